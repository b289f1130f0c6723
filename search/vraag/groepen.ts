import type { Kennis } from '../kennis/index.ts';
import { STOPWOORDEN } from '../woorden/stopwoorden.ts';
import type { Vorm, Woordgroep } from '../zoekmachine.ts';
import { eigenVormen, synoniemvormen, themavormen } from './groepvormen.ts';
import { alsBijzaak, type Groep, hoofdzaken } from './hoofdzaken.ts';
import { staatErin } from './opzoeken.ts';
import { verdeel } from './stukken.ts';
import { type Gevondenthema, themasVan, ZEKER_GENOEG } from './themas.ts';
import { besteVormen } from './vormen.ts';
import { isVorm, isZacht, type Stuk, type Vraagwoord } from './vraagwoord.ts';
import type { Opgezocht } from './woordenboek.ts';

/** Een zacht woord telt mee bij de volgorde, maar zo veel minder. */
const ZACHT = 0.2;
const MEESTE_GROEPEN = 24;

/** Vanaf zo veel woorden is het een zin, en geen paar zoekwoorden. */
const ZIN = 5;
/** Een vakwoord dat zelden voorkomt, zegt niet meer dan een ander vakwoord: het staat voor hetzelfde onderwerp. */
const GEWOONSTE_VAKWOORD = 8;
/** Een woord dat nergens staat, telt zwaarder dan een dat één keer voorkomt: zonder dat woord is het iets anders. */
const NERGENS = -0.8;

/** Maakt van de woorden van een vraag groepen om op te zoeken, en noemt de thema's waar zij op wijzen. */
export function maakGroepen(
  woorden: readonly Vraagwoord[],
  kennis: Kennis,
  opgezocht: Opgezocht,
): { groepen: Woordgroep[]; themas: Gevondenthema[] } {
  const stukken = verdeel(woorden, kennis, (woord) => (opgezocht.documenten.get(woord) ?? 0) > 0);
  const themas = stukken.map((stuk) => themasVan(stuk, kennis));
  const groepen = stukken
    .map((stuk, nr) => maakGroep(stuk, themas[nr] ?? [], kennis, opgezocht))
    .filter((groep) => groep !== undefined);
  return {
    groepen: hoofdzaken(groepen.slice(0, MEESTE_GROEPEN), woorden.length >= ZIN).map(
      ({ vakwoord, begrepen, plaats, themas: _, ...groep }) => groep,
    ),
    themas: themas.flat(),
  };
}

function maakGroep(
  stuk: Stuk,
  themas: readonly Gevondenthema[],
  kennis: Kennis,
  opgezocht: Opgezocht,
): Groep | undefined {
  const inhoud = stuk.woorden.filter(
    ({ woord, opgebruikt, helpt }) => (!opgebruikt || helpt) && !STOPWOORDEN.has(woord),
  );
  const enkel = stuk.woorden.length === 1;
  if (inhoud.length === 0 && stuk.aaneen === undefined && (enkel || !stuk.ingang)) return undefined;
  const plaats = inhoud.length > 0 && inhoud.every((woord) => woord.plaats);
  // De naam van een plaats die in geen record staat (Dordrechtse sportclub), zegt waar, en niet wat.
  if (plaats && inhoud.every(({ woord }) => !staatErin(woord, kennis, opgezocht))) return undefined;
  const zacht =
    stuk.aaneen === undefined &&
    inhoud.length > 0 &&
    inhoud.every((woord) => isZacht(woord, kennis)) &&
    !(stuk.ingang && !enkel);
  const vorm = enkel && inhoud.length === 1 && inhoud.every((woord) => isVorm(woord, kennis));
  const gevonden = zacht || vorm ? [] : themas;
  const anders = [...synoniemvormen(stuk, inhoud, kennis), ...themavormen(gevonden, kennis)];
  const vormen = besteVormen([...eigenVormen(stuk, inhoud, kennis), ...anders]);
  const bekend = !zacht && anders.length > 0;
  const vakwoord = bekend && !vorm;
  const groep: Groep = {
    woorden: stuk.woorden.map(({ tekst }) => tekst).join(' '),
    gewicht: zeldzaamheid(inhoud, bekend, kennis, opgezocht) * (zacht ? ZACHT : 1),
    nodig: !zacht,
    onderwerp: vakwoord && stuk.ingang !== undefined,
    vakwoord,
    themas: gevonden.filter(({ zeker }) => zeker >= ZEKER_GENOEG).map(({ code }) => code),
    begrepen: vorm || (inhoud.length > 0 && inhoud.every((woord) => woord.begrepen)),
    plaats,
    vormen: inhoud.some(({ verbeterd }) => verbeterd) ? vormen.map(alsVerbetering) : vormen,
  };
  return inhoud.some(({ helpt }) => helpt) ? alsBijzaak(groep) : groep;
}

const alsVerbetering = (vorm: Vorm): Vorm => (vorm.wijze === 'WOORD' ? { ...vorm, wijze: 'CORRECTIE' } : vorm);

/** Hoe zeldzamer een woord, hoe meer het zegt (idf). Een woord dat nergens staat, zegt het meest: het is wel gevraagd, maar niet te vinden. */
function zeldzaamheid(
  woorden: readonly Vraagwoord[],
  vakwoord: boolean,
  { documenten, ontleder }: Kennis,
  opgezocht: Opgezocht,
): number {
  const aantallen = woorden.map(({ woord }) => opgezocht.documenten.get(ontleder.ontleed(woord).grondvorm) ?? 0);
  const zeldzaamst = aantallen.length > 0 ? Math.min(...aantallen) : 0;
  const staatIn = vakwoord ? Math.max(zeldzaamst, GEWOONSTE_VAKWOORD) : zeldzaamst || NERGENS;
  return Math.log(1 + Math.max(documenten, 100) / (staatIn + 1));
}
