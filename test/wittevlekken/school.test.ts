import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Antwoordtelling, beoordeelSchool, type Schoolgroep } from '../../search/wittevlekken/school.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { schrijf } from './aanbod-kit.ts';
import { reeks } from './kit.ts';

const ONDERDEEL = { code: 'P-1', omschrijving: 'Rekenhulp', sectoren: ['PO'] } as const;
const groep = (delen: Partial<Schoolgroep> = {}): Schoolgroep => ({
  wijk: 'WK000001',
  soort: 'PO',
  scholen: 4,
  zonderProfiel: 0,
  leerlingen: 400,
  ...delen,
});
const antwoorden = (delen: Partial<Antwoordtelling> = {}) => ({
  aanwezig: 0,
  opAfroep: 0,
  inOntwikkeling: 0,
  niet: 0,
  ...delen,
});

describe('de ondersteuning van scholen', () => {
  test('is een witte vlek als geen school haar biedt, ook niet als er een aan werkt', () => {
    expect(beoordeelSchool(ONDERDEEL, groep(), antwoorden({ niet: 3, inOntwikkeling: 1 }))).toMatchObject({
      oordeel: 'WITTE_VLEK',
      behoefte: 60,
      tekort: 100,
      score: 60,
      zekerheid: 1,
    });
  });

  test('is een knelpunt als minder dan de helft haar biedt; op afroep telt half', () => {
    expect(beoordeelSchool(ONDERDEEL, groep(), antwoorden({ niet: 3, aanwezig: 1 })).oordeel).toBe('KNELPUNT');
    expect(beoordeelSchool(ONDERDEEL, groep(), antwoorden({ opAfroep: 3, niet: 1 })).oordeel).toBe('KNELPUNT');
    expect(beoordeelSchool(ONDERDEEL, groep(), antwoorden({ aanwezig: 2, niet: 2 }))).toMatchObject({
      oordeel: 'GEDEKT',
      tekort: 50,
    });
  });

  test('is onbekend, en geen witte vlek, als geen school iets heeft ingevuld', () => {
    const leeg = beoordeelSchool(ONDERDEEL, groep({ zonderProfiel: 3 }), antwoorden());
    expect(leeg).toMatchObject({ oordeel: 'ONBEKEND', score: null, zekerheid: 0, onbekend: 1 });
  });

  test('wordt nooit erger door een school die haar wél biedt, of meer waard door minder leerlingen', () => {
    const kies = reeks(3);
    const aantal = () => Math.floor(kies() * 4);
    for (let keer = 0; keer < 1_000; keer++) {
      const telling = antwoorden({
        aanwezig: aantal(),
        opAfroep: aantal(),
        niet: 1 + aantal(),
        inOntwikkeling: aantal(),
      });
      const feiten = groep({ scholen: 20, leerlingen: aantal() * 300 });
      const voor = beoordeelSchool(ONDERDEEL, feiten, telling).score ?? 0;
      const na = beoordeelSchool(ONDERDEEL, feiten, { ...telling, aanwezig: telling.aanwezig + 1 }).score ?? 0;
      expect(na).toBeLessThanOrEqual(voor);
      const meer =
        beoordeelSchool(ONDERDEEL, { ...feiten, leerlingen: (feiten.leerlingen ?? 0) + 100 }, telling, true).score ?? 0;
      expect(meer).toBeGreaterThanOrEqual(voor);
      expect(meer).toBeLessThanOrEqual(100);
    }
  });

  test('toont een klein aantal leerlingen niet', () => {
    expect(beoordeelSchool(ONDERDEEL, groep({ leerlingen: 4 }), antwoorden({ niet: 1 })).leerlingen).toBeNull();
  });
});

