import type { Prisma } from '../generated/client/client.ts';
import type { Tabel, Verwijzing } from './tabellen.ts';

/** Een rij van een tabel, als JSON van de database zelf. */
export type Rij = Record<string, unknown>;

/** Wat er met één rij is gebeurd. Zonder `was` is zij erbij gekomen, zonder `werd` is zij weg. */
export interface Wijziging {
  tabel: Tabel;
  was: Rij | null;
  werd: Rij | null;
}

export type Sql = Pick<Prisma.TransactionClient, '$queryRawUnsafe' | '$executeRawUnsafe'>;

const haak = (naam: string) => `"${naam}"`;
export const volledig = ({ schema, naam }: Tabel) => `${haak(schema)}.${haak(naam)}`;

/** Wat elke verandering verandert: de wijzigdatum, de versie waarmee een ander ziet dat zijn scherm oud is, en wat de database telt. */
export const TELLERS: ReadonlySet<string> = new Set(['gewijzigdOp', 'versie', 'wachttijdGemeldOp']);

/** De rij als een volgende verandering ervan. */
export const volgende = (rij: Rij): Rij => ({
  ...rij,
  ...('gewijzigdOp' in rij ? { gewijzigdOp: new Date().toISOString() } : {}),
  ...('versie' in rij ? { versie: Number(rij['versie']) + 1 } : {}),
});

/** Leest rijen op hun sleutel, en houdt ze vast tot het einde van de transactie. */
export async function leesRijen(tx: Sql, tabel: Tabel, sleutels: readonly string[]): Promise<Rij[]> {
  const [kolom = 'id'] = tabel.sleutel;
  return kaal(
    await tx.$queryRawUnsafe(
      `select to_jsonb(t) as rij from ${volledig(tabel)} as t where ${haak(kolom)} = any($1::text[]) order by ${haak(kolom)} for update`,
      [...sleutels],
    ),
  );
}

/** De rijen waarin een van deze records wordt genoemd, vastgehouden: wie er tegelijk een verandert, is eerder of later klaar. */
export async function leesVerwijzingen(tx: Sql, verwijzing: Verwijzing, ids: readonly string[]): Promise<Rij[]> {
  const { kolom, lijst, alleen = {}, sleutel } = verwijzing;
  const waar = [
    lijst ? `${haak(kolom)} && $1::text[]` : `${haak(kolom)} = any($1::text[])`,
    ...Object.entries(alleen).map(([naam, waarde]) => `${haak(naam)}::text = '${waarde}'`),
  ];
  return kaal(
    await tx.$queryRawUnsafe(
      `select to_jsonb(t) as rij from ${volledig(verwijzing)} as t where ${waar.join(' and ')} order by ${sleutel.map(haak).join(', ')} for update`,
      [...ids],
    ),
  );
}

/** De rijen zoals zij nu zijn, op te vragen met een rij die dezelfde sleutel heeft. */
export async function leesRijenOpSleutel(tx: Sql, tabel: Tabel, rijen: readonly Rij[]) {
  const zelfde = tabel.sleutel.map((kolom) => `t.${haak(kolom)} = n.${haak(kolom)}`).join(' and ');
  const nu = kaal(
    await tx.$queryRawUnsafe(
      `select to_jsonb(t) as rij from ${volledig(tabel)} as t
        join jsonb_populate_recordset(null::${volledig(tabel)}, $1::jsonb) as n on ${zelfde} for update of t`,
      JSON.stringify(rijen),
    ),
  );
  const plek = (rij: Rij) => JSON.stringify(tabel.sleutel.map((kolom) => rij[kolom]));
  const perPlek = new Map(nu.map((rij) => [plek(rij), rij]));
  return (rij: Rij): Rij | undefined => perPlek.get(plek(rij));
}

const kaal = (rijen: unknown): Rij[] => (rijen as { rij: Rij }[]).map(({ rij }) => rij);

/** Voert wijzigingen uit, in deze volgorde; wat na elkaar in dezelfde tabel op dezelfde manier verandert, in één opdracht. */
export async function voerUit(tx: Sql, wijzigingen: readonly Wijziging[]): Promise<void> {
  for (let begin = 0; begin < wijzigingen.length; ) {
    const eerste = wijzigingen[begin];
    if (!eerste) return;
    let einde = begin + 1;
    while (einde < wijzigingen.length && hoortBij(wijzigingen[einde], eerste)) einde += 1;
    const reeks = wijzigingen.slice(begin, einde);
    const rijen = reeks.map(({ was, werd }) => werd ?? was ?? {});
    await tx.$executeRawUnsafe(await opdracht(tx, eerste), JSON.stringify(rijen));
    begin = einde;
  }
}

/** Doet iets dat mag mislukken zonder de transactie mee te nemen. Onwaar als het mislukte; er is dan niets veranderd. */
export async function probeer(tx: Sql, doe: () => Promise<void>): Promise<boolean> {
  await tx.$executeRawUnsafe('savepoint probeer');
  try {
    await doe();
    await tx.$executeRawUnsafe('release savepoint probeer');
    return true;
  } catch {
    await tx.$executeRawUnsafe('rollback to savepoint probeer');
    return false;
  }
}

const daad = ({ was, werd }: Wijziging) => (was && werd ? 'VERANDER' : werd ? 'VOEG_TOE' : 'VERWIJDER');

const hoortBij = (wijziging: Wijziging | undefined, eerste: Wijziging): boolean =>
  !!wijziging && volledig(wijziging.tabel) === volledig(eerste.tabel) && daad(wijziging) === daad(eerste);

async function opdracht(tx: Sql, wijziging: Wijziging): Promise<string> {
  const { tabel } = wijziging;
  const naam = volledig(tabel);
  const bron = `jsonb_populate_recordset(null::${naam}, $1::jsonb) as n`;
  const zelfde = tabel.sleutel.map((kolom) => `t.${haak(kolom)} = n.${haak(kolom)}`).join(' and ');
  if (daad(wijziging) === 'VERWIJDER') return `delete from ${naam} as t using ${bron} where ${zelfde}`;
  const kolommen = await schrijfbaar(tx, tabel);
  if (daad(wijziging) === 'VOEG_TOE') {
    const namen = kolommen.map(haak).join(', ');
    return `insert into ${naam} (${namen}) select ${namen} from ${bron}`;
  }
  const zetten = kolommen.filter((kolom) => !tabel.sleutel.includes(kolom));
  return `update ${naam} as t set ${zetten.map((kolom) => `${haak(kolom)} = n.${haak(kolom)}`).join(', ')} from ${bron} where ${zelfde}`;
}

/** De kolommen die de database niet zelf berekent. */
async function schrijfbaar(tx: Sql, { schema, naam }: Tabel): Promise<string[]> {
  const rijen = (await tx.$queryRawUnsafe(
    `select column_name as kolom from information_schema.columns
      where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' order by ordinal_position`,
    schema,
    naam,
  )) as { kolom: string }[];
  return rijen.map(({ kolom }) => kolom);
}
