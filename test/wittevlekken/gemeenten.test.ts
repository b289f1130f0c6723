import { afterAll, beforeAll, expect, test } from 'vitest';
import { dagenLater, dagVan } from '../../prisma/regels/dag.ts';
import { leesMatrix } from '../../search/wittevlekken/matrix.ts';
import { leesCelrecords } from '../../search/wittevlekken/records.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { schrijf, voegAanbodToe } from './aanbod-kit.ts';

const NU = new Date();
const KEUZE = { regio: 'DORDRECHT', onderwerpsoort: 'THEMA', perNiveau: false } as const;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

async function kijk(wijk = 'WK050503') {
  const { vlekken, themas, wijken } = await leesMatrix(db.prisma, KEUZE, NU);
  const cel = vlekken.find((vlek) => vlek.wijk === wijk && vlek.onderwerp === 'autisme' && vlek.groep === 'J8_11');
  if (!cel) throw new Error(`Geen cel voor autisme in ${wijk}.`);
  const [records] = await leesCelrecords(db.prisma, { ...KEUZE, themas, wijken, cellen: [cel], aantal: 100 });
  return { cel, records: records?.map(({ id }) => id) };
}

test('aanbod van een groter gebied telt alleen in de gemeenten die het noemt', async () => {
  const voor = await kijk();
  await voegAanbodToe(db, { id: 'in-gorinchem', themaCodes: ['autisme'], regio: 'ZHZ', gemeenten: ['Gorinchem'] });
  const na = await kijk();
  expect(na.cel).toMatchObject({ oordeel: voor.cel.oordeel, score: voor.cel.score });
  expect(na.records).not.toContain('in-gorinchem');
  expect(na.cel.aanbod.elders).toBe(voor.cel.aanbod.elders + 1);

  await schrijf(db, (tx) =>
    tx.aanbod.update({ where: { id: 'in-gorinchem' }, data: { gemeenten: ['Gorinchem', 'Dordrecht'] } }),
  );
  const ook = await kijk();
  expect(ook.cel.score).toBeLessThan(voor.cel.score);
  expect(ook.cel.aanbod.stadsbreed.OPEN?.aantal).toBe(1);
  expect(ook.records).toContain('in-gorinchem');
  await schrijf(db, (tx) => tx.aanbod.delete({ where: { id: 'in-gorinchem' } }));
});

test('het aanbod van Voorbeeldstad noemt zijn gemeente zoals de wijken die noemen', async () => {
  const [los] = await db.prisma.$queryRaw<{ aantal: number }[]>`
    select count(*)::int as aantal from zoeken."Document" as d
    where d.herkomst = 'VOORBEELD' and d.bereikbaarheid is not null and d.gemeenten <> '{}'
      and not exists (select 1 from aanbod."Gemeente" as g where g.naam = any(d.gemeenten))`;
  expect(los?.aantal).toBe(0);
});

test('aanbod dat in zijn laatste meting geen vrije plaatsen meldt, is vol zolang die meting geldt', async () => {
  await voegAanbodToe(db, { id: 'vol-huis', themaCodes: ['autisme'], wijkCodes: ['WK050503'] });
  const meld = (dagen: number, vrijePlaatsen: number) =>
    schrijf(db, (tx) =>
      tx.wachttijdmeting.create({
        data: {
          onderwerpSoort: 'AANBOD',
          onderwerpId: 'vol-huis',
          peildatum: dagenLater(dagVan(NU), dagen),
          aanmeldwachttijdWeken: 0,
          vrijePlaatsen,
          herkomst: 'INVOER',
        },
      }),
    );
  const lokaal = async () => (await kijk()).cel.aanbod.lokaal;
  await meld(-4_000, 0);
  expect(await lokaal()).toMatchObject({ OPEN: { aantal: 1 } });
  await meld(-2, 0);
  expect(await lokaal()).toMatchObject({ VOL: { aantal: 1 } });
  await meld(-1, 3);
  expect(await lokaal()).toMatchObject({ OPEN: { aantal: 1 } });
});
