import type { Gewogen } from './vormen.ts';

/** De woorden van één kolom met hun gewicht: een woord dat overal in staat, zegt weinig. */
export interface Woordgewichten {
  /** Geeft een woord met zijn gewicht; een woord dat de kolom niet kent, is zo zeldzaam als het maar kan. */
  weeg(woord: string): Gewogen;
}

/** Weegt woorden naar in hoeveel van de waarden zij voorkomen (kwadraat van de idf). */
export function weegWoorden(waarden: Iterable<readonly string[]>): Woordgewichten {
  const aantallen = new Map<string, number>();
  let totaal = 0;
  for (const woorden of waarden) {
    totaal += 1;
    for (const woord of new Set(woorden)) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1);
  }
  const gewicht = (aantal: number) => Math.log(1 + totaal / aantal) ** 2;
  const bekend = new Map<string, Gewogen>();
  for (const [tekst, aantal] of aantallen) bekend.set(tekst, { tekst, gewicht: gewicht(aantal) });
  return { weeg: (tekst) => bekend.get(tekst) ?? { tekst, gewicht: gewicht(1) } };
}

/** Vanaf hier is een woord een schrijffout van een ander, en geen ander woord. */
const SCHRIJFFOUT = 0.905;

/** Welk deel van het gewicht van twee rijen woorden samenvalt, van 0 tot en met 1; een schrijffout telt naar hoeveel zij lijkt. */
export function overlap(a: readonly Gewogen[], b: readonly Gewogen[], lijkt: (x: string, y: string) => number): number {
  const totaalA = som(a);
  const totaalB = som(b);
  if (totaalA === 0 || totaalB === 0) return 0;
  const restA = a.filter((woord) => !bevat(b, woord));
  const restB = restA.length === 0 ? [] : b.filter((woord) => !bevat(a, woord));
  let samen = totaalA - som(restA);
  for (const woord of restA) {
    let beste = 0;
    let bij = -1;
    for (const [i, ander] of restB.entries()) {
      const gelijkenis = lijkt(woord.tekst, ander.tekst);
      if (gelijkenis >= SCHRIJFFOUT && gelijkenis > beste) [beste, bij] = [gelijkenis, i];
    }
    const [ander] = bij < 0 ? [] : restB.splice(bij, 1);
    if (ander) samen += beste * Math.sqrt(woord.gewicht * ander.gewicht);
  }
  return samen / Math.sqrt(totaalA * totaalB);
}

const som = (woorden: readonly Gewogen[]) => woorden.reduce((totaal, { gewicht }) => totaal + gewicht, 0);

function bevat(woorden: readonly Gewogen[], { tekst }: Gewogen): boolean {
  for (const woord of woorden) if (woord.tekst === tekst) return true;
  return false;
}
