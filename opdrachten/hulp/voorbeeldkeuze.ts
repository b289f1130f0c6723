import { parseArgs } from 'node:util';
import { OpdrachtFout } from './hoofd.ts';

const GROOTSTE = 1_000_000;
const GROOTSTE_ZAAD = 2 ** 32 - 1;

export interface Keuze {
  aanbod: number;
  zaad: number;
  peildatum: Date;
}

/** Leest `--aanbod`, `--zaad` en `--peildatum`. Een waarde die niet kan, geeft een `OpdrachtFout` die zegt wat wel kan. */
export function leesVoorbeeldkeuze(argumenten: readonly string[], vandaag = new Date()): Keuze {
  const values = ontleed(argumenten, vandaag);
  return {
    aanbod: geheel('--aanbod', values.aanbod, GROOTSTE),
    zaad: geheel('--zaad', values.zaad, GROOTSTE_ZAAD),
    peildatum: dag('--peildatum', values.peildatum),
  };
}

function ontleed(argumenten: readonly string[], vandaag: Date) {
  try {
    return parseArgs({
      args: [...argumenten],
      options: {
        aanbod: { type: 'string', default: '1000' },
        zaad: { type: 'string', default: '1' },
        peildatum: { type: 'string', default: vandaag.toISOString().slice(0, 10) },
      },
    }).values;
  } catch {
    // De melding van Node is Engels; wat wel kan, is hier kort te zeggen.
    throw new OpdrachtFout(
      `Dit begrijpt de opdracht niet: ${argumenten.join(' ')}. Gebruik: npm run voorbeeldstad -- --aanbod 1000 --zaad 1 --peildatum 2026-09-01.`,
    );
  }
}

function geheel(naam: string, waarde: string, hoogste: number): number {
  const getal = Number(waarde);
  if (!/^\d+$/.test(waarde) || getal > hoogste) {
    throw new OpdrachtFout(
      `${naam} is een heel getal van 0 tot en met ${hoogste.toLocaleString('nl-NL')}, niet "${waarde}".`,
    );
  }
  return getal;
}

function dag(naam: string, waarde: string): Date {
  const datum = new Date(`${waarde}T00:00:00Z`);
  const bestaat = !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(waarde);
  const klopt = bestaat && /^20\d{2}-\d{2}-\d{2}$/.test(waarde);
  if (!klopt) throw new OpdrachtFout(`${naam} is een dag als 2026-09-01, niet "${waarde}".`);
  return datum;
}
