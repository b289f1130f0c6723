import { regel } from '../../schema/toegangsregels.ts';
import { eisGoed } from '../../schema/veldfouten.ts';
import { SLEUTEL } from '../../schema/waarden/veldfout.ts';
import { leesReden, REDEN } from '../../search/privacy/reden.ts';
import { AanbodBeheer } from './beheer.ts';
import { beheerAanbod } from './beheren.ts';
import { builder } from './builder.ts';
import { AanbodInvoer } from './invoer.ts';
import { inhoudsfouten, metWijziging } from './wijziging.ts';

builder.mutationField('aanbodWijzigen', (t) =>
  t.field({
    type: AanbodBeheer,
    nullable: true,
    authScopes: regel('Mutation.aanbodWijzigen'),
    description:
      'Verandert velden van een aanbod. Het is meteen zo te vinden. Voor een aanbieder van dit aanbod, regisseur en beheerder.',
    args: {
      id: t.arg.id({ required: true, description: 'De sleutel van het aanbod.' }),
      versie: t.arg.int({
        required: true,
        description: 'De `versie` die u las. Is het aanbod intussen veranderd, dan gebeurt er niets.',
      }),
      invoer: t.arg({ type: AanbodInvoer, required: true, description: 'Wat er verandert.' }),
      reden: t.arg.string({ description: REDEN }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, { invoer, reden, ...args }, context) =>
      beheerAanbod(context, {
        ...args,
        mutatie: 'aanbodWijzigen',
        handeling: 'GEWIJZIGD',
        ...(reden == null ? {} : { reden: leesReden(reden) }),
        invoer: { invoer, reden },
        maak: async (nu, _wie, tx) => {
          const nieuw = metWijziging(nu, invoer);
          eisGoed(await inhoudsfouten(tx, nieuw, invoer));
          return nieuw;
        },
      }),
  }),
);
