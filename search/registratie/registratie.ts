import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { alleIds } from '../documenten/index.ts';
import { leesRecords } from './lees.ts';
import type { Dubbelsoort } from './paar.ts';
import { type Rekenaar, startRekenaar } from './rekenaar.ts';
import { leesGrens, leesVeranderd } from './veranderd.ts';
import { leesVoorbeelden } from './voorbeelden.ts';
import { type Gelijkende, type Gevonden, type Groep, groepVan, soortVan, type Vergelijkrecord } from './werk.ts';

export const DUBBELSOORTEN: readonly Dubbelsoort[] = ['AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT'];
const GROEPEN = DUBBELSOORTEN.flatMap((soort) => [groepVan(soort, false), groepVan(soort, true)]);
const PER_KEER = 1_000;

/** Wat er nieuw is sinds het vorige antwoord. Zonder `ids` zijn het alle paren van de groep. */
export interface Nieuws {
  groep: Groep;
  ids?: readonly string[];
  paren: Gevonden[];
}

interface Vergelijkwens {
  minimum: number;
  meeste: number;
  behalve?: string;
  /** Alleen met records van de verzonnen Voorbeeldstad. */
  verzonnen?: boolean;
  /** De hoogste trede van wie het vraagt; zonder trede alleen met wat voor iedereen is. */
  trede?: Trede | null;
}

/**
 * De registers van één proces: alle records in het geheugen van een rekendraad, bij tot op de laatste vastgelegde verandering. Het laden
 * gebeurt bij de eerste vraag.
 */
export class Registratie {
  readonly #prisma: PrismaClient;
  #rekenaar: Rekenaar | undefined;
  #grens = 0n;
  /** Per groep wat nog niet is opgehaald met `nieuws`: alles, of deze records. */
  #nieuw = new Map<Groep, 'ALLES' | Set<string>>();
  #rij: Promise<unknown> = Promise.resolve();

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** Waar een record op lijkt, de hoogste kans eerst. */
  vergelijk(
    soort: Dubbelsoort,
    record: Pick<Vergelijkrecord, 'rij' | 'namen'>,
    { verzonnen = false, trede = null, ...opties }: Vergelijkwens,
  ): Promise<Gelijkende[]> {
    return this.#naElkaar((rekenaar) => rekenaar.vergelijk(groepVan(soort, verzonnen), record, { ...opties, trede }));
  }

  /** Wat er sinds de vorige keer nieuw is, voor wie de paren bewaart. Lukt `verwerk` niet, dan komt alles de volgende keer opnieuw. */
  async nieuws(verwerk: (nieuws: Nieuws) => Promise<void>): Promise<number> {
    const { keer, fout } = await this.#naElkaar(async (rekenaar) => {
      let keer = 0;
      for (const [groep, wat] of this.#nieuw) {
        const paren = wat === 'ALLES' ? await this.#leer(rekenaar, groep) : await rekenaar.paren(groep, [...wat]);
        try {
          await verwerk({ groep, ...(wat === 'ALLES' ? {} : { ids: [...wat] }), paren });
        } catch (fout) {
          // Het register is goed; alleen het bewaren mislukte.
          return { keer, fout };
        }
        this.#nieuw.delete(groep);
        keer += 1;
      }
      return { keer, fout: undefined };
    });
    if (fout) throw fout;
    return keer;
  }

  async #leer(rekenaar: Rekenaar, groep: Groep): Promise<Gevonden[]> {
    await rekenaar.laadVoorbeelden(groep, await leesVoorbeelden(this.#prisma, soortVan(groep)));
    return rekenaar.leer(groep);
  }

  async sluit(): Promise<void> {
    await this.#rij;
    await this.#rekenaar?.sluit();
    this.#rekenaar = undefined;
  }

  /** Een voor een: zo ziet niemand een half bijgewerkt register. Na een fout wordt er opnieuw geladen. */
  #naElkaar<T>(werk: (rekenaar: Rekenaar) => Promise<T>): Promise<T> {
    const beurt = this.#rij.then(async () => {
      try {
        return await werk(await this.#bij());
      } catch (fout) {
        await this.#rekenaar?.sluit();
        this.#rekenaar = undefined;
        throw fout;
      }
    });
    this.#rij = beurt.catch(() => {});
    return beurt;
  }

  async #bij(): Promise<Rekenaar> {
    const grens = await leesGrens(this.#prisma);
    if (!this.#rekenaar) await this.#laad();
    else await this.#haalIn(this.#rekenaar);
    this.#grens = grens;
    return this.#rekenaar as Rekenaar;
  }

  async #laad(): Promise<void> {
    const rekenaar = startRekenaar();
    this.#rekenaar = rekenaar;
    this.#nieuw = new Map(GROEPEN.map((groep) => [groep, 'ALLES']));
    for (const soort of DUBBELSOORTEN) {
      const voorbeelden = await leesVoorbeelden(this.#prisma, soort);
      for (const verzonnen of [false, true]) await rekenaar.laadVoorbeelden(groepVan(soort, verzonnen), voorbeelden);
      for await (const ids of alleIds(this.#prisma, soort)) {
        const records = await leesRecords(this.#prisma, soort, ids);
        for (const verzonnen of [false, true]) {
          const deel = records.filter((record) => record.verzonnen === verzonnen);
          if (deel.length > 0) await rekenaar.laad(groepVan(soort, verzonnen), deel);
        }
      }
    }
  }

  async #haalIn(rekenaar: Rekenaar): Promise<void> {
    const veranderd = Map.groupBy(await leesVeranderd(this.#prisma, this.#grens), ({ soort }) => soort);
    for (const [soort, rijen] of veranderd) {
      for (let begin = 0; begin < rijen.length; begin += PER_KEER) {
        const ids = rijen.slice(begin, begin + PER_KEER).map(({ id }) => id);
        const records = new Map((await leesRecords(this.#prisma, soort, ids)).map((record) => [record.id, record]));
        for (const verzonnen of [false, true]) {
          const groep = groepVan(soort, verzonnen);
          // Wat er niet meer is, of van echt verzonnen werd, gaat uit de groep.
          const oud = await rekenaar.zet(
            groep,
            ids.map((id) => {
              const record = records.get(id);
              return record?.verzonnen === verzonnen ? record : { id };
            }),
          );
          this.#onthoud(groep, ids, oud);
        }
      }
    }
  }

  #onthoud(groep: Groep, ids: readonly string[], oud: boolean): void {
    const er = this.#nieuw.get(groep);
    if (er === 'ALLES') return;
    this.#nieuw.set(groep, oud ? 'ALLES' : new Set([...(er ?? []), ...ids]));
  }
}

const registraties = new WeakMap<PrismaClient, Registratie>();

/** De registratie van dit proces bij een database. */
export function registratieVan(prisma: PrismaClient): Registratie {
  const er = registraties.get(prisma) ?? new Registratie(prisma);
  registraties.set(prisma, er);
  return er;
}
