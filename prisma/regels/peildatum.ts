/**
 * De laatste dag van een peildatum: 2022 is 31 december 2022, 2022-04 is 30 april 2022. Uiterlijk tot die dag kunnen de
 * gegevens volgens de bron hebben gegolden; zeker is dat niet.
 */
export function laatsteDag(peildatum: string): Date {
  const [jaar, maand, dag] = peildatum.split('-').map(Number);
  if (jaar === undefined || Number.isNaN(jaar)) throw new RangeError(`Geen peildatum: ${peildatum}`);
  if (maand === undefined) return new Date(Date.UTC(jaar, 11, 31));
  if (dag === undefined) return new Date(Date.UTC(jaar, maand, 0));
  return new Date(Date.UTC(jaar, maand - 1, dag));
}

/** De laatste dag waarop de gegevens kunnen hebben gegolden: de dag van nakijken of die van de peildatum, de jongste van de twee. */
export function geldtOp(nagekekenOp: string | null, peildatum: string | null): Date | null {
  const dagen = [nagekekenOp, peildatum].filter((d) => d !== null).map(laatsteDag);
  return dagen.length === 0 ? null : new Date(Math.max(...dagen.map(Number)));
}

/** Vanaf wanneer gegevens nog actueel heten: zoveel maanden vóór nu. */
export function actueelVanaf(nu: Date, maanden: number): Date {
  const grens = new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() - maanden, 1));
  const laatste = new Date(Date.UTC(grens.getUTCFullYear(), grens.getUTCMonth() + 1, 0)).getUTCDate();
  grens.setUTCDate(Math.min(nu.getUTCDate(), laatste));
  return grens;
}
