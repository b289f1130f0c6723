import { type ExecutionResult, graphql } from 'graphql';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Beschikbaarheid } from '../../prisma/generated/client/enums.ts';
import { maakContext } from '../../schema/context.ts';
import { schema } from '../../subgraphs/scholen/index.ts';
import { testDatabase } from '../kit/database.ts';

/** Vandaag, in elke test: schooljaar 2026-2027. */
export const NU = new Date('2026-11-22T12:00:00Z');

type Kaderrij = Prisma.KaderonderdeelUncheckedCreateInput;
type Regel = Omit<Prisma.ProfielregelUncheckedCreateInput, 'profielId' | 'volgorde'>;

interface Profielrij extends Partial<Omit<Prisma.ProfielUncheckedCreateInput, 'antwoorden' | 'regels'>> {
  /** Antwoord per code van het kader. */
  antwoorden?: Record<string, Beschikbaarheid>;
  regels?: Regel[];
}

export interface Antwoord<T> {
  data: T;
  fouten: { code: unknown; veld: unknown; boodschap: string }[];
}

/** Een lege database, met hulp om er scholen, een kader en profielen in te zetten en er vragen aan te stellen. */
export async function scholenKit() {
  const db = await testDatabase('leeg');
  const { prisma } = db;

  /** Een code die er al staat, blijft zoals zij is. */
  async function bekend(...data: Prisma.SchoolBekendCreateManyInput[]) {
    await prisma.schoolBekend.createMany({ data, skipDuplicates: true });
  }

  return {
    prisma,
    sluit: () => db.sluit(),

    /** Maakt codes van andere domeinen bekend. Wat de rijen hieronder noemen, is dat vanzelf. */
    bekend,

    /** Zet een school neer; is het id een vestigingscode, dan ook als zodanig. */
    async school(id: string, rij: Partial<Prisma.SchoolUncheckedCreateInput> = {}) {
      if (rij.wijkCode) await bekend({ soort: 'WIJK', code: rij.wijkCode });
      if (rij.bestuurId) await bekend({ soort: 'ORGANISATIE', code: rij.bestuurId });
      const register = /^\d/.test(id) ? { vestigingscode: id, brin: id.slice(0, 4) } : {};
      await prisma.school.create({
        data: { id, naam: `School ${id}`, regio: 'VOORBEELDSTAD', herkomst: 'INVOER', ...register, ...rij },
      });
    },

    /** Zet onderdelen van een kader neer, in deze volgorde. */
    async kader(...rijen: (Partial<Kaderrij> & { code: string })[]) {
      await prisma.kaderonderdeel.createMany({
        data: rijen.map((rij, nr) => ({
          soort: 'BASISONDERSTEUNING' as const,
          regio: 'VOORBEELDSTAD' as const,
          sectoren: ['PO' as const],
          rubriek: 'Rubriek',
          omschrijving: `Onderdeel ${rij.code}`,
          volgorde: nr + 1,
          herkomst: 'VOORBEELD' as const,
          ...rij,
        })) as Prisma.KaderonderdeelCreateManyInput[],
      });
    },

    /** Zet een profiel neer met zijn antwoorden en regels. */
    async profiel(schoolId: string, schooljaar: string, { antwoorden = {}, regels = [], ...rij }: Profielrij = {}) {
      await bekend(
        ...regels.flatMap(({ themaCode }) => (themaCode ? [{ soort: 'THEMA' as const, code: themaCode }] : [])),
      );
      await prisma.profiel.create({
        data: {
          id: `${schoolId}-${schooljaar}`,
          schoolId,
          schooljaar,
          bron: 'SOP',
          kaderRegio: 'VOORBEELDSTAD',
          herkomst: 'VOORBEELD',
          ...rij,
          antwoorden: {
            create: Object.entries(antwoorden).map(([onderdeelCode, beschikbaarheid]) => ({
              onderdeelCode,
              beschikbaarheid,
              toelichting: `Over ${onderdeelCode}`,
            })),
          },
          regels: { create: regels.map((regel, volgorde) => ({ ...regel, volgorde })) },
        },
      });
    },

    /** Stelt een vraag aan de subgraph, zoals de gateway dat doet. */
    async vraag<T>(source: string, variableValues: Record<string, unknown> = {}, nu = NU): Promise<Antwoord<T>> {
      const contextValue = maakContext({ prisma, nu, verzoekId: 'test' });
      const { data, errors }: ExecutionResult = await graphql({ schema, source, variableValues, contextValue });
      const fouten = (errors ?? []).map((fout) => ({
        code: fout.extensions['code'],
        veld: fout.extensions['veld'],
        boodschap: fout.message,
      }));
      return { data: data as T, fouten };
    },

    /** De SQL-opdrachten die iets kost. */
    async sqlVan(doe: () => Promise<unknown>): Promise<string[]> {
      db.geteld();
      await doe();
      return db.geteld();
    },
  };
}

export type Kit = Awaited<ReturnType<typeof scholenKit>>;
