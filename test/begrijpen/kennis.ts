import { readFileSync } from 'node:fs';
import { type Begrepen, begrijp, type Plaatskennis } from '../../search/begrijpen/index.ts';

interface Startwijk {
  code: string;
  naam: string;
  alternatieveNamen?: string[];
}
const wijken: Startwijk[] = JSON.parse(
  readFileSync(new URL('../../prisma/startdata/wijken.json', import.meta.url), 'utf8'),
);

/** De wijken van Dordrecht, een paar verzonnen wijken met namen die ook iets anders zijn, en een paar postcodes. */
export const KENNIS: Plaatskennis = {
  wijken: [
    ...wijken.map(({ code, naam, alternatieveNamen = [] }) => ({
      code,
      naam,
      alternatieveNamen,
      regio: 'DORDRECHT' as const,
    })),
    { code: 'WK000001', naam: 'Horizon', alternatieveNamen: [], regio: 'VOORBEELDSTAD' },
    { code: 'WK000002', naam: 'Bloemenbuurt', alternatieveNamen: [], regio: 'VOORBEELDSTAD' },
  ],
  gemeenten: [
    { naam: 'Dordrecht', regio: 'DORDRECHT' },
    { naam: 'Ergensveen', regio: 'ZHZ' },
  ],
  postcodes: new Map([['3317', ['WK050507', 'WK050508']]]),
};

/** De sleutels van alles wat begrepen wordt, of van één soort. */
export const sleutels = (vraag: string, ...soorten: Begrepen['soort'][]): string[] =>
  begrijp(vraag, KENNIS)
    .filter(({ soort }) => soorten.length === 0 || soorten.includes(soort))
    .map(({ sleutel }) => sleutel);
