import type { Wachttijdstatus } from '../../prisma/regels/wachttijdstatus.ts';
import type { Builder } from '../builder.ts';
import { eenmalig, maakEnum } from './enums.ts';

const WAARDEN: Record<Wachttijdstatus, string> = {
  BINNEN_NORM: 'De gemeten weken zijn niet meer dan de norm.',
  BOVEN_NORM: 'Minstens een van de twee wachttijden is langer dan de norm.',
  AANMELDSTOP: 'Aanmelden kan nu niet.',
  VEROUDERD: 'De laatste meting is ouder dan haar termijn; hoe het nu is, is niet zeker.',
  ONBEKEND: 'Er is niet gemeten, er zijn geen weken ingevuld, of er is geen norm in weken om mee te vergelijken.',
};

/** De stand van een wachttijd: wachttijden en zoeken gebruiken dezelfde. */
export const wachttijdstatusEnum = (builder: Builder) =>
  eenmalig(builder, 'Wachttijdstatus', () =>
    maakEnum(
      builder,
      'Wachttijdstatus',
      'De stand van een wachttijd. Een verouderde meting gaat voor een aanmeldstop, en een aanmeldstop gaat voor de norm.',
      WAARDEN,
    ),
  );
