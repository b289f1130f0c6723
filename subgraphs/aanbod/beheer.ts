import type { Aanbod as AanbodRij } from '../../prisma/generated/client/client.ts';
import { beheerantwoorden, type Recordsoort } from '../../schema/waarden/beheerantwoord.ts';
import { beheermutaties } from '../../schema/waarden/beheermutaties.ts';
import { VERSIE } from '../../schema/waarden/veldfout.ts';
import { beheeracties } from '../../search/beheer/acties.ts';
import { Aanbod } from './aanbod.ts';
import { builder } from './builder.ts';
import { AanbodInvoer, inVorm } from './invoer.ts';
import { AANBOD } from './soort.ts';
import { zichtbaarUit } from './zichtbaar.ts';

builder.prismaObjectField(Aanbod, 'versie', (t) => t.exposeInt('versie', { description: VERSIE }));

/** Aanbod in de antwoorden van het beheer. */
export const AANBODRECORD: Recordsoort<AanbodRij> = {
  type: 'Aanbod',
  veld: 'aanbod',
  ref: Aanbod,
  haal: async (context, vraag, ids) => {
    const rijen: AanbodRij[] = await context.prisma.aanbod.findMany({ ...vraag, where: { id: { in: ids } } });
    return zichtbaarUit.alle(context, rijen);
  },
};

const antwoorden = beheerantwoorden(builder, AANBODRECORD);
export const AanbodBeheer = antwoorden.antwoord;

beheermutaties(builder, {
  naam: 'aanbod',
  woord: { een: 'aanbod', dit: 'dit aanbod', van: 'het aanbod' },
  invoer: AanbodInvoer,
  inVorm,
  ...antwoorden,
  acties: beheeracties(AANBOD),
});
