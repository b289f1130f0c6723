import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from './vormen.ts';

const GROEPEN = Object.entries(LEEFTIJDSGROEPEN) as [Leeftijdsgroep, { van: number; tot: number }][];

/** De groepen waar deze leeftijden in vallen. Eén onbekende grens is open; is geen van beide bekend, dan is er niets te zeggen. */
export function leeftijdsgroepenVan(van: number | null, tot: number | null): Leeftijdsgroep[] {
  if (van === null && tot === null) return [];
  return GROEPEN.filter(([, groep]) => (van ?? 0) <= groep.tot && (tot ?? 99) >= groep.van).map(([naam]) => naam);
}
