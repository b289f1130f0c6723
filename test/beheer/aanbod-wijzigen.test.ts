import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const WIJZIGEN = `mutation ($id: ID!, $versie: Int!, $invoer: AanbodInvoer!, $sleutel: String) {
  uit: aanbodWijzigen(id: $id, versie: $versie, invoer: $invoer, sleutel: $sleutel) {
    aanbod { naam doel versie themas { code } doelgroep { leeftijdVan leeftijdTot } volledigheid { aantal } }
    fouten { veld boodschap } } }`;
const rijVan = (id: string) => kit.prisma.aanbod.findUniqueOrThrow({ where: { id }, omit: { gewijzigdOp: true } });
const spoor = (id: string) => kit.prisma.gebeurtenis.findMany({ where: { entiteitId: id }, orderBy: { nr: 'asc' } });

test('een aanbieder verandert wat hij invult en niets anders; monitor en zoekindex volgen meteen', async () => {
  const { id, aanbieder, versie } = await kit.eenAanbod(0);
  const voor = await rijVan(id);
  const invoer = { naam: 'Zwemmen met Zebravinken', ondersteuningsniveau: 'JEUGDHULP', doelgroep: { leeftijdTot: 18 } };
  const { uit } = await kit.doe(aanbiederVan(aanbieder), WIJZIGEN, { id, versie, invoer });
  expect(uit.fouten).toEqual([]);
  const { sorteernaam: _, ...na } = await rijVan(id);
  const { sorteernaam: __, afgeleid: ___, ...was } = voor;
  expect(na).toMatchObject({
    ...was,
    naam: invoer.naam,
    ondersteuningsniveau: 'JEUGDHULP',
    leeftijdTot: 18,
    versie: versie + 1,
  });
  const onderwerp = await kit.prisma.onderwerp.findFirstOrThrow({ where: { soort: 'AANBOD', id } });
  expect(onderwerp).toMatchObject({ naam: invoer.naam, niveau: 'JEUGDHULP' });
  const document = await kit.prisma.document.findFirstOrThrow({ where: { soort: 'AANBOD', id } });
  expect(JSON.stringify(document.velden)).toContain('Zebravinken');
  expect((await spoor(id)).at(-1)).toMatchObject({
    handeling: 'GEWIJZIGD',
    was: { naam: voor.naam },
    wordt: { naam: invoer.naam },
  });
});

test('leegmaken maakt leeg, en dan is het aanbod minder compleet', async () => {
  const { id, versie } = await kit.eenAanbod(1);
  const vol = await kit.doe(REGISSEUR, WIJZIGEN, { id, versie, invoer: { doel: 'Minder spijbelen' } });
  const leeg = await kit.doe(REGISSEUR, WIJZIGEN, { id, versie: versie + 1, invoer: { doel: null, themas: [] } });
  expect(leeg.uit.aanbod).toMatchObject({ doel: null, themas: [] });
  expect(leeg.uit.aanbod.volledigheid.aantal).toBe(vol.uit.aanbod.volledigheid.aantal - 2);
  expect((await rijVan(id)).volledigheid).toBe(leeg.uit.aanbod.volledigheid.aantal);
});

test.each([
  [{ naam: ' ' }, 'naam'],
  [{ doelgroep: { leeftijdVan: 12, leeftijdTot: 4 } }, 'doelgroep.leeftijdVan'],
  [{ themas: ['bestaat-niet'] }, 'themas'],
  [{ wijken: ['WK050507'] }, 'wijken'],
  [{ website: 'geen adres' }, 'website'],
  [{ doel: 'Mevrouw Kwastmaker helpt u' }, 'doel'],
  [{ kosten: { voorGebruiker: 'GRATIS', soort: 'PRIJS_VOOR_GEBRUIKER', bedrag: 5 } }, 'kosten.bedrag'],
])('een fout staat bij haar veld, en er verandert niets: %j', async (invoer, veld) => {
  const { id, versie } = await kit.eenAanbod(2);
  const voor = await rijVan(id);
  const { uit } = await kit.doe(REGISSEUR, WIJZIGEN, { id, versie, invoer });
  expect(uit.aanbod).toBeNull();
  expect(uit.fouten.map((fout: any) => fout.veld)).toEqual([veld]);
  expect(await rijVan(id)).toEqual(voor);
  expect(await spoor(id)).toEqual([]);
});

test('een fout zegt in gewoon Nederlands wat te doen', async () => {
  const { id, versie } = await kit.eenAanbod(2);
  const invoer = { naam: '', wijken: ['WK9'], website: 'geen adres', email: 'x', capaciteit: { aantal: -1 } };
  const { uit } = await kit.doe(REGISSEUR, WIJZIGEN, { id, versie, invoer });
  expect(Object.fromEntries(uit.fouten.map((fout: any) => [fout.veld, fout.boodschap]))).toEqual({
    naam: 'Vul dit in.',
    'wijken.0': 'Schrijf een CBS-wijkcode als WK050507.',
    website: 'Schrijf het hele adres, zoals https://www.voorbeeld.nl.',
    email: 'Schrijf een e-mailadres als info@voorbeeld.nl.',
    'capaciteit.aantal': 'Vul meer dan 0 in.',
  });
});

test('van twee die tegelijk veranderen, gaat er één door', async () => {
  const { id, versie } = await kit.eenAanbod(3);
  const uitkomsten = await Promise.all(
    ['Eerste', 'Tweede'].map((naam) => kit.doe(REGISSEUR, WIJZIGEN, { id, versie, invoer: { naam } })),
  );
  const fouten = uitkomsten.flatMap(({ uit }) => uit.fouten);
  expect(fouten.map((fout: any) => fout.veld)).toEqual(['versie']);
  expect((await rijVan(id)).versie).toBe(versie + 1);
});

test('aanbod van een ander verandert niemand', async () => {
  const { id, versie } = await kit.eenAanbod(4);
  const voor = await rijVan(id);
  for (const wie of [aanbiederVan('andere-organisatie'), ...LEZERS]) {
    const { errors } = await kit.voer(wie, WIJZIGEN, { id, versie, invoer: { naam: 'Van mij' } });
    expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
  expect(await rijVan(id)).toEqual(voor);
});
