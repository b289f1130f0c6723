import { expect, test } from 'vitest';
import { wieUit } from '../../gateway/toegang/claims.ts';

const CLAIMS = { rol: 'rol', organisatie: 'organisatie', school: 'school', trede: 'trede', rollen: {} };

test('de rol kan dieper in het token staan, of onder een naam met punten', () => {
  const diep = { ...CLAIMS, rol: 'realm_access.roles' };
  expect(wieUit({ realm_access: { roles: ['offline_access', 'steunpunt'] } }, diep).rol).toBe('STEUNPUNT');
  expect(wieUit({ realm_access: 'steunpunt' }, diep).rol).toBe('PUBLIEK');
  const metPunten = { ...CLAIMS, rol: 'https://portaal.nl/rol' };
  expect(wieUit({ 'https://portaal.nl/rol': 'school' }, metPunten).rol).toBe('SCHOOL');
});

test('heten de rollen bij de aanmelddienst anders, dan gelden alleen die namen', () => {
  const claims = { ...CLAIMS, rollen: { 'swv-regie': 'REGISSEUR' as const } };
  expect(wieUit({ rol: 'swv-regie' }, claims).rol).toBe('REGISSEUR');
  expect(wieUit({ rol: ['beheerder', 'toString'] }, claims).rol).toBe('PUBLIEK');
});

test('van een gebruiker blijft een vast kenmerk over, zonder zijn naam of adres', () => {
  const jan = { iss: 'https://a.nl', sub: 'jan@a.nl', name: 'Jan Jansen', email: 'jan@a.nl' };
  const { onderwerp } = wieUit(jan, CLAIMS);
  expect(JSON.stringify(wieUit(jan, CLAIMS))).not.toMatch(/jan/i);
  expect(onderwerp).toMatch(/^[\w-]{22}$/);
  expect(wieUit({ ...jan, name: 'J. Jansen' }, CLAIMS).onderwerp).toBe(onderwerp);
  expect(wieUit({ ...jan, sub: 'piet@a.nl' }, CLAIMS).onderwerp).not.toBe(onderwerp);
  expect(wieUit({ ...jan, iss: 'https://b.nl' }, CLAIMS).onderwerp).not.toBe(onderwerp);
});

test('een id met vreemde tekens wordt niet overgenomen', () => {
  for (const organisatie of ['a b', "x'; drop table", '', 'a'.repeat(101), 5, {}]) {
    expect(wieUit({ organisatie }, CLAIMS)).not.toHaveProperty('organisatieId');
  }
});

test('een trede geldt als zij er is; wat geen trede is, geeft niets extra', () => {
  const met = (trede: unknown) => wieUit({ sub: 'u', rol: 'coach', trede }, CLAIMS).trede;
  expect(['basis-plus', 'BASIS_PLUS', 'Extra', ['tlv'], ['basis', 'extra']].map(met)).toEqual([
    'BASIS_PLUS',
    'BASIS_PLUS',
    'EXTRA',
    'TLV',
    'EXTRA',
  ]);
  for (const geen of [undefined, null, '', 'alles', 5, true, {}, [], ['*'], 'constructor', '__proto__'])
    expect(met(geen), String(geen)).toBeUndefined();
});
