import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { haal as haalBij } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const haal = (pad: string, koppen?: Record<string, string>) => haalBij(gateway, pad, koppen);

async function schoolMetProfiel(): Promise<any> {
  const { inhoud } = await haal('/sop?regio=VOORBEELDSTAD');
  return inhoud.scholen.find((school: any) => school.schooljaren.length > 1);
}

test('een portaal haalt alle scholen, en van elke school haar profiel', async () => {
  const { scholen } = (await haal('/sop?regio=VOORBEELDSTAD')).inhoud;
  expect(scholen.length).toBeGreaterThan(0);
  for (const { id, url, schooljaren } of scholen) {
    const { school, profiel } = (await haal(new URL(url).pathname)).inhoud;
    expect(school.id).toBe(id);
    if (schooljaren.length === 0) expect(profiel).toBeNull();
    else expect(profiel.basisondersteuning).toHaveLength(profiel.samenvatting.totaal);
  }
});

test('wie het profiel al heeft, krijgt 304 zonder inhoud; na een verandering weer alles', async () => {
  const { id } = await schoolMetProfiel();
  const eerst = await haal(`/sop/${id}`);
  const etag = eerst.koppen.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  const weer = await haal(`/sop/${id}`, { 'if-none-match': etag });
  expect([weer.status, weer.tekst]).toEqual([304, '']);
  expect(weer.koppen.get('etag')).toBe(etag);
  await gateway.db.prisma.school.update({ where: { id }, data: { telefoon: '078 000 00 00' } });
  const anders = await haal(`/sop/${id}`, { 'if-none-match': etag });
  expect(anders.status).toBe(200);
  expect(anders.inhoud.school.telefoon).toBe('078 000 00 00');
  expect(anders.koppen.get('etag')).not.toBe(etag);
});

test('een vroegere code geeft de school van nu', async () => {
  const oud = await haal('/sop/18MO00');
  expect(oud.inhoud.school.id).toBe('18YS03');
  expect(oud.koppen.get('content-location')).toBe('/sop/18YS03');
  expect(oud.tekst).toBe((await haal('/sop/18YS03')).tekst);
});

test('een ander schooljaar is te kiezen; zonder keuze komt het nieuwste', async () => {
  const { id, schooljaren } = await schoolMetProfiel();
  const oudste = schooljaren.at(-1);
  expect((await haal(`/sop/${id}`)).inhoud.profiel.schooljaar).toBe(schooljaren[0]);
  expect((await haal(`/sop/${id}?schooljaar=${oudste}`)).inhoud.profiel.schooljaar).toBe(oudste);
  expect((await haal(`/sop/${id}?schooljaar=2001-2002`)).inhoud.profiel).toBeNull();
});

test('met gewijzigdSinds komen alleen scholen die daarna veranderden', async () => {
  const { id } = await schoolMetProfiel();
  const sinds = new Date(Date.now() + 3_600_000);
  const vraag = `/sop?regio=VOORBEELDSTAD&gewijzigdSinds=${sinds.toISOString()}`;
  expect((await haal(vraag)).inhoud.scholen).toEqual([]);
  await gateway.db.prisma.school.update({ where: { id }, data: { gewijzigdOp: new Date(sinds.getTime() + 1) } });
  expect((await haal(vraag)).inhoud.scholen.map((school: any) => school.id)).toEqual([id]);
});

test('zonder keuze staat de verzonnen Voorbeeldstad niet in de lijst', async () => {
  const { scholen } = (await haal('/sop')).inhoud;
  expect(scholen.length).toBeGreaterThan(50);
  const verzonnen = new Set((await haal('/sop?regio=VOORBEELDSTAD')).inhoud.scholen.map((school: any) => school.id));
  expect(scholen.filter((school: any) => verzonnen.has(school.id))).toEqual([]);
});

test.each([
  ['/sop/99ZZ99', 404, 'NOT_FOUND'],
  ['/sop/geen%20code', 400, 'BAD_USER_INPUT'],
  ['/sop?regio=MARS', 400, 'BAD_USER_INPUT'],
  ['/sop?onbekend=1', 400, 'BAD_USER_INPUT'],
  ['/sop?gewijzigdSinds=gisteren', 400, 'BAD_USER_INPUT'],
])('%s zegt wat er mis is', async (pad, status, code) => {
  const { inhoud, ...antwoord } = await haal(pad);
  expect(antwoord.status).toBe(status);
  expect(inhoud.errors[0].extensions.code).toBe(code);
  expect(inhoud.errors[0].message.length).toBeGreaterThan(10);
});

test('een token dat niet geldt, wordt ook hier geweigerd', async () => {
  expect((await haal('/sop/18YS03', { authorization: 'Bearer vals' })).status).toBe(401);
});
