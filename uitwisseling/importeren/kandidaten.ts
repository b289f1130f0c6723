import type { Celmelding, Invoerrij } from '../lezen/rij.ts';
import { leesRecords } from '../records/index.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { leesOnderwerpen } from './bekenden.ts';
import { isEigen, NIET_VAN_U, soortfouten } from './eigen.ts';
import { type Gemaakt, maakRecord } from './record.ts';
import { type Stand, schrijfOp } from './stand.ts';
import { leesVerborgen, metVerborgen } from './verborgen.ts';

type Velden = Record<string, unknown>;

/** Een rij met haar record, klaar om na te kijken. */
export interface Kandidaat {
  rij: Invoerrij;
  sleutel: string;
  record: Velden;
  was: Velden | undefined;
}

/** De records die er al zijn. Van wachttijden van een ander bestaat voor een aanbieder geen meting. */
export async function leesBestaand({ tx, keuzes }: Stand, soort: Sjabloonsoort, sleutels: readonly string[]) {
  const records = (await leesRecords(tx, soort, sleutels)) as Map<string, Velden>;
  if (soort !== 'wachttijden' || keuzes.wie.rol !== 'AANBIEDER') return records;
  const ids = [...records.values()].map(({ onderwerp }) => String(onderwerp));
  const onderwerpen = await leesOnderwerpen(tx, ids, keuzes.wie);
  return new Map([...records].filter(([, record]) => isEigen(keuzes.wie, soort, record, onderwerpen)));
}

/** Van elke rij het hele record; van wat niet kan, staat in het verslag waarom. */
export async function alsKandidaten(
  stand: Stand,
  soort: Sjabloonsoort,
  rijen: readonly { rij: Invoerrij; sleutel: string }[],
  bestaand: ReadonlyMap<string, Velden>,
): Promise<Kandidaat[]> {
  const uit: Kandidaat[] = [];
  const verborgen = await leesVerborgen(stand.tx, soort, bestaand.values(), stand.keuzes.wie);
  for (const { rij, sleutel } of rijen) {
    const was = bestaand.get(sleutel);
    const bezet = bezetfouten(stand, soort, sleutel, was);
    const velden = metVerborgen(soort, rij.velden, was, verborgen);
    const gemaakt: Gemaakt =
      bezet.length > 0
        ? { fouten: bezet }
        : maakRecord({ ...rij, velden }, was, (pad) => stand.bestand.kolomnaam(soort, pad));
    if (gemaakt.fouten) await schrijfOp(stand, 'GEWEIGERD', rij, sleutel.slice(0, 100), gemaakt.fouten);
    else uit.push({ rij, sleutel, record: gemaakt.record, was });
  }
  return uit;
}

/**
 * Waarom deze sleutel niet te gebruiken is. Dat staat vast voor een rij met het bestaande record wordt samengevoegd: wat er in een record van
 * een ander staat, is aan geen andere fout te merken. Een record dat niet te zien is, geeft hetzelfde als elk ander dat van een ander is.
 */
function bezetfouten(
  { bestand, keuzes, opgegaan }: Stand,
  soort: Sjabloonsoort,
  sleutel: string,
  was: Velden | undefined,
): Celmelding[] {
  const nietDezeSoort = soortfouten(keuzes.wie, soort);
  if (nietDezeSoort.length > 0) return nietDezeSoort;
  // Van wachttijden is alleen het eigene gelezen.
  if (was) return soort === 'wachttijden' || isEigen(keuzes.wie, soort, was, new Map()) ? [] : [NIET_VAN_U];
  if (!opgegaan.has(sleutel)) return [];
  const nu = opgegaan.get(sleutel);
  const kolom = bestand.kolomnaam(soort, 'id');
  return nu === undefined ? [NIET_VAN_U] : [{ kolom, boodschap: `Dit is opgegaan in ${nu}. Gebruik die sleutel.` }];
}
