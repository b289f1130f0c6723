import * as P from '../../prisma/generated/client/enums.ts';
import { domeinEnum } from '../../schema/waarden/domein.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

const kies = <W extends string>(_namen: Record<string, W>, uitleg: Record<W, string>) => uitleg;

export const Domein = domeinEnum(builder);

export const Momentsoort = maakEnum(
  builder,
  'Momentsoort',
  'Wanneer een activiteit is, gezien vanuit school.',
  kies(P.Momentsoort, {
    BINNENSCHOOLS: 'Onder schooltijd.',
    NASCHOOLS: 'Na schooltijd, vanuit school.',
    BUITENSCHOOLS: 'Los van school, zoals bij een club.',
    ZOMER: 'In de zomervakantie.',
  }),
);

export const Weekdag = maakEnum(
  builder,
  'Weekdag',
  'Dag van de week.',
  kies(P.Weekdag, {
    MAANDAG: 'Maandag.',
    DINSDAG: 'Dinsdag.',
    WOENSDAG: 'Woensdag.',
    DONDERDAG: 'Donderdag.',
    VRIJDAG: 'Vrijdag.',
    ZATERDAG: 'Zaterdag.',
    ZONDAG: 'Zondag.',
  }),
);

export const Seizoen = maakEnum(
  builder,
  'Seizoen',
  'In welk deel van het jaar.',
  kies(P.Seizoen, {
    HELE_JAAR: 'Het hele jaar.',
    SCHOOLJAAR: 'In het schooljaar, niet in de vakanties.',
    VOORJAAR: 'In het voorjaar.',
    ZOMER: 'In de zomer.',
    NAJAAR: 'In het najaar.',
    WINTER: 'In de winter.',
  }),
);

export const Speelniveau = maakEnum(
  builder,
  'Speelniveau',
  'Hoeveel iemand al moet kunnen.',
  kies(P.Speelniveau, {
    BEGINNER: 'Voor wie begint.',
    GEVORDERD: 'Voor wie het al kan.',
    ALLE: 'Voor iedereen.',
  }),
);

export const Deelnamevorm = maakEnum(
  builder,
  'Deelnamevorm',
  'Of iemand alleen of in een team meedoet.',
  kies(P.Deelnamevorm, {
    ALLEEN: 'Ieder voor zich.',
    TEAM: 'In een team of vaste groep.',
    BEIDE: 'Het kan allebei.',
  }),
);

export const Toegankelijkheid = maakEnum(
  builder,
  'Toegankelijkheid',
  'Voor wie de activiteit goed te doen is.',
  kies(P.Toegankelijkheid, {
    ROLSTOEL: 'Met een rolstoel.',
    PRIKKELARM: 'Voor wie weinig prikkels nodig heeft.',
    VISUELE_BEPERKING: 'Voor wie blind of slechtziend is.',
    AUDITIEVE_BEPERKING: 'Voor wie doof of slechthorend is.',
    VERSTANDELIJKE_BEPERKING: 'Voor wie een verstandelijke beperking heeft.',
    EXTRA_BEGELEIDING: 'Er is extra begeleiding.',
  }),
);
