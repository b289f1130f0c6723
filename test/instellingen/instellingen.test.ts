import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { beschrijfInstellingen, leesInstellingen } from '../../schema/instellingen.ts';

describe('instellingen', () => {
  test('zonder omgeving gelden de standaardwaarden', () => {
    const instellingen = leesInstellingen({});
    expect(instellingen.PORT).toBe(4000);
    expect(instellingen.DATA_DIR).toBe('.data');
    expect(instellingen.DATABASE_URL).toBeUndefined();
  });

  test('een lege waarde telt als niet ingesteld', () => {
    expect(leesInstellingen({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 4000 });
  });

  test.each([
    [{ PORT: 'veertig' }, /^PORT .*getal/],
    [{ PORT: ' ' }, /^PORT .*getal/],
    [{ PORT: '0x50' }, /^PORT .*getal/],
    [{ PORT: '1e3' }, /^PORT .*getal/],
    [{ DIENST_POORT: '65501' }, /^DIENST_POORT .*65500/],
    [{ PORT: '70000' }, /^PORT .*65535/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL .*postgresql:\/\//],
    [{ LOG_NIVEAU: 'luid' }, /^LOG_NIVEAU .*kies uit fatal/],
    [{ DIENST_GEHEIM: 'kort' }, /^DIENST_GEHEIM .*16 tekens/],
    [{ DIENSTEN: 'aanbod' }, /^DIENSTEN .*verwacht aanbod=http:/],
    [{ DIENSTEN: 'aanbodd=http://a:1' }, /^DIENSTEN .*aanbod, scholen/],
    [{ DIENSTEN: 'aanbod=http://a:1/graphql' }, /^DIENSTEN .*zonder pad/],
    [{ DIENSTEN: 'aanbod=http://ik:zeergeheim@a:1' }, /^DIENSTEN .*zonder pad of wachtwoord/],
    [{ ACTUEEL_MAANDEN: '0' }, /^ACTUEEL_MAANDEN .*minstens 1/],
  ])('%j geeft één duidelijke regel', (omgeving, regel) => {
    let boodschap = '';
    try {
      leesInstellingen(omgeving);
    } catch (fout) {
      boodschap = (fout as Error).message;
    }
    expect(boodschap).toMatch(regel);
    expect(boodschap).not.toContain('\n');
    expect(boodschap).not.toContain('zeergeheim');
  });

  test('adressen van losse onderdelen worden per naam gelezen', () => {
    expect(leesInstellingen({ DIENSTEN: 'aanbod=http://a:1,scholen=https://b' }).DIENSTEN).toEqual({
      aanbod: 'http://a:1',
      scholen: 'https://b',
    });
  });

  test('de README noemt elke instelling met haar uitleg en standaardwaarde', async () => {
    const readme = await readFile('README.md', 'utf8');
    for (const { naam, uitleg, standaard } of beschrijfInstellingen()) {
      expect(readme).toContain(
        `| \`${naam}\` | ${standaard ? `\`${standaard}\`` : ''} | ${uitleg} |`.replace('|  |', '| |'),
      );
    }
  });
});
