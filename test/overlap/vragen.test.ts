import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zoekerVan } from '../../search/dienst.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { overlapVan } from '../../search/overlap/zoek.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const VRAAG = `query ($regio: Regio, $wijk: ID, $thema: ID, $leeftijdsgroep: Leeftijdsgroep, $soort: OverlapSoort, $minimum: Int, $first: Int, $after: String) {
  overlap(regio: $regio, wijk: $wijk, thema: $thema, leeftijdsgroep: $leeftijdsgroep, soort: $soort, minimum: $minimum, first: $first, after: $after) {
    totaal beperkingen zonderAanbieder
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id soort zin percentage zekerheid aantalAanbieders redenen { deel gewicht percentage tekst }
      leden { percentage aanbieders { naam } node { ... on Aanbod { id naam herkomst } ... on Activiteit { id naam herkomst } } } } }
  }
}`;

const stel = (variabelen: object) => gateway.vraag<any>(VRAAG, variabelen);
async function groepen(variabelen: object): Promise<any[]> {
  const { data, errors } = await stel({ first: 100, ...variabelen });
  expect(errors).toBeUndefined();
  return data.overlap.edges.map(({ node }: any) => node);
}
const ids = (groep: any): string[] => groep.leden.map(({ node }: any) => node.id);

describe('de overlap', () => {
  test('noemt voor Dordrecht wat drie aanbieders voor hoogbegaafde leerlingen doen, met redenen', async () => {
    const hoogbegaafd = (await groepen({ regio: 'DORDRECHT' })).find((groep) => ids(groep).includes('begaafd-dordt'));
    expect(ids(hoogbegaafd)).toEqual(expect.arrayContaining(['leonardo-dordrecht', 'zon-dordrecht']));
    expect(hoogbegaafd.zin).toBe('Drie aanbieders hebben aanbod over hoogbegaafdheid voor leerlingen in Dordrecht.');
    expect(hoogbegaafd.redenen).toContainEqual(
      expect.objectContaining({ deel: 'LEEFTIJD', percentage: null, tekst: expect.stringContaining('niet bekend') }),
    );
    expect(hoogbegaafd.zekerheid).toBeLessThan(100);
    expect(hoogbegaafd.leden.flatMap(({ aanbieders }: any) => aanbieders).every(({ naam }: any) => naam)).toBe(true);
  });

  test('laat Voorbeeldstad weg, tenzij iemand om dat gebied of een wijk daar vraagt', async () => {
    const herkomsten = async (variabelen: object) =>
      new Set((await groepen(variabelen)).flatMap((groep) => groep.leden.map(({ node }: any) => node.herkomst)));
    expect(await herkomsten({})).not.toContain('VOORBEELD');
    expect(await herkomsten({ regio: 'VOORBEELDSTAD' })).toEqual(new Set(['VOORBEELD']));
    const [wijk] = await gateway.db.prisma.wijk.findMany({
      where: { herkomst: 'VOORBEELD' },
      orderBy: { code: 'asc' },
    });
    expect(await herkomsten({ wijk: wijk?.code })).toEqual(new Set(['VOORBEELD']));
  });

  test('vergelijkt aanbod en activiteiten apart', async () => {
    for (const soort of ['AANBOD', 'ACTIVITEIT']) {
      const gevonden = await groepen({ soort });
      expect(new Set(gevonden.map((groep) => groep.soort))).toEqual(new Set([soort]));
    }
    expect(new Set((await groepen({})).map((groep) => groep.soort))).toEqual(new Set(['AANBOD', 'ACTIVITEIT']));
  });

  test('brengt nooit samen wat voor verschillende gemeenten is', async () => {
    for (const groep of await groepen({ regio: 'VPR', thema: 'jeugdhulp', minimum: 50 })) {
      const leden = ids(groep);
      expect(leden.includes('gebiedsteam-brielle-jeugdhulp') && leden.includes('jot-ondersteuning')).toBe(false);
    }
  });

  test('kiest op thema met de thema’s eronder, en op leeftijd', async () => {
    const overTaal = await groepen({ thema: 'taal-lezen-en-leren' });
    expect(overTaal.length).toBeGreaterThan(0);
    expect(overTaal.some((groep) => ids(groep).includes('begaafd-dordt'))).toBe(true);
    const heeft = async (id: string, variabelen: object) =>
      (await groepen(variabelen)).some((groep) => ids(groep).includes(id));
    expect(await heeft('jgz-vve-indicatie', { leeftijdsgroep: 'J0_3' })).toBe(true);
    // Voor het voortgezet onderwijs: de leeftijd zelf is niet bekend.
    expect(await heeft('overstapcoaches', { minimum: 50 })).toBe(true);
    expect(await heeft('overstapcoaches', { leeftijdsgroep: 'J0_3', minimum: 50 })).toBe(false);
  });

  test('bladert zonder iets over te slaan', async () => {
    const alle = (await groepen({ regio: 'VOORBEELDSTAD', minimum: 50 })).map(({ id }) => id);
    expect(alle.length).toBeGreaterThan(3);
    const gezien: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await stel({ regio: 'VOORBEELDSTAD', minimum: 50, first: 2, after });
      gezien.push(...data.overlap.edges.map(({ node }: any) => node.id));
      if (!data.overlap.pageInfo.hasNextPage) break;
      after = data.overlap.pageInfo.endCursor;
    }
    expect(gezien).toEqual(alle);
  });

  test.each([
    [{ minimum: 20 }, 'minimum'],
    [{ minimum: 101 }, 'minimum'],
    [{ thema: 'bestaat-niet' }, 'thema'],
    [{ wijk: 'WK999999' }, 'wijk'],
    [{ after: 'kapot' }, 'after'],
  ])('zegt welk argument niet goed is: %j', async (variabelen, veld) => {
    const { errors } = await stel(variabelen);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld });
  });

  test('zegt van hoeveel records niet bekend is wie ze aanbiedt', async () => {
    const { data } = await stel({ regio: 'DORDRECHT', soort: 'AANBOD' });
    expect(data.overlap.zonderAanbieder).toBeGreaterThan(0);
    expect(data.overlap.beperkingen).toEqual([]);
  });

  test('verandert mee als aanbod stopt', async () => {
    const { prisma } = gateway.db;
    const heeft = async () =>
      (await groepen({ regio: 'DORDRECHT' })).some((groep) => ids(groep).includes('jgz-vve-indicatie'));
    expect(await heeft()).toBe(true);
    const zet = (status: 'GESTOPT' | 'OPERATIONEEL') =>
      prisma.$transaction(async (tx) => {
        await tx.aanbod.update({ where: { id: 'jgz-vve-indicatie' }, data: { status } });
        await indexeerMee(tx);
      });
    await zet('GESTOPT');
    expect(await heeft()).toBe(false);
    await zet('OPERATIONEEL');
    expect(await heeft()).toBe(true);
  });
});

