import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wie } from '../../schema/toegang.ts';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { beheerKit, type Kit, REGISSEUR } from './kit.ts';

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
