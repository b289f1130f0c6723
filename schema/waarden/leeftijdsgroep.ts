import type { Leeftijdsgroep } from '../../prisma/regels/leeftijdsgroepen.ts';
import type { Builder } from '../builder.ts';
import { eenmalig, maakEnum } from './enums.ts';

const WAARDEN: Record<Leeftijdsgroep, string> = {
  J0_3: '0 tot en met 3 jaar.',
  J4_7: '4 tot en met 7 jaar.',
  J8_11: '8 tot en met 11 jaar.',
  J12_15: '12 tot en met 15 jaar.',
  J16_18: '16 tot en met 18 jaar.',
  J19_27: '19 tot en met 27 jaar.',
};

/** De leeftijdsgroepen: zoeken en activiteiten tellen in dezelfde. */
export const leeftijdsgroepEnum = (builder: Builder) =>
  eenmalig(builder, 'Leeftijdsgroep', () =>
    maakEnum(builder, 'Leeftijdsgroep', 'Een groep leeftijden waarin wordt geteld.', WAARDEN),
  );
