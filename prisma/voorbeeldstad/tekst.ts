/** Kleine hulp bij het samenstellen van Nederlandse zinnen. */
export function hoofdletter(tekst: string): string {
  // Een klemtoon op de eerste letter vervalt bij een hoofdletter.
  if (tekst.startsWith('één')) return `Eén${tekst.slice(3)}`;
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

export function opsomming(delen: readonly string[]): string {
  if (delen.length < 2) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

/** Zet zinnen achter elkaar en slaat lege over. */
export const zinnen = (...delen: readonly (string | null)[]): string => delen.filter((deel) => deel).join(' ');

/** Een Nederlands getal: 1,5 en niet 1.5. */
export const getalTekst = (getal: number): string => String(getal).replace('.', ',');
