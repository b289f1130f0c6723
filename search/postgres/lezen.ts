import type { Document, Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsDatum } from '../../prisma/regels/dag.ts';
import type { Wachttijdstatus, Zoekdocument } from '../vormen.ts';
import { type Indexdocument, LABELS, type Label, type Sleutel } from '../zoekmachine.ts';

const PER_BROK = 1_000;

type Lezer = Pick<PrismaClient, 'document'>;

/** De voorwaarde voor de documenten onder deze sleutels: één lijst ids per soort. */
export function metSleutels(sleutels: readonly Sleutel[]): Prisma.DocumentWhereInput {
  const perSoort = Map.groupBy(sleutels, ({ soort }) => soort);
  return { OR: [...perSoort].map(([soort, rij]) => ({ soort, id: { in: rij.map(({ id }) => id) } })) };
}

/** De documenten onder deze sleutels zoals zij in de index staan. Wat er niet (meer) is, ontbreekt. Eén SQL-opdracht. */
export async function leesDocumentenUitIndex(prisma: Lezer, sleutels: readonly Sleutel[]): Promise<Indexdocument[]> {
  if (sleutels.length === 0) return [];
  const rijen = await prisma.document.findMany({ where: metSleutels(sleutels) });
  return rijen.map(alsIndexdocument);
}

/** Alle documenten in de index, in brokken van hoogstens duizend. */
export async function* alleDocumentenUitIndex(prisma: Lezer): AsyncGenerator<Indexdocument[]> {
  let na = 0;
  for (;;) {
    const rijen = await prisma.document.findMany({ where: { nr: { gt: na } }, orderBy: { nr: 'asc' }, take: PER_BROK });
    const laatste = rijen.at(-1);
    if (!laatste) return;
    yield rijen.map(alsIndexdocument);
    na = laatste.nr;
  }
}

function alsIndexdocument({ nr, sorteernaam, rang, facetten, leeftijdsgroepen, ...rij }: Document): Indexdocument {
  const termen = LABELS.map((label, plek): [Label, string[]] => [
    label,
    (rang[plek] ?? '').trim().split(' ').filter(Boolean),
  ]);
  return {
    ...rij,
    velden: rij.velden as Zoekdocument['velden'],
    wachttijdstatus: rij.wachttijdstatus as Wachttijdstatus | null,
    wachttijdTot: rij.wachttijdTot && alsDatum(rij.wachttijdTot),
    gemetenOp: rij.gemetenOp && alsDatum(rij.gemetenOp),
    geldtOp: rij.geldtOp && alsDatum(rij.geldtOp),
    opgenomenOp: rij.opgenomenOp && alsDatum(rij.opgenomenOp),
    bereikbaarheid: rij.bereikbaarheid as Zoekdocument['bereikbaarheid'],
    dektGroepen: rij.dektGroepen as Zoekdocument['dektGroepen'],
    onbekend: rij.onbekend as Zoekdocument['onbekend'],
    domein: rij.domein as Zoekdocument['domein'],
    termen: Object.fromEntries(termen) as Indexdocument['termen'],
  };
}
