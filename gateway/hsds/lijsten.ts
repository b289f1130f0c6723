import { uitleg } from '../../schema/waarden/enums.ts';
import { alsAttribute } from './attribute.ts';
import { alleenBekend, samen } from './bekend.ts';
import type { Dienst, Kosten } from './bron.ts';
import { hsdsId } from './id.ts';
import { type TaxonomyTerm, termVanOnderwijs, termVanThema } from './taxonomy-term.ts';

/** De lijsten die bij elke HSDS `service` horen. `eigen` zijn de termen die alleen deze soort heeft. */
export function alsLijsten(id: string, dienst: Dienst, eigen: readonly (readonly [string, TaxonomyTerm])[]) {
  const { telefoon, kosten } = dienst;
  const termen = [
    ...(dienst.themas ?? []).flatMap((thema) => (thema ? [['thema', termVanThema(thema)] as const] : [])),
    ...eigen,
    ...dienst.doelgroep.onderwijssoorten.map((soort) => ['onderwijssoort', termVanOnderwijs(soort)] as const),
  ];
  return {
    phones: telefoon ? [{ id: hsdsId('phone', id), service_id: id, number: telefoon }] : undefined,
    service_areas: gebieden(dienst).map((gebied) => ({
      id: hsdsId('service_area', id, gebied.name),
      service_id: id,
      ...gebied,
    })),
    cost_options: prijs(kosten).map((optie) => ({ id: hsdsId('cost_option', id), service_id: id, ...optie })),
    funding: kosten.bekostiging.map(({ partij, regeling }, nummer) => ({
      id: hsdsId('funding', id, String(nummer)),
      service_id: id,
      source: samen(', ', partij, regeling),
    })),
    attributes: termen.map(([linkType, term]) => alsAttribute(id, linkType, term)),
  };
}

/** Het kleinste gebied dat bekend is: wijken met hun CBS-code, anders een deel van de stad, gemeenten of de regio. */
function gebieden({
  wijken,
  gebied,
  gemeenten,
  regio,
}: Dienst): { name: string; extent?: string; extent_type?: string }[] {
  const bekend = (wijken ?? []).filter((wijk) => wijk !== null);
  if (bekend.length > 0) return bekend.map(({ code, naam }) => ({ name: naam, extent: code, extent_type: 'text' }));
  if (gebied) return [{ name: gebied }];
  if (gemeenten.length > 0) return gemeenten.map((name) => ({ name }));
  const namen: Record<string, string> = uitleg('Regio');
  return [{ name: namen[regio] ?? regio }];
}

/** Wat een kind of ouder betaalt. Wat het de betaler kost, is geen prijs en staat hier niet. */
function prijs({ voorGebruiker, bedrag, eenheid, soort }: Kosten) {
  if (voorGebruiker === 'GRATIS') return [{ option: 'gratis', currency: 'EUR', amount: 0 }];
  if (bedrag === null || soort !== 'PRIJS_VOOR_GEBRUIKER') return [];
  return [{ currency: 'EUR', amount: bedrag, ...alleenBekend({ amount_description: eenheid }) }];
}
