import * as P from '../../prisma/generated/client/enums.ts';
import { beschikbaarheidEnum } from '../../schema/waarden/beschikbaarheid.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';
import { PROFIELSTATUSSEN, type Profielstatus as Status } from './schooljaar.ts';

const kies = <W extends string>(_namen: Record<string, W> | readonly W[], uitleg: Record<W, string>) => uitleg;

export const Sopsoort = maakEnum(
  builder,
  'Sopsoort',
  'Wat voor onderdeel van het kader het is.',
  kies(P.Sopsoort, {
    BASISONDERSTEUNING: 'Ondersteuning die elke school in het gebied hoort te bieden.',
    ONDERSTEUNINGSSTRUCTUUR: 'Hoe de ondersteuning op school is geregeld.',
    HGW_INDICATOR: 'Kenmerk van handelingsgericht werken (HGW).',
    PROTOCOL: 'Een protocol dat de school volgt.',
    VOORZIENING: 'Een voorziening op school, zoals een ruimte of een klas.',
    DESKUNDIGE: 'Een deskundige die de school heeft of kan vragen.',
    NORM: 'Een norm die voor alle scholen geldt: geen vraag aan de school.',
    RUBRIEK: 'Een rubriek die in het profiel moet staan: geen vraag aan de school.',
    REGEL: 'Een regel over het profiel zelf: geen vraag aan de school.',
  }),
);

export const Schoolsector = maakEnum(
  builder,
  'Schoolsector',
  'Deel van het onderwijs waarvoor een kader geldt.',
  kies(P.Schoolsector, {
    PO: 'Primair onderwijs, met speciaal basisonderwijs, speciaal onderwijs en voorschool.',
    VO: 'Voortgezet onderwijs, met voortgezet speciaal onderwijs en praktijkonderwijs.',
  }),
);

export const Beschikbaarheid = beschikbaarheidEnum(builder);

export const Profielbron = maakEnum(
  builder,
  'Profielbron',
  'Waarin het profiel staat. De wet verplaatst het schoolondersteuningsprofiel (SOP) naar de schoolgids.',
  kies(P.Profielbron, {
    SOP: 'Een apart schoolondersteuningsprofiel.',
    SCHOOLGIDS: 'De schoolgids, waarin het SOP opgaat.',
  }),
);

export const Profielstatus = maakEnum<Status>(
  builder,
  'Profielstatus',
  'Hoe vers een profiel is. Een schooljaar loopt van 1 augustus tot en met 31 juli.',
  kies(PROFIELSTATUSSEN, {
    ACTUEEL: 'Er is een profiel voor dit schooljaar, of al voor het volgende.',
    VEROUDERD: 'Er is alleen een profiel van een eerder schooljaar.',
    ONTBREEKT: 'Er is geen profiel bekend.',
  }),
);

export const Locatiesoort = maakEnum(
  builder,
  'Locatiesoort',
  'Wat voor plek het is.',
  kies(P.Locatiesoort, {
    SCHOOL: 'Een school.',
    LOCATIE: 'Een locatie van een school.',
    VOORZIENING: 'Een voorziening bij een school.',
    ONDERWIJSZORGVOORZIENING: 'Een plek met onderwijs en zorg samen.',
  }),
);
