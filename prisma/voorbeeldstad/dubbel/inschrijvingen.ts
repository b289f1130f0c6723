import { andereInschrijving, type Partij } from '../organisaties.ts';
import type { Nummers } from '../reeksen.ts';
import type { Toeval } from '../toeval.ts';
import type { Idpaar } from './paren.ts';

/** Een op de drie dubbelingen komt binnen onder een tweede inschrijving van de aanbieder. */
export class Inschrijvingen {
  readonly nieuw: Partij[] = [];
  readonly dubbel: Idpaar[] = [];
  readonly #nummers: Nummers;
  readonly #toeval: Toeval;
  readonly #tweede = new Map<Partij, Partij>();

  constructor(nummers: Nummers, toeval: Toeval) {
    this.#nummers = nummers;
    this.#toeval = toeval;
  }

  van(partij: Partij): Partij {
    // De gemeente, het samenwerkingsverband en andere vaste partijen staan er maar één keer in.
    if (!partij.thuis || !this.#toeval.kans(0.4)) return partij;
    return this.nogEens(partij, this.#toeval);
  }

  /** De tweede inschrijving van een partij; elke partij heeft er hoogstens één. */
  nogEens(partij: Partij, toeval: Toeval): Partij {
    const bestaand = this.#tweede.get(partij);
    if (bestaand) return bestaand;
    const tweede = andereInschrijving(partij, this.#nummers.volgend(), toeval);
    this.#tweede.set(partij, tweede);
    this.nieuw.push(tweede);
    this.dubbel.push([partij.organisatie.id, tweede.organisatie.id]);
    return tweede;
  }
}
