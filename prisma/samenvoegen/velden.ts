import type { Trede } from '../generated/client/enums.ts';
import { geldtOp } from '../regels/peildatum.ts';
import { hoogsteTrede } from '../regels/trede.ts';
import type { Rij } from './rijen.ts';
import type { Samenvoegsoort } from './tabellen.ts';

/** Van welk record de waarde van een veld komt. */
export type Herkomstrecord = 'BLIJFT' | 'VERVALT' | 'BEIDE';

export interface Samengevoegd {
  rij: Rij;
  /** Elk veld dat door het samenvoegen een andere waarde kreeg. */
  velden: { veld: string; van: Herkomstrecord }[];
}

/** Zegt wie het record is of hoort bij deze invoer: blijft van het record dat blijft. */
const EIGEN = new Set([
  'id',
  'naam',
  'sorteernaam',
  'vestigingscode',
  'brin',
  'herkomst',
  'regio',
  'afgeleid',
  'volledigheid',
  'geldtOp',
  'aangemaaktOp',
  'gewijzigdOp',
  'wachttijdGemeldOp',
  'versie',
  'alternatieveNamen',
  'vroegereIds',
  'bronnen',
  'vanafTrede',
]);

/** Velden die samen één gegeven zijn: zij komen altijd van hetzelfde record. Het eerste is hun naam. */
const GROEPEN: readonly (readonly string[])[] = [
  ['leeftijd', 'leeftijdVan', 'leeftijdTot'],
  ['duur', 'duurWeken', 'duurOmschrijving'],
  ['intensiteit', 'urenPerWeek', 'dagdelenPerWeek', 'dagenPerWeek', 'intensiteitOmschrijving'],
  [
    'kosten',
    'kostenVoorGebruiker',
    'kostenBedrag',
    'kostenEenheid',
    'kostenSoort',
    'kostenPerJaar',
    'kostenOmschrijving',
  ],
  ['capaciteit', 'capaciteitAantal', 'capaciteitEenheid', 'capaciteitOmschrijving'],
  ['toegang', 'toegang', 'toegangToelichting'],
  ['status', 'status', 'statusToelichting', 'peildatum'],
  ['effectiviteit', 'effectiviteit', 'effectiviteitBron'],
  ['nagekeken', 'nagekekenOp', 'nagekekenDoor'],
  ['gebied', 'gebied', 'gemeenten'],
  [
    'adres',
    'straat',
    'huisnummer',
    'postcode',
    'plaats',
    'gemeente',
    'wijkCode',
    'lengtegraad',
    'breedtegraad',
    'locatieNaam',
  ],
  ['leerlingen', 'leerlingen', 'leerlingenKleinerDan5', 'leerlingenPeildatum'],
];

/** Lopende tekst: hier zegt de langste het meest. */
const TEKSTEN = new Set(['omschrijving', 'doel', 'doelgroepOmschrijving', 'ambitie']);

/** Deze waarde staat er ook als er niets is ingevuld. */
const STANDAARD: Rij = { leerlingenKleinerDan5: false };

/** Geen van de twee mag verloren gaan. */
const OPMERKING = 'opmerking';

const NAMEN: Record<string, readonly string[]> = Object.fromEntries(
  GROEPEN.map(([naam = '', ...velden]) => [naam, velden]),
);

/** Welke velden een gegeven vormen: een groep, of het veld zelf. */
function gegevens(rij: Rij): [naam: string, velden: readonly string[]][] {
  const gegroepeerd = new Set(Object.values(NAMEN).flat());
  const los = Object.keys(rij).filter((veld) => !EIGEN.has(veld) && !gegroepeerd.has(veld));
  const groepen = Object.entries(NAMEN)
    .map(([naam, velden]): [string, readonly string[]] => [naam, velden.filter((veld) => veld in rij)])
    .filter(([, velden]) => velden.length > 0);
  return [...los.map((veld): [string, readonly string[]] => [veld, [veld]]), ...groepen];
}

/** De namen waarmee iemand kan kiezen dat de waarde van het vervallen record geldt. */
export const keuzenVoor = (rij: Rij): string[] =>
  gegevens(rij)
    .map(([naam]) => naam)
    .sort();

/**
 * Voegt de velden van twee records samen, en verliest niets: wat bij het blijvende leeg of onbekend is, komt van het vervallen record;
 * lijsten en bronnen worden verenigd; van twee lopende teksten blijft de langste; verder gaat het blijvende voor, tenzij `neemOver`
 * anders kiest. De naam en de sleutel van het vervallen record blijven vindbaar; van de treden geldt de hoogste.
 */
