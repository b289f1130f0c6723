import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { alleIds, leesDocumenten } from '../documenten/index.ts';
import { maakIndexdocument } from '../index/index.ts';
import { sleutelVan, VINDBARE_SOORTEN } from '../vormen.ts';
import type { Ontleder } from '../woorden/index.ts';
import type { Sleutel, Zoekmachine } from '../zoekmachine.ts';

/** Waarin een index verschilt van wat erin hoort te staan. */
export interface Verschil {
  gecontroleerd: number;
  ontbreekt: Sleutel[];
  verouderd: Sleutel[];
  teVeel: Sleutel[];
}

/** Alles wat opnieuw in de index moet of eruit. */
export const verschillend = ({ ontbreekt, verouderd, teVeel }: Verschil): Sleutel[] => [
  ...ontbreekt,
  ...verouderd,
  ...teVeel,
];

type Inhoud = AsyncIterable<(Sleutel & { afdruk: string })[]>;

/** Vergelijkt een index met de records in de database, zoals zij nu gelezen zouden worden. */
export async function vergelijkMetRecords(
  prisma: PrismaClient,
  index: Pick<Zoekmachine, 'inhoud'>,
  ontleder: Ontleder,
  nu = new Date(),
): Promise<Verschil> {
  return vergelijk(records(prisma, ontleder, nu), index.inhoud());
}

/** Vergelijkt twee indexen: in de tweede hoort te staan wat in de eerste staat. */
export const vergelijkIndexen = (
  goed: Pick<Zoekmachine, 'inhoud'>,
  ander: Pick<Zoekmachine, 'inhoud'>,
): Promise<Verschil> => vergelijk(goed.inhoud(), ander.inhoud());

async function* records(prisma: PrismaClient, ontleder: Ontleder, nu: Date): Inhoud {
  for (const soort of VINDBARE_SOORTEN) {
    for await (const ids of alleIds(prisma, soort)) {
      const documenten = await leesDocumenten(prisma, soort, ids, nu);
      yield documenten.map((d) => ({ soort, id: d.id, afdruk: maakIndexdocument(d, ontleder).afdruk }));
    }
  }
}

async function vergelijk(goed: Inhoud, index: Inhoud): Promise<Verschil> {
  const inIndex = new Map<string, Sleutel & { afdruk: string }>();
  for await (const brok of index) for (const rij of brok) inIndex.set(sleutelVan(rij), rij);
  const uit: Verschil = { gecontroleerd: 0, ontbreekt: [], verouderd: [], teVeel: [] };
  for await (const brok of goed) {
    for (const { soort, id, afdruk } of brok) {
      uit.gecontroleerd++;
      const gevonden = inIndex.get(sleutelVan({ soort, id }));
      inIndex.delete(sleutelVan({ soort, id }));
      if (!gevonden) uit.ontbreekt.push({ soort, id });
      else if (gevonden.afdruk !== afdruk) uit.verouderd.push({ soort, id });
    }
  }
  uit.teVeel = [...inIndex.values()].map(({ soort, id }) => ({ soort, id }));
  return uit;
}
