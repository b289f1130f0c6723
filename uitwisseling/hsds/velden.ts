/** Een ding uit HSDS, zoals het in JSON staat. */
export type Hsds = Record<string, unknown>;

export const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : undefined;

/** Een getal; in een tabel staat het als tekst. */
export function getal(waarde: unknown): number | undefined {
  const gelezen = typeof waarde === 'string' && waarde.trim() !== '' ? Number(waarde) : waarde;
  return typeof gelezen === 'number' && Number.isFinite(gelezen) ? gelezen : undefined;
}

export const lijst = (waarde: unknown): Hsds[] =>
  Array.isArray(waarde) ? waarde.filter((deel): deel is Hsds => typeof deel === 'object' && deel !== null) : [];

export const ding = (waarde: unknown): Hsds => (typeof waarde === 'object' && waarde !== null ? (waarde as Hsds) : {});

export const namen = (waarde: unknown): string[] =>
  (tekst(waarde) ?? '')
    .split(';')
    .map((naam) => naam.trim())
    .filter(Boolean);

/** De eigen sleutel: die van ons als het bestand hier vandaan komt, en anders een die van de UUID is gemaakt. */
export const sleutelVan = ({ sleutel, id }: Hsds): string =>
  tekst(sleutel) ??
  `hsds-${(tekst(id) ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** Een webadres, of niets als het er geen is: dat staat dan bij de opmerkingen. */
export const adres = (waarde: unknown): string | undefined => {
  const gevonden = tekst(waarde);
  return gevonden && URL.canParse(gevonden) ? gevonden : undefined;
};

/** Alleen wat is ingevuld: wat HSDS niet zegt, blijft zoals het hier staat. */
export const ingevuld = (velden: Hsds): Hsds =>
  Object.fromEntries(
    Object.entries(velden).filter(
      ([, waarde]) => waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0),
    ),
  );
