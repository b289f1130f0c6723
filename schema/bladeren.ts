import { invoerFout } from './fouten.ts';

/** De grootste bladzijde die een lijst geeft. */
export const MAX_BLADZIJDE = 100;
export const STANDAARD_BLADZIJDE = 20;

export interface Bladzijde<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Aantal treffers over alle bladzijden; wordt alleen geteld als erom gevraagd wordt. */
  totaal: () => number | Promise<number>;
}

export interface PaginaArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  /** Zoveel regels vooraan weglaten. */
  overslaan?: number | null | undefined;
}

/** Waarop een lijst gesorteerd is. Bij gelijke waarde beslist het id, zodat bladeren nooit iets overslaat. */
export interface Volgorde {
  veld: string;
  richting: 'asc' | 'desc';
  /** Het veld kan leeg zijn; leeg komt dan achteraan. */
  leeg?: boolean;
  /** Wat er in het veld staat; standaard tekst. */
  soort?: 'tekst' | 'getal' | 'datum';
}

/** Op alfabet, zoals in een telefoonboek: hoofdletters, accenten en tekens vooraan tellen niet mee. */
export const OP_NAAM: Volgorde = { veld: 'sorteernaam', richting: 'asc' };

type Waarde = string | number | null;
type Cursor = { waarde: Waarde; id: string };

export const leesFirst = (first: number | null | undefined): number =>
  leesAantal('first', first, { standaard: STANDAARD_BLADZIJDE, meeste: MAX_BLADZIJDE, wat: 'regels per keer' });

/** Hoeveel er gevraagd is. Minder dan één of meer dan `meeste` is een fout in het veld. */
export function leesAantal(
  veld: string,
  gevraagd: number | null | undefined,
  { standaard, meeste, wat }: { standaard: number; meeste: number; wat: string },
): number {
  const aantal = gevraagd ?? standaard;
  if (aantal < 1 || aantal > meeste)
    throw invoerFout(veld, `Vraag 1 tot en met ${meeste} ${wat}; gevraagd is ${aantal}.`);
  return aantal;
}

/** Hoeveel regels er vooraan wegvallen. */
export function leesOverslaan(gevraagd: number | null | undefined): number {
  const aantal = gevraagd ?? 0;
  if (aantal < 0) throw invoerFout('overslaan', `Sla 0 of meer regels over; gevraagd is ${aantal}.`);
  return aantal;
}

/** Een cursor zegt waarop gesorteerd is en welke regel de laatste was: `[veld, waarde, id]`. */
export function schrijfCursor({ veld }: Volgorde, waarde: Waarde | Date, id: string): string {
  const kaal = waarde instanceof Date ? waarde.toISOString() : waarde;
  return codeer([veld, kaal, id]);
}

/** Leest een cursor die bij deze volgorde hoort. Iets anders is een fout in `after`. */
export function leesCursor(after: string | null | undefined, volgorde: Volgorde): Cursor | undefined {
  if (after === null || after === undefined) return undefined;
  const [veld, waarde, id, ...rest] = ontcijfer(after);
  if (typeof veld !== 'string' || typeof id !== 'string' || rest.length > 0) {
    throw invoerFout(
      'after',
      'Deze cursor is niet geldig. Gebruik een `endCursor` of `cursor` uit een eerder antwoord, of laat `after` weg.',
    );
  }
  if (veld !== volgorde.veld || !past(waarde, volgorde)) {
    throw invoerFout('after', 'Deze cursor hoort bij een andere lijst of sortering. Begin opnieuw zonder `after`.');
  }
  return { waarde: waarde as Waarde, id };
}

export const codeer = (inhoud: readonly unknown[]): string => Buffer.from(JSON.stringify(inhoud)).toString('base64url');

/** Wat in een cursor zit; leeg als het geen cursor is. */
export function ontcijfer(after: string): unknown[] {
  try {
    const inhoud: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    return Array.isArray(inhoud) ? inhoud : [];
  } catch {
    return [];
  }
}

function past(waarde: unknown, { soort = 'tekst', leeg = false }: Volgorde): boolean {
  if (waarde === null) return leeg;
  if (soort === 'getal') return Number.isInteger(waarde) && Math.abs(Number(waarde)) < 2 ** 31;
  if (typeof waarde !== 'string') return false;
  return soort === 'tekst' || !Number.isNaN(Date.parse(waarde));
}

/** Het stuk van een Prisma-zoekopdracht dat één bladzijde haalt: één regel meer, om te weten of er een volgende is. */
export function paginaVraag(args: PaginaArgs, volgorde: Volgorde) {
  const first = leesFirst(args.first);
  const cursor = leesCursor(args.after, volgorde);
  const { veld, richting, leeg } = volgorde;
  return {
    take: first + 1,
    skip: leesOverslaan(args.overslaan),
    orderBy: [{ [veld]: leeg ? { sort: richting, nulls: 'last' } : richting }, { id: 'asc' }] as never,
    where: (cursor ? naCursor(cursor, volgorde) : {}) as never,
  };
}

function naCursor({ waarde, id }: Cursor, { veld, richting, leeg, soort }: Volgorde): object {
  if (waarde === null) return { [veld]: null, id: { gt: id } };
  const echt = soort === 'datum' ? new Date(waarde) : waarde;
  const verder = richting === 'asc' ? 'gt' : 'lt';
  return {
    OR: [{ [veld]: { [verder]: echt } }, { [veld]: echt, id: { gt: id } }, ...(leeg ? [{ [veld]: null }] : [])],
  };
}

/**
 * Haalt regels op in de volgorde van hun sleutels. Zo gaat een lijst in twee stappen: eerst welke regels, dan wat erbij hoort. In één stap
 * zoekt PostgreSQL bij elke regel die door `skip` of de sortering afvalt ook op wat erbij hoort: bij 100.000 regels een halve minuut.
 */
export async function opSleutels<T extends { id: string }>(
  sleutels: readonly { id: string }[],
  haalOp: (ids: string[]) => Promise<T[]>,
): Promise<T[]> {
  if (sleutels.length === 0) return [];
  const opId = new Map((await haalOp(sleutels.map(({ id }) => id))).map((rij) => [rij.id, rij]));
  return sleutels.flatMap(({ id }) => opId.get(id) ?? []);
}

/** Maakt van de opgehaalde regels (hoogstens één te veel) een bladzijde. */
export function alsBladzijde<T extends { id: string }>(
  rijen: T[],
  args: PaginaArgs,
  volgorde: Volgorde,
  totaal: () => number | Promise<number>,
): Bladzijde<T> {
  const first = leesFirst(args.first);
  const edges = rijen.slice(0, first).map((node) => ({
    node,
    cursor: schrijfCursor(volgorde, (node as Record<string, unknown>)[volgorde.veld] as Waarde | Date, node.id),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rijen.length > first,
      hasPreviousPage: Boolean(args.after) || Boolean(args.overslaan),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totaal,
  };
}
