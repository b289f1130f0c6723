/** Een filter van Meilisearch, of de uitkomst als die al vaststaat: `true` is alles, `false` is niets. */
export type Voorwaarde = string | boolean;

export function en(delen: readonly Voorwaarde[]): Voorwaarde {
  if (delen.includes(false)) return false;
  return samen(delen, 'AND') ?? true;
}

export function of(delen: readonly Voorwaarde[]): Voorwaarde {
  if (delen.includes(true)) return true;
  return samen(delen, 'OR') ?? false;
}

function samen(delen: readonly Voorwaarde[], woord: 'AND' | 'OR'): string | undefined {
  const filters = delen.filter((deel) => typeof deel === 'string');
  return filters.length > 1 ? filters.map((filter) => `(${filter})`).join(` ${woord} `) : filters[0];
}

/**
 * Een waarde in een filter, tussen aanhalingstekens. Meilisearch leest een backslash twee keer, eerst voor het aanhalingsteken en dan
 * voor de tekens erna; als code geschreven betekenen beide tekens in elke lezing hetzelfde.
 */
export const waarde = (tekst: string): string =>
  `"${tekst.toWellFormed().replace(/["\\]/g, (teken) => `\\u{${teken.charCodeAt(0).toString(16)}}`)}"`;

const lijst = (waarden: readonly string[]): string => `[${waarden.map(waarde).join(', ')}]`;

/** Het veld heeft een van deze waarden. */
export const eenVan = (veld: string, waarden: readonly string[]): Voorwaarde =>
  waarden.length > 0 && `${veld} IN ${lijst(waarden)}`;

/** Het veld heeft geen van deze waarden; leeg past ook. */
export const geenVan = (veld: string, waarden: readonly string[]): Voorwaarde =>
  waarden.length === 0 || `${veld} NOT IN ${lijst(waarden)}`;
