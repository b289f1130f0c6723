import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { perVersie } from '../versie.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import { behoefteVan } from './behoefte.ts';
import {
  type Aanbodrij,
  leesAanbodrijen,
  leesThemas,
  leesWijken,
  type Matrixkeuze,
  type Themafeiten,
} from './lezen.ts';
import { beoordeel } from './score.ts';
import { metSignaalcellen } from './signaalcellen.ts';
import { leesSignaaltelling, type Signaaltelling, signaalsleutel, verdeelSignalen } from './signalen.ts';
import { telPerCel } from './tellen.ts';
import type { Vlek, Wijkfeiten } from './vormen.ts';

export interface Matrix {
  wijken: readonly Wijkfeiten[];
  themas: readonly Themafeiten[];
  /** De grootste score eerst; bij gelijke score het zekerste, en dan wat elders het vaakst wordt aangeboden. */
  vlekken: readonly Vlek[];
}

/**
 * Alle cellen van een gebied met hun oordeel. Een vast aantal SQL-opdrachten, hoeveel aanbod er ook is; daarna onthouden tot de gegevens
 * veranderen of de dag om is.
 */
export function leesMatrix(prisma: PrismaClient, keuze: Matrixkeuze, nu: Date): Promise<Matrix> {
  const sleutel = `witte vlekken ${keuze.regio} ${keuze.onderwerpsoort} ${keuze.perNiveau} ${keuze.trede ?? ''}`;
  return perVersie(prisma, sleutel, nu, async () => {
    const wijken = await leesWijken(prisma, keuze.regio);
    const themas = await leesThemas(prisma);
    const rijen = await leesAanbodrijen(prisma, keuze);
    // Signalen gaan over thema's.
    const signalen = keuze.onderwerpsoort === 'THEMA' ? await leesSignaaltelling(prisma, nu) : [];
    // Een signaal zonder wijk komt uit het echte gebied, niet uit de verzonnen stad.
    const eigen = keuze.regio === 'VOORBEELDSTAD' ? signalen.filter(({ wijk }) => wijk !== '') : signalen;
    return { wijken, themas, vlekken: maakVlekken(wijken, themas, rijen, eigen) };
  });
}

/** Rekent alle cellen uit. */
export function maakVlekken(
  wijken: readonly Wijkfeiten[],
  themas: readonly Themafeiten[],
  rijen: readonly Aanbodrij[],
  signalen: readonly Signaaltelling[],
): Vlek[] {
  const { onderwerpen: aangeboden, cel } = telPerCel(rijen, themas, wijken);
  const onderwerpen = metSignaalcellen(aangeboden, signalen, wijken, themas);
  const gemist = verdeelSignalen(signalen, wijken, themas, onderwerpen);
  const uit: Vlek[] = [];
  for (const [onderwerp, { groepen, niveaus, elders, groepOnzeker }] of onderwerpen) {
    for (const groep of groepen) {
      const behoeften = wijken.map((wijk) => ({
        wijk: wijk.code,
        behoefte: behoefteVan(wijk, groep, gemist.get(signaalsleutel(onderwerp, wijk.code, groep)) ?? 0),
      }));
      const overal = { elders: elders(groep), groepOnzeker };
      const gebied = somVan(behoeften.map(({ behoefte }) => behoefte.kinderen.groep));
      for (const niveau of niveaus(groep)) {
        for (const { wijk, behoefte } of behoeften) {
          const sleutel = { wijk, onderwerp, groep, niveau };
          const kinderen = { wijk: behoefte.kinderen.groep, gebied };
          uit.push(beoordeel(sleutel, behoefte, { ...cel(sleutel), ...overal }, kinderen));
        }
      }
    }
  }
  return uit.sort(ergsteEerst);
}

/** Van geen enkele wijk bekend is niet bekend. */
const somVan = (aantallen: readonly (number | null)[]): number | null =>
  aantallen.every((aantal) => aantal === null)
    ? null
    : aantallen.reduce<number>((som, aantal) => som + (aantal ?? 0), 0);

const GROEPEN = Object.keys(LEEFTIJDSGROEPEN) as Leeftijdsgroep[];
const plaats = ({ wijk, onderwerp, groep, niveau }: Vlek): string =>
  `${wijk} ${onderwerp} ${GROEPEN.indexOf(groep)} ${niveau ?? ''}`;

/** Wat elders gewoon is, gaat bij gelijke score voor. De volgorde verandert niet zolang de cijfers gelijk blijven. */
function ergsteEerst(a: Vlek, b: Vlek): number {
  return (
    b.score - a.score ||
    b.zekerheid - a.zekerheid ||
    b.aanbod.elders - a.aanbod.elders ||
    (plaats(a) < plaats(b) ? -1 : 1)
  );
}
