import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import type { Kennis } from '../kennis/index.ts';
import type { Woord, Woordanalyse } from '../woorden/index.ts';
import { STOPWOORDEN } from '../woorden/stopwoorden.ts';
import { alsEenWoord } from './stukken.ts';
import { kaalVraagwoord } from './vraagwoord.ts';
import { type Opgezocht, zoekOp } from './woordenboek.ts';

/** Korter is nog geen begin van een woord. */
export const KORTSTE_BEGIN = 3;
export const LETTERS = /^\p{L}+$/u;

/** Zoekt op wat de index van deze woorden weet, ook van paren die samen een woord zijn. Eén SQL-opdracht, of geen. */
export function zoekWoordenOp(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  { ontleder }: Kennis,
  tekst: string,
  woorden: readonly Woord[],
  trede: Trede | null,
): Promise<Opgezocht> {
  const losse = woorden.map(({ woord }) => woord).filter((woord) => !STOPWOORDEN.has(woord));
  if (losse.length === 0) return Promise.resolve({ documenten: new Map(), lijkt: new Map(), begint: [] });
  const paren = woorden.flatMap((woord, nr) => {
    const volgende = woorden[nr + 1];
    return volgende ? (alsEenWoord([kaalVraagwoord(woord), kaalVraagwoord(volgende)], { ontleder }) ?? []) : [];
  });
  const laatste = losse.at(-1) ?? '';
  return zoekOp(prisma, {
    woorden: [...new Set([...losse, ...paren].flatMap((woord) => [woord, ontleder.ontleed(woord).grondvorm]))],
    onbekend: [...new Set(losse.filter((woord) => LETTERS.test(woord) && kanTikfoutZijn(ontleder.ontleed(woord))))],
    begin:
      laatste.length >= KORTSTE_BEGIN && LETTERS.test(laatste) && tekst.trimEnd().endsWith(woorden.at(-1)?.tekst ?? '')
        ? laatste
        : null,
    trede,
  });
}

/** Onbekend, of alleen bekend omdat het in delen te splitsen is: `leerlingevervoer` lijkt een samenstelling. */
export const kanTikfoutZijn = ({ bekend, delen }: Woordanalyse) => !bekend || delen.length > 0;

/** Het woord staat in minstens één document. */
export const staatErin = (woord: string, { ontleder }: Kennis, { documenten }: Opgezocht) =>
  (documenten.get(ontleder.ontleed(woord).grondvorm) ?? 0) > 0;
