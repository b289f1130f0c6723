import { gemiddeld, ndcg, recall } from './maten.ts';
import { graden, type Oordeelvraag } from './vragen.ts';

type Wijzer = Parameters<typeof graden>[1];

export interface Uitslag {
  vraag: Oordeelvraag;
  /** De graad per record dat op deze vraag beoordeeld is. */
  oordelen: ReadonlyMap<string, number>;
  /** Leeg als niets een goed antwoord is. */
  ndcg: number | undefined;
  recall: number | undefined;
  leeg: boolean;
  fout: string[];
  gevonden: string[];
}

/** Beoordeelt wat er op een vraag gevonden is. `fout` zijn de velden die verkeerd begrepen zijn. */
export function beoordeel(vraag: Oordeelvraag, wijs: Wijzer, gevonden: string[], fout: string[]): Uitslag {
  const oordelen = graden(vraag, wijs);
  const heeftAntwoord = oordelen.size > 0;
  return {
    vraag,
    oordelen,
    ndcg: heeftAntwoord ? ndcg(gevonden, oordelen) : undefined,
    recall: heeftAntwoord ? recall(gevonden, oordelen) : undefined,
    leeg: gevonden.length === 0,
    fout,
    gevonden,
  };
}

/** De maten per soort vraag, en van alles samen. */
export function toon(titel: string, uitslagen: readonly Uitslag[], metBegrip: boolean): void {
  console.log(`\n${titel}`);
  console.log('  soort          vragen  nDCG@10  recall@20  niets gevonden  begrepen');
  const groepen = [...Map.groupBy(uitslagen, ({ vraag }) => vraag.soort), ['alles', [...uitslagen]] as const];
  for (const [soort, rij] of groepen) {
    const metAntwoord = rij.filter((u) => u.ndcg !== undefined);
    const zonder = rij.filter((u) => u.ndcg === undefined);
    const kolommen = [
      String(rij.length).padStart(6),
      getal(gemiddeld(metAntwoord.map((u) => u.ndcg ?? 0))).padStart(7),
      getal(gemiddeld(metAntwoord.flatMap((u) => u.recall ?? []))).padStart(9),
      (zonder.length > 0 ? getal(gemiddeld(zonder.map((u) => (u.leeg ? 1 : 0)))) : '').padStart(14),
      (metBegrip ? getal(gemiddeld(rij.map((u) => (u.fout.length === 0 ? 1 : 0)))) : '').padStart(8),
    ];
    console.log(`  ${soort.padEnd(13)} ${kolommen.join('  ')}`);
  }
}

function getal(waarde: number): string {
  return Number.isNaN(waarde) ? '' : waarde.toFixed(3);
}

/** Wat er op één vraag gevonden is, en wat er had moeten staan. */
export function toonVraag(
  { vraag, oordelen, ndcg: n, recall: r, fout, gevonden }: Uitslag,
  scores: number[],
  gelezen: { groepen: { woorden: string }[]; bedoeldeU: string | null },
): void {
  console.log(
    `\n${vraag.id} ${vraag.soort}: ${vraag.vraag}  nDCG ${getal(n ?? Number.NaN)} recall ${getal(r ?? Number.NaN)} ${fout.length > 0 ? `NIET BEGREPEN: ${fout.join(', ')}` : ''}`,
  );
  console.log(
    `   groepen: ${gelezen.groepen.map(({ woorden }) => woorden).join(' | ')} ${gelezen.bedoeldeU ? `(bedoelde u: ${gelezen.bedoeldeU})` : ''}`,
  );
  gevonden.slice(0, 12).forEach((id, nr) => {
    console.log(`   ${oordelen.get(id) ?? '.'} ${(scores[nr] ?? 0).toFixed(3)} ${id}`);
  });
  const mist = [...oordelen].filter(([id, graad]) => graad >= 2 && !gevonden.slice(0, 12).includes(id));
  if (mist.length > 0)
    console.log(
      `   mist: ${mist.map(([id, graad]) => `${id}=${graad}${gevonden.includes(id) ? ` (plaats ${gevonden.indexOf(id) + 1})` : ''}`).join(', ')}`,
    );
}
