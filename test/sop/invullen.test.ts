import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEZERS, REGISSEUR } from '../beheer/kit.ts';
import { antwoordenOp, DIT, type Kit, SOP, schoolVan, sopKit, VOLGEND } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await sopKit();
});
afterAll(() => kit.db.sluit());

/** Begint een concept voor volgend jaar, met wat er dit jaar staat. */
async function begin(nr: number) {
  const school = await kit.school(nr);
  const plek = { school, schooljaar: VOLGEND };
  const { uit } = await kit.doe(schoolVan(school), SOP.beginnen, { ...plek, kopieerVan: DIT });
  expect(uit.fouten).toEqual([]);
  return { school, plek, wie: schoolVan(school), concept: uit.concept };
}

describe('beginnen', () => {
  test('met wat er vorig jaar stond: alle antwoorden en regels, en nog niet vastgesteld', async () => {
    const { school, concept } = await begin(0);
    const profiel = await kit.prisma.profiel.findUniqueOrThrow({
      where: { id: `${school}-${DIT}` },
      include: { antwoorden: true, regels: true },
    });
    const gegeven = concept.basisondersteuning.filter((deel: any) => deel.beschikbaarheid !== 'ONBEKEND');
    const bekend = profiel.antwoorden.filter((antwoord) => antwoord.beschikbaarheid !== 'ONBEKEND');
    expect(gegeven).toHaveLength(bekend.length);
    expect(concept.ontbreekt).toMatchObject({ beantwoord: bekend.length, totaal: concept.basisondersteuning.length });
    expect(concept.regels).toHaveLength(profiel.regels.length);
    expect(concept).toMatchObject({ status: 'CONCEPT', vastgesteldOp: null, kaderRegio: profiel.kaderRegio });
    expect((await kit.spoor(school)).at(-1)).toMatchObject({
      handeling: 'TOEGEVOEGD',
      rol: 'SCHOOL',
      onderwerp: 's-1',
    });
  });

  test('leeg, met het kader dat de scholen in het gebied gebruiken; alles ontbreekt nog', async () => {
    const zonder = await kit.prisma.school.findFirstOrThrow({
      where: { herkomst: 'VOORBEELD', profielen: { none: {} } },
    });
    const { uit } = await kit.doe(REGISSEUR, SOP.beginnen, { school: zonder.id, schooljaar: DIT });
    expect(uit.concept.ontbreekt).toMatchObject({ klaar: false, beantwoord: 0 });
    expect(uit.concept.ontbreekt.totaal).toBeGreaterThan(10);
    expect(uit.profiel).toBeNull();
  });

  test.each([
    ['een jaar dat al gepubliceerd is', { schooljaar: DIT }, 'schooljaar', 'sopHeropenen'],
    ['een jaar te ver vooruit', { schooljaar: '2031-2032' }, 'schooljaar', VOLGEND],
    ['overnemen uit een jaar zonder profiel', { schooljaar: VOLGEND, kopieerVan: '2009-2010' }, 'kopieerVan', '2009'],
  ])('%s: nee, en het antwoord zegt wat wel kan', async (_naam, vraag, veld, tekst) => {
    const { uit } = await kit.doe(REGISSEUR, SOP.beginnen, { school: await kit.school(1), ...vraag });
    expect(uit).toEqual({
      concept: null,
      profiel: null,
      fouten: [{ veld, boodschap: expect.stringContaining(tekst) }],
    });
  });

  test('van twee die tegelijk beginnen, begint er één', async () => {
    const school = await kit.school(2);
    const uitkomsten = await Promise.all(
      [1, 2].map(() => kit.doe(REGISSEUR, SOP.beginnen, { school, schooljaar: VOLGEND })),
    );
    expect(uitkomsten.flatMap(({ uit }) => uit.fouten.map((fout: any) => fout.veld))).toEqual(['schooljaar']);
  });
});

