import type { Ondersteuningsniveau } from '../../prisma/generated/client/enums.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { ONBEREIKBAAR } from './vormen.ts';

/** Een leeftijdsgroep zoals men haar noemt. */
export function groepInWoorden(groep: Leeftijdsgroep): string {
  const { van, tot } = LEEFTIJDSGROEPEN[groep];
  return `${van} tot en met ${tot} jaar`;
}

/** Een leeftijdsgroep op een tabel. */
export function groepKort(groep: Leeftijdsgroep): string {
  const { van, tot } = LEEFTIJDSGROEPEN[groep];
  return `${van}-${tot} jaar`;
}

export const DOMEINNAAM: Record<string, string> = {
  SPORT: 'Sport en bewegen',
  CULTUUR: 'Kunst en cultuur',
  NME: 'Natuur en milieu',
  TECHNIEK: 'Techniek en wetenschap',
  LEZEN: 'Lezen',
  BREED: 'Brede ontwikkeling',
};

/** Een niveau van ondersteuning in een zin. */
export const niveauInWoorden = (niveau: Ondersteuningsniveau): string =>
  ({
    PREVENTIEF: 'preventief aanbod',
    BASISONDERSTEUNING: 'basisondersteuning',
    BASIS_VERSTEVIGD: 'verstevigde basisondersteuning',
    EXTRA_ALGEMEEN: 'algemene extra ondersteuning',
    EXTRA_INDIVIDUEEL: 'individuele extra ondersteuning',
    LWOO: 'leerwegondersteuning',
    TLV: 'aanbod met een toelaatbaarheidsverklaring',
    JEUGDHULP: 'jeugdhulp',
  })[niveau];

/** Waarom aanbod niet te bereiken is. */
export const WAAROM_NIET: Record<(typeof ONBEREIKBAAR)[number], string> = {
  AANMELDSTOP: 'aanmelden kan nu niet',
  VOL: 'het is vol',
  BOVEN_NORM: 'de wachttijd is langer dan de norm',
  BETAALD: 'het kost geld en er is geen regeling voor',
};
