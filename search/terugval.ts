import type { Naamsuggestie, Zoekmachine, Zoekopdracht, Zoekuitkomst } from './zoekmachine.ts';
import { ZoekmachineFout } from './zoekmachine.ts';

/** Zo lang wordt een zoekmachine die niet antwoordde met rust gelaten, in milliseconden. */
const RUST_MS = 5_000;

type Vraagbaar = Pick<Zoekmachine, 'naam' | 'zoek' | 'namen' | 'gezondheid'>;

/**
 * Vraagt de eerste zoekmachine, en de tweede als die niet antwoordt. Na een mislukking wordt de eerste een paar tellen overgeslagen: dan
 * wacht niet iedereen op iets dat uit staat.
 */
export class Terugval {
  readonly #eerste: Vraagbaar;
  readonly #tweede: Vraagbaar | undefined;
  readonly #opFout: (fout: ZoekmachineFout) => void;
  #rustTot = 0;

  constructor(eerste: Vraagbaar, tweede?: Vraagbaar, opFout: (fout: ZoekmachineFout) => void = () => {}) {
    this.#eerste = eerste;
    this.#tweede = tweede;
    this.#opFout = opFout;
  }

  /** De zoekmachine die nu als eerste wordt gevraagd. */
  get naam(): Zoekmachine['naam'] {
    return this.#eerste.naam;
  }

  /** Hoe het gaat met de zoekmachine die als eerste wordt gevraagd. Vraagt het haar zelf. */
  gezondheid(): ReturnType<Zoekmachine['gezondheid']> {
    return this.#eerste.gezondheid();
  }

  zoek(opdracht: Zoekopdracht): Promise<Zoekuitkomst & { gedegradeerd: boolean }> {
    return this.#vraag(async (machine, gedegradeerd) => ({ ...(await machine.zoek(opdracht)), gedegradeerd }));
  }

  namen(...vraag: Parameters<Zoekmachine['namen']>): Promise<Naamsuggestie[]> {
    return this.#vraag((machine) => machine.namen(...vraag));
  }

  async #vraag<T>(doe: (machine: Vraagbaar, gedegradeerd: boolean) => Promise<T>): Promise<T> {
    const tweede = this.#tweede;
    if (!tweede) return doe(this.#eerste, false);
    if (Date.now() < this.#rustTot) return doe(tweede, true);
    try {
      return await doe(this.#eerste, false);
    } catch (fout) {
      if (!(fout instanceof ZoekmachineFout)) throw fout;
      this.#rustTot = Date.now() + RUST_MS;
      this.#opFout(fout);
      return doe(tweede, true);
    }
  }
}
