import { expect, test } from 'vitest';
import { TokenGeweigerd } from '../../gateway/toegang/geweigerd.ts';
import { PUBLIEK } from '../../schema/toegang.ts';
import { deurMet } from './kit.ts';

const IK = '{ ik { rol } }';

/** Neemt elk token aan als kenmerk van de gebruiker, behalve `fout`. */
const portier = async (kop?: string) => {
  if (kop === 'fout') throw new TokenGeweigerd('proef', 'Het token is niet geldig.');
  return kop ? ({ rol: 'COACH', onderwerp: kop } as const) : PUBLIEK;
};
const van = (wie: string) => ({ authorization: wie });

test('wie te vaak vraagt, hoort hoeveel er mag en wanneer het weer kan', async () => {
  const deur = await deurMet({ VRAGEN_PER_MINUUT: '2' });
  const eerste = await deur.vraag(IK);
  expect(eerste.status).toBe(200);
  expect(eerste.koppen.get('ratelimit-policy')).toMatch(/"vragen"; ?q=2; ?w=60/);
  expect(eerste.koppen.get('ratelimit')).toMatch(/"vragen"; ?r=1; ?t=\d+/);
  await deur.vraag(IK);
  const derde = await deur.vraag(IK);
  expect(derde).toMatchObject({
    status: 429,
    code: 'TE_VEEL_VRAGEN',
    boodschap: expect.stringContaining('2 verzoeken'),
  });
  expect(Number(derde.koppen.get('retry-after'))).toBeGreaterThan(0);
});

test('de een heeft geen last van de ander', async () => {
  const deur = await deurMet({ VRAGEN_PER_MINUUT: '1' }, { portier });
  for (const wie of ['kenmerk-1', 'kenmerk-2']) {
    expect((await deur.vraag(IK, van(wie))).status).toBe(200);
    expect((await deur.vraag(IK, van(wie))).status).toBe(429);
  }
  expect((await deur.vraag(IK)).status).toBe(200);
});

test('proberen met foute tokens telt ook', async () => {
  const deur = await deurMet({ VRAGEN_PER_MINUUT: '2' }, { portier });
  const statussen = [];
  for (let nr = 0; nr < 3; nr++) statussen.push((await deur.vraag(IK, van('fout'))).status);
  expect(statussen).toEqual([401, 401, 429]);
});

test('alleen een eigen proxy mag zeggen van welk adres een verzoek komt', async () => {
  const vanAdres = (adres: string) => ({ 'x-forwarded-for': adres });
  const zonder = await deurMet({ VRAGEN_PER_MINUUT: '1' });
  await zonder.vraag(IK, vanAdres('198.51.100.1'));
  expect((await zonder.vraag(IK, vanAdres('198.51.100.2'))).status).toBe(429);

  const met = await deurMet({ VRAGEN_PER_MINUUT: '1', PROXIES: '1' });
  await met.vraag(IK, vanAdres('198.51.100.1'));
  expect((await met.vraag(IK, vanAdres('198.51.100.2'))).status).toBe(200);
  // Wat de vrager er zelf voor zet, telt niet.
  expect((await met.vraag(IK, vanAdres('203.0.113.9, 198.51.100.2'))).status).toBe(429);
});

test('een grens van 0 is geen grens', async () => {
  const deur = await deurMet({ VRAGEN_PER_MINUUT: '0' });
  const antwoord = await deur.vraag(IK);
  expect(antwoord.status).toBe(200);
  expect(antwoord.koppen.has('ratelimit')).toBe(false);
});

test('vragen of de gateway leeft, kan altijd', async () => {
  const deur = await deurMet({ VRAGEN_PER_MINUUT: '1' });
  for (let nr = 0; nr < 3; nr++) expect((await fetch(`${deur.adres}/gezond`)).status).toBe(200);
});
