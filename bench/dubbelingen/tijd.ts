import { Register, type Veld, zoekDubbelingen } from '../../search/dubbelingen/index.ts';
import { aantalParen, type Uitslag, weeg } from './meting.ts';
import { maakRegister } from './synthetisch.ts';

const INSTELLING: Veld[] = [
  { kolom: 'naam', soort: 'naam' },
  { kolom: 'telefoon', soort: 'telefoon' },
  { kolom: 'adres', soort: 'adres' },
  { kolom: 'postcode', soort: 'postcode' },
  { kolom: 'plaats', soort: 'tekst' },
  { kolom: 'url', soort: 'url' },
];

/** Hoe lang alles in één keer zoeken duurt, in milliseconden. */
export function meetRegister(aantal: number): { uitslag: Uitslag; tijd: number } {
  const { records, groepen } = maakRegister(aantal);
  const begin = performance.now();
  const { paren } = zoekDubbelingen(records, INSTELLING);
  const tijd = performance.now() - begin;
  const goed = paren.filter(({ a, b }) => groepen[a] === groepen[b]).length;
  return { uitslag: weeg(goed, paren.length, aantalParen(groepen)), tijd };
}

/** Zoveel records worden vergeleken en gewijzigd. */
const PROEVEN = 2_000;
/** Stappen door het register die elk record hoogstens één keer raken. */
const STAP = 7_919;

/** Hoe lang één nieuw of gewijzigd record duurt in milliseconden, en hoeveel bytes een register bezet houdt. */
export function meetPerRecord(aantal: number): { midden: number; traag: number; zetten: number; geheugen: number } {
  const { records } = maakRegister(aantal);
  const voor = bezet();
  const register = Register.leer(
    INSTELLING,
    records.map((rij, i) => [String(i), rij]),
  );
  const geheugen = bezet() - voor;
  const proef = Array.from({ length: Math.min(PROEVEN, aantal) }, (_, i) => (i * STAP) % aantal);
  const tijden = proef
    .map((i) => duur(() => register.vergelijk(records[i] ?? {}, { minimum: 0.5, behalve: String(i) })))
    .sort((a, b) => a - b);
  const zetten = duur(() => {
    for (const i of proef) register.zet(String(i), { ...records[i], naam: `${records[i]?.naam} nieuw` });
  });
  return {
    midden: tijden[tijden.length >> 1] ?? 0,
    traag: tijden[Math.floor(tijden.length * 0.95)] ?? 0,
    zetten: zetten / proef.length,
    geheugen,
  };
}

function duur(doe: () => void): number {
  const begin = performance.now();
  doe();
  return performance.now() - begin;
}

function bezet(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