describe('in de API', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway();
  });
  afterAll(() => gateway.stop());

  const TELLING = 'scholen aanwezig opAfroep inOntwikkeling niet onbekend zonderProfiel';

  async function alle(args: string, velden: string): Promise<any[]> {
    const uit: any[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors }: any = await gateway.vraag<any>(
        `query ($after: String) { witteVlekkenSchool(${args}, first: 100, after: $after) { totaal edges { node { ${velden} } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const { edges, pageInfo, totaal } = data.witteVlekkenSchool;
      uit.push(...edges.map(({ node }: any) => node));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) {
        expect(uit).toHaveLength(totaal);
        return uit;
      }
    }
  }

  test('zijn de aantallen die van het dekkingsoverzicht', async () => {
    const cellen = await alle(
      'regio: VOORBEELDSTAD, drempel: 0, filter: { oordeel: [WITTE_VLEK, KNELPUNT, GEDEKT, ONBEKEND] }',
      `onderdeel onderwijssoort wijk { code } ${TELLING}`,
    );
    const { data } = await gateway.vraag<any>(
      `{ dekkingsoverzicht(regio: VOORBEELDSTAD) { cellen { onderdeel { code } onderwijssoort wijk { code } ${TELLING} } } }`,
    );
    const sleutel = ({ onderdeel, onderwijssoort, wijk }: any) => `${onderdeel} ${onderwijssoort} ${wijk.code}`;
    const eigen = new Map(cellen.map((cel) => [sleutel(cel), cel]));
    const ander = data.dekkingsoverzicht.cellen
      .filter(({ wijk }: any) => wijk)
      .map(({ onderdeel, ...cel }: any) => ({ onderdeel: onderdeel.code, ...cel }));
    expect(ander.length).toBeGreaterThan(100);
    expect(eigen.size).toBe(ander.length);
    for (const cel of ander) expect(eigen.get(sleutel(cel))).toEqual(cel);
  });

  test('is in Dordrecht alles onbekend, want geen bron heeft ingevulde profielen', async () => {
    expect(await alle('regio: DORDRECHT', 'oordeel')).toEqual([]);
    const { data } = await gateway.vraag<any>(
      '{ witteVlekkenSchool(filter: { oordeel: [ONBEKEND] }, first: 1) { totaal edges { node { score zekerheid redenen } } } }',
    );
    expect(data.witteVlekkenSchool.totaal).toBeGreaterThan(100);
    expect(data.witteVlekkenSchool.edges[0].node).toMatchObject({ score: null, zekerheid: 0 });
  });

  test('verandert een cel mee met een antwoord in een profiel, en staan de scholen erachter', async () => {
    const velden =
      'id oordeel onderdeel onderwijssoort wijk { code } antwoorden { beschikbaarheid school { id naam } }';
    const [vlek] = await alle('regio: VOORBEELDSTAD, filter: { oordeel: [WITTE_VLEK] }', velden);
    expect(vlek.antwoorden.every(({ beschikbaarheid }: any) => beschikbaarheid !== 'AANWEZIG')).toBe(true);
    const antwoord = vlek.antwoorden.find(({ beschikbaarheid }: any) => beschikbaarheid !== null);
    const profiel = await gateway.db.prisma.profiel.findFirstOrThrow({
      where: { schoolId: antwoord.school.id },
      orderBy: { schooljaar: 'desc' },
    });
    await schrijf(gateway.db, (tx) =>
      tx.profielantwoord.updateMany({
        where: { profielId: profiel.id, onderdeelCode: vlek.onderdeel },
        data: { beschikbaarheid: 'AANWEZIG' },
      }),
    );
    const na = await alle(
      `regio: VOORBEELDSTAD, drempel: 0, filter: { wijk: ["${vlek.wijk.code}"], onderdeel: ["${vlek.onderdeel}"], onderwijssoort: [${vlek.onderwijssoort}] }`,
      'oordeel aanwezig',
    );
    expect(na[0].aanwezig).toBe(1);
    expect(na[0].oordeel).not.toBe('WITTE_VLEK');
  });

  test('kost een vraag evenveel SQL-opdrachten voor vijf cellen als voor vijftig', async () => {
    const tel = async (first: number) => {
      gateway.db.geteld();
      const { errors } = await gateway.vraag(
        `{ witteVlekkenSchool(regio: VOORBEELDSTAD, first: ${first}) { edges { node { score wijk { naam } antwoorden { school { naam } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return gateway.db.geteld().length;
    };
    const vijf = await tel(5);
    expect(await tel(50)).toBe(vijf);
  });
});
