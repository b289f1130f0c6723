import type { Onderwijssoort } from '../generated/client/enums.ts';
import type { School } from '../startdata/vorm/scholen.ts';
import { maakAdres } from './adres.ts';
import { schrijfTelefoon, telefoon, webnaam, website } from './contact.ts';
import { type Partij, uniek } from './organisaties.ts';
import type { Toeval } from './toeval.ts';
import { type Buurt, STAD } from './wijken.ts';

type Schoolsoort = 'PO' | 'SBO' | 'SO' | 'VSO' | 'PRO' | 'VO';

// De eerste tien scholen zijn vast, zodat ook een kleine stad elke soort heeft.
const EERSTE_TIEN: readonly Schoolsoort[] = ['PO', 'PO', 'VO', 'SBO', 'PO', 'SO', 'PO', 'VSO', 'PRO', 'PO'];
const VERDELING: readonly (readonly [Schoolsoort, number])[] = [
  ['PO', 68],
  ['VO', 16],
  ['SBO', 5],
  ['SO', 4],
  ['VSO', 4],
  ['PRO', 3],
];
const SOORTNAAM: Readonly<Record<Schoolsoort, readonly string[]>> = {
  PO: ['Basisschool', 'Kindcentrum', 'Daltonschool', 'Montessorischool'],
  SBO: ['School voor speciaal basisonderwijs'],
  SO: ['School voor speciaal onderwijs'],
  VSO: ['School voor voortgezet speciaal onderwijs'],
  PRO: ['Praktijkschool'],
  VO: ['College', 'Lyceum', 'Scholengemeenschap', 'Vakcollege'],
};
const EIGENNAAM = [
  'De Ankerplaats',
  'De Boomhut',
  'De Duizendpoot',
  'De Grutto',
  'De Kadetuin',
  'De Kiekendief',
  'De Kleine Beer',
  'De Kringloper',
  'De Lantaarn',
  'De Lepelaar',
  'De Letterboom',
  'De Lijsterbes',
  'De Maanvis',
  'De Noordster',
  'De Notenkraker',
  'De Ontdekking',
  'De Papiervlieger',
  'De Parelduiker',
  'De Rietzanger',
  'De Sleutelbloem',
  'De Springplank',
  'De Stapsteen',
  'De Steltloper',
  'De Sterrenwacht',
  'De Touwladder',
  'De Veldkers',
  'De Verrekijker',
  'De Vlierboom',
  'De Waterspin',
  'De Windwijzer',
  'De Zaagbek',
  'De Zandkorrel',
  'De Zeilwagen',
  'De Zilverspar',
  'Het Eikelhuis',
  'Het Kleurenwiel',
  'Het Puttertje',
  'Het Schelpenpad',
  'Het Sterrenbos',
  'Het Tuimelraam',
  'Het Veerpont',
  'Het Waterrad',
] as const;
/** Zo heet een basisschool soms naar haar richting. */
const RICHTINGNAAM: Readonly<Record<string, string>> = {
  Openbaar: 'Openbare basisschool',
  'Protestants-christelijk': 'Christelijke basisschool',
  'Rooms-katholiek': 'Katholieke basisschool',
  Islamitisch: 'Islamitische basisschool',
};
const DENOMINATIE = [
  ['Openbaar', 4],
  ['Protestants-christelijk', 3],
  ['Rooms-katholiek', 2],
  ['Algemeen bijzonder', 2],
  ['Islamitisch', 1],
] as const;

export interface Voorbeeldschool {
  school: School;
  soort: Schoolsoort;
  buurt: Buurt;
}

export const aantalScholen = (aanbod: number): number => Math.min(300, Math.max(10, Math.round(aanbod / 25)));

const ALFABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** De eerste letter van het eerste verzonnen BRIN: 99VA. */
const EERSTE_LETTER = ALFABET.indexOf('V');

/**
 * Een verzonnen BRIN: 99VA, 99VB, ... 99VZ, 99WA enzovoort. DUO geeft BRIN-nummers uit van 00 tot en met een eind in de 30; een nummer
 * dat met 99 begint, is er niet. Zo kan een verzonnen school nooit voor een echte worden aangezien.
 */
