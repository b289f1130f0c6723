import type { Ondersteuningsniveau, Onderwijssoort, Regio, VoorWie } from '../../prisma/generated/client/enums.ts';
import type { Kennis } from '../kennis/index.ts';

/** Hoe thema's en wijken heten, en welke thema's hoofdthema's zijn. */
export interface Namen {
  thema: (code: string) => string;
  wijk: (code: string) => string;
  isHoofdthema: (code: string) => boolean;
  /** Of een woord uit de index ook voor een mens een woord is, en geen aaneengeschreven naam of term. */
  leesbaar: (woord: string) => boolean;
}

/** Een korter onbekend woord is meestal een afkorting, zoals sbo. */
const LANGSTE_AFKORTING = 4;

export function namenUit({
  themaPerCode,
  wijken,
  ontleder,
}: Pick<Kennis, 'themaPerCode' | 'wijken' | 'ontleder'>): Namen {
  const wijknamen = new Map(wijken.map(({ code, naam }) => [code, naam]));
  return {
    thema: (code) => themaPerCode.get(code)?.naam ?? code,
    wijk: (code) => wijknamen.get(code) ?? code,
    isHoofdthema: (code) => themaPerCode.get(code)?.ouderCode === null,
    leesbaar: (woord) => woord.length <= LANGSTE_AFKORTING || ontleder.ontleed(woord).bekend,
  };
}

export const REGIONAAM: Record<Regio, string> = {
  DORDRECHT: 'Dordrecht',
  VPR: 'Voorne-Putten en Rozenburg',
  ZHZ: 'Zuid-Holland Zuid',
  DRECHTSTEDEN: 'de Drechtsteden',
  RIJNMOND: 'Rijnmond',
  BOVENREGIONAAL: 'meer regio’s samen',
  LANDELIJK: 'Nederland',
  VOORBEELDSTAD: 'Voorbeeldstad',
};

export const WIENAAM: Record<VoorWie, string> = {
  LEERLING: 'leerlingen',
  OUDER: 'ouders',
  GEZIN: 'gezinnen',
  PROFESSIONAL: 'professionals',
  SCHOOL: 'scholen',
};

export const ONDERWIJSNAAM: Record<Onderwijssoort, string> = {
  VOORSCHOOLS: 'voorschool',
  PO: 'basisonderwijs',
  SBO: 'speciaal basisonderwijs',
  SO: 'speciaal onderwijs',
  VO: 'voortgezet onderwijs',
  VSO: 'voortgezet speciaal onderwijs',
  PRO: 'praktijkonderwijs',
  VMBO: 'vmbo',
  HAVO: 'havo',
  VWO: 'vwo',
  GYMNASIUM: 'gymnasium',
  ISK: 'internationale schakelklas',
  MBO: 'mbo',
};

export const NIVEAUNAAM: Record<Ondersteuningsniveau, string> = {
  PREVENTIEF: 'preventief',
  BASISONDERSTEUNING: 'basisondersteuning',
  BASIS_VERSTEVIGD: 'verstevigde basisondersteuning',
  EXTRA_ALGEMEEN: 'extra ondersteuning zonder aanvraag',
  EXTRA_INDIVIDUEEL: 'extra ondersteuning op aanvraag',
  LWOO: 'leerwegondersteunend onderwijs',
  TLV: 'met een toelaatbaarheidsverklaring',
  JEUGDHULP: 'jeugdhulp',
};
