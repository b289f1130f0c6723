import type { Request } from 'express';
import { z } from 'zod';
import { GeenAntwoord } from './stel.ts';

/** Leest wat er achter het vraagteken staat. Wat daar niet hoort of niet klopt, is een fout die zegt wat er wel kan. */
export function leesVraagtekens<V extends z.ZodRawShape>(verzoek: Request, vorm: V): z.output<z.ZodObject<V>> {
  const gelezen = z.strictObject(vorm).safeParse(verzoek.query);
  if (gelezen.success) return gelezen.data as z.output<z.ZodObject<V>>;
  const [{ path, message, code } = { path: [], message: '', code: '' }] = gelezen.error.issues;
  const mogelijk = Object.keys(vorm).join(', ') || 'niets';
  const wat =
    code === 'unrecognized_keys'
      ? `Achter het vraagteken kan hier staan: ${mogelijk}.`
      : `${path.join('.')}: ${message}`;
  throw new GeenAntwoord(400, 'BAD_USER_INPUT', wat);
}

/** Een heel getal uit een adres. */
export const geheelGetal = (van: number, tot: number) =>
  z.coerce
    .number(`verwacht een getal van ${van} tot en met ${tot}`)
    .int(`verwacht een heel getal`)
    .min(van, `verwacht ${van} of meer`)
    .max(tot, `verwacht hoogstens ${tot}`);

/** Een moment uit een adres, als 2026-03-01T12:30:00Z of als dag. */
export const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'verwacht een moment als 2026-03-01T12:30:00Z')
  .transform((tekst) => new Date(tekst));

export const jaNee = z.enum(['true', 'false'], 'verwacht true of false').transform((tekst) => tekst === 'true');
