import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { sleutelVan } from '../vormen.ts';
import { woordenIn } from '../woorden/index.ts';
import {
  type Indexdocument,
  type Naamsuggestie,
  type Sleutel,
  type Zoekmachine,
  ZoekmachineFout,
  type Zoekopdracht,
  type Zoekuitkomst,
} from '../zoekmachine.ts';
import { namenSql } from './namen.ts';
import { schrijfDocumenten, type Transactie, verwijderDocumenten } from './schrijven.ts';
import { boekWoorden, type Woordverschil } from './woordtelling.ts';
import { leesAntwoord, zoekSql } from './zoeken.ts';

export interface PostgresOpties {
  /** Zo lang mag één zoekopdracht duren, in milliseconden. Werkt op PostgreSQL; PGlite kan een opdracht niet afbreken. */
  tijdslimietMs?: number;
}

const PER_BROK = 2_000;
/** Zo meldt Prisma de code van PostgreSQL voor een opdracht die te lang duurde. */
const TE_LANG = 'Code: `57014`';

/** De zoekmachine op PostgreSQL zelf, ook ingebouwd (PGlite). Zij is er altijd, en antwoordt als een andere zoekmachine uit staat. */
export class PostgresZoekmachine implements Zoekmachine {
  readonly naam = 'postgresql';
  readonly #prisma: PrismaClient;
  readonly #tijdslimietMs: number | undefined;

  constructor(prisma: PrismaClient, { tijdslimietMs }: PostgresOpties = {}) {
    this.#prisma = prisma;
    this.#tijdslimietMs = tijdslimietMs;
  }

  async schrijf(documenten: readonly Indexdocument[]): Promise<void> {
    await this.#inTransactie((tx, verschil) => schrijfDocumenten(tx, documenten, verschil));
  }

  async verwijder(sleutels: readonly Sleutel[]): Promise<void> {
    await this.#inTransactie((tx, verschil) => verwijderDocumenten(tx, sleutels, verschil));
  }

  async zoek(opdracht: Zoekopdracht): Promise<Zoekuitkomst> {
    return leesAntwoord(await this.#vraag(zoekSql(opdracht)));
  }

  async namen(
    begin: string,
    aantal: number,
    zonderHerkomsten: readonly string[],
    trede: Trede | null = null,
  ): Promise<Naamsuggestie[]> {
    const woorden = woordenIn(begin).map(({ woord }) => woord);
    if (woorden.length === 0) return [];
    return (await this.#vraag(namenSql(begin, woorden, aantal, { zonderHerkomsten, trede }))) as Naamsuggestie[];
  }

  async gezondheid() {
    try {
      return { gezond: true, documenten: await this.#prisma.document.count() };
    } catch {
      return { gezond: false, documenten: 0, reden: 'De zoekindex in de database antwoordt niet.' };
    }
  }

  async herbouw(brokken: AsyncIterable<readonly Indexdocument[]>) {
    const gezien = new Set<string>();
    let geschreven = 0;
    // Elk document wordt op zijn plaats vervangen: wie intussen zoekt, vindt het oude of het nieuwe, nooit niets.
    for await (const documenten of brokken) {
      await this.schrijf(documenten);
      for (const document of documenten) gezien.add(sleutelVan(document));
      geschreven += documenten.length;
    }
    let verwijderd = 0;
    for await (const brok of this.inhoud()) {
      const over = brok.filter((sleutel) => !gezien.has(sleutelVan(sleutel)));
      await this.verwijder(over);
      verwijderd += over.length;
    }
    return { geschreven, verwijderd };
  }

  async *inhoud(): AsyncGenerator<(Sleutel & { afdruk: string })[]> {
    let na = 0;
    for (;;) {
      const rijen = await this.#prisma.document.findMany({
        where: { nr: { gt: na } },
        orderBy: { nr: 'asc' },
        take: PER_BROK,
        select: { nr: true, soort: true, id: true, afdruk: true },
      });
      const laatste = rijen.at(-1);
      if (!laatste) return;
      yield rijen.map(({ soort, id, afdruk }) => ({ soort, id, afdruk }));
      na = laatste.nr;
    }
  }

  async #inTransactie(doe: (tx: Transactie, verschil: Woordverschil) => Promise<unknown>): Promise<void> {
    await this.#prisma.$transaction(async (tx) => {
      const verschil: Woordverschil = new Map();
      await doe(tx, verschil);
      await boekWoorden(tx, verschil);
    });
  }

  /** Voert een zoekopdracht uit binnen haar tijd. */
  async #vraag(opdracht: Prisma.Sql): Promise<unknown[]> {
    const prisma = this.#prisma;
    if (!this.#tijdslimietMs) return prisma.$queryRaw(opdracht);
    try {
      const [, rijen] = await prisma.$transaction([
        prisma.$executeRaw`select set_config('statement_timeout', ${String(this.#tijdslimietMs)}, true)`,
        prisma.$queryRaw<unknown[]>(opdracht),
      ]);
      return rijen;
    } catch (fout) {
      if (fout instanceof Error && fout.message.includes(TE_LANG))
        throw new ZoekmachineFout('Het zoeken duurde te lang.');
      throw fout;
    }
  }
}
