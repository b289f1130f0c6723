import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../../search/vormen.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { zoek } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

describe('wat iemand typt, vindt wat hij bedoelt', () => {
  test.each([
    // Tikfouten.
    ['weerbaarhied training', 'sociale-weerbaarheidstraining'],
    ['imuplsklas', 'impulsklas'],
    ['thuiszitetrs', 'aanpak-thuiszitters-dordrecht'],
    ['biblioteek', 'bibliotheek-aanzet'],
    ['leerlingevervoer', 'doelgroepenvervoer-dordrecht'],
    // Samenstellingen, beide kanten op.
    ['zomer school', 'zomerschool-dordrecht'],
    ['zomerschool', 'zomerschool-dordrecht'],
    ['sport vereniging', 'sporttoeleiding-verenigingen'],
    ['sportvereniging', 'sporttoeleiding-verenigingen'],
    ['club voor sport', 'sport-en-beweegloket'],
    ['sportclub', 'sport-en-beweegloket'],
    ['wijk orkest', 'wijkorkest-krispijn'],
    // Verbuigingen.
    ['impulsklassen', 'impulsklas'],
    ['schakelklassen', 'schakelklas'],
    ['orkesten in de wijk', 'wijkorkest-krispijn'],
    // Synoniemen en afkortingen van het vak.
    ['SMW', 'schoolmaatschappelijk-werk-dordrecht'],
    ['OJS', 'ouder-en-jeugdsteunpunt-dordrecht'],
    ['MHB', 'begaafd-dordt'],
    ['spijbelen', 'leerplicht-en-vsv-begeleiding'],
    ['taxibusje naar school', 'doelgroepenvervoer-dordrecht'],
    ['consultatiebureau', 'careyn'],
    ['moeite met lezen en schrijven', 'aanbod-laaggeletterde-ouders'],
    // Een cursus, training of workshop is vooral de vorm.
    ['cursus opvoeden', 'opvoedingsondersteuning-dordrecht'],
    ['cursus taal', 'taalkamer'],
    ['cursussen', 'sociale-weerbaarheidstraining'],
    ['workshop', 'sociale-weerbaarheidstraining'],
    ['cursus voor ouders', 'opvoedingsondersteuning-dordrecht'],
    ['workshop docenten autisme', 'bpo-vpr-vo'],
    ['training voor leraren', 'expertisecentra-dordrecht'],
    ['gratis training', 'sociale-weerbaarheidstraining'],
    ['mijn zoon zit thuis', 'coordinator-thuiszitters'],
    // Wie nog aan het typen is.
    ['voorl', 'voorleesexpress'],
    ['schakelk', 'schakelklas'],
    ['leona', 'leonardo-dordrecht'],
    // Codes en namen.
    ['18MO00', '18YS03'],
    ['Stedelijk Dalton', '24PY00'],
  ])('%s', async (vraag, verwacht) => {
    expect((await zoek(gateway, vraag)).ids.slice(0, 8)).toContain(verwacht);
  });

  test.each([
    ['wat betekent TLV', 'tlv'],
    ['Wat is een TLV?', 'tlv'],
    ['wat is SWV', 'swv'],
    ['waar staat SWV voor', 'swv'],
    ["wat is een IB'er", 'ib'],
  ])('%s: de uitleg komt eerst', async (vraag, begrip) => {
    expect((await zoek(gateway, vraag)).ids[0]).toBe(begrip);
  });

  test.each(['gratis training', 'cursus in Wielwijk', 'mijn zoon zit thuis'])(
    '%s vindt alleen wat daarover gaat',
    async (vraag) => {
      expect((await zoek(gateway, vraag)).totaal).toBeLessThan(60);
    },
  );

  test('café en cafe, KINDEREN en kinderen zijn gelijk', async () => {
    expect((await zoek(gateway, 'ÉPILEPSIE')).ids).toEqual((await zoek(gateway, 'epilepsie')).ids);
  });

  test.each([
    ['voorlesexpress', 'voorleesexpress'],
    ['voorleesexpress', null],
    // Naar een schrijffout die als synoniem bekend is (dislectie), wordt niet verbeterd.
    ['dyslectie', 'dyslexie'],
    ['dislectie', null],
    ['leesprobleem', null],
    ['Dordrechtse sportclub', null],
    ['Spijkenise', 'spijkenisse'],
  ])('%s: een verbeterde tikfout staat erbij, en wat goed is blijft staan', async (vraag, verwacht) => {
    expect((await zoek(gateway, vraag)).bedoeldeU).toBe(verwacht);
  });

  test('een plaats die in geen record staat, verbergt niet wat daar gevraagd wordt', async () => {
    expect((await zoek(gateway, 'Dordrechtse sportclub')).ids).toContain('sport-en-beweegloket');
    const { ids, zwak } = await zoek(gateway, 'Zwijndrecht schoolmaatschappelijk werk');
    expect(ids).toContain('schoolmaatschappelijk-werk-dordrecht');
    expect(zwak).toBe(false);
  });

  test.each([
    ['Daan heeft dyslexie', 'poortwachter-dyslexie-dordrecht'],
    ['xyzzy dyslexie', 'poortwachter-dyslexie-dordrecht'],
    ['xyzzy kind verveelt zich', 'leonardo-dordrecht'],
    ['xyzzy SMW', 'schoolmaatschappelijk-werk-dordrecht'],
  ])('%s: één onbekend woord verbergt een bekend onderwerp niet, maar het past niet goed', async (vraag, verwacht) => {
    const { ids, zwak } = await zoek(gateway, vraag);
    expect(ids).toContain(verwacht);
    expect(zwak).toBe(true);
  });

  test.each(['bsn 123456782 dyslexie', 'telefoon 0612345678 dyslexie'])(
    '%s vindt wat er zonder het nummer staat',
    async (vraag) => {
      expect((await zoek(gateway, vraag)).ids).toEqual((await zoek(gateway, 'dyslexie')).ids);
    },
  );

  test.each(['paspoort verlengen', 'puppycursus', 'kunstgebit repareren', 'taalreis Spanje', 'xqzvw'])(
    '%s vindt niets, en zegt dat',
    async (vraag) => {
      expect(await zoek(gateway, vraag)).toMatchObject({ totaal: 0, ids: [], zwak: true });
    },
  );
});

