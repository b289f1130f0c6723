import { DORDTS, PLAATSNAMEN } from '../begrijpen/plaatsnamen.ts';
import { afstand } from '../vraag/afstand.ts';
import type { Ontleder } from '../woorden/index.ts';
import type { Feiten } from './lezen.ts';
import type { Woordnet } from './woordnet.ts';

/** Korter lijkt te veel op andere woorden. */
const KORTSTE = 4;

/** De woorden van het vak, naast die van de index: uit het woordnet, en de namen van plaatsen. Wie er zo een typt, maakt geen tikfout. */
export function vakwoordenVan(
  { wijken, gemeenten }: Pick<Feiten, 'wijken' | 'gemeenten'>,
  woordnet: Woordnet,
  ontleder: Ontleder,
): ReadonlySet<string> {
  const namen = [
    ...wijken.flatMap(({ naam, alternatieveNamen }) => [naam, ...alternatieveNamen]),
    ...gemeenten.map(({ naam }) => naam),
    ...[...PLAATSNAMEN, DORDTS].flatMap((plaats) => plaats.namen),
  ];
  const plaatsen = namen.flatMap((naam) => ontleder.woorden(naam));
  return new Set(
    [...woordnet.woorden, ...plaatsen.map(({ woord }) => woord)].filter((woord) => woord.length >= KORTSTE),
  );
}

/**
 * De vakwoorden zonder wat een schrijffout lijkt: een synoniem dat het woordenboek niet kent, vlak naast een woord van hetzelfde thema
 * dat het wel kent (dislectie naast dyslexie). Wie dat typt wordt begrepen, maar niemand wordt ernaar verbeterd.
 */
export function verbeterdoelenVan(
  vakwoorden: ReadonlySet<string>,
  { themas }: Pick<Feiten, 'themas'>,
  ontleder: Ontleder,
): ReadonlySet<string> {
  const fouten = themas.flatMap(({ naam, synoniemen, bronLabels }) => {
    const woorden = [naam, ...synoniemen, ...bronLabels].flatMap((tekst) => ontleder.woorden(tekst));
    const { goed = [], onbekend = [] } = Object.groupBy(
      woorden.map(({ woord }) => woord).filter((woord) => vakwoorden.has(woord)),
      (woord) => (ontleder.ontleed(woord).bekend ? 'goed' : 'onbekend'),
    );
    return onbekend.filter((woord) => goed.some((ander) => lijkt(woord, ander)));
  });
  const fout = new Set(fouten);
  return new Set([...vakwoorden].filter((woord) => !fout.has(woord)));
}

function lijkt(woord: string, ander: string): boolean {
  const hoogste = Math.floor(woord.length / 3);
  return woord[0] === ander[0] && afstand(woord, ander, hoogste) <= hoogste;
}
