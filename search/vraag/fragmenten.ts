import { termenVan, themaTerm } from '../index/termen.ts';
import { VELDEN, type Veld } from '../vormen.ts';
import { normaliseer, type Ontleder, type Woord } from '../woorden/index.ts';
import type { Vorm, Woordgroep } from '../zoekmachine.ts';

/** Een stuk tekst waarin gevonden is, in delen: een deel is een treffer of niet. Zo hoeft niemand HTML te vertrouwen. */
export interface Fragment {
  veld: Veld;
  delen: { tekst: string; treffer: boolean }[];
}

/** Waarom een record gevonden is: welke woorden van de vraag, waar, en hoe. */
export interface Vondst {
  woorden: string;
  wijze: Vorm['wijze'];
  velden: Veld[];
  /** De woorden in het record. */
  gevonden: string[];
}

type Velden = Partial<Record<Veld, string[]>>;

interface Plek {
  veld: Veld;
  tekst: string;
  woorden: { woord: Woord; termen: readonly string[] }[];
}

const MEESTE_FRAGMENTEN = 3;
/** Zo veel tekens staan er hoogstens om een treffer heen. */
const RUIMTE = 90;
const LANGSTE = 240;

/** Fragmenten en vondsten van één treffer. `themanaam` geeft bij een code de naam van een thema. */
export function licht(
  velden: Velden,
  themas: readonly string[],
  groepen: readonly Woordgroep[],
  ontleder: Ontleder,
  themanaam: (code: string) => string,
): { fragmenten: Fragment[]; gevondenOp: Vondst[] } {
  const plekken = VELDEN.flatMap((veld) =>
    (velden[veld] ?? []).map(
      (tekst): Plek => ({
        veld,
        tekst,
        woorden: ontleder.woorden(tekst).map((woord) => ({ woord, termen: termenVan(woord.woord, ontleder) })),
      }),
    ),
  );
  const aanwezig = new Set([
    ...plekken.flatMap(({ woorden }) => woorden.flatMap(({ termen }) => termen)),
    ...themas.map(themaTerm),
  ]);
  const vormen = groepen.map((groep) => ({ groep, vorm: besteVorm(groep, aanwezig) }));
  const gezocht = new Set(vormen.flatMap(({ vorm }) => vorm?.termen ?? []));
  return {
    fragmenten: fragmenten(plekken, gezocht),
    gevondenOp: vormen.flatMap(({ groep, vorm }) => (vorm ? [vondst(groep, vorm, plekken, themanaam)] : [])),
  };
}

const besteVorm = ({ vormen }: Woordgroep, aanwezig: ReadonlySet<string>): Vorm | undefined =>
  vormen.find(({ termen }) => termen.every((term) => aanwezig.has(term)));

/** Van wat alleen in hoofdletters of accenten verschilt, alleen het eerste. */
function uniek<T>(lijst: readonly T[], tekstVan: (een: T) => string): T[] {
  const eerste = new Map<string, T>();
  for (const een of lijst) {
    const sleutel = normaliseer(tekstVan(een)).trim();
    if (!eerste.has(sleutel)) eerste.set(sleutel, een);
  }
  return [...eerste.values()];
}

function vondst(
  { woorden }: Woordgroep,
  { wijze, termen }: Vorm,
  plekken: readonly Plek[],
  themanaam: (code: string) => string,
): Vondst {
  const themas = termen.filter((term) => term.startsWith('#')).map((term) => themanaam(term.slice(1)));
  const raak = plekken.flatMap(({ veld, woorden: hier }) =>
    hier
      .filter((woord) => woord.termen.some((term) => termen.includes(term)))
      .map(({ woord }) => ({ veld, tekst: woord.tekst })),
  );
  const velden = new Set<Veld>([...(themas.length > 0 ? (['THEMA'] as const) : []), ...raak.map(({ veld }) => veld)]);
  return {
    woorden,
    wijze,
    velden: VELDEN.filter((veld) => velden.has(veld)),
    gevonden: uniek([...themas, ...raak.map(({ tekst }) => tekst)], (tekst) => tekst).slice(0, 10),
  };
}

/** De stukken tekst met de meeste treffers, op volgorde van veld. Zonder treffers geen. */
function fragmenten(plekken: readonly Plek[], gezocht: ReadonlySet<string>): Fragment[] {
  const metTreffers = plekken
    .map((plek, nr) => ({
      ...plek,
      nr,
      treffers: plek.woorden.filter(({ termen }) => termen.some((term) => gezocht.has(term))),
    }))
    .filter(({ treffers }) => treffers.length > 0);
  const opTreffers = metTreffers.sort((a, b) => b.treffers.length - a.treffers.length || a.nr - b.nr);
  const beste = uniek(opTreffers, ({ tekst }) => tekst).slice(0, MEESTE_FRAGMENTEN);
  return beste
    .sort((a, b) => a.nr - b.nr)
    .map(({ veld, tekst, treffers }) => ({
      veld,
      delen: knip(
        tekst,
        treffers.map(({ woord }) => woord),
      ),
    }));
}

/** Knipt een tekst rond de eerste treffer en verdeelt haar in delen. */
function knip(tekst: string, treffers: readonly Woord[]): Fragment['delen'] {
  const eerste = treffers[0];
  if (!eerste) return [];
  const begin = opWoordgrens(tekst, Math.max(0, eerste.van - RUIMTE), 1);
  const eind = opWoordgrens(tekst, Math.min(tekst.length, begin + LANGSTE), -1);
  const delen: Fragment['delen'] = [];
  let plek = begin;
  const voegToe = (tot: number, treffer: boolean) => {
    if (tot > plek) delen.push({ tekst: tekst.slice(plek, tot), treffer });
    plek = Math.max(plek, tot);
  };
  for (const { van, tot } of treffers) {
    if (van < plek || tot > eind) continue;
    voegToe(van, false);
    voegToe(tot, true);
  }
  voegToe(eind, false);
  if (begin > 0) delen.unshift({ tekst: '…', treffer: false });
  if (eind < tekst.length) delen.push({ tekst: '…', treffer: false });
  return delen;
}

function opWoordgrens(tekst: string, plek: number, stap: 1 | -1): number {
  if (plek <= 0 || plek >= tekst.length) return plek;
  let nu = plek;
  while (nu > 0 && nu < tekst.length && Math.abs(nu - plek) < 20 && /\S/.test(tekst[nu - (stap === 1 ? 1 : 0)] ?? ' '))
    nu += stap;
  return nu;
}
