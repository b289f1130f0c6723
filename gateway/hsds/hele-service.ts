import { uitleg } from '../../schema/waarden/enums.ts';
import { alsAttribute } from './attribute.ts';
import { alleenBekend, samen } from './bekend.ts';
import type { Aanbod, Kosten } from './bron.ts';
import { hsdsId } from './id.ts';
import { alsService } from './service.ts';
import { alsServiceAtLocation } from './service-at-location.ts';
import { serviceId } from './service-id.ts';
import { termVanNiveau, termVanOnderwijs, termVanThema } from './taxonomy-term.ts';

/** HSDS `service` met alles wat erbij hoort. */
export function alsHeleService(aanbod: Aanbod) {
  const id = serviceId(aanbod.id);
  const { telefoon, kosten, ondersteuningsniveau: niveau } = aanbod;
  return {
    ...alsService(aanbod),
    ...alleenBekend({
      phones: telefoon ? [{ id: hsdsId('phone', id), service_id: id, number: telefoon }] : undefined,
      service_areas: gebieden(aanbod).map((gebied) => ({
        id: hsdsId('service_area', id, gebied.name),
        service_id: id,
        ...gebied,
      })),
      service_at_locations: aanbod.scholen?.flatMap((school) => (school ? [alsServiceAtLocation(aanbod, school)] : [])),
      cost_options: prijs(kosten).map((optie) => ({ id: hsdsId('cost_option', id), service_id: id, ...optie })),
      funding: kosten.bekostiging.map(({ partij, regeling }, nummer) => ({
        id: hsdsId('funding', id, String(nummer)),
        service_id: id,
        source: samen(', ', partij, regeling),
      })),
      attributes: [
        ...aanbod.themas.map((thema) => alsAttribute(id, 'thema', termVanThema(thema))),
        ...(niveau ? [alsAttribute(id, 'ondersteuningsniveau', termVanNiveau(niveau))] : []),
        ...aanbod.doelgroep.onderwijssoorten.map((soort) =>
          alsAttribute(id, 'onderwijssoort', termVanOnderwijs(soort)),
        ),
      ],
    }),
  };
}

/** Het kleinste gebied dat bekend is: wijken met hun CBS-code, anders een deel van de stad, gemeenten of de regio. */
function gebieden({
  wijken,
  gebied,
  gemeenten,
  regio,
}: Aanbod): { name: string; extent?: string; extent_type?: string }[] {
  if (wijken.length > 0) return wijken.map(({ code, naam }) => ({ name: naam, extent: code, extent_type: 'text' }));
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
