import type {
  KostenVoorGebruiker,
  Ondersteuningsniveau,
  Onderwijssoort,
  Regio,
  VoorWie,
} from '../../prisma/generated/client/enums.ts';
import { geldendeRegios, LEEFTIJD } from '../../schema/waarden/regels.ts';
import type { Leeftijden } from './maat.ts';
import type { Overlaprecord, Overlapsoort } from './vormen.ts';
import { vaakGenoemd } from './woorden.ts';

/** Wat records gemeen hebben. */
export interface Kenmerken {
  soort: Overlapsoort;
  records: number;
  /** Hoeveel verschillende aanbieders, en hoeveel daarvan een wachttijd boven de norm of een aanmeldstop hebben. */
  aanbieders: number;
  wachtlijsten: { bovenNorm: number; aanmeldstop: number; samen: number };
  /** Het thema dat het vaakst en het belangrijkst is. */
  hoofdzaak: string;
  /** De thema's die zij allemaal hebben. */
  themas: string[];
  /** Wat zij gemeen hebben, van de records waarvan het bekend is; met hoeveel het van niet is. */
  voorWie: Gemeen<VoorWie>;
  onderwijssoorten: Gemeen<Onderwijssoort>;
  leeftijd: { samen: Leeftijden | null; onbekend: number };
  /** Het kleinste gebied. */
  regio: Regio;
  /** De gemeenten waar zij allemaal zijn, voor zover bekend. */
  gemeenten: string[];
  /** De wijken waar zij allemaal zijn; leeg als zij voor het hele gebied zijn, of samen geen wijk hebben. */
  wijken: string[];
  /** Hoeveel er alleen in wijken zijn. */
  inWijken: number;
  niveau: Gemeen<Ondersteuningsniveau>;
  kosten: Gemeen<KostenVoorGebruiker>;
  /** De woorden die in de meeste records staan, in hun grondvorm, het zwaarste eerst. */
  woorden: string[];
}

export interface Gemeen<W> {
  samen: W[];
  onbekend: number;
}

export function kenmerkenVan(records: readonly Overlaprecord[]): Kenmerken {
  const inWijken = records.filter(({ wijken }) => wijken.length > 0);
  const leeftijden = records.filter(({ leeftijdVan, leeftijdTot }) => leeftijdVan !== null || leeftijdTot !== null);
  const { samen: themas } = gemeen(records.map((record) => record.themas));
  return {
    soort: records[0]?.soort ?? 'AANBOD',
    records: records.length,
    aanbieders: families(records).size,
    wachtlijsten: wachtlijsten(records),
    hoofdzaak: hoofdzaak(records),
    themas,
    voorWie: gemeen(records.map(({ voorWie }) => voorWie)),
    onderwijssoorten: gemeen(records.map(({ onderwijssoorten }) => onderwijssoorten)),
    leeftijd: { samen: gedeeldeLeeftijd(leeftijden), onbekend: records.length - leeftijden.length },
    regio: kleinsteGebied(records.map(({ regio }) => regio)),
    gemeenten: gemeen(records.map(({ gemeenten }) => gemeenten)).samen,
    wijken: gemeen(inWijken.map(({ wijken }) => wijken)).samen,
    inWijken: inWijken.length,
    niveau: gemeen(records.map(({ niveau }) => (niveau === null ? [] : [niveau]))),
    kosten: gemeen(records.map(({ kosten }) => (kosten === null || kosten === 'ONBEKEND' ? [] : [kosten]))),
    woorden: vaakGenoemd(
      records.map(({ woorden }) => woorden),
      records.length * DEEL_VAN_RECORDS,
    ),
  };
}

const families = (records: readonly Overlaprecord[]): Set<string> =>
  new Set(records.flatMap(({ aanbieders }) => aanbieders.map(({ familie }) => familie)));

function wachtlijsten(records: readonly Overlaprecord[]): Kenmerken['wachtlijsten'] {
  const met = (...standen: string[]) =>
    families(records.filter(({ wachttijdstatus }) => standen.includes(wachttijdstatus ?? ''))).size;
  return {
    bovenNorm: met('BOVEN_NORM'),
    aanmeldstop: met('AANMELDSTOP'),
    samen: met('BOVEN_NORM', 'AANMELDSTOP'),
  };
}

/** Wat in elke lijst staat die niet leeg is. */
function gemeen<W extends string>(lijsten: readonly (readonly W[])[]): Gemeen<W> {
  const bekend = lijsten.filter((lijst) => lijst.length > 0);
  const samen = (bekend[0] ?? []).filter((waarde) => bekend.every((lijst) => lijst.includes(waarde)));
  return { samen, onbekend: lijsten.length - bekend.length };
}

function hoofdzaak(records: readonly Overlaprecord[]): string {
  const punten = new Map<string, number>();
  for (const { themas } of records) {
    for (const [plek, code] of themas.entries()) punten.set(code, (punten.get(code) ?? 0) + (plek === 0 ? 1 : 0.5));
  }
  const [beste] = [...punten].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return beste?.[0] ?? '';
}

function gedeeldeLeeftijd(records: readonly Overlaprecord[]): Leeftijden | null {
  if (records.length === 0) return null;
  const van = Math.max(...records.map(({ leeftijdVan }) => leeftijdVan ?? LEEFTIJD.van));
  const tot = Math.min(...records.map(({ leeftijdTot }) => leeftijdTot ?? LEEFTIJD.tot));
  return van <= tot ? { van, tot } : null;
}

const kleinsteGebied = (regios: readonly Regio[]): Regio =>
  regios.reduce((kleinste, regio) =>
    geldendeRegios(regio).length > geldendeRegios(kleinste).length ? regio : kleinste,
  );

/** Een woord hoort bij de groep als het in minstens zo'n deel van de records staat. */
const DEEL_VAN_RECORDS = 0.6;
