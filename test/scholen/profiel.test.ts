import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, scholenKit } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await scholenKit();
  await kit.kader(
    { code: 'P-1', rubriek: 'Organisatie', bronnen: [{ titel: 'Plan', regelVan: 1, regelTot: 3 }] },
    { code: 'P-2', rubriek: 'Werkwijze', soort: 'PROTOCOL' },
    { code: 'P-3', rubriek: 'Werkwijze', soort: 'DESKUNDIGE', sectoren: ['PO', 'VO'] },
    { code: 'V-1', sectoren: ['VO'] },
    { code: 'N-1', soort: 'NORM', sectoren: ['PO', 'VO'] },
    { code: 'R-1', soort: 'REGEL', sectoren: ['PO', 'VO'] },
    { code: 'D-1', regio: 'DORDRECHT' },
    { code: 'Z-1', regio: 'ZHZ' },
    { code: 'L-1', regio: 'LANDELIJK', soort: 'REGEL' },
  );
  await kit.school('01AA00', { naam: 'De Eik', onderwijssoorten: ['PO'] });
  await kit.profiel('01AA00', '2025-2026', { bron: 'SCHOOLGIDS', antwoorden: { 'P-1': 'IN_ONTWIKKELING' } });
  await kit.profiel('01AA00', '2024-2025', { antwoorden: { 'P-1': 'NIET' } });
  await kit.school('02BB00', { naam: 'Het Atrium', onderwijssoorten: ['VO', 'HAVO'] });
  await kit.profiel('02BB00', '2026-2027', {
    antwoorden: { 'V-1': 'AANWEZIG', 'P-3': 'OP_AFROEP', 'P-1': 'AANWEZIG' },
    vastgesteldOp: new Date('2026-09-01'),
    regels: [
      { soort: 'GRENS', naam: 'Geen zorg in de nacht' },
      {
        soort: 'EXTRA_ONDERSTEUNING',
        naam: 'Rouwgroep',
        themaCode: 'rouw',
        beschikbaarheid: 'AANWEZIG',
        urenPerWeek: 1.5,
      },
      { soort: 'DESKUNDIGE', naam: 'Orthopedagoog', beschikbaarheid: 'OP_AFROEP' },
      { soort: 'VOORZIENING', naam: 'Stilteruimte', beschikbaarheid: 'AANWEZIG' },
      { soort: 'ONTWIKKELPUNT', naam: 'Meer nt2' },
      { soort: 'EXTRA_ONDERSTEUNING', naam: 'Huiswerkklas', omschrijving: 'Na schooltijd' },
    ],
  });
  await kit.school('03CC00', { naam: 'Onbekend', onderwijssoorten: [] });
  await kit.profiel('03CC00', '2026-2027');
  await kit.school('04DD00', { naam: 'Dordt', onderwijssoorten: ['SBO'], regio: 'DORDRECHT' });
  await kit.profiel('04DD00', '2026-2027', { kaderRegio: 'DORDRECHT' });
});
afterAll(() => kit.sluit());

const BASIS = 'basisondersteuning { onderdeel { code } beschikbaarheid toelichting }';
interface Regel {
  onderdeel: { code: string };
  beschikbaarheid: string;
  toelichting: string | null;
}
const profiel = async <T>(school: string, velden: string) => {
  const { data, fouten } = await kit.vraag<{ school: { profiel: T } }>(
    `{ school(id: "${school}") { profiel { ${velden} } } }`,
  );
  expect(fouten).toEqual([]);
  return data.school.profiel;
};
const codes = async (school: string, args = '') => {
  const { basisondersteuning } = await profiel<{ basisondersteuning: Regel[] }>(
    school,
    BASIS.replace('basisondersteuning', `basisondersteuning${args}`),
  );
  return basisondersteuning.map((regel) => regel.onderdeel.code);
};

describe('het profiel van een school', () => {
  test('is zonder schooljaar het nieuwste, en anders dat van het jaar', async () => {
    const { data } = await kit.vraag(
      `{ school(id: "01AA00") {
        profielstatus
        profiel { schooljaar bron status }
        vorig: profiel(schooljaar: "2024-2025") { schooljaar bron status }
        geen: profiel(schooljaar: "2020-2021") { id }
        profielen { schooljaar }
      } }`,
    );
    expect(data).toEqual({
      school: {
        profielstatus: 'VEROUDERD',
        profiel: { schooljaar: '2025-2026', bron: 'SCHOOLGIDS', status: 'VEROUDERD' },
        vorig: { schooljaar: '2024-2025', bron: 'SOP', status: 'VEROUDERD' },
        geen: null,
        profielen: [{ schooljaar: '2025-2026' }, { schooljaar: '2024-2025' }],
      },
    });
  });

  test('is actueel tot en met 31 juli van zijn schooljaar', async () => {
    const status = async (nu: string) =>
      (
        await kit.vraag<{ school: { profielstatus: string } }>(
          '{ school(id: "01AA00") { profielstatus } }',
          {},
          new Date(nu),
        )
      ).data.school.profielstatus;
    expect(await status('2026-07-31T12:00:00Z')).toBe('ACTUEEL');
    expect(await status('2026-08-01T12:00:00Z')).toBe('VEROUDERD');
  });

  test('een verkeerd schooljaar is een fout met haar veld', async () => {
    const { fouten } = await kit.vraag('{ school(id: "01AA00") { profiel(schooljaar: "2025") { id } } }');
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld: 'schooljaar' }]);
  });
});

