import { describe, expect, it } from 'vitest';
import { stad } from './kit.ts';

const CLUBS = /^vb-org-(?!([1-9]|1[0-3])$)/;

describe.each([1, 2, 3])('een kleine Voorbeeldstad met zaad %i', (zaad) => {
  const { activiteiten, dubbel } = stad(60, zaad);
  const kopieen = new Set(dubbel.map(([, kopie]) => kopie));
  const perClub = Map.groupBy(
    activiteiten.filter((a) => CLUBS.test(a.aanbieders[0] ?? '') && !kopieen.has(a.id)),
    (a) => a.aanbieders[0],
  );

  it('heeft minstens vijftien clubs met elk hoogstens vijf activiteiten', () => {
    expect(perClub.size).toBeGreaterThanOrEqual(15);
    expect(Math.max(...[...perClub.values()].map((lijst) => lijst.length))).toBeLessThanOrEqual(5);
  });

  it.each(['voetbal', 'zwemmen', 'turnen', 'dansen', 'tekenen', 'muziek'])('heeft iets met %s', (interesse) => {
    const gevonden = activiteiten.filter((a) => a.interesses.includes(interesse));
    expect(gevonden.length).toBeGreaterThan(0);
    expect(gevonden.every((a) => a.doelgroep.leeftijdVan !== null && a.wijken.length === 1)).toBe(true);
  });
});

it('ook een grote stad is niet van één club', () => {
  const { activiteiten } = stad(2_000);
  const perAanbieder = Map.groupBy(activiteiten, (a) => a.aanbieders[0]);
  const clubs = [...perAanbieder].filter(([id]) => CLUBS.test(id ?? ''));
  expect(Math.max(...clubs.map(([, lijst]) => lijst.length))).toBeLessThan(0.06 * activiteiten.length);
});
