import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, scholenKit } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await scholenKit();
  await kit.kader({ code: 'P-1' }, { code: 'P-2' }, { code: 'V-1', sectoren: ['VO'] }, { code: 'N', soort: 'NORM' });
  await kit.school('01AA00', {
    onderwijssoorten: ['PO'],
    codes: { create: [{ code: '09ZZ00', register: 'DUO 2024' }] },
  });
  await kit.profiel('01AA00', '2026-2027', { antwoorden: { 'P-1': 'AANWEZIG', 'P-2': 'NIET' } });
  await kit.profiel('01AA00', '2025-2026', { antwoorden: { 'P-1': 'NIET' } });
  await kit.school('02BB00', { onderwijssoorten: ['SO', 'VSO'] });
  await kit.profiel('02BB00', '2025-2026', { antwoorden: { 'P-1': 'OP_AFROEP', 'V-1': 'AANWEZIG' } });
  await kit.school('03CC00', { onderwijssoorten: ['PO'] });
  for (let nr = 0; nr < 9; nr++) await kit.school(`school-${nr}`);
});
afterAll(() => kit.sluit());

interface Tabel {
  scholen: { school: { id: string }; profiel: { schooljaar: string } | null; profielstatus: string }[];
  rijen: { onderdeel: { code: string }; verschilt: boolean; cellen: { schoolId: string; beschikbaarheid: string }[] }[];
}
const VRAAG = `query ($scholen: [ID!]!, $schooljaar: String) { vergelijkProfielen(scholen: $scholen, schooljaar: $schooljaar) {
  scholen { school { id codes { code } } profiel { schooljaar samenvatting { totaal } } profielstatus }
  rijen { onderdeel { code omschrijving } verschilt cellen { schoolId beschikbaarheid toelichting } }
} }`;
const vergelijk = (scholen: string[], schooljaar?: string) =>
  kit.vraag<{ vergelijkProfielen: Tabel }>(VRAAG, { scholen, schooljaar });
const kort = ({ rijen }: Tabel) =>
  rijen.map((rij) => [rij.onderdeel.code, rij.cellen.map((cel) => cel.beschikbaarheid), rij.verschilt]);

describe('profielen naast elkaar', () => {
  test('geven een rij per onderdeel van een van de kaders en een cel per school', async () => {
    const { data, fouten } = await vergelijk(['02BB00', '01AA00', '03CC00']);
    expect(fouten).toEqual([]);
    const tabel = data.vergelijkProfielen;
    expect(tabel.scholen.map((kolom) => [kolom.school.id, kolom.profiel?.schooljaar, kolom.profielstatus])).toEqual([
      ['02BB00', '2025-2026', 'VEROUDERD'],
      ['01AA00', '2026-2027', 'ACTUEEL'],
      ['03CC00', undefined, 'ONTBREEKT'],
    ]);
    expect(kort(tabel)).toEqual([
      ['P-1', ['OP_AFROEP', 'AANWEZIG', 'ONBEKEND'], true],
      ['P-2', ['ONBEKEND', 'NIET', 'ONBEKEND'], false],
      ['V-1', ['AANWEZIG', null, null], false],
    ]);
    expect(tabel.rijen[0]?.cellen[1]).toEqual({
      schoolId: '01AA00',
      beschikbaarheid: 'AANWEZIG',
      toelichting: 'Over P-1',
    });
  });

  test('kunnen van één schooljaar zijn', async () => {
    const { data } = await vergelijk(['01AA00', '02BB00'], '2025-2026');
    expect(kort(data.vergelijkProfielen)[0]).toEqual(['P-1', ['NIET', 'OP_AFROEP'], true]);
    const { data: later } = await vergelijk(['01AA00', '02BB00'], '2026-2027');
    expect(later.vergelijkProfielen.scholen.map((kolom) => kolom.profielstatus)).toEqual(['ACTUEEL', 'ONTBREEKT']);
  });

  test('een vroegere code telt als de school', async () => {
    const { data } = await vergelijk(['09ZZ00', '02BB00']);
    expect(data.vergelijkProfielen.scholen[0]?.school.id).toBe('01AA00');
  });
});

describe('een onmogelijke vergelijking is een fout', () => {
  const elf = ['01AA00', '02BB00', ...Array.from({ length: 9 }, (_, nr) => `school-${nr}`)];
  test.each([
    [['01AA00'], 'BAD_USER_INPUT', /2 tot en met 10/],
    [elf, 'BAD_USER_INPUT', /gevraagd is 11/],
    [['01AA00', '99XX99'], 'NOT_FOUND', /99XX99/],
    [['01AA00', 'Fout!'], 'BAD_USER_INPUT', /Fout!/],
    [['01AA00', '09ZZ00'], 'BAD_USER_INPUT', /01AA00.*twee keer/],
  ])('%j', async (scholen, code, boodschap) => {
    const { fouten } = await vergelijk(scholen);
    expect(fouten).toMatchObject([{ code, veld: 'scholen', boodschap: expect.stringMatching(boodschap) }]);
  });

  test('een verkeerd schooljaar ook', async () => {
    const { fouten } = await vergelijk(['01AA00', '02BB00'], '2025');
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld: 'schooljaar' }]);
  });

  test('tien scholen mag', async () => {
    const { data } = await vergelijk(elf.slice(0, 10));
    expect(data.vergelijkProfielen.scholen).toHaveLength(10);
  });
});
