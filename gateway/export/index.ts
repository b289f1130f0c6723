import { Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Context } from '../../schema/context.ts';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { klantVan } from '../tempo.ts';
import { allesVan } from '../uitwisseling/alles-van.ts';
import { eigenAdres } from '../uitwisseling/antwoorden.ts';
import type { MaakContext } from '../uitwisseling/index.ts';
import { maakPlekken } from '../uitwisseling/plekken.ts';
import { GeenAntwoord, type Stel } from '../uitwisseling/stel.ts';
import { stroom } from '../uitwisseling/stroom.ts';
import { leesBestand } from './bestand.ts';
import { leesFilter } from './filter.ts';
import { bladzijdeVraag, EXPORTLIJSTEN, volgensSjabloon } from './lijsten.ts';
import { VORMEN } from './vormen.ts';

export interface Exporteren {
  stel: Stel;
  context: MaakContext;
  schema: GraphQLSchema;
  log: Logger;
}

/** Een export vraagt zo veel als honderden gewone verzoeken. */
export const MEESTE_EXPORTEN = { samen: 8, perKlant: 2 };
/** 100.000 aanbod duurt minuten; wie zo traag leest dat het langer wordt, houdt een plek bezet. */
const LANGSTE_MS = 15 * 60_000;

/** `/export/aanbod.csv`, `/export/scholen.xlsx`, ...: een lijst van het schema als bestand, met de rechten van wie vraagt. */
export function exporteren({ stel, context: maakContext, schema, log }: Exporteren): Router {
  const router = Router();
  const neemPlek = maakPlekken(MEESTE_EXPORTEN);
  router.get('/', (verzoek, antwoord) => {
    const bestanden = SJABLOONSOORTEN.flatMap((soort) =>
      Object.keys(VORMEN).map((vorm) => `${eigenAdres(verzoek)}/export/${soort}.${vorm}`),
    );
    antwoord.json({ bestanden });
  });
  router.get('/:bestand', async (verzoek, antwoord) => {
    const { soort, vorm } = leesBestand(verzoek.params.bestand, verzoek);
    const filter = leesFilter(verzoek.query, schema, EXPORTLIJSTEN[soort].filter);
    const geefTerug = neemPlek(klantVan(verzoek, antwoord));
    if (!geefTerug) throw teVeel();
    try {
      const context = maakContext(verzoek, antwoord);
      const { mediatype, schrijf } = VORMEN[vorm];
      // De eerste bladzijde eerst: klopt het filter niet, dan is dat een gewone fout en geen leeg bestand.
      const records = await vanafBegin(recordsVan(stel, context, soort, filter));
      const stukken = schrijf({ soort, records });
      antwoord.setHeader('Content-Type', mediatype);
      antwoord.attachment(`${soort}-${alsDatum(dagVan(context.nu))}.${vorm}`);
      await stroom(verzoek, antwoord, stukken, { log, langsteMs: LANGSTE_MS });
    } finally {
      geefTerug();
    }
  });
  return router;
}

/** De records van een lijst, bladzijde voor bladzijde uit het schema. */
async function* recordsVan(stel: Stel, context: Context, soort: Sjabloonsoort, filter: object) {
  const lijst = EXPORTLIJSTEN[soort];
  for await (const stuk of allesVan<object>(stel, context, bladzijdeVraag(lijst, lijst.velden), filter)) {
    yield stuk.map((gegeven) => volgensSjabloon(soort, lijst.alsRecord(gegeven)));
  }
}

/** Dezelfde stukken, waarvan het eerste al is gelezen. */
async function vanafBegin<T>(stukken: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const eerste = await stukken.next();
  return (async function* () {
    if (!eerste.done) yield eerste.value;
    yield* stukken;
  })();
}

const teVeel = () =>
  new GeenAntwoord(429, 'TE_VEEL_VRAGEN', 'Er lopen al genoeg exports. Wacht tot er een klaar is, en probeer het dan.');
