/** Een tekst in een werkboek. Wat XML niet kan, staat er als `_x0001_`, en wat daarop lijkt ook (ECMA-376, 22.9.2.19). */
export const alsXml = (tekst: string): string =>
  tekst
    .replace(/_x[0-9A-Fa-f]{4}_/g, (heel) => `_x005F${heel}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: juist om die tekens gaat het.
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (teken) => `_x${hex(teken)}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const hex = (teken: string) => teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A is 0, Z is 25, AA is 26. */
export function kolomletters(nummer: number): string {
  const letter = String.fromCharCode(65 + (nummer % 26));
  return nummer < 26 ? letter : kolomletters(Math.floor(nummer / 26) - 1) + letter;
}
