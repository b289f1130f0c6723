import { get } from 'node:http';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEESTE_EXPORTEN } from '../../gateway/export/index.ts';
import { maakPlekken } from '../../gateway/uitwisseling/plekken.ts';
import { bronVanInhoud } from '../../uitwisseling/lezen/bron.ts';
import { openInvoer } from '../../uitwisseling/open.ts';
import { leesRecords, sleutelVan } from '../../uitwisseling/records/index.ts';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const haal = (pad: string, opties: RequestInit = {}) => fetch(`${gateway.adres}/export/${pad}`, opties);
const json = async (pad: string): Promise<any[]> => (await haal(pad)).json() as Promise<any[]>;
const STAD = 'herkomst=VOORBEELD';

/** Wat een import in een bestand leest, per rij. */
async function gelezen(soort: Sjabloonsoort, naam: string, antwoord: Response): Promise<object[]> {
  const bestand = await openInvoer(bronVanInhoud(naam, new Uint8Array(await antwoord.arrayBuffer())), { soort });
  const rijen: object[] = [];
  for await (const { velden, fouten } of bestand.rijen(soort)) {
    expect(fouten).toEqual([]);
    rijen.push(Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)));
  }
  await bestand.sluit();
  return rijen;
}

describe.each(SJABLOONSOORTEN)('een export van %s', (soort) => {
  test('geeft elk record zoals het in de database staat', async () => {
    const records = await json(`${soort}.json?${STAD}`);
    expect(records.length).toBeGreaterThan(0);
    const sleutels = records.map((record) => sleutelVan(soort, record));
    expect(new Set(sleutels).size).toBe(sleutels.length);
    const echt = await gateway.db.prisma.$transaction((tx) => leesRecords(tx as never, soort, sleutels));
    for (const record of records) {
      const verwacht = { ...echt.get(sleutelVan(soort, record)) } as any;
      // Een klein aantal wachtenden komt niet naar buiten.
      if (soort === 'wachttijden' && verwacht.aantalWachtenden < 5 && verwacht.aantalWachtenden > 0) {
        verwacht.aantalWachtenden = null;
      }
      expect(record).toMatchObject(zonderZieOok(verwacht));
    }
  });

  test('heeft in CSV, Excel en JSON dezelfde inhoud', async () => {
    // Na elkaar: meer dan twee tegelijk mag een gebruiker niet.
    const als = async (vorm: string) => gelezen(soort, `x.${vorm}`, await haal(`${soort}.${vorm}?${STAD}`));
    const [uitCsv, uitXlsx, uitJson] = [await als('csv'), await als('xlsx'), await als('json')];
    expect(uitCsv?.length).toBeGreaterThan(0);
    expect(uitXlsx).toEqual(uitCsv);
    // In JSON staat wat leeg is er ook.
    expect(zonderLeeg(uitJson)).toEqual(uitCsv);
  });

  test('laat zonder keuze de verzonnen Voorbeeldstad weg', async () => {
    for (const { herkomst } of await json(`${soort}.json`)) expect(herkomst).not.toBe('VOORBEELD');
  });
});

function zonderLeeg(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderLeeg);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const vol = Object.entries(waarde).filter(([, een]) => een !== null && !(Array.isArray(een) && een.length === 0));
  return Object.fromEntries(vol.map(([veld, een]) => [veld, zonderLeeg(een)]));
}

/** Het schema zegt van aanbod dat samenhangt niet wie naar wie verwijst. */
const zonderZieOok = ({ zieOok: _zieOok, ...rest }: any) => rest;