describe('invullen', () => {
  test('verandert wat is ingevuld en niets anders, en het spoor noemt het onderdeel', async () => {
    const { school, plek, wie, concept } = await begin(3);
    const { code } = concept.basisondersteuning[0].onderdeel;
    const antwoord = { onderdeel: code, beschikbaarheid: 'OP_AFROEP', toelichting: 'Via het bestuur.' };
    const { uit } = await kit.doe(wie, SOP.invullen, {
      ...plek,
      versie: concept.versie,
      invoer: { antwoorden: [antwoord], toelichting: 'Voor het hele gebouw.' },
    });
    expect(uit.fouten).toEqual([]);
    const [eerste, ...rest] = uit.concept.basisondersteuning;
    expect(eerste).toMatchObject({ beschikbaarheid: 'OP_AFROEP', toelichting: 'Via het bestuur.' });
    expect(rest).toEqual(concept.basisondersteuning.slice(1));
    expect(uit.concept.regels).toEqual(concept.regels);
    expect(uit.concept.versie).not.toBe(concept.versie);
    const { wordt } = (await kit.spoor(school)).at(-1) ?? {};
    expect(Object.keys(wordt as object).toSorted()).toEqual(
      [`sop ${VOLGEND} ${code}`, `sop ${VOLGEND} toelichting`].toSorted(),
    );
  });

  test('met null wordt een veld leeg, en regels vervangen alle regels', async () => {
    const { plek, wie, concept } = await begin(4);
    const regels = [{ soort: 'GRENS', naam: 'Wij kunnen geen medische handelingen doen' }];
    const vraag = { ...plek, versie: concept.versie, invoer: { toelichting: 'Kort.', regels } };
    const { uit } = await kit.doe(wie, SOP.invullen, vraag);
    expect(uit.concept.regels).toEqual([
      { soort: 'GRENS', regel: { naam: regels[0]?.naam, beschikbaarheid: 'ONBEKEND', thema: null } },
    ]);
    const leeg = await kit.doe(wie, SOP.invullen, {
      ...plek,
      versie: uit.concept.versie,
      invoer: { toelichting: null },
    });
    expect(leeg.uit.concept).toMatchObject({ toelichting: null, regels: uit.concept.regels });
  });

  test.each([
    [{ antwoorden: [{ onderdeel: 'BESTAAT-NIET', beschikbaarheid: 'NIET' }] }, 'antwoorden.0.onderdeel'],
    [{ antwoorden: [{ onderdeel: 'D-HGW-00', beschikbaarheid: 'NIET' }] }, 'antwoorden.0.onderdeel'],
    [{ toelichting: 'Mevrouw Kwastmaker helpt u' }, 'toelichting'],
    [{ regels: [{ soort: 'GRENS', naam: ' ' }] }, 'regels.0.naam'],
    [{ regels: [{ soort: 'DESKUNDIGE', naam: 'Orthopedagoog', urenPerWeek: 200 }] }, 'regels.0.urenPerWeek'],
    [{ regels: [{ soort: 'EXTRA_ONDERSTEUNING', naam: 'Rekenhulp', thema: 'geen-thema' }] }, 'regels.0.thema'],
    [{ regels: [{ soort: 'GRENS', naam: 'Plek', omschrijving: 'Bel 06-12345678' }] }, 'regels.0.omschrijving'],
    [{ url: 'javascript:alert(1)' }, 'url'],
  ])('een fout staat bij haar veld, en er verandert niets: %j', async (invoer, veld) => {
    const { school, plek, wie, concept } = await begin(0);
    const voor = await kit.concept(school, VOLGEND);
    const { uit } = await kit.doe(wie, SOP.invullen, { ...plek, versie: concept.versie, invoer });
    expect(uit.fouten.map((fout: any) => fout.veld)).toEqual([veld]);
    expect(JSON.stringify(uit)).not.toMatch(/Kwastmaker|12345678/);
    expect(await kit.concept(school, VOLGEND)).toEqual(voor);
  });

  test('wie een oudere versie las, ook van een weggegooid concept, verandert niets', async () => {
    const { plek, wie, concept } = await begin(5);
    const vraag = { ...plek, versie: concept.versie };
    await kit.doe(wie, SOP.weggooien, vraag);
    const opnieuw = await kit.doe(wie, SOP.beginnen, plek);
    const { uit } = await kit.doe(wie, SOP.invullen, { ...vraag, invoer: { toelichting: 'Oud.' } });
    expect(uit.fouten).toEqual([{ veld: 'versie', boodschap: expect.stringContaining('intussen veranderd') }]);
    expect((await kit.concept(plek.school, VOLGEND))?.versie).toBe(opnieuw.uit.concept.versie);
  });

  test('van twee die tegelijk invullen, gaat er één door', async () => {
    const { plek, wie, concept } = await begin(6);
    const uitkomsten = await Promise.all(
      ['Eerste.', 'Tweede.'].map((toelichting) =>
        kit.doe(wie, SOP.invullen, { ...plek, versie: concept.versie, invoer: { toelichting } }),
      ),
    );
    expect(uitkomsten.flatMap(({ uit }) => uit.fouten.map((fout: any) => fout.veld))).toEqual(['versie']);
  });

  test('dezelfde vraag met dezelfde sleutel telt één keer', async () => {
    const { school, plek, wie, concept } = await begin(7);
    const vraag = { ...plek, versie: concept.versie, sleutel: 'sleutel-0001', invoer: { toelichting: 'Eén keer.' } };
    const eerste = await kit.doe(wie, SOP.invullen, vraag);
    const spoor = await kit.spoor(school);
    expect(await kit.doe(wie, SOP.invullen, vraag)).toEqual(eerste);
    expect(await kit.spoor(school)).toEqual(spoor);
  });
});