export function voegVeldenSamen(
  soort: Samenvoegsoort,
  blijft: Rij,
  vervalt: Rij,
  neemOver: readonly string[] = [],
): Samengevoegd {
  const rij: Rij = { ...blijft };
  const velden: Samengevoegd['velden'] = [];
  const overgenomen: string[] = [];
  for (const [naam, kolommen] of gegevens(blijft)) {
    const van = kies(naam, kolommen, blijft, vervalt, neemOver.includes(naam));
    if (van === 'BLIJFT') continue;
    for (const kolom of kolommen) rij[kolom] = van === 'BEIDE' ? beide(blijft[kolom], vervalt[kolom]) : vervalt[kolom];
    if (van === 'VERVALT') overgenomen.push(naam, ...kolommen);
    if (kolommen.some((kolom) => !gelijk(rij[kolom], blijft[kolom]))) velden.push({ veld: naam, van });
  }
  Object.assign(rij, namen(blijft, vervalt), { bronnen: verenig(lijst(blijft['bronnen']), lijst(vervalt['bronnen'])) });
  if (soort !== 'SCHOOL') {
    rij['vroegereIds'] = verenig(lijst(blijft['vroegereIds']), [vervalt['id'], ...lijst(vervalt['vroegereIds'])]);
  }
  // Anders zag iemand in het blijvende record wat hij in het vervallen record niet mocht zien.
  if ('vanafTrede' in blijft) rij['vanafTrede'] = hoogsteTrede(trede(blijft), trede(vervalt));
  if ('afgeleid' in blijft) rij['afgeleid'] = afgeleid(blijft, vervalt, overgenomen);
  if ('geldtOp' in blijft) rij['geldtOp'] = geldt(rij);
  for (const eigen of ['alternatieveNamen', 'bronnen', 'vanafTrede']) {
    if (eigen in blijft && !gelijk(rij[eigen], blijft[eigen])) velden.push({ veld: eigen, van: 'BEIDE' });
  }
  return { rij, velden };
}

const trede = (rij: Rij): Trede | null => (rij['vanafTrede'] as Trede | null | undefined) ?? null;

function kies(naam: string, kolommen: readonly string[], blijft: Rij, vervalt: Rij, gekozen: boolean): Herkomstrecord {
  const leegBij = (rij: Rij) => kolommen.every((kolom) => isLeeg(rij[kolom]) || rij[kolom] === STANDAARD[kolom]);
  if (gekozen) return 'VERVALT';
  if (leegBij(vervalt)) return 'BLIJFT';
  if (leegBij(blijft)) return 'VERVALT';
  const [kolom = ''] = kolommen;
  if (kolommen.length > 1) {
    // Wat alleen het vervallen record er nog bij weet, zoals de omschrijving van de kosten, spreekt het andere niet tegen.
    const aanvulling = kolommen.every((k) => isLeeg(blijft[k]) || isLeeg(vervalt[k]) || gelijk(blijft[k], vervalt[k]));
    return aanvulling ? 'BEIDE' : 'BLIJFT';
  }
  if (Array.isArray(blijft[kolom]) || naam === OPMERKING) return 'BEIDE';
  if (TEKSTEN.has(kolom)) return String(vervalt[kolom]).length > String(blijft[kolom]).length ? 'VERVALT' : 'BLIJFT';
  return 'BLIJFT';
}

function beide(a: unknown, b: unknown): unknown {
  if (isLeeg(a)) return b;
  if (isLeeg(b)) return a;
  if (Array.isArray(a)) return verenig(a, lijst(b));
  return gelijk(a, b) ? a : typeof a === 'string' && typeof b === 'string' ? `${a} ${b}` : a;
}

function namen(blijft: Rij, vervalt: Rij): Rij {
  const ook = verenig(lijst(blijft['alternatieveNamen']), [vervalt['naam'], ...lijst(vervalt['alternatieveNamen'])]);
  return { alternatieveNamen: ook.filter((naam) => naam !== blijft['naam']) };
}

/** Een veld is afgeleid als het dat was bij het record waar de waarde vandaan komt. */
function afgeleid(blijft: Rij, vervalt: Rij, overgenomen: readonly string[]): unknown[] {
  const eigen = lijst(blijft['afgeleid']).filter((veld) => !overgenomen.includes(String(veld)));
  const erbij = lijst(vervalt['afgeleid']).filter((veld) => overgenomen.includes(String(veld)));
  return verenig(eigen, erbij);
}

/** Volgt uit wanneer het is nagekeken en de peildatum van wat er nu staat. */
const geldt = ({ nagekekenOp, peildatum }: Rij): string | null =>
  geldtOp((nagekekenOp as string | null) ?? null, (peildatum as string | null) ?? null)
    ?.toISOString()
    .slice(0, 10) ?? null;

const lijst = (waarde: unknown): unknown[] => (Array.isArray(waarde) ? waarde : []);

/** Wat in een van beide staat, in volgorde, elk één keer. */
export function verenig(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const gezien = new Map([...a, ...b].map((waarde) => [JSON.stringify(waarde), waarde]));
  return [...gezien.values()];
}

export const isLeeg = (waarde: unknown): boolean =>
  waarde === null ||
  waarde === undefined ||
  waarde === '' ||
  waarde === 'ONBEKEND' ||
  (Array.isArray(waarde) && waarde.length === 0);

export const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
