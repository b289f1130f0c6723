import { gedragEnGevoel } from './gedrag-en-gevoel.ts';
import { gezondheidEnBeperking } from './gezondheid-en-beperking.ts';
import { jeugdhulp } from './jeugdhulp.ts';
import { leren } from './leren.ts';
import { mentaleGezondheid } from './mentale-gezondheid.ts';
import { naarSchoolGaan } from './naar-school-gaan.ts';
import { oudersEnGezin } from './ouders-en-gezin.ts';
import { passendOnderwijs } from './passend-onderwijs.ts';
import { preventieEnWijk } from './preventie-en-wijk.ts';
import type { Recept } from './recept.ts';
import { samenwerken } from './samenwerken.ts';
import { schoolloopbaan } from './schoolloopbaan.ts';
import { taalEnLezen } from './taal-en-lezen.ts';
import { vrijeTijd } from './vrije-tijd.ts';

export type { Groep, Recept, Werkvorm } from './recept.ts';

const RECEPTEN: readonly Recept[] = [
  ...naarSchoolGaan,
  ...passendOnderwijs,
  ...jeugdhulp,
  ...preventieEnWijk,
  ...gedragEnGevoel,
  ...mentaleGezondheid,
  ...gezondheidEnBeperking,
  ...taalEnLezen,
  ...leren,
  ...schoolloopbaan,
  ...oudersEnGezin,
  ...vrijeTijd,
  ...samenwerken,
];

/** De recepten over thema's die bestaan, en daarin alleen verwijzingen naar thema's die bestaan. */
export function receptenVoor(themas: ReadonlySet<string>): Recept[] {
  const recepten = RECEPTEN.filter(({ thema }) => themas.has(thema)).map((recept) => ({
    ...recept,
    ook: recept.ook.filter((code) => themas.has(code)),
  }));
  if (recepten.length === 0) throw new RangeError('Geen enkel thema is bekend in Voorbeeldstad.');
  return recepten;
}
