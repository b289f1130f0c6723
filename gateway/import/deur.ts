import path from 'node:path';
import type { RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Grenzen } from '../../schema/instellingen-grenzen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { telOpnieuw } from '../../uitwisseling/importeren/tellen.ts';
import { importeerNet, type Netopdracht, type Netuitslag } from '../../uitwisseling/net.ts';
import { klantVan } from '../tempo.ts';
import { wieIs } from '../toegang/portier.ts';
import { maakPlekken } from '../uitwisseling/plekken.ts';
import { GeenAntwoord } from '../uitwisseling/stel.ts';
import { kiesAntwoord, regelVan } from './antwoorden.ts';
import { leesKeuzes } from './keuzes.ts';
import { Afgebroken, keurKoppen, ontvang } from './ontvangen.ts';
import { metEigenMap, ruimOp } from './tijdelijk.ts';

export interface Importdeur {
  /** Zonder tijdslimiet per SQL-opdracht: een import van 100.000 rijen duurt minuten. */
  prisma: PrismaClient;
  /** Waar bestanden staan terwijl zij binnenkomen en gelezen worden. */
  map: string;
  grenzen: Pick<Grenzen, 'IMPORT_MB'>;
  log: Logger;
}

/** Imports wachten toch op elkaar (één slot in de database). */
const MEESTE_IMPORTEN = { samen: 2, perKlant: 1 };
/** Zo lang mag één import duren, in milliseconden. */
const LANGSTE_MS = 60 * 60_000;

/**
 * Neemt een bestand aan en importeert het als geheel. Eerst komt het helemaal binnen, op schijf: breekt de verbinding af, dan is er nog
 * niets begonnen. Daarna gaat de import door, ook als niemand meer op het antwoord wacht.
 */
export async function maakImportdeur({ prisma, map, grenzen, log }: Importdeur): Promise<RequestHandler> {
  await ruimOp(map);
  const neemPlek = maakPlekken(MEESTE_IMPORTEN);
  return async (verzoek, antwoord) => {
    const keuzes = leesKeuzes(verzoek);
    keurKoppen(verzoek, grenzen.IMPORT_MB);
    const maakAntwoord = kiesAntwoord(verzoek);
    const geefTerug = neemPlek(klantVan(verzoek, antwoord));
    if (!geefTerug) throw teVeel();
    try {
      await metEigenMap(map, async (eigen) => {
        const pad = path.join(eigen, 'bestand');
        const { grootte, afdruk } = await ontvang(verzoek, pad, grenzen.IMPORT_MB);
        const bron = { naam: 'Het bestand', pad, grootte, gelezen: 0 };
        const { sleutel: _sleutel, ...wat } = keuzes;
        const opdracht = { ...keuzes, bron, invoer: { afdruk, ...wat } };
        const vorm = maakAntwoord(antwoord, eigen);
        try {
          const uitslag = await voerUit(prisma, wieIs(antwoord), {
            ...opdracht,
            verslag: vorm.verslag,
            meld: vorm.meld,
          });
          // Wie het antwoord heeft, kan meteen het volgende bestand sturen.
          geefTerug();
          await vorm.klaar(uitslag, keuzes.proef);
        } finally {
          await vorm.sluit();
        }
      });
    } catch (fout) {
      geefTerug();
      meldFout(antwoord, fout instanceof GeenAntwoord ? fout : alsFout(fout, antwoord, log));
    }
  };
}

async function voerUit(prisma: PrismaClient, wie: Wie, opdracht: Netopdracht): Promise<Netuitslag> {
  const { uitkomst, fouten } = await importeerNet(prisma, wie, { ...opdracht, langsteMs: LANGSTE_MS });
  if (!uitkomst) throw new GeenAntwoord(422, 'BAD_USER_INPUT', fouten.map(({ boodschap }) => boodschap).join(' '));
  await telOpnieuw(prisma, uitkomst);
  return uitkomst;
}

/** Wat de vrager van een fout mag weten. */
function alsFout(fout: unknown, antwoord: Response, log: Logger): GeenAntwoord | undefined {
  if (fout instanceof GraphQLError) return new GeenAntwoord(400, String(fout.extensions['code']), fout.message);
  const { name, code } = fout as NodeJS.ErrnoException;
  const weg = fout instanceof Afgebroken || antwoord.destroyed;
  log.warn({ fout: name, code }, weg ? 'verbinding brak af bij een import' : 'import mislukte');
  if (weg) return undefined;
  const uitleg = 'Er ging iets mis aan onze kant; er is niets veranderd. Probeer het later opnieuw.';
  return new GeenAntwoord(500, 'INTERNAL_SERVER_ERROR', uitleg);
}

function meldFout(antwoord: Response, fout: GeenAntwoord | undefined): void {
  if (!fout) return void antwoord.destroy();
  if (!antwoord.headersSent) throw fout;
  // Alleen een antwoord in regels is al begonnen.
  const { message, code } = fout;
  antwoord.end(regelVan({ errors: [{ message, extensions: { code } }] }));
}

const teVeel = () =>
  new GeenAntwoord(429, 'TE_VEEL_VRAGEN', 'Er loopt al een import. Wacht tot die klaar is, en probeer het dan.');
