import type { Ondersteuningsniveau, Toegang } from '../../generated/client/enums.ts';
import type { Werkvorm } from '../recepten/index.ts';
import type { Toeval } from '../toeval.ts';
import type { Opzet } from './tekst.ts';

/** Waar iedereen zonder meer terechtkan: geen jeugdhulp of ondersteuning waar een besluit voor nodig is. */
const LICHT: ReadonlySet<Werkvorm> = new Set(['inloop', 'bijeenkomst', 'gesprek', 'loket', 'regeling', 'kort']);
const LICHTE_NIVEAUS: ReadonlySet<string> = new Set(['PREVENTIEF', 'BASISONDERSTEUNING', 'BASIS_VERSTEVIGD']);

export function kiesNiveau({ recept, werkvorm }: Opzet, toeval: Toeval): Ondersteuningsniveau {
  const alle = Object.entries(recept.niveaus) as [Ondersteuningsniveau, number][];
  const licht = alle.filter(([niveau]) => LICHTE_NIVEAUS.has(niveau));
  return toeval.gewogen(LICHT.has(werkvorm) && licht.length > 0 ? licht : alle);
}

/** Hoe iemand erbij komt. Een inloop is altijd open, en voor een peuter of een ouder meldt geen school aan. */
export function kiesToegang(opzet: Opzet, niveau: Ondersteuningsniveau, toeval: Toeval): Toegang | null {
  const { recept, werkvorm, groep, prof } = opzet;
  if (toeval.kans(0.09)) return null;
  if (werkvorm === 'inloop') return 'VRIJ_TOEGANKELIJK';
  if (recept.toegang) return toeval.kies(Object.keys(recept.toegang) as Toegang[]);
  const [, , , onderwijs, voorWie = []] = groep;
  const opSchool = onderwijs.some((soort) => soort !== 'VOORSCHOOLS');
  if (prof) {
    if (!opSchool || onderwijs.includes('VOORSCHOOLS')) return 'VRIJ_TOEGANKELIJK';
    return toeval.gewogen([
      ['VRIJ_TOEGANKELIJK', 5],
      ['VIA_SCHOOL', 3],
      ['VIA_SAMENWERKINGSVERBAND', 2],
    ]);
  }
  if (niveau !== 'JEUGDHULP') {
    if (LICHTE_NIVEAUS.has(niveau) && (!opSchool || voorWie.includes('OUDER'))) return 'VRIJ_TOEGANKELIJK';
    if (!opSchool) return 'VIA_INDICATIE';
  }
  return bijNiveau(niveau, toeval);
}

function bijNiveau(niveau: Ondersteuningsniveau, toeval: Toeval): Toegang {
  switch (niveau) {
    case 'PREVENTIEF':
      return toeval.gewogen([
        ['VRIJ_TOEGANKELIJK', 3],
        ['VIA_SCHOOL', 1],
      ]);
    case 'BASISONDERSTEUNING':
      return toeval.gewogen([
        ['VIA_SCHOOL', 8],
        ['VRIJ_TOEGANKELIJK', 2],
      ]);
    case 'BASIS_VERSTEVIGD':
      return toeval.gewogen([
        ['VIA_SCHOOL', 8],
        ['VIA_SAMENWERKINGSVERBAND', 2],
      ]);
    case 'EXTRA_ALGEMEEN':
      return toeval.gewogen([
        ['VIA_SCHOOL', 5],
        ['VIA_SAMENWERKINGSVERBAND', 5],
      ]);
    case 'JEUGDHULP':
      return toeval.gewogen([
        ['VIA_GEMEENTE_JEUGDHULP', 9],
        ['VIA_INDICATIE', 1],
      ]);
    case 'TLV':
      return 'BESCHIKKING_TLV';
    case 'EXTRA_INDIVIDUEEL':
    case 'LWOO':
      return 'VIA_SAMENWERKINGSVERBAND';
  }
}

const ZIN: Readonly<Record<Exclude<Toegang, 'VIA_SCHOOL' | 'VRIJ_TOEGANKELIJK'>, readonly string[]>> = {
  VIA_SAMENWERKINGSVERBAND: [
    'De school vraagt het aan bij het samenwerkingsverband.',
    'Het samenwerkingsverband beslist over de aanvraag.',
  ],
  VIA_GEMEENTE_JEUGDHULP: ['Er is een beschikking van de gemeente nodig.', 'Het wijkteam of de huisarts verwijst.'],
  VIA_INDICATIE: ['Een indicatie is nodig.', 'Na onderzoek volgt een indicatie.'],
  BESCHIKKING_TLV: [
    'Een toelaatbaarheidsverklaring is nodig.',
    'Alleen met een toelaatbaarheidsverklaring van het samenwerkingsverband.',
  ],
};
const VOOR_PROFESSIONALS: Readonly<Partial<Record<Toegang, readonly string[]>>> = {
  VRIJ_TOEGANKELIJK: ['Aanmelden kan via de website.', 'Professionals melden zich zelf aan.'],
  VIA_SCHOOL: ['De school meldt de deelnemers aan.', 'Aanmelden gaat via de schoolleiding.'],
  VIA_SAMENWERKINGSVERBAND: ['Aanvragen gaat via het samenwerkingsverband.'],
};
const MET_INTERN_BEGELEIDER: ReadonlySet<string> = new Set(['PO', 'SBO', 'SO']);

/** Eén zin over de toegang. */
export function toegangzin(opzet: Opzet, toegang: Toegang, toeval: Toeval): string {
  const eigen = opzet.recept.toegang?.[toegang] ?? [];
  if (eigen.length > 0) return toeval.kies(eigen);
  const professional = opzet.prof ? VOOR_PROFESSIONALS[toegang] : undefined;
  if (professional) return toeval.kies(professional);
  if (toegang === 'VRIJ_TOEGANKELIJK') return toeval.kies(vrij(opzet.werkvorm));
  if (toegang !== 'VIA_SCHOOL') return toeval.kies(ZIN[toegang]);
  const onderwijs = opzet.groep[3];
  const wie = [
    onderwijs.some((soort) => MET_INTERN_BEGELEIDER.has(soort)) ? 'intern begeleider' : null,
    onderwijs.some((soort) => !MET_INTERN_BEGELEIDER.has(soort)) ? 'mentor' : null,
  ].filter((naam) => naam !== null);
  return toeval.kies([
    `Aanmelden gaat via de ${wie.join(' of ') || 'school'}.`,
    'De school meldt aan, met toestemming van de ouders.',
    'De school bepaalt wie meedoet.',
  ]);
}

function vrij(werkvorm: Werkvorm): readonly string[] {
  switch (werkvorm) {
    case 'inloop':
      return ['Binnenlopen kan zonder afspraak.', 'Een afspraak is niet nodig.'];
    case 'regeling':
      return ['Aanvragen kan zonder verwijzing.'];
    case 'advies':
    case 'gesprek':
    case 'loket':
      return ['Een afspraak maken kan zonder verwijzing.', 'Bellen of mailen is genoeg.'];
    default:
      return [
        'Aanmelden kan zonder verwijzing.',
        'Iedereen kan zich zelf aanmelden.',
        'Een telefoontje is genoeg om mee te doen.',
      ];
  }
}
