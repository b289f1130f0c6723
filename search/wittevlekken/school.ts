import type { Onderwijssoort, Schoolsector } from '../../prisma/generated/client/enums.ts';
import { KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import { sectorVan } from '../../schema/waarden/schoolsector.ts';
import type { Oordeel } from './vormen.ts';

/** Een onderdeel van het kader waarop scholen antwoord geven. */
export interface Onderdeel {
  code: string;
  omschrijving: string;
  sectoren: readonly Schoolsector[];
}

/** De scholen van één soort onderwijs in één wijk. */
export interface Schoolgroep {
  wijk: string;
  soort: Onderwijssoort;
  scholen: number;
  zonderProfiel: number;
  /** Leeg als van geen van hen het aantal bekend is. */
  leerlingen: number | null;
}

/** Wat de scholen van een groep over één onderdeel antwoorden. */
export interface Antwoordtelling {
  code: string;
  wijk: string;
  soort: Onderwijssoort;
  aanwezig: number;
  opAfroep: number;
  inOntwikkeling: number;
  niet: number;
}

/** ONBEKEND: geen school heeft hier iets over ingevuld; dat is geen witte vlek. */
export type Schooloordeel = Oordeel | 'ONBEKEND';

export interface Schoolvlek extends Omit<Antwoordtelling, 'code'> {
  onderdeel: Onderdeel;
  scholen: number;
  zonderProfiel: number;
  /** Met een profiel dat hier niets over zegt. */
  onbekend: number;
  /** Leeg: niet bekend, of te klein om te tonen. */
  leerlingen: number | null;
  prioriteitswijk: boolean;
  behoefte: number;
  tekort: number;
  /** Leeg als het oordeel onbekend is. */
  score: number | null;
  oordeel: Schooloordeel;
  zekerheid: number;
}

/** De punten (besluit 0013): samen hoogstens 100. */
export const SCHOOLPUNTEN = { basis: 40, leerlingen: { hoogste: 40, per: 20 }, prioriteit: 20 } as const;
/** Ondersteuning die een school kan laten komen, telt half. */
export const GEWICHT_OP_AFROEP = 0.5;
/** Biedt minder dan dit deel van de scholen het, dan is er te weinig. */
const KNELPUNT_ONDER = 0.5;
const ZONDER_LEERLINGEN = 0.7;

const GEEN = { aanwezig: 0, opAfroep: 0, inOntwikkeling: 0, niet: 0 };

/** Het oordeel over één onderdeel bij de scholen van een groep. */
export function beoordeelSchool(
  onderdeel: Onderdeel,
  groep: Schoolgroep,
  antwoorden: Omit<Antwoordtelling, 'code' | 'wijk' | 'soort'> = GEEN,
  prioriteitswijk = false,
): Schoolvlek {
  const { aanwezig, opAfroep, inOntwikkeling, niet } = antwoorden;
  const beantwoord = aanwezig + opAfroep + inOntwikkeling + niet;
  const gedekt = beantwoord === 0 ? 0 : (aanwezig + GEWICHT_OP_AFROEP * opAfroep) / beantwoord;
  const behoefte = behoefteVanScholen(groep.leerlingen, prioriteitswijk);
  const tekort = Math.round(100 * (1 - gedekt));
  const zeker = (beantwoord / groep.scholen) * (groep.leerlingen === null ? ZONDER_LEERLINGEN : 1);
  return {
    ...groep,
    onderdeel,
    aanwezig,
    opAfroep,
    inOntwikkeling,
    niet,
    onbekend: groep.scholen - groep.zonderProfiel - beantwoord,
    leerlingen: groep.leerlingen !== null && groep.leerlingen >= KLEINSTE_AANTAL ? groep.leerlingen : null,
    prioriteitswijk,
    behoefte,
    tekort,
    score: beantwoord === 0 ? null : Math.round((behoefte * tekort) / 100),
    oordeel: oordeelVan(beantwoord, aanwezig + opAfroep, gedekt),
    zekerheid: Math.round(100 * zeker) / 100,
  };
}

function oordeelVan(beantwoord: number, biedt: number, gedekt: number): Schooloordeel {
  if (beantwoord === 0) return 'ONBEKEND';
  if (biedt === 0) return 'WITTE_VLEK';
  return gedekt < KNELPUNT_ONDER ? 'KNELPUNT' : 'GEDEKT';
}

function behoefteVanScholen(leerlingen: number | null, prioriteitswijk: boolean): number {
  const { basis, leerlingen: schaal, prioriteit } = SCHOOLPUNTEN;
  const punten =
    leerlingen === null ? schaal.hoogste / 2 : Math.min(schaal.hoogste, Math.round(leerlingen / schaal.per));
  return basis + punten + (prioriteitswijk ? prioriteit : 0);
}

const sleutelVan = (code: string, { wijk, soort }: { wijk: string; soort: string }) => `${code} ${wijk} ${soort}`;

/** Alle cellen: elk onderdeel bij elke groep scholen waarvoor het kader het vraagt, het ergste eerst en wat onbekend is achteraan. */
export function maakSchoolvlekken(
  kader: readonly Onderdeel[],
  groepen: readonly Schoolgroep[],
  tellingen: readonly Antwoordtelling[],
  prioriteit: ReadonlySet<string>,
): Schoolvlek[] {
  const geteld = new Map(tellingen.map((telling) => [sleutelVan(telling.code, telling), telling]));
  const vlekken = kader.flatMap((onderdeel) =>
    groepen
      .filter(({ soort }) => onderdeel.sectoren.includes(sectorVan(soort) as Schoolsector))
      .map((groep) => {
        const antwoorden = geteld.get(sleutelVan(onderdeel.code, groep));
        return beoordeelSchool(onderdeel, groep, antwoorden, prioriteit.has(groep.wijk));
      }),
  );
  // De volgorde van kader en groepen blijft bij gelijke score: sorteren schuift niet.
  return vlekken.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || b.zekerheid - a.zekerheid);
}