describe('de paren', () => {
  test('van een aanbod zijn die met andere aanbieders, wat het meest overlapt eerst', async () => {
    const { data, errors } = await gateway.vraag<any>(`{ aanbod(id: "begaafd-dordt") { overlap(first: 3) {
      percentage zekerheid redenen { tekst } een { ... on Aanbod { id } } ander { ... on Aanbod { id naam aanbieders { id } } } } } }`);
    expect(errors).toBeUndefined();
    const { overlap } = data.aanbod;
    expect(overlap.map(({ een }: any) => een.id)).toEqual(overlap.map(() => 'begaafd-dordt'));
    expect(overlap.map(({ ander }: any) => ander.id)).toEqual(
      expect.arrayContaining(['zon-dordrecht', 'leonardo-dordrecht']),
    );
    expect(overlap[0].percentage).toBeGreaterThanOrEqual(overlap.at(-1).percentage);
    expect(overlap.flatMap(({ ander }: any) => ander.aanbieders.map(({ id }: any) => id))).not.toContain(
      'swv-dordrecht',
    );
  });

  test('van een groep hebben dezelfde percentages als bij het aanbod zelf', async () => {
    const { data } = await gateway.vraag<any>(`{
      overlap(regio: DORDRECHT, thema: "hoogbegaafdheid") { edges { node { leden { node { ... on Aanbod { id } } }
        paren(first: 100) { percentage een { ... on Aanbod { id } } ander { ... on Aanbod { id } } } } } }
      aanbod(id: "begaafd-dordt") { overlap(first: 20) { percentage ander { ... on Aanbod { id } } } } }`);
    const paren = data.overlap.edges.flatMap(({ node }: any) => node.paren);
    const metBegaafd = paren.filter(({ een, ander }: any) => [een.id, ander.id].includes('begaafd-dordt'));
    expect(metBegaafd.length).toBeGreaterThan(1);
    for (const { percentage, een, ander } of metBegaafd) {
      const id = een.id === 'begaafd-dordt' ? ander.id : een.id;
      expect(data.aanbod.overlap).toContainEqual({ percentage, ander: { id } });
    }
  });
});

test('meer vergelijken dan een server aankan, is een fout die zegt wat wel kan', async () => {
  const { prisma } = gateway.db;
  const bronnen = { prisma, kennis: await zoekerVan(prisma).kennis() };
  const rijen = await prisma.aanbod.findMany({ where: { regio: 'VOORBEELDSTAD' }, take: 10, select: { id: true } });
  const ids = rijen.map(({ id }) => id);
  expect((await overlapVan(bronnen, 'AANBOD', ids, 3)).size).toBe(10);
  await expect(overlapVan(bronnen, 'AANBOD', ids, 3, 50)).rejects.toThrow('Vraag een kleinere bladzijde');
});

describe('de kosten in de database', () => {
  const tel = async (query: string) => {
    gateway.db.geteld();
    const { errors } = await gateway.vraag<any>(query);
    expect(errors).toBeUndefined();
    return gateway.db.geteld().length;
  };
  const lijst = (
    first: number,
  ) => `{ overlap(regio: VOORBEELDSTAD, minimum: 50, soort: AANBOD, first: ${first}) { edges { node {
    zin merk { reden } leden { node { ... on Aanbod { id naam } } } paren(first: 5) { percentage } } } } }`;

  test('zijn voor één groep gelijk aan die voor tien, en een tweede keer lager', async () => {
    await gateway.db.prisma.$executeRaw`insert into zoeken."Versie" default values`;
    const eerste = await tel(lijst(10));
    const een = await tel(lijst(1));
    expect(await tel(lijst(10))).toBe(een);
    expect(een).toBeLessThan(eerste);
    expect(eerste).toBeLessThanOrEqual(16);
  });

  test('zijn voor vijf aanbod gelijk aan die voor vijftig', async () => {
    const metOverlap = (first: number) =>
      tel(
        `{ alleAanbod(first: ${first}, filter: { regio: [VOORBEELDSTAD] }) { edges { node { id overlap(first: 3) { percentage } } } } }`,
      );
    const vijf = await metOverlap(5);
    expect(await metOverlap(50)).toBe(vijf);
    expect(vijf).toBeLessThanOrEqual(8);
  });
});
