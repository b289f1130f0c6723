import { tredeVan, ziet } from '../../schema/trede.ts';
import { alleIds } from '../../search/documenten/index.ts';
import { koppelEenOpEen } from '../../search/dubbelingen/koppel.ts';
import { leesRecords } from '../../search/registratie/lees.ts';
import type { Dubbelsoort } from '../../search/registratie/paar.ts';
import { type Rekenaar, startRekenaar } from '../../search/registratie/rekenaar.ts';
import { leesVoorbeelden } from '../../search/registratie/voorbeelden.ts';
import { type Gevonden, type Groep, groepVan } from '../../search/registratie/werk.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { gelijkende, hoeveel, MEESTE_RECORDS } from './gelijkende.ts';
import { type Plek, type Stand, schrijfOp } from './stand.ts';

const PER_KEER = 1_000;

const DUBBELSOORT: Partial<Record<Sjabloonsoort, Dubbelsoort>> = {
  organisaties: 'ORGANISATIE',
  scholen: 'SCHOOL',
  aanbod: 'AANBOD',
  activiteiten: 'ACTIVITEIT',
};

/**
 * Zoekt bij wat nieuw is wat er al was: elk nieuw record hoort bij hoogstens één bestaand (koppelen, één op één), en nieuwe records kunnen
 * op elkaar lijken. De motor is die van `dubbelingen`; hij rekent in een eigen draad, die daarna stopt.
 */
export async function meldDubbelen(stand: Stand): Promise<void> {
  for (const [soort, nieuw] of stand.nieuw) {
    const dubbelsoort = DUBBELSOORT[soort];
    if (dubbelsoort && nieuw.size > 0) await meldSoort(stand, dubbelsoort, nieuw);
  }
}

async function meldSoort(stand: Stand, soort: Dubbelsoort, nieuw: ReadonlyMap<string, Plek>): Promise<void> {
  const rekenaar = startRekenaar();
  try {
    for (const groep of await laad(stand, rekenaar, soort, nieuw)) {
      await rekenaar.laadVoorbeelden(groep, await leesVoorbeelden(stand.tx, soort));
      const paren = (await rekenaar.leer(groep)).filter(({ a, b }) => nieuw.has(a) || nieuw.has(b));
      for (const paar of besteParen(paren, nieuw)) await meldPaar(stand, paar, nieuw);
    }
  } finally {
    await rekenaar.sluit();
  }
}

/** Zet records klaar, ook die van deze import. Geeft de groepen waar iets nieuws in zit. */
async function laad(
  stand: Stand,
  rekenaar: Rekenaar,
  soort: Dubbelsoort,
  nieuw: ReadonlyMap<string, Plek>,
): Promise<Set<Groep>> {
  const groepen = new Set<Groep>();
  for await (const ids of teVergelijken(stand, soort, nieuw)) {
    const records = (await leesRecords(stand.tx, soort, ids)).filter(
      // Het verslag noemt waar iets op lijkt: alleen wat wie importeert mag zien.
      ({ id, vanafTrede }) => nieuw.has(id) || ziet(tredeVan(stand.keuzes.wie), vanafTrede),
    );
    for (const verzonnen of [false, true]) {
      const deel = records.filter((record) => record.verzonnen === verzonnen);
      if (deel.length === 0) continue;
      await rekenaar.laad(groepVan(soort, verzonnen), deel);
      if (deel.some(({ id }) => nieuw.has(id))) groepen.add(groepVan(soort, verzonnen));
    }
  }
  return groepen;
}

/** Alle records; zijn dat er te veel, dan die met een naam of telefoonnummer dat vaker voorkomt, en dat staat dan in het verslag. */
async function* teVergelijken(
  stand: Stand,
  soort: Dubbelsoort,
  nieuw: ReadonlyMap<string, Plek>,
): AsyncGenerator<string[]> {
  if ((await hoeveel(stand.tx, soort)) <= MEESTE_RECORDS) return yield* alleIds(stand.tx, soort);
  const boodschap = `Met meer dan ${MEESTE_RECORDS.toLocaleString('nl-NL')} records is een dubbeling alleen gezocht bij wat dezelfde naam of hetzelfde telefoonnummer heeft. De rest vindt npm start daarna.`;
  await schrijfOp(stand, 'OPMERKING', { rij: 0 }, '', [{ kolom: '', boodschap }]);
  const ids = await gelijkende(stand.tx, soort, [...nieuw.keys()]);
  for (let begin = 0; begin < ids.length; begin += PER_KEER) yield ids.slice(begin, begin + PER_KEER);
}

/** Van elk nieuw record het beste bestaande, één op één, en alle paren van nieuwe records. */
export function besteParen(paren: readonly Gevonden[], nieuw: { has(id: string): boolean }): Gevonden[] {
  const tussen = paren.filter(({ a, b }) => nieuw.has(a) !== nieuw.has(b));
  const nummer = new Map([...new Set(tussen.flatMap(({ a, b }) => [a, b]))].sort().map((id, nr) => [id, nr]));
  const perPaar = new Map<string, Gevonden>();
  const genummerd = tussen.map((paar) => {
    const [x, y] = nieuw.has(paar.a) ? [paar.a, paar.b] : [paar.b, paar.a];
    const [a, b] = [nummer.get(x) ?? 0, nummer.get(y) ?? 0];
    perPaar.set(`${a} ${b}`, paar);
    return { a, b, kans: paar.kans };
  });
  const gekoppeld = koppelEenOpEen(genummerd).flatMap(({ a, b }) => perPaar.get(`${a} ${b}`) ?? []);
  return [...gekoppeld, ...paren.filter(({ a, b }) => nieuw.has(a) && nieuw.has(b))];
}

async function meldPaar(stand: Stand, { a, b, kans, redenen }: Gevonden, nieuw: ReadonlyMap<string, Plek>) {
  const [eerst, later] = opPlek(a, b, nieuw);
  const plek = nieuw.get(later);
  if (!plek) return;
  const ander = nieuw.get(eerst);
  const waar = ander ? `rij ${ander.rij}, ${eerst}` : `${eerst}, dat er al is`;
  const waarom = redenen
    .filter(({ bits, veld }) => bits > 0 && veld !== 'vooraf')
    .slice(0, 3)
    .map(({ veld, oordeel }) => `${veld} ${oordeel}`)
    .join('; ');
  const boodschap = `Lijkt op ${waar} (kans ${Math.round(kans * 100)}%)${waarom ? `: ${waarom}` : ''}.`;
  await schrijfOp(stand, 'MOGELIJK_DUBBEL', plek, later, [{ kolom: '', boodschap }]);
}

/** Het record dat er het eerst was, en het record waarover iets te melden is. */
function opPlek(a: string, b: string, nieuw: ReadonlyMap<string, Plek>): [string, string] {
  const [x, y] = [nieuw.get(a), nieuw.get(b)];
  if (!x) return [a, b];
  if (!y) return [b, a];
  return x.rij <= y.rij ? [a, b] : [b, a];
}
