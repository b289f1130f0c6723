import type { Speelniveau, Toegankelijkheid } from '../../generated/client/enums.ts';
import type { Toeval } from '../toeval.ts';
import type { Bezigheid } from './bezigheid.ts';

/** Voor wie: een naamwoord en wat erachter hoort. De leeftijd staat ertussen: kinderen van 6 tot en met 9 jaar die slecht zien. */
export interface Wie {
  naamwoord: string;
  erbij: string;
}

/** Voor wie een groep van een club is. */
export interface Variant {
  /** Past achter de naam van de bezigheid: voetbal mini's. */
  label: string;
  wie: Wie;
  van: number;
  tot: number;
  niveau: Speelniveau | null;
  toegankelijkheid: readonly Toegankelijkheid[];
}

type Vorm = readonly [
  label: string,
  wie: string | Wie,
  van: number,
  tot: number,
  niveau: Speelniveau | null,
  gewicht: number,
];

const VORMEN: readonly Vorm[] = [
  ['mini’s', 'kinderen', 4, 6, 'BEGINNER', 4],
  ['', 'kinderen', 6, 9, 'BEGINNER', 6],
  ['voor beginners', 'kinderen', 7, 12, 'BEGINNER', 5],
  ['jeugd', 'kinderen', 8, 12, 'ALLE', 6],
  ['gevorderden', 'kinderen', 9, 13, 'GEVORDERD', 3],
  ['tieners', 'jongeren', 12, 16, 'ALLE', 5],
  ['junioren', 'jongeren', 13, 18, null, 4],
  ['voor jongeren', 'jongeren', 14, 20, 'ALLE', 3],
  ['selectie', 'jongeren', 12, 18, 'GEVORDERD', 1],
  ['voor meiden', 'meiden', 9, 15, 'ALLE', 2],
  ['kennismaking', 'kinderen', 6, 12, 'BEGINNER', 3],
  ['voor het hele gezin', { naamwoord: 'kinderen', erbij: 'en hun ouders' }, 4, 12, 'ALLE', 1],
];
/** Voor een bezigheid met een smalle leeftijd: iedereen die past. */
const HEEL: Vorm = ['', 'kinderen', 0, 27, 'ALLE', 1];
const KLEIN: readonly Vorm[] = [
  ['', { naamwoord: 'jonge kinderen', erbij: 'en hun ouders' }, 0, 4, 'ALLE', 3],
  ['voor baby’s en dreumesen', { naamwoord: 'kinderen', erbij: 'en hun ouders' }, 0, 2, 'ALLE', 2],
];
const AANGEPAST: readonly (readonly [label: string, erbij: string, toegankelijkheid: readonly Toegankelijkheid[]])[] = [
  ['G-groep', 'met een verstandelijke beperking', ['VERSTANDELIJKE_BEPERKING', 'EXTRA_BEGELEIDING']],
  ['in een rolstoel', 'in een rolstoel', ['ROLSTOEL', 'EXTRA_BEGELEIDING']],
  ['prikkelarm', 'die snel overprikkeld zijn', ['PRIKKELARM', 'EXTRA_BEGELEIDING']],
  ['voor slechtzienden', 'die slecht zien', ['VISUELE_BEPERKING', 'EXTRA_BEGELEIDING']],
  ['voor doven en slechthorenden', 'die doof of slechthorend zijn', ['AUDITIEVE_BEPERKING', 'EXTRA_BEGELEIDING']],
];

/** Een groep die past bij de leeftijd van de bezigheid; ongeveer een op de twaalf is voor kinderen met een beperking. */
export function kiesVariant({ leeftijd: [van, tot], naam, domein }: Bezigheid, toeval: Toeval): Variant {
  const alleenMeiden = naam.startsWith('meiden');
  if (tot > 6 && toeval.kans(0.08)) {
    const [label, erbij, toegankelijkheid] = toeval.kies(AANGEPAST);
    const vanaf = Math.max(van, 6);
    const naamwoord = alleenMeiden ? 'meiden' : naamwoordBij(vanaf, tot);
    return { label, wie: { naamwoord, erbij }, van: vanaf, tot, niveau: 'ALLE', toegankelijkheid };
  }
  const vormen = (tot <= 4 ? KLEIN : VORMEN).filter(
    ([label, , vormVan, vormTot]) =>
      vormTot > van + 1 &&
      vormVan < tot - 1 &&
      !(alleenMeiden && label.includes('mei')) &&
      (label !== 'selectie' || domein === 'SPORT'),
  );
  const [label, wie, vormVan, vormTot, niveau] = toeval.gewogen(
    (vormen.length > 0 ? vormen : [HEEL]).map((vorm) => [vorm, vorm[5]] as const),
  );
  const [vanaf, totMet] = [Math.max(van, vormVan), Math.min(tot, vormTot)];
  const gewoon = typeof wie === 'string' ? { naamwoord: wie, erbij: '' } : wie;
  return {
    label,
    wie: alleenMeiden
      ? { ...gewoon, naamwoord: 'meiden' }
      : vanaf > 12 && gewoon.naamwoord === 'kinderen'
        ? { ...gewoon, naamwoord: 'jongeren' }
        : gewoon,
    van: vanaf,
    tot: totMet,
    niveau,
    toegankelijkheid: toeval.gewogen<readonly Toegankelijkheid[]>([
      [[], 74],
      [['ROLSTOEL'], 14],
      [['PRIKKELARM'], 5],
      [['EXTRA_BEGELEIDING'], 4],
      [['ROLSTOEL', 'PRIKKELARM'], 3],
    ]),
  };
}

const naamwoordBij = (van: number, tot: number): string =>
  van > 12 ? 'jongeren' : tot > 14 ? 'kinderen en jongeren' : 'kinderen';

/** Kinderen van 6 tot en met 9 jaar die slecht zien. */
export function metLeeftijd({ wie, van, tot }: Variant): string {
  const jaren = van === tot ? `van ${van} jaar` : `van ${van} tot en met ${tot} jaar`;
  return [wie.naamwoord, jaren, wie.erbij].filter(Boolean).join(' ');
}

export const zonderLeeftijd = ({ wie }: Variant): string => [wie.naamwoord, wie.erbij].filter(Boolean).join(' ');
