import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/activiteiten/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const VELDEN = `activiteit { id naam versie herkomst status statusToelichting interesses vrijePlaatsen proefles kostenPerJaar
  momenten { dag van tot seizoen } locatie { naam straat postcode } regelingen { id } zieOok { id } aanbieders { id }
  actualiteit { nagekekenOp nagekekenDoor actueel geldtOp } } fouten { veld boodschap }`;
const TOEVOEGEN = `mutation ($invoer: ActiviteitInvoer!, $dubbelGezien: Boolean, $sleutel: String) {
  uit: activiteitToevoegen(invoer: $invoer, dubbelGezien: $dubbelGezien, sleutel: $sleutel) {
    ${VELDEN} mogelijkDubbel { kans activiteit { id } } } }`;
const WIJZIGEN = `mutation ($id: ID!, $versie: Int!, $invoer: ActiviteitInvoer!, $sleutel: String) {
  uit: activiteitWijzigen(id: $id, versie: $versie, invoer: $invoer, sleutel: $sleutel) { ${VELDEN} } }`;
const CONTROLEREN = `mutation ($id: ID!, $versie: Int!, $sleutel: String) {
  uit: activiteitControleren(id: $id, versie: $versie, sleutel: $sleutel) { ${VELDEN} } }`;
const metReden = (naam: string) => `mutation ($id: ID!, $versie: Int!, $reden: String!) {
  uit: ${naam}(id: $id, versie: $versie, reden: $reden) { ${VELDEN} } }`;
const ARCHIVEREN = metReden('activiteitArchiveren');
const HERSTELLEN = metReden('activiteitHerstellen');

const spoor = (id: string) => kit.prisma.gebeurtenis.findMany({ where: { entiteitId: id }, orderBy: { nr: 'asc' } });
const MET_ALLES = {
  momenten: true,
  organisaties: true,
  bekostiging: true,
  regelingen: { orderBy: { regelingId: 'asc' } },
} as const;
const rijVan = (id: string) =>
  kit.prisma.activiteit.findUniqueOrThrow({ where: { id }, include: MET_ALLES, omit: { gewijzigdOp: true } });
const aantal = () => kit.prisma.activiteit.count();
const basis = { naam: 'Kwartelclub Zuid', regio: 'VOORBEELDSTAD', domein: 'SPORT' };

describe('toevoegen', () => {
  test('alles wat een aanbieder invult, staat er meteen, met tijden en plek, en is te vinden', async () => {
    const { aanbieder } = await kit.eenActiviteit(0);
    const regeling = await kit.prisma.regeling.findFirstOrThrow();
    const aanbod = await kit.prisma.aanbod.findFirstOrThrow({ where: { herkomst: 'VOORBEELD' } });
    const invoer = {
      ...basis,
      naam: 'Zebravinken voetbal',
      interesses: ['Voetbal', ' zebravinken'],
      momenten: [
        { dag: 'WOENSDAG', van: '15:30', tot: '17:00' },
        { dag: 'ZATERDAG', van: '9:00', seizoen: 'ZOMER' },
      ],
      momentsoorten: ['BUITENSCHOOLS'],
      locatie: { naam: 'Sporthal De Vink', straat: 'Vinkstraat', postcode: '1234 ab' },
      kosten: { voorGebruiker: 'BETAALD', bedrag: 60, eenheid: 'per jaar', soort: 'PRIJS_VOOR_GEBRUIKER' },
      kostenPerJaar: 60,
      regelingen: [regeling.id],
      vrijePlaatsen: 0,
      proefles: true,
      zieOok: [aanbod.id],
      status: 'OPERATIONEEL',
    };
    const { uit } = await kit.doe(aanbiederVan(aanbieder), TOEVOEGEN, { invoer });
    expect(uit.fouten).toEqual([]);
    expect(uit.activiteit).toMatchObject({
      id: 'zebravinken-voetbal',
      versie: 1,
      herkomst: 'VOORBEELD',
      interesses: ['voetbal', 'zebravinken'],
      momenten: [
        { dag: 'WOENSDAG', van: '15:30', tot: '17:00', seizoen: 'HELE_JAAR' },
        { dag: 'ZATERDAG', van: '09:00', tot: null, seizoen: 'ZOMER' },
      ],
      locatie: { naam: 'Sporthal De Vink', straat: 'Vinkstraat', postcode: '1234AB' },
      kostenPerJaar: 60,
      regelingen: [{ id: regeling.id }],
      vrijePlaatsen: 0,
      proefles: true,
      zieOok: [{ id: aanbod.id }],
      aanbieders: [{ id: aanbieder }],
      actualiteit: { nagekekenOp: '2026-11-22', nagekekenDoor: 'AANBIEDER', actueel: true },
    });
    expect(await spoor(uit.activiteit.id)).toMatchObject([{ handeling: 'TOEGEVOEGD', soort: 'ACTIVITEIT' }]);
    expect(await kit.vindt('zebravinken', 'VOORBEELDSTAD')).toContain(uit.activiteit.id);
  });

  test('wat er al is, komt eerst terug; met dezelfde sleutel komt het er één keer bij', async () => {
    const bestaand = await kit.prisma.activiteit.findUniqueOrThrow({ where: { id: (await kit.eenActiviteit(1)).id } });
    const invoer = { ...basis, naam: bestaand.naam, domein: bestaand.domein };
    const voor = await aantal();
    const eerst = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer });
    expect(eerst.uit.activiteit).toBeNull();
    expect(eerst.uit.mogelijkDubbel.map((een: any) => een.activiteit.id)).toContain(bestaand.id);
    const vraag = { invoer, dubbelGezien: true, sleutel: 'sleutel-act-1' };
    const toch = await kit.doe(REGISSEUR, TOEVOEGEN, vraag);
    expect(await kit.doe(REGISSEUR, TOEVOEGEN, { ...vraag, dubbelGezien: false })).toEqual(toch);
    expect(await aantal()).toBe(voor + 1);
  });
});

