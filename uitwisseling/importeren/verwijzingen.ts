import type { Transactie } from '../../prisma/laden/invoegen.ts';
import { type Doel, ENKELVOUD, VERWIJST, type Verwijzingen } from '../../prisma/laden/verwijzingen.ts';
import type { Wie } from '../../schema/toegang.ts';
import type { Celmelding } from '../lezen/rij.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { leesOnderwerpen, type Onderwerp, welkeEr } from './bekenden.ts';

type Velden = Record<string, unknown>;

const SOORT = { wachttijden: 'metingen' } as const;

/** Waar een record naar verwijst. */
export function verwijzingenVan(soort: Sjabloonsoort, record: Velden): Verwijzingen {
  const verwijst = VERWIJST[soort === 'wachttijden' ? SOORT[soort] : soort] as (record: Velden) => Verwijzingen;
  return verwijst(record);
}

/** Wat van een aantal records bekend is van waar zij naar verwijzen. */
export interface Bekenden {
  er: ReadonlyMap<Doel, ReadonlySet<string>>;
  onderwerpen: ReadonlyMap<string, Onderwerp>;
}

/** Zoekt op wat er is. Hoogstens één SQL-opdracht per soort. */
export async function leesBekenden(
  tx: Transactie,
  soort: Sjabloonsoort,
  records: readonly Velden[],
  wie: Wie,
): Promise<Bekenden> {
  const gevraagd = new Map<Doel, string[]>();
  for (const record of records)
    for (const [, doel, sleutels] of verwijzingenVan(soort, record))
      gevraagd.set(doel, [...(gevraagd.get(doel) ?? []), ...alsLijst(sleutels)]);
  if (soort === 'wachttijden')
    return {
      er: new Map(),
      onderwerpen: await leesOnderwerpen(
        tx,
        records.map(({ onderwerp }) => String(onderwerp)),
        wie,
      ),
    };
  const er = new Map<Doel, Set<string>>();
  for (const [doel, sleutels] of gevraagd) er.set(doel, await welkeEr(tx, doel, sleutels, wie));
  return { er, onderwerpen: new Map() };
}

/** Wat er niet is of twee keer genoemd wordt; `blijft` zegt wat er al stond en blijft. `later` zijn sleutels van dezelfde soort die verderop in het bestand kunnen staan. */
export function verwijsfouten(
  soort: Sjabloonsoort,
  record: Velden,
  { er, onderwerpen }: Bekenden,
  kolomnaam: (pad: string) => string,
  blijft: (veld: string, sleutel: string) => boolean,
): { fouten: Celmelding[]; later: string[] } {
  if (soort === 'wachttijden') {
    const bekend = onderwerpen.has(`${record['onderwerpSoort']} ${record['onderwerp']}`);
    const kolom = kolomnaam('onderwerp');
    const boodschap = `${kolom}: hiervan worden geen wachttijden bijgehouden. Klopt de sleutel, en is het aanbod of een school?`;
    return { fouten: bekend ? [] : [{ kolom, boodschap }], later: [] };
  }
  const later: string[] = [];
  const fouten = verwijzingenVan(soort, record).flatMap(([veld, doel, sleutels]) => {
    const kolom = kolomnaam(veld);
    const lijst = alsLijst(sleutels);
    return lijst.flatMap((sleutel, nr): Celmelding[] => {
      if (lijst.indexOf(sleutel) !== nr) return [{ kolom, boodschap: `${kolom}: "${sleutel}" staat er twee keer.` }];
      if (er.get(doel)?.has(sleutel) || blijft(veld, sleutel)) return [];
      if (doel === soort) later.push(sleutel);
      return doel === soort ? [] : [{ kolom, boodschap: `${kolom}: ${ENKELVOUD[doel]} "${sleutel.slice(0, 80)}".` }];
    });
  });
  return { fouten, later };
}

const alsLijst = (sleutels: string | null | readonly string[]): readonly string[] =>
  sleutels === null ? [] : typeof sleutels === 'string' ? [sleutels] : sleutels;
