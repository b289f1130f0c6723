import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Trede } from '../prisma/generated/client/enums.ts';
import type { Kennis } from './kennis/index.ts';
import { knipPersoonsgegevens } from './privacy/index.ts';
import type { Terugval } from './terugval.ts';
import type { Vindbaarsoort } from './vormen.ts';
import { type Opgezocht, woordenMet } from './vraag/woordenboek.ts';
import { normaliseer } from './woorden/index.ts';
import { ZoekmachineFout } from './zoekmachine.ts';

export interface Suggestie {
  soort: 'WOORD' | 'THEMA' | 'NAAM';
  tekst: string;
  /** Bij een thema zijn code; bij een naam het id van het record. */
  id: string | null;
  recordsoort: Vindbaarsoort | null;
  /** Bij één woord: in hoeveel records het staat. */
  aantal: number | null;
}

const LETTERS = /\p{L}|\p{N}/u;
/** Van elke soort is er plaats voor iets: een lijst met alleen namen helpt niet wie een onderwerp zoekt. */
const THEMAS = 3;

/**
 * Vult aan wat iemand begint te typen: thema's (ook op synoniem), namen, en woorden uit de index. Hoogstens twee SQL-opdrachten.
 */
export async function vulAan(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  machine: Terugval,
  kennis: Kennis,
  begin: string,
  { aantal, trede }: { aantal: number; trede: Trede | null },
): Promise<Suggestie[]> {
  const { tekst } = knipPersoonsgegevens(begin);
  const gezocht = normaliseer(tekst).trim().replace(/\s+/g, ' ');
  // Is het eind eruit geknipt, dan is het woord ervoor al af: er is niets om aan te vullen.
  const eindIsWeg = /\S$/.test(begin) && /\s$/.test(tekst);
  if (!LETTERS.test(gezocht) || eindIsWeg) return [];
  const [namen, woorden] = await Promise.all([
    // Een aanvulling die even niet kan, is geen fout: wie typt, gaat gewoon door.
    machine.namen(tekst, aantal, ['VOORBEELD'], trede).catch(geenNamen),
    prisma.$queryRaw<Opgezocht['begint']>(woordenMet(gezocht.split(' ').at(-1) ?? '', aantal, trede)),
  ]);
  const themas = themasMet(kennis, gezocht).slice(0, THEMAS);
  const gevonden: Suggestie[] = [
    ...themas.map(
      ({ code, naam }): Suggestie => ({ soort: 'THEMA', tekst: naam, id: code, recordsoort: null, aantal: null }),
    ),
    ...namen.map(
      ({ soort, id, naam }): Suggestie => ({ soort: 'NAAM', tekst: naam, id, recordsoort: soort, aantal: null }),
    ),
  ];
  // De helft is voor woorden, als die er zijn; wat zij niet nodig hebben, is voor namen.
  const ruimte = Math.max(aantal - woorden.length, Math.ceil(aantal / 2));
  const gekozen = gevonden.slice(0, ruimte);
  const er = new Set(gekozen.map(({ tekst }) => normaliseer(tekst)));
  const voor = gezocht.includes(' ') ? gezocht.slice(0, gezocht.lastIndexOf(' ') + 1) : '';
  const nieuw = woorden
    .map(({ woord, documenten }) => ({ woord: kennis.ontleder.schrijfwijze(woord), documenten }))
    .filter(({ woord }) => !er.has(woord) && voor + woord !== gezocht);
  return [
    ...gekozen,
    ...nieuw.map(
      ({ woord, documenten }): Suggestie => ({
        soort: 'WOORD',
        tekst: voor + woord,
        id: null,
        recordsoort: null,
        aantal: voor === '' ? documenten : null,
      }),
    ),
    ...gevonden.slice(ruimte),
  ].slice(0, aantal);
}

function geenNamen(fout: unknown): [] {
  if (fout instanceof ZoekmachineFout) return [];
  throw fout;
}

function themasMet({ themas }: Kennis, gezocht: string) {
  const begint = (tekst: string) => ` ${normaliseer(tekst)}`.includes(` ${gezocht}`);
  return [
    ...themas.filter(({ naam }) => begint(naam)),
    ...themas.filter(({ naam, synoniemen }) => !begint(naam) && synoniemen.some(begint)),
  ];
}