describe('wijzigen', () => {
  test('verandert wat is ingevuld en niets anders, en wat iemand leeg maakt, is leeg', async () => {
    const { id, aanbieder, versie } = await kit.eenActiviteit(2);
    const voor = await rijVan(id);
    const invoer = { naam: 'Kwartelturnen', doel: null, momenten: [], locatie: { naam: 'Gymzaal Kwartel' } };
    const { uit } = await kit.doe(aanbiederVan(aanbieder), WIJZIGEN, { id, versie, invoer });
    expect(uit.fouten).toEqual([]);
    const { sorteernaam: _, afgeleid: __, ...na } = await rijVan(id);
    const { sorteernaam: ___, afgeleid: ____, ...was } = voor;
    expect(na).toEqual({
      ...was,
      naam: 'Kwartelturnen',
      doel: null,
      momenten: [],
      locatieNaam: 'Gymzaal Kwartel',
      versie: versie + 1,
    });
    expect((await spoor(id)).at(-1)).toMatchObject({
      handeling: 'GEWIJZIGD',
      was: { naam: voor.naam },
      wordt: { naam: 'Kwartelturnen' },
    });
    expect(await kit.vindt('kwartelturnen', 'VOORBEELDSTAD')).toContain(id);
  });

  test('in één verzoek na elkaar ziet elk antwoord de stand van dat moment', async () => {
    const { id, versie } = await kit.eenActiviteit(3);
    const uit = await kit.doe(
      REGISSEUR,
      `fragment Stand on ActiviteitBeheer { activiteit { versie naam } }
      mutation ($id: ID!, $een: Int!, $twee: Int!) {
        een: activiteitControleren(id: $id, versie: $een) { ...Stand }
        twee: activiteitWijzigen(id: $id, versie: $twee, invoer: { naam: "Tweede naam" }) { ...Stand } }`,
      { id, een: versie, twee: versie + 1 },
    );
    expect(uit.een.activiteit.versie).toBe(versie + 1);
    expect(uit.twee.activiteit).toEqual({ versie: versie + 2, naam: 'Tweede naam' });
  });

  test.each([
    [{ naam: null }, 'naam'],
    [{ domein: null }, 'domein'],
    [{ momenten: [{ dag: 'MAANDAG', van: 'half vier' }] }, 'momenten.0.van'],
    [{ momenten: [{ dag: 'MAANDAG', van: '17:00', tot: '15:00' }] }, 'momenten.0.van'],
    [{ locatie: { postcode: 'geen' } }, 'locatie.postcode'],
    [{ regelingen: ['bestaat-niet'] }, 'regelingen'],
    [{ zieOok: ['bestaat-niet'] }, 'zieOok'],
    [{ vrijePlaatsen: -1 }, 'vrijePlaatsen'],
    [{ interesses: ['voetbal!'] }, 'interesses.0'],
    [{ regio: 'DORDRECHT' }, 'regio'],
    [{ status: 'GESTOPT' }, 'status'],
    [{ kosten: { voorGebruiker: 'GRATIS', bedrag: null }, kostenPerJaar: 10 }, 'kostenPerJaar'],
    [{ omschrijving: 'Trainer mevrouw Kwastmaker helpt' }, 'omschrijving'],
  ])('een fout staat bij haar veld, en er verandert niets: %j', async (invoer, veld) => {
    const { id, versie } = await kit.eenActiviteit(4);
    const voor = await rijVan(id);
    const { uit } = await kit.doe(REGISSEUR, WIJZIGEN, { id, versie, invoer });
    expect(uit.activiteit).toBeNull();
    expect(uit.fouten.map((fout: any) => fout.veld)).toEqual([veld]);
    expect(uit.fouten[0].boodschap).toMatch(/^[A-Z\d\p{Ll}].{8,}/u);
    expect(await rijVan(id)).toEqual(voor);
    expect(await spoor(id)).toEqual([]);
  });

  test('van twee die tegelijk veranderen, gaat er één door', async () => {
    const { id, versie } = await kit.eenActiviteit(5);
    const uitkomsten = await Promise.all(
      ['Eerste', 'Tweede'].map((naam) => kit.doe(REGISSEUR, WIJZIGEN, { id, versie, invoer: { naam } })),
    );
    const fouten = uitkomsten.flatMap(({ uit }) => uit.fouten);
    expect(fouten.map((fout: any) => fout.veld)).toEqual(['versie']);
    expect((await rijVan(id)).versie).toBe(versie + 1);
  });
});

