import type { Regio } from '../../../prisma/generated/client/enums.ts';
import type { PaginaArgs, Volgorde } from '../../../schema/bladeren.ts';
import { bladzijdeUit } from '../../../schema/bladeren-lijst.ts';
import type { Context } from '../../../schema/context.ts';
import { invoerFout } from '../../../schema/fouten.ts';
import { tredeVan } from '../../../schema/trede.ts';
import { paginaArgs, verbindingType } from '../../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../../schema/waarden/enums.ts';
import type { Matrixkeuze } from '../../../search/wittevlekken/lezen.ts';
import { leesMatrix, type Matrix } from '../../../search/wittevlekken/matrix.ts';
import { builder } from '../builder.ts';
import { type Filter, kies, leesDrempel, STANDAARD_DREMPEL, WitteVlekkenFilter } from './filter.ts';
import { alsNodes, WitteVlekType } from './vlek.ts';
import { PerEnum } from './waarden.ts';

export const WitteVlekConnection = verbindingType(builder, 'WitteVlek', WitteVlekType);

const ERGSTE_EERST: Volgorde = { veld: 'score', richting: 'desc', soort: 'getal' };

/** De cellen van een gebied, over wat de vrager mag zien. Een gebied zonder wijken is een fout: er is dan niets om te vergelijken. */
export async function matrixVan(
  { prisma, nu, wie }: Pick<Context, 'prisma' | 'nu' | 'wie'>,
  keuze: Matrixkeuze,
): Promise<Matrix> {
  const matrix = await leesMatrix(prisma, { ...keuze, trede: tredeVan(wie) }, nu);
  if (matrix.wijken.length === 0) {
    throw invoerFout(
      'regio',
      `Van ${keuze.regio} zijn geen wijken bekend. Kies een gebied met wijken, zoals DORDRECHT.`,
    );
  }
  return matrix;
}

export const regioArg = (arg: Parameters<Parameters<typeof builder.queryFields>[0]>[0]['arg']) =>
  arg({
    type: gedeeldeEnum(builder, 'Regio'),
    defaultValue: 'DORDRECHT',
    description: 'De wijken van dit gebied. Aanbod dat voor een groter gebied geldt, telt mee.',
  });

export const drempelArg = (arg: Parameters<Parameters<typeof builder.queryFields>[0]>[0]['arg']) =>
  arg.int({
    defaultValue: STANDAARD_DREMPEL,
    description: 'De laagste score die meetelt, van 0 tot en met 100. Met 0 komt ook terug wat helemaal gedekt is.',
  });

interface Args extends PaginaArgs {
  regio?: Regio | null | undefined;
  filter?: Filter | null | undefined;
  drempel?: number | null | undefined;
}

async function lijst(args: Args, keuze: Omit<Matrixkeuze, 'regio'>, context: Context) {
  const regio = args.regio ?? 'DORDRECHT';
  const drempel = leesDrempel(args.drempel);
  const matrix = await matrixVan(context, { regio, ...keuze });
  const nodes = alsNodes(matrix, regio, keuze.onderwerpsoort, kies(matrix, args.filter ?? {}, drempel));
  return bladzijdeUit(nodes, args, ERGSTE_EERST);
}

builder.queryFields((t) => ({
  witteVlekken: t.field({
    type: WitteVlekConnection,
    nullable: true,
    description:
      'Waar aanbod ontbreekt of niet te bereiken is: per wijk, thema en leeftijdsgroep, het ergste eerst. Een cel bestaat alleen als het thema ergens voor die leeftijd wordt aangeboden, of als er in het gebied vaak om is gevraagd.',
    args: {
      regio: regioArg(t.arg),
      per: t.arg({ type: PerEnum, defaultValue: 'LEEFTIJDSGROEP', description: 'Hoe fijn de cellen zijn.' }),
      filter: t.arg({ type: WitteVlekkenFilter, description: 'Welke cellen.' }),
      drempel: drempelArg(t.arg),
      ...paginaArgs(t.arg),
    },
    resolve: (_ouder, args, context) =>
      lijst(args, { onderwerpsoort: 'THEMA', perNiveau: args.per === 'NIVEAU' }, context),
  }),
  witteVlekkenActiviteiten: t.field({
    type: WitteVlekConnection,
    nullable: true,
    description:
      'Waar activiteiten ontbreken of niet te bereiken zijn: per wijk, domein en leeftijdsgroep, het ergste eerst. Signalen gaan over thema’s en tellen hier niet mee.',
    args: {
      regio: regioArg(t.arg),
      filter: t.arg({ type: WitteVlekkenFilter, description: 'Welke cellen; een thema of niveau past hier niet.' }),
      drempel: drempelArg(t.arg),
      ...paginaArgs(t.arg),
    },
    resolve: (_ouder, args, context) => {
      if (args.filter?.thema?.length) {
        throw invoerFout('filter.thema', 'Activiteiten zijn verdeeld in domeinen. Vraag thema’s met `witteVlekken`.');
      }
      return lijst(args, { onderwerpsoort: 'DOMEIN', perNiveau: false }, context);
    },
  }),
}));
