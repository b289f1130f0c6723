import { type Bladzijde, leesFirst } from '../../schema/bladeren.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { paginaArgs, verbindingType } from '../../schema/verbinding.ts';
import { leesTaken } from '../../search/taken/lezen.ts';
import type { Taaktelling } from '../../search/taken/vormen.ts';
import { builder } from './builder.ts';
import { alsBladzijdeVanaf, leesPlaats } from './cursor.ts';
import { alsAantallen, TaakaantalType, type Taakregel, TaakType, TakenFilter } from './taak.ts';
import { leesTaakkeuze } from './taken-wie.ts';

type Takenbladzijde = Bladzijde<Taakregel> & { perSoort: Taaktelling };

const TaakConnection = verbindingType(builder, 'Taak', TaakType);

builder.objectField(TaakConnection, 'perSoort', (t) =>
  t.field({
    type: [TaakaantalType],
    description: 'Hoeveel er van elke soort zijn, over alle bladzijden samen.',
    resolve: (bladzijde) => alsAantallen((bladzijde as Takenbladzijde).perSoort),
  }),
);

builder.queryField('taken', (t) =>
  t.field({
    type: TaakConnection,
    nullable: true,
    authScopes: regel('Query.taken'),
    description:
      'Wat er nagekeken of gemeld moet worden: wat het meest gezocht is eerst, daarna wat het langst ligt. Een aanbieder en een school zien wat van henzelf is; regisseur en beheerder alles, zonder keuze niet de verzonnen Voorbeeldstad.',
    args: { filter: t.arg({ type: TakenFilter, description: 'Welke taken.' }), ...paginaArgs(t.arg) },
    resolve: async (_ouder, { filter, first, after }, context): Promise<Takenbladzijde> => {
      const venster = { vanaf: leesPlaats(after, 'taken'), aantal: leesFirst(first) };
      const keuze = leesTaakkeuze(filter ?? {}, context.wie);
      const { taken, totaal, perSoort } = await leesTaken(context.prisma, keuze, context, venster);
      const regels = taken.map((taak) => ({ ...taak, nu: context.nu }));
      return { ...alsBladzijdeVanaf('taken', regels, venster.vanaf, totaal), perSoort };
    },
  }),
);
