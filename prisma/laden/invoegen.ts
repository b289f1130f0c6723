import type { Prisma } from '../generated/client/client.ts';

export type Transactie = Prisma.TransactionClient;
/** Een tabel met haar schema en haar sleutel. */
export interface Tabel {
  schema: 'aanbod' | 'scholen' | 'wachttijden' | 'activiteiten';
  /** De naam van het model; `Bekend` heet in elk domein gelijk en in het model anders. */
  naam: Prisma.ModelName | 'Bekend';
  sleutel: readonly string[];
}

const PER_OPDRACHT = 5_000;
/** Een rij die er al is, houdt haar eigen id, ook als zij op een andere sleutel is gevonden. */
const VAST = new Set(['id']);
const haak = (naam: string) => `"${naam}"`;
const volledig = ({ schema, naam }: Tabel) => `${haak(schema)}.${haak(naam)}`;

/**
 * Schrijft rijen in zo min mogelijk opdrachten: de rijen gaan als één JSON-waarde mee en de database zet ze om naar haar eigen
 * typen. Een rij die er al is, krijgt de nieuwe waarden; wat naar haar verwijst, blijft staan. Elke rij heeft dezelfde kolommen.
 */
export async function voegIn<Rij extends object>(tx: Transactie, tabel: Tabel, rijen: readonly Rij[]): Promise<void> {
  const [eerste] = rijen;
  if (!eerste) return;
  const kolommen = Object.keys(eerste);
  const nieuw = kolommen.filter((kolom) => !tabel.sleutel.includes(kolom) && !VAST.has(kolom));
  const lijst = kolommen.map(haak).join(', ');
  const sql = `insert into ${volledig(tabel)} (${lijst})
    select ${lijst} from json_populate_recordset(null::${volledig(tabel)}, $1::json)
    on conflict (${tabel.sleutel.map(haak).join(', ')}) do ${
      nieuw.length === 0
        ? 'nothing'
        : `update set ${nieuw.map((kolom) => `${haak(kolom)} = excluded.${haak(kolom)}`).join(', ')}`
    }`;
  for (let begin = 0; begin < rijen.length; begin += PER_OPDRACHT) {
    await tx.$executeRawUnsafe(sql, JSON.stringify(rijen.slice(begin, begin + PER_OPDRACHT)));
  }
}

/** Vervangt de rijen die bij deze ouders horen: oude rijen weg, nieuwe erin. Rijen van andere ouders blijven staan. */
export async function vervang<Rij extends object>(
  tx: Transactie,
  tabel: Tabel,
  ouderKolom: string,
  ouders: readonly string[],
  rijen: readonly Rij[],
): Promise<void> {
  await verwijder(tx, tabel, ouderKolom, ouders);
  await voegIn(tx, tabel, rijen);
}

/** Verwijdert de rijen met een van deze waarden. */
export async function verwijder(
  tx: Transactie,
  tabel: Tabel,
  kolom: string,
  waarden: readonly string[],
  voorwaarde = 'true',
): Promise<void> {
  if (waarden.length === 0) return;
  await tx.$executeRawUnsafe(
    // Met een lijst neemt PostgreSQL ook zonder statistieken de index; met een subvraag leest het in een grote lading de hele tabel.
    `delete from ${volledig(tabel)} where ${haak(kolom)} = any($1::text[]) and ${voorwaarde}`,
    [...waarden],
  );
}
