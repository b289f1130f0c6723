import { huidigSchooljaar, oudsteGeldige, schooljaarLater } from '../../prisma/regels/schooljaar.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';

export { huidigSchooljaar };

/** Het schooljaar daarna: verder vooruit maakt een school geen profiel. */
export const volgendSchooljaar = (nu: Date): string => schooljaarLater(huidigSchooljaar(nu), 1);

const SCHOOLJAAR = /^20(\d{2})-20(\d{2})$/;

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

/** Vanaf welk schooljaar een profiel nu nog geldt. */
export const geldigVanaf = ({ nu, termijnen }: Moment): string => oudsteGeldige(nu, termijnen.sopSchooljaren);

type Moment = Pick<Context, 'nu' | 'termijnen'>;

/**
 * Hoe vers een profiel is. Een profiel dat al voor het volgende schooljaar is gemaakt, telt als actueel. Zonder profiel (leeg)
 * ontbreekt het.
 */
export function profielstatus(schooljaar: string | null | undefined, moment: Moment): Profielstatus {
  if (!schooljaar) return 'ONTBREEKT';
  return schooljaar >= geldigVanaf(moment) ? 'ACTUEEL' : 'VEROUDERD';
}
