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
    [{ OIDC_ISSUER: 'https://a.nl' }, /^OIDC_AUDIENCE .*verplicht/],
    [{ OIDC_ISSUER: 'http://a.nl', OIDC_AUDIENCE: 'a', NODE_ENV: 'production' }, /^OIDC_ISSUER .*https/],
    [{ OIDC_ISSUER: 'aanmelden' }, /^OIDC_ISSUER .*https:\/\//],
    [{ OIDC_ALGORITMEN: 'RS256,HS256' }, /^OIDC_ALGORITMEN .*kies uit RS256/],
    [{ OIDC_ALGORITMEN: 'none' }, /^OIDC_ALGORITMEN .*kies uit RS256/],
    [{ OIDC_ROLLEN: 'baas=directeur' }, /^OIDC_ROLLEN .*professional, steunpunt/],
    [{ OIDC_ROLLEN: 'baas' }, /^OIDC_ROLLEN .*naam=rol/],
    [{ CORS_HERKOMSTEN: 'https://a.nl/pad' }, /^CORS_HERKOMSTEN .*zonder pad/],
    [{ CORS_HERKOMSTEN: 'a.nl' }, /^CORS_HERKOMSTEN .*https:\/\/portaal/],
    [{ VRAAG_DIEPTE: '0' }, /^VRAAG_DIEPTE .*minstens 1/],
    [{ INTROSPECTIE: 'ja' }, /^INTROSPECTIE .*kies uit aan, uit/],
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

  test('namen van rollen bij de aanmelddienst worden per naam gelezen', () => {
    expect(leesInstellingen({ OIDC_ROLLEN: 'swv-regie=regisseur, aiz=BEHEERDER' }).OIDC_ROLLEN).toEqual({
      'swv-regie': 'REGISSEUR',
      aiz: 'BEHEERDER',
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
