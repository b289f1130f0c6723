import type { Domein } from '../../../prisma/generated/client/enums.ts';
import { opsomming } from '../../../schema/tekst.ts';
import { INTERESSE } from './gewichten.ts';
import type { Kandidaat, Oordeel, Weging } from './vormen.ts';
import { inhoud, maakVergelijker } from './woorden.ts';

/** Woorden die om een heel domein vragen: muziek niet, want een tekenclub is ook cultuur. BREED heeft er geen: dat kan alles zijn. */
export const DOMEINWOORDEN: Record<Domein, readonly string[]> = {
  SPORT: ['sport', 'bewegen', 'gym'],
  CULTUUR: ['cultuur', 'kunst', 'creatief'],
  NME: ['natuur', 'milieu', 'buiten'],
  TECHNIEK: ['techniek', 'technisch', 'wetenschap'],
  LEZEN: ['lezen', 'boeken', 'taal'],
  BREED: [],
};

type Vergelijk = ReturnType<typeof maakVergelijker>;

const beste = (delen: readonly number[]): number => Math.max(0, ...delen);

const isDomein = (woord: string, domein: Domein, vergelijk: Vergelijk): boolean =>
  DOMEINWOORDEN[domein].some((naam) => vergelijk(woord, naam) === INTERESSE.zelfde);

/** Elk woord van een wens telt: `dieren verzorgen` past half bij een dierentuin. */
function pastPrecies(wens: string, woorden: readonly string[], vergelijk: Vergelijk): number {
  const delen = inhoud(wens).map((deel) => beste(woorden.map((woord) => vergelijk(deel, woord))));
  return delen.reduce((som, deel) => som + deel, 0) / Math.max(1, delen.length);
}

/** Maakt de weging van de interesses. De woordvormen blijven bewaard zolang de weging leeft. */
export function maakInteresse(): Weging {
  const vergelijk = maakVergelijker();
  return ({ interesses }, kandidaat) => {
    if (interesses.length === 0) return undefined;
    const { naam, alternatieveNamen, soort, domein } = kandidaat;
    const woorden = [...kandidaat.interesses, naam, ...alternatieveNamen, soort ?? ''].flatMap(inhoud);
    const wensen = interesses.map((wens) => ({
      wens,
      precies: pastPrecies(wens, woorden, vergelijk),
      domein: inhoud(wens).some((woord) => isDomein(woord, domein, vergelijk)) ? INTERESSE.domein : 0,
    }));
    const passend = wensen.filter((wens) => wens.precies > 0 || wens.domein > 0);
    if (passend.length === 0) return geenVan(interesses, kandidaat, vergelijk);
    const hoogste = beste(passend.map((wens) => Math.max(wens.precies, wens.domein)));
    const { aandeelBeste } = INTERESSE;
    const deel = hoogste * (aandeelBeste + (1 - aandeelBeste) * (passend.length / interesses.length));
    const precies = passend.filter((wens) => wens.precies > 0).map(({ wens }) => wens);
    if (precies.length > 0) return { deel, reden: `Past bij de interesse ${opsomming(precies)}.` };
    return { deel, reden: `Het gebied past bij de interesse ${opsomming(passend.map(({ wens }) => wens))}.` };
  };
}

/** Noemt een activiteit alleen haar gebied, of niets, dan is niet bekend wat er te doen is. */
function geenVan(
  wensen: readonly string[],
  { interesses, domein, proefles }: Kandidaat,
  vergelijk: Vergelijk,
): Oordeel {
  if (interesses.flatMap(inhoud).every((woord) => isDomein(woord, domein, vergelijk))) {
    return { deel: null, nietBekend: 'Niet bekend of dit past bij wat het kind leuk vindt.' };
  }
  const tekst = `Dit is iets anders dan ${opsomming(wensen, 'of')}.`;
  const oplossing = proefles
    ? 'Er is een proefles: misschien vindt het kind dit ook leuk.'
    : 'Vraag het kind of dit ook leuk kan zijn.';
  return { deel: 0, belemmeringen: [{ tekst, oplossing, hard: false }] };
}
