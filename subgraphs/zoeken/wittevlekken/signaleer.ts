import { dagVan } from '../../../prisma/regels/dag.ts';
import { regel } from '../../../schema/toegangsregels.ts';
import { maakEnum } from '../../../schema/waarden/enums.ts';
import { zoekerVan } from '../../../search/dienst.ts';
import { type Steunpuntmelding, telSteunpuntsignaal } from '../../../search/wittevlekken/signalen.ts';
import { builder } from '../builder.ts';
import { leesThemas, leesWijk } from '../codes.ts';
import { Thema, Wijk } from '../stubs.ts';
import { LeeftijdsgroepEnum } from '../waarden.ts';

const SignaalsoortEnum = maakEnum(builder, 'Steunpuntsignaalsoort', 'Waarom iemand niet verder geholpen kon worden.', {
  GEEN_AANBOD: 'Er is geen aanbod gevonden.',
  PAST_NIET: 'Er is aanbod, maar het past niet.',
  WACHTTIJD: 'Het wachten duurt te lang.',
  KOSTEN: 'Het is te duur.',
  TOEGANG: 'Het lukt niet om binnen te komen, zoals zonder verwijzing.',
});

const SignaalType = builder.objectRef<Steunpuntmelding & { dag: Date }>('Steunpuntsignaal').implement({
  description: 'Een signaal dat is geteld. Het zegt niets over een kind.',
  fields: (t) => ({
    dag: t.expose('dag', { type: 'Datum', description: 'De dag waarop het telt.' }),
    soort: t.expose('soort', { type: SignaalsoortEnum, description: 'Waarom het niet lukte.' }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema.',
      resolve: ({ thema }) => ({ code: thema }),
    }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk; leeg als die niet is gegeven.',
      resolve: ({ wijk }) => (wijk === null ? null : { code: wijk }),
    }),
    leeftijdsgroep: t.expose('leeftijdsgroep', {
      type: LeeftijdsgroepEnum,
      nullable: true,
      description: 'De leeftijdsgroep; leeg als die niet is gegeven.',
    }),
  }),
});

builder.mutationFields((t) => ({
  signaleer: t.field({
    type: SignaalType,
    nullable: true,
    authScopes: regel('Mutation.signaleer'),
    description:
      'Telt dat iemand niet verder geholpen kon worden: voor steunpunt, professional en regisseur. Zonder vrije tekst en zonder iets over een kind. Na afloop van de maand telt het mee in de behoefte bij witte vlekken.',
    args: {
      thema: t.arg.id({ required: true, description: 'Waar de vraag over ging.' }),
      wijk: t.arg.id({ description: 'De wijk (CBS-code), als die bekend is.' }),
      leeftijdsgroep: t.arg({ type: LeeftijdsgroepEnum, description: 'De leeftijdsgroep, als die bekend is.' }),
      soort: t.arg({ type: SignaalsoortEnum, required: true, description: 'Waarom het niet lukte.' }),
    },
    resolve: async (_ouder, { thema, wijk, leeftijdsgroep, soort }, context) => {
      const { prisma, nu } = context;
      const kennis = await zoekerVan(prisma).kennis();
      leesThemas('thema', [thema], kennis);
      if (wijk != null) leesWijk('wijk', wijk, kennis);
      const melding = { soort, thema, wijk: wijk ?? null, leeftijdsgroep: leeftijdsgroep ?? null };
      await telSteunpuntsignaal(prisma, melding, nu);
      return { ...melding, dag: dagVan(nu) };
    },
  }),
}));