describe('kiezen', () => {
  test('een lege vraag geeft alles, met de facetten', async () => {
    const { data } = await gateway.vraag<any>(
      '{ zoek(vraag: "") { totaal facetten { soort { waarde aantal } thema { waarde naam aantal } wachttijdstatus { waarde aantal } } } }',
    );
    const { totaal, facetten } = data.zoek;
    const echt = await gateway.db.prisma.document.count({ where: { herkomst: { not: 'VOORBEELD' } } });
    expect(totaal).toBe(echt);
    expect(facetten.soort.reduce((som: number, { aantal }: any) => som + aantal, 0)).toBe(echt);
    expect(facetten.thema).toContainEqual(expect.objectContaining({ waarde: 'thuiszitten', naam: 'Thuiszitten' }));
  });

  test('een facet telt wat ermee te kiezen is', async () => {
    const vraag = (filter: string) =>
      gateway.vraag<any>(
        `{ zoek(vraag: "jeugdhulp" filter: {${filter}}) { totaal facetten { soort { waarde aantal } niveau { waarde aantal } regio { waarde aantal } leeftijdsgroep { waarde aantal } kosten { waarde aantal } } } }`,
      );
    const { facetten } = (await vraag('')).data.zoek;
    for (const { waarde, aantal } of facetten.soort)
      expect((await vraag(`soort: [${waarde}]`)).data.zoek.totaal, waarde).toBe(aantal);
    for (const { waarde, aantal } of facetten.niveau)
      expect((await vraag(`ondersteuningsniveau: [${waarde}]`)).data.zoek.totaal, waarde).toBe(aantal);
    for (const { waarde, aantal } of facetten.regio)
      expect((await vraag(`regio: [${waarde}]`)).data.zoek.totaal, waarde).toBe(aantal);
    // Een leeftijdsgroep telt wat een leeftijd heeft, en kosten zijn te kiezen als zij bekend zijn.
    for (const { waarde, aantal } of facetten.leeftijdsgroep) {
      const { van, tot } = LEEFTIJDSGROEPEN[waarde as Leeftijdsgroep];
      const filter = `leeftijd: {van: ${van}, tot: ${tot}}, ookOnbekend: false`;
      expect((await vraag(filter)).data.zoek.totaal, waarde).toBe(aantal);
    }
    const kosten = new Map(facetten.kosten.map(({ waarde, aantal }: any) => [waarde, aantal]));
    expect((await vraag('gratis: true')).data.zoek.totaal).toBe(kosten.get('GRATIS') ?? 0);
    expect((await vraag('gratis: false')).data.zoek.totaal).toBe(kosten.get('BETAALD') ?? 0);
  });

  test('een filter op soort, thema, wijk en niveau laat alleen over wat past', async () => {
    const { ids } = await zoek(gateway, '', {
      filter: { soort: ['AANBOD'], thema: ['naar-school-gaan'], geldigIn: 'DORDRECHT' },
      first: 100,
    });
    const echt = await gateway.db.prisma.aanbod.findMany({
      where: {
        themas: { some: { thema: { OR: [{ code: 'naar-school-gaan' }, { ouderCode: 'naar-school-gaan' }] } } },
        regio: { in: ['DORDRECHT', 'DRECHTSTEDEN', 'ZHZ', 'BOVENREGIONAAL', 'LANDELIJK'] },
      },
    });
    expect(ids.sort()).toEqual(echt.map(({ id }) => id).sort());
  });

  test('Voorbeeldstad doet alleen mee voor wie erom vraagt', async () => {
    const herkomst = async (variabelen: object) => {
      const { data } = await gateway.vraag<any>(
        'query ($filter: ZoekFilter, $vraag: String) { zoek(vraag: $vraag, filter: $filter) { totaal facetten { herkomst { waarde } } } }',
        { vraag: '', ...variabelen },
      );
      return data.zoek.facetten.herkomst.map(({ waarde }: any) => waarde);
    };
    expect(await herkomst({})).not.toContain('VOORBEELD');
    expect(await herkomst({ filter: { regio: ['VOORBEELDSTAD'] } })).toEqual(['VOORBEELD']);
    expect(await herkomst({ vraag: 'training in Voorbeeldstad' })).toContain('VOORBEELD');
  });

  test('op naam sorteren zet ze in de volgorde van een telefoonboek', async () => {
    const { data } = await gateway.vraag<any>(
      '{ zoek(vraag: "thuiszitters", sortering: NAAM, filter: {soort: [AANBOD]}, first: 50) { edges { node { ... on Aanbod { naam } } } } }',
    );
    const namen: string[] = data.zoek.edges.map(({ node }: any) => node.naam);
    expect(namen.length).toBeGreaterThan(3);
    const kaal = (naam: string) => naam.replace(/^[^a-z0-9]+/i, '').toLowerCase();
    expect(namen).toEqual([...namen].sort((a, b) => (kaal(a) < kaal(b) ? -1 : 1)));
  });
});

