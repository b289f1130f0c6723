import { invoerFout } from '../../schema/fouten.ts';

const SCHOOLJAAR = /^20(\d{2})-20(\d{2})$/;
const DAG = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** Het schooljaar van dit moment, zoals 2026-2027. Een schooljaar loopt van 1 augustus tot en met 31 juli, Nederlandse tijd. */
export const huidigSchooljaar = (nu: Date): string => alsSchooljaar(beginjaar(nu));

/** Het schooljaar daarna: verder vooruit maakt een school geen profiel. */
export const volgendSchooljaar = (nu: Date): string => alsSchooljaar(beginjaar(nu) + 1);

const alsSchooljaar = (begin: number): string => `${begin}-${begin + 1}`;

function beginjaar(nu: Date): number {
  const [jaar = 0, maand = 0] = DAG.format(nu).split('-').map(Number);
  return maand >= 8 ? jaar : jaar - 1;
}

/** Leest een gevraagd schooljaar; leeg blijft leeg. Een verkeerde vorm is een fout met haar veld. */
export function leesSchooljaar(veld: string, schooljaar: string | null | undefined): string | null {
  if (schooljaar === null || schooljaar === undefined) return null;
  const [, van, tot] = SCHOOLJAAR.exec(schooljaar) ?? [];
  if (van === undefined || Number(tot) !== Number(van) + 1) {
    throw invoerFout(veld, `${schooljaar} is geen schooljaar. Schrijf twee jaren na elkaar, zoals 2025-2026.`);
  }
  return schooljaar;
}

export const PROFIELSTATUSSEN = ['ACTUEEL', 'VEROUDERD', 'ONTBREEKT'] as const;
export type Profielstatus = (typeof PROFIELSTATUSSEN)[number];

/**
 * Hoe vers een profiel is. Een profiel dat al voor het volgende schooljaar is gemaakt, telt als actueel. Zonder profiel (leeg)
 * ontbreekt het.
 */
export function profielstatus(schooljaar: string | null | undefined, nu: Date): Profielstatus {
  if (!schooljaar) return 'ONTBREEKT';
  return schooljaar >= huidigSchooljaar(nu) ? 'ACTUEEL' : 'VEROUDERD';
}
