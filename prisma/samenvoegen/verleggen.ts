import type { Rij, Wijziging } from './rijen.ts';
import type { Verwijzing } from './tabellen.ts';
import { gelijk, isLeeg, verenig } from './velden.ts';

export interface Verlegging {
  /** Wat weg moet voordat de rest verandert: het staat een rij in de weg die ervoor in de plaats komt. */
  vooraf: Wijziging[];
  /** Rijen die erbij komen of veranderen. */
  anders: Wijziging[];
  /** Rijen die weggaan als al het andere gedaan is. */
  achteraf: Wijziging[];
}

/** Rijen die bij elkaar horen: bij elk thema, op dezelfde plaats, zijn hoofdthema. */
const NAAST_ELKAAR = ['themas', 'hoofdthemas'] as const;

/**
 * Laat rijen die `vervalt` noemen voortaan `blijft` noemen. `rijen` zijn alle rijen die een van beide noemen; `delen` zegt hoeveel er bij een
 * rij hoort. Botst een rij met een die er al is, dan worden zij één; mogen er geen twee naast elkaar staan, dan blijft de rijkste.
 */
export function verleg(
  verwijzing: Verwijzing,
  rijen: readonly Rij[],
  { blijft, vervalt }: { blijft: string; vervalt: string },
  delen: (rij: Rij) => number = () => 0,
): Verlegging {
  const uit: Verlegging = { vooraf: [], anders: [], achteraf: [] };
  const { kolom, sleutel, uniek } = verwijzing;
  const tabel = { schema: verwijzing.schema, naam: verwijzing.naam, sleutel };
  if (verwijzing.lijst) {
    for (const was of rijen) {
      const lijst = was[kolom] as string[];
      if (!lijst.includes(vervalt)) continue;
      const nieuw = verenig(
        lijst.map((id) => (id === vervalt ? blijft : id)),
        [],
      );
      uit.anders.push({ tabel, was, werd: { ...was, [kolom]: nieuw } });
    }
    return uit;
  }
  const er = new Map(rijen.filter((rij) => rij[kolom] === blijft).map((rij) => [plek(rij, sleutel), rij]));
  const uniekEr = uniek && new Map([...er.values()].map((rij) => [plek(rij, uniek), rij]));
  const volgnummers = sleutel[0] === kolom && rijen.some((rij) => 'volgorde' in rij);
  let volgende = Math.max(-1, ...[...er.values()].map((rij) => Number(rij['volgorde'] ?? -1))) + 1;
  for (const was of rijen) {
    if (was[kolom] !== vervalt) continue;
    const werd: Rij = { ...was, [kolom]: blijft };
    if (volgnummers) werd['volgorde'] = volgende;
    const naarZichzelf = sleutel.some((naam) => naam !== kolom && werd[naam] === blijft);
    if (naarZichzelf && verwijzing.magLeeg) {
      uit.anders.push({ tabel, was, werd: { ...werd, [kolom]: null } });
      continue;
    }
    if (naarZichzelf || (volgnummers && staatEr([...er.values()], werd, kolom))) {
      uit.achteraf.push({ tabel, was, werd: null });
      continue;
    }
    const zelfde = er.get(plek(werd, sleutel));
    if (zelfde) {
      const samen = voegRijenSamen(zelfde, werd, verwijzing.optellen);
      if (!gelijk(samen, zelfde)) uit.anders.push({ tabel, was: zelfde, werd: samen });
      uit.achteraf.push({ tabel, was, werd: null });
      continue;
    }
    const inDeWeg = uniek && uniekEr?.get(plek(werd, uniek));
    if (inDeWeg) {
      if (rijkdom(inDeWeg) + delen(inDeWeg) >= rijkdom(was) + delen(was)) {
        uit.achteraf.push({ tabel, was, werd: null });
        continue;
      }
      uit.vooraf.push({ tabel, was: inDeWeg, werd: null });
    }
    er.set(plek(werd, sleutel), werd);
    if (volgnummers) volgende += 1;
    if (gelijk(plek(was, sleutel), plek(werd, sleutel))) uit.anders.push({ tabel, was, werd });
    else {
      uit.anders.push({ tabel, was: null, werd });
      uit.achteraf.push({ tabel, was, werd: null });
    }
  }
  return uit;
}

const plek = (rij: Rij, kolommen: readonly string[]): string => JSON.stringify(kolommen.map((kolom) => rij[kolom]));

/** Of een rij met dezelfde inhoud er al staat; haar plaats in de volgorde telt niet. */
function staatEr(er: readonly Rij[], rij: Rij, kolom: string): boolean {
  const kaal = ({ volgorde: _, [kolom]: __, ...rest }: Rij) => JSON.stringify(rest);
  const zoek = kaal(rij);
  return er.some((bestaand) => kaal(bestaand) === zoek);
}

const rijkdom = (rij: Rij): number => Object.values(rij).filter((waarde) => !isLeeg(waarde)).length;

/** Twee rijen op dezelfde plek: lijsten worden verenigd, wat leeg is wordt aangevuld, en tellingen worden opgeteld. */
function voegRijenSamen(er: Rij, erbij: Rij, optellen: readonly string[] = []): Rij {
  const samen: Rij = { ...er };
  for (const [kolom, waarde] of Object.entries(er)) {
    const ander = erbij[kolom];
    if (optellen.includes(kolom)) samen[kolom] = Number(waarde) + Number(ander);
    else if (Array.isArray(waarde) && Array.isArray(ander)) samen[kolom] = verenig(waarde, ander);
    else if (isLeeg(waarde) && !isLeeg(ander)) samen[kolom] = ander;
  }
  const [links, rechts] = NAAST_ELKAAR;
  if (links in er && rechts in er) {
    const paren = [er, erbij].flatMap((rij) =>
      (rij[links] as string[]).map((code, i) => [code, (rij[rechts] as string[])[i]] as const),
    );
    const perCode = new Map(paren);
    samen[links] = [...perCode.keys()];
    samen[rechts] = [...perCode.values()];
  }
  return samen;
}
