import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { vraagAan } from '../kit/gateway.ts';
import { type Proces, start, stopAlle, vrijePoort, vrijeRij, wachtOp } from '../kit/proces.ts';

let map = '';
let processen: Proces[] = [];
beforeEach(async () => {
  map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-start-'));
  processen = [];
});
afterEach(async () => {
  await stopAlle(processen);
  await rm(map, { recursive: true, force: true });
});

const draai = (opdracht: string, omgeving: Record<string, string>, argumenten: string[] = []) => {
  const proces = start(opdracht, argumenten, { DATA_DIR: map, LOG_NIVEAU: 'warn', ...omgeving });
  processen.push(proces);
  return proces;
};

/** Wacht tot een proces iets schrijft. */
async function zegt(proces: Proces, tekst: string): Promise<void> {
  while (!proces.uitvoer().includes(tekst)) {
    if (proces.kind.exitCode !== null) throw new Error(`Het proces stopte:\n${proces.uitvoer()}`);
    await new Promise((verder) => setTimeout(verder, 20));
  }
}

/** De opdracht hoort te stoppen met code 1 en één regel. */
async function verwachtEenRegel(proces: Proces, regel: RegExp): Promise<void> {
  expect(await proces.klaar).toBe(1);
  const regels = proces.uitvoer().trim().split('\n');
  expect(regels).toHaveLength(1);
  expect(regels[0]).toMatch(regel);
}

