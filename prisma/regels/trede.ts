import { Trede } from '../generated/client/enums.ts';

/** De treden van de escalatieladder, van licht naar zwaar (besluit 0017). */
export const TREDEN: readonly Trede[] = Object.values(Trede);

/** De hoogste van twee treden; geen trede is voor iedereen, en dus de laagste. */
export const hoogsteTrede = (a: Trede | null, b: Trede | null): Trede | null =>
  TREDEN.indexOf(a as Trede) >= TREDEN.indexOf(b as Trede) ? a : b;
