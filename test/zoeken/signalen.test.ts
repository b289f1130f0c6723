import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signaalsleutel } from '../../search/signalen.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { zoek } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());
beforeEach(() => gateway.db.prisma.zoeksignaal.deleteMany());

const signalen = () => gateway.db.prisma.zoeksignaal.findMany();

describe('een vraag die niets vindt', () => {
  test('telt als signaal: dag, thema, wijk en leeftijdsgroep, en nooit de tekst', async () => {
    await zoek(gateway, 'zwaardvechten op de maan voor mijn zoon van 9 uit Wielwijk');
    await zoek(gateway, 'zwaardvechten op de maan voor mijn zoon van 10 uit Wielwijk');
    const rijen = await signalen();
    expect(rijen).toHaveLength(1);
    expect(rijen[0]).toMatchObject({ soort: 'GEEN', wijk: 'WK050507', leeftijdsgroep: 'J8_11', aantal: 2 });
    expect(Object.keys(rijen[0] ?? {}).sort()).toEqual(['aantal', 'dag', 'leeftijdsgroep', 'soort', 'thema', 'wijk']);
  });

  test('die wel iets vindt, of die bij het typen wordt gesteld, telt niet', async () => {
    await zoek(gateway, 'thuiszitters');
    await gateway.vraag('{ zoek(vraag: "zwaardvechten", meetellen: false) { totaal } }');
    expect(await signalen()).toEqual([]);
  });

  test('wordt pas getoond als de maand voorbij is, en bij vijf keer of vaker in die maand', async () => {
    const { prisma } = gateway.db;
    const tonen = async () =>
      (await gateway.vraag<any>('{ zoeksignalen { maand wijk { naam } leeftijdsgroep nietGevonden zwakGevonden } }'))
        .data.zoeksignalen;
    for (let keer = 0; keer < 5; keer++) await zoek(gateway, 'zwaardvechten in Wielwijk');
    expect(await tonen()).toEqual([]);
    const [rij] = await signalen();
    const eenMaandEerder = (dag: Date) => new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() - 1, 15));
    const dag = eenMaandEerder(rij?.dag ?? new Date());
    await prisma.zoeksignaal.updateMany({ data: { dag, aantal: 4 } });
    expect(await tonen()).toEqual([]);
    // Vier in de ene maand en drie in de maand ervoor: in geen van beide vijf.
    await prisma.zoeksignaal.create({ data: { ...rij, dag: eenMaandEerder(dag), aantal: 3 } as never });
    expect(await tonen()).toEqual([]);
    await prisma.zoeksignaal.updateMany({ where: { dag }, data: { aantal: 5 } });
    expect(await tonen()).toEqual([
      {
        maand: dag.toISOString().slice(0, 7),
        wijk: { naam: 'Wielwijk' },
        leeftijdsgroep: null,
        nietGevonden: 5,
        zwakGevonden: null,
      },
    ]);
  });

  test('die over meer wijken of leeftijdsgroepen kan gaan, noemt er geen', () => {
    const begrepen = [
      { soort: 'WIJK', codes: ['WK050503', 'WK050504'], naam: 'Krispijn' },
      { soort: 'LEEFTIJD', vanJaar: 8, totJaar: 14, leeftijd: null, groep: null },
    ].map((deel) => ({ ...deel, van: 0, tot: 1, woorden: 'x', sleutel: 'x', opgebruikt: true })) as never;
    expect(signaalsleutel({ themas: [], begrepen })).toEqual({ thema: '', wijk: '', leeftijdsgroep: '' });
  });
});

describe('persoonsgegevens in een vraag', () => {
  const PRIVE = [
    'mijn zoon heet Zebulon Kwastmaker en durft niet naar school',
    'bel mij op 06-12345678 over faalangst',
    'bsn 111222333 zoekt weerbaarheid',
    'mail naar zebulon@voorbeeld.example over dyslexie',
    'wij wonen op 3319 AB 12, huiswerkbegeleiding gezocht',
  ];
  const GEHEIM = /zebulon|kwastmaker|12345678|111222333|voorbeeld\.example|3319 ?AB/i;

  test.each(PRIVE)('worden eruit geknipt: %s', async (vraag) => {
    const antwoord = await zoek(gateway, vraag);
    expect(antwoord.weggelaten.length).toBeGreaterThan(0);
    expect(JSON.stringify(antwoord)).not.toMatch(GEHEIM);
  });

  test('worden ook uit een uit te leggen woord en een aanvulling geknipt', async () => {
    const { data } = await gateway.vraag<any>(
      '{ woorduitleg(woord: "mijn zoon heet Zebulon Kwastmaker") { grondvorm stam } suggesties(begin: "mijn zoon heet Zebulon Kwastmaker en leest") { tekst } }',
    );
    expect(data.woorduitleg.grondvorm).toBe('mijn zoon');
    expect(JSON.stringify(data)).not.toMatch(GEHEIM);
  });

  test('komen niet in het logboek en niet in de database, ook niet bij een fout', async () => {
    for (const vraag of PRIVE)
      await gateway.vraag('query ($v: String) { zoek(vraag: $v, after: "kapot") { totaal } }', { v: vraag });
    expect(gateway.logboek.length).toBeGreaterThan(0);
    expect(gateway.logboek.join('\n')).not.toMatch(GEHEIM);
    expect(gateway.logboek.join('\n')).not.toMatch(/huiswerkbegeleiding|durft/);
    expect(JSON.stringify(await signalen())).not.toMatch(GEHEIM);
  });

  test('komen niet in het logboek als de database het tijdens het zoeken laat afweten', async () => {
    const { prisma } = gateway.db;
    const al = gateway.logboek.length;
    await prisma.$executeRawUnsafe('alter table zoeken."Document" rename to "Weg"');
    try {
      for (const vraag of PRIVE) {
        const { errors } = await gateway.vraag<any>('query ($v: String) { zoek(vraag: $v) { totaal } }', { v: vraag });
        expect(errors?.length).toBeGreaterThan(0);
        expect(JSON.stringify(errors)).not.toMatch(GEHEIM);
      }
    } finally {
      await prisma.$executeRawUnsafe('alter table zoeken."Weg" rename to "Document"');
    }
    const erbij = gateway.logboek.slice(al).join('\n');
    expect(erbij).not.toBe('');
    expect(erbij).not.toMatch(GEHEIM);
    expect(erbij).not.toMatch(/huiswerkbegeleiding|durft|weerbaarheid/);
  });
});
