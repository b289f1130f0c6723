import type { Ontleder } from '../woorden/index.ts';
import { frase, reeks } from './reeks.ts';
import type { Ingang, Synoniemenlijst } from './woordnet.ts';

/** Hoe dicht een woord ligt bij een dat hetzelfde betekent, en bij een waarnaar het verwijst. */
export const VERWANT = { gelijk: 0.9, ook: 0.7 } as const;

/** Geeft de thema's van woorden door aan hun verwanten. Verandert de ingangen. */
export function verspreidThemas(
  ingangen: ReadonlyMap<string, Ingang>,
  { gelijk, ook }: Synoniemenlijst,
  ontleder: Ontleder,
): void {
  neemThemasOver(ingangen, gelijk, ontleder);
  volgThemas(ingangen, ook, gelijk, ontleder);
}

/** Woorden die hetzelfde betekenen, wijzen ook op dezelfde thema's, iets minder zeker. */
function neemThemasOver(ingangen: ReadonlyMap<string, Ingang>, gelijk: string[][], ontleder: Ontleder): void {
  const sleutel = (tekst: string) => frase(ontleder, reeks(ontleder, tekst));
  for (const groep of gelijk) {
    const leden = groep.map((tekst) => ingangen.get(sleutel(tekst))).filter((lid) => lid !== undefined);
    const samen = new Map<string, number>();
    for (const { themas } of leden) {
      for (const [code, zeker] of themas) samen.set(code, Math.max(zeker, samen.get(code) ?? 0));
    }
    for (const { themas } of leden) {
      for (const [code, zeker] of samen) if (!themas.has(code)) themas.set(code, zeker * VERWANT.gelijk);
    }
  }
}

/** De woorden met alle woorden die hetzelfde betekenen. */
export const metGelijken = (woorden: readonly string[], gelijk: readonly string[][]): string[] => [
  ...new Set([...woorden, ...gelijk.filter((groep) => groep.some((lid) => woorden.includes(lid))).flat()]),
];

/** Een alledaags woord dat naar vakwoorden verwijst, wijst ook op het thema dat die gemeen hebben, als het zelf geen thema heeft. */
function volgThemas(
  ingangen: ReadonlyMap<string, Ingang>,
  ook: Synoniemenlijst['ook'],
  gelijk: string[][],
  ontleder: Ontleder,
): void {
  const vind = (tekst: string) => ingangen.get(frase(ontleder, reeks(ontleder, tekst)));
  for (const { van, naar } of ook) {
    const themas = naar.flatMap((tekst) => [...(vind(tekst)?.themas ?? [])]);
    for (const begin of metGelijken(van, gelijk)) {
      const eigen = vind(begin)?.themas;
      if (!eigen || eigen.size > 0) continue;
      for (const [code, zeker] of themas) eigen.set(code, Math.max(zeker * VERWANT.ook, eigen.get(code) ?? 0));
    }
  }
}
