import type { Regio } from '../../prisma/generated/client/enums.ts';
import { ImportFout } from '../fout.ts';
import type { Celmelding, Invoerbestand, Invoerrij } from '../lezen/rij.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { alsOrganisatie, ORGANISATIEVELDEN } from './organization.ts';
import { alsAanbod, alsMeting, isActiviteit, pastNiet, SERVICEVELDEN } from './service.ts';
import { ding, type Hsds, sleutelVan } from './velden.ts';

/** Een ding uit een bestand van HSDS, met de plek waar het staat. */
export interface Hsdsrecord {
  soort: 'service' | 'organization';
  rij: number;
  blad?: string;
  waarde: Hsds;
}

/** Hoe een bestand gelezen wordt, elke keer van voren af aan. */
export type Hsdslezer = () => AsyncIterable<Hsdsrecord>;

const MEESTE_ORGANISATIES = 200_000;

/**
 * HSDS 3.0 als organisaties, aanbod en wachttijden. Organisaties staan los of in hun services, en worden eerst gelezen: het zijn er minder. Wat niet
 * wordt overgenomen, staat in het verslag, bij het eerste record waar het in voorkomt.
 */
export async function openHsds(
  lees: Hsdslezer,
  regio: Regio | undefined,
  sluit = async () => {},
): Promise<Invoerbestand> {
  const organisaties = new Map<string, { waarde: Hsds; rij: number }>();
  let [services, metingen, activiteiten] = [0, 0, 0];
  for await (const { soort, waarde, rij } of lees()) {
    const organisatie = soort === 'organization' ? waarde : ding(waarde['organization']);
    const id = String(organisatie['id'] ?? '');
    // Een losse organisatie is vollediger dan dezelfde binnen een service.
    if (id !== '' && (soort === 'organization' || !organisaties.has(id)))
      organisaties.set(id, { waarde: organisatie, rij });
    if (organisaties.size > MEESTE_ORGANISATIES)
      throw new ImportFout('Er staan te veel organisaties in. Knip het bestand in delen.');
    if (soort !== 'service') continue;
    if (isActiviteit(waarde)) activiteiten += 1;
    else {
      services += 1;
      if (alsMeting(waarde)) metingen += 1;
    }
  }
  const sleutel = (id: unknown) => {
    const gevonden = organisaties.get(String(id ?? ''));
    return gevonden && sleutelVan(gevonden.waarde);
  };
  const gemeld = new Set<string>();
  const onbekend = (record: Hsds, bekend: ReadonlySet<string>, voor: string): Celmelding[] =>
    Object.keys(record)
      .filter((veld) => !bekend.has(veld) && !gemeld.has(voor + veld) && gemeld.add(voor + veld))
      .map((veld) => ({ kolom: veld.slice(0, 60), boodschap: `${voor}${veld.slice(0, 60)} wordt niet overgenomen.` }));

  async function* rijen(soort: Sjabloonsoort): AsyncGenerator<Invoerrij> {
    if (soort === 'organisaties') {
      for (const { waarde, rij } of organisaties.values())
        yield {
          soort,
          rij,
          fouten: [],
          velden: alsOrganisatie(waarde, sleutel, regio),
          opmerkingen: onbekend(waarde, ORGANISATIEVELDEN, 'organization.'),
        };
      return;
    }
    for await (const { soort: wat, waarde, rij } of lees()) {
      if (wat !== 'service' || isActiviteit(waarde)) continue;
      const velden = soort === 'aanbod' ? alsAanbod(waarde, sleutel, regio) : alsMeting(waarde);
      const opmerkingen =
        soort === 'aanbod' ? [...onbekend(waarde, SERVICEVELDEN, 'service.'), ...pastNiet(waarde, sleutel)] : [];
      if (velden) yield { soort, rij, fouten: [], velden, opmerkingen };
    }
  }
  return {
    vorm: 'HSDS',
    soorten: [
      ...(organisaties.size > 0 ? (['organisaties'] as const) : []),
      ...(services > 0 ? (['aanbod'] as const) : []),
      ...(metingen > 0 ? (['wachttijden'] as const) : []),
    ],
    opmerkingen: activiteiten > 0 ? [overActiviteiten(activiteiten)] : [],
    rijen,
    kolomnaam: (_soort, pad) => pad,
    sluit,
  };
}

const overActiviteiten = (aantal: number): Celmelding => ({
  kolom: 'soort',
  boodschap: `${aantal} services zijn een activiteit en geen aanbod. Zij zijn niet overgenomen; gebruik daarvoor het sjabloon voor activiteiten.`,
});
