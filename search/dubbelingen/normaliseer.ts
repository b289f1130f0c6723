import { normaliseer } from '../woorden/index.ts';
import { type Adres, leesAdres } from './adres.ts';
import { leesDatum } from './datum.ts';
import { splitsNaam } from './splitsen.ts';
import type { Soort } from './vormen.ts';

/** Een waarde voordat haar woorden gewogen zijn. */
export interface Genormaliseerd extends Adres {
  tekst: string;
  woorden: string[];
}

/** Zegt alleen hoe iets rechtspersoon is. */
const RECHTSVORM = new Set('bv nv vof cv stichting st stg vereniging ver inc llc ltd corp co gmbh'.split(' '));
/** Zo schrijft men dat er niets is ingevuld. */
const LEEG = new Set(['', '-', '--', '?', 'n/a', 'nvt', 'n.v.t.', 'null', 'nan', 'none', 'onbekend', 'unknown']);

/** De losse woorden, met afkortingen als `r.k.` en `b.v.` als één woord. */
export function losseWoorden(tekst: string): string[] {
  return normaliseer(tekst)
    .replaceAll('&', ' en ')
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')
    .split(' ')
    .filter(Boolean);
}

/** Brengt een ingevoerde waarde in één vorm, of `undefined` als er niets is ingevuld. */
export function normaliseerWaarde(soort: Soort, invoer: string | null | undefined): Genormaliseerd | undefined {
  const kaal = invoer?.trim() ?? '';
  if (LEEG.has(kaal.toLowerCase())) return undefined;
  const waarde = PER_SOORT[soort](kaal);
  return waarde.tekst === '' ? undefined : waarde;
}

const alleen = (tekst: string, kern = tekst): Genormaliseerd => ({
  tekst,
  kern,
  nummer: '',
  postcode: '',
  woorden: [],
});

function alsWoorden(woorden: string[]): Genormaliseerd {
  return { ...alleen(woorden.join(' '), [...woorden].sort().join(' ')), woorden };
}

const PER_SOORT: Record<Soort, (tekst: string) => Genormaliseerd> = {
  naam(tekst) {
    const woorden = losseWoorden(tekst);
    const zonder = woorden.filter((woord) => !RECHTSVORM.has(woord));
    const naam = zonder.length > 0 ? zonder : woorden;
    return { ...alsWoorden(naam), woorden: naam.flatMap(splitsNaam) };
  },
  tekst: (tekst) => alsWoorden(losseWoorden(tekst)),
  kenmerk: (tekst) => alsWoorden([...new Set(losseWoorden(tekst))].sort()),
  telefoon: (tekst) => alleen(leesTelefoon(tekst)),
  adres(tekst) {
    const adres = leesAdres(losseWoorden(tekst));
    return { ...adres, woorden: adres.kern.split(' ').filter(Boolean) };
  },
  postcode: (tekst) => alleen(normaliseer(tekst).replace(/[^a-z0-9]/g, '')),
  datum: (tekst) => alleen(leesDatum(tekst)),
  code: (tekst) => alleen(normaliseer(tekst).replace(/[^\p{L}\p{N}@]/gu, '')),
  vestiging(tekst) {
    const code = normaliseer(tekst).replace(/[^a-z0-9]/g, '');
    return alleen(code, code.slice(0, BRIN));
  },
  url: leesUrl,
};

/** De eerste vier tekens van een vestigingscode (18YS03) zijn het nummer van de school. */
const BRIN = 4;

/** De cijfers zoals men ze in eigen land kiest: `+31 78 612 34 56` is `0786123456`. */
function leesTelefoon(tekst: string): string {
  const cijfers = tekst.replace(/\(0\)/g, '').replace(/\D/g, '');
  const eigen = cijfers.replace(/^(?:0031|31(?=\d{9}$))/, '0').replace(/^1(?=\d{10}$)/, '');
  return eigen.length < 5 || /^(\d)\1+$/.test(eigen) ? '' : eigen;
}

/** Het adres van een website zonder wat er technisch omheen staat; van een mailadres het deel na het apenstaartje. */
function leesUrl(tekst: string): Genormaliseerd {
  const kaal = normaliseer(tekst)
    .replace(/\s/g, '')
    .replace(/^[a-z]+:\/*/, '')
    .replace(/^.*@/, '')
    .replace(/^www\d?\./, '')
    .replace(/(?:index\.\w+)?[?#].*$/, '')
    .replace(/\/+$/, '');
  const host = kaal.replace(/[/:].*$/, '');
  if (!host.includes('.')) return alleen('');
  const naam = host.replace(/\.[a-z]+$/, '').replace(/[^a-z0-9]/g, '');
  return { ...alleen(kaal, host), woorden: lettergroepen(naam) };
}

/** Elke vier letters achter elkaar: een website schrijft woorden aaneen. */
function lettergroepen(tekst: string): string[] {
  const uit = [tekst.slice(0, 4)];
  for (let i = 1; i + 4 <= tekst.length; i += 1) uit.push(tekst.slice(i, i + 4));
  return uit;
}