describe('npm start', () => {
  test('op een lege map: vult de database, antwoordt, en stopt netjes; een tweede start laadt niets dubbel', async () => {
    const poort = String(await vrijePoort());
    const adres = `http://127.0.0.1:${poort}`;
    const tel = async () =>
      (
        await vraagAan<any>(
          adres,
          `{ alleAanbod { totaal } verzonnen: alleAanbod(filter: {regio: [VOORBEELDSTAD]}) { totaal }
           scholen { totaal } activiteiten { totaal } }`,
        )
      ).data;

    const eerste = draai('start', { PORT: poort, VOORBEELDSTAD_AANBOD: '20' });
    await wachtOp(adres, eerste);
    const aantallen = await tel();
    expect(aantallen.alleAanbod.totaal).toBe(143);
    expect(aantallen.verzonnen.totaal).toBe(20);
    expect(eerste.uitvoer()).toContain('Startgegevens geladen');

    const derde = draai('start', { PORT: String(await vrijePoort()) });
    await verwachtEenRegel(derde, /^Fout: De gegevensmap .* is in gebruik door proces \d+\./);

    eerste.kind.kill('SIGTERM');
    expect(await eerste.klaar).toBe(0);

    const tweede = draai('start', { PORT: poort, VOORBEELDSTAD_AANBOD: '20' });
    await wachtOp(adres, tweede);
    expect(await tel()).toEqual(aantallen);
    expect(tweede.uitvoer()).toContain('Startgegevens al aanwezig');
  });

  test('start:diensten draait op een lege map elk onderdeel als eigen proces, en laat er geen achter', async () => {
    const poort = await vrijePoort();
    const adres = `http://127.0.0.1:${poort}`;
    const eerste = await vrijeRij(4);
    const diensten = draai('start-diensten', {
      PORT: String(poort),
      DIENST_POORT: String(eerste),
      VOORBEELDSTAD_AANBOD: '20',
    });
    await wachtOp(adres, diensten);
    const { data, errors } = await vraagAan<any>(
      adres,
      '{ aanbod(id: "impulsklas") { naam wachttijd { status } } wijk(code: "WK050506") { scholen { edges { node { id } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.wijk.scholen.edges[0].node.id).toBe('18YS03');

    diensten.kind.kill('SIGTERM');
    expect(await diensten.klaar).toBe(0);
    for (const nummer of [poort, eerste, eerste + 1, eerste + 2, eerste + 3]) {
      await expect(fetch(`http://127.0.0.1:${nummer}/gezond`)).rejects.toThrow();
    }

    // Op dezelfde, nu gevulde map: valt de ouder weg zonder iets te zeggen, dan blijft er geen kind achter.
    const tweede = draai('start-diensten', { PORT: String(poort), DIENST_POORT: String(eerste) });
    await wachtOp(adres, tweede);
    tweede.kind.kill('SIGKILL');
    // De uitvoer sluit pas als ook het laatste kind is gestopt.
    await tweede.klaar;
    for (const nummer of [poort, eerste, eerste + 3]) {
      await expect(fetch(`http://127.0.0.1:${nummer}/gezond`)).rejects.toThrow();
    }

    const bezet = createServer().listen(eerste + 2, '127.0.0.1');
    try {
      const derde = draai('start-diensten', { PORT: String(poort), DIENST_POORT: String(eerste) });
      expect(await derde.klaar).toBe(1);
      const regels = derde
        .uitvoer()
        .split('\n')
        .filter((regel) => regel.startsWith('Fout:'));
      expect(regels).toEqual([`Fout: Poort ${eerste + 2} is al in gebruik. Kies met DIENST_POORT een andere poort.`]);
    } finally {
      bezet.close();
    }
  }, 150_000);

  test('db:vullen vult een lege map en stopt dan; stoppen tijdens het laden geeft de map vrij', async () => {
    const afgebroken = draai('vullen', {});
    await zegt(afgebroken, 'Database bijgewerkt');
    afgebroken.kind.kill('SIGKILL');
    await afgebroken.klaar;

    const begonnen = draai('start', { PORT: String(await vrijePoort()) });
    await zegt(begonnen, 'Startgegevens laden');
    begonnen.kind.kill('SIGTERM');
    expect(await begonnen.klaar).toBe(0);
    expect(begonnen.uitvoer()).not.toContain('Fout');

    const vullen = draai('vullen', { VOORBEELDSTAD_AANBOD: '20' });
    expect(await vullen.klaar).toBe(0);
    expect(vullen.uitvoer()).toMatch(/Startgegevens (geladen|al aanwezig): .*143 aanbod/);
  });

  test('een verkeerde instelling stopt de start met één regel', async () => {
    await verwachtEenRegel(draai('start', { PORT: 'vier' }), /^Fout: PORT .* er hoort een getal te staan$/);
    expect(await readdir(map)).toEqual([]);
  });

  test('een kapotte gegevensmap stopt de start met één regel en blijft zoals zij was', async () => {
    const pglite = path.join(map, 'pglite');
    await mkdir(pglite);
    await writeFile(path.join(pglite, 'PG_VERSION'), '18\n');
    await writeFile(path.join(pglite, 'aantekening.txt'), 'belangrijk');
    await verwachtEenRegel(draai('start', {}), /^Fout: De gegevensmap .* kan niet worden geopend/);
    expect(await readFile(path.join(pglite, 'aantekening.txt'), 'utf8')).toBe('belangrijk');
    expect((await readdir(pglite)).sort()).toEqual(['PG_VERSION', 'aantekening.txt']);
  });

  test('een gegevensmap waar bestanden uit weg zijn, wordt niet overschreven', async () => {
    const pglite = path.join(map, 'pglite');
    await mkdir(path.join(pglite, 'base'), { recursive: true });
    await writeFile(path.join(pglite, 'base', 'belangrijk'), 'gegevens');
    await verwachtEenRegel(
      draai('start', {}),
      /^Fout: De gegevensmap .* kan niet worden geopend \(er ontbreken bestanden\)/,
    );
    expect(await readdir(pglite)).toEqual(['base']);
  });

  test('een onbereikbare database stopt de start met één regel, zonder wachtwoord', async () => {
    const url = `postgresql://ik:zeergeheim@127.0.0.1:${await vrijePoort()}/aanbod`;
    const proces = draai('start', { DATABASE_URL: url });
    await verwachtEenRegel(proces, /^Fout: De database op 127\.0\.0\.1:\d+\/aanbod is niet bereikbaar/);
    expect(proces.uitvoer()).not.toContain('zeergeheim');
  });

  test('een bezette poort stopt de start met één regel', async () => {
    const poort = String(await vrijePoort());
    const bezet = createServer().listen(Number(poort), '127.0.0.1');
    try {
      const proces = draai('start', { PORT: poort, VOORBEELDSTAD_AANBOD: '0' });
      expect(await proces.klaar).toBe(1);
      expect(proces.uitvoer().trim().split('\n').at(-1)).toMatch(/^Fout: Poort \d+ is al in gebruik\./);
    } finally {
      bezet.close();
    }
  });

  test('db:reset zonder bevestiging verandert niets', async () => {
    await verwachtEenRegel(draai('db-reset', {}), /^Fout: Dit gooit alle gegevens in de database weg/);
    expect(await readdir(map)).toEqual([]);
  });

  test('losse diensten zonder geheim starten niet', async () => {
    await verwachtEenRegel(draai('dienst', {}, ['aanbod']), /^Fout: .*DIENST_GEHEIM/);
    await verwachtEenRegel(draai('dienst', {}, ['iets']), /^Fout: Noem het onderdeel/);
  });
});
