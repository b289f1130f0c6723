import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const TOEVOEGEN = `mutation ($invoer: AanbodInvoer!, $dubbelGezien: Boolean, $sleutel: String) {
  uit: aanbodToevoegen(invoer: $invoer, dubbelGezien: $dubbelGezien, sleutel: $sleutel) {
    aanbod { id naam versie herkomst status peildatum aanbieders { id } betrokkenen { id } scholen { id } themas { code }
      kosten { voorGebruiker bekostiging { partij aandeelProcent } } capaciteit { aantal } resultaten { tekst } bereik { tekst }
      effectiviteit effectiviteitBron actualiteit { nagekekenOp nagekekenDoor actueel } volledigheid { aantal } }
    mogelijkDubbel { kans band redenen { zin } aanbod { id naam } }
    fouten { veld boodschap } } }`;
const spoor = (id: string) => kit.prisma.gebeurtenis.findMany({ where: { entiteitId: id }, orderBy: { nr: 'asc' } });
const aantal = () => kit.prisma.aanbod.count();
const echt = { naam: 'Zebravinkenzang op maandag', regio: 'DORDRECHT' };

describe('toevoegen', () => {
  test('alles wat een aanbieder invult, staat er meteen, met een leesbare sleutel, een spoor, en is te vinden', async () => {
    const { aanbieder } = await kit.eenAanbod(0);
    const school = await kit.prisma.school.findFirstOrThrow({ where: { herkomst: 'VOORBEELD' } });
    const invoer = {
      naam: 'Zebravinken fluiten: café & koor!',
      regio: 'VOORBEELDSTAD',
      themas: ['thuiszitten'],
      doel: 'Beter leren fluiten',
      doelgroep: { leeftijdVan: 6, leeftijdTot: 12, voorWie: ['LEERLING'] },
      duur: { weken: 10 },
      intensiteit: { urenPerWeek: 2 },
      kosten: { voorGebruiker: 'GRATIS' },
      bekostiging: [{ partij: 'Fluitfonds', aandeelProcent: 50 }],
      capaciteit: { aantal: 12, eenheid: 'kinderen' },
      scholen: [school.id],
      status: 'PILOT',
      resultaten: [
        { soort: 'RESULTAAT', tekst: 'Iedereen floot' },
        { soort: 'BEREIK', tekst: 'Twaalf kinderen', waarde: 12 },
      ],
      effectiviteit: 'EERSTE_AANWIJZINGEN',
      effectiviteitBron: 'Databank NJi',
    };
    const { uit } = await kit.doe(aanbiederVan(aanbieder), TOEVOEGEN, { invoer });
    expect(uit.fouten).toEqual([]);
    expect(uit.aanbod).toMatchObject({
      id: 'zebravinken-fluiten-cafe-koor',
      versie: 1,
      herkomst: 'VOORBEELD',
      status: 'PILOT',
      peildatum: '2026-11-22',
      aanbieders: [{ id: aanbieder }],
      scholen: [{ id: school.id }],
      themas: [{ code: 'thuiszitten' }],
      kosten: { voorGebruiker: 'GRATIS', bekostiging: [{ partij: 'Fluitfonds', aandeelProcent: 50 }] },
      capaciteit: { aantal: 12 },
      resultaten: [{ tekst: 'Iedereen floot' }],
      bereik: [{ tekst: 'Twaalf kinderen' }],
      effectiviteit: 'EERSTE_AANWIJZINGEN',
      effectiviteitBron: 'Databank NJi',
      actualiteit: { nagekekenOp: '2026-11-22', nagekekenDoor: 'AANBIEDER', actueel: true },
      volledigheid: { aantal: 6 },
    });
    expect(await spoor(uit.aanbod.id)).toMatchObject([
      { handeling: 'TOEGEVOEGD', rol: 'AANBIEDER', onderwerp: 'a-1', wordt: { naam: invoer.naam } },
    ]);
    expect(await kit.vindt('zebravinken', 'VOORBEELDSTAD')).toContain(uit.aanbod.id);
    const onderwerp = { soort_id: { soort: 'AANBOD' as const, id: uit.aanbod.id } };
    expect(await kit.prisma.onderwerp.findUnique({ where: onderwerp })).toMatchObject({ naam: invoer.naam });
  });

  test('wat niet is ingevuld, is onbekend; echt aanbod krijgt herkomst INVOER', async () => {
    const { uit } = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer: { ...echt, naam: 'Stilteplein Kwakkel' } });
    expect(uit.aanbod).toMatchObject({ herkomst: 'INVOER', status: 'ONBEKEND', peildatum: null, aanbieders: [] });
    expect(uit.aanbod.volledigheid.aantal).toBe(0);
  });

  test('dezelfde vraag met dezelfde sleutel voegt één keer toe', async () => {
    const vraag = { invoer: { ...echt, naam: 'Kwartelwandeling' }, sleutel: 'sleutel-toe-1' };
    const eerste = await kit.doe(REGISSEUR, TOEVOEGEN, vraag);
    expect(eerste.uit.aanbod.id).toBe('kwartelwandeling');
    const voor = await aantal();
    expect(await kit.doe(REGISSEUR, TOEVOEGEN, vraag)).toEqual(eerste);
    expect(await aantal()).toBe(voor);
  });

  test('wie tegelijk hetzelfde toevoegt, krijgt elk een eigen sleutel', async () => {
    const vraag = { invoer: { ...echt, naam: 'Spreeuwenspel' }, dubbelGezien: true };
    const uitkomsten = await Promise.all([1, 2, 3].map(() => kit.doe(REGISSEUR, TOEVOEGEN, vraag)));
    expect(uitkomsten.map(({ uit }) => uit.aanbod.id).sort()).toEqual([
      'spreeuwenspel',
      'spreeuwenspel-2',
      'spreeuwenspel-3',
    ]);
  });
});

