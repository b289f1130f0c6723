import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { maakRegister } from '../../bench/dubbelingen/synthetisch.ts';
import { leesCsv, schrijfCsv } from '../../search/dubbelingen/index.ts';
import { start } from '../kit/proces.ts';

const KOLOMMEN = ['naam', 'telefoon', 'adres', 'postcode', 'plaats', 'url'] as const;
const VELDEN = 'naam:naam,telefoon:telefoon,adres:adres,postcode:postcode,plaats:tekst,url:url';
const { records, groepen } = maakRegister(300, 3);

let map: string;
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'dubbelingen-'));
  const regels = records.map((rij, i) => [`r${i}`, ...KOLOMMEN.map((kolom) => rij[kolom])]);
  await writeFile(path.join(map, 'register.csv'), schrijfCsv(['id', ...KOLOMMEN], regels));
  await writeFile(path.join(map, 'leeg.csv'), 'naam,plaats\n');
});
afterAll(() => rm(map, { recursive: true }));

async function draai(...argumenten: string[]) {
  const proces = start(
    'dubbelingen',
    argumenten.map((argument) => argument.replace('MAP', map)),
    {},
  );
  return { code: await proces.klaar, uitvoer: proces.uitvoer() };
}

const lees = async (bestand: string) => leesCsv(await readFile(path.join(map, bestand), 'utf8'));

test('schrijft paren met uitleg, en bij welke groep elke rij hoort', async () => {
  const { code, uitvoer } = await draai(
    'MAP/register.csv',
    '--velden',
    VELDEN,
    '--uit',
    'MAP/paren.csv',
    '--clusters',
    'MAP/clusters.csv',
  );
  expect(uitvoer).toMatch(/^\d+ paren in .*paren\.csv\. Dat duurde [\d,]+ s\.$/m);
  expect(code).toBe(0);
  const paren = await lees('paren.csv');
  expect(paren.kolommen).toEqual(['a', 'b', 'kans', 'uitleg']);
  expect(paren.rijen.length).toBeGreaterThan(10);
  for (const { a, b, kans, uitleg } of paren.rijen) {
    expect(groepen[Number(a) - 1]).toBe(groepen[Number(b) - 1]);
    expect(Number(kans)).toBeGreaterThanOrEqual(0.5);
    expect(uitleg).toMatch(/^naam .*; uitgangspunt [+−]\d+,\d; samen \+\d+,\d bits$/);
  }
  const clusters = await lees('clusters.csv');
  expect(clusters.kolommen).toEqual(['rij', 'cluster']);
  expect(clusters.rijen).toHaveLength(records.length);
  const groepVan = new Map(clusters.rijen.map(({ rij, cluster }) => [rij, cluster]));
  for (const { a, b } of paren.rijen) expect(groepVan.get(a ?? '')).toBe(groepVan.get(b ?? ''));
});

test('noemt records naar hun eigen kolom, en koppelt twee bestanden één op één', async () => {
  const { code } = await draai(
    'MAP/register.csv',
    '--tegen',
    'MAP/register.csv',
    '--velden',
    VELDEN,
    '--id',
    'id',
    '--uit',
    'MAP/koppeling.csv',
  );
  expect(code).toBe(0);
  const { rijen } = await lees('koppeling.csv');
  expect(rijen).toHaveLength(records.length);
  expect(rijen.filter(({ a, b }) => a !== b)).toEqual([]);
});

describe('wat niet kan, geeft één regel en laat geen bestand achter', () => {
  const goed = ['--velden', 'naam:naam', '--uit', 'MAP/uit.csv'];
  it.each<[string, string[], RegExp]>([
    ['een bestand dat er niet is', ['MAP/weg.csv', ...goed], /weg\.csv bestaat niet\./],
    ['een map als bestand', ['MAP', ...goed], /is niet te lezen\./],
    ['een bestand zonder rijen', ['MAP/leeg.csv', ...goed], /staan geen rijen\./],
    ['geen bestand', goed, /Noem één bestand\./],
    [
      'een kolom die er niet is',
      ['MAP/register.csv', '--velden', 'nam:naam', '--uit', 'MAP/uit.csv'],
      /Kolom "nam" staat niet in .*Wel: id, naam,/,
    ],
    ['een id dat er niet is', ['MAP/register.csv', ...goed, '--id', 'nr'], /Kolom "nr" staat niet in/],
    [
      'een soort die er niet is',
      ['MAP/register.csv', '--velden', 'naam:woord', '--uit', 'MAP/uit.csv'],
      /Soort "woord" bestaat niet\. Kies uit naam, tekst,/,
    ],
    [
      'een veld zonder soort',
      ['MAP/register.csv', '--velden', 'naam', '--uit', 'MAP/uit.csv'],
      /"naam" in --velden is geen kolom:soort/,
    ],
    ['geen velden', ['MAP/register.csv', '--uit', 'MAP/uit.csv'], /--velden ontbreekt\./],
    ['geen uitvoer', ['MAP/register.csv', '--velden', 'naam:naam'], /--uit ontbreekt\./],
    ['een kans boven 1', ['MAP/register.csv', ...goed, '--minimum', '2'], /--minimum is een kans/],
    ['een onbekende keuze', ['MAP/register.csv', ...goed, '--gek'], /Dit begrijpt de opdracht niet/],
    [
      'groepen over twee registers',
      ['MAP/register.csv', ...goed, '--tegen', 'MAP/register.csv', '--clusters', 'MAP/c.csv'],
      /--clusters kan niet samen met --tegen/,
    ],
    [
      'een map die er niet is voor de groepen',
      ['MAP/register.csv', ...goed, '--clusters', 'MAP/weg/c.csv'],
      /Kan niet schrijven naar/,
    ],
  ])('%s', async (_, argumenten, melding) => {
    const voor = await readdir(map);
    const { code, uitvoer } = await draai(...argumenten);
    expect(code).toBe(1);
    expect(uitvoer.trim().split('\n')).toHaveLength(1);
    expect(uitvoer).toMatch(melding);
    expect(await readdir(map)).toEqual(voor);
  });
});
