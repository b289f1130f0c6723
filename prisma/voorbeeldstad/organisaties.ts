import type { Organisatiesoort } from '../generated/client/enums.ts';
import type { Organisatie } from '../startdata/vorm/aanbod.ts';
import { schrijfTelefoon, type Telefoon, telefoon, webnaam, website } from './contact.ts';
import { AARD, EERSTE, OMSCHRIJVING, RECHTSVORM, TWEEDE } from './organisatienamen.ts';
import { hoofdletter } from './tekst.ts';
import type { Toeval } from './toeval.ts';
import { type Buurt, STAD } from './wijken.ts';

/** Een organisatie met wat het aanbod van haar moet weten. */
export interface Partij {
  organisatie: Organisatie;
  webnaam: string;
  telefoon: Telefoon;
  /** De wijk waar zij zit; een stadsbrede organisatie heeft er geen. */
  thuis: Buurt | null;
}

export const ORGANISATIE_ID = 'vb-org-';

/** De partijen die elke gemeente heeft, met de rol waarmee de rest van de generator hen vindt. */
const VASTE = [
  ['gemeente', `Gemeente ${STAD}`, 'GEMEENTE', [STAD]],
  ['swvPo', `Samenwerkingsverband Primair Onderwijs ${STAD}`, 'SAMENWERKINGSVERBAND', [`SWV PO ${STAD}`]],
  ['swvVo', `Samenwerkingsverband Voortgezet Onderwijs ${STAD}`, 'SAMENWERKINGSVERBAND', [`SWV VO ${STAD}`]],
  ['jgz', `Jeugdgezondheidszorg ${STAD}`, 'JGZ', [`JGZ ${STAD}`]],
  ['bibliotheek', `Bibliotheek ${STAD}`, 'BIBLIOTHEEK', []],
  ['welzijn', `Welzijn ${STAD}`, 'WELZIJN', []],
  ['jeugdhulp', `Jeugdhulp ${STAD}`, 'JEUGDHULP', []],
  ['expertise', `Expertisecentrum Leren en Gedrag ${STAD}`, 'EXPERTISE', [`ELG ${STAD}`]],
  ['kinderopvang', `Kinderopvang ${STAD}`, 'KINDEROPVANG', []],
  ['sport', `Sportservice ${STAD}`, 'SPORT', []],
  ['cultuur', `Cultuurhuis ${STAD}`, 'CULTUUR', []],
  ['nme', `Natuurcentrum ${STAD}`, 'NME', []],
  ['techniek', `Techniekhuis ${STAD}`, 'OVERIG', []],
] as const;

export type Vasterol = (typeof VASTE)[number][0];
export type VastePartijen = Readonly<Record<Vasterol, Partij>>;

const BESTUREN = [
  'De Waaier',
  'Het Kompas',
  'Tij',
  'De Vuurtoren',
  'Horizon',
  'Samenspel',
  'De Stroom',
  'Wijdeblik',
  'De Noorderzon',
  'Kaap',
] as const;

const SOORTEN: readonly (readonly [Organisatiesoort, number])[] = [
  ['JEUGDHULP', 30],
  ['EXPERTISE', 19],
  ['WELZIJN', 17],
  ['KINDEROPVANG', 11],
  ['CULTUUR', 6],
  ['SPORT', 5],
  ['JGZ', 3],
  ['NME', 2],
  ['BIBLIOTHEEK', 2],
  ['OVERIG', 9],
];

/** Wie de gemeente subsidie geeft. */
const SUBSIDIE: ReadonlySet<Organisatiesoort> = new Set(['JGZ', 'BIBLIOTHEEK', 'WELZIJN', 'SPORT', 'CULTUUR', 'NME']);

export function vastePartijen(): VastePartijen {
  const paren = VASTE.map(([rol, naam, soort, ook], i) => {
    const partij = maakPartij(i + 1, naam, soort, null, [...ook]);
    const werk = OMSCHRIJVING[soort]?.[0];
    partij.organisatie.omschrijving = werk ? `${werk} in heel ${STAD}.` : null;
    partij.organisatie.gefinancierdDoor = SUBSIDIE.has(soort) ? [`${ORGANISATIE_ID}1`] : [];
    return [rol, partij] as const;
  });
  return Object.fromEntries(paren) as Record<Vasterol, Partij>;
}

export const aantalVast = VASTE.length;

export function schoolbesturen(aantal: number, eersteNummer: number): Partij[] {
  return Array.from({ length: aantal }, (_, i) => {
    const naam = BESTUREN[i % BESTUREN.length] ?? 'De Waaier';
    const ronde = Math.floor(i / BESTUREN.length);
    const soort = ['Stichting', 'Onderwijsgroep', 'Scholengroep'][ronde] ?? `Vereniging ${ronde + 1}`;
    return maakPartij(eersteNummer + i, `${soort} ${naam} ${STAD}`, 'SCHOOLBESTUUR', null, []);
  });
}