describe('kiezen', () => {
  test('kan los en als JSON, en geeft hetzelfde als het filter van het schema', async () => {
    const { data } = await gateway.vraag<any>(
      '{ alleAanbod(first: 100, filter: { thema: ["thuiszitten"], leeftijd: { van: 8, tot: 12 }, gratis: true }) { edges { node { id } } } }',
    );
    const ids = data.alleAanbod.edges.map(({ node }: any) => node.id);
    const los = await json('aanbod.json?thema=thuiszitten&leeftijd=8-12&gratis=true');
    const filter = encodeURIComponent('{"thema":["thuiszitten"],"leeftijd":{"van":8,"tot":12}}');
    const gemengd = await json(`aanbod.json?filter=${filter}&gratis=true`);
    expect(los.map(({ id }) => id)).toEqual(ids);
    expect(gemengd).toEqual(los);
    expect(ids.length).toBeGreaterThan(0);
  });

  test.each([
    ['aanbod.csv?kleur=rood', 400, 'kleur', 'thema'],
    ['aanbod.csv?filter=[]', 400, 'filter', 'JSON'],
    [`aanbod.csv?filter=${encodeURIComponent('{"kleur":1}')}`, 400, 'kleur', 'thema'],
    [`aanbod.csv?filter=${encodeURIComponent('{"thema":{"a":1}}')}`, 400, 'filter', ''],
    ['aanbod.csv?gratis=misschien', 400, 'gratis', 'true'],
    ['aanbod.csv?status=MAF', 400, 'status', 'OPERATIONEEL'],
    ['aanbod.csv?thema=bestaat-niet', 400, 'bestaat-niet', 'themas'],
    ['scholen.xlsx?gewijzigdSinds=gisteren', 400, 'filter', ''],
    ['leerlingen.csv', 404, 'aanbod', 'csv'],
    ['aanbod.pdf', 404, 'aanbod', 'csv'],
  ])('%s is een fout (%i) die zegt wat er wel kan', async (pad, status, ...woorden) => {
    const antwoord = await haal(pad);
    const { errors } = (await antwoord.json()) as any;
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('content-disposition')).toBeNull();
    for (const woord of woorden) expect(errors[0].message).toContain(woord);
  });

  test('zonder eind aan de naam kiest de kop Accept', async () => {
    const soort = async (accept: string) =>
      (await haal('organisaties', { headers: { accept } })).headers.get('content-type');
    expect(await soort('text/csv')).toContain('text/csv');
    expect(await soort('*/*')).toContain('application/json');
    expect((await haal('organisaties', { headers: { accept: 'image/png' } })).status).toBe(406);
  });
});

