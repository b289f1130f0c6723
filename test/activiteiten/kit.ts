import { type ExecutionResult, graphql } from 'graphql';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Seizoen, Weekdag } from '../../prisma/generated/client/enums.ts';
import { maakContext } from '../../schema/context.ts';
import { schema } from '../../subgraphs/activiteiten/index.ts';
import { testDatabase } from '../kit/database.ts';

type Kolommen = Omit<
  Prisma.ActiviteitUncheckedCreateInput,
  'id' | 'momenten' | 'organisaties' | 'bekostiging' | 'regelingen'
>;

interface Rij extends Partial<Kolommen> {
  momenten?: { dag: Weekdag; vanMinuut?: number; totMinuut?: number; seizoen?: Seizoen }[];
  aanbieders?: string[];
  betrokkenen?: string[];
  bekostiging?: Omit<Prisma.ActiviteitBekostigingUncheckedCreateInput, 'activiteitId' | 'volgorde'>[];
  regelingen?: string[];
}

export interface Antwoord<T> {
  data: T;
  fouten: { code: unknown; veld: unknown; boodschap: string }[];
}

/** Een lege database, met hulp om er activiteiten en regelingen in te zetten en er vragen aan te stellen. */
export async function activiteitenKit() {
  const db = await testDatabase('leeg');
  const { prisma } = db;

  /** Stelt een vraag aan de subgraph, zoals de gateway dat doet. */
  async function vraag<T>(source: string, variableValues: Record<string, unknown> = {}): Promise<Antwoord<T>> {
    const contextValue = maakContext({ prisma, verzoekId: 'test' });
    const { data, errors }: ExecutionResult = await graphql({ schema, source, variableValues, contextValue });
    const fouten = (errors ?? []).map((fout) => ({
      code: fout.extensions['code'],
      veld: fout.extensions['veld'],
      boodschap: fout.message,
    }));
    return { data: data as T, fouten };
  }

  /** Een code die er al staat, blijft zoals zij is. */
  async function bekend(...data: Prisma.ActiviteitBekendCreateManyInput[]) {
    await prisma.activiteitBekend.createMany({ data, skipDuplicates: true });
  }

  const codes = (lijst: Kolommen['themas']) => (Array.isArray(lijst) ? lijst : []);

  return {
    prisma,
    vraag,
    sluit: () => db.sluit(),

    /** Maakt codes van andere domeinen bekend. Wat de rijen hieronder noemen, is dat vanzelf. */
    bekend,

    async activiteit(id: string, { momenten = [], aanbieders = [], betrokkenen = [], ...rest }: Rij = {}) {
      const { bekostiging = [], regelingen = [], ...rij } = rest;
      const regio = rij.regio ?? 'DORDRECHT';
      await bekend(
        ...codes(rij.themas).map((code) => ({ soort: 'THEMA' as const, code })),
        ...codes(rij.wijken).map((code) => ({ soort: 'WIJK' as const, code, regio })),
        ...[...aanbieders, ...betrokkenen].map((code) => ({ soort: 'ORGANISATIE' as const, code })),
      );
      await prisma.activiteit.create({
        data: {
          id,
          naam: id,
          domein: 'SPORT',
          regio: 'DORDRECHT',
          herkomst: 'INVOER',
          ...rij,
          momenten: { create: momenten.map((moment, volgorde) => ({ volgorde, ...moment })) },
          organisaties: {
            create: [
              ...aanbieders.map((organisatieId, volgorde) => ({ organisatieId, rol: 'AANBIEDER' as const, volgorde })),
              ...betrokkenen.map((organisatieId, volgorde) => ({ organisatieId, rol: 'BETROKKEN' as const, volgorde })),
            ],
          },
          bekostiging: { create: bekostiging.map((deel, volgorde) => ({ volgorde, ...deel })) },
          regelingen: { create: regelingen.map((regelingId) => ({ regelingId })) },
        },
      });
    },

    async regeling(id: string, rij: Partial<Prisma.RegelingUncheckedCreateInput> = {}) {
      const basis = { id, naam: id, regio: 'DORDRECHT' as const, herkomst: 'INVOER' as const };
      await prisma.regeling.create({ data: { ...basis, ...rij } as Prisma.RegelingUncheckedCreateInput });
    },

    /** De ids die bij een filter horen, op naam. */
    async gefilterd(filter: object): Promise<string[]> {
      const { data, fouten } = await vraag<{ activiteiten: { totaal: number; edges: { node: { id: string } }[] } }>(
        'query ($filter: ActiviteitFilter) { activiteiten(filter: $filter, first: 100) { totaal edges { node { id } } } }',
        { filter },
      );
      if (fouten[0]) throw new Error(fouten[0].boodschap);
      const ids = data.activiteiten.edges.map(({ node }) => node.id);
      if (ids.length !== data.activiteiten.totaal) throw new Error('Het totaal is niet het aantal regels.');
      return ids;
    },

    /** De SQL-opdrachten die iets kost. */
    async sqlVan(doe: () => Promise<unknown>): Promise<string[]> {
      db.geteld();
      await doe();
      return db.geteld();
    },
  };
}

export type Kit = Awaited<ReturnType<typeof activiteitenKit>>;
