import { createHash } from 'node:crypto';

/** Lange tekst die niet kleiner te maken is: in een index van de database past zij niet. */
const LANG = Array.from({ length: 200 }, (_, nr) => createHash('sha512').update(String(nr)).digest('hex')).join('');

/** Waarden waarmee een aanvaller iets laat omvallen. Deze teksten gaan naar elk argument apart: wat één veld weigert, bereikt de rest niet. */
const APART: readonly string[] = ['', LANG, '\'; drop table aanbod."Aanbod"; --', '\\', '__proto__', 'WK050507', '-1'];

/** Deze gaan naar alle argumenten van dezelfde soort tegelijk. */
const SAMEN: readonly string[] = [
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\uffff\ufeff\u202e',
  'x'.repeat(20_000),
  '😀'.repeat(2_000),
  "' or 1=1 --",
  '%_\\',
  '{{7*7}}',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  'constructor',
  '{"$ne":null}',
  '(((((((((((((((((((((',
  '1e999',
  'AANBOD:a:b',
  Buffer.from('["overlap","AANBOD","a","b\u0000"]').toString('base64url'),
  Buffer.from('["naam",{"a":1},null]').toString('base64url'),
];

/** GraphQL laat alleen gehele getallen van 32 bits toe; een te groot getal is een fout in de vraag. */
const GEHEEL = [-1, 0, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e300];
const GEBROKEN = [-1, 0, 1e308, -1e308, 1e-308, 2 ** 53];
const DAGEN = ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '2026-1-1', '', '\u0000'];
const MOMENTEN = [
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '0000-01-01T00:00:00Z',
  '0',
  'now',
  'infinity',
  '\u0000',
];

interface Vijandig {
  apart: readonly unknown[];
  samen: readonly unknown[];
}
const GEEN: readonly unknown[] = [];

/** De vijandige waarden voor elke soort argument. */
export const VIJANDIG: Readonly<Record<string, Vijandig>> = {
  String: { apart: APART, samen: SAMEN },
  ID: { apart: APART, samen: [...SAMEN, 7] },
  Int: { apart: GEHEEL, samen: GEEN },
  Float: { apart: GEBROKEN, samen: GEEN },
  Boolean: { apart: GEEN, samen: ['ja', 1] },
  Datum: { apart: DAGEN, samen: GEEN },
  Tijdstip: { apart: MOMENTEN, samen: GEEN },
  Peildatum: { apart: ['0000', '9999-99', '9999-12-31', '2026-02-30', '\u0000'], samen: GEEN },
  GeoJSON: { apart: GEEN, samen: [{}, [], 'x', { type: 'Polygon', coordinates: [[[1e308, 0]]] }] },
};
