import { z } from 'zod';
import * as E from '../../generated/client/enums.ts';
import * as v from './gedeeld.ts';

const minuut = z.number({ error: 'schrijf een tijd als 15:30' }).int().min(0).max(1440);

export const regeling = z.strictObject({
  id: v.slug,
  naam: v.tekst,
  omschrijving: v.leeg(v.tekst),
  regio: v.regio,
  leeftijdVan: v.leeg(v.leeftijd),
  leeftijdTot: v.leeg(v.leeftijd),
  maximumPerJaar: v.leeg(v.bedrag),
  voorwaarden: v.leeg(v.tekst),
  domeinen: v.lijst(z.enum(E.Domein)),
  website: v.leeg(z.url()),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

export const activiteit = z.strictObject({
  id: v.slug,
  naam: v.tekst,
  alternatieveNamen: v.lijst(v.tekst),
  domein: z.enum(E.Domein),
  soort: v.leeg(v.tekst),
  interesses: v.lijst(z.string().regex(/^[a-zà-ÿ0-9]+( [a-zà-ÿ0-9]+)*$/, 'kleine letters')),
  omschrijving: v.leeg(v.tekst),
  doel: v.leeg(v.tekst),
  themas: v.lijst(v.slug),
  doelgroep: v.doelgroep,
  niveau: v.leeg(z.enum(E.Speelniveau)),
  vorm: v.leeg(z.enum(E.Deelnamevorm)),
  momentsoorten: v.lijst(z.enum(E.Momentsoort)),
  momenten: v.lijst(
    z
      .strictObject({
        dag: z.enum(E.Weekdag),
        vanMinuut: v.leeg(minuut),
        totMinuut: v.leeg(minuut),
        seizoen: z.enum(E.Seizoen).default('HELE_JAAR'),
      })
      .refine((m) => m.vanMinuut === null || m.totMinuut === null || m.vanMinuut < m.totMinuut, {
        error: 'het begin ligt niet vóór het einde',
        path: ['vanMinuut'],
      }),
  ),
  frequentie: v.leeg(v.tekst),
  kosten: v.kosten,
  kostenPerJaar: v.leeg(v.bedrag),
  bekostiging: v.lijst(v.bekostiging),
  regelingen: v.lijst(v.slug),
  capaciteit: v.capaciteit,
  vrijePlaatsen: v.leeg(v.geheel),
  proefles: z.boolean().nullable().default(null),
  toegankelijkheid: v.lijst(z.enum(E.Toegankelijkheid)),
  aanbieders: v.lijst(v.slug),
  betrokkenen: v.lijst(v.slug),
  scholen: v.lijst(v.schoolId),
  regio: v.regio,
  gemeenten: v.lijst(v.tekst),
  gebied: v.leeg(v.tekst),
  wijken: v.lijst(v.wijkcode),
  locatie: v.leeg(
    z.strictObject({
      naam: v.leeg(v.tekst),
      straat: v.leeg(v.tekst),
      huisnummer: v.leeg(v.tekst),
      postcode: v.leeg(z.string().regex(/^[1-9][0-9]{3}[A-Z]{2}$/)),
      plaats: v.leeg(v.tekst),
      lengtegraad: v.leeg(z.number().min(3).max(8)),
      breedtegraad: v.leeg(z.number().min(50).max(54)),
    }),
  ),
  status: v.status,
  statusToelichting: v.leeg(v.tekst),
  peildatum: v.leeg(v.peildatum),
  sinds: v.leeg(v.peildatum),
  ambitie: v.leeg(v.tekst),
  website: v.leeg(z.url()),
  telefoon: v.leeg(v.tekst),
  email: v.leeg(z.email()),
  vanafTrede: v.leeg(v.trede),
  zieOokAanbod: v.lijst(v.slug),
  opmerking: v.leeg(v.tekst),
  afgeleid: v.lijst(v.tekst),
  nagekekenOp: v.leeg(z.iso.date()),
  nagekekenDoor: v.leeg(z.enum(E.Rol)),
  herkomst: v.herkomst,
  bronnen: v.lijst(v.bron),
});

/** Een activiteit die bij het samenvoegen in aanbod is opgegaan. */
export const vervallen = z.strictObject({ id: v.slug, naam: v.tekst, aanbod: z.array(v.slug).min(1) });

export type Regeling = z.output<typeof regeling>;
export type Activiteit = z.output<typeof activiteit>;
export type Vervallen = z.output<typeof vervallen>;
