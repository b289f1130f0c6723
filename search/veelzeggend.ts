import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Trede } from '../prisma/generated/client/enums.ts';
import { themaTerm } from './index/termen.ts';
import type { Kennis } from './kennis/index.ts';
import { leesWoorden } from './woordbron.ts';
import { ZACHTE_WOORDEN } from './woorden/stopwoorden.ts';
import type { Kandidaat, Woordgroep } from './zoekmachine.ts';

/** Zo veel woorden vatten een record samen; meer maakt het zoeken traag en niet beter. */
const MEESTE_WOORDEN = 10;
/** Een thema zegt net zo veel als een paar zeldzame woorden. */
const THEMAGEWICHT = 2;
/** Hoe zwaar een woord telt naar zijn plek: in de naam, bij het thema, in doel en doelgroep, of ergens in de tekst. */
const PLEK = [1, 0.8, 0.6, 0.3];

/** In hoeveel documenten een woord staat. */
export type Telling = ReadonlyMap<string, number>;

/** Telt de woorden van al deze records. Eén SQL-opdracht. */
export async function leesTelling(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  records: readonly Kandidaat[],
  trede: Trede | null,
): Promise<Telling> {
  const termen = new Set(records.flatMap(woordenVan).map(({ term }) => term));
  return leesWoorden(prisma, [...termen], trede);
}

const woordenVan = ({ rang }: Kandidaat): { term: string; gewicht: number }[] =>
  rang.flatMap((deel, nr) =>
    deel
      .trim()
      .split(' ')
      .filter((term) => /^\p{L}{3,}/u.test(term) && !ZACHTE_WOORDEN.has(term))
      .map((term) => ({ term, gewicht: PLEK[nr] ?? 0 })),
  );

/** De woorden die het meest over een record zeggen: zwaar van plek en zeldzaam. Met zijn thema's. */
export function veelzeggend(
  record: Kandidaat,
  staatIn: Telling,
  { documenten }: Pick<Kennis, 'documenten'>,
): Woordgroep[] {
  const woorden = woordenVan(record)
    .map(({ term, gewicht }) => ({
      term,
      gewicht: gewicht * Math.log(1 + Math.max(documenten, 100) / (staatIn.get(term) ?? 1)),
      aantal: staatIn.get(term) ?? 0,
    }))
    .filter(({ aantal }) => aantal > 1)
    .sort((a, b) => b.gewicht - a.gewicht || (a.term < b.term ? -1 : 1))
    .slice(0, MEESTE_WOORDEN);
  return [
    ...woorden.map(
      ({ term, gewicht }): Woordgroep => ({
        woorden: term,
        gewicht,
        nodig: true,
        vormen: [
          { termen: [term], gewicht: 1, wijze: 'WOORD' },
          { termen: [`+${term}`], gewicht: 0.8, wijze: 'DEEL' },
        ],
      }),
    ),
    ...record.themas.map(
      (code): Woordgroep => ({
        woorden: code,
        gewicht: THEMAGEWICHT,
        nodig: true,
        vormen: [{ termen: [themaTerm(code)], gewicht: 1, wijze: 'THEMA' }],
      }),
    ),
  ];
}
