import type { Wachttijdnorm as NormRij } from '../../prisma/generated/client/client.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

export type { NormRij };

export const Wachttijdnorm = builder.objectRef<NormRij>('Wachttijdnorm').implement({
  description: 'Hoe lang wachten hoogstens hoort te duren, per soort hulp of onderwijs.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'Vaste, leesbare code.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    aanmeldWeken: t.exposeFloat('aanmeldWeken', {
      nullable: true,
      description: 'Hoogstens zoveel weken van aanmelding tot intake; leeg als daar geen norm voor is.',
    }),
    behandelWeken: t.exposeFloat('behandelWeken', {
      nullable: true,
      description: 'Hoogstens zoveel weken van intake tot start; leeg als daar geen norm voor is.',
    }),
    geldigDagen: t.exposeInt('geldigDagen', {
      description: 'Hoeveel dagen na de peildatum een meting nog geldt; de laatste dag telt mee.',
    }),
    niveaus: t.expose('niveaus', {
      type: [gedeeldeEnum(builder, 'Ondersteuningsniveau')],
      description: 'Voor welke niveaus van ondersteuning de norm is; leeg als zij niet aan een niveau vastzit.',
    }),
    voorScholen: t.exposeBoolean('voorScholen', { description: 'De norm is voor scholen in plaats van voor aanbod.' }),
    bron: t.exposeString('bron', { description: 'Waar de norm vandaan komt.' }),
  }),
});

builder.queryFields((t) => ({
  wachttijdnormen: t.field({
    type: [Wachttijdnorm],
    nullable: true,
    description: 'Alle normen, op code, met hun bron.',
    resolve: (_ouder, _args, { prisma }) => prisma.wachttijdnorm.findMany({ orderBy: { code: 'asc' } }),
  }),
}));
