import type { Toeval } from '../toeval.ts';
import type { Club } from './clubs.ts';

/** Zo veel groepen heeft een club in een kleine stad hoogstens. */
const GROEPEN_PER_CLUB = 4;

/** Verdeelt de activiteiten: eerst krijgt elke club er één, daarna gaat het naar grootte. */
export class Beurten {
  readonly #clubs: readonly Club[];
  readonly #hoogstens: number;
  readonly #aantallen = new Map<Club, number>();

  constructor(clubs: readonly Club[], activiteiten: number, deelVanClubs: number) {
    this.#clubs = clubs;
    const gemiddeld = (activiteiten * deelVanClubs) / Math.max(1, clubs.length);
    this.#hoogstens = Math.max(GROEPEN_PER_CLUB, Math.ceil(gemiddeld * 2.5));
  }

  kies(toeval: Toeval): Club | null {
    const vrij = this.#clubs.filter((club) => this.#aantal(club) < this.#hoogstens);
    if (vrij.length === 0) return null;
    const club = vrij.find((c) => this.#aantal(c) === 0) ?? toeval.gewogen(vrij.map((c) => [c, c.gewicht] as const));
    this.#aantallen.set(club, this.#aantal(club) + 1);
    return club;
  }

  #aantal = (club: Club): number => this.#aantallen.get(club) ?? 0;
}
