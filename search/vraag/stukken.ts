import type { Kennis } from '../kennis/index.ts';
import { STOPWOORDEN } from '../woorden/stopwoorden.ts';
import type { Stuk, Vraagwoord } from './vraagwoord.ts';
import { scheidbaarWerkwoord, vasteWoordgroep } from './woordgroepen.ts';

/**
 * Verdeelt de vraag in stukken. Een vaste woordgroep die het woordnet kent, gaat voor losse woorden, en de langste gaat voor. Twee
 * losse woorden die samen één bekend woord zijn, horen ook bij elkaar.
 */
export function verdeel(woorden: readonly Vraagwoord[], kennis: Kennis, bestaat: (woord: string) => boolean): Stuk[] {
  const stukken: Stuk[] = [];
  for (let plek = 0; plek < woorden.length; ) {
    const stuk = stukVanaf(woorden.slice(plek), kennis, bestaat);
    stukken.push(stuk);
    plek += stuk.woorden.length;
  }
  return stukken;
}

function stukVanaf(woorden: readonly Vraagwoord[], kennis: Kennis, bestaat: (woord: string) => boolean): Stuk {
  const { woordnet, ontleder } = kennis;
  const vast = vasteWoordgroep(woorden, kennis);
  if (vast) return vast;
  const paar = woorden.slice(0, 2);
  const aaneen = alsEenWoord(paar, kennis);
  if (aaneen !== undefined) {
    const { grondvorm } = ontleder.ontleed(aaneen);
    const ingang = woordnet.ingangen.get(grondvorm);
    if (ingang || bestaat(grondvorm)) return { woorden: paar, aaneen: grondvorm, ingang };
  }
  const enkel = woorden.slice(0, 1);
  const gescheiden = scheidbaarWerkwoord(woorden, kennis);
  if (gescheiden !== undefined)
    return { woorden: enkel, aaneen: gescheiden, ingang: woordnet.ingangen.get(gescheiden) };
  const { grondvorm, delen } = ontleder.ontleed(enkel[0]?.woord ?? '');
  // Aaneen geschreven wat los hoort: passendonderwijs.
  const ingang =
    woordnet.ingangen.get(grondvorm) ?? (delen.length > 1 ? woordnet.ingangen.get(delen.join(' ')) : undefined);
  return { woorden: enkel, aaneen: undefined, ingang };
}

/** Twee woorden aaneen, als zij een woord kunnen vormen. */
export function alsEenWoord(paar: readonly Vraagwoord[], { ontleder }: Pick<Kennis, 'ontleder'>): string | undefined {
  const [eerste, tweede] = paar;
  if (!eerste || !tweede || eerste.opgebruikt || tweede.opgebruikt) return undefined;
  const woorden = [eerste.woord, tweede.woord];
  // Een stopwoord mag meedoen (aan zet, over stap), maar niet twee.
  const kan = woorden.every((woord) => /^\p{L}{2,}$/u.test(woord)) && !woorden.every((woord) => STOPWOORDEN.has(woord));
  if (!kan) return undefined;
  const aaneen = woorden.join('');
  // Somber en is geen somberen.
  const { grondvorm } = ontleder.ontleed(aaneen);
  return woorden.some((woord) => ontleder.ontleed(woord).grondvorm === grondvorm) ? undefined : aaneen;
}
