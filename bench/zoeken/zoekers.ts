import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { ZOEKTIJD_MS } from '../../search/dienst.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';
import { FACETTEN, type Keuze, type Zoekmachine } from '../../search/zoekmachine.ts';
import { leesMeetdocumenten } from './documenten.ts';
import type { Opdracht } from './kind.ts';
import type { Meetvraag } from './vragen.ts';

/** Iets wat zoekt en aanvult. Elke functie geeft hoe lang dat duurde, in milliseconden. */
export interface Gemeten {
  naam: string;
  zoek(vraag: Meetvraag): Promise<number>;
  suggereer(begin: string): Promise<number>;
  stop(): Promise<unknown>;
}

/** De zoekvraag van het product, helemaal: lezen en verbeteren, zoeken, tellen en rangschikken. */
export function meetProduct(prisma: PrismaClient, naam: string, machine?: Zoekmachine): Gemeten {
  const zoekmachine = machine ?? new PostgresZoekmachine(prisma, { tijdslimietMs: ZOEKTIJD_MS * 10 });
  const zoeker = new Zoeker(prisma, new Terugval(zoekmachine), { thuis: 'VOORBEELDSTAD' });
  return {
    naam,
    zoek: (vraag) =>
      duur(() =>
        zoeker.zoek({
          vraag: vraag.vraag,
          keuze: keuzeVan(vraag),
          zonder: [],
          sortering: 'RELEVANTIE',
          facetten: FACETTEN,
          vanaf: 0,
          aantal: 20,
        }),
      ),
    suggereer: (begin) => duur(() => zoeker.suggesties(begin, { aantal: 8, trede: null })),
    stop: async () => {},
  };
}

export type Zoekdingnaam = 'MiniSearch' | 'Orama';
export const isZoekding = (naam: string): naam is Zoekdingnaam => naam === 'MiniSearch' || naam === 'Orama';

/** Een zoeker in het geheugen, in een eigen draad: zo kost zijn geheugen de anderen geen tijd. */
export async function meetAnder(naam: Zoekdingnaam, prisma: PrismaClient): Promise<Gemeten> {
  const draad = new Worker(new URL('./kind.ts', import.meta.url), {
    workerData: naam,
    resourceLimits: { maxOldGenerationSizeMb: 12_000 },
  });
  const vraag = async (opdracht: Opdracht): Promise<number> => {
    draad.postMessage(opdracht);
    return (await once(draad, 'message'))[0];
  };
  for await (const brok of leesMeetdocumenten(prisma)) await vraag({ doe: 'voegToe', brok });
  return {
    naam,
    zoek: (meetvraag) => vraag({ doe: 'zoek', vraag: meetvraag }),
    suggereer: (begin) => vraag({ doe: 'suggereer', begin }),
    stop: () => draad.terminate(),
  };
}

// De wijken van Voorbeeldstad en wat voor heel Voorbeeldstad geldt.
const keuzeVan = ({ kosten, soorten, wijk }: Meetvraag): Keuze => ({
  herkomsten: ['VOORBEELD'],
  ...(kosten ? { kosten: [kosten] } : {}),
  ...(soorten ? { soort: soorten } : {}),
  ...(wijk ? { wijk: { codes: [wijk], gebieden: ['VOORBEELDSTAD'] } } : {}),
});

async function duur(doe: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
}
