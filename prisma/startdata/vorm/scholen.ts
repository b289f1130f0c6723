import { z } from 'zod';
import * as E from '../../generated/client/enums.ts';
import * as v from './gedeeld.ts';

const vestigingscode = z.string().regex(/^[0-9]{2}[A-Z]{2}[0-9]{2}$/, 'schrijf een vestigingscode als 18YS03');

export const school = z.strictObject({
  id: v.schoolId,
  vestigingscode: v.leeg(vestigingscode),
  brin: v.leeg(z.string().regex(/^[0-9]{2}[A-Z]{2}$/, 'schrijf een BRIN als 18YS')),
  naam: v.tekst,
  alternatieveNamen: v.lijst(v.tekst),
  locatiesoort: z.enum(E.Locatiesoort).default('SCHOOL'),
  onderwijssoorten: v.lijst(v.onderwijssoort),
  denominatie: v.leeg(v.tekst),
  regio: v.regio,
  gemeente: v.leeg(v.tekst),
  plaats: v.leeg(v.tekst),
  straat: v.leeg(v.tekst),
  huisnummer: v.leeg(v.tekst),
  postcode: v.leeg(z.string().regex(/^[1-9][0-9]{3}[A-Z]{2}$/, 'schrijf een postcode als 3313GL')),
  lengtegraad: v.leeg(z.number().min(3).max(8)),
  breedtegraad: v.leeg(z.number().min(50).max(54)),
  wijk: v.leeg(v.wijkcode),
  bestuur: v.leeg(v.slug),
  bevoegdGezagNummer: v.leeg(z.number().int().positive()),
  telefoon: v.leeg(v.tekst),
  website: v.leeg(z.url()),
  leerlingen: v.leeg(z.number().int().min(5)),
  leerlingenKleinerDan5: z.boolean().default(false),
  leerlingenPeildatum: v.leeg(v.peildatum),
  bijzonderheden: v.lijst(v.tekst),
  sopFeiten: v.lijst(v.tekst),
  opmerking: v.leeg(v.tekst),
  afgeleid: v.lijst(v.tekst),
  // Andere codes en ids van dezelfde school, met het register dat ze noemt.
  codes: v.lijst(z.strictObject({ code: v.tekst, register: v.tekst })),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const kaderonderdeel = z.strictObject({
  code: v.tekst,
  soort: z.enum(E.Sopsoort),
  regio: v.regio,
  sectoren: z.array(z.enum(E.Schoolsector)).min(1),
  rubriek: v.tekst,
  omschrijving: v.tekst,
  volgorde: v.geheel,
  opmerking: v.leeg(v.tekst),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const profiel = z.strictObject({
  school: v.schoolId,
  schooljaar: z.string().regex(/^20[0-9]{2}-20[0-9]{2}$/, 'schrijf een schooljaar als 2025-2026'),
  bron: z.enum(E.Profielbron),
  kaderRegio: v.regio,
  vastgesteldOp: v.leeg(z.iso.date()),
  url: v.leeg(z.url()),
  toelichting: v.leeg(v.tekst),
  antwoorden: v.lijst(
    z.strictObject({ onderdeel: v.tekst, beschikbaarheid: z.enum(E.Beschikbaarheid), toelichting: v.leeg(v.tekst) }),
  ),
  regels: v.lijst(
    z.strictObject({
      soort: z.enum(E.Profielregelsoort),
      naam: v.tekst,
      omschrijving: v.leeg(v.tekst),
      beschikbaarheid: z.enum(E.Beschikbaarheid).default('ONBEKEND'),
      thema: v.leeg(v.slug),
      urenPerWeek: v.leeg(v.positief),
    }),
  ),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export type School = z.output<typeof school>;
export type Kaderonderdeel = z.output<typeof kaderonderdeel>;
export type Profiel = z.output<typeof profiel>;
