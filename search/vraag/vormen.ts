import type { Ontleder } from '../woorden/index.ts';
import type { Vorm } from '../zoekmachine.ts';

/** Hoe dicht een vorm bij het gevraagde woord ligt. */
export const GEWICHT = {
  woord: 1,
  deel: 0.85,
  stam: 0.85,
  kern: 0.95,
  losseDelen: 0.8,
  begin: 0.8,
  thema: 0.72,
  themawoord: 0.6,
} as const;

/** Meer vormen maken een vraag trager en niet beter. */
const MEESTE_VORMEN = 80;

/** Alle manieren om een woord te vinden: zelf, als deel van een samenstelling, naar zijn stam, en als samenstelling in losse delen. */
export function vormenVanWoord(grondvorm: string, ontleder: Ontleder): Vorm[] {
  const { stam, delen } = ontleder.ontleed(grondvorm);
  const stammen = [`=${stam}`, ...(stam === grondvorm ? [] : [stam])];
  const los = delen.length > 1 && delen.length <= 3 ? delen.map((deel) => [deel, `+${deel}`]) : [];
  return [
    { termen: [grondvorm], gewicht: GEWICHT.woord, wijze: 'WOORD' },
    { termen: [`+${grondvorm}`], gewicht: GEWICHT.deel, wijze: 'DEEL' },
    ...stammen.map((term): Vorm => ({ termen: [term], gewicht: GEWICHT.stam, wijze: 'STAM' })),
    { termen: [`+${stam}`], gewicht: GEWICHT.stam * GEWICHT.deel, wijze: 'STAM' },
    ...kruis(los).map((termen): Vorm => ({ termen, gewicht: GEWICHT.losseDelen, wijze: 'DEEL' })),
  ];
}

/** Elke keuze van één uit elk van de lijsten. */
const kruis = (lijsten: readonly string[][]): string[][] =>
  lijsten.length === 0
    ? []
    : lijsten.reduce<string[][]>((tot, lijst) => tot.flatMap((a) => lijst.map((b) => [...a, b])), [[]]);

/** Vormen van woorden die samen moeten voorkomen. Van elk woord doen alleen de beste vormen mee: anders worden het er te veel. */
export function combineer(delen: readonly Vorm[][], gewicht: number): Vorm[] {
  const perWoord = delen.length > 3 ? 2 : delen.length > 2 ? 3 : 5;
  const beste = delen.map((vormen) => vormen.filter(({ termen }) => termen.length === 1).slice(0, perWoord));
  if (beste.length === 0) return [];
  return beste.reduce<Vorm[]>(
    (tot, vormen) =>
      tot.flatMap((a) =>
        vormen.map(
          (b): Vorm => ({
            termen: [...a.termen, ...b.termen],
            gewicht: a.gewicht * b.gewicht,
            wijze: a.wijze === 'WOORD' ? b.wijze : a.wijze,
          }),
        ),
      ),
    [{ termen: [], gewicht, wijze: 'WOORD' }],
  );
}

/** Van gelijke vormen blijft de zwaarste; de zwaarste gaan voor. */
export function besteVormen(vormen: readonly Vorm[]): Vorm[] {
  const perTermen = new Map<string, Vorm>();
  for (const vorm of vormen) {
    const plek = vorm.termen.toSorted().join(' ');
    const eerder = perTermen.get(plek);
    if (!eerder || eerder.gewicht < vorm.gewicht) perTermen.set(plek, vorm);
  }
  return [...perTermen.values()].sort((a, b) => b.gewicht - a.gewicht).slice(0, MEESTE_VORMEN);
}
