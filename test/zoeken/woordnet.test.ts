import { describe, expect, test } from 'vitest';
import { laadOntleder } from '../../search/woorden/index.ts';
import { kleineKennis } from './kennis.ts';

const ontleder = await laadOntleder();
const { woordnet } = kleineKennis(ontleder);
const themas = (sleutel: string) => [...(woordnet.ingangen.get(sleutel)?.themas.keys() ?? [])];
const synoniemen = (sleutel: string) =>
  woordnet.ingangen.get(sleutel)?.synoniemen.map(({ woorden }) => woorden.join(' ')) ?? [];

describe('wat een woord betekent', () => {
  test('de naam van een thema, een deel van die naam en een synoniem wijzen op het thema', () => {
    expect(themas('thuiszit')).toEqual(['thuiszitten']);
    expect(themas('terugplaatsing')).toEqual(['overgang']);
    expect(themas('taxi')).toEqual(['vervoer']);
  });

  test('de naam is zekerder dan een synoniem', () => {
    const zeker = (sleutel: string, code: string) => woordnet.ingangen.get(sleutel)?.themas.get(code) ?? 0;
    expect(zeker('muziek', 'muziek')).toBeGreaterThan(zeker('gitaar', 'muziek'));
  });

  test('woorden die hetzelfde betekenen, vinden elkaar en wijzen op hetzelfde thema', () => {
    expect(synoniemen('bieb')).toContain('bibliotheek');
    expect(synoniemen('bibliotheek')).toContain('bieb');
    expect(themas('dropout')).toEqual(['vsv']);
  });

  test('een verwijzing gaat één kant op', () => {
    expect(synoniemen('gitaar')).toContain('leerorkest');
    expect(synoniemen('leerorkest')).toEqual([]);
  });

  test('een afkorting is hetzelfde als wat zij voluit heet', () => {
    expect(synoniemen('tlv')).toContain('toelaatbaarheidsverklaring');
  });

  test('naar alleen algemene woorden wordt niet verwezen: uit elkaar vindt niet alles met elkaar', () => {
    expect(synoniemen('scheiding')).toEqual([]);
  });
});

describe('vaste woordgroepen', () => {
  const frasen = (eerste: string) => woordnet.frasen.get(eerste)?.map(({ woorden }) => woorden.join(' ')) ?? [];

  test('staan er zonder lidwoord in', () => {
    expect(frasen('terug')).toContain('terug naar gewoon school');
  });

  test('met een werkwoord vooraan staan er ook in zoals in een bijzin', () => {
    expect(frasen('zit')).toContain('zit thuis');
    expect(frasen('thuis')).toContain('thuis zit');
  });

  test('zonder werkwoord niet', () => {
    expect(frasen('geld')).toEqual([]);
  });
});

test('een thema is ook te vinden op zijn naam van twee woorden, maar niet op wat te algemeen is', () => {
  expect(woordnet.themawoorden.get('vsv')).toEqual([['voortijdig', 'schoolverlaat']]);
  expect(woordnet.themawoorden.get('ouders')).toEqual([]);
});
