import type { Ontleder, Woord } from '../woorden/index.ts';
import { STOPWOORDEN, ZACHTE_WOORDEN } from '../woorden/stopwoorden.ts';
import type { Feiten } from './lezen.ts';
import { frase, reeks } from './reeks.ts';
import { metGelijken, VERWANT, verspreidThemas } from './verwanten.ts';

/** Een andere manier om hetzelfde te zeggen, als grondvormen die allemaal moeten voorkomen. */
export interface Synoniem {
  woorden: string[];
  /** Van 0 tot en met 1: hoe dicht het erbij ligt. */
  gewicht: number;
}

/** Wat een woord of vaste woordgroep in dit vak betekent. */
export interface Ingang {
  /** Codes van thema's, met hoe zeker het woord erop wijst. */
  themas: Map<string, number>;
  synoniemen: Synoniem[];
}

/** Woorden die hetzelfde betekenen, en verwijzingen van een alledaags woord naar de woorden van het vak. */
export interface Synoniemenlijst {
  gelijk: string[][];
  ook: { van: string[]; naar: string[] }[];
}

const GEWICHT = { themanaam: 1, themasynoniem: 0.9, begrip: 0.95, ...VERWANT } as const;

/** Een woordgroep als grondvormen. */
export interface Frase {
  woorden: string[];
  ingang: Ingang;
}

/** Een afkorting die ook een vorm van een gewoon woord is: ZAT is in een vraag bijna altijd van zitten. */
const isGewoonWoord = (tekst: string, sleutel: string) => /^[A-Z]{2,}$/.test(tekst) && sleutel !== tekst.toLowerCase();

export interface Woordnet {
  /** De ingang van een woordgroep, met als sleutel de grondvormen achter elkaar. */
  ingangen: ReadonlyMap<string, Ingang>;
  /** Bij de code van een thema zijn naam en de delen daarvan als grondvormen, zonder wat te algemeen is. */
  themawoorden: ReadonlyMap<string, string[][]>;
  /** De woordgroepen van twee of meer woorden, bij hun eerste grondvorm; ook met het eerste woord achteraan. */
  frasen: ReadonlyMap<string, Frase[]>;
  /** Elk los woord dat in een woordgroep voorkomt, zoals geschreven: ook hierop worden tikfouten verbeterd. */
  woorden: ReadonlySet<string>;
}

/** Maakt van thema's, begrippen en de synoniemenlijst één net. */
export function maakWoordnet(
  { themas, begrippen }: Pick<Feiten, 'themas' | 'begrippen'>,
  lijst: Synoniemenlijst,
  ontleder: Ontleder,
): Woordnet {
  const { gelijk, ook } = lijst;
  const ingangen = new Map<string, Ingang>();
  const frasen = new Map<string, Frase[]>();
  const woorden = new Set<string>();
  const ingang = (tekst: string): Ingang | undefined => {
    const delen = reeks(ontleder, tekst);
    const sleutel = frase(ontleder, delen);
    if (sleutel === '' || isGewoonWoord(tekst, sleutel)) return undefined;
    for (const { woord } of delen) if (!STOPWOORDEN.has(woord)) woorden.add(woord);
    const nieuw: Ingang = ingangen.get(sleutel) ?? { themas: new Map(), synoniemen: [] };
    ingangen.set(sleutel, nieuw);
    frasen.set(sleutel, volgordes(delen, nieuw, ontleder));
    return nieuw;
  };
  const verbind = (van: string, naar: string, gewicht: number) => {
    const woordenNaar = inhoud(ontleder, naar);
    // Wie naar alleen algemene woorden verwijst (uit elkaar), vindt van alles.
    const zegtIets = woordenNaar.some((woord) => !ZACHTE_WOORDEN.has(woord));
    if (zegtIets && frase(ontleder, reeks(ontleder, van)) !== frase(ontleder, reeks(ontleder, naar))) {
      ingang(van)?.synoniemen.push({ woorden: woordenNaar, gewicht });
    }
  };
  for (const { code, naam, synoniemen, bronLabels } of themas) {
    for (const [tekst, gewicht] of [
      [naam, GEWICHT.themanaam] as const,
      ...delenVanNaam(naam).map((deel) => [deel, GEWICHT.themanaam] as const),
      ...[...synoniemen, ...bronLabels].map((synoniem) => [synoniem, GEWICHT.themasynoniem] as const),
    ]) {
      const gevonden = ingang(tekst)?.themas;
      gevonden?.set(code, Math.max(gewicht, gevonden.get(code) ?? 0));
    }
  }
  for (const { term, voluit, ookBekendAls } of begrippen) {
    const namen = [...namenVanTerm(term), ...(voluit ? [voluit] : []), ...ookBekendAls];
    for (const van of namen) for (const naar of namen) verbind(van, naar, GEWICHT.begrip);
  }
  for (const groep of gelijk) for (const van of groep) for (const naar of groep) verbind(van, naar, GEWICHT.gelijk);
  for (const { van, naar } of ook) {
    for (const begin of metGelijken(van, gelijk)) for (const eind of naar) verbind(begin, eind, GEWICHT.ook);
  }
  verspreidThemas(ingangen, lijst, ontleder);
  return {
    ingangen,
    woorden,
    frasen: Map.groupBy(frasen.values().toArray().flat(), ({ woorden: [eerste] }) => eerste ?? ''),
    themawoorden: themawoorden(themas, ontleder),
  };
}

