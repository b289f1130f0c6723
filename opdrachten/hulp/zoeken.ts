import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Database } from '../../prisma/database.ts';
import type { Instellingen } from '../../schema/instellingen.ts';
import type { Afnemer } from '../../search/bijwerken/afnemer.ts';
import { startBijwerker } from '../../search/bijwerken/bijwerker.ts';
import { stelZoekerIn, ZOEKTIJD_MS } from '../../search/dienst.ts';
import { ANALYSE } from '../../search/index/termen.ts';
import { leesKennis } from '../../search/kennis/index.ts';
import { type MeiliZoekmachine, maakMeilisearch } from '../../search/meilisearch/index.ts';
import type { Synoniemen } from '../../search/meilisearch/instellingen.ts';
import { meiliSynoniemen } from '../../search/meilisearch/synoniemen.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';

/** Verhoog dit als de instellingen van Meilisearch in de code veranderen: dan wordt de index daar opnieuw gebouwd. */
const MEILI_VERSIE = 1;

export interface Meili {
  machine: MeiliZoekmachine;
  /** De machine zoals de bijwerker haar nodig heeft: met de synoniemen van nu. */
  afnemer: () => Promise<Afnemer & { machine: MeiliZoekmachine }>;
}

/** Meilisearch volgens de instellingen, zonder synoniemen: die zijn alleen nodig om te schrijven. Niets als er geen is ingesteld. */
export function meiliVan(instellingen: Instellingen, synoniemen: Synoniemen = {}): MeiliZoekmachine | undefined {
  const { MEILI_URL: url, MEILI_KEY: sleutel = '', MEILI_VOORVOEGSEL: voorvoegsel } = instellingen;
  return url ? maakMeilisearch({ url, sleutel, voorvoegsel, synoniemen }) : undefined;
}

/** Meilisearch met wat nodig is om hem bij te houden, of niets als er geen is ingesteld. */
export function openMeili(db: Database, instellingen: Instellingen): Meili | undefined {
  const machine = meiliVan(instellingen);
  const { MEILI_URL: url, MEILI_VOORVOEGSEL: voorvoegsel } = instellingen;
  if (!machine) return undefined;
  return {
    machine,
    afnemer: async () => {
      const synoniemen = meiliSynoniemen((await leesKennis(db.prisma)).woordnet);
      const gebouwdOp = `${ANALYSE}-${MEILI_VERSIE}-${url}-${voorvoegsel}-${JSON.stringify(synoniemen)}`;
      return {
        naam: machine.naam,
        machine: meiliVan(instellingen, synoniemen) ?? machine,
        afdruk: createHash('sha256').update(gebouwdOp).digest('base64url').slice(0, 22),
      };
    },
  };
}

/**
 * Kiest voor dit proces waarmee gezocht wordt, en houdt de index bij op de achtergrond. Met Meilisearch zoekt die, en antwoordt de
 * database als hij niet antwoordt.
 */
export function startZoeken(db: Database, instellingen: Instellingen, log: Logger): { stop(): Promise<void> } {
  const postgres = new PostgresZoekmachine(db.prisma, db.soort === 'postgresql' ? { tijdslimietMs: ZOEKTIJD_MS } : {});
  const meili = openMeili(db, instellingen);
  const terugval = meili
    ? new Terugval(meili.machine, postgres, (fout) =>
        log.warn({ reden: fout.message }, 'Meilisearch antwoordt niet; de database zoekt'),
      )
    : new Terugval(postgres);
  const zoeker = new Zoeker(db.prisma, terugval, { thuis: instellingen.THUISGEBIED });
  stelZoekerIn(db.prisma, zoeker);
  // Alvast: anders wacht de eerste die zoekt op het woordenboek.
  zoeker.kennis().catch(() => {});
  // Zonder Meilisearch hoort niets in een rij te staan waar niemand uit leest. Komt hij terug, dan wordt hij opnieuw gebouwd.
  const opgeruimd = meili ? undefined : ruimAfnemersOp(db, log);
  const bijwerker = startBijwerker({
    prisma: db.prisma,
    afnemer: meili?.afnemer,
    actueelMaanden: instellingen.ACTUEEL_MAANDEN,
    vondstenDagen: instellingen.VONDSTEN_DAGEN,
    meld: (niveau, bericht, velden) => log[niveau](velden ?? {}, bericht),
  });
  return {
    async stop() {
      await Promise.all([opgeruimd, bijwerker.stop()]);
    },
  };
}

async function ruimAfnemersOp({ prisma }: Database, log: Logger): Promise<void> {
  try {
    await prisma.$transaction([prisma.afnemer.deleteMany(), prisma.uitgaand.deleteMany()]);
  } catch (fout) {
    log.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'opruimen van de rij mislukt');
  }
}
