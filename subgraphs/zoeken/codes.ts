import { invoerFout } from '../../schema/fouten.ts';
import type { Kennis } from '../../search/kennis/index.ts';

/** Een code die er niet is, kan van alles zijn: alleen wat op een code lijkt, komt terug in de fout. */
export const toonbaar = (code: string) => (/^[\w-]{1,40}$/.test(code) ? ` ${code}` : '');

/** De codes van deze thema's, en bij een hoofdthema ook die eronder. Een onbekende code is een fout in `veld`. */
export function leesThemas(veld: string, codes: readonly string[], { themas }: Kennis): string[] {
  const onbekend = codes.find((code) => !themas.some((thema) => thema.code === code));
  if (onbekend !== undefined)
    throw invoerFout(veld, `Er is geen thema met code${toonbaar(onbekend)}. Vraag \`themas\` voor alle codes.`);
  return themas
    .filter(({ code, ouderCode }) => codes.includes(code) || codes.includes(ouderCode ?? ''))
    .map(({ code }) => code);
}

/** De wijk met deze code. Een onbekende code is een fout in `veld`. */
export function leesWijk(veld: string, code: string, { wijken }: Kennis): Kennis['wijken'][number] {
  const wijk = wijken.find((een) => een.code === code);
  if (wijk) return wijk;
  throw invoerFout(veld, `Er is geen wijk met code${toonbaar(code)}. Vraag \`wijken\` voor alle codes.`);
}
