import type { Leeftijden, Maat } from './maat.ts';

/** Of twee records van verschillende aanbieders zijn: bekend van allebei, en geen van hen hoort bij dezelfde organisatie. */
export function andereAanbieder(a: Maat, b: Maat): boolean {
  return a.families.length > 0 && b.families.length > 0 && !deelt(a.families, b.families);
}

/**
 * Of twee records hetzelfde kunnen bieden: een gedeeld thema, een gebied dat overlapt, en een doelgroep en leeftijd die kunnen
 * overlappen. Wat niet bekend is, sluit niets uit.
 */
export function vergelijkbaar(a: Maat, b: Maat): boolean {
  return (
    zelfdeGebied(a, b) &&
    raakt(a.grens, b.grens) &&
    (a.voorWie === 0 || b.voorWie === 0 || (a.voorWie & b.voorWie) !== 0) &&
    (a.onderwijs === 0 || b.onderwijs === 0 || (a.passend & b.onderwijs) !== 0) &&
    deelt(a.themas, b.themas)
  );
}

/** Dezelfde gemeente, en dezelfde wijk of een van beide voor het hele gebied; en het ene gebied is of omvat het andere. */
function zelfdeGebied(a: Maat, b: Maat): boolean {
  if ((a.ruim & b.regio) === 0 && (b.ruim & a.regio) === 0) return false;
  return raaktOfLeeg(a.gemeenten, b.gemeenten) && raaktOfLeeg(a.wijken, b.wijken);
}

const raakt = (a: Leeftijden | null, b: Leeftijden | null): boolean => !a || !b || (a.van <= b.tot && b.van <= a.tot);

/** Hoeveel nummers in beide lijsten staan. De lijsten zijn kort: een verzameling maken kost meer dan kijken. */
export function aantalSamen(a: readonly number[], b: readonly number[]): number {
  let samen = 0;
  for (let i = 0; i < a.length; i++) if (b.includes(a[i] ?? -1)) samen++;
  return samen;
}

const deelt = (a: readonly number[], b: readonly number[]): boolean => aantalSamen(a, b) > 0;

const raaktOfLeeg = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === 0 || b.length === 0 || deelt(a, b);
