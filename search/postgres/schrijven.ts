import type { Prisma } from '../../prisma/generated/client/client.ts';
import { leeftijdsgroepenVan } from '../leeftijdsgroepen.ts';
import { type Indexdocument, LABELS, type Sleutel } from '../zoekmachine.ts';
import { facetgroepen } from './facetten.ts';
import { telWoorden, type Woordverschil } from './woordtelling.ts';

export type Transactie = Pick<
  Prisma.TransactionClient,
  '$queryRawUnsafe' | '$executeRawUnsafe' | '$queryRaw' | '$executeRaw'
>;

/** Hoe een label in een tsvector staat: elke term op plaats 1, met zijn label. */
const vector = (document: Indexdocument, labels: readonly (typeof LABELS)[number][]) =>
  labels.flatMap((label) => document.termen[label].map((term) => `${citeer(term)}:1${label}`)).join(' ');

/** Staat in geen enkel document: de plaats van een term die PostgreSQL niet kan bewaren, en die dus nergens staat. */
const NERGENS = '\u{10ffff}';
/** PostgreSQL bewaart een term van hoogstens 2046 bytes. */
const LANGSTE_TERM = 2_000;

/** Een term zoals hij in een tsvector of tsquery mag staan. */
export function citeer(term: string): string {
  const kan = !term.includes('\0') && term.isWellFormed() && Buffer.byteLength(term) <= LANGSTE_TERM && term !== '';
  return `'${(kan ? term : NERGENS).replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}

const KOLOMMEN = [
  ['soort', 'zoeken."Vindbaarsoort"'],
  ['id', 'text'],
  ['naam', 'text'],
  ['velden', 'jsonb'],
  ['zoekvector', 'tsvector'],
  ['kernvector', 'tsvector'],
  ['rang', 'text[]'],
  ['facetten', 'int[]'],
  ['themas', 'text[]'],
  ['regios', 'gedeeld."Regio"[]'],
  ['wijken', 'text[]'],
  ['leeftijdVan', 'smallint'],
  ['leeftijdTot', 'smallint'],
  ['leeftijdsgroepen', 'text[]'],
  ['onderwijssoorten', 'gedeeld."Onderwijssoort"[]'],
  ['voorWie', 'gedeeld."VoorWie"[]'],
  ['kosten', 'gedeeld."KostenVoorGebruiker"'],
  ['prijsPerJaar', 'double precision'],
  ['niveau', 'gedeeld."Ondersteuningsniveau"'],
  ['herkomst', 'gedeeld."Herkomst"'],
  ['status', 'gedeeld."Status"'],
  ['wachttijdstatus', 'text'],
  ['wachttijdTot', 'date'],
  ['afdruk', 'text'],
  ['bereikbaarheid', 'text'],
  ['dektGroepen', 'text[]'],
  ['onbekend', 'text[]'],
  ['plekken', 'double precision'],
  ['gemeenten', 'text[]'],
  ['domein', 'text'],
  ['vanafTrede', 'gedeeld."Trede"'],
  ['geldtOp', 'date'],
  ['opgenomenOp', 'date'],
  ['eigenaars', 'text[]'],
  ['profieljaar', 'text'],
  ['gemetenOp', 'date'],
] as const;

const SLEUTEL = ['soort', 'id'];
const NAMEN = KOLOMMEN.map(([naam]) => `"${naam}"`).join(', ');
const VERVANG = KOLOMMEN.filter(([naam]) => !SLEUTEL.includes(naam))
  .map(([naam]) => `"${naam}" = excluded."${naam}"`)
  .join(', ');
const INVOEGEN = `insert into zoeken."Document" (${NAMEN})
  select ${NAMEN} from json_to_recordset($1::json) as r(${KOLOMMEN.map(([naam, type]) => `"${naam}" ${type}`).join(', ')})
  on conflict (soort, id) do update set ${VERVANG}`;

/**
 * Zet documenten in de index of vervangt ze. In de transactie van de aanroeper, die aan het eind `boekWoorden` aanroept met het verschil dat
 * hier is geteld.
 */
export async function schrijfDocumenten(
  tx: Transactie,
  documenten: readonly Indexdocument[],
  verschil: Woordverschil,
): Promise<void> {
  if (documenten.length === 0) return;
  const facetten = await facetgroepen(tx, documenten);
  const rijen = documenten.map((document) => {
    const { termen, ...rest } = document;
    return {
      ...rest,
      zoekvector: vector(document, LABELS),
      kernvector: vector(document, ['A', 'B']),
      rang: LABELS.map((label) => ` ${termen[label].join(' ')} `),
      facetten: facetten(document),
      leeftijdsgroepen: leeftijdsgroepenVan(document.leeftijdVan, document.leeftijdTot),
    };
  });
  await telWoorden(tx, verschil, documenten, documenten);
  await tx.$executeRawUnsafe(INVOEGEN, JSON.stringify(rijen));
}

/** Haalt documenten uit de index, zoals `schrijfDocumenten`. Geeft terug hoeveel dat er waren. */
export async function verwijderDocumenten(
  tx: Transactie,
  sleutels: readonly Sleutel[],
  verschil: Woordverschil,
): Promise<number> {
  if (sleutels.length === 0) return 0;
  await telWoorden(tx, verschil, sleutels, []);
  return tx.$executeRawUnsafe(
    `delete from zoeken."Document" d using json_to_recordset($1::json) as weg(soort text, id text)
      where d.soort = weg.soort::zoeken."Vindbaarsoort" and d.id = weg.id`,
    JSON.stringify(sleutels.map(({ soort, id }) => ({ soort, id }))),
  );
}
