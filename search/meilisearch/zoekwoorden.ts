import type { Woordgroep } from '../zoekmachine.ts';

/** Meilisearch leest niet meer woorden dan dit. */
const MEESTE_WOORDEN = 10;

/**
 * De woorden waarmee Meilisearch de treffers op volgorde zet: van elke groep de vorm die het dichtst bij het gevraagde woord ligt,
 * de zwaarste groep eerst, want Meilisearch laat bij te weinig woorden de laatste los. Wat voor Meilisearch een opdracht is
 * (een aanhalingsteken, een streepje vooraan), valt weg: het gaat hier alleen om de volgorde.
 */
export function zoekwoorden(groepen: readonly Woordgroep[]): string {
  return groepen
    .toSorted((a, b) => b.gewicht - a.gewicht)
    .flatMap(({ vormen }) => vormen.toSorted((a, b) => b.gewicht - a.gewicht)[0]?.termen ?? [])
    .filter((term) => /^[+=#]?[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(term))
    .slice(0, MEESTE_WOORDEN)
    .join(' ');
}
