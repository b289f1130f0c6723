import type { Gemeente, Wijk } from '../startdata/vorm/aanbod.ts';
import type { Toeval } from './toeval.ts';
import { type Punt, rooster, vlak } from './vlakken.ts';

export const GEMEENTECODE = 'GM0000';
export const STAD = 'Voorbeeldstad';

const NAMEN = [
  'Oosterpoort',
  'Lindekwartier',
  'Molenveld',
  'Stationskwartier',
  'Waterkant',
  'De Venne',
  'Boomgaard',
  'De Terp',
  'Havenkwartier',
  'Vogelbuurt',
  'Zuiderpolder',
  'Nieuwland',
  'Kastanjehof',
  'Spoorzicht',
  'Rietland',
  'Meerzicht',
  'Eikenrode',
  'Hoge Weide',
  'Westerkade',
  'De Schans',
  'Tuindorp',
  'Zonnehof',
  'Veldzicht',
  'Bloemenwijk',
  'Noorderbrug',
  'Duinrand',
  'De Geer',
  'Componistenbuurt',
  'Rozenrood',
  'Kade-eiland',
  'Schuttersveld',
  'Wilgenplas',
  'De Werf',
  'Sterrenwijk',
  'Heidehof',
  'Klaverblad',
  'Polderpark',
  'Zilverberg',
  'Ambachtsveld',
  'Horizon',
] as const;
const BOMEN = [
  'Linden',
  'Beuken',
  'Elzen',
  'Iepen',
  'Essen',
  'Wilgen',
  'Populieren',
  'Berken',
  'Esdoorn',
  'Hazelaar',
] as const;
const BLOEMEN = ['Anemonen', 'Klaver', 'Lelie', 'Papaver', 'Iris', 'Korenbloem', 'Narcissen', 'Jasmijn'] as const;
const STRAATSOORT = ['laan', 'straat', 'plein', 'hof', 'pad', 'weg', 'singel'] as const;
const GEBOUW = ['wijkcentrum', 'buurthuis', 'huis van de wijk', 'ontmoetingscentrum'] as const;
const GEBOUWNAAM = [
  'De Brug',
  'Het Anker',
  'De Spil',
  'De Kring',
  'Het Baken',
  'De Gaard',
  'De Trefhoek',
  'Het Veerhuis',
  'De Hoeksteen',
] as const;
// Letters die postcodes altijd al gebruiken; SA, SD en SS bestaan niet.
const POSTCODELETTERS = 'ABCDEGHJKLMNPRTVWXZ';

export interface Buurt {
  wijk: Wijk;
  hoeken: readonly Punt[];
  straten: readonly string[];
  postcodes: readonly string[];
  gebouw: string;
  /** Hoeveel aanbod de wijk trekt: sommige wijken krijgen bijna niets, zodat er witte vlekken zijn. */
  aantrek: number;
}

/** Acht wijken bij weinig aanbod, veertig bij 100.000 en meer. Een tabel, omdat machten per machine kunnen verschillen. */
export function aantalWijken(aanbod: number): number {
  const grenzen = [500, 1_000, 2_000, 4_000, 6_500, 10_000, 16_000, 25_000, 35_000, 50_000, 65_000, 80_000, 100_000];
  const trap = grenzen.filter((grens) => aanbod >= grens).length;
  return Math.min(NAMEN.length, 8 + Math.round((trap * 32) / grenzen.length));
}

export function maakBuurten(aanbod: number, jaar: number, toeval: Toeval): Buurt[] {
  const cellen = rooster(aantalWijken(aanbod), toeval);
  return cellen.map((hoeken, i) => {
    const nummer = String(i + 1).padStart(2, '0');
    // De achtste wijk is klein: aantallen zo klein mogen niet overal getoond worden.
    const inwoners = i === 7 ? toeval.geheel(520, 780) : toeval.geheel(3_200, 14_800);
    const kinderen = Math.round(inwoners * (0.09 + toeval.getal() * 0.05));
    const percentage = toeval.gewogen([
      [toeval.geheel(4, 14), 5],
      [toeval.geheel(15, 25), 4],
      [toeval.geheel(26, 42), 2],
    ]);
    return {
      wijk: {
        code: `WK0000${nummer}`,
        nummer,
        naam: NAMEN[i] ?? `Wijk ${nummer}`,
        alternatieveNamen: [],
        gemeente: GEMEENTECODE,
        regio: 'VOORBEELDSTAD',
        kinderen,
        doelgroepkinderen: Math.round((kinderen * percentage) / 100),
        doelgroepPercentage: percentage,
        kinderenLeeftijd: '2-12 jaar',
        kinderenPeildatum: String(jaar - 1),
        inwoners,
        inwonersJaar: jaar - 1,
        prioriteitswijk: percentage >= 28,
        ...vlak(hoeken),
        opmerking: null,
        herkomst: 'VOORBEELD',
        bronnen: [],
      },
      hoeken,
      straten: [...toeval.greep(BOMEN, 4), ...toeval.greep(BLOEMEN, 3)].map((naam) => naam + toeval.kies(STRAATSOORT)),
      postcodes: postcodesVan(i),
      gebouw: `${toeval.kies(GEBOUW)} ${toeval.kies(GEBOUWNAAM)}`,
      aantrek:
        toeval.gewogen([
          [0.08, 2],
          [0.5, 3],
          [1, 4],
          [2, 2],
          [3.5, 1],
        ]) * (percentage >= 28 ? 1.5 : 1),
    };
  });
}

/** Postcodes in 9990: een postcode die op 0 eindigt hoort bij postbussen en heeft nooit een straat. */
function postcodesVan(index: number): string[] {
  return Array.from({ length: 8 }, (_, i) => {
    const nummer = index * 8 + i;
    const eerste = POSTCODELETTERS.charAt(Math.floor(nummer / POSTCODELETTERS.length));
    return `9990${eerste}${POSTCODELETTERS.charAt(nummer % POSTCODELETTERS.length)}`;
  });
}

export function maakGemeente(buurten: readonly Buurt[], jaar: number): Gemeente {
  const som = (veld: 'kinderen' | 'doelgroepkinderen' | 'inwoners') =>
    buurten.reduce((totaal, { wijk }) => totaal + (wijk[veld] ?? 0), 0);
  const kinderen = som('kinderen');
  const doelgroepkinderen = som('doelgroepkinderen');
  return {
    code: GEMEENTECODE,
    naam: STAD,
    regio: 'VOORBEELDSTAD',
    kinderen,
    doelgroepkinderen,
    doelgroepPercentage: Math.round((100 * doelgroepkinderen) / kinderen),
    kinderenLeeftijd: '2-12 jaar',
    kinderenPeildatum: String(jaar - 1),
    inwoners: som('inwoners'),
    inwonersJaar: jaar - 1,
    herkomst: 'VOORBEELD',
    bronnen: [],
  };
}
