import { leesFirst } from '../../schema/bladeren.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { paginaArgs, verbindingType } from '../../schema/verbinding.ts';
import { leesEigenaars } from '../../search/taken/lezen.ts';
import type { Eigenaarstaken } from '../../search/taken/vormen.ts';
import { builder } from './builder.ts';
import { alsBladzijdeVanaf, leesPlaats } from './cursor.ts';
import { Vindbaar } from './stubs.ts';
import { alsAantallen, TaakaantalType, TakenFilter } from './taak.ts';
import { leesTaakkeuze } from './taken-wie.ts';

const EigenaarTaken = builder.objectRef<Eigenaarstaken>('EigenaarTaken').implement({
  description: 'Hoeveel er bij één organisatie of school ligt.',
  fields: (t) => ({
    eigenaar: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'De organisatie of school; leeg is het aanbod waarvan niet bekend is wie het aanbiedt.',
      resolve: ({ eigenaar }) => eigenaar as never,
    }),
    totaal: t.exposeInt('totaal', { description: 'Hoeveel taken er liggen.' }),
    perSoort: t.field({
      type: [TaakaantalType],
      description: 'Hoeveel er van elke soort liggen.',
      resolve: ({ perSoort }) => alsAantallen(perSoort),
    }),
    sinds: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Sinds wanneer de oudste taak ligt; leeg als dat niet te zeggen is.',
      resolve: ({ sinds }) => (sinds === null ? null : new Date(sinds)),
    }),
    gezocht: t.exposeInt('gezocht', {
      description: 'Hoe vaak wat er ligt in de afgelopen tijd is gevonden en geopend, samen.',
    }),
  }),
});

const EigenaarTakenConnection = verbindingType(builder, 'EigenaarTaken', EigenaarTaken);

builder.queryField('takenOverzicht', (t) =>
  t.field({
    type: EigenaarTakenConnection,
    nullable: true,
    authScopes: regel('Query.takenOverzicht'),
    description:
      'Wie er achterloopt: per organisatie en school wat er nagekeken of gemeld moet worden, de meeste taken eerst. Zonder keuze niet de verzonnen Voorbeeldstad. Voor regisseur en beheerder.',
    args: { filter: t.arg({ type: TakenFilter, description: 'Welke taken.' }), ...paginaArgs(t.arg) },
    resolve: async (_ouder, { filter, first, after }, context) => {
      const venster = { vanaf: leesPlaats(after, 'takenoverzicht'), aantal: leesFirst(first) };
      const keuze = leesTaakkeuze(filter ?? {}, context.wie);
      const { eigenaars, totaal } = await leesEigenaars(context.prisma, keuze, context, venster);
      return alsBladzijdeVanaf('takenoverzicht', eigenaars, venster.vanaf, totaal);
    },
  }),
);
