import { dagVan } from '../../prisma/regels/dag.ts';
import { bepaalStatus } from '../../prisma/regels/wachttijdstatus.ts';
import { builder } from './builder.ts';
import { Wachttijdmeting } from './meting.ts';
import { Wachttijdnorm } from './norm.ts';
import type { Stand } from './stand.ts';
import { bepaalTrend } from './trend.ts';
import { Status, Trend } from './waarden.ts';
import { bepaalZin } from './zin.ts';

export const Wachttijd = builder.objectRef<Stand>('Wachttijd').implement({
  description: 'Hoe lang iemand nu wacht, naar de laatste meting.',
  fields: (t) => ({
    status: t.field({
      type: Status,
      description: 'De stand van vandaag.',
      resolve: ({ metingen, norm }, _args, { nu }) => bepaalStatus(metingen[0], norm, dagVan(nu)),
    }),
    laatsteMeting: t.field({
      type: Wachttijdmeting,
      nullable: true,
      description: 'De laatste meting, ook als die verouderd is; leeg als er niet is gemeten.',
      resolve: ({ metingen }) => metingen[0] ?? null,
    }),
    norm: t.field({
      type: Wachttijdnorm,
      nullable: true,
      description:
        'De norm voor dit soort aanbod of deze school, ook als er niet is gemeten. Soms zonder weken: dan is er niets om mee te vergelijken. Leeg als er geen norm voor is.',
      resolve: ({ norm }) => norm ?? null,
    }),
    trend: t.field({
      type: Trend,
      description:
        'Of het wachten langer of korter wordt: de laatste meting tegenover het gemiddelde van de twee daarvoor. Telt het totaal, of anders de aanmeldwachttijd of de behandelwachttijd.',
      resolve: ({ metingen, norm }, _args, { nu }) =>
        norm ? bepaalTrend(metingen, norm.geldigDagen, dagVan(nu)) : 'ONBEKEND',
    }),
    toelichting: t.string({
      description: 'De stand in gewone woorden.',
      resolve: ({ metingen, norm }, _args, { nu }) => bepaalZin(metingen[0], norm, dagVan(nu)),
    }),
  }),
});
