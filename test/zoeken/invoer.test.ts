import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { zoek } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

describe('wat iemand ook typt, de zoekmachine struikelt er niet over', () => {
  test.each([
    ['alleen spaties', '   \t\n '],
    ['alleen stopwoorden', 'de het een en of van'],
    ['alleen leestekens', '?!.,;:"\'()[]{}<>'],
    ['tekens van een zoektaal', "faalangst & !school | (thuis:*A <-> 'x') \\ %_"],
    ['een filter', 'soort = "AANBOD" OR 1=1; drop table zoeken."Document"'],
    ['emoji', '😀 voetbal 🏀👩‍👩‍👧'],
    ['besturingstekens', 'faal\u0001angst\u0007 \u200b\u202e\ufeff'],
    ['een heel lang woord', 'a'.repeat(900)],
    ['heel veel woorden', 'weerbaarheid training school jeugdhulp '.repeat(25).trim()],
    [
      'heel veel verschillende woorden',
      Array.from({ length: 150 }, (_, nr) => `woord${nr}`)
        .join(' ')
        .slice(0, 1000),
    ],
    ['alleen cijfers', '1234 5678'],
    ['een ander schrift', 'مدرسة школа 学校'],
  ])('%s', async (_wat, vraag) => {
    const { totaal, ids } = await zoek(gateway, vraag);
    expect(ids.length).toBeLessThanOrEqual(totaal);
  });

  test('na dit alles staan alle documenten er nog', async () => {
    expect(await gateway.db.prisma.document.count()).toBeGreaterThan(500);
  });
});

describe('wat niet kan, geeft een duidelijke fout', () => {
  const fout = async (query: string, variabelen: object = {}) => {
    const { errors } = await gateway.vraag<any>(query, variabelen);
    return { bericht: errors?.[0]?.message ?? '', ...errors?.[0]?.extensions };
  };
  const vraag = 'query ($v: String) { zoek(vraag: $v) { totaal } }';

  test('een los half teken, dat geen database kan zoeken', async () => {
    const { bericht, code } = await fout(vraag, { v: 'voetbal \ud83d' });
    expect(code).toBe('BAD_REQUEST');
    expect(bericht).toMatch(/half teken/);
  });

  test('een vraag van tienduizend tekens', async () => {
    const { bericht, code, veld } = await fout(vraag, { v: 'faalangst '.repeat(1_000) });
    expect({ code, veld }).toEqual({ code: 'BAD_USER_INPUT', veld: 'vraag' });
    expect(bericht).toBe(
      'De vraag heeft 10000 tekens; het mogen er 1000 zijn. Schrijf in een paar zinnen wat u zoekt.',
    );
  });

  test.each([
    ['{ zoek(vraag: "x", filter: {thema: ["bestaat-niet"]}) { totaal } }', 'filter.thema', /themas/],
    ['{ zoek(vraag: "x", filter: {wijk: "WK999999"}) { totaal } }', 'filter.wijk', /wijken/],
    ['{ zoek(vraag: "x", filter: {leeftijd: {van: 80}}) { totaal } }', 'filter.leeftijd.van', /27/],
    [
      '{ zoek(vraag: "x", filter: {regio: [VPR], geldigIn: DORDRECHT}) { totaal } }',
      'filter.geldigIn',
      /Kies een van de twee/,
    ],
    ['{ zoek(vraag: "x", after: "onzin") { totaal } }', 'after', /cursor/],
    ['{ zoek(vraag: "x", first: 1000) { totaal } }', 'first', /100/],
    ['{ suggesties(begin: "x", first: 0) { tekst } }', 'first', /1 tot en met/],
    ['{ woorduitleg(woord: "!!!") { grondvorm } }', 'woord', /woord/],
    ['{ zoeksignalen(maanden: 0) { nietGevonden } }', 'maanden', /1 tot en met 24 maanden/],
  ])('%s', async (query, veld, uitleg) => {
    const gekregen = await fout(query);
    expect(gekregen).toMatchObject({ code: 'BAD_USER_INPUT', veld });
    expect(gekregen.bericht).toMatch(uitleg);
  });

  test.each([
    ['filter: {thema: ["mijn zoon Zebulon"]}', 'filter.thema'],
    ['filter: {wijk: "Zebulon Kwastmaker"}', 'filter.wijk'],
    ['filter: {wijk: "123456782"}', 'filter.wijk'],
  ])('%s komt niet terug in de fout', async (argument, veld) => {
    const gekregen = await fout(`{ zoek(vraag: "x", ${argument}) { totaal } }`);
    expect(gekregen.veld).toBe(veld);
    expect(JSON.stringify(gekregen)).not.toMatch(/zebulon|kwastmaker|123456782/i);
  });

  test('een code die niet bestaat, staat er wel bij', async () => {
    expect((await fout('{ zoek(vraag: "x", filter: {wijk: "WK999999"}) { totaal } }')).bericht).toMatch(/WK999999/);
  });

  test('een cursor van een andere lijst hoort hier niet', async () => {
    const { data } = await gateway.vraag<any>('{ alleAanbod(first: 1) { pageInfo { endCursor } } }');
    const { veld } = await fout('query ($c: String) { zoek(vraag: "x", after: $c) { totaal } }', {
      c: data.alleAanbod.pageInfo.endCursor,
    });
    expect(veld).toBe('after');
  });
});
