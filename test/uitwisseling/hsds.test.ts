import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { haalAlles, haal as haalBij } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const haal = (pad: string) => haalBij(gateway, pad);
const alles = (pad: string, perBladzijde?: number) => haalAlles(gateway, pad, perBladzijde);
const metSleutel = async (sleutel: string) => {
  const gevonden = (await alles('/hsds/services?full=true')).find((service) => service.sleutel === sleutel);
  return gevonden ?? expect.unreachable(`${sleutel} ontbreekt`);
};

test('de voorpagina zegt welke versie en welk profiel', async () => {
  const { inhoud } = await haal('/hsds');
  expect(inhoud).toEqual({
    version: '3.0',
    profile: `${gateway.adres}/hsds/profiel`,
    openapi_url: expect.stringContaining('openreferral/specification/3.0'),
  });
  expect((await haal(new URL(inhoud.profile).pathname)).inhoud.schemas['service.json'].properties).toHaveProperty(
    'duur',
  );
});

describe('bladeren', () => {
  test('alle bladzijden samen geven elk aanbod precies één keer, hoe groot een bladzijde ook is', async () => {
    const groot = (await alles('/hsds/services')).map((service) => service.id);
    const klein = (await alles('/hsds/services', 7)).map((service) => service.id);
    expect(klein).toEqual(groot);
    expect(new Set(groot).size).toBe(groot.length);
    const { data } = await gateway.vraag<any>('{ alleAanbod { totaal } activiteiten { totaal } }');
    expect(groot).toHaveLength(data.alleAanbod.totaal + data.activiteiten.totaal);
  });

  test('een bladzijde zegt waar zij staat', async () => {
    const { contents, peilmoment, ...kop } = (await haal('/hsds/organizations?page=2&per_page=10')).inhoud;
    expect(contents).toHaveLength(10);
    // Wie vanaf hier verder vraagt, krijgt ook wat tijdens het lezen nog werd vastgelegd.
    expect(Date.parse(peilmoment)).toBeLessThanOrEqual(Date.now() - 30 * 60_000);
    expect(kop).toMatchObject({ page_number: 2, size: 10, first_page: false, last_page: false, empty: false });
    expect(kop.total_pages).toBe(Math.ceil(kop.total_items / 10));
    expect((await haal('/hsds/organizations?page=9999')).inhoud).toMatchObject({
      empty: true,
      last_page: true,
      contents: [],
    });
  });

  test.each(['services', 'service_at_locations'])(
    'een bladzijde van %s kost hoogstens negen SQL-opdrachten, hoe groot zij ook is',
    async (soort) => {
      const geteld = async (aantal: number) => {
        gateway.db.geteld();
        const { inhoud } = await haal(`/hsds/${soort}?regio=VOORBEELDSTAD&full=true&per_page=${aantal}`);
        expect(inhoud.size).toBe(aantal);
        return gateway.db.geteld().length;
      };
      // Van aanbod en activiteiten elk welke regels, wat erbij hoort, het totaal en de scholen; van aanbod ook de wachttijden.
      for (const aantal of [10, 20, 40]) expect(await geteld(aantal), `${aantal}`).toBeLessThanOrEqual(9);
    },
  );
});