export function voorbeeldBrin(index: number): string {
  const eerste = (EERSTE_LETTER + Math.floor(index / ALFABET.length)) % ALFABET.length;
  return `99${ALFABET.charAt(eerste)}${ALFABET.charAt(index % ALFABET.length)}`;
}

/** Scholen bij hun bestuur: besturen met een even plek hebben basisscholen, de andere middelbare scholen. */
export function maakScholen(
  aantal: number,
  buurten: readonly Buurt[],
  besturen: readonly Partij[],
  peildatum: string,
  toeval: Toeval,
): Voorbeeldschool[] {
  const bezet = new Set<string>();
  const eigennamen = toeval.greep(EIGENNAAM, EIGENNAAM.length);
  return Array.from({ length: aantal }, (_, i) => {
    const soort = EERSTE_TIEN[i] ?? toeval.gewogen(VERDELING);
    const buurt = buurten[i] ?? toeval.gewogen(buurten.map((b) => [b, b.wijk.inwoners ?? 1] as const));
    const basis = soort === 'PO' || soort === 'SBO' || soort === 'SO';
    const bestuur = toeval.kies(besturen.filter((_, plek) => (plek % 2 === 0) === basis));
    const eigen = eigennamen[i % eigennamen.length] ?? 'De Ankerplaats';
    const denominatie = toeval.gewogen(DENOMINATIE);
    const richting = soort === 'PO' && toeval.kans(0.3) ? RICHTINGNAAM[denominatie] : undefined;
    const vorm = richting ?? toeval.kies(SOORTNAAM[soort]);
    const naam = uniek([`${vorm} ${eigen}`, `${vorm} ${eigen} ${buurt.wijk.naam}`], bezet, toeval);
    const web = `school-${i + 1}-${webnaam(eigen)}`;
    const { lengtegraad, breedtegraad, ...adres } = maakAdres(buurt, toeval);
    const brin = voorbeeldBrin(i);
    const vestigingscode = `${brin}00`;
    return {
      soort,
      buurt,
      school: {
        id: vestigingscode,
        vestigingscode,
        brin,
        naam,
        alternatieveNamen: toeval.kans(0.3) ? [eigen] : [],
        locatiesoort: 'SCHOOL',
        onderwijssoorten: onderwijs(soort, toeval),
        denominatie,
        regio: 'VOORBEELDSTAD',
        gemeente: STAD,
        ...adres,
        lengtegraad,
        breedtegraad,
        wijk: buurt.wijk.code,
        bestuur: bestuur.organisatie.id,
        bevoegdGezagNummer: null,
        telefoon: toeval.soms(0.95, schrijfTelefoon(telefoon(500_000 + i, false))),
        website: toeval.soms(0.95, website(web)),
        leerlingen: leerlingen(soort, toeval),
        leerlingenKleinerDan5: false,
        leerlingenPeildatum: peildatum,
        bijzonderheden: [],
        sopFeiten: [],
        opmerking: null,
        afgeleid: [],
        codes: [{ code: `vb-school-${i + 1}`, register: STAD }],
        herkomst: 'VOORBEELD',
        bronnen: [],
      },
    };
  });
}

function onderwijs(soort: Schoolsoort, toeval: Toeval): Onderwijssoort[] {
  if (soort !== 'VO') return [soort];
  return [
    'VO',
    ...toeval.kies<readonly Onderwijssoort[]>([
      ['VMBO'],
      ['VMBO', 'HAVO', 'VWO'],
      ['HAVO', 'VWO'],
      ['VWO', 'GYMNASIUM'],
      ['VMBO', 'ISK'],
    ]),
  ];
}

function leerlingen(soort: Schoolsoort, toeval: Toeval): number {
  const [gemiddelde, spreiding, minimum] = {
    PO: [230, 90, 48],
    SBO: [150, 40, 60],
    SO: [110, 40, 40],
    VSO: [140, 50, 45],
    PRO: [170, 50, 70],
    VO: [820, 330, 190],
  }[soort] as [number, number, number];
  return Math.max(minimum, Math.round(toeval.normaal(gemiddelde, spreiding)));
}
