import { vergelijkDatums } from './datum.ts';
import { afstand, jaroWinkler } from './gelijkenis.ts';
import type { Soort, Waarde } from './vormen.ts';
import { overlap } from './woordgewicht.ts';

/** Per soort hoe een niveau heet, van anders naar gelijk. De volgorde is die van het bewijs: een hoger niveau weegt nooit minder. */
export const NIVEAUS: Record<Soort, readonly string[]> = {
  naam: ['anders', 'deelt een woord', 'verwant', 'bijna gelijk', 'gelijk'],
  tekst: ['anders', 'deelt een woord', 'bijna gelijk', 'gelijk'],
  kenmerk: ['anders', 'deels gelijk', 'gelijk'],
  telefoon: ['anders', 'één cijfer of het netnummer anders', 'gelijk'],
  adres: [
    'anders',
    'zelfde straat, ander nummer',
    'zelfde straat, nummer dichtbij',
    'zelfde straat en nummer',
    'gelijk',
  ],
  postcode: ['anders', 'zelfde buurt of één teken anders', 'gelijk'],
  datum: ['anders', 'twee van dag, maand en jaar gelijk', 'één cijfer anders of dag en maand verwisseld', 'gelijk'],
  code: ['anders', 'lijkt erop', 'bijna gelijk', 'gelijk'],
  vestiging: ['andere vestiging van dezelfde school', 'andere code', 'gelijk'],
  url: ['anders', 'lijkt erop', 'zelfde website', 'gelijk'],
};

/** Het hoogste niveau van een soort. */
export const hoogste = (soort: Soort): number => NIVEAUS[soort].length - 1;

/** Zet twee ingevulde waarden op een niveau van hun soort. De volgorde van de twee maakt niet uit. */
export function vergelijkWaarden(soort: Soort, a: Waarde, b: Waarde): number {
  if (a.tekst === b.tekst) return hoogste(soort);
  return a.tekst < b.tekst ? PER_SOORT[soort](a, b) : PER_SOORT[soort](b, a);
}

const PER_SOORT: Record<Soort, (a: Waarde, b: Waarde) => number> = {
  naam(a, b) {
    if (a.kern === b.kern) return 4;
    const deel = gelijkenis(a, b);
    return deel >= 0.9 ? 3 : deel >= 0.6 ? 2 : deel >= 0.15 ? 1 : 0;
  },
  tekst(a, b) {
    if (a.kern === b.kern) return 3;
    const deel = gelijkenis(a, b);
    return deel >= 0.85 ? 2 : deel >= 0.4 ? 1 : 0;
  },
  kenmerk: (a, b) =>
    a.kern === b.kern ? 2 : a.woorden.some(({ tekst }) => b.woorden.some((woord) => woord.tekst === tekst)) ? 1 : 0,
  telefoon: (a, b) =>
    afstand(a.tekst, b.tekst, 1) <= 1 || a.tekst.slice(-ABONNEE) === b.tekst.slice(-ABONNEE) ? 1 : 0,
  adres(a, b) {
    const straat = a.kern === b.kern ? 1 : gelijkenis(a, b);
    if (straat < 0.8) return 0;
    if (a.nummer === b.nummer) return 3;
    return a.nummer === '' || b.nummer === '' || Math.abs(Number(a.nummer) - Number(b.nummer)) <= 6 ? 2 : 1;
  },
  postcode: (a, b) =>
    /^\d{4}[a-z]{2}$/.test(a.tekst) && a.tekst.slice(0, 4) === b.tekst.slice(0, 4)
      ? 1
      : afstand(a.tekst, b.tekst, 1) <= 1
        ? 1
        : 0,
  datum: (a, b) => vergelijkDatums(a.tekst, b.tekst),
  code(a, b) {
    const stappen = afstand(a.tekst, b.tekst, 2);
    if (stappen <= (a.tekst.length >= 8 ? 2 : 1)) return 2;
    return jaroWinkler(a.tekst, b.tekst) >= 0.88 ? 1 : 0;
  },
  vestiging: (a, b) => (a.kern === b.kern ? 0 : 1),
  url(a, b) {
    if (a.kern === b.kern) return 2;
    return overlap(a.woorden, b.woorden, nooit) >= 0.3 ? 1 : 0;
  },
};

/** Een telefoonnummer zonder netnummer. */
const ABONNEE = 7;

const nooit = () => 0;

/** Kortere namen lijken al gauw op elkaar zonder dezelfde te zijn. */
const LANG_GENOEG = 8;

/** Hoeveel twee namen op elkaar lijken: naar hun woorden, en naar hun tekens als er spaties of letters verschillen. */
function gelijkenis(a: Waarde, b: Waarde): number {
  const x = a.aaneen;
  const y = b.aaneen;
  const deel = overlap(a.woorden, b.woorden, jaroWinkler);
  if (deel >= 0.95) return deel;
  if (a.woorden.length <= 1 && b.woorden.length <= 1) return Math.max(deel, opschaal(jaroWinkler(x, y)));
  const langste = Math.max(x.length, y.length);
  if (Math.min(x.length, y.length) < LANG_GENOEG) return deel;
  const stappen = afstand(x, y, 2);
  return stappen <= 2 ? Math.max(deel, 1 - stappen / langste) : deel;
}

/** Jaro-Winkler begint bij toeval al rond 0,6: breng 0,8 tot en met 1 op de schaal van gedeelde woorden. */
const opschaal = (gelijk: number): number => Math.max(0, (gelijk - 0.7) / 0.25);