describe('kiezen', () => {
  test('organization_id geeft wat die organisatie aanbiedt', async () => {
    const [eerste] = (await alles('/hsds/services')).filter((service) => service.organization_id);
    const keuze = await alles(`/hsds/services?organization_id=${eerste.organization_id}`);
    expect(keuze.map((service) => service.id)).toContain(eerste.id);
    for (const { aanbieder_ids } of keuze) expect(aanbieder_ids).toContain(eerste.organization_id);
  });

  test('taxonomy_term_id geeft wat die term heeft', async () => {
    const thema = (await alles('/hsds/taxonomy_terms')).find((term) => term.code === 'thuiszitten');
    const keuze = await alles(`/hsds/services?full=true&taxonomy_term_id=${thema.id}`);
    expect(keuze.length).toBeGreaterThan(0);
    for (const { attributes } of keuze) {
      expect(attributes.map((attribuut: any) => attribuut.taxonomy_term_id)).toContain(thema.id);
    }
  });

  test('taxonomy_term_id van een interesse geeft activiteiten met dat woord, en niets anders', async () => {
    const [eerste] = (await alles('/hsds/services?full=true')).filter(({ soort }) => soort === 'ACTIVITEIT');
    const { taxonomy_term_id } = eerste.attributes.find((attribuut: any) => attribuut.link_type === 'interesse');
    const keuze = await alles(`/hsds/services?full=true&taxonomy_term_id=${taxonomy_term_id}`);
    expect(keuze.map(({ id }) => id)).toContain(eerste.id);
    for (const { attributes } of keuze) {
      expect(attributes.map((attribuut: any) => attribuut.taxonomy_term_id)).toContain(taxonomy_term_id);
    }
  });

  test('een term of organisatie die niet bestaat, geeft een lege lijst', async () => {
    const onbekend = '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d';
    for (const veld of ['taxonomy_term_id', 'organization_id']) {
      expect((await haal(`/hsds/services?${veld}=${onbekend}`)).inhoud).toMatchObject({ total_items: 0, empty: true });
    }
  });

  test('minimal geeft van alles alleen de UUID en wanneer het veranderde', async () => {
    const { contents, total_items, last_page } = (await haal('/hsds/services?minimal=true')).inhoud;
    expect([contents.length, last_page]).toEqual([total_items, true]);
    for (const regel of contents) expect(Object.keys(regel)).toEqual(['id', 'modified_date']);
    const heel = await alles('/hsds/services');
    expect(contents).toEqual(heel.map((service) => ({ id: service.id, modified_date: service.last_modified })));
  });

  test('Voorbeeldstad komt alleen als erom wordt gevraagd, en zegt dat zij verzonnen is', async () => {
    expect((await alles('/hsds/services')).filter((service) => service.herkomst === 'VOORBEELD')).toEqual([]);
    const verzonnen = await alles('/hsds/services?regio=VOORBEELDSTAD');
    expect(verzonnen.length).toBeGreaterThan(0);
    for (const { alert } of verzonnen) expect(alert).toContain('Verzonnen');
    expect((await haal(`/hsds/services/${verzonnen[0].id}`)).inhoud.id).toBe(verzonnen[0].id);
  });

  test.each([
    '/hsds/services?page=0',
    '/hsds/services?per_page=101',
    '/hsds/services?modified_after=gisteren',
    '/hsds/services?search=dans',
    '/hsds/services?format=ndjson',
    '/hsds/organizations?regio=MARS',
  ])('%s is een fout die zegt wat er wel kan', async (pad) => {
    const { status, inhoud } = await haal(pad);
    expect([status, inhoud.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
    'een onbekende UUID bij %s is niet gevonden',
    async (soort) => {
      expect((await haal(`/hsds/${soort}/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d`)).status).toBe(404);
    },
  );
});

describe('eerlijk overgezet', () => {
  test('duur en intensiteit blijven getallen, en wat onbekend is ontbreekt', async () => {
    const impulsklas = await metSleutel('impulsklas');
    const { data } = await gateway.vraag<any>(`{ aanbod(id: "impulsklas") {
      naam duur { weken } intensiteit { dagdelenPerWeek urenPerWeek } doelgroep { leeftijdVan } website } }`);
    expect(impulsklas.name).toBe(data.aanbod.naam);
    expect(impulsklas.duur?.weken ?? null).toBe(data.aanbod.duur.weken);
    expect(impulsklas.intensiteit?.dagdelen_per_week ?? null).toBe(data.aanbod.intensiteit.dagdelenPerWeek);
    expect('minimum_age' in impulsklas).toBe(data.aanbod.doelgroep.leeftijdVan !== null);
    expect('url' in impulsklas).toBe(data.aanbod.website !== null);
    expect(JSON.stringify(await alles('/hsds/services?full=true'))).not.toContain('null');
  });

  test('alleen wat er zeker is, is active', async () => {
    for (const { status, status_aanbod } of await alles('/hsds/services')) {
      expect(status === 'active', status_aanbod).toBe(['OPERATIONEEL', 'PILOT'].includes(status_aanbod));
    }
  });

  test('een wachttijd staat er als meting met een datum, en alleen als er een is', async () => {
    const services = await alles('/hsds/services?regio=VOORBEELDSTAD');
    const gemeten = services.filter((service) => service.wachttijd);
    expect(gemeten.length).toBeGreaterThan(0);
    expect(gemeten.length).toBeLessThan(services.length);
    for (const { wait_time, wachttijd } of gemeten) expect(wait_time).toContain(`gemeten op ${wachttijd.peildatum}`);
    for (const { wait_time } of services.filter((service) => !service.wachttijd)) expect(wait_time).toBeUndefined();
  });

  test('van een activiteit blijven domein, interesses, dagen en plek bewaard', async () => {
    const { data } =
      await gateway.vraag<any>(`{ activiteiten(first: 100, filter: { regio: [VOORBEELDSTAD] }) { edges { node {
      id domein interesses momenten { van } locatie { postcode } scholen { id } } } } }`);
    const services = await alles('/hsds/services?full=true&regio=VOORBEELDSTAD');
    expect(data.activiteiten.edges.length).toBeGreaterThan(0);
    for (const { node } of data.activiteiten.edges) {
      const service = services.find(({ sleutel, soort }) => soort === 'ACTIVITEIT' && sleutel === node.id);
      const termen = (service.attributes ?? []).map(({ taxonomy_term: { code } }: any) => code);
      expect(termen).toEqual(expect.arrayContaining([node.domein, ...node.interesses]));
      const tijden = (service.schedules ?? []).filter(({ freq }: any) => freq).map((een: any) => een.opens_at ?? null);
      expect(tijden).toEqual(node.momenten.map(({ van }: any) => van));
      expect(service.service_at_locations ?? []).toHaveLength((node.locatie ? 1 : 0) + node.scholen.length);
    }
  });

  test('verwijzingen wijzen naar iets dat er is', async () => {
    const organisaties = new Set((await alles('/hsds/organizations')).map(({ id }) => id));
    const termen = new Set((await alles('/hsds/taxonomy_terms')).map(({ id }) => id));
    const services = await alles('/hsds/services?full=true');
    const verzonnen = await alles('/hsds/services?full=true&regio=VOORBEELDSTAD');
    for (const { attributes = [] } of verzonnen) {
      for (const { taxonomy_term_id } of attributes) expect(termen).toContain(taxonomy_term_id);
    }
    for (const { organization_id, attributes = [] } of services) {
      if (organization_id) expect(organisaties).toContain(organization_id);
      for (const { taxonomy_term_id } of attributes) expect(termen).toContain(taxonomy_term_id);
    }
    for (const [pad, alle] of [
      ['/hsds/service_at_locations', services],
      ['/hsds/service_at_locations?regio=VOORBEELDSTAD', verzonnen],
    ] as const) {
      const genest = alle.flatMap(({ service_at_locations = [] }) => service_at_locations);
      const plekken = await alles(pad, 7);
      expect(plekken).toHaveLength(genest.length);
      expect(new Map(plekken.map((plek) => [plek.id, plek]))).toEqual(new Map(genest.map((plek) => [plek.id, plek])));
      for (const plek of [plekken[0], plekken.at(-1)]) {
        expect((await haal(`/hsds/service_at_locations/${plek.id}`)).inhoud).toEqual(plek);
      }
    }
  });
});

test('modified_after geeft wat vanaf dat moment veranderde, ook als alleen de wachttijd dat deed', async () => {
  const eigen = await testGateway();
  try {
    const straks = new Date(Date.now() + 3_600_000);
    const activiteit = await eigen.db.prisma.activiteit.findFirstOrThrow({ where: { herkomst: 'BRON' } });
    await eigen.db.prisma.activiteit.update({ where: { id: activiteit.id }, data: { gewijzigdOp: straks } });
    const aanbod = await eigen.db.prisma.aanbod.findFirstOrThrow({ where: { herkomst: 'BRON' } });
    await eigen.db.prisma.aanbod.update({ where: { id: aanbod.id }, data: { gewijzigdOp: straks } });
    const meting = await eigen.db.prisma.wachttijdmeting.findFirstOrThrow({
      where: { onderwerpSoort: 'AANBOD' },
      orderBy: { peildatum: 'desc' },
    });
    await eigen.db.prisma.wachttijdmeting.update({ where: { id: meting.id }, data: { gemeldOp: straks } });
    const sinds = `modified_after=${straks.toISOString()}`;
    const gewijzigd = async (vraag: string) =>
      (await haalAlles(eigen, `/hsds/services?${vraag}`)).map((s) => s.sleutel);
    expect(await gewijzigd(sinds)).toEqual([aanbod.id, activiteit.id]);
    expect(await gewijzigd(`${sinds}&regio=VOORBEELDSTAD`)).toEqual([meting.onderwerpId]);
    expect(await gewijzigd(`modified_after=${new Date(straks.getTime() + 1).toISOString()}`)).toEqual([]);
  } finally {
    await eigen.stop();
  }
});

test('een UUID blijft dezelfde, ook op een andere gateway', async () => {
  const eigen = await testGateway();
  try {
    const ids = async (bij: TestGateway) => (await haalAlles(bij, '/hsds/services')).map(({ id }) => id);
    expect(await ids(eigen)).toEqual(await ids(gateway));
  } finally {
    await eigen.stop();
  }
});

test('de UUID’s van vóór deze versie zijn niet veranderd', async () => {
  // Vastgelegd toen zij voor het eerst zijn gegeven: wie gegevens overnam, kent ze hieraan.
  expect((await haal('/hsds/services/ba154826-6463-5ffb-a1fb-6b9b0ac59cc1')).inhoud.sleutel).toBe('impulsklas');
});
