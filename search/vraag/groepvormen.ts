import { themaTerm } from '../index/termen.ts';
import type { Kennis } from '../kennis/index.ts';
import type { Synoniem } from '../kennis/woordnet.ts';
import type { Vorm } from '../zoekmachine.ts';
import { type Gevondenthema, onderwerpVan } from './themas.ts';
import { combineer, GEWICHT, vormenVanWoord } from './vormen.ts';
import { isAlgemeen, type Stuk, type Vraagwoord } from './vraagwoord.ts';
import { isOntkenning } from './woordgroepen.ts';

/** De woorden zelf. `inhoud` zijn de woorden van het stuk die iets zeggen. */
export function eigenVormen(stuk: Stuk, inhoud: readonly Vraagwoord[], kennis: Kennis): Vorm[] {
  const { ontleder } = kennis;
  const vormenVan = ({ woord, begint }: Vraagwoord) => [
    ...vormenVanWoord(ontleder.ontleed(woord).grondvorm, ontleder),
    ...begint.map((begin): Vorm => ({ termen: [begin], gewicht: GEWICHT.begin, wijze: 'BEGIN' })),
  ];
  const aaneen = stuk.aaneen === undefined ? [] : vormenVanWoord(stuk.aaneen, ontleder);
  // Van een gescheiden werkwoord (hangen ... rond) zegt de kern alleen iets anders.
  if (stuk.woorden.length === 1 && aaneen.length > 0) return aaneen;
  const kern = inhoud.filter((woord) => !isAlgemeen(woord, kennis));
  // Een woordgroep van alleen zachte woorden (gaat niet naar school) heeft betekenis als geheel; haar woorden los zeggen niets.
  if (stuk.woorden.length > 1 && (kern.length === 0 || isOntkenning(stuk.woorden))) return [];
  const samen = inhoud.length === 1 ? inhoud.flatMap(vormenVan) : combineer(inhoud.map(vormenVan), GEWICHT.woord);
  // In een vaste woordgroep mag een zacht woord weg: anderstalige kinderen zijn anderstalig.
  const zonderZacht =
    kern.length > 0 && kern.length < inhoud.length ? combineer(kern.map(vormenVan), GEWICHT.kern) : [];
  return [...aaneen, ...samen, ...zonderZacht];
}

/** De synoniemen van het geheel, en anders die van een vakwoord erin: van een woord in een woordgroep, of een deel van een samenstelling. */
export function synoniemvormen(stuk: Stuk, inhoud: readonly Vraagwoord[], kennis: Kennis): Vorm[] {
  const { woordnet, ontleder } = kennis;
  const eigen = stuk.ingang?.synoniemen ?? [];
  const vanBegin = inhoud.flatMap(({ begint }) =>
    begint.flatMap((begin) => woordnet.ingangen.get(ontleder.ontleed(begin).grondvorm)?.synoniemen ?? []),
  );
  const vanDelen = () =>
    deelwoorden(stuk, inhoud, kennis).flatMap((woord) => woordnet.ingangen.get(woord)?.synoniemen ?? []);
  return [
    ...(eigen.length > 0 ? eigen : vanDelen()),
    ...vanBegin.map(({ woorden, gewicht }) => ({ woorden, gewicht: gewicht * GEWICHT.begin })),
  ].flatMap((synoniem) => alsVormen(synoniem, kennis));
}

function deelwoorden(stuk: Stuk, inhoud: readonly Vraagwoord[], kennis: Kennis): string[] {
  const { ontleder } = kennis;
  const [eerste] = inhoud;
  if (stuk.woorden.length === 1) {
    if (stuk.ingang || stuk.aaneen !== undefined || !eerste) return [];
    return onderwerpVan(ontleder.ontleed(eerste.woord).delen);
  }
  const kern = inhoud.filter((woord) => !isAlgemeen(woord, kennis));
  return kern.length === 1 && !isOntkenning(stuk.woorden)
    ? kern.map(({ woord }) => ontleder.ontleed(woord).grondvorm)
    : [];
}

/** Van een synoniem doen alleen de sterkste vormen mee: anders zijn het er te veel. */
const PER_SYNONIEM = 3;

const alsVormen = ({ woorden, gewicht }: Synoniem, { ontleder }: Kennis): Vorm[] =>
  combineer(
    woorden.map((woord) => vormenVanWoord(woord, ontleder).slice(0, PER_SYNONIEM)),
    gewicht,
  ).map((vorm): Vorm => ({ ...vorm, wijze: 'SYNONIEM' }));

/** Het thema zelf, en zijn naam: scholen en organisaties hebben vaak geen thema, maar noemen het wel. */
export const themavormen = (themas: readonly Gevondenthema[], { woordnet }: Kennis): Vorm[] =>
  themas.flatMap(({ code, zeker }) => [
    { termen: [themaTerm(code)], gewicht: zeker * GEWICHT.thema, wijze: 'THEMA' as const },
    ...(woordnet.themawoorden.get(code) ?? []).flatMap((woorden) => naamvormen(woorden, zeker * GEWICHT.themawoord)),
  ]);

const naamvormen = (woorden: readonly string[], gewicht: number): Vorm[] => [
  { termen: [...woorden], gewicht, wijze: 'THEMA' },
  ...(woorden.length > 1
    ? []
    : woorden.map((woord): Vorm => ({ termen: [`+${woord}`], gewicht: gewicht * GEWICHT.deel, wijze: 'THEMA' }))),
];