describe('nakijken, archiveren en herstellen', () => {
  test('nakijken maakt de activiteit weer actueel, met dezelfde sleutel één keer, en verandert verder niets', async () => {
    const { id, aanbieder, versie } = await kit.eenActiviteit(6);
    const voor = await rijVan(id);
    const vraag = { id, versie, sleutel: 'sleutel-act-2' };
    const { uit } = await kit.doe(aanbiederVan(aanbieder), CONTROLEREN, vraag);
    expect(uit.activiteit.actualiteit).toEqual({
      nagekekenOp: '2026-11-22',
      nagekekenDoor: 'AANBIEDER',
      actueel: true,
      geldtOp: '2026-11-22',
    });
    await kit.doe(aanbiederVan(aanbieder), CONTROLEREN, vraag);
    const dag = new Date('2026-11-22');
    expect(await rijVan(id)).toEqual({
      ...voor,
      versie: versie + 1,
      nagekekenOp: dag,
      nagekekenDoor: 'AANBIEDER',
      geldtOp: dag,
    });
    expect(await spoor(id)).toMatchObject([{ handeling: 'NAGEKEKEN' }]);
  });

  test('gestopt is meteen ook bij het zoeken gestopt; herstellen geeft terug wat er stond', async () => {
    const { id, aanbieder, versie } = await kit.eenActiviteit(7);
    const wie = aanbiederVan(aanbieder);
    const { status, statusToelichting } = await rijVan(id);
    const inIndex = () => kit.prisma.document.findFirstOrThrow({ where: { soort: 'ACTIVITEIT', id } });
    const weg = await kit.doe(wie, ARCHIVEREN, { id, versie, reden: 'Geen zaal meer' });
    expect(weg.uit.activiteit).toMatchObject({ status: 'GESTOPT', statusToelichting: 'Geen zaal meer' });
    expect((await inIndex()).status).toBe('GESTOPT');
    const terug = await kit.doe(wie, HERSTELLEN, { id, versie: versie + 1, reden: 'Nieuwe zaal gevonden' });
    expect(terug.uit.activiteit).toMatchObject({ status, statusToelichting, versie: versie + 2 });
    expect((await inIndex()).status).toBe(status);
  });
});

test('een activiteit van een ander verandert niemand, en wie niets bijhoudt voegt niets toe', async () => {
  const { id, versie } = await kit.eenActiviteit(8);
  const voor = await rijVan(id);
  const school = { rol: 'SCHOOL' as const, onderwerp: 's', schoolId: 'x' };
  for (const wie of [aanbiederVan('andere-organisatie'), school, ...LEZERS])
    for (const mutatie of [WIJZIGEN, CONTROLEREN, ARCHIVEREN, HERSTELLEN]) {
      const { errors } = await kit.voer(wie, mutatie, { id, versie, invoer: { naam: 'Van mij' }, reden: 'Zomaar' });
      expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  for (const wie of [school, ...LEZERS]) {
    const { errors } = await kit.voer(wie, TOEVOEGEN, { invoer: basis });
    expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
  const { errors } = await kit.voer(REGISSEUR, CONTROLEREN, { id: 'bestaat-niet', versie: 1 });
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'NOT_FOUND' },
    message: expect.stringContaining('`activiteiten`'),
  });
  expect(await rijVan(id)).toEqual(voor);
});
