import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, wachttijdKit } from './kit.ts';

let kit: Kit;

beforeAll(async () => {
  kit = await wachttijdKit();
  await kit.zet('AANBOD', 'rots-en-water', {
    metingen: {
      '2026-09-01': { aanmeldwachttijdWeken: 2, behandelwachttijdWeken: 3.5, aantalWachtenden: 5 },
      '2026-10-01': { aanmeldwachttijdWeken: 0, aantalWachtenden: 0, herkomst: 'INVOER', gemeldDoor: 'STEUNPUNT' },
    },
  });
  await kit.zet('AANBOD', 'gezinscoach', {
    metingen: {
      '2026-07-01': { aantalWachtenden: 1, gemeldOp: new Date('2026-08-30T12:00:00Z') },
      '2026-08-01': { aantalWachtenden: 4, gemeldOp: new Date('2026-10-01T12:00:00Z') },
      '2026-10-01': { aanmeldstop: true, toelichting: 'Tot het nieuwe jaar.' },
    },
  });
  await kit.zet('SCHOOL', '01AB00', { metingen: { '2026-10-15': { aanmeldwachttijdWeken: 8, vrijePlaatsen: 1 } } });
});
afterAll(() => kit.sluit());

interface Regel {
  id: string;
  peildatum: string;
  [veld: string]: unknown;
}
interface Lijst {
  totaal: number;
  edges: { cursor: string; node: Regel }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function vraag(args: string, velden = 'id peildatum') {
  const { data, fouten } = await kit.vraag<{ wachttijdmetingen: Lijst }>(
    `{ wachttijdmetingen${args} { totaal edges { cursor node { ${velden} } } pageInfo { hasNextPage endCursor } } }`,
  );
  return { lijst: data?.wachttijdmetingen, fouten };
}
const ids = async (args: string) => {
  const { lijst, fouten } = await vraag(args);
  expect(fouten).toEqual([]);
  return lijst.edges.map(({ node }) => node.id);
};

describe('de verzonnen Voorbeeldstad', () => {
  beforeAll(() =>
    kit.zet('AANBOD', 'verzonnen', {
      herkomst: 'VOORBEELD',
      metingen: { '2026-10-02': { herkomst: 'VOORBEELD' }, '2026-10-03': {} },
    }),
  );
  afterAll(() => kit.prisma.onderwerp.deleteMany({ where: { id: 'verzonnen' } }));

  it('telt alleen mee met een id of herkomst', async () => {
    const verzonnen = async (args: string) => (await ids(args)).filter((id) => id.startsWith('verzonnen'));
    expect(await verzonnen('')).toEqual([]);
    expect(await verzonnen('(filter: {soort: AANBOD, herkomst: []})')).toEqual([]);
    expect(await verzonnen('(filter: {soort: AANBOD, id: "verzonnen"})')).toHaveLength(2);
    expect(await verzonnen('(filter: {herkomst: [VOORBEELD]})')).toEqual(['verzonnen-2026-10-02']);
  });
});

describe('de lijst met metingen', () => {
  const ALLES = [
    '01AB00-2026-10-15',
    'gezinscoach-2026-10-01',
    'rots-en-water-2026-10-01',
    'rots-en-water-2026-09-01',
    'gezinscoach-2026-08-01',
    'gezinscoach-2026-07-01',
  ];

  it('staat op peildatum, de nieuwste eerst', async () => {
    expect(await ids('')).toEqual(ALLES);
  });

  it('bladert zonder iets over te slaan of te herhalen, ook bij gelijke peildata', async () => {
    const gezien: string[] = [];
    let after = '';
    for (let bladzijde = 0; bladzijde < 10; bladzijde++) {
      const { lijst } = await vraag(`(first: 2${after})`);
      gezien.push(...lijst.edges.map(({ node }) => node.id));
      expect(lijst.totaal).toBe(6);
      if (!lijst.pageInfo.hasNextPage) break;
      after = `, after: "${lijst.pageInfo.endCursor}"`;
    }
    expect(gezien).toEqual(ALLES);
  });

  it('filtert op soort, onderwerp, periode en herkomst', async () => {
    expect(await ids('(filter: {soort: SCHOOL})')).toEqual(['01AB00-2026-10-15']);
    expect(await ids('(filter: {soort: SCHOOL, id: "01ab00"})')).toEqual(['01AB00-2026-10-15']);
    expect(await ids('(filter: {soort: AANBOD, id: "rots-en-water"})')).toHaveLength(2);
    expect(await ids('(filter: {van: "2026-08-01", tot: "2026-09-01"})')).toEqual([
      'rots-en-water-2026-09-01',
      'gezinscoach-2026-08-01',
    ]);
    expect(await ids('(filter: {herkomst: [INVOER]})')).toEqual(['rots-en-water-2026-10-01']);
    expect(await ids('(filter: {herkomst: []})')).toHaveLength(6);
  });

  it('geeft alle velden van een meting', async () => {
    const { lijst, fouten } = await vraag(
      '(filter: {soort: AANBOD, id: "rots-en-water"})',
      `id soort peildatum aanmeldwachttijdWeken behandelwachttijdWeken totaalWeken aantalWachtenden aantalKleinerDan5
       vrijePlaatsen aanmeldstop toelichting gemeldOp gemeldDoor herkomst opTijdGemeld aanbod { id } school { id }`,
    );
    expect(fouten).toEqual([]);
    expect(lijst.edges.map(({ node }) => node)).toEqual([
      {
        id: 'rots-en-water-2026-10-01',
        soort: 'AANBOD',
        peildatum: '2026-10-01',
        aanmeldwachttijdWeken: 0,
        behandelwachttijdWeken: null,
        totaalWeken: null,
        aantalWachtenden: 0,
        aantalKleinerDan5: false,
        vrijePlaatsen: null,
        aanmeldstop: false,
        toelichting: null,
        gemeldOp: '2026-10-01T00:00:00.000Z',
        gemeldDoor: 'STEUNPUNT',
        herkomst: 'INVOER',
        opTijdGemeld: true,
        aanbod: { id: 'rots-en-water' },
        school: null,
      },
      expect.objectContaining({ totaalWeken: 5.5, aantalWachtenden: 5, gemeldDoor: 'AANBIEDER' }),
    ]);
  });

  it('toont nooit een aantal onder de vijf, wel dat het er een is', async () => {
    const { lijst } = await vraag('(filter: {soort: AANBOD, id: "gezinscoach"})', 'aantalWachtenden aantalKleinerDan5');
    expect(lijst.edges.map(({ node }) => node)).toEqual([
      { aantalWachtenden: null, aantalKleinerDan5: false },
      { aantalWachtenden: null, aantalKleinerDan5: true },
      { aantalWachtenden: null, aantalKleinerDan5: true },
    ]);
  });

  it('zegt of een meting op tijd is gemeld: binnen de termijn na de peildatum', async () => {
    const { lijst } = await vraag('(filter: {soort: AANBOD, id: "gezinscoach"})', 'peildatum opTijdGemeld');
    expect(lijst.edges.map(({ node }) => node)).toEqual([
      { peildatum: '2026-10-01', opTijdGemeld: true },
      { peildatum: '2026-08-01', opTijdGemeld: false }, // na 61 dagen
      { peildatum: '2026-07-01', opTijdGemeld: true }, // na 60 dagen
    ]);
  });

  it('kost een vast aantal SQL-opdrachten', async () => {
    const opdrachten = (first: number) => kit.telSql(() => vraag(`(first: ${first})`, 'id opTijdGemeld aanbod { id }'));
    expect(await opdrachten(6)).toBe(await opdrachten(1));
  });

  it.each([
    ['(filter: {id: "gezinscoach"})', 'filter.soort', 'Geef bij een id ook de soort'],
    ['(filter: {soort: AANBOD, id: "01AB00"})', 'filter.id', 'Kies soort SCHOOL'],
    ['(filter: {soort: AANBOD, id: "Gezins coach"})', 'filter.id', 'geen geldige sleutel'],
    ['(filter: {soort: SCHOOL, id: "01ab-"})', 'filter.id', 'geen geldige school'],
    [
      '(filter: {soort: AANBOD, id: "bestaat-niet"})',
      'filter.id',
      'geen wachttijden bijgehouden van aanbod bestaat-niet',
    ],
    [
      '(filter: {soort: SCHOOL, id: "gezinscoach"})',
      'filter.id',
      'geen wachttijden bijgehouden van school gezinscoach',
    ],
    ['(filter: {van: "2026-09-02", tot: "2026-09-01"})', 'filter.tot', 'Draai ze om'],
    ['(first: 101)', 'first', '1 tot en met 100'],
    ['(first: 0)', 'first', '1 tot en met 100'],
    ['(after: "onzin")', 'after', 'cursor is niet geldig'],
  ])('weigert %s met een fout bij het veld', async (args, veld, boodschap) => {
    const { fouten } = await vraag(args);
    expect(fouten).toEqual([{ code: 'BAD_USER_INPUT', veld, boodschap: expect.stringContaining(boodschap) }]);
  });

  it('weigert een onbekende soort en een datum die niet bestaat', async () => {
    for (const filter of ['{soort: WIJK}', '{van: "2026-02-30"}']) {
      expect((await vraag(`(filter: ${filter})`)).fouten).toHaveLength(1);
    }
  });
});

it('alle normen staan er met hun bron', async () => {
  const { data, fouten } = await kit.vraag(
    '{ wachttijdnormen { code naam aanmeldWeken behandelWeken geldigDagen niveaus voorScholen bron } }',
  );
  expect(fouten).toEqual([]);
  expect(data).toEqual({
    wachttijdnormen: [
      {
        code: 'treek',
        naam: 'Treeknorm',
        aanmeldWeken: 4,
        behandelWeken: 10,
        geldigDagen: 60,
        niveaus: [],
        voorScholen: false,
        bron: 'NZa',
      },
      {
        code: 'zonder',
        naam: 'Zonder weken',
        aanmeldWeken: null,
        behandelWeken: null,
        geldigDagen: 60,
        niveaus: [],
        voorScholen: true,
        bron: 'Geen',
      },
    ],
  });
});
