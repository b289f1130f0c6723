/**
 * Voorwaarde voor de database: bevat deze tekst, hoofdletter of niet. `%`, `_` en `\` betekenen in een LIKE van PostgreSQL iets
 * anders; hier tellen zij als gewoon teken.
 */
export const bevat = (tekst: string) => ({ contains: tekst.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }) as const;

const EN = new Intl.ListFormat('nl', { type: 'conjunction' });
const OF = new Intl.ListFormat('nl', { type: 'disjunction' });

/** Een, twee en drie; of met `of` ertussen. */
export const opsomming = (delen: Iterable<string>, woord: 'en' | 'of' = 'en'): string =>
  (woord === 'of' ? OF : EN).format(delen);
