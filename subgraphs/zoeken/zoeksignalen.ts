import { leesAantal } from '../../schema/bladeren.ts';
import { leesSignalen, type Signaal } from '../../search/signalen.ts';
import { builder } from './builder.ts';
import { Thema, Wijk } from './stubs.ts';
import { LeeftijdsgroepEnum } from './waarden.ts';

const ZoeksignaalType = builder.objectRef<Signaal>('Zoeksignaal').implement({
  description:
    'Hoe vaak er in een maand zonder goed resultaat gezocht is. Geteld zonder de tekst van de vraag; minder dan vijf wordt niet getoond.',
  fields: (t) => ({
    maand: t.exposeString('maand', { description: 'De maand, zoals 2026-10.' }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema; leeg als de vraag geen thema had.',
      resolve: ({ thema }) => (thema ? { code: thema } : null),
    }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk; leeg als de vraag geen wijk had.',
      resolve: ({ wijk }) => (wijk ? { code: wijk } : null),
    }),
    leeftijdsgroep: t.field({
      type: LeeftijdsgroepEnum,
      nullable: true,
      description: 'De leeftijdsgroep; leeg als de vraag geen leeftijd had.',
      resolve: ({ leeftijdsgroep }) => leeftijdsgroep || null,
    }),
    nietGevonden: t.exposeInt('nietGevonden', {
      nullable: true,
      description: 'Hoe vaak niets is gevonden; leeg bij minder dan vijf.',
    }),
    zwakGevonden: t.exposeInt('zwakGevonden', {
      nullable: true,
      description: 'Hoe vaak alleen iets is gevonden dat niet goed past; leeg bij minder dan vijf.',
    }),
  }),
});

const MEESTE = 100;
const MEESTE_MAANDEN = 24;

builder.queryFields((t) => ({
  zoeksignalen: t.field({
    type: [ZoeksignaalType],
    nullable: true,
    description:
      'Waar vaak zonder goed resultaat naar gezocht is: per voorbije maand, de laatste eerst, en daarin het vaakst eerst. Wat in een maand minder dan vijf keer voorkwam, staat er niet in.',
    args: {
      maanden: t.arg.int({
        defaultValue: 3,
        description: `Hoeveel voorbije maanden: 1 tot en met ${MEESTE_MAANDEN}. De lopende maand telt nog niet mee.`,
      }),
      first: t.arg.int({ defaultValue: 20, description: `Hoeveel regels: 1 tot en met ${MEESTE}.` }),
    },
    resolve: (_ouder, args, { prisma, nu }) => {
      const aantal = leesAantal('first', args.first, { standaard: 20, meeste: MEESTE, wat: 'regels' });
      const maanden = leesAantal('maanden', args.maanden, { standaard: 3, meeste: MEESTE_MAANDEN, wat: 'maanden' });
      return leesSignalen(prisma, nu, maanden, aantal);
    },
  }),
}));
