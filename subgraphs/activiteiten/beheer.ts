import type { Activiteit as ActiviteitRij } from '../../prisma/generated/client/client.ts';
import { beheerantwoorden, type Recordsoort } from '../../schema/waarden/beheerantwoord.ts';
import { beheermutaties } from '../../schema/waarden/beheermutaties.ts';
import { VERSIE } from '../../schema/waarden/veldfout.ts';
import { beheeracties } from '../../search/beheer/acties.ts';
import { Activiteit } from './activiteit.ts';
import { builder } from './builder.ts';
import { ActiviteitInvoer, inVorm } from './invoer.ts';
import { ACTIVITEIT } from './soort.ts';
import { zichtbaarUit } from './zichtbaar.ts';

builder.prismaObjectField(Activiteit, 'versie', (t) => t.exposeInt('versie', { description: VERSIE }));

/** Een activiteit in de antwoorden van het beheer. */
export const ACTIVITEITRECORD: Recordsoort<ActiviteitRij> = {
  type: 'Activiteit',
  veld: 'activiteit',
  ref: Activiteit,
  haal: async (context, vraag, ids) => {
    const rijen: ActiviteitRij[] = await context.prisma.activiteit.findMany({ ...vraag, where: { id: { in: ids } } });
    return zichtbaarUit.alle(context, rijen);
  },
};

beheermutaties(builder, {
  naam: 'activiteit',
  woord: { een: 'een activiteit', dit: 'deze activiteit', van: 'de activiteit' },
  invoer: ActiviteitInvoer,
  inVorm,
  ...beheerantwoorden(builder, ACTIVITEITRECORD),
  acties: beheeracties(ACTIVITEIT),
});
