/**
 * Voorwaarde voor de database: bevat deze tekst, hoofdletter of niet. `%`, `_` en `\` betekenen in een LIKE van PostgreSQL iets
 * anders; hier tellen zij als gewoon teken.
 */
export const bevat = (tekst: string) => ({ contains: tekst.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }) as const;
