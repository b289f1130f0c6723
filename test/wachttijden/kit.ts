import { type ExecutionResult, graphql } from 'graphql';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import { maakContext } from '../../schema/context.ts';
import { schema } from '../../subgraphs/wachttijden/index.ts';
import { testDatabase } from '../kit/database.ts';

/** Vandaag, in elke test. */
export const NU = new Date('2026-11-01T12:00:00Z');

type Meting = Omit<Prisma.WachttijdmetingUncheckedCreateInput, 'onderwerpSoort' | 'onderwerpId' | 'peildatum'>;
type Onderwerp = Omit<Prisma.OnderwerpUncheckedCreateInput, 'soort' | 'id' | 'metingen'>;
interface Rij extends Partial<Onderwerp> {
  /** Metingen per peildatum. */
  metingen?: Record<string, Partial<Meting>>;
}

export interface Antwoord<T> {
  data: T;
  fouten: { code: unknown; veld: unknown; boodschap: string }[];
}

/** Een lege database met twee normen: `treek` (4 + 10 weken) en `zonder` (geen weken). Beide gelden 60 dagen. */
export async function wachttijdKit() {
  const db = await testDatabase('leeg');
  const { prisma } = db;
  await prisma.wachttijdnorm.createMany({
    data: [
      { code: 'treek', naam: 'Treeknorm', aanmeldWeken: 4, behandelWeken: 10, geldigDagen: 60, bron: 'NZa' },
      { code: 'zonder', naam: 'Zonder weken', geldigDagen: 60, voorScholen: true, bron: 'Geen' },
    ],
  });

  /** Een code die er al staat, blijft zoals zij is. */
  async function bekend(...data: Prisma.WachttijdBekendCreateManyInput[]) {
    await prisma.wachttijdBekend.createMany({ data, skipDuplicates: true });
  }

  const codes = (lijst: Onderwerp['themas']) => (Array.isArray(lijst) ? lijst : []);

  return {
    prisma,
    sluit: () => db.sluit(),

    /** Maakt codes van andere domeinen bekend. Wat de rijen hieronder noemen, is dat vanzelf. */
    bekend,

    /** Zet een aanbod of school neer, met zijn metingen. */
    async zet(soort: 'AANBOD' | 'SCHOOL', id: string, { metingen = {}, ...onderwerp }: Rij = {}) {
      await bekend(
        ...codes(onderwerp.themas).map((code) => ({ soort: 'THEMA' as const, code })),
        ...codes(onderwerp.hoofdthemas).map((code) => ({ soort: 'THEMA' as const, code })),
        ...codes(onderwerp.aanbieders).map((code) => ({ soort: 'ORGANISATIE' as const, code })),
        ...codes(onderwerp.wijken).map((code) => ({ soort: 'WIJK' as const, code })),
      );
      const normCode = soort === 'AANBOD' ? 'treek' : 'zonder';
      await prisma.onderwerp.create({
        data: { soort, id, naam: id, regio: 'ZHZ', herkomst: 'OPEN_DATA', normCode, ...onderwerp },
      });
      await prisma.wachttijdmeting.createMany({
        data: Object.entries(metingen).map(([peildatum, meting]) => ({
          id: `${id}-${peildatum}`,
          onderwerpSoort: soort,
          onderwerpId: id,
          peildatum: new Date(peildatum),
          gemeldOp: new Date(peildatum),
          gemeldDoor: 'AANBIEDER' as const,
          herkomst: 'OPEN_DATA' as const,
          ...meting,
        })),
      });
    },

    /** Stelt een vraag aan de subgraph, zoals de gateway dat doet. */
    async vraag<T>(source: string, variableValues: Record<string, unknown> = {}): Promise<Antwoord<T>> {
      const contextValue = maakContext({ prisma, nu: NU, verzoekId: 'test' });
      const { data, errors }: ExecutionResult = await graphql({ schema, source, variableValues, contextValue });
      const fouten = (errors ?? []).map((fout) => ({
        code: fout.extensions['code'],
        veld: fout.extensions['veld'],
        boodschap: fout.message,
      }));
      return { data: data as T, fouten };
    },

    /** Hoeveel SQL-opdrachten iets kost. */
    async telSql(doe: () => Promise<unknown>): Promise<number> {
      db.geteld();
      await doe();
      return db.geteld().length;
    },
  };
}

export type Kit = Awaited<ReturnType<typeof wachttijdKit>>;
