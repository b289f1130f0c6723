import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, wachttijdKit } from './kit.ts';

let kit: Kit;
const TWINTIG = Array.from({ length: 20 }, (_, nr) => `reeks-${nr}`);

beforeAll(async () => {
  kit = await wachttijdKit();
  await kit.zet('AANBOD', 'gezinscoach', {
    metingen: {
      '2026-07-01': { aanmeldwachttijdWeken: 40 },
      '2026-08-01': { aanmeldwachttijdWeken: 2, behandelwachttijdWeken: 3 },
      '2026-09-01': { aanmeldwachttijdWeken: 4, behandelwachttijdWeken: 3 },
      '2026-10-01': { aanmeldwachttijdWeken: 6, behandelwachttijdWeken: 3, aantalWachtenden: 3, vrijePlaatsen: 2 },
      '2026-12-01': { aanmeldwachttijdWeken: 1 },
    },
  });
  await kit.zet('AANBOD', 'nooit-gemeten');
  await kit.zet('AANBOD', 'lang-geleden', { metingen: { '2026-05-01': { aanmeldstop: true } } });
  await kit.zet('AANBOD', 'vol', { metingen: { '2026-10-20': { aanmeldstop: true } } });
  await kit.zet('SCHOOL', '01AB00', { metingen: { '2026-10-15': { aanmeldwachttijdWeken: 8 } } });
  // Hetzelfde id als een aanbod: de soort houdt ze uit elkaar.
  await kit.zet('SCHOOL', 'vol', { metingen: { '2026-10-21': { aanmeldwachttijdWeken: 1 } } });
  for (const id of TWINTIG) {
    await kit.zet('AANBOD', id, {
      metingen: { '2026-09-15': { aanmeldwachttijdWeken: 3 }, '2026-10-15': { aanmeldwachttijdWeken: 4 } },
    });
  }
});
afterAll(() => kit.sluit());

interface Stand {
  status: string;
  trend: string;
  toelichting: string;
  norm: { code: string; aanmeldWeken: number | null } | null;
  laatsteMeting: Record<string, unknown> | null;
}
interface Entiteit {
  id: string;
  wachttijd: Stand;
  wachttijdverloop: { peildatum: string; aanmeldwachttijdWeken: number | null }[] | null;
}

const STAND = `wachttijd {
  status trend toelichting
  norm { code naam aanmeldWeken behandelWeken geldigDagen bron }
  laatsteMeting { id peildatum totaalWeken aantalWachtenden aantalKleinerDan5 vrijePlaatsen aanmeldstop opTijdGemeld gemeldOp gemeldDoor herkomst
    aanbod { id } school { id } }
}`;

function entiteiten(sleutels: { __typename: 'Aanbod' | 'School'; id: string }[], velden: string) {
  return kit.vraag<{ _entities: Entiteit[] }>(
    `query ($sleutels: [_Any!]!) {
      _entities(representations: $sleutels) { ... on Aanbod { id ${velden} } ... on School { id ${velden} } }
    }`,
    { sleutels },
  );
}
const aanbod = (...ids: string[]) => ids.map((id) => ({ __typename: 'Aanbod' as const, id }));
const school = (...ids: string[]) => ids.map((id) => ({ __typename: 'School' as const, id }));

async function stand(sleutels: ReturnType<typeof aanbod> | ReturnType<typeof school>): Promise<Stand> {
  const { data, fouten } = await entiteiten(sleutels, STAND);
  expect(fouten).toEqual([]);
  return data._entities[0]?.wachttijd as Stand;
}

