import type { Ontleder } from '../woorden/index.ts';
import type { Feiten } from './lezen.ts';
import type { Woordnet } from './woordnet.ts';

/** Korter lijkt te veel op andere woorden. */
const KORTSTE = 4;

/** De woorden waarop naast die van de index wordt verbeterd: uit het woordnet, en de namen van plaatsen. */
export function vakwoordenVan(
  { wijken, gemeenten }: Pick<Feiten, 'wijken' | 'gemeenten'>,
  woordnet: Woordnet,
  ontleder: Ontleder,
): ReadonlySet<string> {
  const namen = wijken.flatMap(({ naam, alternatieveNamen }) => [naam, ...alternatieveNamen]);
  const plaatsen = [...namen, ...gemeenten.map(({ naam }) => naam)].flatMap((naam) => ontleder.woorden(naam));
  return new Set(
    [...woordnet.woorden, ...plaatsen.map(({ woord }) => woord)].filter((woord) => woord.length >= KORTSTE),
  );
}
