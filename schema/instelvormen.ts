import { z } from 'zod';

/** Alleen cijfers: Number() zou ook ' ', '0x50' en '1e3' aannemen. */
const getal = z.string().transform((tekst, context) => {
  if (/^\d{1,9}$/.test(tekst)) return Number(tekst);
  context.addIssue({ code: 'custom', message: 'er hoort een getal te staan' });
  return z.NEVER;
});

/** Een heel getal tussen twee grenzen, die zelf meedoen. */
export const geheel = (minst: number, meest: number) => getal.pipe(z.number().min(minst).max(meest));

/** Een lege waarde telt als niet ingesteld. */
export const leegIsNiets = <T extends z.ZodType>(vorm: T) =>
  z.preprocess((waarde) => (waarde === '' ? undefined : waarde), vorm);

/** Waarden uit een vaste reeks, met komma's ertussen; minstens één. */
export const keuzes = <const T extends readonly string[]>(mogelijk: T) =>
  z.string().transform((tekst, context): T[number][] => {
    const delen = tekst.split(',').map((deel) => deel.trim());
    if (delen.every((deel) => (mogelijk as readonly string[]).includes(deel))) return delen;
    context.addIssue({ code: 'custom', message: `kies uit ${mogelijk.join(', ')}, met een komma ertussen` });
    return z.NEVER;
  });
