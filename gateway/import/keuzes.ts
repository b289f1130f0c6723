import type { Request } from 'express';
import { z } from 'zod';
import { Regio } from '../../prisma/generated/client/enums.ts';
import { TEKENSETS } from '../../uitwisseling/lezen/tekens.ts';
import { SJABLOONSOORTEN } from '../../uitwisseling/sjabloon/index.ts';
import { jaNee, leesVraagtekens } from '../uitwisseling/vraagtekens.ts';

const een = <const W extends string>(waarden: readonly [W, ...W[]]) =>
  z.enum(waarden, `verwacht een van: ${waarden.join(', ')}`).optional();

const KEUZES = {
  proef: jaNee.optional(),
  slaOver: jaNee.optional(),
  soort: een(SJABLOONSOORTEN),
  regio: z.enum(Regio, `verwacht een van: ${Object.values(Regio).join(', ')}`).optional(),
  tekenset: een(TEKENSETS),
};

/** Wat er achter het vraagteken staat, en de sleutel uit de kop `Idempotency-Key` (met of zonder aanhalingstekens, zoals de IETF haar schrijft). */
export function leesKeuzes(verzoek: Request) {
  const { proef = false, slaOver = false, ...rest } = leesVraagtekens(verzoek, KEUZES);
  const sleutel = verzoek.get('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  return { proef, slaOver, ...rest, sleutel };
}
