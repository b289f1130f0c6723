import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../../schema/toegang.ts';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const UIT = '{ aanbod { versie effectiviteit effectiviteitBron } fouten { veld boodschap } }';
const BEREIK = `mutation ($id: ID!, $versie: Int!, $bereik: BereikInvoer!, $sleutel: String) {
  uit: bereikMelden(id: $id, versie: $versie, bereik: $bereik, sleutel: $sleutel) ${UIT} }`;
const EVALUATIE = `mutation ($id: ID!, $versie: Int!, $evaluatie: EvaluatieInvoer!) {
  uit: evaluatieMelden(id: $id, versie: $versie, evaluatie: $evaluatie) ${UIT} }`;

/** Wat iemand van bereik en resultaten ziet. */
async function ziet(wie: Wie, id: string, extra = '') {
  const velden = `tekst waarde kleinerDan5 eenheid periode bron gemeldOp ${extra}`;
  const { aanbod } = await kit.doe(
    wie,
    `query ($id: ID!) { aanbod(id: $id) { bereik { ${velden} } resultaten { ${velden} } } }`,
    {
      id,
    },
  );
  return aanbod;
}
const PUBLIEK: Wie = { rol: 'PUBLIEK' };
const rijVan = (id: string) =>
  kit.prisma.aanbod.findUniqueOrThrow({ where: { id }, include: { resultaten: true }, omit: { gewijzigdOp: true } });
const spoor = (id: string) => kit.prisma.gebeurtenis.findMany({ where: { entiteitId: id }, orderBy: { nr: 'asc' } });
const kinderen = (aantal: number, periode = '2025') => ({ periode, eenheid: 'KINDEREN', aantal });

