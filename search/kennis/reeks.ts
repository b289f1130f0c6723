import type { Ontleder, Woord } from '../woorden/index.ts';

/**
 * De woorden van een tekst zonder de aaneengeschreven dubbelganger van wat met een streepje is geschreven: `ok-coach` is hier twee
 * woorden. Elke plek in de tekst komt één keer voor.
 */
export function reeks(ontleder: Ontleder, tekst: string): Woord[] {
  const woorden = ontleder.woorden(tekst);
  return woorden.filter(
    (woord, nr) =>
      !woorden.some(
        (ander, plek) =>
          plek !== nr &&
          ander.van >= woord.van &&
          ander.tot <= woord.tot &&
          // Op dezelfde plek wint wie eerder komt: (V)SO is vso of so, niet allebei.
          (ander.tot - ander.van < woord.tot - woord.van || (ander.van === woord.van && plek < nr)),
      ),
  );
}

/** De sleutel van een woordgroep: de grondvormen achter elkaar. */
export const frase = (ontleder: Ontleder, woorden: readonly { woord: string }[]): string =>
  woorden.map(({ woord }) => ontleder.ontleed(woord).grondvorm).join(' ');
