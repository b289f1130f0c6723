import { leesAantal } from '../../../schema/bladeren.ts';
import { veldLader } from '../../../schema/context.ts';
import { tredeVan } from '../../../schema/trede.ts';
import { leesGebieden } from '../../../search/wittevlekken/lezen.ts';
import { leesMatrix } from '../../../search/wittevlekken/matrix.ts';
import { Wijk } from '../stubs.ts';
import { kies, leesDrempel, WitteVlekkenFilter } from './filter.ts';
import { drempelArg } from './lijst.ts';
import { alsNodes, type Vleknode, WitteVlekType } from './vlek.ts';

const MEESTE = 100;

Wijk.implement({
  externalFields: (t) => ({ code: t.id({ description: 'CBS-code, zoals WK050507.' }) }),
  description: 'Een wijk, volgens de indeling van het CBS.',
  fields: (t) => ({
    witteVlekken: t.field({
      type: [WitteVlekType],
      nullable: true,
      description: 'Waar in deze wijk aanbod ontbreekt of niet te bereiken is, het ergste eerst.',
      args: {
        filter: t.arg({ type: WitteVlekkenFilter, description: 'Welke cellen; een wijk of niveau past hier niet.' }),
        drempel: drempelArg(t.arg),
        first: t.arg.int({ defaultValue: 10, description: `Hoeveel: 1 tot en met ${MEESTE}.` }),
      },
      resolve: async ({ code }, args, context, info) => {
        const aantal = leesAantal('first', args.first, { standaard: 10, meeste: MEESTE, wat: 'cellen' });
        const drempel = leesDrempel(args.drempel);
        const { prisma, nu, wie } = context;
        const vlekken = await veldLader<Vleknode[]>(context, info, args, async (codes) => {
          const gebieden = await leesGebieden(prisma, codes);
          const uit = new Map<string, Vleknode[]>();
          for (const [regio, eigen] of Map.groupBy(gebieden.keys(), (een) => gebieden.get(een))) {
            if (!regio) continue;
            const matrix = await leesMatrix(
              prisma,
              { regio, onderwerpsoort: 'THEMA', perNiveau: false, trede: tredeVan(wie) },
              nu,
            );
            const gekozen = Map.groupBy(kies(matrix, args.filter ?? {}, drempel), (vlek) => vlek.wijk);
            for (const wijk of eigen) {
              uit.set(wijk, alsNodes(matrix, regio, 'THEMA', (gekozen.get(wijk) ?? []).slice(0, aantal)));
            }
          }
          return uit;
        }).load(code);
        return vlekken ?? [];
      },
    }),
  }),
});
