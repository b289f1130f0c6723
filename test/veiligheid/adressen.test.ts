import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ omgeving: { VRAGEN_PER_MINUUT: '0' } });
});
afterAll(() => gateway.stop());

/** Vraagt een adres precies zoals het er staat: `fetch` haalt `..` er zelf al uit. */
function haalRuw(path: string): Promise<{ status: number; tekst: string }> {
  const { hostname, port } = new URL(gateway.adres);
  return new Promise((klaar, mis) => {
    const verzoek = request({ hostname, port, path }, (antwoord) => {
      let tekst = '';
      antwoord.setEncoding('utf8');
      antwoord.on('data', (deel) => {
        tekst += deel;
      });
      antwoord.on('end', () => klaar({ status: antwoord.statusCode ?? 0, tekst }));
    });
    verzoek.on('error', mis);
    verzoek.end();
  });
}

const VERRAAD = /root:.*:0:0|node_modules|prisma|\bat .+:\d+:\d+|\.ts\b|SELECT|DATABASE_URL/;

const DEUREN = ['/sop', '/hsds/services', '/hsds/organizations', '/hsds/taxonomies', '/hsds/taxonomy_terms', '/export'];
const STUKJES = [
  '../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..%5c..%5cpackage.json',
  '....//package.json',
  '%2e%2e/%2e%2e/package.json',
  '%00',
  '18YS03%00',
  '%ED%A0%80',
  '%ff',
  '%',
  '%F0%9F%98%80',
  "'%20or%201=1--",
  '__proto__',
  'constructor',
  'x'.repeat(7_000),
  '[object Object]'.replaceAll(' ', '%20'),
];

test.each(DEUREN)('%s geeft bij een vijandig id nooit een bestand, een stack of een storing', async (deur) => {
  for (const stukje of STUKJES) {
    const { status, tekst } = await haalRuw(`${deur}/${stukje}`);
    expect([status >= 400 && status < 500, VERRAAD.test(tekst)], `${deur}/${stukje}: ${status} ${tekst}`).toEqual([
      true,
      false,
    ]);
  }
});

const VRAAGTEKENS = [
  'regio=DORDRECHT&regio=VPR',
  'regio[]=DORDRECHT',
  'regio[__proto__]=DORDRECHT',
  '__proto__[besmet]=ja',
  'constructor[prototype][besmet]=ja',
  "regio='%20or%201=1--",
  'regio=%00',
  'page=-1',
  'page=0',
  'page=99999999999999999999',
  'page=1e308',
  'page=NaN',
  'per_page=100000000',
  'per_page=%00',
  'modified_after=infinity',
  'modified_after=0000-01-01',
  'modified_after=%2B275760-09-13T00:00:00Z',
  'gewijzigdSinds=0000-01-01',
  'gewijzigdSinds=9999-12-31',
  'schooljaar=%00',
  'schooljaar=%ED%A0%80',
  'taxonomy_term=%00',
  'search=%00',
  `${'a=1&'.repeat(1_500)}b=2`,
];

test.each([
  '/sop',
  '/sop/18YS03',
  '/hsds/services',
  '/hsds/organizations',
  '/hsds/taxonomy_terms',
  '/wijzigingen.atom',
  '/export',
])('%s geeft bij vijandige vraagtekens een antwoord of een nette weigering', async (deur) => {
  for (const vraag of VRAAGTEKENS) {
    const { status, tekst } = await haalRuw(`${deur}?${vraag}`);
    expect([status < 500, VERRAAD.test(tekst)], `${deur}?${vraag}: ${status} ${tekst.slice(0, 300)}`).toEqual([
      true,
      false,
    ]);
  }
  expect('besmet' in {}).toBe(false);
});
