import { codeer, leesFirst, ontcijfer } from '../../schema/bladeren.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { tredeVan } from '../../schema/trede.ts';
import { paginaArgs, verbindingType } from '../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { zoekerVan } from '../../search/dienst.ts';
import { type Dubbeling, leesDubbelingen, type Plek, telDubbelingen } from '../../search/registratie/lijst.ts';
import { BEOORDELEN } from '../../search/registratie/paar.ts';
import { builder } from './builder.ts';
import { leesThemas, leesWijk } from './codes.ts';
import { DubbelingType, DubbelsoortEnum, DubbelstatusEnum } from './dubbeling.ts';

const DubbelingConnection = verbindingType(builder, 'Dubbeling', DubbelingType);
const MERK = 'dubbeling';

const schrijfCursor = ({ kans, soort, a, b }: Dubbeling): string => codeer([MERK, kans, soort, a, b]);

function leesCursor(after: string | null | undefined): Plek | undefined {
  if (after == null) return undefined;
  const [merk, kans, soort, a, b, ...rest] = ontcijfer(after);
  const goed =
    merk === MERK &&
    (kans === null || typeof kans === 'number') &&
    [soort, a, b].every((deel) => typeof deel === 'string');
  if (goed && rest.length === 0) return { kans, soort, a, b } as Plek;
  throw invoerFout(
    'after',
    'Deze cursor is niet geldig. Gebruik een `endCursor` of `cursor` uit een eerder antwoord, of laat `after` weg.',
  );
}

/** Een kans als argument: van 0 tot en met 1. */
export function leesKans(veld: string, kans: number | null | undefined, standaard: number): number {
  const waarde = kans ?? standaard;
  if (waarde >= 0 && waarde <= 1) return waarde;
  throw invoerFout(veld, `Geef een kans van 0 tot en met 1; gevraagd is ${waarde}.`);
}

builder.queryFields((t) => ({
  dubbelingen: t.field({
    type: DubbelingConnection,
    nullable: true,
    description:
      'Records die twee keer lijken te zijn ingevoerd, de hoogste kans eerst. Zonder gebied of wijk telt de verzonnen Voorbeeldstad niet mee. Een verandering is hier gewoonlijk na enkele seconden te zien.',
    args: {
      soort: t.arg({ type: [DubbelsoortEnum], description: 'Alleen van deze soorten.' }),
      status: t.arg({
        type: [DubbelstatusEnum],
        defaultValue: ['OPEN', 'BEVESTIGD'],
        description: 'Waarover dit is besloten. Standaard wat nog gedaan moet worden.',
      }),
      minimum: t.arg.float({
        description: `De kans vanaf waar een paar meetelt, van 0 tot en met 1. Onder ${BEOORDELEN} wordt niets bewaard.`,
      }),
      wijk: t.arg.id({ description: 'Minstens een van de twee is in deze wijk (CBS-code).' }),
      thema: t.arg.idList({
        description:
          'Minstens een van de twee gaat over een van deze thema’s; bij een hoofdthema tellen de thema’s eronder mee.',
      }),
      regio: t.arg({
        type: [gedeeldeEnum(builder, 'Regio')],
        description: 'Minstens een van de twee is voor een van deze gebieden.',
      }),
      ...paginaArgs(t.arg),
    },
    resolve: async (_ouder, args, { prisma, wie }) => {
      const kennis = await zoekerVan(prisma).kennis();
      const wijk = args.wijk == null ? undefined : leesWijk('wijk', args.wijk, kennis);
      const keuze = {
        soorten: args.soort ?? [],
        statussen: args.status ?? [],
        ookVerzonnen: wijk !== undefined || !!args.regio?.length,
        trede: tredeVan(wie),
        ...(args.minimum == null ? {} : { minimum: leesKans('minimum', args.minimum, 0) }),
        ...(wijk ? { wijk: wijk.code } : {}),
        ...(args.thema?.length ? { themas: leesThemas('thema', args.thema, kennis) } : {}),
        ...(args.regio?.length ? { regios: args.regio } : {}),
      };
      const first = leesFirst(args.first);
      const rijen = await leesDubbelingen(prisma, keuze, { na: leesCursor(args.after), aantal: first + 1 });
      const edges = rijen.slice(0, first).map((node) => ({ node, cursor: schrijfCursor(node) }));
      return {
        edges,
        pageInfo: {
          hasNextPage: rijen.length > first,
          hasPreviousPage: args.after != null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totaal: () => telDubbelingen(prisma, keuze),
      };
    },
  }),
}));
