import { regel } from '../../schema/toegangsregels.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { leesReden, REDEN } from '../../search/privacy/reden.ts';
import { beoordeelPaar } from '../../search/registratie/beoordelen.ts';
import { leesDubbeling } from '../../search/registratie/lijst.ts';
import { maakOngedaan, voegSamen } from '../../search/registratie/samenvoegen.ts';
import { builder } from './builder.ts';
import { DubbelingType, DubbelsoortEnum } from './dubbeling.ts';
import { SamenvoegingType } from './samenvoegingen.ts';

const BesluitEnum = maakEnum(builder, 'Dubbelbesluit', 'Wat iemand over een paar kan besluiten.', {
  BEVESTIGD: 'Het is hetzelfde.',
  GEEN_DUBBEL: 'Het is niet hetzelfde; de twee komen nooit meer in één groep.',
  OPEN: 'Een eerder besluit vervalt.',
});

builder.mutationFields((t) => ({
  beoordeelDubbeling: t.field({
    type: DubbelingType,
    nullable: true,
    authScopes: regel('Mutation.beoordeelDubbeling'),
    description:
      'Legt vast of twee records hetzelfde zijn. Het besluit blijft gelden, ook als de gegevens veranderen. Voor regisseur en beheerder.',
    args: {
      soort: t.arg({ type: DubbelsoortEnum, required: true, description: 'Van welke soort de twee zijn.' }),
      a: t.arg.id({ required: true, description: 'De sleutel van het ene record.' }),
      b: t.arg.id({ required: true, description: 'De sleutel van het andere; de volgorde maakt niet uit.' }),
      oordeel: t.arg({ type: BesluitEnum, required: true, description: 'Het besluit.' }),
      reden: t.arg.string({ required: true, description: REDEN }),
    },
    resolve: async (_ouder, { soort, a, b, oordeel, reden }, context) => {
      const { wie } = context;
      const invoer = { oordeel, reden: leesReden(reden), wie };
      const paar = await beoordeelPaar(context.prisma, soort, a, b, invoer);
      return leesDubbeling(context.prisma, paar);
    },
  }),
  voegSamen: t.field({
    type: SamenvoegingType,
    nullable: true,
    authScopes: regel('Mutation.voegSamen'),
    description:
      'Voegt twee records samen: wat bij het blijvende leeg is komt van het vervallen record, lijsten en bronnen worden verenigd, en alles wat naar het vervallen record wees, wijst naar het blijvende. Kan ongedaan worden gemaakt. Voor regisseur en beheerder.',
    args: {
      soort: t.arg({ type: DubbelsoortEnum, required: true, description: 'Van welke soort de twee zijn.' }),
      blijft: t.arg.id({ required: true, description: 'De sleutel van het record dat blijft.' }),
      vervalt: t.arg.id({ required: true, description: 'De sleutel van het record dat erin opgaat.' }),
      neemOver: t.arg.stringList({
        description: 'Velden waarvoor de waarde van het vervallen record geldt, zoals leeftijd of kosten.',
      }),
      reden: t.arg.string({ required: true, description: REDEN }),
    },
    resolve: (_ouder, { neemOver, reden, ...opdracht }, context) => {
      const { wie } = context;
      return voegSamen(context.prisma, { ...opdracht, neemOver: neemOver ?? [], reden: leesReden(reden) }, wie);
    },
  }),
  maakSamenvoegingOngedaan: t.field({
    type: SamenvoegingType,
    nullable: true,
    authScopes: regel('Mutation.maakSamenvoegingOngedaan'),
    description:
      'Maakt een samenvoeging ongedaan: beide records zijn er weer, met wat erbij hoorde. Wat iemand intussen veranderde, blijft. Voor regisseur en beheerder.',
    args: {
      id: t.arg.id({ required: true, description: 'De sleutel van de samenvoeging.' }),
      reden: t.arg.string({ required: true, description: REDEN }),
    },
    resolve: (_ouder, { id, reden }, context) => {
      const { wie } = context;
      return maakOngedaan(context.prisma, id, leesReden(reden), wie, context.nu);
    },
  }),
}));
