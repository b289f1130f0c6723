import { z } from 'zod';
import * as E from '../../../prisma/generated/client/enums.ts';
import type { Veldfout } from '../../../schema/veldfouten.ts';
import { persoonsfouten } from '../../../search/privacy/noemt-mens.ts';

const MEESTE_REGELS = 200;
const UREN_IN_WEEK = 168;
const tekst = (meeste: number) => z.string().trim().min(1).max(meeste);
const ofLeeg = <T extends z.ZodType>(vorm: T) => vorm.nullish().transform((waarde) => waarde ?? null);
/** Niet ingevuld is iets anders dan leeggemaakt (null). */
const lijst = <T extends z.ZodType>(vorm: T, meeste: number) =>
  z
    .array(vorm)
    .max(meeste)
    .nullish()
    .transform((rijen) => rijen ?? undefined);

/** Wat een school in één keer aan haar concept verandert. */
export const wijzigingvorm = z.object({
  bron: z
    .enum(E.Profielbron)
    .nullish()
    .transform((bron) => bron ?? undefined),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
  toelichting: tekst(2_000).nullable().optional(),
  antwoorden: lijst(
    z.object({ onderdeel: z.string(), beschikbaarheid: z.enum(E.Beschikbaarheid), toelichting: ofLeeg(tekst(1_000)) }),
    MEESTE_REGELS,
  ),
  regels: lijst(
    z.object({
      soort: z.enum(E.Profielregelsoort),
      naam: tekst(200),
      omschrijving: ofLeeg(tekst(2_000)),
      beschikbaarheid: z
        .enum(E.Beschikbaarheid)
        .nullish()
        .transform((waarde) => waarde ?? 'ONBEKEND'),
      thema: ofLeeg(z.string()),
      urenPerWeek: ofLeeg(z.number().positive().max(UREN_IN_WEEK)),
    }),
    MEESTE_REGELS,
  ),
});
export type SopWijziging = z.output<typeof wijzigingvorm>;

/** Wat er bekend is: de onderdelen waar deze school op antwoordt, en de thema's. */
export interface Bekend {
  onderdelen: ReadonlySet<string>;
  themas: ReadonlySet<string>;
}

/** Wat de vorm niet ziet: onbekende codes, een dubbel antwoord, en gegevens van personen. */
export function wijzigingsfouten(wijziging: SopWijziging, bekend: Bekend): Veldfout[] {
  const { antwoorden = [], regels = [] } = wijziging;
  const codes = antwoorden.map(({ onderdeel }) => onderdeel);
  return [
    ...persoonsfouten('toelichting', wijziging.toelichting),
    ...antwoorden.flatMap(({ onderdeel, toelichting }, nr) => [
      ...codefout(`antwoorden.${nr}.onderdeel`, onderdeel, bekend.onderdelen, 'Vraag `sopKader` voor alle codes.'),
      ...(codes.indexOf(onderdeel) === nr ? [] : [fout(`antwoorden.${nr}.onderdeel`, 'Dit onderdeel staat er al.')]),
      ...persoonsfouten(`antwoorden.${nr}.toelichting`, toelichting),
    ]),
    ...regels.flatMap(({ naam, omschrijving, thema }, nr) => [
      ...persoonsfouten(`regels.${nr}.naam`, naam),
      ...persoonsfouten(`regels.${nr}.omschrijving`, omschrijving),
      ...codefout(`regels.${nr}.thema`, thema, bekend.themas, 'Vraag `themas` voor alle codes.'),
    ]),
  ];
}

const fout = (veld: string, boodschap: string): Veldfout => ({ veld, boodschap, regel: null });

const codefout = (veld: string, code: string | null, bekend: ReadonlySet<string>, zoek: string): Veldfout[] =>
  code === null || bekend.has(code) ? [] : [fout(veld, `${code.slice(0, 100)} is hier niet bekend. ${zoek}`)];
