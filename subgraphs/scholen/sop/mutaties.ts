import { regel } from '../../../schema/toegangsregels.ts';
import { builder } from '../builder.ts';
import { conceptArgs, plekArgs, SopBeheer } from './beheer.ts';
import { bewerkSop } from './bewerken.ts';
import { SopInvoer } from './invoer.ts';
import { begin, gooiWeg, heropen, publiceer, stelVast, vul } from './stappen.ts';

const WIE = 'Voor de school zelf, regisseur en beheerder.';

builder.mutationFields((t) => ({
  sopBeginnen: t.field({
    type: SopBeheer,
    nullable: true,
    authScopes: regel('Mutation.sopBeginnen'),
    description: `Begint een concept voor een schooljaar: leeg, of met wat er in een ander jaar stond. ${WIE}`,
    args: {
      ...plekArgs(t.arg),
      kopieerVan: t.arg.string({ description: 'Neem over wat er in dit schooljaar stond, zoals 2025-2026.' }),
    },
    resolve: (_ouder, { kopieerVan, ...args }, context) =>
      bewerkSop(context, {
        ...args,
        mutatie: 'sopBeginnen',
        versie: null,
        handeling: 'TOEGEVOEGD',
        invoer: { kopieerVan },
        doe: begin(kopieerVan, context.nu),
      }),
  }),
  sopInvullen: t.field({
    type: SopBeheer,
    nullable: true,
    authScopes: regel('Mutation.sopInvullen'),
    description: `Vult een concept verder in. Het antwoord zegt wat er nog ontbreekt. ${WIE}`,
    args: {
      ...conceptArgs(t.arg),
      invoer: t.arg({ type: SopInvoer, required: true, description: 'Wat er verandert.' }),
    },
    resolve: (_ouder, { invoer, ...args }, context) =>
      bewerkSop(context, {
        ...args,
        mutatie: 'sopInvullen',
        handeling: 'GEWIJZIGD',
        invoer: { invoer },
        doe: vul(invoer),
      }),
  }),
  sopVaststellen: t.field({
    type: SopBeheer,
    nullable: true,
    authScopes: regel('Mutation.sopVaststellen'),
    description: `Stelt een concept vast. Dat kan als alles wat verplicht is een antwoord heeft; anders staat in \`fouten\` wat er ontbreekt. ${WIE}`,
    args: {
      ...conceptArgs(t.arg),
      vastgesteldOp: t.arg({ type: 'Datum', description: 'De dag van vaststellen; zonder is dat vandaag.' }),
    },
    resolve: (_ouder, { vastgesteldOp, ...args }, context) =>
      bewerkSop(context, {
        ...args,
        mutatie: 'sopVaststellen',
        handeling: 'GEWIJZIGD',
        invoer: { vastgesteldOp },
        doe: stelVast(vastgesteldOp, context.nu),
      }),
  }),
  sopPubliceren: t.field({
    type: SopBeheer,
    nullable: true,
    authScopes: regel('Mutation.sopPubliceren'),
    description: `Zet een vastgesteld concept online, in de plaats van wat er van dat schooljaar stond. Het is meteen te vinden. ${WIE}`,
    args: conceptArgs(t.arg),
    resolve: (_ouder, args, context) =>
      bewerkSop(context, { ...args, mutatie: 'sopPubliceren', handeling: 'GEWIJZIGD', invoer: {}, doe: publiceer }),
  }),
  sopHeropenen: t.field({
    type: SopBeheer,
    nullable: true,
    authScopes: regel('Mutation.sopHeropenen'),
    description: `Maakt een concept van wat is vastgesteld of gepubliceerd. Wat online staat, blijft staan tot het nieuwe is gepubliceerd. ${WIE}`,
    args: {
      ...plekArgs(t.arg),
      versie: t.arg.int({ description: 'De `versie` van het vastgestelde concept; leeg als dat er niet is.' }),
    },
    resolve: (_ouder, { versie = null, ...args }, context) =>
      bewerkSop(context, {
        ...args,
        versie,
        mutatie: 'sopHeropenen',
        handeling: 'TERUGGEDRAAID',
        invoer: {},
        doe: heropen(versie),
      }),
  }),
  sopWeggooien: t.field({
    type: SopBeheer,
    nullable: true,
    authScopes: regel('Mutation.sopWeggooien'),
    description: `Gooit een concept weg. Wat online staat, blijft. ${WIE}`,
    args: conceptArgs(t.arg),
    resolve: (_ouder, args, context) =>
      bewerkSop(context, { ...args, mutatie: 'sopWeggooien', handeling: 'VERWIJDERD', invoer: {}, doe: gooiWeg }),
  }),
}));
