import type { Activiteit as ActiviteitRij } from '../../prisma/generated/client/client.ts';
import { builder } from './builder.ts';
import { tijd } from './matchen/tekst.ts';
import { Seizoen, Weekdag } from './waarden.ts';

export const Moment = builder.prismaObject('Moment', {
  description: 'Een vaste tijd in de week waarop de activiteit is.',
  fields: (t) => ({
    dag: t.expose('dag', { type: Weekdag, description: 'De dag.' }),
    van: t.string({
      nullable: true,
      description: 'Begin, zoals 15:30; leeg als dat niet bekend is.',
      resolve: ({ vanMinuut }) => (vanMinuut === null ? null : tijd(vanMinuut)),
    }),
    tot: t.string({
      nullable: true,
      description: 'Einde, zoals 17:00; leeg als dat niet bekend is.',
      resolve: ({ totMinuut }) => (totMinuut === null ? null : tijd(totMinuut)),
    }),
    seizoen: t.expose('seizoen', { type: Seizoen, description: 'In welk deel van het jaar.' }),
  }),
});

const LOCATIE = ['straat', 'huisnummer', 'postcode', 'plaats', 'lengtegraad', 'breedtegraad', 'locatieNaam'] as const;
type LocatieVorm = Pick<ActiviteitRij, (typeof LOCATIE)[number]>;

/** De plek van een activiteit, of niets als daar niets van bekend is. */
export const leesLocatie = (rij: LocatieVorm): LocatieVorm | null =>
  LOCATIE.some((kolom) => rij[kolom] !== null) ? rij : null;

export const Locatie = builder.objectRef<LocatieVorm>('ActiviteitLocatie').implement({
  description: 'De plek waar een activiteit is. Wat niet bekend is, is leeg.',
  fields: (t) => ({
    naam: t.exposeString('locatieNaam', { nullable: true, description: 'Naam van de plek, zoals een sporthal.' }),
    straat: t.exposeString('straat', { nullable: true, description: 'Straat.' }),
    huisnummer: t.exposeString('huisnummer', { nullable: true, description: 'Huisnummer, met toevoeging.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'Postcode, zoals 3311AB.' }),
    plaats: t.exposeString('plaats', { nullable: true, description: 'Plaatsnaam.' }),
    lengtegraad: t.exposeFloat('lengtegraad', { nullable: true, description: 'Lengtegraad (WGS 84).' }),
    breedtegraad: t.exposeFloat('breedtegraad', { nullable: true, description: 'Breedtegraad (WGS 84).' }),
  }),
});
