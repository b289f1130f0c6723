import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from '../beheer/kit.ts';
import { aanbod, alsCsv, csv, staat } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
  return () => kit.db.sluit();
});

const VRAAG = `mutation ($tekst: String, $base64: String, $soort: Importsoort, $proef: Boolean = false, $sleutel: String) {
  importeer(tekst: $tekst, base64: $base64, soort: $soort, proef: $proef, sleutel: $sleutel) {
    vastgelegd aantallen { nieuw gewijzigd ongewijzigd geweigerd } regels { rij kolom uitslag sleutel boodschap } meerRegels
    fouten { veld boodschap }
  } }`;

it('Een regisseur importeert een bestand, en met dezelfde sleutel gebeurt het één keer', async () => {
  const variabelen = {
    base64: Buffer.from(alsCsv('aanbod', [aanbod('per-mutatie')])).toString('base64'),
    sleutel: 'sleutel-1',
  };
  const eerst = await kit.doe(REGISSEUR, VRAAG, variabelen);
  expect(eerst.importeer).toMatchObject({ vastgelegd: true, aantallen: { nieuw: 1 }, fouten: [] });
  expect((await kit.doe(REGISSEUR, VRAAG, variabelen)).importeer).toEqual(eerst.importeer);
  const spoor = await kit.prisma.gebeurtenis.findMany({ where: { entiteitId: 'per-mutatie' } });
  expect(spoor).toMatchObject([{ rol: 'REGISSEUR', onderwerp: 'r-1', handeling: 'TOEGEVOEGD' }]);
  expect(spoor).toHaveLength(1);
});

it('Een proef en een bestand met een fout veranderen niets, en zeggen wat er is', async () => {
  const eerst = await staat(kit.db);
  const goed = csv(['Id', 'Naam', 'Regio'], ['proef-x', 'X', 'DORDRECHT']);
  const proef = await kit.doe(REGISSEUR, VRAAG, { tekst: goed, soort: 'AANBOD', proef: true });
  expect(proef.importeer).toMatchObject({ vastgelegd: false, aantallen: { nieuw: 1, geweigerd: 0 } });
  const fout = await kit.doe(REGISSEUR, VRAAG, {
    tekst: csv(['Id', 'Naam', 'Regio'], ['x', 'X', 'MARS']),
    soort: 'AANBOD',
  });
  expect(fout.importeer.regels).toEqual([expect.objectContaining({ rij: 2, kolom: 'Regio', uitslag: 'GEWEIGERD' })]);
  const kapot = await kit.doe(REGISSEUR, VRAAG, { tekst: '{"aanbod": [{' });
  expect(kapot.importeer).toMatchObject({ vastgelegd: false, aantallen: null, fouten: [{ veld: 'inhoud' }] });
  expect(await staat(kit.db)).toEqual(eerst);
});

it('Een aanbieder importeert alleen het eigene, en wie niets mag veranderen ook hier niet', async () => {
  const { id, aanbieder } = await kit.eenAanbod();
  const ander = await kit.prisma.aanbod.findFirstOrThrow({
    where: { organisaties: { none: { organisatieId: aanbieder } } },
  });
  const tekst = (welk: string) => csv(['Id', 'Telefoon'], [welk, '0999-1']);
  const eigen = await kit.doe(aanbiederVan(aanbieder), VRAAG, { tekst: tekst(id), soort: 'AANBOD', proef: true });
  expect(eigen.importeer.aantallen).toMatchObject({ gewijzigd: 1, geweigerd: 0 });
  const vreemd = await kit.doe(aanbiederVan(aanbieder), VRAAG, { tekst: tekst(ander.id), soort: 'AANBOD' });
  expect(vreemd.importeer).toMatchObject({ vastgelegd: false, aantallen: { geweigerd: 1 } });
  for (const wie of LEZERS) {
    const { errors } = await kit.voer(wie, VRAAG, { tekst: tekst(id), soort: 'AANBOD' });
    expect(errors?.[0]?.extensions['code']).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  }
});

it('Een aanbieder geeft zijn eigen record niet de sleutel van een ander, een nakijker of een bron', async () => {
  const { id, aanbieder } = await kit.eenAanbod();
  const ander = await kit.prisma.aanbod.findFirstOrThrow({
    where: { organisaties: { none: { organisatieId: aanbieder } } },
  });
  const eerst = await staat(kit.db);
  for (const [kop, waarde] of [
    ['Vroegere ids', ander.id],
    ['Nagekeken door', 'REGISSEUR'],
    ['Herkomst', 'BRON'],
  ] as const) {
    const tekst = csv(['Id', kop], [id, waarde]);
    const { importeer } = await kit.doe(aanbiederVan(aanbieder), VRAAG, { tekst, soort: 'AANBOD' });
    expect(importeer, kop).toMatchObject({ vastgelegd: false, aantallen: { geweigerd: 1 } });
  }
  expect(await staat(kit.db)).toEqual(eerst);
});
