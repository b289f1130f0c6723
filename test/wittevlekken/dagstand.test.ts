import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dagVan } from '../../prisma/regels/dag.ts';
import { schrijfCursor } from '../../schema/bladeren.ts';
import { maakDubbelwerk } from '../../search/registratie/bijhouden.ts';
import { leesCijfers } from '../../search/wittevlekken/cijfers.ts';
import { bewaarDagstand, leesStand } from '../../search/wittevlekken/dagstand.ts';
import { pakIn, pakUit } from '../../search/wittevlekken/dagvorm.ts';
import { leesMatrix } from '../../search/wittevlekken/matrix.ts';
import { vergelijkDagen } from '../../search/wittevlekken/vergelijk.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { meldWachttijd, schrijf, voegAanbodToe } from './aanbod-kit.ts';

const DAG = 86_400_000;
/** De wachttijd in deze test is van vandaag: de dagen lopen daarom vanaf vandaag, midden op de dag. */
const VANDAAG = new Date(dagVan(new Date()).getTime() + DAG / 2);
const dag = (nr: number) => new Date(VANDAAG.getTime() + nr * DAG);
const datum = (nr: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(dag(nr));

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

const vraag = async (query: string): Promise<any> => {
  const { data, errors } = await vraagOnderdeel<any>(schema as never, db, query, {}, dag(5));
  expect(errors).toBeUndefined();
  return data;
};

test('per dag wordt één stand bewaard, ook als meer processen het tegelijk doen', async () => {
  const keren = await Promise.all([1, 2, 3].map(() => bewaarDagstand(db.prisma, dag(0), 12)));
  expect(keren.filter(Boolean)).toHaveLength(1);
  expect(await bewaarDagstand(db.prisma, dag(0), 12)).toBe(false);
  const standen = await db.prisma.dagstand.findMany({ select: { regio: true } });
  expect(standen.map(({ regio }) => regio).sort()).toEqual(['DORDRECHT', 'VOORBEELDSTAD']);
});

test('een bewaarde stand is gelijk aan de witte vlekken van die dag', async () => {
  const keuze = { regio: 'DORDRECHT', onderwerpsoort: 'THEMA', perNiveau: false } as const;
  const { vlekken } = await leesMatrix(db.prisma, keuze, dag(0));
  const kort = vlekken.map(({ wijk, onderwerp, groep, niveau, oordeel, score }) => ({
    wijk,
    onderwerp,
    groep,
    niveau,
    oordeel,
    score,
  }));
  expect((await leesStand(db.prisma, 'DORDRECHT', dag(0)))?.cellen).toEqual(kort);
  expect(pakUit(JSON.parse(JSON.stringify(pakIn(vlekken))))).toEqual(kort);
});

describe('wat er tussen twee dagen veranderde', () => {
  const veranderd = (van: number, tot: number) =>
    vraag(`{ witteVlekkenVergelijk(van: "${datum(van)}", tot: "${datum(tot)}") { van tot aantallen { verandering aantal }
      veranderingen(first: 100) { totaal edges { node { verandering wijk { code } thema { code } leeftijdsgroep oordeelVan oordeelTot scoreVan scoreTot } } } } }`);
  const aantallen = ({ witteVlekkenVergelijk }: any) =>
    Object.fromEntries(
      witteVlekkenVergelijk.aantallen
        .filter(({ aantal }: any) => aantal > 0)
        .map(({ verandering, aantal }: any) => [verandering, aantal]),
    );

  test('noemt wat gevuld is, wat een knelpunt werd, en wat daarna geopend is', async () => {
    await voegAanbodToe(db, { id: 'nieuw-in-krispijn', themaCodes: ['autisme'], wijkCodes: ['WK050503'] });
    await bewaarDagstand(db.prisma, dag(1), 12);
    const gevuld = await veranderd(0, 1);
    expect(aantallen(gevuld)).toEqual({ GEVULD: 2 });
    expect(gevuld.witteVlekkenVergelijk.veranderingen.edges.map(({ node }: any) => node)).toContainEqual({
      verandering: 'GEVULD',
      wijk: { code: 'WK050503' },
      thema: { code: 'autisme' },
      leeftijdsgroep: 'J8_11',
      oordeelVan: 'WITTE_VLEK',
      oordeelTot: 'GEDEKT',
      scoreVan: 80,
      scoreTot: 0,
    });

    await meldWachttijd(db, 'nieuw-in-krispijn', 40);
    await bewaarDagstand(db.prisma, dag(2), 12);
    expect(aantallen(await veranderd(0, 2))).toEqual({ KNELPUNT_GEWORDEN: 2 });
    expect(aantallen(await veranderd(1, 2))).toEqual({ NIEUW_KNELPUNT: 2 });

    await schrijf(db, (tx) =>
      tx.wachttijdmeting.updateMany({
        where: { onderwerpId: 'nieuw-in-krispijn' },
        data: { aanmeldwachttijdWeken: 1 },
      }),
    );
    await bewaarDagstand(db.prisma, dag(3), 12);
    expect(aantallen(await veranderd(2, 3))).toEqual({ GEOPEND: 2 });

    await schrijf(db, (tx) => tx.aanbod.delete({ where: { id: 'nieuw-in-krispijn' } }));
    await bewaarDagstand(db.prisma, dag(4), 12);
    expect(aantallen(await veranderd(3, 4))).toEqual({ NIEUWE_WITTE_VLEK: 2 });
    expect(aantallen(await veranderd(2, 4))).toEqual({ AANBOD_WEG: 2 });
    expect(aantallen(await veranderd(0, 4))).toEqual({});
  });

  test('gebruikt de laatste stand tot en met de gevraagde dag, en zegt welke dat is', async () => {
    const { witteVlekkenVergelijk } = await vraag(`{ witteVlekkenVergelijk(van: "${datum(0)}") { van tot } }`);
    expect(witteVlekkenVergelijk).toEqual({ van: datum(0), tot: datum(4) });
  });

  test('kan niet van vóór de eerste stand, en dan staat erbij welke de eerste is', async () => {
    const { errors } = await vraagOnderdeel(
      schema as never,
      db,
      '{ witteVlekkenVergelijk(van: "2020-01-01") { van } }',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', veld: 'van' } });
    expect(errors?.[0]?.message).toContain(datum(0));
  });

  test('weigert een cursor van een cel die er niet is', async () => {
    const after = schrijfCursor({ veld: 'score', richting: 'desc', soort: 'getal' }, 50, 'WK050501 weg J4_7');
    const query = `{ witteVlekkenVergelijk(van: "${datum(0)}", tot: "${datum(1)}") { veranderingen(after: "${after}") { totaal } } }`;
    const { errors } = await vraagOnderdeel(schema as never, db, query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', veld: 'after' } });
  });

  test('noemt een cel die niet meer bestaat vervallen, en niet gevuld', () => {
    const cel = { wijk: 'W', onderwerp: 'o', groep: 'J4_7', niveau: null, score: 50 } as const;
    expect(vergelijkDagen([{ ...cel, oordeel: 'WITTE_VLEK' }], []).map((v) => v.verandering)).toEqual(['VERVALLEN']);
    expect(vergelijkDagen([{ ...cel, oordeel: 'GEDEKT' }], [])).toEqual([]);
  });
});

describe('de monitor', () => {
  test('geeft de cijfers van elke bewaarde dag', async () => {
    const { monitor } = await vraag(
      `{ monitor(regio: DORDRECHT, indicatoren: [WITTE_VLEKKEN, AANTAL_AANBOD]) { indicator eenheid punten { dag waarde } } }`,
    );
    expect(monitor.map(({ indicator }: any) => indicator)).toEqual(['WITTE_VLEKKEN', 'AANTAL_AANBOD']);
    const [vlekken, aanbod] = monitor.map(({ punten }: any) => punten.map(({ waarde }: any) => waarde));
    expect(monitor[0].punten.map((punt: any) => punt.dag)).toEqual([0, 1, 2, 3, 4].map(datum));
    expect(vlekken.map((aantal: number) => aantal - vlekken[0])).toEqual([0, -2, -2, -2, 0]);
    expect(aanbod.map((aantal: number) => aantal - aanbod[0])).toEqual([0, 1, 1, 1, 0]);
  });

  test('telt gelijk met het overzicht van de volledigheid, en laat leeg wat niet te berekenen is', async () => {
    const { monitor } = await vraag('{ monitor(regio: DORDRECHT) { indicator punten { waarde } } }');
    const eerste = Object.fromEntries(monitor.map(({ indicator, punten }: any) => [indicator, punten[0].waarde]));
    const rijen = await db.prisma.aanbod.findMany({ where: { regio: 'DORDRECHT', status: { not: 'GESTOPT' } } });
    expect(eerste.AANTAL_AANBOD).toBe(rijen.length);
    const gemiddeld = rijen.reduce((som, { volledigheid }) => som + volledigheid, 0) / rijen.length;
    expect(eerste.VOLLEDIGHEID).toBeCloseTo(gemiddeld, 1);
    // Geen bron geeft voor Dordrecht een wachttijd of een bereik in mensen.
    expect(eerste).toMatchObject({
      WACHTTIJD_BINNEN_NORM: null,
      WACHTTIJD_OP_TIJD: null,
      BEREIK: null,
      AANBOD_MET_BEREIK: 0,
    });
  });

  test('geeft het aantal open dubbelingen, en laat het leeg zolang er niet gezocht is', async () => {
    const waarden = async () => {
      const { monitor } = await vraag(
        '{ monitor(regio: VOORBEELDSTAD, indicatoren: [OPEN_DUBBELINGEN]) { punten { waarde } } }',
      );
      return monitor[0].punten.map(({ waarde }: any) => waarde);
    };
    expect(new Set(await waarden())).toEqual(new Set([null]));
    const werk = maakDubbelwerk(db.prisma, 'test');
    await werk.ronde();
    await werk.stop();
    await bewaarDagstand(db.prisma, dag(5), 12);
    const open = await db.prisma.dubbeling.count({ where: { verzonnen: true, status: { in: ['OPEN', 'BEVESTIGD'] } } });
    expect(open).toBeGreaterThan(0);
    expect((await waarden()).at(-1)).toBe(open);
  });

  test('toont geen bereik waaruit dat van één aanbod te lezen is', async () => {
    await schrijf(db, (tx) => tx.resultaat.deleteMany({ where: { soort: 'BEREIK' } }));
    const ids = (
      await db.prisma.aanbod.findMany({ where: { regio: 'DORDRECHT', status: 'OPERATIONEEL' }, take: 6 })
    ).map(({ id }) => id);
    const bereik = async (aantal: number) => {
      await schrijf(db, async (tx) => {
        await tx.resultaat.deleteMany({ where: { soort: 'BEREIK' } });
        for (const aanbodId of ids.slice(0, aantal)) {
          const periode = String(dag(0).getUTCFullYear() - 1);
          await tx.resultaat.create({
            data: {
              aanbodId,
              soort: 'BEREIK',
              periode,
              waarde: 13,
              eenheid: 'kinderen',
              tekst: 'Bereik',
              volgorde: 99,
            },
          });
        }
      });
      const { AANBOD_MET_BEREIK, BEREIK } = await leesCijfers(db.prisma, 'DORDRECHT', dag(0), 12);
      return [AANBOD_MET_BEREIK, BEREIK];
    };
    expect(await bereik(4)).toEqual([4, null]);
    // Vijf keer 13 is 65, en zes keer 78.
    expect(await bereik(5)).toEqual([5, 70]);
    expect(await bereik(6)).toEqual([6, 80]);
  });

  test('van Voorbeeldstad geeft ook wachttijden', async () => {
    const { monitor } = await vraag(
      '{ monitor(regio: VOORBEELDSTAD, indicatoren: [WACHTTIJD_BINNEN_NORM, WACHTTIJD_OP_TIJD]) { punten { waarde } } }',
    );
    for (const { punten } of monitor) {
      expect(punten[0].waarde).toBeGreaterThan(0);
      expect(punten[0].waarde).toBeLessThan(100);
    }
  });
});
