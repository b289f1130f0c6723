import { alsBladzijde, type Bladzijde, leesCursor, type PaginaArgs, type Volgorde } from './bladeren.ts';
import { invoerFout } from './fouten.ts';

/**
 * Eén bladzijde uit een hele lijst die al op volgorde staat. Een cursor van een regel die er niet is, is een fout in `after`: verdergaan kan
 * dan niet zonder regels over te slaan of te herhalen.
 */
export function bladzijdeUit<T extends { id: string }>(
  regels: readonly T[],
  args: PaginaArgs,
  volgorde: Volgorde,
): Bladzijde<T> {
  const cursor = leesCursor(args.after, volgorde);
  const plek = cursor ? regels.findIndex(({ id }) => id === cursor.id) : -1;
  if (cursor && plek < 0) {
    throw invoerFout('after', 'De regel van deze cursor staat niet (meer) in de lijst. Begin opnieuw zonder `after`.');
  }
  return alsBladzijde(regels.slice(plek + 1), args, volgorde, () => regels.length);
}