describe('de wachttijd van een aanbod of school', () => {
  it('is de stand van de laatste meting tot en met vandaag, met norm en trend', async () => {
    expect(await stand(aanbod('gezinscoach'))).toEqual({
      status: 'BOVEN_NORM',
      trend: 'STIJGEND',
      toelichting:
        'Van aanmelding tot intake duurt het 6 weken; de norm is 4 weken. Daarna duurt het 3 weken tot de start; de norm is 10 weken. Gemeten op 1 oktober 2026.',
      norm: { code: 'treek', naam: 'Treeknorm', aanmeldWeken: 4, behandelWeken: 10, geldigDagen: 60, bron: 'NZa' },
      laatsteMeting: {
        id: 'gezinscoach-2026-10-01',
        peildatum: '2026-10-01',
        totaalWeken: 9,
        aantalWachtenden: null,
        aantalKleinerDan5: true,
        vrijePlaatsen: 2,
        aanmeldstop: false,
        opTijdGemeld: true,
        gemeldOp: '2026-10-01T00:00:00.000Z',
        gemeldDoor: 'AANBIEDER',
        herkomst: 'OPEN_DATA',
        aanbod: { id: 'gezinscoach' },
        school: null,
      },
    });
  });

  it('is verouderd na de termijn, ook bij een aanmeldstop', async () => {
    expect(await stand(aanbod('lang-geleden'))).toMatchObject({
      status: 'VEROUDERD',
      laatsteMeting: { peildatum: '2026-05-01', aanmeldstop: true },
    });
  });

  it('is onbekend zonder meting, en ook voor wat geen wachttijden heeft: dat is geen fout', async () => {
    expect(await stand(aanbod('nooit-gemeten'))).toMatchObject({
      status: 'ONBEKEND',
      norm: { code: 'treek' },
      laatsteMeting: null,
    });
    expect(await stand(aanbod('bestaat-hier-niet'))).toEqual({
      status: 'ONBEKEND',
      trend: 'ONBEKEND',
      toelichting: 'Er is geen wachttijd bekend.',
      norm: null,
      laatsteMeting: null,
    });
  });

  it('houdt een school en een aanbod met hetzelfde id uit elkaar', async () => {
    expect(await stand(aanbod('vol'))).toMatchObject({ status: 'AANMELDSTOP', laatsteMeting: { school: null } });
    expect(await stand(school('vol'))).toMatchObject({
      status: 'ONBEKEND',
      norm: { code: 'zonder' },
      laatsteMeting: { aanbod: null, school: { id: 'vol' } },
    });
  });

  it('komt voor een hele bladzijde in één SQL-opdracht, hoe groot die ook is', async () => {
    const opdrachten = (ids: string[]) => kit.telSql(() => entiteiten(aanbod(...ids), STAND));
    expect(await opdrachten(TWINTIG.slice(0, 2))).toBe(1);
    expect(await opdrachten(TWINTIG)).toBe(1);
  });

  it('komt met het verloop, voor aanbod en scholen samen, in vier SQL-opdrachten', async () => {
    const alles = [...aanbod(...TWINTIG), ...school('01AB00', 'vol')];
    const opdrachten = await kit.telSql(async () => {
      const { data, fouten } = await entiteiten(alles, `${STAND} wachttijdverloop { peildatum opTijdGemeld }`);
      expect(fouten).toEqual([]);
      expect(data._entities.map((entiteit) => entiteit.id)).toEqual(alles.map(({ id }) => id));
      expect(data._entities.slice(0, 20).every((entiteit) => entiteit.wachttijdverloop?.length === 2)).toBe(true);
    });
    expect(opdrachten).toBe(4);
  });
});

describe('het verloop', () => {
  const VERLOOP = 'wachttijdverloop { peildatum aanmeldwachttijdWeken }';
  const dagen = async (id: string, velden = VERLOOP) => {
    const { data, fouten } = await entiteiten(aanbod(id), velden);
    expect(fouten).toEqual([]);
    return data._entities[0]?.wachttijdverloop?.map((meting) => meting.peildatum);
  };

  it('geeft de metingen tot en met vandaag, de nieuwste als laatste', async () => {
    expect(await dagen('gezinscoach')).toEqual(['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01']);
    expect(await dagen('nooit-gemeten')).toEqual([]);
    expect(await dagen('bestaat-hier-niet')).toEqual([]);
  });

  it('blijft binnen de gevraagde periode, met de eerste en de laatste dag erbij', async () => {
    const metingen = '{ peildatum aanmeldwachttijdWeken }';
    expect(await dagen('gezinscoach', `wachttijdverloop(van: "2026-09-01") ${metingen}`)).toEqual([
      '2026-09-01',
      '2026-10-01',
    ]);
    expect(await dagen('gezinscoach', `wachttijdverloop(van: "2026-08-02", tot: "2026-09-01") ${metingen}`)).toEqual([
      '2026-09-01',
    ]);
    expect(await dagen('gezinscoach', `wachttijdverloop(van: "2026-09-01", tot: "2026-09-01") ${metingen}`)).toEqual([
      '2026-09-01',
    ]);
  });

  it('geeft een fout bij het veld als de periode achterstevoren staat, en de rest van het antwoord wel', async () => {
    const { data, fouten } = await entiteiten(
      aanbod('gezinscoach'),
      'wachttijdverloop(van: "2026-09-01", tot: "2026-08-01") { peildatum } wachttijd { status }',
    );
    expect(fouten).toEqual([
      { code: 'BAD_USER_INPUT', veld: 'tot', boodschap: expect.stringContaining('vóór het begin op 2026-09-01') },
    ]);
    expect(data._entities[0]).toMatchObject({ wachttijdverloop: null, wachttijd: { status: 'BOVEN_NORM' } });
  });
});

it('een meting is met haar sleutel op te vragen, voor alle sleutels in een vast aantal SQL-opdrachten', async () => {
  const vraag = (ids: string[]) =>
    kit.vraag<{ _entities: ({ id: string; opTijdGemeld: boolean } | null)[] }>(
      `query ($sleutels: [_Any!]!) {
        _entities(representations: $sleutels) { ... on Wachttijdmeting { id opTijdGemeld } }
      }`,
      { sleutels: ids.map((id) => ({ __typename: 'Wachttijdmeting', id })) },
    );
  const ids = TWINTIG.map((id) => `${id}-2026-10-15`);
  const { data } = await vraag([...ids, 'onbekend']);
  expect(data._entities.map((meting) => meting?.id ?? null)).toEqual([...ids, null]);
  expect(await kit.telSql(() => vraag(ids))).toBe(await kit.telSql(() => vraag(ids.slice(0, 2))));
});
