import { Meilisearch } from 'meilisearch';
import { afterAll, describe, expect, test } from 'vitest';
import type { MeiliZoekmachine } from '../../search/meilisearch/index.ts';
import { ZoekmachineFout } from '../../search/zoekmachine.ts';
import { contract } from './contract.ts';
import { DOCUMENTEN, maakDocument } from './documenten.ts';
import { maakProefserver, server } from './meilisearch-kit.ts';
import { opdracht, sleutels } from './opdracht.ts';

if (server) {
  opServer(server);
} else {
  test('NIET GETEST: Meilisearch. Zet MEILI_URL en MEILI_KEY om ook deze tests te draaien', () => {
    process.stderr.write('\nNIET GETEST: Meilisearch. Zet MEILI_URL en MEILI_KEY om ook deze tests te draaien.\n\n');
    expect(process.env['MEILI_URL'] ?? '').toBe('');
  });
}

function opServer(bij: { url: string; sleutel: string }) {
  const proefserver = maakProefserver(bij);
  const { beheerder, kaal, leeg } = proefserver;
  afterAll(proefserver.ruimOp);

  contract('Meilisearch', leeg);

  describe('een index die er niet is', () => {
    const opgebouwd = /nog niet opgebouwd/;

    test('is een fout bij zoeken, aanvullen, lezen en schrijven, en wordt niet stilletjes gemaakt', async () => {
      const machine = kaal();
      await expect(machine.zoek(opdracht())).rejects.toThrow(ZoekmachineFout);
      await expect(machine.zoek(opdracht())).rejects.toThrow(opgebouwd);
      await expect(machine.namen('judo', 5, [])).rejects.toThrow(opgebouwd);
      await expect(machine.schrijf(DOCUMENTEN)).rejects.toThrow(opgebouwd);
      await expect(machine.inhoud()[Symbol.asyncIterator]().next()).rejects.toThrow(opgebouwd);
      expect(await machine.gezondheid()).toMatchObject({
        gezond: false,
        documenten: 0,
        reden: expect.stringMatching(opgebouwd),
      });
      expect(await indexenVan(machine.voorvoegsel)).toEqual([]);
    });

    test('verschijnt bij een eerste herbouw pas als hij vol is', async () => {
      const machine = kaal();
      const uitkomst = await machine.herbouw(
        metTussendoor(() => expect(machine.zoek(opdracht())).rejects.toThrow(opgebouwd)),
      );
      expect(uitkomst).toEqual({ geschreven: DOCUMENTEN.length, verwijderd: 0 });
      expect((await machine.zoek(opdracht())).totaal).toBe(DOCUMENTEN.length);
      expect((await indexenVan(machine.voorvoegsel)).length).toBe(5);
    });
  });

  test('tijdens een herbouw zoekt iedereen in de oude index, en daarna is er niets van over', async () => {
    const machine = await leeg();
    const oud = maakDocument({ soort: 'AANBOD', id: 'oud', naam: 'Judo van vroeger' });
    await machine.schrijf([oud]);
    await machine.herbouw(
      metTussendoor(async () => expect(sleutels((await machine.zoek(opdracht())).kandidaten)).toEqual(['AANBOD oud'])),
    );
    expect(sleutels((await machine.zoek(opdracht())).kandidaten)).toEqual(sleutels(DOCUMENTEN));
    expect((await indexenVan(machine.voorvoegsel)).filter((naam) => naam.endsWith('_nieuw'))).toEqual([]);
  });

  test('een herbouw met een document dat niet lukt, laat de oude index staan', async () => {
    const machine = await leeg();
    await machine.schrijf(DOCUMENTEN);
    const kapot = async function* () {
      yield [maakDocument({ soort: 'AANBOD', id: 'mag niet', naam: 'Kapot' })];
    };
    await expect(machine.herbouw(kapot())).rejects.toThrow('invalid_document_id');
    expect((await machine.zoek(opdracht())).totaal).toBe(DOCUMENTEN.length);
  });

  test('een mislukte taak is een fout met de code, zonder iets uit het document', async () => {
    const machine = await leeg();
    const geheim = maakDocument({ soort: 'AANBOD', id: 'mag niet: geheim', naam: 'Geheim' });
    const fout = await machine.schrijf([geheim]).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(ZoekmachineFout);
    expect(String(fout)).toContain('invalid_document_id');
    expect(String(fout)).not.toMatch(/geheim/i);
  });

  describe('instellingen', () => {
    const aantalTaken = async (voorvoegsel: string) =>
      (await beheerder.tasks.getTasks({ indexUids: proefserver.indexen(voorvoegsel), types: ['settingsUpdate'] }))
        .total;

    test('worden alleen gestuurd als zij anders zijn', async () => {
      const synoniemen = {
        ggz: ['geestelijke gezondheidszorg'],
        'Jonge Moeder': ['tienermoeder'],
        '+angst': ['=bang'],
      };
      const machine = kaal({ synoniemen });
      await machine.zorgVoorIndexen();
      const eerst = await aantalTaken(machine.voorvoegsel);
      await machine.zorgVoorIndexen();
      expect(await aantalTaken(machine.voorvoegsel)).toBe(eerst);

      await kaal({ voorvoegsel: machine.voorvoegsel, synoniemen: { ggz: ['zorg'] } }).zorgVoorIndexen();
      const { results } = await beheerder.tasks.getTasks({ indexUids: [`${machine.voorvoegsel}aanbod`], limit: 1 });
      expect(results[0]?.details).toEqual({ synonyms: { ggz: ['zorg'] } });
    });

    test('zijn in alle indexen dezelfde', async () => {
      const machine = await leeg();
      const [eerste, ...andere] = await Promise.all(
        proefserver.indexen(machine.voorvoegsel).map((naam) => beheerder.index(naam).getSettings()),
      );
      for (const ander of andere) expect(ander).toEqual(eerste);
    });
  });

  describe('een zoeksleutel', () => {
    const gevuld = async () => {
      const machine = await leeg();
      await machine.schrijf(DOCUMENTEN);
      return machine;
    };
    const portaal = async (machine: MeiliZoekmachine, opties: Parameters<MeiliZoekmachine['maakZoeksleutel']>[0]) =>
      new Meilisearch({ host: bij.url, apiKey: (await machine.maakZoeksleutel(opties)).sleutel });

    test('kan zoeken, en niet schrijven, lezen, verwijderen of elders kijken', async () => {
      const machine = await gevuld();
      const ander = await leeg();
      const client = await portaal(machine, { geldigMinuten: 5 });
      const index = client.index(`${machine.voorvoegsel}aanbod`);
      expect((await index.search('angst')).hits.length).toBeGreaterThan(0);
      for (const verboden of [
        () => index.addDocuments([{ id: 'x' }]),
        () => index.deleteAllDocuments(),
        () => index.getDocuments(),
        () => index.getSettings(),
        () => client.getKeys(),
        () => client.index(`${ander.voorvoegsel}aanbod`).search(''),
        () => client.index(`${machine.voorvoegsel}aanbod_nieuw`).search(''),
      ]) {
        await expect(verboden()).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });
      }
    });

    test('ziet alleen de herkomsten die hij mag zien, wat hij zelf ook vraagt', async () => {
      const machine = await gevuld();
      const client = await portaal(machine, { geldigMinuten: 5, alleenHerkomsten: ['INVOER'] });
      const index = client.index(`${machine.voorvoegsel}aanbod`);
      for (const vraag of [{}, { filter: 'herkomst = VOORBEELD OR herkomst = INVOER' }]) {
        expect((await index.search('', vraag)).hits.map(({ id }) => id)).toEqual(['plusklas']);
      }
    });

    test('ziet niets wat beperkt is tot een trede, wat hij zelf ook vraagt', async () => {
      const machine = await gevuld();
      await machine.schrijf([maakDocument({ soort: 'AANBOD', id: 'beperkt', naam: 'Beperkt', vanafTrede: 'BASIS' })]);
      const client = await portaal(machine, { geldigMinuten: 5 });
      const index = client.index(`${machine.voorvoegsel}aanbod`);
      for (const vraag of [{}, { filter: 'vanafTrede IS NOT NULL' }, { filter: 'vanafTrede = BASIS' }]) {
        const { hits } = await index.search('', { ...vraag, limit: 1_000 });
        expect(hits.map(({ id }) => id)).not.toContain('beperkt');
      }
    });

    test('geldt niet langer dan gezegd', async () => {
      const machine = await gevuld();
      const client = await portaal(machine, { geldigMinuten: -1 });
      await expect(client.index(`${machine.voorvoegsel}aanbod`).search('')).rejects.toMatchObject({
        cause: { code: 'invalid_api_key' },
      });
    });

    test('komt steeds van dezelfde sleutel op de server', async () => {
      const machine = await leeg();
      await Promise.all([machine.maakZoeksleutel({ geldigMinuten: 5 }), machine.maakZoeksleutel({ geldigMinuten: 5 })]);
      await machine.maakZoeksleutel({ geldigMinuten: 5 });
      const { results } = await beheerder.getKeys({ limit: 10_000 });
      const eigen = results.filter(({ indexes }) => indexes.includes(`${machine.voorvoegsel}aanbod`));
      expect(eigen.map(({ actions }) => actions)).toEqual([['search']]);
    });
  });

  const indexenVan = async (voorvoegsel: string) =>
    (await beheerder.getRawIndexes({ limit: 10_000 })).results
      .map(({ uid }) => uid)
      .filter((uid) => uid.startsWith(voorvoegsel));
}

/** De documenten in twee brokken, waartussen en waarna iets gebeurt. */
async function* metTussendoor(doe: () => Promise<void>) {
  for (const brok of [DOCUMENTEN.slice(0, 9), DOCUMENTEN.slice(9)]) {
    yield brok;
    await doe();
  }
}
