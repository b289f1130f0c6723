import type { Sopsoort } from '../../../prisma/generated/client/enums.ts';
import type { Spiegelregel } from '../spiegel.ts';

/**
 * Waarop een school antwoord moet geven voordat zij haar profiel vaststelt: de ondersteuning die elke school biedt, hoe die is geregeld, en
 * de indicatoren waar de norm over handelingsgericht werken naar kijkt. Protocollen, voorzieningen en deskundigen heeft niet elke school.
 */
const VERPLICHT: ReadonlySet<Sopsoort> = new Set(['BASISONDERSTEUNING', 'ONDERSTEUNINGSSTRUCTUUR', 'HGW_INDICATOR']);

/** De onderdelen van één soort, met wat nog geen antwoord heeft. */
export interface Ontbreekgroep<O> {
  soort: Sopsoort;
  verplicht: boolean;
  beantwoord: number;
  totaal: number;
  onderdelen: O[];
}

export interface Ontbreekt<O> {
  beantwoord: number;
  totaal: number;
  /** Of alles wat verplicht is, een antwoord heeft. */
  klaar: boolean;
  groepen: Ontbreekgroep<O>[];
}

/** Wat er naast het kader nog ontbreekt, per soort in de volgorde van het kader. Het antwoord ONBEKEND is geen antwoord. */
export function watOntbreekt<O extends { soort: Sopsoort }>(regels: readonly Spiegelregel<O>[]): Ontbreekt<O> {
  const groepen = [...Map.groupBy(regels, ({ onderdeel }) => onderdeel.soort)].map(([soort, deel]) => {
    const open = deel.filter(({ beschikbaarheid }) => beschikbaarheid === 'ONBEKEND');
    return {
      soort,
      verplicht: VERPLICHT.has(soort),
      beantwoord: deel.length - open.length,
      totaal: deel.length,
      onderdelen: open.map(({ onderdeel }) => onderdeel),
    };
  });
  return {
    beantwoord: groepen.reduce((som, groep) => som + groep.beantwoord, 0),
    totaal: regels.length,
    klaar: groepen.every(({ verplicht, onderdelen }) => !verplicht || onderdelen.length === 0),
    groepen,
  };
}
