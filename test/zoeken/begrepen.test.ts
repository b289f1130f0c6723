import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { zoek } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

describe('een vraag in een zin', () => {
  const VRAAG = 'mijn dochter van 9 uit Crabbehof durft niet naar school';

  test('wordt begrepen: leeftijd, wijk en thema, elk met de woorden waar het uit blijkt', async () => {
    const { begrepenAls, ids } = await zoek(gateway, VRAAG);
    expect(begrepenAls).toContainEqual({ soort: 'LEEFTIJD', sleutel: 'leeftijd:9', woorden: 'van 9', tekst: '9 jaar' });
    expect(begrepenAls).toContainEqual(
      expect.objectContaining({ soort: 'WIJK', sleutel: 'wijk:WK050508', woorden: 'Crabbehof' }),
    );
    expect(begrepenAls.filter(({ soort }) => soort === 'THEMA').map(({ sleutel }) => sleutel)).toContain(
      'thema:weerbaarheid',
    );
    expect(ids.length).toBeGreaterThan(0);
  });

  test('wat verkeerd begrepen is, is weg te halen', async () => {
    const { begrepenAls } = await zoek(gateway, VRAAG, { zonder: ['leeftijd:9', 'thema:weerbaarheid'] });
    const sleutels = begrepenAls.map(({ sleutel }) => sleutel);
    expect(sleutels).not.toContain('leeftijd:9');
    expect(sleutels).not.toContain('thema:weerbaarheid');
    expect(sleutels).toContain('wijk:WK050508');
  });

  test('een leeftijd laat weg wat zeker niet past, en houdt wat onbekend is', async () => {
    const { ids } = await zoek(gateway, 'vve voor een kind van 14');
    expect(ids).not.toContain('vve-voorschoolse-educatie');
    expect((await zoek(gateway, 'vve voor een kind van 3')).ids).toContain('vve-voorschoolse-educatie');
  });

  test('een gebied gaat voor: in Dordrecht komt Dordts aanbod eerst, in Brielle dat van VPR', async () => {
    expect((await zoek(gateway, 'schoolmaatschappelijk werk in Dordrecht')).ids[0]).toBe(
      'schoolmaatschappelijk-werk-dordrecht',
    );
    expect((await zoek(gateway, 'leerlingenvervoer in Brielle')).ids[0]).toBe('leerlingenvervoer-vpr');
  });
});

describe('een vraag die alleen zegt voor wie of waar', () => {
  test.each([
    ['mijn zoon van 9', 'leeftijd:9'],
    ['tiener', 'leeftijd:tiener'],
    ['vanaf 12', 'leeftijd:12-27'],
    ['12 jaar en ouder', 'leeftijd:12-27'],
    ['groep 5', 'leeftijd:groep-5'],
    ['18 maanden', 'leeftijd:1.5'],
    ['derdeklasser', 'leeftijd:klas-3'],
    ['Zwijndrecht', 'regio:zwijndrecht'],
    ['Drechtsteden', 'regio:drechtsteden'],
    ['Wielwijk', 'wijk:WK050507'],
  ])('%s vindt alles wat daarbij past', async (vraag, sleutel) => {
    const { begrepenAls, totaal, zwak } = await zoek(gateway, vraag);
    expect(begrepenAls.map((deel) => deel.sleutel)).toContain(sleutel);
    expect(totaal).toBeGreaterThan(20);
    expect(zwak).toBe(false);
  });

  test('en telt niet als een vraag die niets vond', async () => {
    await gateway.db.prisma.zoeksignaal.deleteMany();
    await zoek(gateway, 'mijn dochter van 11');
    expect(await gateway.db.prisma.zoeksignaal.count()).toBe(0);
  });

  test('een leeftijd, wijk en gebied kiezen precies zoals het filter dat doet', async () => {
    const totaal = async (vraag: string, filter?: object) => (await zoek(gateway, vraag, { filter })).totaal;
    expect(await totaal('mijn zoon van 9')).toBe(await totaal('', { leeftijd: { van: 9, tot: 9 } }));
    expect(await totaal('in Wielwijk')).toBe(await totaal('', { wijk: 'WK050507' }));
    expect(await totaal('Brielle')).toBe(await totaal('', { geldigIn: 'VPR' }));
  });

  test('wie een school zoekt in een wijk die er geen heeft, krijgt die uit de buurt', async () => {
    const inWijk = await gateway.db.prisma.school.count({
      where: { wijkCode: 'WK050507', onderwijssoorten: { has: 'VO' } },
    });
    expect(inWijk).toBe(0);
    const { ids } = await zoek(gateway, 'middelbare school in Wielwijk', { first: 6 });
    expect(await gateway.db.prisma.school.count({ where: { id: { in: ids } } })).toBe(6);
  });

  test('wie zelf een gebied kiest, krijgt dat', async () => {
    const { totaal } = await zoek(gateway, 'iets in Wielwijk', { filter: { regio: ['VPR'] } });
    expect(totaal).toBe((await zoek(gateway, '', { filter: { regio: ['VPR'] } })).totaal);
  });

  test('een woord dat alleen een leeftijd aangeeft, wordt niet gezocht', async () => {
    for (const zelfde of ['van 12 jaar en ouder', 'vanaf 12', 'ouder dan 12', 'boven de 12 jaar'])
      expect((await zoek(gateway, `sport ${zelfde}`)).scores, zelfde).toEqual(
        (await zoek(gateway, 'sport', { filter: { leeftijd: { van: 12, tot: 27 } } })).scores,
      );
  });

  test('het woord zelf gaat voor', async () => {
    expect((await zoek(gateway, 'Drechtsteden')).ids[0]).toBe('basisvaardigheden-volwassenen-drechtsteden');
  });

  test('wie ook iets vraagt, krijgt alleen dat', async () => {
    const { ids } = await zoek(gateway, 'orkest voor mijn zoon van 9', { first: 100 });
    expect(ids).toContain('leerorkest');
    expect(ids.length).toBeLessThan(20);
  });
});

test.each([
  ['lezen', 'thema:techniek-en-wetenschap'],
  ['afval', 'thema:gezondheid-en-leefstijl'],
  ['piano stemmen', 'thema:techniek-en-wetenschap'],
])('%s is niet %s', async (vraag, sleutel) => {
  expect((await zoek(gateway, vraag)).begrepenAls.map((deel) => deel.sleutel)).not.toContain(sleutel);
});

describe('wie weghaalt wat verkeerd begrepen is', () => {
  test.each([
    ['voetbal maximaal 50 euro', 'kosten:50', 'sport-en-beweegloket'],
    ['huiswerk postcode 3312', 'postcode:3312', 'dordts-leerprogramma'],
    ['dyslexie negenjarige', 'leeftijd:9', 'poortwachter-dyslexie-dordrecht'],
  ])('%s zonder %s vindt nog steeds iets', async (vraag, sleutel, verwacht) => {
    expect((await zoek(gateway, vraag)).begrepenAls.map((deel) => deel.sleutel)).toContain(sleutel);
    const { begrepenAls, ids } = await zoek(gateway, vraag, { zonder: [sleutel] });
    expect(begrepenAls.map((deel) => deel.sleutel)).not.toContain(sleutel);
    expect(ids).toContain(verwacht);
  });

  test('houdt alles over als er niets anders gevraagd was', async () => {
    const { totaal } = await zoek(gateway, 'mijn zoon van 9', { zonder: ['leeftijd:9'] });
    expect(totaal).toBe((await zoek(gateway, '')).totaal);
  });
});