/** Een aanbieder met een verzonnen naam, meestal met een thuiswijk. `bezet` houdt bij welke namen al vergeven zijn. */
export function maakAanbieder(nummer: number, buurten: readonly Buurt[], bezet: Set<string>, toeval: Toeval): Partij {
  const soort = toeval.gewogen(SOORTEN);
  const thuis = toeval.soms(0.8, toeval.gewogen(buurten.map((buurt) => [buurt, buurt.aantrek] as const)));
  const eigennaam = toeval.kies(EERSTE) + toeval.kies(TWEEDE);
  const aard = toeval.kies(AARD[soort] ?? ['Stichting']);
  const naam = uniek(
    [
      `${aard} ${hoofdletter(eigennaam)}`,
      `${hoofdletter(eigennaam)} ${aard.toLowerCase()}`,
      `${aard} ${hoofdletter(eigennaam)} ${thuis?.wijk.naam ?? STAD}`,
    ],
    bezet,
    toeval,
  );
  const afkorting = aard.length > 12 ? [hoofdletter(eigennaam)] : [];
  const partij = maakPartij(nummer, naam, soort, thuis, toeval.kans(0.25) ? afkorting : []);
  partij.organisatie.omschrijving = toeval.soms(0.7, omschrijf(soort, thuis, toeval));
  return partij;
}

function omschrijf(soort: Organisatiesoort, thuis: Buurt | null, toeval: Toeval): string {
  const werk = toeval.kies(OMSCHRIJVING[soort] ?? ['Ondersteunt kinderen, jongeren en ouders']);
  return `${werk}${thuis ? `, vooral in ${thuis.wijk.naam}` : ` in heel ${STAD}`}.`;
}

/** De eerste naam die nog vrij is; zijn zij alle bezet, dan komt er een nummer achter. */
export function uniek(namen: readonly string[], bezet: Set<string>, toeval: Toeval): string {
  const eerste = toeval.geheel(0, namen.length - 1);
  const opRij = [...namen.slice(eerste), ...namen.slice(0, eerste)];
  let naam = opRij.find((kandidaat) => !bezet.has(opAlfabet(kandidaat))) ?? opRij[0] ?? STAD;
  for (let i = 2; bezet.has(opAlfabet(naam)); i++) naam = `${opRij[0]} ${i}`;
  bezet.add(opAlfabet(naam));
  return naam;
}

/** Maanbrug jongerenwerk en Jongerenwerk Maanbrug zijn voor een lezer dezelfde naam. */
export const opAlfabet = (naam: string): string => naam.toLowerCase().split(' ').sort().join(' ');

/** Dezelfde organisatie, nog eens ingeschreven met een andere schrijfwijze. */
export function andereInschrijving(partij: Partij, nummer: number, toeval: Toeval): Partij {
  const { organisatie } = partij;
  const kaal = RECHTSVORM.reduce((naam, woord) => naam.replace(`${woord} `, ''), organisatie.naam);
  const vormen = [`Stichting ${kaal}`, `St. ${kaal}`, `${kaal} B.V.`, `${kaal} ${STAD}`, kaal].filter(
    (naam) => naam !== organisatie.naam,
  );
  return {
    ...partij,
    organisatie: {
      ...organisatie,
      id: ORGANISATIE_ID + nummer,
      naam: toeval.kies(vormen),
      alternatieveNamen: [],
      omschrijving: toeval.soms(0.4, organisatie.omschrijving),
      telefoon: toeval.soms(0.75, schrijfTelefoon(partij.telefoon, toeval)),
      website: toeval.soms(0.5, `${website(partij.webnaam)}/`),
    },
  };
}

export function maakPartij(
  nummer: number,
  naam: string,
  soort: Organisatiesoort,
  thuis: Buurt | null,
  alternatieveNamen: string[],
): Partij {
  const web = webnaam(naam);
  // Twee namen kunnen op dezelfde webnaam uitkomen; het nummer houdt hen uit elkaar.
  const eigenWeb = nummer > aantalVast ? `${web}-${nummer}` : web;
  const nummerTelefoon = telefoon(nummer, soort !== 'GEMEENTE' && nummer % 9 === 0);
  return {
    organisatie: {
      id: ORGANISATIE_ID + nummer,
      naam,
      alternatieveNamen,
      soort,
      regio: 'VOORBEELDSTAD',
      omschrijving: null,
      website: website(eigenWeb),
      telefoon: schrijfTelefoon(nummerTelefoon),
      status: 'ACTIEF',
      statusToelichting: null,
      onderdeelVan: null,
      gefinancierdDoor: [],
      opmerking: null,
      herkomst: 'VOORBEELD',
      bronnen: [],
    },
    webnaam: eigenWeb,
    telefoon: nummerTelefoon,
    thuis,
  };
}
