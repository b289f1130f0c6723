import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frase, reeks } from '../../search/kennis/reeks.ts';
import { laadOntleder, normaliseer } from '../../search/woorden/index.ts';

interface Startthema {
  code: string;
  naam: string;
  synoniemen?: string[];
  bronLabels?: string[];
}
const themas: Startthema[] = JSON.parse(
  readFileSync(new URL('../../prisma/startdata/themas.json', import.meta.url), 'utf8'),
);

/** Hier is het echt hetzelfde woord, in een andere vorm: dat mag bij twee thema's horen. */
const ZELFDE_WOORD = new Set(['club', 'leerprobleem', 'vakantieactiviteit']);

test('twee thema’s komen niet bij toeval op dezelfde grondvorm uit, zoals lassen en lezen', async () => {
  const ontleder = await laadOntleder();
  const alle = themas.flatMap(({ code, naam, synoniemen = [], bronLabels = [] }) =>
    [naam, ...synoniemen, ...bronLabels].map((tekst) => {
      const woorden = reeks(ontleder, tekst);
      return { code, tekst: normaliseer(tekst), sleutel: frase(ontleder, woorden) };
    }),
  );
  const botsingen = [...Map.groupBy(alle, ({ sleutel }) => sleutel)].filter(([sleutel, rij]) => {
    const perTekst = Map.groupBy(rij, ({ tekst }) => tekst);
    const codes = [...perTekst.values()].map((zelfde) => [...new Set(zelfde.map(({ code }) => code))].sort().join(' '));
    return !ZELFDE_WOORD.has(sleutel) && new Set(codes).size > 1;
  });
  expect(botsingen.map(([sleutel, rij]) => [sleutel, rij.map(({ code, tekst }) => `${tekst}: ${code}`)])).toEqual([]);
});
