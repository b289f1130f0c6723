import { regel } from '../../schema/toegangsregels.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { SLEUTEL } from '../../schema/waarden/veldfout.ts';
import { beheer } from '../../search/beheer/veranderen.ts';
import { AanbodBeheer } from './beheer.ts';
import { builder } from './builder.ts';
import { metBereik, metEvaluatie } from './melding.ts';
import { AANBOD } from './soort.ts';
import { Effectiviteit } from './waarden.ts';

const PERIODE = 'Een jaar of een schooljaar, zoals 2025 of 2024-2025.';
const WIE = 'Voor een aanbieder van dit aanbod, regisseur en beheerder.';
const ID = 'De sleutel van het aanbod.';
const VERSIE = 'De `versie` die u las. Is het aanbod intussen veranderd, dan gebeurt er niets.';

const Bereikeenheid = maakEnum(builder, 'Bereikeenheid', 'Wie er bereikt zijn.', {
  KINDEREN: 'Kinderen, als het aanbod voor de basisschoolleeftijd of jonger is.',
  JONGEREN: 'Jongeren vanaf het voortgezet onderwijs.',
  OUDERS: 'Ouders.',
  GEZINNEN: 'Gezinnen, als het aanbod voor een heel gezin is.',
});

const BereikInvoer = builder.inputType('BereikInvoer', {
  description: 'Hoeveel mensen een aanbod in een periode bereikte.',
  fields: (t) => ({
    periode: t.string({ required: true, description: PERIODE }),
    eenheid: t.field({ type: Bereikeenheid, required: true, description: 'Wie er geteld zijn.' }),
    aantal: t.int({ required: true, description: 'Hoeveel; onder de vijf wordt het niet voor iedereen getoond.' }),
    toelichting: t.string({
      description: 'Uitleg, zonder aantallen en zonder gegevens van personen: iedereen kan haar lezen.',
    }),
  }),
});

const EvaluatieInvoer = builder.inputType('EvaluatieInvoer', {
  description: 'Wat een aanbod opleverde, met het bewijs ervoor.',
  fields: (t) => ({
    periode: t.string({ required: true, description: PERIODE }),
    uitkomst: t.string({ required: true, description: 'Wat het opleverde, zonder gegevens van personen.' }),
    bewijs: t.string({ required: true, description: 'Een webadres, of de titel en het jaar van een document.' }),
    effectiviteit: t.field({
      type: Effectiviteit,
      description: 'De erkenning die uit het bewijs volgt; zonder blijft zij zoals zij is, ONBEKEND haalt haar weg.',
    }),
  }),
});

builder.mutationFields((t) => ({
  bereikMelden: t.field({
    type: AanbodBeheer,
    nullable: true,
    authScopes: regel('Mutation.bereikMelden'),
    description: `Meldt hoeveel mensen een aanbod in een periode bereikte. Een eerdere melding over dezelfde periode en eenheid wordt vervangen. ${WIE}`,
    args: {
      id: t.arg.id({ required: true, description: ID }),
      versie: t.arg.int({ required: true, description: VERSIE }),
      bereik: t.arg({ type: BereikInvoer, required: true, description: 'Het bereik.' }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, { bereik, ...args }, context) =>
      beheer(context, AANBOD, {
        ...args,
        mutatie: 'bereikMelden',
        handeling: 'GEWIJZIGD',
        invoer: { bereik },
        maak: (nu) => metBereik(nu, bereik, context.nu),
      }),
  }),
  evaluatieMelden: t.field({
    type: AanbodBeheer,
    nullable: true,
    authScopes: regel('Mutation.evaluatieMelden'),
    description: `Meldt wat een aanbod in een periode opleverde, met het bewijs ervoor. Een eerdere melding over dezelfde periode wordt vervangen. ${WIE}`,
    args: {
      id: t.arg.id({ required: true, description: ID }),
      versie: t.arg.int({ required: true, description: VERSIE }),
      evaluatie: t.arg({ type: EvaluatieInvoer, required: true, description: 'De evaluatie.' }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, { evaluatie, ...args }, context) =>
      beheer(context, AANBOD, {
        ...args,
        mutatie: 'evaluatieMelden',
        handeling: 'GEWIJZIGD',
        invoer: { evaluatie },
        maak: (nu) => metEvaluatie(nu, evaluatie, context.nu),
      }),
  }),
}));
