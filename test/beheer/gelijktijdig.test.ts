import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { schema as wachttijden } from '../../subgraphs/wachttijden/index.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { beheerKit, type Kit, NU, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(aanbod);
});
afterAll(() => kit.db.sluit());

const WIJZIGEN = `mutation ($id: ID!, $versie: Int!, $doel: String!) {
  uit: aanbodWijzigen(id: $id, versie: $versie, invoer: { doel: $doel }) { aanbod { versie } fouten { veld } } }`;
const MELDEN = `mutation ($id: ID!, $weken: Float!) {
  uit: wachttijdMelden(melding: { soort: AANBOD, id: $id, peildatum: "2026-11-20", aanmeldwachttijdWeken: $weken }) {
    fouten { veld } } }`;

// Beide schrijven in het aanbod en in wat de monitor van wachttijden ervan overneemt.
test('wie aanbod verandert en wie er tegelijk de wachttijd van meldt, zetten elkaar niet vast', async () => {
  const { id, versie } = await kit.eenAanbod();
  let nu = versie;
  for (let ronde = 1; ronde <= 15; ronde += 1) {
    const [wijziging, melding] = await Promise.all([
      kit.doe(REGISSEUR, WIJZIGEN, { id, versie: nu, doel: `Doel ${ronde}` }),
      vraagOnderdeel<any>(wachttijden, kit.db, MELDEN, { id, weken: ronde }, NU, REGISSEUR),
    ]);
    expect(melding.errors).toBeUndefined();
    expect([wijziging.uit.fouten, melding.data.uit.fouten]).toEqual([[], []]);
    nu = wijziging.uit.aanbod.versie;
  }
  expect(nu).toBe(versie + 15);
});
