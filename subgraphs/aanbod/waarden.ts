import * as P from '../../prisma/generated/client/enums.ts';
import { EIGENSCHAPPEN, type Eigenschap } from '../../prisma/regels/volledigheid.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

const kies = <W extends string>(_namen: Record<string, W> | readonly W[], uitleg: Record<W, string>) => uitleg;

export const Toegang = maakEnum(
  builder,
  'Toegang',
  'Hoe iemand binnenkomt.',
  kies(P.Toegang, {
    VRIJ_TOEGANKELIJK: 'Iedereen kan zich zelf melden.',
    VIA_SCHOOL: 'De school meldt aan.',
    VIA_SAMENWERKINGSVERBAND: 'Het samenwerkingsverband beslist.',
    VIA_GEMEENTE_JEUGDHULP: 'De gemeente of een jeugdhulpverlener meldt aan.',
    VIA_INDICATIE: 'Alleen met een indicatie.',
    BESCHIKKING_TLV: 'Alleen met een beschikking of toelaatbaarheidsverklaring.',
  }),
);

export const Effectiviteit = maakEnum(
  builder,
  'Effectiviteit',
  'Hoe goed de werking is aangetoond: de ladder van het Nederlands Jeugdinstituut (NJi).',
  {
    ...kies(P.Effectiviteit, {
      GOED_ONDERBOUWD: 'Goed onderbouwd: met goede redenen ontworpen, nog niet gemeten.',
      EERSTE_AANWIJZINGEN: 'Eerste aanwijzingen dat het werkt.',
      GOEDE_AANWIJZINGEN: 'Goede aanwijzingen dat het werkt.',
      STERKE_AANWIJZINGEN: 'Sterke aanwijzingen dat het werkt.',
    }),
    ONBEKEND: 'Geen erkenning bekend.',
  },
);

export const Organisatiesoort = maakEnum(
  builder,
  'Organisatiesoort',
  'Wat voor organisatie het is.',
  kies(P.Organisatiesoort, {
    BIBLIOTHEEK: 'Bibliotheek.',
    CULTUUR: 'Cultuur en cultuureducatie.',
    EXPERTISE: 'Kennis en advies.',
    GEMEENTE: 'Gemeente of ander bestuur van de overheid.',
    JEUGDHULP: 'Jeugdhulp.',
    JGZ: 'Jeugdgezondheidszorg.',
    KINDEROPVANG: 'Kinderopvang en voorschool.',
    NME: 'Natuur- en milieueducatie.',
    OVERIG: 'Iets anders, of niet bekend.',
    SAMENWERKINGSVERBAND: 'Samenwerkingsverband passend onderwijs.',
    SCHOOLBESTUUR: 'Schoolbestuur.',
    SPORT: 'Sport en bewegen.',
    WELZIJN: 'Welzijn en jongerenwerk.',
  }),
);

export const Organisatiestatus = maakEnum(
  builder,
  'Organisatiestatus',
  'Of de organisatie nog bestaat.',
  kies(P.Organisatiestatus, {
    ACTIEF: 'De organisatie bestaat.',
    OPGEGAAN: 'De organisatie is opgegaan in een andere.',
    ONBEKEND: 'Niet bekend.',
  }),
);

export const Sector = maakEnum(
  builder,
  'Sector',
  'Deel van het onderwijs waarvoor een route geldt.',
  kies(P.Sector, {
    VOORSCHOOLS: 'Vóór de basisschool.',
    PO: 'Primair onderwijs.',
    VO: 'Voortgezet onderwijs.',
  }),
);

export const EigenschapEnum = maakEnum<Eigenschap>(
  builder,
  'Eigenschap',
  'Een van de zes eigenschappen die van elk aanbod bekend moeten zijn.',
  kies(EIGENSCHAPPEN, {
    DOEL: 'Wat het aanbod wil bereiken.',
    THEMAS: 'Waar het over gaat.',
    DOELGROEP: 'Voor wie het is.',
    DUUR: 'Hoe lang het duurt.',
    INTENSITEIT: 'Hoe vaak en hoeveel.',
    KOSTEN: 'Wat het kost of wie betaalt; ook bekend als alleen de betaler bekend is.',
  }),
);
