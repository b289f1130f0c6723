import { regel } from '../../../schema/toegangsregels.ts';
import type { ArgBouwer } from '../../../schema/verbinding.ts';
import { leeftijdsgroepEnum } from '../../../schema/waarden/leeftijdsgroep.ts';
import { FOUTEN, SLEUTEL, veldfoutType } from '../../../schema/waarden/veldfout.ts';
import { Activiteit } from '../activiteit.ts';
import { builder } from '../builder.ts';
import { MEESTE_TEGELIJK } from './melding.ts';
import { type Toeleidinguitkomst, tel } from './schrijven.ts';

const ToeleidingBeheer = builder.objectRef<Toeleidinguitkomst>('ToeleidingBeheer').implement({
  description: 'Het antwoord op een melding van toeleiding. Het zegt niets over een kind.',
  fields: (t) => ({
    activiteit: t.prismaField({
      type: Activiteit,
      nullable: true,
      description: 'De activiteit waarbij het telt; leeg als er fouten zijn.',
      resolve: (query, { geteld }, _args, { prisma }) =>
        geteld && prisma.activiteit.findUnique({ ...query, where: { id: geteld.activiteit } }),
    }),
    maand: t.string({
      nullable: true,
      description: 'De maand waarin het telt, zoals 2026-11; leeg als er fouten zijn.',
      resolve: ({ geteld }) => geteld?.maand,
    }),
    fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
  }),
});

const telArgs = (arg: ArgBouwer) => ({
  activiteit: arg.id({ required: true, description: 'De sleutel van de activiteit; ook een vroegere mag.' }),
  wijk: arg.id({ required: true, description: 'De wijk waar de kinderen wonen (CBS-code).' }),
  leeftijdsgroep: arg({
    type: leeftijdsgroepEnum(builder),
    required: true,
    description: 'De leeftijdsgroep van de kinderen.',
  }),
  aantal: arg.int({
    required: true,
    defaultValue: 1,
    description: `Hoeveel kinderen: 1 tot en met ${MEESTE_TEGELIJK}.`,
  }),
  maand: arg.string({ description: 'Deze maand of de vorige, zoals 2026-11; zonder is het deze maand.' }),
  sleutel: arg.string({ description: SLEUTEL }),
});

const WIE = 'Voor coach, professional, school, regisseur en beheerder.';

builder.mutationFields((t) => ({
  toeleidingMelden: t.field({
    type: ToeleidingBeheer,
    nullable: true,
    authScopes: regel('Mutation.toeleidingMelden'),
    description: `Telt dat kinderen naar een activiteit zijn geleid. Alleen het aantal wordt bewaard, en niets over een kind. ${WIE}`,
    args: telArgs(t.arg),
    resolve: (_ouder, { sleutel, ...melding }, context) => tel(context, 'toeleidingMelden', melding, sleutel),
  }),
  toeleidingCorrigeren: t.field({
    type: ToeleidingBeheer,
    nullable: true,
    authScopes: regel('Mutation.toeleidingCorrigeren'),
    description: `Haalt af wat te veel of verkeerd is gemeld: hoogstens wat door dezelfde rol is gemeld. ${WIE}`,
    args: telArgs(t.arg),
    resolve: (_ouder, { sleutel, ...melding }, context) => tel(context, 'toeleidingCorrigeren', melding, sleutel),
  }),
}));
