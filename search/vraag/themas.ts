import type { Kennis } from '../kennis/index.ts';
import { STOPWOORDEN, ZACHTE_WOORDEN } from '../woorden/stopwoorden.ts';
import { GEWICHT } from './vormen.ts';
import { isAlgemeen, type Stuk } from './vraagwoord.ts';

/** Een thema waar woorden van de vraag op wijzen. */
export interface Gevondenthema {
  code: string;
  /** Van 0 tot en met 1. */
  zeker: number;
  woorden: string;
  van: number;
  tot: number;
}

/** Vanaf hier staat een thema vast: het wordt getoond, telt in een signaal, en stuurt de volgorde. Wat onzekerder is, helpt alleen daarbij. */
export const ZEKER_GENOEG = 0.6;
const ALGEMEEN = 0.5;

/** Het deel van een samenstelling dat zegt waar het over gaat: in het Nederlands het voorste. Van studiefinanciering is dat studie. */
export const onderwerpVan = (delen: readonly string[]): string[] =>
  delen.filter((deel) => !ZACHTE_WOORDEN.has(deel)).slice(0, 1);

/** De thema's waar een stuk van de vraag op wijst: als geheel, en anders naar zijn delen of naar hoe het begint. */
export function themasVan({ woorden, ingang, aaneen }: Stuk, kennis: Kennis): Gevondenthema[] {
  const [eerste, laatste] = [woorden[0], woorden.at(-1)];
  if (!eerste || !laatste) return [];
  const enkel = woorden.length === 1;
  if (enkel && aaneen === undefined && STOPWOORDEN.has(eerste.woord)) return [];
  // Stadspolders is een wijk, en gaat niet over polders.
  if (woorden.every(({ opgebruikt, helpt }) => opgebruikt && !helpt)) return [];
  const { ontleder, woordnet } = kennis;
  const gevonden = new Map(ingang?.themas);
  const voegToe = (grondvorm: string, gewicht: number) => {
    for (const [code, zeker] of woordnet.ingangen.get(grondvorm)?.themas ?? []) {
      gevonden.set(code, Math.max(zeker * gewicht, gevonden.get(code) ?? 0));
    }
  };
  const woord = aaneen ?? (enkel ? eerste.woord : undefined);
  if (woord !== undefined && gevonden.size === 0) {
    for (const deel of onderwerpVan(ontleder.ontleed(woord).delen)) voegToe(deel, GEWICHT.deel);
  }
  for (const begin of enkel ? eerste.begint : []) voegToe(ontleder.ontleed(begin).grondvorm, GEWICHT.begin);
  // Een algemeen woord dat ook een thema is (ouders, werk, workshop), wijst er maar half op.
  const kracht = enkel && aaneen === undefined && isAlgemeen(eerste, kennis) ? ALGEMEEN : 1;
  const plek = { woorden: woorden.map(({ tekst }) => tekst).join(' '), van: eerste.van, tot: laatste.tot };
  return [...gevonden].map(([code, zeker]) => ({ code, zeker: zeker * kracht, ...plek }));
}
