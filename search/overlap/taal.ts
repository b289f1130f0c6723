const TELWOORDEN = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** Een aantal in een zin: tot en met twaalf als woord. */
export const telwoord = (aantal: number): string => TELWOORDEN[aantal] ?? aantal.toLocaleString('nl-NL');

/** Met een hoofdletter; van één wordt dat Eén. */
export const hoofdletter = (zin: string): string =>
  zin.startsWith('één') ? `Eén${zin.slice(3)}` : `${zin.slice(0, 1).toUpperCase()}${zin.slice(1)}`;

/** Een naam midden in een zin: Weerbaarheid wordt weerbaarheid, en VVE blijft VVE. */
export const inZin = (naam: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(naam) ? `${naam.slice(0, 1).toLowerCase()}${naam.slice(1)}` : naam;
