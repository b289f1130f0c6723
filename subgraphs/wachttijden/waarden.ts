import * as P from '../../prisma/generated/client/enums.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { wachttijdstatusEnum } from '../../schema/waarden/wachttijdstatus.ts';
import { builder } from './builder.ts';
import { MERKBAAR_WEKEN, TRENDS } from './trend.ts';

const kies = <W extends string>(_namen: Record<string, W> | readonly W[], uitleg: Record<W, string>) => uitleg;

export const Onderwerpsoort = maakEnum(
  builder,
  'Onderwerpsoort',
  'Waarvan de wachttijd is gemeten.',
  kies(P.Onderwerpsoort, {
    AANBOD: 'Een aanbod, zoals een training of voorziening.',
    SCHOOL: 'Een school of vestiging, zoals voor speciaal onderwijs.',
  }),
);

export const Status = wachttijdstatusEnum(builder);

export const Trend = maakEnum(
  builder,
  'Wachttijdtrend',
  'Of de wachttijd langer of korter wordt: de laatste meting tegenover het gemiddelde van de twee daarvoor.',
  kies(TRENDS, {
    STIJGEND: `De wachttijd is minstens ${String(MERKBAAR_WEKEN).replace('.', ',')} week langer geworden.`,
    DALEND: `De wachttijd is minstens ${String(MERKBAAR_WEKEN).replace('.', ',')} week korter geworden.`,
    GELIJK: 'Het verschil is kleiner.',
    ONBEKEND: 'Er zijn geen drie metingen met weken binnen een jaar, of de laatste is verouderd.',
  }),
);

export const GROEPERINGEN = ['THEMA', 'AANBIEDER', 'REGIO', 'NIVEAU', 'WIJK'] as const;
export type Groepering = (typeof GROEPERINGEN)[number];

export const GroeperingEnum = maakEnum(
  builder,
  'WachttijdGroepering',
  'Waarop de monitor groepeert.',
  kies(GROEPERINGEN, {
    THEMA: 'Per thema. Wat bij meer thema’s hoort, telt bij elk mee.',
    AANBIEDER: 'Per organisatie die het aanbiedt. Wat meer aanbieders heeft, telt bij elk mee.',
    REGIO: 'Per gebied.',
    NIVEAU: 'Per niveau van ondersteuning.',
    WIJK: 'Per wijk. Wat voor het hele gebied is, staat in de groep zonder wijk.',
  }),
);
