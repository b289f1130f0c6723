import type { Status } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { eisGoed } from '../../schema/veldfouten.ts';
import { FOUTEN, SLEUTEL, veldfoutType } from '../../schema/waarden/veldfout.ts';
import { leesReden, REDEN } from '../../search/privacy/reden.ts';
import { Aanbod } from './aanbod.ts';
import { type Beheeruitkomst, beheerAanbod } from './beheren.ts';
import { builder } from './builder.ts';
import { zichtbaarUit } from './zichtbaar.ts';

export const AanbodBeheer = builder.objectRef<Beheeruitkomst>('AanbodBeheer').implement({
  description: 'Het antwoord op een verandering van aanbod.',
  fields: (t) => ({
    aanbod: t.prismaField({
      type: Aanbod,
      nullable: true,
      description: 'Het aanbod zoals het nu is; leeg als er fouten zijn.',
      resolve: (query, { id }, _args, context) =>
        id === null ? null : zichtbaarUit.een(context, context.prisma.aanbod.findUnique({ ...query, where: { id } })),
    }),
    fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
  }),
});

builder.prismaObjectField(Aanbod, 'versie', (t) =>
  t.exposeInt('versie', {
    description:
      'Gaat omhoog bij elke verandering. Geef haar mee bij een verandering: zo overschrijft u niets van een ander.',
  }),
);

const WIE = 'Voor een aanbieder van dit aanbod, regisseur en beheerder.';
const ID = 'De sleutel van het aanbod.';
const VERSIE = 'De `versie` die u las. Is het aanbod intussen veranderd, dan gebeurt er niets.';

builder.mutationFields((t) => ({
  aanbodControleren: t.field({
    type: AanbodBeheer,
    nullable: true,
    authScopes: regel('Mutation.aanbodControleren'),
    description: `Zegt dat alles nog klopt: de dag van nakijken wordt vandaag. ${WIE}`,
    args: {
      id: t.arg.id({ required: true, description: ID }),
      versie: t.arg.int({ required: true, description: VERSIE }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, args, context) =>
      beheerAanbod(context, {
        ...args,
        mutatie: 'aanbodControleren',
        handeling: 'NAGEKEKEN',
        invoer: {},
        maak: (nu, wie) => ({ ...nu, nagekekenOp: alsDatum(dagVan(context.nu)), nagekekenDoor: wie.rol }),
      }),
  }),
  aanbodArchiveren: t.field({
    type: AanbodBeheer,
    nullable: true,
    authScopes: regel('Mutation.aanbodArchiveren'),
    description: `Zegt dat het aanbod er niet meer is: de status wordt GESTOPT. Het blijft te vinden en kan worden hersteld. ${WIE}`,
    args: {
      id: t.arg.id({ required: true, description: ID }),
      versie: t.arg.int({ required: true, description: VERSIE }),
      reden: t.arg.string({ required: true, description: `${REDEN} Dit wordt de uitleg bij de status.` }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, { reden, ...args }, context) => {
      const uitleg = leesReden(reden);
      return beheerAanbod(context, {
        ...args,
        mutatie: 'aanbodArchiveren',
        handeling: 'GEWIJZIGD',
        reden: uitleg,
        invoer: { reden },
        maak: (nu) => {
          if (nu.status === 'GESTOPT') eisGoed([statusfout('Dit aanbod is al gestopt.')]);
          const peildatum = alsDatum(dagVan(context.nu));
          return { ...nu, status: 'GESTOPT', statusToelichting: uitleg, peildatum };
        },
      });
    },
  }),
  aanbodHerstellen: t.field({
    type: AanbodBeheer,
    nullable: true,
    authScopes: regel('Mutation.aanbodHerstellen'),
    description: `Haalt een aanbod uit het archief: de status en de uitleg worden zoals zij daarvoor waren. ${WIE}`,
    args: {
      id: t.arg.id({ required: true, description: ID }),
      versie: t.arg.int({ required: true, description: VERSIE }),
      reden: t.arg.string({ required: true, description: REDEN }),
      sleutel: t.arg.string({ description: SLEUTEL }),
    },
    resolve: (_ouder, { reden, ...args }, context) =>
      beheerAanbod(context, {
        ...args,
        mutatie: 'aanbodHerstellen',
        handeling: 'TERUGGEDRAAID',
        reden: leesReden(reden),
        invoer: { reden },
        maak: async (nu, _wie, tx) => {
          if (nu.status !== 'GESTOPT')
            eisGoed([statusfout('Dit aanbod is niet gestopt, dus er is niets te herstellen.')]);
          const gestopt = await tx.gebeurtenis.findFirst({
            where: { soort: 'AANBOD', entiteitId: nu.id, wordt: { path: ['status'], equals: 'GESTOPT' } },
            orderBy: { nr: 'desc' },
          });
          // Wat al gestopt was toen het werd geladen, heeft geen eerdere status: die wordt niet geraden.
          const was = (gestopt?.was ?? {}) as { status?: Status; statusToelichting?: string };
          const peildatum = alsDatum(dagVan(context.nu));
          return {
            ...nu,
            status: was.status ?? 'ONBEKEND',
            statusToelichting: was.statusToelichting ?? null,
            peildatum,
          };
        },
      }),
  }),
}));

const statusfout = (boodschap: string) => ({ veld: 'status', boodschap, regel: null });
