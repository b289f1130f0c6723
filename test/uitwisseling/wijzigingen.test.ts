import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { haal } from './kit.ts';

let gateway: TestGateway;
const straks = (minuten: number) => new Date(Date.UTC(2100, 0, 1, 0, minuten));
beforeAll(async () => {
  gateway = await testGateway();
  const { aanbod, organisatie, school } = gateway.db.prisma;
  await aanbod.update({ where: { id: 'impulsklas' }, data: { naam: 'Klas <A> & B ]]>', gewijzigdOp: straks(1) } });
  await organisatie.update({ where: { id: 'gemeente-dordrecht' }, data: { gewijzigdOp: straks(2) } });
  await school.update({ where: { id: '18YS03' }, data: { gewijzigdOp: straks(3) } });
});
afterAll(() => gateway.stop());

const regels = (atom: string) => atom.split('<entry>').slice(1);

test('de laatste wijzigingen staan bovenaan, met waar het gegeven nu te halen is', async () => {
  const { tekst, koppen } = await haal(gateway, '/wijzigingen.atom');
  expect(koppen.get('content-type')).toContain('application/atom+xml');
  const [school = '', organisatie = '', aanbod = ''] = regels(tekst);
  expect(school).toContain('/sop/18YS03');
  expect(school).toContain(`<updated>${straks(3).toISOString()}</updated>`);
  expect(organisatie).toContain('/hsds/organizations/');
  // De titel is HTML: wat in een naam op een teken van HTML lijkt, is gewoon te lezen.
  expect(aanbod).toContain('Klas &lt;A&gt; &amp; B ]]&gt;');
  const url = /<link href="([^"]+)"/.exec(aanbod)?.[1] ?? '';
  expect((await haal(gateway, new URL(url).pathname)).inhoud.name).toBe('Klas <A> & B ]]>');
  expect(tekst.slice(0, tekst.indexOf('<entry>'))).toContain(`<updated>${straks(3).toISOString()}</updated>`);
});

test('er staan er hoogstens honderd, elk één keer', async () => {
  const ids = regels((await haal(gateway, '/wijzigingen.atom')).tekst).map(
    (regel) => /<id>(.*?)<\/id>/.exec(regel)?.[1],
  );
  expect(ids).toHaveLength(100);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
});

test('zolang er niets verandert, krijgt een lezer 304', async () => {
  const etag = (await haal(gateway, '/wijzigingen.atom')).koppen.get('etag') ?? '';
  expect((await haal(gateway, '/wijzigingen.atom', { 'if-none-match': etag })).status).toBe(304);
});

test('Voorbeeldstad staat er alleen in als erom wordt gevraagd', async () => {
  const { tekst } = await haal(gateway, '/wijzigingen.atom?regio=VOORBEELDSTAD');
  expect(tekst).not.toContain('/sop/18YS03');
  expect(regels(tekst).length).toBeGreaterThan(0);
});