describe('bereik', () => {
  test('een aanbieder meldt wie hij bereikte; wat uit een bron kwam, blijft staan', async () => {
    const { id, aanbieder, versie } = await kit.eenAanbod(0);
    const voor = await ziet(PUBLIEK, id);
    const { uit } = await kit.doe(aanbiederVan(aanbieder), BEREIK, { id, versie, bereik: kinderen(42) });
    expect(uit).toMatchObject({ aanbod: { versie: versie + 1 }, fouten: [] });
    const na = await ziet(PUBLIEK, id);
    expect(na.resultaten).toEqual(voor.resultaten);
    expect(na.bereik).toEqual([
      ...voor.bereik,
      {
        tekst: 'Aantal bereikte kinderen.',
        waarde: 42,
        kleinerDan5: false,
        eenheid: 'kinderen',
        periode: '2025',
        bron: 'Gemeld in dit overzicht.',
        gemeldOp: '2026-11-22',
      },
    ]);
    expect((await spoor(id)).at(-1)).toMatchObject({ handeling: 'GEWIJZIGD', rol: 'AANBIEDER', onderwerp: 'a-1' });
  });

  test('een melding over dezelfde periode vervangt de vorige, over een andere komt erbij', async () => {
    const { id, versie } = await kit.eenAanbod(1);
    const gemeld = async () => {
      const { bereik } = await ziet(PUBLIEK, id);
      return bereik.filter((een: any) => een.gemeldOp).map(({ periode, waarde }: any) => [periode, waarde]);
    };
    await kit.doe(REGISSEUR, BEREIK, { id, versie, bereik: kinderen(42) });
    await kit.doe(REGISSEUR, BEREIK, { id, versie: versie + 1, bereik: kinderen(30, '2024-2025') });
    await kit.doe(REGISSEUR, BEREIK, { id, versie: versie + 2, bereik: kinderen(45) });
    expect(await gemeld()).toEqual([
      ['2025', 45],
      ['2024-2025', 30],
    ]);
  });

  test('minder dan vijf ziet alleen de eigen aanbieder en de regisseur; nul mag iedereen zien', async () => {
    const { id, aanbieder, versie } = await kit.eenAanbod(2);
    await kit.doe(REGISSEUR, BEREIK, { id, versie, bereik: kinderen(3) });
    const laatste = async (wie: Wie, extra = '') => (await ziet(wie, id, extra)).bereik.at(-1);
    for (const wie of [...LEZERS, REGISSEUR])
      expect(await laatste(wie)).toMatchObject({ waarde: null, kleinerDan5: true });
    expect(await laatste(REGISSEUR, 'preciezeWaarde')).toMatchObject({ preciezeWaarde: 3 });
    expect(await laatste(aanbiederVan(aanbieder), 'preciezeWaarde')).toMatchObject({ preciezeWaarde: 3 });
    expect(await laatste(aanbiederVan('een-ander'), 'preciezeWaarde')).toMatchObject({ preciezeWaarde: null });
    const VRAAG = 'query ($id: ID!) { aanbod(id: $id) { bereik { preciezeWaarde } } }';
    for (const wie of LEZERS) {
      const antwoord = await kit.voer(wie, VRAAG, { id });
      expect(antwoord.errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
      expect(JSON.stringify(antwoord)).not.toContain(':3');
    }
    await kit.doe(REGISSEUR, BEREIK, { id, versie: versie + 1, bereik: kinderen(0) });
    expect(await laatste(PUBLIEK)).toMatchObject({ waarde: 0, kleinerDan5: false });
  });

  test.each([
    [kinderen(-1), 'aantal'],
    [kinderen(5, '2025-03'), 'periode'],
    [kinderen(5, '2024-2026'), 'periode'],
    [kinderen(5, '2027'), 'periode'],
    [{ ...kinderen(5), toelichting: 'Ook de zoon van mevrouw Kwastmaker' }, 'toelichting'],
  ])('een fout staat bij haar veld, en er verandert niets: %j', async (bereik, veld) => {
    const { id, versie } = await kit.eenAanbod(3);
    const voor = await rijVan(id);
    const { uit } = await kit.doe(REGISSEUR, BEREIK, { id, versie, bereik });
    expect(uit.fouten.map((fout: any) => fout.veld)).toEqual([veld]);
    expect(JSON.stringify(uit)).not.toContain('Kwastmaker');
    expect(await rijVan(id)).toEqual(voor);
  });

  test('dezelfde vraag met dezelfde sleutel telt één keer; met een oude versie niet', async () => {
    const { id, versie } = await kit.eenAanbod(4);
    const vraag = { id, versie, bereik: kinderen(12), sleutel: 'sleutel-0001' };
    const eerste = await kit.doe(REGISSEUR, BEREIK, vraag);
    expect(await kit.doe(REGISSEUR, BEREIK, vraag)).toEqual(eerste);
    expect(await spoor(id)).toHaveLength(1);
    const { uit } = await kit.doe(REGISSEUR, BEREIK, { id, versie, bereik: kinderen(13) });
    expect(uit.fouten.map((fout: any) => fout.veld)).toEqual(['versie']);
  });

  test('kleine aantallen van een hele lijst kosten de aanbieder evenveel SQL-opdrachten als van één', async () => {
    const { aanbieder } = await kit.eenAanbod(2);
    const VRAAG = `query ($first: Int!) { alleAanbod(first: $first, filter: { regio: [VOORBEELDSTAD] }) {
      edges { node { bereik { waarde preciezeWaarde } } } } }`;
    const tel = async (first: number) => {
      kit.db.geteld();
      await kit.doe(aanbiederVan(aanbieder), VRAAG, { first });
      return kit.db.geteld().length;
    };
    expect(await tel(80)).toBe(await tel(40));
  });
});

describe('evaluatie', () => {
  const evaluatie = { periode: '2024-2025', uitkomst: 'Kinderen verzuimen minder.', bewijs: 'Jaarverslag 2025' };

  test('staat er met haar bewijs, en een nieuwe over dezelfde periode vervangt haar', async () => {
    const { id, aanbieder, versie } = await kit.eenAanbod(5);
    const voor = await ziet(PUBLIEK, id);
    await kit.doe(aanbiederVan(aanbieder), EVALUATIE, { id, versie, evaluatie });
    const beter = { ...evaluatie, bewijs: 'https://voorbeeld.nl/evaluatie.pdf', effectiviteit: 'EERSTE_AANWIJZINGEN' };
    const { uit } = await kit.doe(aanbiederVan(aanbieder), EVALUATIE, { id, versie: versie + 1, evaluatie: beter });
    expect(uit).toMatchObject({
      aanbod: { effectiviteit: 'EERSTE_AANWIJZINGEN', effectiviteitBron: beter.bewijs },
      fouten: [],
    });
    const na = await ziet(PUBLIEK, id);
    expect(na.bereik).toEqual(voor.bereik);
    expect(na.resultaten).toHaveLength(voor.resultaten.length + 1);
    expect(na.resultaten.at(-1)).toMatchObject({
      tekst: evaluatie.uitkomst,
      bron: beter.bewijs,
      gemeldOp: '2026-11-22',
    });
  });

  test.each([
    [{ ...evaluatie, bewijs: ' ' }, 'bewijs'],
    [{ ...evaluatie, bewijs: 'javascript:alert(1)' }, 'bewijs'],
    [{ ...evaluatie, uitkomst: 'Het gaat beter met Sanne de Vries' }, 'uitkomst'],
  ])('een fout staat bij haar veld, en er verandert niets: %j', async (fout, veld) => {
    const { id, versie } = await kit.eenAanbod(6);
    const voor = await rijVan(id);
    const { uit } = await kit.doe(REGISSEUR, EVALUATIE, { id, versie, evaluatie: fout });
    expect(uit.fouten.map((een: any) => een.veld)).toEqual([veld]);
    expect(await rijVan(id)).toEqual(voor);
  });
});

test('over aanbod van een ander meldt niemand iets', async () => {
  const { id, versie } = await kit.eenAanbod(7);
  const voor = await rijVan(id);
  const invoer = {
    bereik: kinderen(9),
    evaluatie: { periode: '2025', uitkomst: 'Goed.', bewijs: 'Jaarverslag 2025' },
  };
  for (const wie of [aanbiederVan('andere-organisatie'), { rol: 'SCHOOL' as const, onderwerp: 's' }, ...LEZERS])
    for (const vraag of [BEREIK, EVALUATIE]) {
      const { errors } = await kit.voer(wie, vraag, { id, versie, ...invoer });
      expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  expect(await rijVan(id)).toEqual(voor);
});
