import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../../schema/toegang.ts';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, beheerKit, type Kit, REGISSEUR } from './kit.ts';
import { SOORTEN, voorstelKit } from './voorstel-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const COACH: Wie = { rol: 'COACH', onderwerp: 'c-1' };
const TOEVOEGEN = `mutation ($invoer: AanbodInvoer!) {
  uit: aanbodToevoegen(invoer: $invoer) { aanbod { id } mogelijkDubbel { aanbod { id } } fouten { veld } } }`;
const VOORSTELLEN = `mutation ($id: ID!) { uit: aanbodVoorstellen(id: $id, invoer: { doel: "Iets anders" }, toelichting: "Zomaar") {
  voorstel { id } fouten { veld } } }`;

/** Aanbod dat alleen wie met jeugdhulp werkt, ziet. */
async function verborgen(nr: number, naam: string) {
  const { id, aanbieder, versie } = await kit.eenAanbod(nr);
  await kit.doe(
    REGISSEUR,
    `mutation ($id: ID!, $versie: Int!, $naam: String) {
      aanbodWijzigen(id: $id, versie: $versie, invoer: { vanafTrede: JEUGDHULP, naam: $naam }) { fouten { veld } } }`,
    { id, versie, naam },
  );
  return { id, aanbieder };
}

test('wat boven iemands trede is, kan hij niet verbeteren, en bestaat voor hem niet', async () => {
  const { id } = await verborgen(0, 'Verborgen kwartels');
  const { errors } = await kit.voer(COACH, VOORSTELLEN, { id });
  const onbekend = await kit.voer(COACH, VOORSTELLEN, { id: 'bestaat-niet' });
  expect(errors?.[0]?.extensions).toEqual(onbekend.errors?.[0]?.extensions);
  expect(errors?.[0]?.message.replace(id, 'bestaat-niet')).toBe(onbekend.errors?.[0]?.message);
});

test('wie iets toevoegt, ziet geen dubbeling boven zijn trede; wie daar werkt wel', async () => {
  const { id } = await verborgen(1, 'Verborgen kieviten');
  const ander = (await kit.eenAanbod(9)).aanbieder;
  const invoer = { naam: 'Verborgen kieviten', regio: 'VOORBEELDSTAD' };
  const gezien = await kit.doe(REGISSEUR, TOEVOEGEN, { invoer });
  expect(gezien.uit.mogelijkDubbel).toContainEqual({ aanbod: { id } });
  const wie: Wie = { rol: 'AANBIEDER', onderwerp: 'a-9', organisatieId: ander };
  const { uit } = await kit.doe(wie, TOEVOEGEN, { invoer });
  expect(uit.mogelijkDubbel).toEqual([]);
  expect(uit.aanbod.id).not.toBe(id);
  const zieOok = await kit.doe(wie, TOEVOEGEN, { invoer: { ...invoer, naam: 'Iets heel anders', zieOok: [id] } });
  expect(zieOok.uit.fouten).toEqual([{ veld: 'zieOok' }]);
});

test('wie iets voorstelde en het aanbod niet meer ziet, ziet ook niet wat er nu staat', async () => {
  const { id, versie } = await kit.eenAanbod(2);
  await kit.doe(COACH, VOORSTELLEN, { id });
  const mijn = () =>
    kit.doe(COACH, '{ mijnAanbodVoorstellen { edges { node { wijzigingen { veld was wordt } aanbod { id } } } } }');
  expect((await mijn()).mijnAanbodVoorstellen.edges[0].node.aanbod).toEqual({ id });
  await kit.doe(
    REGISSEUR,
    'mutation ($id: ID!, $versie: Int!) { aanbodWijzigen(id: $id, versie: $versie, invoer: { vanafTrede: TLV }) { fouten { veld } } }',
    { id, versie },
  );
  expect((await mijn()).mijnAanbodVoorstellen.edges[0].node).toEqual({ wijzigingen: [], aanbod: null });
});

describe.each(SOORTEN)('een voorstel bij %s', (naam, type, soort, schema) => {
  const { VOORSTELLEN, WIJZIGEN, doe, een } = voorstelKit(() => kit, naam, type, soort, schema);

  test('noemt geen aanbod boven iemands trede, ook niet als hij juist die lijst wil veranderen', async () => {
    const { id: geheim } = await verborgen(soort === 'AANBOD' ? 3 : 4, `Verborgen bij ${naam}`);
    const { id: open } = await kit.eenAanbod(6);
    const { id, versie } = await een(5);
    expect((await doe(REGISSEUR, WIJZIGEN, { id, versie, invoer: { zieOok: [geheim] } })).fouten).toEqual([]);
    const { voorstel } = await doe(COACH, VOORSTELLEN, { id, invoer: { zieOok: [open] } });
    expect(voorstel.wijzigingen).toEqual([{ veld: 'zieOok', was: '[]', wordt: JSON.stringify([open]) }]);
    const zelf = await doe(REGISSEUR, VOORSTELLEN, { id, invoer: { zieOok: [open] } });
    expect(zelf.voorstel.wijzigingen[0].was).toBe(JSON.stringify([geheim]));
  });
});

test('wie voorstelt resultaten te veranderen, ziet niet hoe klein het bereik was; wie erover gaat wel', async () => {
  const { id, aanbieder, versie } = await kit.eenAanbod(7);
  await kit.doe(
    REGISSEUR,
    `mutation ($id: ID!, $versie: Int!) {
      bereikMelden(id: $id, versie: $versie, bereik: { periode: "2025", eenheid: KINDEREN, aantal: 3 }) { fouten { veld } } }`,
    { id, versie },
  );
  const WEG = `mutation ($id: ID!) { uit: aanbodVoorstellen(id: $id, toelichting: "Dit is oud",
    invoer: { resultaten: [{ soort: RESULTAAT, tekst: "Meer rust" }] }) { voorstel { wijzigingen { was wordt } } } }`;
  const tekst = async (wie: Wie) => JSON.stringify((await kit.doe(wie, WEG, { id })).uit.voorstel.wijzigingen);
  expect(await tekst(COACH)).toContain('kinderen');
  expect(await tekst(COACH)).not.toContain('\\"waarde\\":3');
  for (const wie of [REGISSEUR, aanbiederVan(aanbieder)]) expect(await tekst(wie)).toContain('\\"waarde\\":3');
});
