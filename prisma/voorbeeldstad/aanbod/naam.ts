import { hoofdletter } from '../tekst.ts';
import type { Toeval } from '../toeval.ts';
import { meervoud, type Opzet, zonderLidwoord } from './tekst.ts';

const SOORT_AANBOD = ['Basis', 'Vervolg', 'Plus', 'Verder', 'Nieuw', 'Samen', 'In de buurt'] as const;

/** Een naam zoals aanbieders die geven. `bezet` houdt namen binnen één deel uit elkaar. */
export function maakNaam(opzet: Opzet, bezet: Set<string>, toeval: Toeval): string {
  const { merk, groep, buurten, aanbieder } = opzet;
  const soort = zonderLidwoord(opzet.soort);
  const wijk = buurten.length === 1 && buurten[0] ? ` ${buurten[0].wijk.naam}` : '';
  const [, van, tot] = groep;
  const leeftijd = van !== null && tot !== null ? ` (${van}-${tot} jaar)` : '';
  const wie = meervoud(groep);
  const voorWie = soort.includes(' voor ') ? '' : ` voor ${wie}`;
  const vormen: (readonly [string, number])[] = [
    [`${merk} – ${soort}${wijk}`, 6],
    [`${merk}${wijk}`, wijk ? 4 : 1],
    [`${hoofdletter(soort)} ${merk}`, 2],
    [`${hoofdletter(soort)}${voorWie}${wijk && ` in${wijk}`}`, wijk ? 3 : 1],
    [`${merk}${leeftijd}`, leeftijd ? 2 : 0],
    [`${merk}: ${soort}${voorWie}`, 2],
    [`${hoofdletter(soort)} ${aanbieder}`, 1],
    [`${merk} ${toeval.kies(SOORT_AANBOD)}${wijk}`, 2],
  ];
  for (let poging = 0; poging < 6; poging++) {
    const naam = toeval.gewogen(vormen);
    if (neem(naam, bezet)) return naam;
  }
  const eigen = [
    `${merk} – ${soort} ${aanbieder}`,
    `${merk}${leeftijd} – ${aanbieder}`,
    `${merk}${wijk} – ${soort} ${aanbieder}`,
  ];
  const vrij = eigen.find((naam) => neem(naam, bezet));
  if (vrij) return vrij;
  for (let i = 2; ; i++) {
    const naam = `${merk} – ${soort}${wijk}, groep ${i}`;
    if (neem(naam, bezet)) return naam;
  }
}

function neem(naam: string, bezet: Set<string>): boolean {
  if (bezet.has(naam)) return false;
  bezet.add(naam);
  return true;
}