/** Deze doen er in een woordgroep niet toe: terug naar een gewone school is terug naar de gewone school. */
const LIDWOORDEN = new Set(['de', 'het', 'een']);
const WERKWOORDEN = new Set(['ben', 'zijn', 'heb', 'kan', 'wil', 'durf', 'ga', 'kom', 'word']);
/** Zit, hoort, leest; contact en kunst ook, maar daar kan het geen kwaad. */
const isWerkwoord = (woord: string) => woord.endsWith('t') || WERKWOORDEN.has(woord);

/** Een woordgroep zoals zij in een vraag kan staan. In een bijzin staat het werkwoord achteraan: zit thuis, die thuis zit. */
function volgordes(delen: readonly Woord[], ingang: Ingang, ontleder: Ontleder): Frase[] {
  const zonderLidwoord = delen.filter(({ woord }) => !LIDWOORDEN.has(woord));
  const woorden = zonderLidwoord.map(({ woord }) => ontleder.ontleed(woord).grondvorm);
  const [eerste = '', ...verder] = woorden;
  if (verder.length === 0) return [];
  const metWerkwoord = isWerkwoord(zonderLidwoord[0]?.woord ?? '');
  return [{ woorden, ingang }, ...(metWerkwoord ? [{ woorden: [...verder, eerste], ingang }] : [])];
}

const themawoorden = (themas: Feiten['themas'], ontleder: Ontleder): Map<string, string[][]> =>
  new Map(
    themas.map(({ code, naam }) => {
      const delen = [naam, ...delenVanNaam(naam)].map((deel) => inhoud(ontleder, deel));
      return [
        code,
        delen.filter((deel) => deel.length > 0 && deel.length < 3 && !deel.some((woord) => ZACHTE_WOORDEN.has(woord))),
      ];
    }),
  );

const inhoud = (ontleder: Ontleder, tekst: string): string[] =>
  reeks(ontleder, tekst)
    .filter(({ woord }) => !STOPWOORDEN.has(woord))
    .map(({ woord }) => ontleder.ontleed(woord).grondvorm);

/** `Gedrag en werkhouding` heet ook Gedrag, en ook Werkhouding. */
const delenVanNaam = (naam: string): string[] => {
  const delen = naam.replace(/\([^)]*\)/g, '').split(/,| en /);
  return delen.length > 1 ? delen.map((deel) => deel.trim()).filter((deel) => deel.length > 2) : [];
};

/** `BPO('er)` is BPO; `GOAB / OAB` zijn er twee. */
const namenVanTerm = (term: string): string[] =>
  term
    .replace(/\('[^)]*\)/g, '')
    .split(' / ')
    .map((deel) => deel.trim());
