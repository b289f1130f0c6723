import type { Kaderonderdeel as KaderRij } from '../../prisma/generated/client/client.ts';
import type { Regio } from '../../prisma/generated/client/enums.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { isVraagsoort } from '../../schema/waarden/sopvraag.ts';
import { leesOnderdelen } from './biedt.ts';
import type { DekkingOp } from './dekking-typen.ts';
import { aantalCellen, type Groep, type Onderwerp } from './dekkingscel.ts';
import { kadersVan } from './kader.ts';

/** Meer cellen geeft het overzicht niet: dat leest niemand, en het kost de server te veel. */
export const MAX_CELLEN = 5_000;

/** Een thema geldt in elke sector. */
export const alsThemas = (codes: readonly string[]): Onderwerp[] =>
  [...new Set(codes)].map((code) => ({ code, sectoren: null }));

/** Weigert een overzicht dat te groot wordt. */
export function bewaak(onderwerpen: readonly Onderwerp[], groepen: readonly Groep[]): void {
  const aantal = aantalCellen(onderwerpen, groepen);
  if (aantal <= MAX_CELLEN) return;
  throw invoerFout(
    'regio',
    `Dit overzicht heeft ${aantal} cellen; het mogen er hoogstens ${MAX_CELLEN} zijn. Vraag minder tegelijk met \`onderwijssoort\`, \`wijken\`, \`onderdelen\`, \`soort\` of \`themas\`.`,
  );
}

interface Gevraagd {
  regio: Regio;
  kader?: Regio | null | undefined;
  op?: typeof DekkingOp.$inferType | null | undefined;
  onderdelen?: string[] | null | undefined;
  soort?: KaderRij['soort'][] | null | undefined;
  /** Bekende thema's. */
  themas: string[];
}

/**
 * Waarover wordt geteld: onderdelen van het kader, of (kader leeg) thema's. Een onbekende code, of een argument dat niet bij `op` hoort,
 * is een fout met haar veld.
 */
export async function leesOnderwerp(vraag: Gevraagd, inGebruik: readonly Regio[], context: Context) {
  const { op, onderdelen, soort, themas } = vraag;
  if (op === 'THEMA') {
    if (onderdelen?.length || soort?.length) {
      throw invoerFout(onderdelen?.length ? 'onderdelen' : 'soort', 'Dit hoort bij `op: ONDERDEEL`, niet bij thema’s.');
    }
    return { kader: null, themas: themas };
  }
  if (themas.length > 0) throw invoerFout('themas', 'Vraag thema’s met `op: THEMA`.');
  const geenVraag = soort?.find((waarde) => !isVraagsoort(waarde));
  if (geenVraag) throw invoerFout('soort', `Op ${geenVraag} geeft een school geen antwoord.`);
  if (onderdelen?.length) await leesOnderdelen(context.prisma, 'onderdelen', onderdelen);
  const gebieden = vraag.kader ? [vraag.kader] : inGebruik.length > 0 ? inGebruik : [vraag.regio];
  const kader = (await kadersVan(context, gebieden)).filter((deel) => isVraagsoort(deel.soort));
  const buiten = onderdelen?.find((code) => !kader.some((deel) => deel.code === code));
  if (buiten !== undefined)
    throw invoerFout('onderdelen', `${buiten} hoort niet bij het kader van ${gebieden.join(' of ')}.`);
  const gekozen = kader.filter(
    (deel) => (!soort?.length || soort.includes(deel.soort)) && (!onderdelen?.length || onderdelen.includes(deel.code)),
  );
  return { kader: gekozen, themas: [] };
}