describe('wie het mag', () => {
  test('een school werkt aan haar eigen SOP, ook onder een vroegere code in haar aanmelding of in de vraag', async () => {
    const school = await kit.school(8);
    await kit.prisma.schoolcode.create({ data: { code: '99OU01', schoolId: school, register: 'DUO' } });
    const vraag = { school: '99ou01', schooljaar: VOLGEND };
    const { uit } = await kit.doe(schoolVan('99OU01'), SOP.beginnen, vraag);
    expect(uit.fouten).toEqual([]);
    expect(await kit.concept(school, VOLGEND)).not.toBeNull();
  });

  test('het SOP van een ander verandert en ziet niemand, onder welke code ook', async () => {
    const { school, plek, concept } = await begin(9);
    await kit.prisma.schoolcode.create({ data: { code: '99OU02', schoolId: school, register: 'DUO' } });
    const voor = await kit.concept(school, VOLGEND);
    const ander = await kit.school(10);
    const wies = [schoolVan(ander), { rol: 'SCHOOL' as const, onderwerp: 's' }, ...LEZERS];
    for (const wie of [...wies, { rol: 'AANBIEDER' as const, onderwerp: 'a', organisatieId: 'yulius' }])
      for (const vraag of Object.values(SOP))
        for (const code of [school, '99OU02']) {
          const variabelen = { ...plek, school: code, versie: concept.versie, invoer: { toelichting: 'Van mij.' } };
          const { errors } = await kit.voer(wie, vraag, variabelen);
          expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
        }
    expect(await kit.concept(school, VOLGEND)).toEqual(voor);
    const LEES = 'query ($id: ID!) { school(id: $id) { sopConcepten { schooljaar } } }';
    expect((await kit.doe(schoolVan(ander), LEES, { id: '99OU02' })).school.sopConcepten).toBeNull();
    expect((await kit.doe(schoolVan('99OU02'), LEES, { id: school })).school.sopConcepten).toHaveLength(1);
    expect((await kit.doe(REGISSEUR, LEES, { id: school })).school.sopConcepten).toHaveLength(1);
    for (const wie of LEZERS) expect((await kit.voer(wie, LEES, { id: school })).errors).toHaveLength(1);
  });

  test('een school die niet bestaat, is een fout die zegt wat te doen', async () => {
    const { errors } = await kit.voer(REGISSEUR, SOP.beginnen, { school: '99ZZ99', schooljaar: DIT });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', veld: 'school' } });
  });
});

test('concepten van alle scholen kosten evenveel SQL-opdrachten als die van één', async () => {
  const LEES = `query ($first: Int!) { scholen(first: $first, filter: { regio: [VOORBEELDSTAD] }) {
    edges { node { sopConcepten { ontbreekt { beantwoord totaal } } } } } }`;
  const tel = async (first: number) => {
    kit.db.geteld();
    const { scholen } = await kit.doe(REGISSEUR, LEES, { first });
    expect(scholen.edges).toHaveLength(first);
    return kit.db.geteld().length;
  };
  expect(await tel(10)).toBe(await tel(2));
});

test('wat verplicht ontbreekt, houdt vaststellen tegen en staat er met naam bij', async () => {
  const school = await kit.school(11);
  const plek = { school, schooljaar: VOLGEND };
  const leeg = await kit.doe(schoolVan(school), SOP.beginnen, plek);
  const { versie, ontbreekt } = leeg.uit.concept;
  const geweigerd = await kit.doe(schoolVan(school), SOP.vaststellen, { ...plek, versie });
  const verplicht = ontbreekt.groepen.filter((groep: any) => groep.verplicht);
  const codes = verplicht.flatMap((groep: any) => groep.onderdelen.map((deel: any) => `antwoorden.${deel.code}`));
  expect(codes.length).toBeGreaterThan(0);
  expect(geweigerd.uit.fouten.map((fout: any) => fout.veld)).toEqual(codes);
  const invoer = { antwoorden: antwoordenOp({ groepen: verplicht }) };
  const vol = await kit.doe(schoolVan(school), SOP.invullen, { ...plek, versie, invoer });
  expect(vol.uit.concept.ontbreekt).toMatchObject({ klaar: true, beantwoord: codes.length });
  const morgen = { ...plek, versie: vol.uit.concept.versie, vastgesteldOp: '2026-11-23' };
  expect((await kit.doe(schoolVan(school), SOP.vaststellen, morgen)).uit.fouten[0].veld).toBe('vastgesteldOp');
  const { uit } = await kit.doe(schoolVan(school), SOP.vaststellen, { ...morgen, vastgesteldOp: '2026-11-20' });
  expect(uit.concept).toMatchObject({ status: 'VASTGESTELD', vastgesteldOp: '2026-11-20' });
});
