import type { Activiteit } from '../../startdata/vorm/activiteiten.ts';
import { maakAdres } from '../adres.ts';
import { maakPartij, type Partij, uniek } from '../organisaties.ts';
import type { Stad } from '../stad.ts';
import { hoofdletter } from '../tekst.ts';
import { Toeval } from '../toeval.ts';
import type { Buurt } from '../wijken.ts';
import type { Bezigheid, Plek } from './bezigheid.ts';
import { BREED, CULTUUR, LEZEN, NATUUR, TECHNIEK } from './overig.ts';
import { SPORT } from './sport.ts';

/** Een club of huis met een plek en de bezigheden die het heeft. */
export interface Club {
  partij: Partij;
  bezigheden: readonly Bezigheid[];
  buurt: Buurt;
  locatie: NonNullable<Activiteit['locatie']>;
  /** Hoe vaak de club aan de beurt komt. */
  gewicht: number;
}

const SOORT = {
  SPORT: 'SPORT',
  CULTUUR: 'CULTUUR',
  NME: 'NME',
  TECHNIEK: 'OVERIG',
  LEZEN: 'BIBLIOTHEEK',
  BREED: 'WELZIJN',
} as const;
const TOEVOEGING = [
  'Voorwaarts',
  'De Ganzen',
  'Oranje',
  'Vooruit',
  'De Spurt',
  'Olympus',
  'De Eikels',
  'Blauw-Wit',
  'Samen',
  'De Kraaien',
  'Zwaluw',
] as const;
const PLEKNAAM: Readonly<Record<Plek, readonly string[]>> = {
  sportpark: ['Sportpark De Wetering', 'Sportpark Elzenhagen', 'Sportpark Noord', 'Sportpark De Hoge Kamp'],
  sportzaal: ['Sporthal De Sprong', 'Gymzaal Lindelaan', 'Sportzaal De Ringen', 'Turnhal De Mat'],
  zwembad: ['Zwembad De Golf', 'Zwembad De Waterlinie'],
  water: ['Steiger De Kom', 'Haven De Plas'],
  manege: ['Manege De Draf', 'Stal De Wei'],
  zaal: ['Theaterzaal De Coulisse', 'Muziekzaal De Klank', 'Danszaal De Spiegel'],
  atelier: ['Atelier De Kwast', 'Werkruimte De Zolder'],
  tuin: ['Natuurtuin De Egel', 'Schooltuin De Pluk', 'Stadsboerderij De Geit'],
  werkplaats: ['Werkplaats De Bout', 'Maaklab De Vonk'],
  bibliotheek: ['Leeszaal De Bladwijzer', 'Bibliotheekpunt'],
  buurthuis: [],
};

/** Alle bezigheden over thema's die bestaan. */
export const bezighedenVoor = (themas: ReadonlySet<string>): Bezigheid[] =>
  [...SPORT, ...CULTUUR, ...NATUUR, ...TECHNIEK, ...LEZEN, ...BREED].filter(({ thema }) => themas.has(thema));

/** Wat bijna overal is; een stad begint met deze clubs, in deze volgorde. */
const GEWOON = [
  'voetbal',
  'zwemmen',
  'turnen',
  'dansen',
  'tekenen',
  'gitaarles',
  'tennis',
  'hockey',
  'judo',
  'scouting',
  'atletiek',
  'theater',
  'basketbal',
  'kinderkoor',
  'programmeren',
  'natuurclub',
] as const;

/** Een club voor één bezigheid, met een naam als "Judoschool Oosterpoort". De eerste clubs van de stad doen wat bijna overal is. */
export function maakClub(
  stad: Stad,
  bezigheden: readonly Bezigheid[],
  { nummer, plek }: { nummer: number; plek: number },
  toeval: Toeval,
): Club {
  const metClub = bezigheden.filter(({ clubs }) => clubs.length > 0);
  const gekozen = toeval.gewogen(metClub.map((b) => [b, b.domein === 'SPORT' ? 3 : 2] as const));
  const bezigheid = metClub.find(({ naam }) => naam === GEWOON[plek - 1]) ?? gekozen;
  const buurt = toeval.gewogen(stad.buurten.map((b) => [b, 0.3 + b.aantrek] as const));
  const vorm = toeval.kies(bezigheid.clubs);
  const extra = toeval.kies(TOEVOEGING);
  const naam = uniek(
    [`${vorm} ${buurt.wijk.naam}`, `${vorm} ${extra}`, `${vorm} ${extra} ${buurt.wijk.naam}`],
    stad.bezet,
    toeval,
  );
  const partij = maakPartij(nummer, naam, SOORT[bezigheid.domein], buurt, []);
  partij.organisatie.omschrijving = toeval.soms(0.5, `Club voor ${bezigheid.naam} in ${buurt.wijk.naam}.`);
  return {
    partij,
    bezigheden: [bezigheid],
    buurt,
    locatie: maakLocatie(stad, bezigheid.plek, buurt),
    gewicht: toeval.geheel(2, 12),
  };
}

/** De huizen van de stad bieden van alles aan, elke keer op een andere plek. */
export function huisVan(stad: Stad, bezigheden: readonly Bezigheid[], toeval: Toeval): Club {
  const { vast, buurten } = stad;
  const huizen = {
    SPORT: vast.sport,
    CULTUUR: vast.cultuur,
    NME: vast.nme,
    TECHNIEK: vast.techniek,
    LEZEN: vast.bibliotheek,
    BREED: vast.welzijn,
  };
  const domein = toeval.gewogen([
    ['BREED', 30],
    ['CULTUUR', 16],
    ['NME', 16],
    ['LEZEN', 14],
    ['TECHNIEK', 14],
    ['SPORT', 10],
  ] as const);
  const passend = bezigheden.filter((b) => b.domein === domein);
  const keuze = passend.length > 0 ? passend : bezigheden;
  const bezigheid = toeval.kies(keuze);
  const buurt = toeval.gewogen(buurten.map((b) => [b, 0.15 + b.aantrek] as const));
  return {
    partij: huizen[bezigheid.domein],
    bezigheden: [bezigheid],
    buurt,
    locatie: maakLocatie(stad, bezigheid.plek, buurt),
    gewicht: 1,
  };
}

/** Elke wijk heeft één sportpark, één atelier enzovoort: wie daar iets doet, deelt de plek. */
function maakLocatie({ zaad }: Stad, plek: Plek, buurt: Buurt): Club['locatie'] {
  const toeval = new Toeval(zaad, `plek|${buurt.wijk.code}|${plek}`);
  const namen = PLEKNAAM[plek];
  const naam = namen.length > 0 ? `${toeval.kies(namen)} ${buurt.wijk.naam}` : hoofdletter(buurt.gebouw);
  return { naam, ...maakAdres(buurt, toeval) };
}
