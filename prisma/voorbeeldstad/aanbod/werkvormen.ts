import type { Aanbod } from '../../startdata/vorm/aanbod.ts';
import type { Werkvorm } from '../recepten/index.ts';
import { getalTekst, hoofdletter } from '../tekst.ts';
import type { Toeval } from '../toeval.ts';
import { MATEN } from './maten.ts';

type Duur = Aanbod['duur'];
type Intensiteit = Aanbod['intensiteit'];
type Capaciteit = Aanbod['capaciteit'];

const GETAL = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
export const woord = (getal: number): string => GETAL[getal] ?? getalTekst(getal);
const UREN: Readonly<Record<string, string>> = {
  0.5: 'een half uur',
  0.75: 'drie kwartier',
  1: 'een uur',
  1.25: 'vijf kwartier',
  1.5: 'anderhalf uur',
  2: 'twee uur',
  2.5: 'tweeënhalf uur',
  3: 'drie uur',
};

export function maakDuur(werkvorm: Werkvorm, toeval: Toeval): Duur {
  const { weken: keuze, duur } = MATEN[werkvorm];
  if (keuze.length === 0 || (duur.length > 0 && toeval.kans(0.12)))
    return { weken: null, omschrijving: toeval.kies(duur) };
  const weken = toeval.kies(keuze);
  if (werkvorm === 'cursus') return { weken, omschrijving: bijeenkomsten(weken, toeval) };
  if (weken === 40 && (werkvorm === 'klas' || werkvorm === 'school')) return { weken, omschrijving: 'Eén schooljaar' };
  if (weken === 52) return { weken, omschrijving: toeval.kies(['Hoogstens een jaar', 'Eén jaar']) };
  if (weken === 26) return { weken, omschrijving: toeval.kies(['Een half jaar', 'Gemiddeld een half jaar']) };
  const eenheid = weken === 1 ? 'week' : 'weken';
  const teksten = [`${weken} ${eenheid}`];
  if (werkvorm !== 'vakantie') teksten.push(`Gemiddeld ${weken} ${eenheid}`, `Meestal ${woord(weken)} ${eenheid}`);
  if (werkvorm === 'groep') teksten.push(bijeenkomsten(weken, toeval));
  return { weken, omschrijving: toeval.soms(0.75, toeval.kies(teksten)) };
}

/** Een groep of cursus komt één keer per week bij elkaar, dus er zijn evenveel bijeenkomsten als weken. */
const bijeenkomsten = (aantal: number, toeval: Toeval) =>
  `${toeval.kans(0.5) ? aantal : hoofdletter(woord(aantal))} bijeenkomsten`;

export function maakIntensiteit(werkvorm: Werkvorm, toeval: Toeval): Intensiteit {
  const { ritme } = MATEN[werkvorm];
  if (!ritme) return GEEN_INTENSITEIT;
  if (ritme.per === 'woorden') return { ...GEEN_INTENSITEIT, omschrijving: toeval.kies(ritme.teksten) };
  const aantal = toeval.kies(ritme.aantallen);
  switch (ritme.per) {
    case 'uren':
      return uren(aantal, toeval);
    case 'dagdelen': {
      const omschrijving = `${hoofdletter(woord(aantal))} ${aantal === 1 ? 'dagdeel' : 'dagdelen'} per week`;
      // Voorschoolse educatie is wettelijk zestien uur per week.
      const perWeek = werkvorm === 'voorschool' ? 16 : null;
      return { ...GEEN_INTENSITEIT, omschrijving, dagdelenPerWeek: aantal, urenPerWeek: perWeek };
    }
    case 'dagen':
      return {
        ...GEEN_INTENSITEIT,
        omschrijving: `${hoofdletter(woord(aantal))} dagen per week`,
        dagenPerWeek: aantal,
      };
  }
}

function uren(aantal: number, toeval: Toeval): Intensiteit {
  const tekst = UREN[aantal] ?? `${getalTekst(aantal)} uur`;
  const omschrijving = toeval.kies([`Eén keer per week ${tekst}`, `Elke week ${tekst}`, `Wekelijks ${tekst}`]);
  return { ...GEEN_INTENSITEIT, omschrijving: toeval.soms(0.7, omschrijving), urenPerWeek: aantal };
}

export const GEEN_DUUR: Duur = { weken: null, omschrijving: null };
export const GEEN_INTENSITEIT: Intensiteit = {
  urenPerWeek: null,
  dagdelenPerWeek: null,
  dagenPerWeek: null,
  omschrijving: null,
};
const GEEN_CAPACITEIT: Capaciteit = { aantal: null, eenheid: null, omschrijving: null };

export function maakCapaciteit(werkvorm: Werkvorm, toeval: Toeval): Capaciteit {
  const { plaatsen } = MATEN[werkvorm];
  if (!plaatsen || toeval.kans(0.3)) return GEEN_CAPACITEIT;
  const [van, tot, eenheid] = plaatsen;
  const aantal = toeval.geheel(van, tot);
  return { aantal, eenheid, omschrijving: toeval.soms(0.2, `Hoogstens ${woord(aantal)} ${eenheid}`) };
}
