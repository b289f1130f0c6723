import { z } from 'zod';
import * as E from '../../generated/client/enums.ts';

const bestaat = (dag: string): boolean => {
  const moment = new Date(`${dag}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(dag);
};

/** Bouwstenen van de startgegevens. Elk veld is verplicht of heeft een lege waarde; een onbekend veld is een fout. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes');
export const tekst = z.string().trim().min(1);
export const peildatum = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'schrijf jaar, jaar-maand of jaar-maand-dag')
  .refine((tekst) => bestaat(`${tekst}-01-01`.slice(0, 10)), { error: 'deze dag of maand bestaat niet', abort: true });
export const wijkcode = z.string().regex(/^WK[0-9]{6}$/, 'schrijf een CBS-wijkcode als WK050507');
export const schoolId = z
  .string()
  .regex(/^([0-9]{2}[A-Z]{2}[0-9]{2}|[a-z0-9]+(-[a-z0-9]+)*)$/, 'schrijf een vestigingscode of leesbaar id');
export const leeftijd = z.number().int().min(0).max(27);
export const percentage = z.number().min(0).max(100);
/** Meer past niet in de kolom (tien cijfers voor de komma). */
const HOOGSTE_BEDRAG = 9_999_999_999.99;
export const bedrag = z.number().min(0).max(HOOGSTE_BEDRAG).multipleOf(0.01);
export const positief = z.number().positive();
export const geheel = z.number().int().min(0);

export const leeg = <T extends z.ZodType>(vorm: T) => vorm.nullable().default(null);
export const lijst = <T extends z.ZodType>(vorm: T) => z.array(vorm).default([]);

export const herkomst = z.enum(E.Herkomst);
export const regio = z.enum(E.Regio);
export const onderwijssoort = z.enum(E.Onderwijssoort);
export const voorWie = z.enum(E.VoorWie);
export const status = z.enum(E.Status);
export const niveau = z.enum(E.Ondersteuningsniveau);
export const trede = z.enum(E.Trede);

/** Titel met regels, of register met datum. Nooit een citaat. */
export const bron = z.strictObject({
  titel: tekst,
  uitgever: leeg(tekst),
  datum: leeg(peildatum),
  regelVan: leeg(z.number().int().positive()),
  regelTot: leeg(z.number().int().positive()),
});
export type Bron = z.output<typeof bron>;

export const doelgroep = z
  .strictObject({
    omschrijving: leeg(tekst),
    leeftijdVan: leeg(leeftijd),
    leeftijdTot: leeg(leeftijd),
    onderwijssoorten: lijst(onderwijssoort),
    voorWie: lijst(voorWie),
  })
  .refine((d) => d.leeftijdVan === null || d.leeftijdTot === null || d.leeftijdVan <= d.leeftijdTot, {
    error: 'de laagste leeftijd is hoger dan de hoogste',
    path: ['leeftijdVan'],
  })
  .prefault({});

export const kosten = z
  .strictObject({
    voorGebruiker: z.enum(E.KostenVoorGebruiker).default('ONBEKEND'),
    bedrag: leeg(bedrag),
    eenheid: leeg(tekst),
    soort: leeg(z.enum(E.Bedragsoort)),
    omschrijving: leeg(tekst),
  })
  .prefault({});

export const capaciteit = z
  .strictObject({ aantal: leeg(positief), eenheid: leeg(tekst), omschrijving: leeg(tekst) })
  .prefault({});

export const bekostiging = z.strictObject({
  organisatie: leeg(slug),
  partij: tekst,
  aandeelProcent: leeg(percentage),
  regeling: leeg(tekst),
});