describe('eerst kijken of het er al is', () => {
  test('wat er waarschijnlijk al staat, komt terug met de kans en waarom, en er gebeurt niets', async () => {
    const bestaand = await kit.prisma.aanbod.findUniqueOrThrow({ where: { id: 'impulsklas' } });
    const invoer = { naam: bestaand.naam, regio: 'DORDRECHT' };
    const voor = await aantal();
    const { uit } = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer });
    expect(uit.aanbod).toBeNull();
    expect(uit.mogelijkDubbel[0]).toMatchObject({ aanbod: { id: 'impulsklas', naam: bestaand.naam } });
    expect(uit.mogelijkDubbel[0].kans).toBeGreaterThanOrEqual(0.5);
    expect(uit.mogelijkDubbel[0].redenen[0].zin).toMatch(/naam/);
    expect(await aantal()).toBe(voor);

    const toch = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer, dubbelGezien: true });
    expect(toch.uit).toMatchObject({ aanbod: { id: 'impulsklas-2' }, mogelijkDubbel: [], fouten: [] });
  });

  test('wat er mis is met de invoer staat er meteen bij', async () => {
    const bestaand = await kit.prisma.aanbod.findUniqueOrThrow({ where: { id: 'impulsklas' } });
    const invoer = { naam: bestaand.naam, regio: 'DORDRECHT', themas: ['bestaat-niet'] };
    const { uit } = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer });
    expect(uit.mogelijkDubbel.length).toBeGreaterThan(0);
    expect(uit.fouten).toMatchObject([{ veld: 'themas' }]);
  });
});

describe('wat niet klopt, staat bij het veld, en er komt niets bij', () => {
  test.each([
    [{ naam: undefined }, 'naam', /Vul dit in/],
    [{ regio: undefined }, 'regio', /Vul dit in/],
    [{ aanbieders: ['bestaat-niet'] }, 'aanbieders', /organisaties/],
    [{ betrokkenen: ['voorbeeldstad-organisatie-1'] }, 'betrokkenen', /niet bekend/],
    [{ scholen: ['99ZZ99'] }, 'scholen', /scholen/],
    [{ zieOok: ['bestaat-niet'] }, 'zieOok', /alleAanbod/],
    [{ bekostiging: [{ partij: 'X', organisatie: 'bestaat-niet' }] }, 'bekostiging', /niet bekend/],
    [{ bekostiging: [{ partij: 'Van mevrouw Kwastmaker' }] }, 'bekostiging.0.partij', /persoon/],
    [{ themas: ['thuiszitten', 'thuiszitten'] }, 'themas', /twee keer/],
    [{ peildatum: '2026-02-31' }, 'peildatum', /bestaat niet/],
    [{ effectiviteit: 'GOED_ONDERBOUWD' }, 'effectiviteitBron', /erkenning/],
    [{ status: 'GESTOPT' }, 'status', /Archiveren/],
    [{ intensiteit: { urenPerWeek: 400 } }, 'intensiteit.urenPerWeek', /168/],
    [{ opmerking: 'Bel met J. de Boer' }, 'opmerking', /persoon/],
    [{ opmerking: 'nul\u0000teken' }, 'opmerking', /lezen/],
    [{ omschrijving: 'a'.repeat(5_001) }, 'omschrijving', /5000/],
  ])('%j', async (anders, veld, boodschap) => {
    const voor = await aantal();
    const { uit } = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer: { ...echt, ...anders } });
    expect(uit.aanbod).toBeNull();
    expect(uit.fouten).toEqual([{ veld, boodschap: expect.stringMatching(boodschap) }]);
    expect(await aantal()).toBe(voor);
  });
});

describe('wie het mag', () => {
  test('een aanbieder voegt alleen toe met zijn eigen organisatie erbij, en haalt die er later niet af', async () => {
    const { aanbieder } = await kit.eenAanbod(1);
    const ander = (await kit.eenAanbod(9)).aanbieder;
    expect(ander).not.toBe(aanbieder);
    const invoer = { naam: 'Nachtegalenuur', regio: 'VOORBEELDSTAD' };
    const wie = aanbiederVan(aanbieder);
    const zonder = await kit.doe(wie, TOEVOEGEN, { invoer: { ...invoer, aanbieders: [ander] } });
    expect(zonder.uit.fouten).toMatchObject([{ veld: 'aanbieders' }]);
    const samen = await kit.doe(wie, TOEVOEGEN, { invoer: { ...invoer, aanbieders: [ander, aanbieder] } });
    expect(samen.uit.aanbod.aanbieders).toEqual([{ id: ander }, { id: aanbieder }]);
    const eraf = await kit.doe(
      wie,
      `mutation ($id: ID!, $a: [ID!]) { uit: aanbodWijzigen(id: $id, versie: 1, invoer: { aanbieders: $a }) { fouten { veld } } }`,
      { id: samen.uit.aanbod.id, a: [ander] },
    );
    expect(eraf.uit.fouten).toEqual([{ veld: 'aanbieders' }]);
  });

  test('anderen voegen niets toe', async () => {
    const voor = await aantal();
    const school = { rol: 'SCHOOL' as const, onderwerp: 's', schoolId: 'x' };
    for (const wie of [{ rol: 'AANBIEDER' as const, onderwerp: 'a' }, school, ...LEZERS]) {
      const { errors } = await kit.voer(wie, TOEVOEGEN, { invoer: echt });
      expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
    expect(await aantal()).toBe(voor);
  });
});
