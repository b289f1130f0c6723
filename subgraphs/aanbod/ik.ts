import type { Wie } from '../../schema/toegang.ts';
import { tredeVan } from '../../schema/trede.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

const Ik = builder.objectRef<Wie>('Ik').implement({
  description: 'Wie deze vraag stelt, zoals het systeem hem kent. Een naam kent het systeem niet.',
  fields: (t) => ({
    rol: t.expose('rol', {
      type: gedeeldeEnum(builder, 'Rol'),
      description: 'De rol; PUBLIEK zonder aanmelding of met een aanmelding zonder rol.',
    }),
    aangemeld: t.boolean({
      description: 'Of er een geldig token is meegestuurd.',
      resolve: ({ onderwerp }) => onderwerp !== undefined,
    }),
    organisatieId: t.exposeID('organisatieId', {
      nullable: true,
      description: 'Het id van de organisatie voor wie u spreekt, als de aanmelding er één noemt.',
    }),
    trede: t.field({
      type: gedeeldeEnum(builder, 'Trede'),
      nullable: true,
      description:
        'De hoogste trede waarop u werkt: u ziet ook wat vanaf die trede is. Leeg is alleen wat voor iedereen is.',
      resolve: tredeVan,
    }),
    schoolId: t.exposeID('schoolId', {
      nullable: true,
      description: 'Het id van de school voor wie u spreekt, als de aanmelding er één noemt.',
    }),
  }),
});

builder.queryField('ik', (t) =>
  t.field({
    type: Ik,
    nullable: true,
    description: 'Wie u bent volgens uw aanmelding. Zo ziet een portaal wat het kan tonen.',
    resolve: (_ouder, _args, { wie }) => wie,
  }),
);
