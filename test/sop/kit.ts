import type { Wie } from '../../schema/toegang.ts';
import { schema } from '../../subgraphs/scholen/index.ts';
import { beheerKit } from '../beheer/kit.ts';

/** Vorig, dit en het volgende schooljaar, in elke test. */
export const [VORIG, DIT, VOLGEND] = ['2025-2026', '2026-2027', '2027-2028'] as const;

export const schoolVan = (schoolId: string): Wie => ({ rol: 'SCHOOL', onderwerp: 's-1', schoolId });

const ONTBREEKT =
  'ontbreekt { klaar beantwoord totaal groepen { soort verplicht beantwoord totaal onderdelen { code } } }';
const CONCEPT = `schooljaar status versie toelichting vastgesteldOp kaderRegio ${ONTBREEKT}
  basisondersteuning { onderdeel { code soort } beschikbaarheid toelichting }
  regels { soort regel { naam beschikbaarheid thema { code } } }`;
const UIT = `{ concept { ${CONCEPT} }
  profiel { toelichting vastgesteldOp gewijzigdOp herkomst samenvatting { onbekend totaal } extraOndersteuning { naam } }
  fouten { veld boodschap } }`;

const mutatie = (naam: string, extra: [naam: string, type: string][] = []) => {
  const args: [string, string][] = [['school', 'ID!'], ['schooljaar', 'String!'], ['sleutel', 'String'], ...extra];
  return `mutation (${args.map(([arg, type]) => `$${arg}: ${type}`).join(', ')}) {
    uit: ${naam}(${args.map(([arg]) => `${arg}: $${arg}`).join(', ')}) ${UIT} }`;
};
const VERSIE: [string, string] = ['versie', 'Int!'];

/** De mutaties, met alles wat hun antwoord geeft. */
export const SOP = {
  beginnen: mutatie('sopBeginnen', [['kopieerVan', 'String']]),
  invullen: mutatie('sopInvullen', [VERSIE, ['invoer', 'SopInvoer!']]),
  vaststellen: mutatie('sopVaststellen', [VERSIE, ['vastgesteldOp', 'Datum']]),
  publiceren: mutatie('sopPubliceren', [VERSIE]),
  heropenen: mutatie('sopHeropenen', [['versie', 'Int']]),
  weggooien: mutatie('sopWeggooien', [VERSIE]),
};

/** Wat een school ontbreekt, als antwoorden waarmee dat verholpen is. */
export const antwoordenOp = ({ groepen }: any) =>
  groepen.flatMap(({ onderdelen }: any) =>
    onderdelen.map(({ code }: any) => ({ onderdeel: code, beschikbaarheid: 'AANWEZIG' })),
  );

/** Een gevulde database met de subgraph scholen, en scholen uit Voorbeeldstad met een profiel van dit jaar. */
export async function sopKit() {
  const kit = await beheerKit(schema);
  return {
    ...kit,
    /** Een school zonder concept. Er zijn er niet veel: een ander nummer kan dezelfde zijn. */
    async school(nr: number): Promise<string> {
      const profielen = await kit.prisma.profiel.findMany({
        where: { schooljaar: DIT, herkomst: 'VOORBEELD' },
        orderBy: { schoolId: 'asc' },
      });
      const schoolId = profielen[nr % profielen.length]?.schoolId ?? '';
      await kit.prisma.profielconcept.deleteMany({ where: { schoolId } });
      return schoolId;
    },
    spoor: (schoolId: string) =>
      kit.prisma.gebeurtenis.findMany({ where: { soort: 'SCHOOL', entiteitId: schoolId }, orderBy: { nr: 'asc' } }),
    concept: (schoolId: string, schooljaar: string) =>
      kit.prisma.profielconcept.findUnique({ where: { schoolId_schooljaar: { schoolId, schooljaar } } }),
  };
}
export type Kit = Awaited<ReturnType<typeof sopKit>>;
