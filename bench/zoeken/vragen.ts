import { Toeval } from '../../prisma/voorbeeldstad/toeval.ts';
import type { Vindbaarsoort } from '../../search/vormen.ts';

export interface Meetvraag {
  soort: keyof typeof MENGSEL;
  vraag: string;
  kosten?: 'GRATIS';
  soorten?: Vindbaarsoort[];
  /** Code van een wijk: daar, of voor het hele gebied. */
  wijk?: string;
}

export interface Meetwijk {
  code: string;
  naam: string;
}

/** Hoe vaak elk soort vraag voorkomt: mensen zoeken vooral met een of twee woorden. */
const MENGSEL = { woord: 40, samenstelling: 25, tikfout: 25, begin: 20, paar: 40, zin: 30, filter: 20 };
export const SOORTEN = Object.keys(MENGSEL) as Meetvraag['soort'][];
const ZAAD = 1;

const WOORDEN =
  'faalangst dyslexie pesten sport judo voetbal zwemmen dansen muziek huiswerk taal rekenen lezen autisme jeugdhulp opvoeden school spelen gedrag verzuim armoede gymnastiek techniek koken tekenen theater natuur weerbaarheid rouw scheiding vervoer logopedie psycholoog coach mentor bibliotheek peuters kleuters tieners begeleiding training thuiszitters hoogbegaafd vrijwilliger ouders stage mbo leerplicht schoolarts kinderopvang gratis leerling jongeren zorg wachtlijst puber slapen verslaving somber gehoor'.split(
    ' ',
  );
const SAMENSTELLINGEN =
  'huiswerkbegeleiding,weerbaarheidstraining,opvoedspreekuur,zomer school,sport vereniging,muziek les,taalklas,schoolmaatschappelijk werk,jeugdgezondheidszorg,zwemles,dansles,leerlingenvervoer,speel ochtend,ouder kind coach,voorleesuur,thuiszittende kinderen,reistraining,dagbehandeling,kindercoach,rekenhulp,lees club,talentgroep,naschoolse opvang,schaakclub,jongerenwerk,verzuimspreekuur,speciaal onderwijs,passend onderwijs,jeugd hulp,gezinsbegeleiding,sportbuurtwerk,club voor sport'.split(
    ',',
  );
const ERBIJ =
  'kinderen,jongeren,peuters,ouders,meisjes,basisschool,middelbare school,na school,in de vakantie,thuis,vmbo,groep 8'.split(
    ',',
  );
const WIE =
  'mijn zoon van {jaar},mijn dochter van {jaar},een leerling van {jaar},ons kind van {jaar} jaar,een jongen van {jaar},mijn kleindochter van {jaar}'.split(
    ',',
  );
const ZINNEN = [
  '{wie} uit {wijk} heeft moeite met {woord}',
  '{wie} wil graag iets doen met {woord} in {wijk}, wat is er?',
  'wie kan helpen met {woord} voor {wie} in {wijk}',
  'is er in {wijk} gratis {woord} voor {wie}',
  '{wie} heeft veel last van {woord} en zit thuis, waar kan ik terecht?',
  'ik zoek in {wijk} begeleiding bij {woord} voor {wie}, zijn er wachtlijsten?',
];

/** Vragen zoals mensen ze stellen, elke keer dezelfde en elke vraag één keer. */
export function maakVragen(aantal: number, wijken: readonly Meetwijk[]): Meetvraag[] {
  const toeval = new Toeval(ZAAD, 'zoekvragen');
  const vragen = new Map<string, Meetvraag>();
  const mengsel = Object.entries(MENGSEL) as [Meetvraag['soort'], number][];
  while (vragen.size < aantal) {
    const vraag = maakVraag(toeval.gewogen(mengsel), toeval, wijken);
    vragen.set(JSON.stringify(vraag), vraag);
  }
  return [...vragen.values()];
}

/** Wat iemand al heeft getypt als suggesties worden gevraagd: 1 tot en met 6 letters. */
export function maakBeginnen(aantal: number): string[] {
  const toeval = new Toeval(ZAAD, 'beginnen');
  return Array.from({ length: aantal }, (_, nr) => begin(toeval, 1 + (nr % 6)));
}

function maakVraag(soort: Meetvraag['soort'], toeval: Toeval, wijken: readonly Meetwijk[]): Meetvraag {
  const wijk = toeval.kies(wijken);
  switch (soort) {
    case 'woord':
      return { soort, vraag: toeval.kies(WOORDEN) };
    case 'samenstelling':
      return { soort, vraag: toeval.kies(SAMENSTELLINGEN) };
    case 'tikfout':
      return { soort, vraag: metTikfout(toeval.kies([...WOORDEN, ...SAMENSTELLINGEN].filter(isLang)), toeval) };
    case 'begin':
      return { soort, vraag: begin(toeval, toeval.geheel(3, 6)) };
    case 'paar':
      return { soort, vraag: paar(toeval, wijk) };
    case 'zin':
      return { soort, vraag: zin(toeval, wijk) };
    case 'filter':
      return { soort, vraag: toeval.kies([...WOORDEN, ...SAMENSTELLINGEN]), ...filter(toeval, wijk) };
  }
}

const isLang = (woord: string) => woord.length >= 7;
const begin = (toeval: Toeval, lengte: number) =>
  toeval
    .kies([...WOORDEN, ...SAMENSTELLINGEN].filter((woord) => woord.length > lengte))
    .slice(0, lengte)
    .trim();

/** Een letter weg, dubbel, of verwisseld met de volgende; nooit de eerste. */
function metTikfout(woord: string, toeval: Toeval): string {
  const plek = toeval.geheel(1, woord.length - 2);
  const [voor, letter, na] = [woord.slice(0, plek), woord.charAt(plek), woord.slice(plek + 1)];
  return toeval.kies([
    `${voor}${na}`,
    `${voor}${letter}${letter}${na}`,
    `${voor}${na.charAt(0)}${letter}${na.slice(1)}`,
  ]);
}

function paar(toeval: Toeval, wijk: Meetwijk): string {
  const woord = toeval.kies([...WOORDEN, ...SAMENSTELLINGEN]);
  return toeval.kies([
    `${woord} ${toeval.kies(ERBIJ)}`,
    `${woord} in ${wijk.naam}`,
    `gratis ${woord}`,
    `${woord} en ${toeval.kies(WOORDEN)}`,
    `${woord} ${toeval.geheel(3, 17)} jaar`,
  ]);
}

const zin = (toeval: Toeval, wijk: Meetwijk): string =>
  toeval
    .kies(ZINNEN)
    .replace('{wie}', toeval.kies(WIE).replace('{jaar}', String(toeval.geheel(3, 17))))
    .replace('{wijk}', wijk.naam)
    .replace('{woord}', toeval.kies(WOORDEN));

function filter(toeval: Toeval, wijk: Meetwijk): Omit<Meetvraag, 'soort' | 'vraag'> {
  return toeval.kies([
    { kosten: 'GRATIS' as const },
    { wijk: wijk.code },
    { soorten: [toeval.kies(['AANBOD', 'ACTIVITEIT', 'SCHOOL'] as const)] },
    { kosten: 'GRATIS' as const, wijk: wijk.code },
  ]);
}
