import { dagVan } from '../../../prisma/regels/dag.ts';
import { invoerFout } from '../../../schema/fouten.ts';

const MAAND = /^(20\d{2})-(0[1-9]|1[0-2])$/;

/** De maand als 2026-11. */
export const alsMaand = (dag: Date): string => dag.toISOString().slice(0, 7);

/** De eerste dag van een maand als 2026-11; leeg als het geen maand is. */
export const eersteDag = (maand: string): Date | undefined =>
  MAAND.test(maand) ? new Date(`${maand}-01T00:00:00Z`) : undefined;

/** De eerste dag van de maand zoveel maanden voor deze; de lopende maand is nul. */
export function maandTerug(nu: Date, maanden: number): Date {
  const dag = dagVan(nu);
  return new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() - maanden, 1));
}

/** Zonder keuze de laatste twaalf maanden. */
const STANDAARD = 12;

export interface Tijdvak {
  /** Eerste dag van de eerste maand. */
  van: Date;
  /** Eerste dag van de laatste maand, die meetelt. */
  tot: Date;
}

/**
 * Van welke maand tot en met welke er wordt geteld. De lopende maand telt nog niet mee: anders is te zien wie er vandaag bij kwam. Een verkeerde
 * maand is een fout met haar veld.
 */
export function leesTijdvak(van: string | null | undefined, tot: string | null | undefined, nu: Date): Tijdvak {
  const vorige = maandTerug(nu, 1);
  const vak = {
    van: van == null ? maandTerug(nu, STANDAARD) : leesMaand('van', van),
    tot: tot == null ? vorige : leesMaand('tot', tot),
  };
  if (vak.tot > vorige) {
    throw invoerFout('tot', `De lopende maand telt nog niet mee. Kies ${alsMaand(vorige)} of eerder.`);
  }
  if (vak.van > vak.tot) throw invoerFout('van', `Kies een maand tot en met ${alsMaand(vak.tot)}.`);
  return vak;
}

function leesMaand(veld: string, maand: string): Date {
  const dag = eersteDag(maand);
  if (!dag) throw invoerFout(veld, 'Schrijf een maand als 2026-10.');
  return dag;
}