describe('bladeren', () => {
  const VRAGEN = ['thuiszitters', '', 'training voor kinderen die weinig durven', 'sport voor mijn dochter van 9'];

  test.each(VRAGEN.flatMap((vraag) => ['RELEVANTIE', 'NAAM'].map((sortering) => [vraag, sortering])))(
    'slaat niets over en herhaalt niets: "%s" op %s',
    async (vraag, sortering) => {
      const alle: string[] = [];
      let after: string | null = null;
      const totalen = new Set<number>();
      do {
        const { data }: any = await gateway.vraag<any>(
          `query ($vraag: String, $after: String, $sortering: ZoekSortering) { zoek(vraag: $vraag, first: 37, after: $after, sortering: $sortering) {
          totaal pageInfo { hasNextPage endCursor } edges { node { __typename ... on Aanbod { id } ... on School { id } ... on Activiteit { id } ... on Organisatie { id } ... on Begrip { id } } } } }`,
          { vraag, after, sortering },
        );
        alle.push(...data.zoek.edges.map(({ node }: any) => `${node.__typename} ${node.id}`));
        totalen.add(data.zoek.totaal);
        after = data.zoek.pageInfo.hasNextPage ? data.zoek.pageInfo.endCursor : null;
      } while (after);
      expect([...totalen]).toEqual([alle.length]);
      expect(new Set(alle).size).toBe(alle.length);
    },
  );
});

test('zoeken kost een vast aantal SQL-opdrachten, voor vijf treffers en voor vijftig', async () => {
  const tel = async (first: number) => {
    gateway.db.geteld();
    const { errors } =
      await gateway.vraag<any>(`{ zoek(vraag: "onderwijs ondersteuning jeugdhulp", first: ${first}) { totaal bedoeldeU begrepenAls { tekst }
      facetten { thema { aantal } } edges { score gevondenOp { woorden } node { __typename ... on Aanbod { id naam } ... on School { id naam } ... on Activiteit { id naam } ... on Organisatie { id naam } ... on Begrip { id term } } } } }`);
    expect(errors).toBeUndefined();
    return gateway.db.geteld().length;
  };
  await tel(5);
  const vijf = await tel(5);
  const vijftig = await tel(50);
  // Woorden opzoeken, zoeken (hoogstens twee keer), toelichten, en hoogstens één opdracht per soort record.
  expect(vijftig).toBeLessThanOrEqual(4 + 5);
  expect(vijf).toBeLessThanOrEqual(vijftig);
  expect(await tel(50)).toBe(vijftig);
});
