import { expect, test } from 'vitest';
import { deurMet, lees } from './kit.ts';

const IK = '{ ik { rol } }';

test('een website van elders mag alleen vragen als zij is genoemd', async () => {
  const deur = await deurMet({ CORS_HERKOMSTEN: 'https://portaal.nl,https://school.nl' });
  const vooraf = (origin: string) =>
    fetch(`${deur.adres}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
  const goed = await vooraf('https://school.nl');
  expect(goed.headers.get('access-control-allow-origin')).toBe('https://school.nl');
  expect(goed.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(goed.headers.get('access-control-allow-credentials')).toBeNull();
  for (const origin of ['https://elders.nl', 'https://school.nl.elders.nl', 'null']) {
    expect((await vooraf(origin)).headers.get('access-control-allow-origin'), origin).toBeNull();
  }
  const antwoord = await deur.vraag(IK, { origin: 'https://portaal.nl' });
  expect(antwoord.koppen.get('access-control-allow-origin')).toBe('https://portaal.nl');
  expect(antwoord.koppen.get('access-control-expose-headers')).toContain('ratelimit');
});

test('standaard mag geen website van elders vragen; met * mag elke', async () => {
  const origin = 'https://elders.nl';
  const standaard = await deurMet();
  expect((await standaard.vraag(IK, { origin })).koppen.get('access-control-allow-origin')).toBeNull();
  const open = await deurMet({ CORS_HERKOMSTEN: '*' });
  expect((await open.vraag(IK, { origin })).koppen.get('access-control-allow-origin')).toBe('*');
});

test('een vraag die een browser zonder toestemming kan sturen, wordt geweigerd', async () => {
  const deur = await deurMet();
  const query = `query=${encodeURIComponent(IK)}`;
  const formulier = (type: string, body: string) =>
    fetch(`${deur.adres}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  for (const antwoord of [
    await fetch(`${deur.adres}/graphql?${query}`),
    await formulier('text/plain', JSON.stringify({ query: IK })),
    await formulier('application/x-www-form-urlencoded', query),
  ]) {
    expect(await lees(antwoord)).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      boodschap: expect.stringContaining('apollo-require-preflight'),
    });
  }
  expect(deur.doorgelaten).toEqual([]);
  const bewust = await fetch(`${deur.adres}/graphql?${query}`, { headers: { 'apollo-require-preflight': 'true' } });
  expect(bewust.status).toBe(200);
});

test('elk antwoord draagt koppen die een browser veilig houden', async () => {
  const deur = await deurMet();
  const { koppen } = await deur.vraag(IK);
  for (const antwoord of [koppen, (await fetch(`${deur.adres}/gezond`)).headers]) {
    expect(antwoord.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(antwoord.get('x-content-type-options')).toBe('nosniff');
    expect(antwoord.get('strict-transport-security')).toContain('max-age=');
    expect(antwoord.get('referrer-policy')).toBe('no-referrer');
    expect(antwoord.has('x-powered-by')).toBe(false);
  }
  expect(koppen.get('cache-control')).toContain('no-store');
  const pagina = await fetch(`${deur.adres}/graphiql`);
  expect(pagina.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
