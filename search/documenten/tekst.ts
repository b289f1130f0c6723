/** De teksten die er zijn. */
export const gevuld = (teksten: readonly (string | null | undefined)[]): string[] =>
  teksten.filter((tekst): tekst is string => !!tekst);
