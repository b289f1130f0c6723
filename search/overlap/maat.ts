import { Onderwijssoort, Regio, VoorWie } from '../../prisma/generated/client/enums.ts';
import { geldendeRegios, LEEFTIJD, leeftijdenVan, passendeSoorten } from '../../schema/waarden/regels.ts';
import { NIVEAUS } from './niveaus.ts';
import type { Overlaprecord } from './vormen.ts';

/** Leeftijden van tot en met, in jaren. */
export interface Leeftijden {
  van: number;
  tot: number;
}

/** Een record in getallen, zodat miljoenen paren snel te vergelijken zijn. In een masker is elke bit één waarde. */
export interface Maat {
  /** Nummers van de thema's, het belangrijkste eerst. */
  themas: readonly number[];
  /** De nummers daarvan die hoofdthema's zijn. */
  hoofdthemas: readonly number[];
  regio: number;
  /** De eigen regio en de grotere die haar omvatten. */
  ruim: number;
  /** Nummers van de gemeenten; leeg is niet bekend. */
  gemeenten: readonly number[];
  /** Nummers van de wijken; leeg is het hele gebied. */
  wijken: readonly number[];
  leeftijd: Leeftijden | null;
  /** Buiten deze leeftijden past het zeker niet, ook als de leeftijd zelf niet bekend is. */
  grens: Leeftijden | null;
  onderwijs: number;
  /** De eigen soorten onderwijs en die daarbij passen. */
  passend: number;
  voorWie: number;
  /** Plaats op de ladder van licht naar zwaar; -1 is niet bekend. */
  niveau: number;
  /** 1 is gratis, 0 is betaald, -1 is niet bekend. */
  gratis: number;
  /** Nummers van de families van aanbieders. */
  families: readonly number[];
}

const plaatsen = (waarden: object) => new Map(Object.keys(waarden).map((waarde, nr) => [waarde, nr]));
const REGIOS = plaatsen(Regio);
const ONDERWIJS = plaatsen(Onderwijssoort);
const WIE = plaatsen(VoorWie);

const masker = (plaats: ReadonlyMap<string, number>, waarden: readonly string[]) =>
  waarden.reduce((som, waarde) => som | (1 << (plaats.get(waarde) ?? 0)), 0);

/** Geeft elke waarde een nummer: getallen zijn veel sneller te vergelijken dan tekst. */
function nummeraar() {
  const nummers = new Map<string, number>();
  return (waarde: string): number => {
    const bekend = nummers.get(waarde) ?? nummers.size;
    nummers.set(waarde, bekend);
    return bekend;
  };
}

/** De maten van records die onderling vergeleken worden. */
export function matenVan(records: readonly Overlaprecord[], isHoofdthema: (code: string) => boolean): Maat[] {
  const [thema, gemeente, wijk, familie] = [nummeraar(), nummeraar(), nummeraar(), nummeraar()];
  return records.map((record) => {
    const { leeftijdVan, leeftijdTot, onderwijssoorten, regio } = record;
    const bekend = leeftijdVan !== null || leeftijdTot !== null;
    const leeftijd = bekend ? { van: leeftijdVan ?? LEEFTIJD.van, tot: leeftijdTot ?? LEEFTIJD.tot } : null;
    return {
      themas: record.themas.map(thema),
      hoofdthemas: record.themas.filter(isHoofdthema).map(thema),
      regio: masker(REGIOS, [regio]),
      ruim: masker(REGIOS, geldendeRegios(regio)),
      gemeenten: record.gemeenten.map(gemeente),
      wijken: record.wijken.map(wijk),
      leeftijd,
      grens: leeftijd ?? leeftijdenVan(onderwijssoorten),
      onderwijs: masker(ONDERWIJS, onderwijssoorten),
      passend: masker(ONDERWIJS, passendeSoorten(onderwijssoorten)),
      voorWie: masker(WIE, record.voorWie),
      niveau: record.niveau === null ? -1 : NIVEAUS.indexOf(record.niveau),
      gratis: record.kosten === 'GRATIS' ? 1 : record.kosten === 'BETAALD' ? 0 : -1,
      families: [...new Set(record.aanbieders.map(({ familie: code }) => familie(code)))],
    };
  });
}

/** Hoeveel waarden er in een masker zitten. */
export function aantalBits(masker: number): number {
  let aantal = 0;
  for (let rest = masker; rest !== 0; rest &= rest - 1) aantal++;
  return aantal;
}
