import type {
  KostenVoorGebruiker,
  Onderwijssoort,
  Status,
  Toegang,
  VoorWie,
} from '../../prisma/generated/client/enums.ts';
import type { Wachttijdstatus } from '../../prisma/regels/wachttijdstatus.ts';
import { leeftijdsgroepenVan } from '../leeftijdsgroepen.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Bereikbaarheid, Feit } from './vormen.ts';

/** Wat er van een aanbod of activiteit bekend moet zijn om te zeggen voor wie het werkt. */
export interface Dekkingsfeiten {
  status: Status;
  voorWie: readonly VoorWie[];
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: readonly Onderwijssoort[];
  kosten: KostenVoorGebruiker;
  /** Er is een regeling die het goedkoper maakt. */
  metRegeling: boolean;
  /** Leeg is niet bekend; `NIET_NODIG` is voor activiteiten: daar geeft iemand zich zelf op. */
  toegang: Toegang | 'NIET_NODIG' | null;
  /** Leeg als er geen wachttijd van wordt bijgehouden. */
  wachttijdstatus: Wachttijdstatus | null;
  vrijePlaatsen: number | null;
  /** Het is voor een plek die geen CBS-wijk is, of alleen op bepaalde scholen, en van geen wijk is gezegd dat het daar is. */
  gebiedOnzeker: boolean;
  capaciteitAantal: number | null;
  capaciteitEenheid: string | null;
  /** Namen van gemeenten; leeg is niet gezegd. */
  gemeenten: readonly string[];
}

/** Wat witte vlekken van een record onthoudt. */
export interface Dekking {
  /** Leeg: het telt nergens mee. */
  bereikbaarheid: Bereikbaarheid | null;
  dektGroepen: Leeftijdsgroep[];
  onbekend: Feit[];
  plekken: number | null;
  /** Waar het alleen voor is, op naam; leeg is het hele gebied. */
  gemeenten: string[];
}

/** Wat geen aanbod is, dekt niets. */
export const GEEN_DEKKING: Dekking & { domein: null } = {
  bereikbaarheid: null,
  dektGroepen: [],
  onbekend: [],
  plekken: null,
  gemeenten: [],
  domein: null,
};

export const dekkingVan = (feiten: Dekkingsfeiten): Dekking => ({
  bereikbaarheid: bereikbaarheidVan(feiten),
  dektGroepen: groepenVan(feiten),
  onbekend: onbekendVan(feiten),
  plekken: plekkenVan(feiten),
  gemeenten: [...feiten.gemeenten],
});

const MET_VERWIJZING: ReadonlySet<string> = new Set([
  'VIA_SAMENWERKINGSVERBAND',
  'VIA_GEMEENTE_JEUGDHULP',
  'VIA_INDICATIE',
  'BESCHIKKING_TLV',
] satisfies Toegang[]);

/** De eerste regel die past, beslist. Wat niet bekend is, houdt niemand tegen: dat maakt het oordeel minder zeker, niet strenger. */
function bereikbaarheidVan(feiten: Dekkingsfeiten): Bereikbaarheid | null {
  const { status, voorWie, wachttijdstatus, kosten, toegang } = feiten;
  if (status === 'GESTOPT') return null;
  if (voorWie.length > 0 && voorWie.every((wie) => wie === 'PROFESSIONAL' || wie === 'SCHOOL')) return 'PROFESSIONALS';
  if (status === 'IN_ONTWIKKELING') return 'IN_ONTWIKKELING';
  if (status === 'ONBEKEND') return 'STATUS_ONBEKEND';
  if (wachttijdstatus === 'AANMELDSTOP') return 'AANMELDSTOP';
  if (feiten.vrijePlaatsen === 0) return 'VOL';
  if (wachttijdstatus === 'BOVEN_NORM') return 'BOVEN_NORM';
  if (kosten === 'BETAALD' && !feiten.metRegeling) return 'BETAALD';
  return toegang !== null && MET_VERWIJZING.has(toegang) ? 'VERWIJZING' : 'OPEN';
}

const BASIS: Leeftijdsgroep[] = ['J4_7', 'J8_11'];
const VOORTGEZET: Leeftijdsgroep[] = ['J12_15', 'J16_18'];

/**
 * De leeftijdsgroepen die gewoon zijn bij een soort onderwijs. Krapper dan `soortenVoorLeeftijd`: een filter mag niets weglaten, maar een
 * basisschoolaanbod maakt nog geen aanbod voor peuters of pubers.
 */
const GROEPEN: Record<Onderwijssoort, Leeftijdsgroep[]> = {
  VOORSCHOOLS: ['J0_3'],
  PO: BASIS,
  SBO: BASIS,
  SO: BASIS,
  VO: VOORTGEZET,
  VSO: VOORTGEZET,
  PRO: VOORTGEZET,
  VMBO: VOORTGEZET,
  HAVO: VOORTGEZET,
  VWO: VOORTGEZET,
  GYMNASIUM: VOORTGEZET,
  ISK: VOORTGEZET,
  MBO: ['J16_18', 'J19_27'],
};

const ALLE = Object.keys(LEEFTIJDSGROEPEN) as Leeftijdsgroep[];

/** Naar leeftijd; is die er niet, naar soort onderwijs; is ook die er niet, dan kan het voor iedereen zijn. */
function groepenVan({ leeftijdVan, leeftijdTot, onderwijssoorten }: Dekkingsfeiten): Leeftijdsgroep[] {
  const opLeeftijd = leeftijdsgroepenVan(leeftijdVan, leeftijdTot);
  if (opLeeftijd.length > 0) return opLeeftijd;
  const opSoort = new Set(onderwijssoorten.flatMap((soort) => GROEPEN[soort]));
  return opSoort.size > 0 ? ALLE.filter((groep) => opSoort.has(groep)) : ALLE;
}

function onbekendVan(feiten: Dekkingsfeiten): Feit[] {
  const { wachttijdstatus: stand } = feiten;
  const weg: Record<Feit, boolean> = {
    LEEFTIJD: feiten.leeftijdVan === null && feiten.leeftijdTot === null,
    GEBIED: feiten.gebiedOnzeker,
    KOSTEN: feiten.kosten === 'ONBEKEND',
    TOEGANG: feiten.toegang === null,
    WACHTTIJD: stand === 'ONBEKEND' || stand === 'VEROUDERD',
  };
  return (Object.keys(weg) as Feit[]).filter((feit) => weg[feit]);
}

/** Eenheden waarin mensen of hun plekken geteld worden, als reguliere expressie. */
export const MENSEN =
  '^(leerlingen|kinderen|jongeren|peuters|kleuters|deelnemers|gezinnen|ouders|plaatsen|plekken)( (tegelijk|per jaar))?$';
const IN_MENSEN = new RegExp(MENSEN, 'i');

/** Een aantal scholen, fte of gesprekken zegt niet hoeveel kinderen er terecht kunnen; een aantal per groep of een geschatte doelgroep ook niet. */
const plekkenVan = ({ capaciteitAantal, capaciteitEenheid }: Dekkingsfeiten): number | null =>
  capaciteitAantal !== null && capaciteitAantal >= 0 && IN_MENSEN.test(capaciteitEenheid?.trim() ?? '')
    ? capaciteitAantal
    : null;
