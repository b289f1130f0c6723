import type { GraphQLSchema } from 'graphql';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { schema as zoeken } from '../../subgraphs/zoeken/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

/** Vandaag, in elke test. */
export const NU = new Date('2026-11-22T12:00:00Z');
export const REGISSEUR: Wie = { rol: 'REGISSEUR', onderwerp: 'r-1' };
export const aanbiederVan = (organisatieId: string): Wie => ({ rol: 'AANBIEDER', onderwerp: 'a-1', organisatieId });
/** Wie niets mag veranderen. */
export const LEZERS: readonly Wie[] = [
  PUBLIEK,
  { rol: 'PROFESSIONAL', onderwerp: 'p' },
  { rol: 'STEUNPUNT', onderwerp: 's' },
  { rol: 'COACH', onderwerp: 'c' },
];

/** Een gevulde database met één subgraph, om als iemand iets aan te veranderen. */
export async function beheerKit(schema: GraphQLSchema) {
  const db: TestDatabase = await testDatabase('vol');
  const voer = (wie: Wie, vraag: string, variabelen: object = {}) =>
    vraagOnderdeel<any>(schema, db, vraag, { ...variabelen }, NU, wie);
  return {
    db,
    prisma: db.prisma,
    voer,
    /** Als `voer`, voor wie geen fout verwacht. */
    async doe(wie: Wie, vraag: string, variabelen: object = {}) {
      const { data, errors } = await voer(wie, vraag, variabelen);
      if (errors) throw errors[0];
      return data;
    },
    /** De ids die zoeken nu vindt. */
    async vindt(vraag: string, regio: string): Promise<string[]> {
      const zoek = `query ($vraag: String, $regio: [Regio!]) { zoek(vraag: $vraag, filter: { regio: $regio }, first: 20) {
        edges { node { ... on Aanbod { id } ... on Activiteit { id } } } } }`;
      const { data } = await vraagOnderdeel<any>(zoeken, db, zoek, { vraag, regio: [regio] }, NU);
      return data?.zoek.edges.map(({ node }: any) => node.id);
    },
    /** Een aanbod uit Voorbeeldstad met zijn eerste aanbieder. */
    async eenAanbod(nr = 0) {
      const aanbod = await db.prisma.aanbod.findFirstOrThrow({
        where: { herkomst: 'VOORBEELD', organisaties: { some: { rol: 'AANBIEDER' } }, status: 'OPERATIONEEL' },
        include: { organisaties: { where: { rol: 'AANBIEDER' } } },
        orderBy: { id: 'asc' },
        skip: nr,
      });
      return { id: aanbod.id, aanbieder: aanbod.organisaties[0]?.organisatieId ?? '', versie: aanbod.versie };
    },
    /** Als `eenAanbod`, een activiteit. */
    async eenActiviteit(nr = 0) {
      const activiteit = await db.prisma.activiteit.findFirstOrThrow({
        where: { herkomst: 'VOORBEELD', organisaties: { some: { rol: 'AANBIEDER' } }, status: 'OPERATIONEEL' },
        include: { organisaties: { where: { rol: 'AANBIEDER' } } },
        orderBy: { id: 'asc' },
        skip: nr,
      });
      const { id, versie, organisaties } = activiteit;
      return { id, aanbieder: organisaties[0]?.organisatieId ?? '', versie };
    },
  };
}
export type Kit = Awaited<ReturnType<typeof beheerKit>>;
