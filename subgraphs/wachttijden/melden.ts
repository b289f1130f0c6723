import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { eisGoed, type Veldfout, verander } from '../../schema/veldfouten.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { FOUTEN, SLEUTEL, veldfoutType } from '../../schema/waarden/veldfout.ts';
import { builder } from './builder.ts';
import { leesMeldingen } from './melding.ts';
import { type Meldregel, schrijfMeldingen } from './melding-schrijven.ts';
import { metingVan, Wachttijdmeting } from './meting.ts';
import { Onderwerpsoort } from './waarden.ts';

const MEESTE_REGELS = 1_000;

interface Melduitkomst {
  regels: readonly Meldregel[];
  fouten: readonly Veldfout[];
}

const WachttijdInvoer = builder.inputType('WachttijdInvoer', {
  description: 'De wachttijd van één aanbod of school op één dag. Wat u niet weet, laat u leeg.',
  fields: (t) => ({
    soort: t.field({ type: Onderwerpsoort, required: true, description: 'Of het over een aanbod of een school gaat.' }),
    id: t.id({ required: true, description: 'De sleutel van het aanbod of de school.' }),
    peildatum: t.field({ type: 'Datum', required: true, description: 'De dag waarop is gemeten; niet na vandaag.' }),
    aanmeldwachttijdWeken: t.float({ description: 'Weken van aanmelding tot intake.' }),
    behandelwachttijdWeken: t.float({ description: 'Weken van intake tot de start.' }),
    aantalWachtenden: t.int({ description: 'Hoeveel mensen wachten. Onder de vijf wordt het niet getoond.' }),
    vrijePlaatsen: t.int({ description: 'Hoeveel plaatsen er vrij zijn.' }),
    aanmeldstop: t.boolean({ description: 'Of aanmelden nu niet kan; leeg betekent dat het wel kan.' }),
    toelichting: t.string({ description: 'Uitleg, zonder gegevens van personen.' }),
  }),
});

const MelduitkomstEnum = maakEnum(builder, 'WachttijdMelduitkomst', 'Wat er met een melding is gebeurd.', {
  NIEUW: 'Er was nog geen meting van deze dag.',
  VERVANGEN: 'De eerdere meting van deze dag is vervangen.',
});

const MeldregelType = builder.objectRef<Meldregel>('WachttijdMeldregel').implement({
  description: 'Wat er met één regel is gebeurd.',
  fields: (t) => ({
    regel: t.exposeInt('regel', { description: 'De hoeveelste regel, vanaf 1.' }),
    uitkomst: t.expose('uitkomst', { type: MelduitkomstEnum, description: 'Wat ermee is gebeurd.' }),
    meting: t.field({
      type: Wachttijdmeting,
      nullable: true,
      description: 'De meting zoals zij nu is.',
      resolve: ({ meting }, _args, context) => metingVan(context, meting),
    }),
  }),
});

const MeldingType = builder.objectRef<Melduitkomst>('WachttijdMelding').implement({
  description: 'Het antwoord op een melding van wachttijden.',
  fields: (t) => ({
    regels: t.expose('regels', {
      type: [MeldregelType],
      description: 'Wat er met elke regel is gebeurd; leeg als er fouten zijn, want dan is niets opgeslagen.',
    }),
    fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
  }),
});

const WIE = 'Voor een aanbieder van het aanbod, de school zelf, regisseur en beheerder.';

async function meld(
  mutatie: string,
  invoer: readonly (typeof WachttijdInvoer.$inferInput)[],
  sleutel: string | null | undefined,
  context: Context,
): Promise<Melduitkomst> {
  const { wie } = context;
  const { uitkomst, fouten } = await verander(context.prisma, { sleutel, wie, mutatie, invoer }, async (tx) => {
    const gelezen = leesMeldingen(invoer, context.nu);
    eisGoed(gelezen.fouten);
    return { regels: await schrijfMeldingen(tx, gelezen.meldingen, wie, context.nu) };
  });
  return { regels: uitkomst?.regels ?? [], fouten };
}

builder.mutationFields((t) => ({
  wachttijdMelden: t.field({
    type: MeldingType,
    nullable: true,
    authScopes: regel('Mutation.wachttijdMelden'),
    description: `Meldt de wachttijd van één aanbod of school. Een meting van dezelfde peildatum wordt vervangen. ${WIE}`,
    args: {
      melding: t.arg({ type: WachttijdInvoer, required: true, description: 'De wachttijd.' }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: async (_ouder, { melding, sleutel }, context) => {
      const { regels, fouten } = await meld('wachttijdMelden', [melding], sleutel, context);
      return { regels, fouten: fouten.map((fout) => ({ ...fout, regel: null })) };
    },
  }),
  wachttijdenMelden: t.field({
    type: MeldingType,
    nullable: true,
    authScopes: regel('Mutation.wachttijdenMelden'),
    description: `Meldt een hele lijst wachttijden: alles of niets, met per regel wat er gebeurde of wat er mis is. ${WIE}`,
    args: {
      meldingen: t.arg({
        type: [WachttijdInvoer],
        required: true,
        description: `De wachttijden: 1 tot en met ${MEESTE_REGELS} regels.`,
      }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, { meldingen, sleutel }, context) => {
      if (meldingen.length === 0 || meldingen.length > MEESTE_REGELS)
        throw invoerFout(
          'meldingen',
          `Geef 1 tot en met ${MEESTE_REGELS} regels; gegeven zijn er ${meldingen.length}.`,
        );
      return meld('wachttijdenMelden', meldingen, sleutel, context);
    },
  }),
}));
