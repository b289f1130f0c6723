import { parseArgs } from 'node:util';
import { OpdrachtFout } from '../../opdrachten/hulp/hoofd.ts';
import { isZoekding, type Zoekdingnaam } from './zoekers.ts';

/** Wat er gemeten wordt; zie `index.ts`. */
export interface Meetkeuze {
  documenten: number[];
  vragen: number;
  rondes: number;
  soorten: boolean;
  anderen: Zoekdingnaam[];
  zonderPglite: boolean;
}

/** Leest de argumenten van `npm run bench:zoeken`. Wat niet kan, is een `OpdrachtFout`. */
export function leesMeetkeuze(): Meetkeuze {
  const { values } = parseArgs({
    options: {
      documenten: { type: 'string', default: '10000,100000' },
      vragen: { type: 'string', default: '200' },
      rondes: { type: 'string', default: '1' },
      soorten: { type: 'boolean', default: false },
      anderen: { type: 'string', default: 'MiniSearch,Orama' },
      'zonder-pglite': { type: 'boolean', default: false },
    },
  });
  return {
    documenten: values.documenten.split(',').map((aantal) => leesAantal('documenten', aantal)),
    vragen: leesAantal('vragen', values.vragen),
    rondes: leesAantal('rondes', values.rondes),
    soorten: values.soorten,
    anderen: values.anderen.split(',').filter(isZoekding),
    zonderPglite: values['zonder-pglite'],
  };
}

function leesAantal(naam: string, geschreven: string): number {
  const aantal = Number(geschreven);
  if (Number.isInteger(aantal) && aantal > 0) return aantal;
  throw new OpdrachtFout(`--${naam} is een heel getal vanaf 1, en niet "${geschreven}".`);
}