describe('het bestand', () => {
  test('heet naar wat erin zit en van welke dag het is', async () => {
    const { headers } = await haal('scholen.csv', { method: 'HEAD' });
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="?scholen-\d{4}-\d\d-\d\d\.csv"?$/);
    expect(headers.get('cache-control')).toContain('private');
  });

  test('CSV is te openen met Excel: UTF-8 met een teken vooraan, puntkomma’s, en regels die met CRLF eindigen', async () => {
    const tekst = Buffer.from(await (await haal('organisaties.csv')).arrayBuffer()).toString('utf8');
    expect(tekst.startsWith('\ufeffId;Naam;')).toBe(true);
    expect(tekst.replace(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['csv', 'xlsx'])(
    'een tekst die op een formule lijkt, wordt in %s geen formule en komt heel terug',
    async (vorm) => {
      const eigen = await testGateway();
      try {
        const namen = ['=1+1', '+31', '-2', '@SUM(A1)', "'=x", 'a"b;c', 'regel 1\nregel 2', '_x0041_ & <b>'];
        const ids = (await eigen.db.prisma.aanbod.findMany({ take: namen.length, where: { herkomst: 'BRON' } })).map(
          ({ id }) => id,
        );
        for (const [nr, omschrijving] of namen.entries()) {
          await eigen.db.prisma.aanbod.update({ where: { id: ids[nr] ?? '' }, data: { omschrijving } });
        }
        const antwoord = await fetch(`${eigen.adres}/export/aanbod.${vorm}?ids=${ids.join(',')}`);
        const kopie = antwoord.clone();
        if (vorm === 'csv') {
          for (const cel of (await kopie.text()).split(/[;\r\n]/)) expect(cel).not.toMatch(/^"?[=+@\t]|^"?-\D/);
        }
        const rijen = (await gelezen('aanbod', `x.${vorm}`, antwoord)) as any[];
        expect(new Set(rijen.map(({ omschrijving }) => omschrijving))).toEqual(new Set(namen));
      } finally {
        await eigen.stop();
      }
    },
  );

  test('een lange lijst kost per bladzijde hetzelfde aantal SQL-opdrachten, en wordt niet eerst helemaal gelezen', async () => {
    const eigen = await testGateway();
    try {
      await vermenigvuldig(eigen, 500);
      const per = async (vraag: string) => {
        eigen.db.geteld();
        const records = (await (await fetch(`${eigen.adres}/export/aanbod.json?${vraag}`)).json()) as unknown[];
        return { aantal: records.length, sql: eigen.db.geteld().length };
      };
      const klein = await per('thema=klein-thema');
      const groot = await per('thema=groot-thema');
      expect(klein.aantal).toBe(50);
      expect(groot.aantal).toBe(500);
      // Vijf bladzijden van 100 tegen één: per bladzijde gelijk.
      expect(groot.sql).toBe(klein.sql * 5);
    } finally {
      await eigen.stop();
    }
  });
});

/** Zet aanbod neer met een thema van 50 en een van `aantal`, elk met deze omschrijving. */
async function vermenigvuldig({ db: { prisma } }: TestGateway, aantal: number, omschrijving = 'Kort.'): Promise<void> {
  await prisma.thema.createMany({
    data: ['klein-thema', 'groot-thema'].map((code) => ({ code, naam: code })),
  });
  const ids = Array.from({ length: aantal }, (_, nr) => `veel-${nr}`);
  await prisma.aanbod.createMany({
    data: ids.map((id) => ({ id, naam: id, omschrijving, regio: 'DORDRECHT', herkomst: 'INVOER' })),
  });
  await prisma.aanbodThema.createMany({
    data: ids.flatMap((aanbodId, nr) => [
      { aanbodId, themaCode: 'groot-thema' },
      ...(nr < 50 ? [{ aanbodId, themaCode: 'klein-thema' }] : []),
    ]),
  });
}

test('wie de verbinding verbreekt, laat geen werk achter en houdt geen plek bezet', async () => {
  const eigen = await testGateway();
  try {
    // Meer dan wat onderweg in het geheugen van de verbinding past: anders is alles al verstuurd voor iemand kan afbreken.
    await vermenigvuldig(eigen, 1_000, 'lang '.repeat(6_000));
    const adres = `${eigen.adres}/export/aanbod.csv?thema=groot-thema`;
    eigen.db.geteld();
    await (await fetch(adres)).text();
    const heel = eigen.db.geteld().length;
    // Meer keren dan een gebruiker plekken heeft.
    for (let keer = 0; keer < 3; keer++) {
      await breekAf(adres);
      expect(await totHetStilIs(eigen)).toBeLessThan(heel / 2);
    }
    expect((await fetch(adres, { method: 'HEAD' })).status).toBe(200);
  } finally {
    await eigen.stop();
  }
});

const breekAf = (adres: string) =>
  new Promise<void>((klaar, mis) => {
    const verzoek = get(adres, (antwoord) => {
      if (antwoord.statusCode !== 200) mis(new Error(`Antwoord ${antwoord.statusCode}`));
      antwoord.once('data', () => {
        verzoek.destroy();
        klaar();
      });
    });
  });

/** Wacht tot er geen SQL meer komt, en geeft hoeveel er nog kwam. */
async function totHetStilIs({ db }: TestGateway): Promise<number> {
  let aantal = 0;
  for (let nieuw = 1; nieuw > 0; aantal += nieuw) {
    await wacht(500);
    nieuw = db.geteld().length;
  }
  return aantal;
}

test('een gebruiker kan niet alle plekken bezet houden', () => {
  const neem = maakPlekken(MEESTE_EXPORTEN);
  const eigen = [neem('a'), neem('a')];
  expect(eigen.every(Boolean)).toBe(true);
  expect(neem('a')).toBeUndefined();
  expect(neem('b')).toBeDefined();
  eigen[0]?.();
  expect(neem('a')).toBeDefined();
  const rest = ['c', 'd', 'e', 'f', 'g', 'h'].map((klant) => neem(klant));
  expect(rest.filter(Boolean)).toHaveLength(5);
});
