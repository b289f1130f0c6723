import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activiteitenKit, type Kit } from './kit.ts';

let kit: Kit;
const wijk = (nr: number) => `WK0505${String(nr).padStart(2, '0')}`;

beforeAll(async () => {
  kit = await activiteitenKit();
  for (let nr = 1; nr <= 13; nr++) {
    await kit.activiteit(`club-${nr}`, {
      naam: `Club ${nr}`,
      domein: nr % 2 === 0 ? 'CULTUUR' : 'SPORT',
      wijken: [wijk(nr), wijk(13)],
      schoolIds: ['18AA00'],
      aanbieders: [nr < 4 ? 'vroeg' : 'laat'],
      betrokkenen: ['gemeente'],
      momenten: [{ dag: 'MAANDAG' }],
    });
  }
});
afterAll(() => kit.sluit());

interface Lijst {
  activiteiten: {
    totaal: number;
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

function bij(type: string, sleutels: object[], args = '', velden = 'id') {
  const plek = args ? `activiteiten(${args})` : 'activiteiten';
  return kit.vraag<{ _entities: Lijst[] }>(
    `query ($ouders: [_Any!]!) {
      _entities(representations: $ouders) {
        ... on ${type} { ${plek} { totaal edges { node { ${velden} } } pageInfo { hasNextPage endCursor } } }
      }
    }`,
    { ouders: sleutels.map((sleutel) => ({ __typename: type, ...sleutel })) },
  );
}
const ids = (lijst: Lijst | undefined) => lijst?.activiteiten.edges.map(({ node }) => node.id);

describe('activiteiten onder een wijk, organisatie of school', () => {
  test('een wijk geeft wat bij haar hoort, op naam, per bladzijde', async () => {
    const { data, fouten } = await bij(
      'Wijk',
      [{ code: wijk(2) }, { code: wijk(13) }, { code: 'WK050599' }],
      'first: 2',
    );
    expect(fouten).toEqual([]);
    const [een, alle, geen] = data._entities;
    expect(ids(een)).toEqual(['club-2']);
    expect(ids(alle)).toEqual(['club-1', 'club-10']);
    expect(alle?.activiteiten).toMatchObject({ totaal: 13, pageInfo: { hasNextPage: true } });
    expect(geen?.activiteiten).toMatchObject({ totaal: 0, edges: [], pageInfo: { hasNextPage: false } });

    const verder = await bij(
      'Wijk',
      [{ code: wijk(13) }],
      `first: 2, after: "${alle?.activiteiten.pageInfo.endCursor}"`,
    );
    expect(ids(verder.data._entities[0])).toEqual(['club-11', 'club-12']);
    expect(verder.data._entities[0]?.activiteiten.totaal).toBe(13);
  });

  test('met een domein alleen dat domein', async () => {
    const { data } = await bij('Wijk', [{ code: wijk(13) }, { code: wijk(1) }], 'domein: CULTUUR');
    expect(data._entities.map((lijst) => lijst.activiteiten.totaal)).toEqual([6, 0]);
  });

  test('een organisatie geeft wat zij aanbiedt, niet waar zij aan meewerkt', async () => {
    const { data } = await bij('Organisatie', [{ id: 'vroeg' }, { id: 'gemeente' }]);
    expect(ids(data._entities[0])).toEqual(['club-1', 'club-2', 'club-3']);
    expect(data._entities[1]?.activiteiten.totaal).toBe(0);
  });

  test('een school geeft wat bij haar hoort', async () => {
    const { data } = await bij('School', [{ id: '18AA00' }, { id: '18BB00' }], 'first: 1');
    expect(data._entities.map((lijst) => lijst.activiteiten.totaal)).toEqual([13, 0]);
  });

  test('een te grote bladzijde is een fout met haar veld, en de rest van het antwoord blijft', async () => {
    const { data, fouten } = await bij('Wijk', [{ code: wijk(1) }], 'first: 101');
    expect(data._entities[0]?.activiteiten).toBeNull();
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld: 'first' }]);
  });
});

describe('het aantal SQL-opdrachten hangt niet af van de bladzijde', () => {
  const wijken = (aantal: number) => Array.from({ length: aantal }, (_, i) => ({ code: wijk(i + 1) }));
  const VELDEN = 'id naam aanbieders { id } momenten { dag } kosten { bekostiging { partij } }';

  test('2 wijken kosten evenveel als 13', async () => {
    const twee = await kit.sqlVan(() => bij('Wijk', wijken(2), 'first: 5', VELDEN));
    const dertien = await kit.sqlVan(() => bij('Wijk', wijken(13), 'first: 5', VELDEN));
    expect(twee.length).toBeGreaterThan(0);
    expect(dertien.length).toBe(twee.length);
  });

  test('een bladzijde van 2 activiteiten kost evenveel als een van 13', async () => {
    const vraag = (first: number) => () =>
      kit.vraag(`{ activiteiten(first: ${first}) { totaal edges { node { ${VELDEN} regelingen { id } } } } }`);
    const twee = await kit.sqlVan(vraag(2));
    const dertien = await kit.sqlVan(vraag(13));
    expect(twee.length).toBeGreaterThan(0);
    expect(dertien.length).toBe(twee.length);
  });
});
