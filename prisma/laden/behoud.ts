import type { Gebeurtenissoort, Handeling } from '../generated/client/enums.ts';
import { type Pakket, vormen } from '../startdata/vorm/pakket.ts';
import { bekendeVerwijzingen } from './behoud-verwijzingen.ts';
import type { Transactie } from './invoegen.ts';

/** Wat bij het laden is gelaten zoals een mens het maakte, terwijl de bron iets anders zegt (besluit 0019). */
export interface Behouden {
  soort: Gebeurtenissoort;
  id: string;
  /** De velden die bleven; leeg als het hele record bleef: de bron noemt het niet meer, of een mens voegde het toe. */
  velden: string[];
}

/** De soorten die mensen veranderen, en waar zij in een pakket staan. */
const BEHOUDSOORTEN = {
  AANBOD: { in: 'aanbod', tabel: '"aanbod"."Aanbod"' },
  ACTIVITEIT: { in: 'activiteiten', tabel: '"activiteiten"."Activiteit"' },
  ORGANISATIE: { in: 'organisaties', tabel: '"aanbod"."Organisatie"' },
  SCHOOL: { in: 'scholen', tabel: '"scholen"."School"' },
} as const satisfies Record<Gebeurtenissoort, { in: keyof Pakket; tabel: string }>;

/** Hiermee zei een mens hoe een record is. Samenvoegen hoort er niet bij: dat wordt na het laden opnieuw gedaan. */
const DOOR_MENS: readonly Handeling[] = ['TOEGEVOEGD', 'GEWIJZIGD', 'NAGEKEKEN'];

/** De voorwaarde dat een mens iets deed aan record `t`, ook een wachttijd melden of een SOP invullen. */
export const doorMens = (soort: Gebeurtenissoort): string => `exists (select 1 from "beheer"."Gebeurtenis" g
  where g.soort = '${soort}' and g."entiteitId" = t.id and g.handeling in (${DOOR_MENS.map((h) => `'${h}'`).join(', ')}))`;

export type Velden = Record<string, unknown>;

/** Het pakket, met in elk record wat mensen veranderden. Wat mensen zelf toevoegden, gaat eruit: dat blijft zoals het is. */
export async function behoudInvoer(tx: Transactie, pakket: Pakket): Promise<{ pakket: Pakket; behouden: Behouden[] }> {
  let nieuw = pakket;
  const behouden: Behouden[] = [];
  for (const soort of Object.keys(BEHOUDSOORTEN) as Gebeurtenissoort[]) {
    const { in: deel } = BEHOUDSOORTEN[soort];
    const records = pakket[deel] as unknown as (Velden & { id: string })[];
    const toegevoegd = await leesToegevoegd(tx, soort, pakket);
    const veranderd = await leesVeranderd(tx, soort, records);
    const kan = await bekendeVerwijzingen(tx, soort, pakket, [...veranderd.values()]);
    const over = records.filter(({ id }) => !toegevoegd.has(id));
    const gemaakt = over.map((record) => metInvoer(soort, record, veranderd.get(record.id) ?? {}, kan));
    nieuw = { ...nieuw, [deel]: gemaakt.map(({ record }) => record) };
    behouden.push(
      ...gemaakt.flatMap(({ record: { id }, velden }) => (velden.length > 0 ? [{ soort, id, velden }] : [])),
      ...[...toegevoegd].map((id) => ({ soort, id, velden: [] })),
      ...(await leesZonderBron(tx, soort, records)).map((id) => ({ soort, id, velden: [] })),
    );
  }
  return { pakket: { ...nieuw, profielen: await zonderEigenProfielen(tx, pakket) }, behouden };
}

/** Records met een id uit het pakket die mensen zelf hebben toegevoegd. */
async function leesToegevoegd(tx: Transactie, soort: Gebeurtenissoort, pakket: Pakket): Promise<Set<string>> {
  const { in: deel, tabel } = BEHOUDSOORTEN[soort];
  const rijen = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select id from ${tabel} where id = any($1::text[]) and herkomst in ('INVOER', 'IMPORT') order by id`,
    pakket[deel].map(({ id }) => id),
  );
  return new Set(rijen.map(({ id }) => id));
}

/** Records uit een bron waar een mens iets aan deed, en die de bron niet meer noemt. */
async function leesZonderBron(tx: Transactie, soort: Gebeurtenissoort, records: readonly { id: string }[]) {
  const rijen = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select id from ${BEHOUDSOORTEN[soort].tabel} as t
      where herkomst in ('BRON', 'OPEN_DATA') and id <> all($1::text[]) and ${doorMens(soort)} order by id`,
    records.map(({ id }) => id),
  );
  return rijen.map(({ id }) => id);
}

/** Per record de velden die een mens ooit veranderde, met hun laatste waarde. */
async function leesVeranderd(tx: Transactie, soort: Gebeurtenissoort, records: readonly { id: string }[]) {
  const rijen = await tx.gebeurtenis.findMany({
    // Ook wat is teruggedraaid: een aanbod uit het archief halen zet velden terug die een mens veranderde.
    where: {
      soort,
      entiteitId: { in: records.map(({ id }) => id) },
      handeling: { in: [...DOOR_MENS, 'TERUGGEDRAAID'] },
    },
    orderBy: { nr: 'asc' },
    select: { entiteitId: true, handeling: true, wordt: true },
  });
  const perRecord = new Map<string, Velden>();
  for (const { entiteitId, handeling, wordt } of rijen) {
    const velden = perRecord.get(entiteitId) ?? {};
    for (const [veld, waarde] of Object.entries(wordt as Velden)) {
      if (handeling !== 'TERUGGEDRAAID' || veld in velden) velden[veld] = waarde;
    }
    perRecord.set(entiteitId, velden);
  }
  return perRecord;
}

/** Het record van de bron met de velden van een mens, en welke daarvan anders zijn dan de bron zegt. */
function metInvoer<T extends Velden & { id: string }>(
  soort: Gebeurtenissoort,
  bron: T,
  ingevuld: Velden,
  kan: (veld: string, waarde: unknown) => boolean,
): { record: T; velden: string[] } {
  const anders = Object.entries(ingevuld).filter(
    ([veld, waarde]) => veld in bron && kan(veld, waarde) && JSON.stringify(bron[veld]) !== JSON.stringify(waarde),
  );
  if (anders.length === 0) return { record: bron, velden: [] };
  const vorm = vormen[BEHOUDSOORTEN[soort].in];
  const gelezen = vorm.safeParse({ ...bron, ...Object.fromEntries(anders) });
  // Wat niet meer past in de vorm van nu (een waarde die er niet meer is), kan niet blijven: dan geldt de bron.
  if (!gelezen.success) return { record: bron, velden: [] };
  return { record: gelezen.data as unknown as T, velden: anders.map(([veld]) => veld).sort() };
}

/** Een profiel dat een school zelf invulde, blijft. */
async function zonderEigenProfielen(tx: Transactie, { profielen }: Pakket): Promise<Pakket['profielen']> {
  if (profielen.length === 0) return profielen;
  const eigen = await tx.profiel.findMany({
    where: { herkomst: { in: ['INVOER', 'IMPORT'] }, schoolId: { in: profielen.map(({ school }) => school) } },
    select: { schoolId: true, schooljaar: true },
  });
  const plekken = new Set(eigen.map(({ schoolId, schooljaar }) => `${schoolId} ${schooljaar}`));
  return profielen.filter(({ school, schooljaar }) => !plekken.has(`${school} ${schooljaar}`));
}
