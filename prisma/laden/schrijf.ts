import type { Database } from '../database.ts';
import { DatabaseFout, oorzaakRegel } from '../fout.ts';
import type { Pakket, Soort } from '../startdata/vorm/pakket.ts';
import { schrijfAanbod } from './aanbod.ts';
import { schrijfActiviteiten, schrijfRegelingen, schrijfVervallen } from './activiteiten.ts';
import type { Transactie } from './invoegen.ts';
import {
  schrijfBegrippen,
  schrijfGemeenten,
  schrijfOrganisaties,
  schrijfRoutes,
  schrijfThemas,
  schrijfWijken,
} from './overzicht.ts';
import { schrijfProfielen, schrijfScholen, schrijfSopKader } from './scholen.ts';
import { schrijfMetingen, schrijfNormen, schrijfOnderwerpen } from './wachttijden.ts';

/** Aantal records per soort, met de naam van de soort zoals een lezer hem kent. */
export type Aantallen = Record<string, number>;
/** Voortgang, in records. */
export type Meld = (gedaan: number, totaal: number, wat: string) => void;

/** Wat nog in dezelfde transactie moet, als alle records geschreven zijn: zoals de zoekindex bijwerken. */
export type VoorEinde = (tx: Transactie) => Promise<unknown>;

type Schrijver = (tx: Transactie, pakket: Pakket) => Promise<void>;

// De volgorde is die van de verwijzingen: wat verwezen wordt, gaat eerst.
const STAPPEN: readonly (readonly [soort: Soort, wat: string, schrijf: Schrijver])[] = [
  ['themas', "thema's", (tx, p) => schrijfThemas(tx, p.themas)],
  ['organisaties', 'organisaties', (tx, p) => schrijfOrganisaties(tx, p.organisaties)],
  ['gemeenten', 'gemeente(n)', (tx, p) => schrijfGemeenten(tx, p.gemeenten)],
  ['wijken', 'wijken', (tx, p) => schrijfWijken(tx, p.wijken)],
  ['aanbod', 'aanbod', (tx, p) => schrijfAanbod(tx, p.aanbod)],
  ['routes', 'ondersteuningsroutes', (tx, p) => schrijfRoutes(tx, p.routes)],
  ['begrippen', 'begrippen', (tx, p) => schrijfBegrippen(tx, p.begrippen)],
  ['scholen', 'scholen', (tx, p) => schrijfScholen(tx, p.scholen)],
  ['sopKader', 'onderdelen van het SOP-kader', (tx, p) => schrijfSopKader(tx, p.sopKader)],
  ['profielen', 'schoolprofielen', (tx, p) => schrijfProfielen(tx, p.profielen)],
  ['normen', 'wachttijdnormen', (tx, p) => schrijfNormen(tx, p.normen).then(() => schrijfOnderwerpen(tx, p))],
  ['metingen', 'wachttijden', (tx, p) => schrijfMetingen(tx, p.metingen)],
  ['regelingen', 'regelingen', (tx, p) => schrijfRegelingen(tx, p.regelingen)],
  ['activiteiten', 'activiteiten', (tx, p) => schrijfActiviteiten(tx, p.activiteiten)],
  ['vervallenActiviteiten', 'samengevoegde activiteiten', (tx, p) => schrijfVervallen(tx, p.vervallenActiviteiten)],
];

/** Een pakket met niets erin, om aan te vullen. */
export function leegPakket(): Pakket {
  return Object.fromEntries(STAPPEN.map(([soort]) => [soort, []])) as unknown as Pakket;
}

/**
 * Schrijft een pakket in een lopende transactie. Een record dat er al is, wordt vervangen met alles wat erbij hoort; records die
 * niet in het pakket staan, blijven zoals zij zijn. Verwijzingen gaan naar het pakket of naar wat al in de database staat.
 */
export async function schrijf(tx: Transactie, deel: Partial<Pakket>, meld: Meld = () => {}): Promise<Aantallen> {
  const pakket = { ...leegPakket(), ...deel };
  const totaal = STAPPEN.reduce((som, [soort]) => som + pakket[soort].length, 0);
  const aantallen: Aantallen = {};
  let gedaan = 0;
  for (const [soort, wat, schrijfSoort] of STAPPEN) {
    await schrijfSoort(tx, pakket);
    if (pakket[soort].length === 0) continue;
    aantallen[wat] = pakket[soort].length;
    gedaan += pakket[soort].length;
    meld(gedaan, totaal, wat);
  }
  return aantallen;
}

/** Schrijft een pakket in een eigen transactie: alles of niets. Lukt het niet, dan is er niets veranderd. */
export async function laadPakket(db: Database, deel: Partial<Pakket>, meld?: Meld): Promise<Aantallen> {
  return inTransactie(db, (tx) => schrijf(tx, deel, meld));
}

/**
 * Voert het werk uit als één geheel. Een fout van de database wordt een `DatabaseFout` met één leesbare regel. `timeout` is in
 * milliseconden.
 */
export async function inTransactie<T>(
  db: Database,
  werk: (tx: Transactie) => Promise<T>,
  opties: { timeout?: number } = {},
): Promise<T> {
  try {
    return await db.prisma.$transaction(werk, opties);
  } catch (fout) {
    if (fout instanceof DatabaseFout) throw fout;
    throw new DatabaseFout(`De gegevens zijn niet geladen (${oorzaakRegel(fout)}). Er is niets veranderd.`);
  }
}
