import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseNietGereed } from '../../gateway/gereed.ts';
import { eigenDatabase } from '../kit/database.ts';
import { type Antwoord, type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const fout = async (query: string, variabelen?: object) => {
  const { errors } = await gateway.vraag(query, variabelen);
  return errors?.[0];
};

describe('verkeerde invoer', () => {
  test.each([
    ['{ alleAanbod(first: 101) { totaal } }', 'BAD_USER_INPUT', 'first'],
    ['{ alleAanbod(after: "%%%") { totaal } }', 'BAD_USER_INPUT', 'after'],
    ['{ alleAanbod(filter: {leeftijd: {van: 9, tot: 3}}) { totaal } }', 'BAD_USER_INPUT', 'filter.leeftijd.van'],
    ['{ alleAanbod(filter: {wijk: "WK000000"}) { totaal } }', 'BAD_USER_INPUT', 'filter.wijk'],
    ['{ aanbod(id: "niet-hier") { naam } }', 'NOT_FOUND', 'id'],
    ['{ wijk(code: "WK123456") { naam } }', 'NOT_FOUND', 'code'],
    ['{ school(vestigingscode: "99ZZ99") { naam } }', 'NOT_FOUND', 'vestigingscode'],
    ['{ school(vestigingscode: "geen code") { naam } }', 'BAD_USER_INPUT', 'vestigingscode'],
    ['{ activiteit(id: "niet-hier") { naam } }', 'NOT_FOUND', 'id'],
    ['{ scholen(first: 500) { totaal } }', 'BAD_USER_INPUT', 'first'],
  ])('%s geeft een code en het veld', async (query, code, veld) => {
    expect((await fout(query))?.extensions).toMatchObject({ code, veld });
  });

  test('een leeg profiel wordt geweigerd, zonder het profiel te herhalen', async () => {
    const gevonden = await fout('{ matchActiviteiten(profiel: {leeftijd: 10}) { score } }');
    expect(gevonden?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gevonden?.extensions.veld).toMatch(/^profiel/);
  });

  test('een activiteit die aanbod werd, zegt welk aanbod', async () => {
    expect((await fout('{ activiteit(id: "zomerscholen-dordrecht") { naam } }'))?.message).toContain(
      'zomerschool-dordrecht',
    );
  });

  test('een vraag die niet in het schema past, krijgt een Nederlandse fout', async () => {
    expect(await fout('{ aanbodd { naam } }')).toMatchObject({
      message: expect.stringMatching(/^De vraag past niet bij het schema\./),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect((await fout('{ aanbod('))?.message).toMatch(/^De vraag is geen geldige GraphQL\./);
    expect((await fout('query ($n: Int!) { alleAanbod(first: $n) { totaal } }', { n: 'x' }))?.message).toMatch(
      /^De variabele \$n heeft geen goede waarde\. /,
    );
  });

  test('een verkeerde datum is een fout in de vraag, geen onderdeel dat uit staat', async () => {
    expect(await fout('{ wachttijdmetingen(filter: {van: "2026-02-30"}) { totaal } }')).toMatchObject({
      message: expect.stringContaining('Schrijf een datum als 2026-03-01.'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(
      await fout('query ($d: Datum) { wachttijdmetingen(filter: {van: $d}) { totaal } }', { d: 'gisteren' }),
    ).toMatchObject({
      message: 'De variabele $d heeft geen goede waarde. Schrijf een datum als 2026-03-01.',
      extensions: { code: 'BAD_USER_INPUT', veld: '$d' },
    });
  });

  test('een nulteken en een verzonnen cursor zijn fouten in de invoer', async () => {
    expect((await fout('{ aanbod(id: "a\\u0000b") { naam } }'))?.extensions.code).toBe('BAD_REQUEST');
    expect((await fout('query ($id: ID!) { aanbod(id: $id) { naam } }', { id: 'a\u0000b' }))?.extensions.code).toBe(
      'BAD_REQUEST',
    );
    const after = Buffer.from(JSON.stringify(['volledigheid', 1e300, 'x'])).toString('base64url');
    expect(
      (await fout(`{ alleAanbod(sortering: VOLLEDIGHEID, after: "${after}") { totaal } }`))?.extensions,
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      veld: 'after',
    });
  });

  test('een vraag van duizenden woorden wordt niet uitgevoerd', async () => {
    const velden = Array.from({ length: 3_000 }, (_, nr) => `a${nr}: __typename`).join(' ');
    expect((await fout(`{ ${velden} }`))?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('een korte vraag die het antwoord laat ontploffen, wordt geweigerd voordat er iets wordt opgehaald', async () => {
    const diep = (nr: number): string => (nr === 0 ? 'naam' : `zieOok { naam ${diep(nr - 1)} }`);
    const aliassen = Array.from(
      { length: 100 },
      (_, nr) => `a${nr}: alleAanbod(first: 100) { edges { node { id naam } } }`,
    );
    gateway.db.geteld();
    for (const vraag of [`{ alleAanbod(first: 100) { edges { node { ${diep(8)} } } } }`, `{ ${aliassen.join(' ')} }`]) {
      const gevonden = await fout(vraag);
      expect(gevonden).toMatchObject({
        message: expect.stringContaining('`first`'),
        extensions: { code: 'VRAAG_TE_GROOT' },
      });
    }
    expect(gateway.db.geteld()).toEqual([]);
  });

  test('wat geen leesvraag is, of niet te kiezen, geeft code 400', async () => {
    const status = async (body: object) => {
      const antwoord = await fetch(`${gateway.adres}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { errors } = (await antwoord.json()) as Antwoord<unknown>;
      return [antwoord.status, errors?.[0]?.extensions.code];
    };
    const twee = 'query A { themas { code } } query B { themas { naam } }';
    expect(await status({ query: twee })).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await status({ query: twee, operationName: 'C' })).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  });

  test('één verkeerd argument laat de rest van het antwoord staan', async () => {
    const { data, errors } = await gateway.vraag<any>(
      '{ wijk(code: "WK050507") { naam } alleAanbod(filter: {thema: ["geen-thema"]}) { totaal } scholen(first: 1) { totaal } }',
    );
    expect(data).toMatchObject({
      wijk: { naam: 'Wielwijk' },
      alleAanbod: null,
      scholen: { totaal: expect.any(Number) },
    });
    expect(errors).toHaveLength(1);
  });

  test('een verzoek dat geen JSON is of te groot is, krijgt een fout in dezelfde vorm', async () => {
    const stuur = (body: string) =>
      fetch(`${gateway.adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const kapot = await stuur('{"query":');
    expect(kapot.status).toBe(400);
    expect(((await kapot.json()) as Antwoord<unknown>).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    const groot = await stuur(JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}` }));
    expect(groot.status).toBe(413);
  });
});

describe('logboek en gezondheid', () => {
  test('er komt geen tekst of waarde van een vraag in het logboek', async () => {
    gateway.logboek.length = 0;
    await gateway.vraag('query Geheim($naam: String) { organisaties(filter: {naamBevat: $naam}) { totaal } }', {
      naam: 'Zeergeheimnaam',
    });
    const { errors } = await gateway.vraag(
      '{ matchActiviteiten(profiel: {leeftijd: 10, regio: VOORBEELDSTAD, interesses: ["onderwaterhockey"]}) { score } }',
    );
    expect(errors).toBeUndefined();
    const log = gateway.logboek.join('\n');
    expect(log).toContain('"bericht":"verzoek"');
    for (const woord of ['Zeergeheimnaam', 'Geheim', 'onderwaterhockey', 'organisaties'])
      expect(log).not.toContain(woord);
  });

  test('de gateway is gezond en gereed', async () => {
    expect(await (await fetch(`${gateway.adres}/gezond`)).json()).toEqual({ status: 'gezond' });
    expect(await (await fetch(`${gateway.adres}/gereed`)).json()).toEqual({ status: 'gereed' });
  });

  test('zonder startgegevens of tabellen is de gateway niet gereed, en zegt zij wat te doen', async () => {
    const db = await eigenDatabase('leeg');
    expect(await databaseNietGereed(db.prisma)).toEqual([expect.stringMatching(/startgegevens.*db:vullen/)]);
    await db.prisma.$executeRawUnsafe('drop table beheer."Lading"');
    expect(await databaseNietGereed(db.prisma)).toEqual([expect.stringMatching(/geen tabellen.*db:vullen/)]);
  });
});

describe('een onverwachte fout', () => {
  test('verraadt niets en laat de rest van het antwoord staan', async () => {
    await gateway.db.prisma.$executeRawUnsafe('alter table wachttijden."Onderwerp" rename to "Weg"');
    try {
      const { data, errors } = await gateway.vraag<any>('{ aanbod(id: "impulsklas") { naam wachttijd { status } } }');
      expect(data.aanbod).toEqual({ naam: 'Impulsklas', wachttijd: null });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^In het onderdeel wachttijden ging iets mis/),
        extensions: { code: 'INTERNAL_SERVER_ERROR', onderdeel: 'wachttijden' },
      });
      expect(JSON.stringify(errors)).not.toMatch(/prisma|Onderwerp|http:|select|\.ts/i);

      gateway.logboek.length = 0;
      await gateway.vraag('{ Janvoorbeeld: aanbod(id: "impulsklas") { Pietvoorbeeld: wachttijd { status } } }');
      const regels = gateway.logboek.map((regel) => JSON.parse(regel));
      const inLogboek = regels.find(({ bericht }) => bericht === 'fout in subgraph');
      expect(inLogboek).toMatchObject({ level: 50, veld: 'wachttijd', verzoek: expect.stringMatching(/^[\w-]+$/) });
      expect(inLogboek.fout).toMatch(/\b42P01\b.* (subgraphs|schema)\/.*\.ts:\d+/);
      expect(new Set(regels.map(({ verzoek }) => verzoek)).size).toBe(1);
      expect(gateway.logboek.join('')).not.toMatch(/voorbeeld|impulsklas/);
    } finally {
      await gateway.db.prisma.$executeRawUnsafe('alter table wachttijden."Weg" rename to "Onderwerp"');
    }
  });
});
