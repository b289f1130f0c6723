import type { Domein } from '../../prisma/generated/client/enums.ts';
import type { Builder } from '../builder.ts';
import { eenmalig, maakEnum } from './enums.ts';

/** Elk domein met zijn uitleg. */
export const DOMEINEN: Record<Domein, string> = {
  SPORT: 'Sport en bewegen.',
  CULTUUR: 'Kunst en cultuur, zoals muziek, dans en theater.',
  NME: 'Natuur- en milieueducatie.',
  TECHNIEK: 'Techniek en wetenschap.',
  LEZEN: 'Lezen en taal.',
  BREED: 'Van alles wat, of niet in één gebied te vangen.',
};

/** Het domein van een activiteit: activiteiten en zoeken gebruiken hetzelfde. */
export const domeinEnum = (builder: Builder) =>
  eenmalig(builder, 'Domein', () => maakEnum(builder, 'Domein', 'Het gebied waar een activiteit bij hoort.', DOMEINEN));
