/** Velden van een gegeven, zoals zij in JSON staan. */
export type Velden = Record<string, unknown>;

export interface Verschil {
  was: Velden;
  wordt: Velden;
}

/**
 * De velden die anders werden, met wat er stond en wat er nu staat. Een veld dat er aan één kant niet is, telt daar als leeg. Leeg
 * als er niets veranderde.
 */
export function verschilTussen(was: object, wordt: object): Verschil | undefined {
  const [oud, nieuw] = [alsJson(was), alsJson(wordt)];
  const namen = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])].filter(
    (naam) => vast(oud[naam]) !== vast(nieuw[naam]),
  );
  if (namen.length === 0) return undefined;
  const kies = (velden: Velden) => Object.fromEntries(namen.map((naam) => [naam, velden[naam] ?? null]));
  return { was: kies(oud), wordt: kies(nieuw) };
}

/** Zoals het bewaard wordt: een dag wordt tekst, en wat niet is ingevuld valt weg. */
const alsJson = (waarde: object): Velden => JSON.parse(JSON.stringify(waarde)) as Velden;

/** Gelijk voor gelijke waarden, in welke volgorde hun velden ook staan. */
const vast = (waarde: unknown): string =>
  JSON.stringify(waarde ?? null, (_naam, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
