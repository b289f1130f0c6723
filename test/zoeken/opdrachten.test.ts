import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../prisma/database.ts';
import { start } from '../kit/proces.ts';

let map: string;
const draai = async (opdracht: string, argumenten: string[] = [], omgeving: Record<string, string> = {}) => {
  const proces = start(opdracht, argumenten, { DATA_DIR: map, VOORBEELDSTAD_AANBOD: '0', ...omgeving });
  return { code: await proces.klaar, uitvoer: proces.uitvoer() };
};

/** Doet iets rechtstreeks met de database, achter de rug van de index om. */
async function buitenom(...opdrachten: string[]): Promise<void> {
  const db = await openDatabase({ dataDir: map });
  try {
    for (const opdracht of opdrachten) await db.prisma.$executeRawUnsafe(opdracht);
  } finally {
    await db.sluit();
  }
}

beforeAll(async () => {
  map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-zoeken-'));
  expect((await draai('vullen')).code).toBe(0);
});
afterAll(() => rm(map, { recursive: true, force: true }));

describe('npm run zoeken:controle', () => {
  test('vindt wat ontbreekt, verouderd is en te veel is, en herstelt het', async () => {
    await buitenom(
      `delete from zoeken."Document" where id in ('impulsklas', 'alv')`,
      `update zoeken."Document" set afdruk = 'anders' where id in ('voorleesexpress', '18YS03')`,
      `update zoeken."Document" set id = 'verzonnen' where id = 'leerorkest'`,
    );
    const kijken = await draai('zoeken-controle', ['--alleen-kijken']);
    expect(kijken.uitvoer).toContain('3 ontbreken, 2 zijn verouderd, 1 zijn te veel.');
    // De woorden van wat zo is weggehaald, tellen nog mee.
    const [, woorden] = /Woordtelling: (\d+) woorden verkeerd geteld\./.exec(kijken.uitvoer) ?? [];
    expect(Number(woorden)).toBeGreaterThan(0);
    expect(kijken.uitvoer).toContain(
      `Fout: ${6 + Number(woorden)} verschillen. Herstel ze met npm run zoeken:controle.`,
    );
    expect(kijken.code).toBe(1);

    const herstellen = await draai('zoeken-controle');
    expect(herstellen.uitvoer).toContain('Hersteld: 5 geschreven, 1 verwijderd.');
    expect(herstellen.code).toBe(0);
    const daarna = await draai('zoeken-controle', ['--alleen-kijken']);
    expect(daarna.uitvoer).toMatch(/Zoekindex: \d+ gecontroleerd, alles klopt\.\nWoordtelling: alles klopt\./);
    expect(daarna.code).toBe(0);
  });
});

describe('npm run zoeken:herbouw', () => {
  test('maakt een lege of kapotte index weer heel, met de woordtelling', async () => {
    await buitenom(
      `delete from zoeken."Document" where soort <> 'AANBOD'`,
      `update zoeken."Document" set zoekvector = '', rang = '{}'`,
      `update zoeken."Woord" set documenten = 7`,
    );
    const { code, uitvoer } = await draai('zoeken-herbouw');
    expect(uitvoer).toMatch(/Zoekindex: (\d+) records gelezen, \1 veranderd, 0 verwijderd\./);
    expect(code).toBe(0);
    const db = await openDatabase({ dataDir: map });
    const [{ aantal }] = (await db.prisma.$queryRawUnsafe(
      `select count(*)::int as aantal from zoeken."Document" where zoekvector @@ '''thuiszit'''::tsquery`,
    )) as [{ aantal: number }];
    const woord = await db.prisma.woord.findUnique({ where: { woord: 'thuiszit' } });
    await db.sluit();
    expect(aantal).toBeGreaterThan(0);
    expect(woord?.documenten).toBe(aantal);
  });
});

describe('zonder Meilisearch', () => {
  test('zegt zoeken:sleutel wat er moet worden ingesteld', async () => {
    const { code, uitvoer } = await draai('zoeken-sleutel');
    expect(uitvoer.trim()).toBe(
      'Fout: Er is geen Meilisearch ingesteld: geef het adres met MEILI_URL en de sleutel met MEILI_KEY.',
    );
    expect(code).toBe(1);
  });

  test('zegt zoeken:controle in één regel dat een Meilisearch die niet antwoordt, niet te vergelijken is', async () => {
    const { code, uitvoer } = await draai('zoeken-controle', [], { MEILI_URL: 'http://127.0.0.1:9' });
    expect(uitvoer.trim().split('\n').at(-1)).toMatch(/^Fout: .*Meilisearch/);
    expect(uitvoer).not.toContain('127.0.0.1');
    expect(code).toBe(1);
  });
});

describe('meten met een verkeerd argument geeft één regel die zegt wat er moet staan', () => {
  test.each([
    [
      '../bench/relevantie/index',
      ['--vragen', 'bestaat-niet.json'],
      /^Fout: het bestand bestaat-niet\.json is niet te lezen\..*$/,
    ],
    [
      '../bench/relevantie/index',
      ['--vragen', 'package.json'],
      /^Fout: package\.json is geen lijst beoordeelde vragen: .*$/,
    ],
    [
      '../bench/zoeken/index',
      ['--documenten', 'abc'],
      /^Fout: --documenten is een heel getal vanaf 1, en niet "abc"\.$/,
    ],
    ['../bench/zoeken/index', ['--vragen', '0'], /^Fout: --vragen is een heel getal vanaf 1, en niet "0"\.$/],
  ])('%s %j', async (opdracht, argumenten, verwacht) => {
    const { code, uitvoer } = await draai(opdracht, argumenten);
    expect(uitvoer.trim()).toMatch(verwacht);
    expect(code).toBe(1);
  });
});
