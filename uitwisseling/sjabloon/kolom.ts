import { z } from 'zod';
import type { Cel, Celvorm } from './cel.ts';

/** Een kolom van het sjabloon. */
export interface Kolom {
  /** Wat erboven staat. */
  kop: string;
  /** Het veld in de vorm van `prisma/startdata/vorm`, zoals `doelgroep.leeftijdVan`. */
  pad: string;
  vorm: Celvorm;
  uitleg: string;
  verplicht: boolean;
  /** Wat er in de voorbeeldrij staat. */
  voorbeeld: Cel;
}

interface Meer {
  verplicht?: true;
  voorbeeld?: Cel;
}

export const kolom = (kop: string, pad: string, vorm: Celvorm, uitleg: string, meer: Meer = {}): Kolom => ({
  kop,
  pad,
  vorm,
  uitleg,
  verplicht: meer.verplicht ?? false,
  voorbeeld: meer.voorbeeld ?? null,
});

/** De cel van een record in deze kolom. */
export const celVan = (record: object, { pad, vorm }: Kolom): Cel => vorm.print(waardeOp(record, pad));

export function waardeOp(record: object, pad: string): unknown {
  let nu: unknown = record;
  for (const deel of pad.split('.')) nu = (nu as Record<string, unknown> | null | undefined)?.[deel];
  return nu;
}

/** Alle velden van een vorm, met punten ertussen: een groep met vaste velden telt per veld. */
export function paden(vorm: z.ZodType, voor = ''): string[] {
  const kern = binnenste(vorm);
  if (!(kern instanceof z.ZodObject)) return [voor];
  return Object.entries(kern.shape).flatMap(([veld, deel]) =>
    paden(deel as z.ZodType, voor === '' ? veld : `${voor}.${veld}`),
  );
}

/** De vorm zonder wat er omheen zit: mag leeg zijn, heeft een standaardwaarde. */
export function binnenste(vorm: z.ZodType): z.ZodType {
  const eromheen = vorm instanceof z.ZodDefault || vorm instanceof z.ZodPrefault || vorm instanceof z.ZodNullable;
  return eromheen ? binnenste(vorm.unwrap() as z.ZodType) : vorm;
}