describe('de basisondersteuning', () => {
  test('noemt elk onderdeel van het kader; zonder antwoord is het onbekend', async () => {
    expect(
      await profiel('01AA00', `${BASIS} samenvatting { aanwezig inOntwikkeling opAfroep niet onbekend totaal }`),
    ).toEqual({
      basisondersteuning: [
        { onderdeel: { code: 'P-1' }, beschikbaarheid: 'IN_ONTWIKKELING', toelichting: 'Over P-1' },
        { onderdeel: { code: 'P-2' }, beschikbaarheid: 'ONBEKEND', toelichting: null },
        { onderdeel: { code: 'P-3' }, beschikbaarheid: 'ONBEKEND', toelichting: null },
      ],
      samenvatting: { aanwezig: 0, inOntwikkeling: 1, opAfroep: 0, niet: 0, onbekend: 2, totaal: 3 },
    });
  });

  test('volgt de sector en het gebied van de school', async () => {
    expect(await codes('02BB00')).toEqual(['P-3', 'V-1']);
    expect(await codes('03CC00')).toEqual(['P-1', 'P-2', 'P-3', 'V-1']);
    expect(await codes('04DD00')).toEqual(['D-1', 'Z-1']);
  });

  test('laat zich beperken tot een soort of rubriek', async () => {
    expect(await codes('01AA00', '(soort: [PROTOCOL, DESKUNDIGE])')).toEqual(['P-2', 'P-3']);
    expect(await codes('01AA00', '(rubriek: "organisatie")')).toEqual(['P-1']);
    expect(await codes('01AA00', '(rubriek: "Werkwijze", soort: DESKUNDIGE)')).toEqual(['P-3']);
  });

  test('vragen naar een norm is een fout', async () => {
    const { fouten } = await kit.vraag(
      `{ school(id: "01AA00") { profiel { basisondersteuning(soort: [NORM]) { toelichting } } } }`,
    );
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld: 'soort' }]);
  });
});

test('wat een school naast het kader noemt, staat bij zijn soort, in volgorde', async () => {
  expect(
    await profiel(
      '02BB00',
      `vastgesteldOp extraOndersteuning { naam omschrijving beschikbaarheid urenPerWeek thema { code } }
       deskundigen { naam } voorzieningen { naam } grenzen { naam } ontwikkelpunten { naam }`,
    ),
  ).toEqual({
    vastgesteldOp: '2026-09-01',
    extraOndersteuning: [
      { naam: 'Rouwgroep', omschrijving: null, beschikbaarheid: 'AANWEZIG', urenPerWeek: 1.5, thema: { code: 'rouw' } },
      {
        naam: 'Huiswerkklas',
        omschrijving: 'Na schooltijd',
        beschikbaarheid: 'ONBEKEND',
        urenPerWeek: null,
        thema: null,
      },
    ],
    deskundigen: [{ naam: 'Orthopedagoog' }],
    voorzieningen: [{ naam: 'Stilteruimte' }],
    grenzen: [{ naam: 'Geen zorg in de nacht' }],
    ontwikkelpunten: [{ naam: 'Meer nt2' }],
  });
});

describe('het kader', () => {
  const kader = async (args: string) => {
    const { data } = await kit.vraag<{ sopKader: { code: string }[] }>(`{ sopKader(${args}) { code } }`);
    return data.sopKader.map((deel) => deel.code);
  };

  test('bevat ook normen en regels, per sector, op volgorde', async () => {
    expect(await kader('regio: VOORBEELDSTAD, sector: PO')).toEqual(['P-1', 'P-2', 'P-3', 'N-1', 'R-1']);
    expect(await kader('regio: VOORBEELDSTAD, sector: VO')).toEqual(['P-3', 'V-1', 'N-1', 'R-1']);
    expect(await kader('regio: VOORBEELDSTAD, sector: VO, soort: [NORM, REGEL]')).toEqual(['N-1', 'R-1']);
  });

  test('van een gebied bevat ook wat voor een groter gebied geldt', async () => {
    expect(await kader('regio: DORDRECHT, sector: PO')).toEqual(['D-1', 'Z-1', 'L-1']);
    expect(await kader('regio: VPR, sector: PO')).toEqual(['L-1']);
  });

  test('noemt zijn bronnen', async () => {
    const { data } = await kit.vraag(
      '{ sopKader(regio: VOORBEELDSTAD, sector: PO, soort: BASISONDERSTEUNING) { bronnen { titel regelVan regelTot } } }',
    );
    expect(data).toEqual({ sopKader: [{ bronnen: [{ titel: 'Plan', regelVan: 1, regelTot: 3 }] }] });
  });
});
