import { describe, expect, test } from 'vitest';
import { INTERESSE } from '../../subgraphs/activiteiten/matchen/gewichten.ts';
import { inhoud, maakVergelijker, vormenVanWoord } from '../../subgraphs/activiteiten/matchen/woorden.ts';

const vergelijk = maakVergelijker();

describe('woorden vergelijken', () => {
  test.each([
    ['robot', 'robots'],
    ['ballen', 'bal'],
    ['gitaren', 'gitaar'],
    ['brieven', 'brief'],
    ['lezen', 'lees'],
    ['koken', 'kook'],
    ['dansen', 'dans'],
    ['voetballen', 'voetbal'],
    ['skaten', 'skate'],
    ['fotos', 'foto'],
    ['zwemmen', 'zwemles'],
    ['tekenen', 'tekenles'],
    ['lezen', 'leesclub'],
    ['schaken', 'schaakclub'],
    ['muziek', 'muziekschool'],
    ['voetbal', 'voetbalclub'],
    ['voetbalclub', 'voetbal'],
  ])('%s en %s zijn hetzelfde', (wens, woord) => {
    expect(vergelijk(wens, woord)).toBe(INTERESSE.zelfde);
    expect(vergelijk(woord, wens)).toBe(INTERESSE.zelfde);
  });

  test.each([
    ['voetbal', 'zaalvoetbal'],
    ['paarden', 'paardrijden'],
    ['dieren', 'dierenverzorging'],
    ['spelen', 'toneelspel'],
  ])('%s zit in %s; omgekeerd is de vraag preciezer dan de activiteit', (wens, woord) => {
    expect(vergelijk(wens, woord)).toBe(INTERESSE.deelVanWoord);
    expect(vergelijk(woord, wens)).toBe(INTERESSE.preciezer);
  });

  test.each([
    ['bal', 'ballet'],
    ['voetbal', 'basketbal'],
    ['spel', 'gospel'],
    ['natuur', 'nat'],
    ['schilderen', 'schildpad'],
    ['zang', 'dans'],
  ])('%s is geen %s', (wens, woord) => {
    expect(vergelijk(wens, woord)).toBe(0);
  });

  test('accenten, hoofdletters en apostroffen doen er niet toe', () => {
    expect(inhoud('Café-ballet voor Baby’s')).toEqual(['cafe', 'ballet', 'babys']);
  });

  test('woorden die niets zeggen over wat er gebeurt, tellen niet mee', () => {
    expect(inhoud('Training voor kinderen bij de club')).toEqual([]);
  });
});

describe('vormen om in de database te zoeken', () => {
  test.each([
    ['robot', 'robots'],
    ['robots', 'robot'],
    ['gitaar', 'gitaren'],
    ['bal', 'ballen'],
    ['brief', 'brieven'],
    ['voetballen', 'voetbal'],
  ])('%s vindt ook %s', (interesse, vorm) => {
    expect(vormenVanWoord(interesse).vormen).toContain(vorm);
  });

  test('een interesse van meer woorden blijft heel', () => {
    expect(vormenVanWoord(' Dieren  verzorgen ')).toEqual({ vormen: ['dieren verzorgen'], stam: 'dieren verzorgen' });
  });

  test('tekens die in een zoekopdracht iets betekenen, verdwijnen', () => {
    expect(vormenVanWoord('%voet_bal%').stam).toBe('voet bal');
    expect(vormenVanWoord('%%').stam).toBe('');
  });
});
