import type { Beschikbaarheid } from '../../prisma/generated/client/enums.ts';
import type { Builder } from '../builder.ts';
import { eenmalig, maakEnum } from './enums.ts';

const WAARDEN: Record<Beschikbaarheid, string> = {
  AANWEZIG: 'Het is er op school.',
  IN_ONTWIKKELING: 'De school werkt eraan.',
  OP_AFROEP: 'De school kan het laten komen.',
  NIET: 'De school biedt het niet.',
  ONBEKEND: 'De school heeft hierop geen antwoord gegeven.',
};

/** Of een school iets biedt: scholen en zoeken gebruiken dezelfde waarden. */
export const beschikbaarheidEnum = (builder: Builder) =>
  eenmalig(builder, 'Beschikbaarheid', () =>
    maakEnum(builder, 'Beschikbaarheid', 'Of een school iets biedt.', WAARDEN),
  );
