import { leesAantal } from '../../schema/bladeren.ts';
import { veldLader } from '../../schema/context.ts';
import type { Overlapsoort } from '../../search/overlap/vormen.ts';
import { overlapVan } from '../../search/overlap/zoek.ts';
import { builder } from './builder.ts';
import { bronnenVan, OverlappaarType } from './overlap-type.ts';
import { Aanbod, Activiteit } from './stubs.ts';

const MEESTE = 20;

const voegToe = (soort: Overlapsoort, type: typeof Aanbod) =>
  builder.objectFields(type, (t) => ({
    overlap: t.field({
      type: [OverlappaarType],
      nullable: true,
      description:
        'Wat andere aanbieders hetzelfde bieden, aan dezelfde doelgroep, in hetzelfde gebied; wat het meest overlapt eerst, vanaf 50 procent. Dit record is `een`. Een lege lijst als niet bekend is wie het aanbiedt of waar het over gaat: dan is er niets te vergelijken. Is er te veel om mee te vergelijken, dan is dat een fout die zegt wat u kunt doen.',
      args: { first: t.arg.int({ defaultValue: 5, description: `Hoeveel: 1 tot en met ${MEESTE}.` }) },
      resolve: async ({ id }, { first }, context, info) => {
        const aantal = leesAantal('first', first, { standaard: 5, meeste: MEESTE, wat: 'records' });
        const lader = veldLader(context, info, { aantal }, async (ids) =>
          overlapVan(await bronnenVan(context), soort, ids, aantal),
        );
        return (await lader.load(id)) ?? [];
      },
    }),
  }));

voegToe('AANBOD', Aanbod);
voegToe('ACTIVITEIT', Activiteit);
