import type { Samenvoeging } from '../../prisma/generated/client/client.ts';
import { leesAantal } from '../../schema/bladeren.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import type { Dubbelsoort } from '../../search/registratie/paar.ts';
import { builder } from './builder.ts';
import { DubbelsoortEnum } from './dubbeling.ts';
import { Vindbaar } from './stubs.ts';

type Rij = Omit<Samenvoeging, 'wijzigingen' | 'vergeleken'> & {
  velden?: { veld: string; van: string }[];
  gelaten?: { tabel: string; veld: string }[];
};

const SamengevoegdVeld = builder.objectRef<{ veld: string; van: string }>('SamengevoegdVeld').implement({
  description: 'Een veld dat door het samenvoegen een andere waarde kreeg.',
  fields: (t) => ({
    veld: t.exposeString('veld', { description: 'Het veld.' }),
    uitBeide: t.boolean({
      description: 'De waarde komt uit beide records samen; anders uit het vervallen record.',
      resolve: ({ van }) => van === 'BEIDE',
    }),
  }),
});

export const SamenvoegingType = builder.objectRef<Rij>('Samenvoeging').implement({
  description: 'Twee records die iemand heeft samengevoegd. De oude sleutel blijft antwoord geven.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Sleutel van de samenvoeging, om haar ongedaan te maken.' }),
    soort: t.field({
      type: DubbelsoortEnum,
      description: 'Van welke soort de records zijn.',
      resolve: ({ soort }) => soort as Dubbelsoort,
    }),
    record: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het record dat bleef.',
      resolve: ({ soort, blijft }) => ({ soort, id: blijft }) as never,
    }),
    blijft: t.exposeID('blijft', { description: 'De sleutel van het record dat bleef.' }),
    vervalt: t.exposeID('vervalt', { description: 'De sleutel die erin is opgegaan.' }),
    velden: t.field({
      type: [SamengevoegdVeld],
      nullable: true,
      description: 'Wat er veranderde; alleen in het antwoord op het samenvoegen zelf.',
      resolve: ({ velden }) => velden ?? null,
    }),
    reden: t.exposeString('reden', { description: 'Waarom.' }),
    rol: t.expose('rol', { type: gedeeldeEnum(builder, 'Rol'), description: 'In welke rol dit besloten is.' }),
    op: t.expose('op', { type: 'Tijdstip', description: 'Wanneer.' }),
    ongedaanOp: t.expose('ongedaanOp', {
      type: 'Tijdstip',
      nullable: true,
      description: 'Wanneer dit ongedaan is gemaakt; leeg als het geldt.',
    }),
    ongedaanReden: t.exposeString('ongedaanReden', { nullable: true, description: 'Waarom het ongedaan is gemaakt.' }),
    nietTeruggezet: t.stringList({
      nullable: true,
      description:
        'Velden die iemand na het samenvoegen zelf had veranderd en die daarom zo zijn gelaten; alleen in het antwoord op het ongedaan maken.',
      resolve: ({ gelaten }) => gelaten?.map(({ tabel, veld }) => (veld ? `${tabel}.${veld}` : tabel)) ?? null,
    }),
  }),
});

const MEESTE = 100;

builder.queryFields((t) => ({
  samenvoegingen: t.field({
    type: [SamenvoegingType],
    nullable: true,
    authScopes: regel('Query.samenvoegingen'),
    description: 'Wat er is samengevoegd, het laatste eerst. Voor regisseur en beheerder.',
    args: {
      soort: t.arg({ type: DubbelsoortEnum, description: 'Alleen van deze soort.' }),
      first: t.arg.int({ defaultValue: 20, description: `Hoeveel: 1 tot en met ${MEESTE}.` }),
    },
    resolve: (_ouder, { soort, first }, context) => {
      return context.prisma.samenvoeging.findMany({
        where: soort ? { soort } : {},
        omit: { wijzigingen: true, vergeleken: true },
        orderBy: [{ op: 'desc' }, { id: 'desc' }],
        take: leesAantal('first', first, { standaard: 20, meeste: MEESTE, wat: 'samenvoegingen' }),
      });
    },
  }),
}));
