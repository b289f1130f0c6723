/** Onder dit aantal kinderen of signalen wordt niets getoond: het kan naar een kind leiden. */
export const KLEINSTE_AANTAL = 5;
/** Van een wijk met minder inwoners worden geen aantallen kinderen getoond. */
export const KLEINSTE_WIJK = 1_000;

/** Nul wijst niemand aan. */
export const isTeKlein = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_AANTAL;

/** Is het aantal inwoners niet bekend, dan kan de wijk klein zijn. */
export const isKleineWijk = ({ inwoners }: { inwoners: number | null }): boolean =>
  inwoners === null || inwoners < KLEINSTE_WIJK;

interface Wijkaantallen {
  inwoners: number | null;
  kinderen: number | null;
  doelgroepkinderen: number | null;
  doelgroepPercentage: number | null;
}

/** Een aantal kinderen van een wijk; leeg als het niet bekend is of niet te tonen. */
export const toonbaarAantal = (wijk: Pick<Wijkaantallen, 'inwoners'>, aantal: number | null): number | null =>
  aantal === null || isKleineWijk(wijk) || isTeKlein(aantal) ? null : aantal;

/** Met een percentage is een aantal dat niet getoond wordt, uit te rekenen: het is er alleen als beide aantallen er zijn. */
export function toonbaarPercentage(wijk: Wijkaantallen): number | null {
  const aantallen = [wijk.kinderen, wijk.doelgroepkinderen].map((aantal) => toonbaarAantal(wijk, aantal));
  return aantallen.includes(null) ? null : wijk.doelgroepPercentage;
}
