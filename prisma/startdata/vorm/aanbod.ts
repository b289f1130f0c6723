import { z } from 'zod';
import * as E from '../../generated/client/enums.ts';
import * as v from './gedeeld.ts';

export const thema = z.strictObject({
  code: v.slug,
  naam: v.tekst,
  ouder: v.leeg(v.slug),
  omschrijving: v.leeg(v.tekst),
  synoniemen: v.lijst(v.tekst),
  bronLabels: v.lijst(v.tekst),
  upl: v.leeg(v.tekst),
  volgorde: v.geheel,
});

export const organisatie = z.strictObject({
  id: v.slug,
  naam: v.tekst,
  alternatieveNamen: v.lijst(v.tekst),
  soort: z.enum(E.Organisatiesoort),
  regio: v.regio,
  omschrijving: v.leeg(v.tekst),
  website: v.leeg(z.url()),
  telefoon: v.leeg(v.tekst),
  status: z.enum(E.Organisatiestatus).default('ACTIEF'),
  statusToelichting: v.leeg(v.tekst),
  onderdeelVan: v.leeg(v.slug),
  gefinancierdDoor: v.lijst(v.slug),
  opmerking: v.leeg(v.tekst),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

const bevolking = {
  kinderen: v.leeg(v.geheel),
  doelgroepkinderen: v.leeg(v.geheel),
  doelgroepPercentage: v.leeg(v.percentage),
  kinderenLeeftijd: v.leeg(v.tekst),
  kinderenPeildatum: v.leeg(v.peildatum),
  inwoners: v.leeg(v.geheel),
  inwonersJaar: v.leeg(z.number().int()),
};

export const gemeente = z.strictObject({
  code: z.string().regex(/^GM[0-9]{4}$/),
  naam: v.tekst,
  regio: v.regio,
  ...bevolking,
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const wijk = z.strictObject({
  code: v.wijkcode,
  nummer: z.string().regex(/^[0-9]{2}$/),
  naam: v.tekst,
  alternatieveNamen: v.lijst(v.tekst),
  gemeente: z.string().regex(/^GM[0-9]{4}$/),
  regio: v.regio,
  ...bevolking,
  oppervlakteHa: v.leeg(v.geheel),
  prioriteitswijk: z.boolean().default(false),
  vorm: v.leeg(z.strictObject({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()).min(1) })),
  lengtegraad: v.leeg(z.number().min(3).max(8)),
  breedtegraad: v.leeg(z.number().min(50).max(54)),
  opmerking: v.leeg(v.tekst),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const aanbod = z.strictObject({
  id: v.slug,
  naam: v.tekst,
  alternatieveNamen: v.lijst(v.tekst),
  vroegereIds: v.lijst(v.slug),
  soort: v.leeg(v.tekst),
  omschrijving: v.leeg(v.tekst),
  doel: v.leeg(v.tekst),
  themas: v.lijst(v.slug),
  doelgroep: v.doelgroep,
  duur: z.strictObject({ weken: v.leeg(v.positief), omschrijving: v.leeg(v.tekst) }).prefault({}),
  intensiteit: z
    .strictObject({
      urenPerWeek: v.leeg(v.positief.max(7 * 24)),
      dagdelenPerWeek: v.leeg(v.positief.max(7 * 3)),
      dagenPerWeek: v.leeg(v.positief.max(7)),
      omschrijving: v.leeg(v.tekst),
    })
    .prefault({}),
  kosten: v.kosten,
  bekostiging: v.lijst(v.bekostiging),
  capaciteit: v.capaciteit,
  toegang: v.leeg(z.enum(E.Toegang)),
  toegangToelichting: v.leeg(v.tekst),
  ondersteuningsniveau: v.leeg(v.niveau),
  vorm: v.leeg(v.tekst),
  vanafTrede: v.leeg(v.trede),
  aanbieders: v.lijst(v.slug),
  betrokkenen: v.lijst(v.slug),
  scholen: v.lijst(v.schoolId),
  regio: v.regio,
  gemeenten: v.lijst(v.tekst),
  gebied: v.leeg(v.tekst),
  wijken: v.lijst(v.wijkcode),
  status: v.status,
  statusToelichting: v.leeg(v.tekst),
  peildatum: v.leeg(v.peildatum),
  sinds: v.leeg(v.peildatum),
  ambitie: v.leeg(v.tekst),
  resultaten: v.lijst(
    z.strictObject({
      soort: z.enum(E.Resultaatsoort),
      tekst: v.tekst,
      waarde: v.leeg(z.number()),
      eenheid: v.leeg(v.tekst),
      periode: v.leeg(v.tekst),
      bron: v.leeg(v.tekst),
      // De dag waarop de aanbieder het zelf meldde.
      gemeldOp: v.leeg(z.iso.date()),
    }),
  ),
  effectiviteit: v.leeg(z.enum(E.Effectiviteit)),
  effectiviteitBron: v.leeg(v.tekst),
  website: v.leeg(z.url()),
  telefoon: v.leeg(v.tekst),
  email: v.leeg(z.email()),
  zieOok: v.lijst(v.slug),
  opmerking: v.leeg(v.tekst),
  afgeleid: v.lijst(v.tekst),
  nagekekenOp: v.leeg(z.iso.date()),
  nagekekenDoor: v.leeg(z.enum(E.Rol)),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const route = z.strictObject({
  id: v.slug,
  naam: v.tekst,
  regio: v.regio,
  sectoren: z.array(z.enum(E.Sector)).min(1),
  omschrijving: v.leeg(v.tekst),
  status: v.status,
  statusToelichting: v.leeg(v.tekst),
  peildatum: v.leeg(v.peildatum),
  opmerking: v.leeg(v.tekst),
  stappen: z
    .array(
      z.strictObject({
        nr: z.number().int().positive(),
        naam: v.tekst,
        omschrijving: v.leeg(v.tekst),
        wie: v.lijst(z.strictObject({ naam: v.tekst, organisatie: v.leeg(v.slug), aanbod: v.leeg(v.slug) })),
        termijn: v.leeg(v.tekst),
        bronnen: v.lijst(v.bron),
      }),
    )
    .min(1),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const begrip = z.strictObject({
  id: v.slug,
  term: v.tekst,
  voluit: v.leeg(v.tekst),
  definitie: v.leeg(v.tekst),
  ookBekendAls: v.lijst(v.tekst),
  regios: z.array(v.regio).min(1),
  opmerking: v.leeg(v.tekst),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export type Thema = z.output<typeof thema>;
export type Organisatie = z.output<typeof organisatie>;
export type Gemeente = z.output<typeof gemeente>;
export type Wijk = z.output<typeof wijk>;
export type Aanbod = z.output<typeof aanbod>;
export type Route = z.output<typeof route>;
export type Begrip = z.output<typeof begrip>;
