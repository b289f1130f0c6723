import type { ValidateFunction } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { haalAlles } from './kit.ts';
import { eigenKeuring, type HsdsSoort, STANDAARD, standaardKeuring } from './standaard.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const LIJSTEN: [HsdsSoort, string][] = [
  ['service', '/hsds/services'],
  ['service', '/hsds/services?full=true'],
  ['service', '/hsds/services?full=true&regio=VOORBEELDSTAD'],
  ['organization', '/hsds/organizations'],
  ['organization', '/hsds/organizations?full=true'],
  ['organization', '/hsds/organizations?full=true&regio=VOORBEELDSTAD'],
  ['service_at_location', '/hsds/service_at_locations'],
  ['service_at_location', '/hsds/service_at_locations?regio=VOORBEELDSTAD'],
  ['taxonomy', '/hsds/taxonomies'],
  ['taxonomy_term', '/hsds/taxonomy_terms'],
];

const gebreken = (keur: ValidateFunction, gegevens: any[]) =>
  gegevens.flatMap((gegeven) =>
    keur(gegeven)
      ? []
      : [`${gegeven.sleutel ?? gegeven.id}: ${keur.errors?.[0]?.instancePath} ${keur.errors?.[0]?.message}`],
  );

test.each(LIJSTEN)('elk gegeven is een geldige %s (%s)', async (soort, pad) => {
  const gegevens = await haalAlles(gateway, pad);
  expect(gegevens.length).toBeGreaterThan(0);
  expect(gebreken(eigenKeuring(soort), gegevens)).toEqual([]);
  const standaard = standaardKeuring(soort);
  if (standaard) expect(gebreken(standaard, gegevens)).toEqual([]);
  // biome-ignore lint/suspicious/noConsole: wie de tests draait, moet zien wat niet is gekeurd.
  else console.warn(`NIET GEKEURD met de JSON Schemas van Open Referral: ${STANDAARD} is er niet (${soort}, ${pad}).`);
});

test('de keuring ziet wat niet klopt', () => {
  const goed = { id: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', name: 'Iets', status: 'active' };
  for (const keur of [eigenKeuring('service'), standaardKeuring('service')]) {
    if (!keur) continue;
    expect(keur(goed)).toBe(true);
    expect(keur({ ...goed, id: 'impulsklas' })).toBe(false);
    expect(keur({ ...goed, status: 'ONBEKEND' })).toBe(false);
    expect(keur({ ...goed, url: 'geen adres' })).toBe(false);
    expect(keur({ ...goed, duur: { weken: 'zes' } })).toBe(false);
    expect(keur({ ...goed, phones: [{ id: goed.id }] })).toBe(false);
  }
});
