/** Hoe goed paren gevonden zijn. */
export interface Uitslag {
  precisie: number;
  volledigheid: number;
  f1: number;
}

/** `goed` van de `gevonden` paren zijn echt, en er zijn er `echt`. */
export const weeg = (goed: number, gevonden: number, echt: number): Uitslag => ({
  precisie: goed / gevonden,
  volledigheid: goed / echt,
  f1: (2 * goed) / (gevonden + echt),
});

/** Het aantal paren dat bij elkaar hoort als records met hetzelfde kenmerk hetzelfde zijn. */
export function aantalParen(kenmerken: Iterable<string | number>): number {
  const groepen = new Map<string | number, number>();
  for (const kenmerk of kenmerken) groepen.set(kenmerk, (groepen.get(kenmerk) ?? 0) + 1);
  return groepen.values().reduce((som, aantal) => som + (aantal * (aantal - 1)) / 2, 0);
}
