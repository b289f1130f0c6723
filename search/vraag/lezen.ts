import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { type Begrepen, begrijp } from '../begrijpen/index.ts';
import { LEEFTIJD_AANDUIDINGEN } from '../begrijpen/leeftijdwoorden.ts';
import type { Kennis } from '../kennis/index.ts';
import { reeks } from '../kennis/reeks.ts';
import { knipPersoonsgegevens, type Persoonsgegeven } from '../privacy/index.ts';
import { normaliseer, type Woord } from '../woorden/index.ts';
import type { Woordgroep } from '../zoekmachine.ts';
import { maakGroepen } from './groepen.ts';
import { kanKiezen } from './kiezen.ts';
import { LETTERS, zoekWoordenOp } from './opzoeken.ts';
import type { Gevondenthema } from './themas.ts';
import { beginnenVan, verbeteringVan, vervang } from './verbeteringen.ts';
import { kaalVraagwoord, type Vraagwoord } from './vraagwoord.ts';

/** Een vraag, gelezen: wat er begrepen is, en wat er als woorden te zoeken blijft. */
export interface GelezenVraag {
  groepen: Woordgroep[];
  /** De vraag zonder `wat betekent` en dergelijke, genormaliseerd: wie precies zo heet, is waarschijnlijk bedoeld. Leeg na een verbetering. */
  naam: string;
  begrepen: Begrepen[];
  /** Geen woord hoeft te staan: wat begrepen is, is de hele vraag (mijn zoon van 9). */
  vrij: boolean;
  /** Elk thema één keer, het zekerste eerst. */
  themas: Gevondenthema[];
  /** De vraag met de verbeteringen erin; leeg als er niets verbeterd is. */
  bedoeldeU: string | null;
  /** Welke persoonsgegevens eruit zijn geknipt, voordat er iets mee gedaan werd. */
  geknipt: Persoonsgegeven[];
}

/** Meer woorden heeft geen vraag; van een lap tekst doet het begin mee. */
const MEESTE_WOORDEN = 64;
/** Wat hiervan begrepen is, staat vaak ook met dat woord in een record. */
const OOK_EEN_WOORD: ReadonlySet<Begrepen['soort']> = new Set(['LEEFTIJD', 'ONDERWIJSSOORT', 'REGIO']);

/** Haalt een vrager dit weg, dan bedoelt hij niet de woorden: een record met `euro` erin zoekt niemand. */
const ZEGT_VERDER_NIETS: ReadonlySet<Begrepen['soort']> = new Set(['KOSTEN', 'POSTCODE', 'LEEFTIJD']);

/**
 * Leest een vraag: knipt persoonsgegevens weg, verbetert tikfouten, begrijpt leeftijd, wijk en dergelijke, en maakt van de rest
 * groepen om op te zoeken. Wat in `zonder` staat, wordt niet begrepen maar als gewoon woord gezocht. Verbeterd wordt alleen naar woorden die
 * op deze trede te zien zijn. Eén SQL-opdracht, of geen als er
 * geen woord in staat.
 */
export async function leesVraag(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  kennis: Kennis,
  vraag: string,
  zonder: readonly string[] = [],
  trede: Trede | null = null,
): Promise<GelezenVraag> {
  const { tekst, geknipt } = knipPersoonsgegevens(vraag);
  const woorden = reeks(kennis.ontleder, tekst).slice(0, MEESTE_WOORDEN);
  const opgezocht = await zoekWoordenOp(prisma, kennis, tekst, woorden, trede);
  const laatste = woorden.at(-1);
  const beginnen = laatste ? beginnenVan(laatste, tekst, kennis, opgezocht) : [];
  const verbeteringen = woorden
    .filter((woord) => !(woord === laatste && beginnen.length > 0))
    .flatMap((woord) => verbeteringVan(woord, kennis, opgezocht));
  const verbeterd = vervang(tekst, verbeteringen);
  const [begrepen, weggehaald] = verdeeld(begrijp(verbeterd, kennis), zonder);
  const naar = new Set(verbeteringen.map((v) => v.naar));
  const vraagwoorden = reeks(kennis.ontleder, verbeterd)
    .slice(0, MEESTE_WOORDEN)
    .map(
      (woord, nr, alle): Vraagwoord => ({
        ...kaalVraagwoord(woord),
        verbeterd: naar.has(woord.woord),
        opgebruikt: begrepen.some((deel) => deel.opgebruikt && staatIn(woord, deel)),
        helpt:
          LETTERS.test(woord.woord) &&
          !LEEFTIJD_AANDUIDINGEN.has(woord.woord) &&
          begrepen.some((deel) => OOK_EEN_WOORD.has(deel.soort) && staatIn(woord, deel) && deel.opgebruikt),
        begrepen: begrepen.some((deel) => deel.soort !== 'REGIO' && staatIn(woord, deel)),
        plaats: begrepen.some((deel) => (deel.soort === 'REGIO' || deel.soort === 'WIJK') && staatIn(woord, deel)),
        weggehaald: weggehaald.some((deel) => ZEGT_VERDER_NIETS.has(deel.soort) && staatIn(woord, deel)),
        begint: nr === alle.length - 1 ? beginnen : [],
      }),
    );
  const { groepen, themas } = maakGroepen(vraagwoorden, kennis, opgezocht);
  const weg = new Set(zonder);
  return {
    groepen: groepen.map((groep) => zonderThemas(groep, weg)),
    naam: verbeteringen.length > 0 ? '' : naamIn(tekst, begrepen),
    begrepen,
    vrij: groepen.every(({ nodig }) => !nodig) && [...begrepen, ...weggehaald].some(kanKiezen),
    themas: zekersteThemas(themas).filter(({ code }) => !weg.has(`thema:${code}`)),
    bedoeldeU: verbeteringen.length > 0 ? verbeterd.trim() : null,
    geknipt,
  };
}

/** Wat de vrager laat staan en wat hij heeft weggehaald. */
function verdeeld(begrepen: readonly Begrepen[], zonder: readonly string[]): [Begrepen[], Begrepen[]] {
  const { blijft = [], weg = [] } = Object.groupBy(begrepen, ({ sleutel }) =>
    zonder.includes(sleutel) ? 'weg' : 'blijft',
  );
  return [blijft, weg];
}

function naamIn(tekst: string, begrepen: readonly Begrepen[]): string {
  const vraagvorm = begrepen.filter(({ soort, opgebruikt }) => soort === 'RECORDSOORT' && opgebruikt);
  const kaal = vervang(
    tekst,
    vraagvorm.map(({ van, tot }) => ({ vanaf: van, tot, naar: '' })),
  );
  return normaliseer(kaal.replace(/[\s?!.]+$/, '')).trim();
}

const staatIn = (woord: Woord, { van, tot }: Begrepen) => woord.van >= van && woord.tot <= tot;

function zonderThemas(groep: Woordgroep, weg: ReadonlySet<string>): Woordgroep {
  const vormen = groep.vormen.filter(
    ({ termen }) => !termen.some((term) => weg.has(`thema:${term.slice(1)}`) && term.startsWith('#')),
  );
  return { ...groep, vormen };
}

function zekersteThemas(themas: readonly Gevondenthema[]): Gevondenthema[] {
  const perCode = new Map<string, Gevondenthema>();
  for (const thema of themas) {
    if ((perCode.get(thema.code)?.zeker ?? 0) < thema.zeker) perCode.set(thema.code, thema);
  }
  return [...perCode.values()].sort((a, b) => b.zeker - a.zeker || (a.code < b.code ? -1 : 1));
}
