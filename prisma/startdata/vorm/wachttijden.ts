import { z } from 'zod';
import * as E from '../../generated/client/enums.ts';
import * as v from './gedeeld.ts';

export const norm = z.strictObject({
  code: v.slug,
  naam: v.tekst,
  aanmeldWeken: v.leeg(v.positief),
  behandelWeken: v.leeg(v.positief),
  geldigDagen: z.number().int().positive(),
  // Voor welk ondersteuningsniveau de norm geldt; leeg is de standaard.
  niveaus: v.lijst(v.niveau),
  // Of de norm voor scholen geldt in plaats van voor aanbod.
  voorScholen: z.boolean().default(false),
  bron: v.tekst,
});

export const meting = z
  .strictObject({
    onderwerpSoort: z.enum(E.Onderwerpsoort),
    onderwerp: v.schoolId,
    peildatum: z.iso.date(),
    aanmeldwachttijdWeken: v.leeg(z.number().min(0).max(520)),
    behandelwachttijdWeken: v.leeg(z.number().min(0).max(520)),
    aantalWachtenden: v.leeg(v.geheel),
    vrijePlaatsen: v.leeg(v.geheel),
    aanmeldstop: z.boolean().default(false),
    toelichting: v.leeg(v.tekst),
    gemeldOp: z.iso.date(),
    gemeldDoor: v.leeg(z.enum(E.Rol)),
    herkomst: v.herkomst,
  })
  .refine((m) => m.gemeldOp >= m.peildatum, { error: 'de melding ligt vóór de peildatum', path: ['gemeldOp'] });

export type Norm = z.output<typeof norm>;
export type Meting = z.output<typeof meting>;
