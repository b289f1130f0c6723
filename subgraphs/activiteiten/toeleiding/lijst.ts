import { eisBekend } from '../../../schema/bekend.ts';
import { leesAantal } from '../../../schema/bladeren.ts';
import { veldLader } from '../../../schema/context.ts';
import { regel } from '../../../schema/toegangsregels.ts';
import { entiteitVraag } from '../../../schema/verbinding.ts';
import { gedeeldeEnum, maakEnum } from '../../../schema/waarden/enums.ts';
import { leeftijdsgroepEnum } from '../../../schema/waarden/leeftijdsgroep.ts';
import { Activiteit } from '../activiteit.ts';
import { builder } from '../builder.ts';
import { Wijk } from '../stubs.ts';
import { Domein } from '../waarden.ts';
import { alsMaand, leesTijdvak, type Tijdvak } from './maand.ts';
import { type Groep, type Keuze, telGroepen, telPerActiviteit, telTotaal } from './tellen.ts';

const MEESTE = 100;
const VAN = 'Vanaf deze maand, zoals 2026-01; zonder de laatste twaalf maanden.';
const TOT = 'Tot en met deze maand, zoals 2026-10; zonder de vorige maand. De lopende maand telt nog niet mee.';
const AFGEROND = 'afgerond op vijf; minder dan vijf wordt niet getoond';

const GroepeerOp = maakEnum(builder, 'ToeleidingGroepering', 'Waarop toeleidingen worden opgeteld.', {
  ACTIVITEIT: 'Per activiteit.',
  WIJK: 'Per wijk waar de kinderen wonen.',
  LEEFTIJDSGROEP: 'Per leeftijdsgroep.',
  DOMEIN: 'Per domein, zoals sport of cultuur.',
});

const Filter = builder.inputType('ToeleidingFilter', {
  description:
    'Welke toeleidingen. Wat leeg is, telt niet mee. Zonder activiteit, wijk of gebied (`regio`) doet de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    activiteit: t.idList({ description: 'Naar een van deze activiteiten.' }),
    wijk: t.idList({ description: 'Van kinderen uit een van deze wijken (CBS-codes).' }),
    leeftijdsgroep: t.field({ type: [leeftijdsgroepEnum(builder)], description: 'Van een van deze leeftijdsgroepen.' }),
    domein: t.field({ type: [Domein], description: 'Naar activiteiten van een van deze domeinen.' }),
    regio: t.field({
      type: [gedeeldeEnum(builder, 'Regio')],
      description: 'Naar activiteiten in een van deze gebieden.',
    }),
  }),
});

const Groeptype = builder.objectRef<Groep>('Toeleidinggroep').implement({
  description:
    'Hoe vaak kinderen van één groep naar een activiteit zijn geleid. Alleen waarop is gegroepeerd, is ingevuld.',
  fields: (t) => ({
    activiteit: t.field({
      type: Activiteit,
      nullable: true,
      description: 'De activiteit.',
      resolve: ({ activiteit }, _args, context, info) =>
        activiteit === null
          ? null
          : context.prisma.activiteit.findUnique({
              ...entiteitVraag('Activiteit', context, info),
              where: { id: activiteit },
            }),
    }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk waar de kinderen wonen.',
      resolve: ({ wijk }) => (wijk === null ? null : { code: wijk }),
    }),
    leeftijdsgroep: t.expose('leeftijdsgroep', {
      type: leeftijdsgroepEnum(builder),
      nullable: true,
      description: 'De leeftijdsgroep.',
    }),
    domein: t.expose('domein', { type: Domein, nullable: true, description: 'Het domein.' }),
    aantal: t.exposeInt('aantal', { description: `Hoe vaak, ${AFGEROND}.` }),
  }),
});

const Telling = builder.objectRef<Keuze>('Toeleidingtelling').implement({
  description: 'Hoe vaak kinderen naar activiteiten zijn geleid, geteld door wie hen hielp.',
  fields: (t) => ({
    van: t.string({ description: 'De eerste maand die meetelt.', resolve: ({ van }) => alsMaand(van) }),
    tot: t.string({ description: 'De laatste maand die meetelt.', resolve: ({ tot }) => alsMaand(tot) }),
    totaal: t.int({
      nullable: true,
      description: `Hoe vaak samen, ook in groepen die te klein zijn om te tonen; ${AFGEROND}.`,
      resolve: (keuze, _args, context) => telTotaal(context, keuze),
    }),
    groepen: t.field({
      type: [Groeptype],
      description: 'De grootste groepen eerst. Een groep van minder dan vijf staat er niet in.',
      args: {
        op: t.arg({ type: [GroepeerOp], required: true, description: 'Waarop wordt opgeteld, ook op meer tegelijk.' }),
        first: t.arg.int({ defaultValue: 20, description: `Hoeveel groepen: 1 tot en met ${MEESTE}.` }),
      },
      resolve: (keuze, { op, first }, context) =>
        telGroepen(context, keuze, op, leesAantal('first', first, { standaard: 20, meeste: MEESTE, wat: 'groepen' })),
    }),
  }),
});

builder.queryField('toeleidingen', (t) =>
  t.field({
    type: Telling,
    nullable: true,
    authScopes: regel('Query.toeleidingen'),
    description: 'Hoe vaak kinderen naar activiteiten zijn geleid, voor wie zich heeft aangemeld.',
    args: {
      filter: t.arg({ type: Filter, description: 'Welke toeleidingen.' }),
      van: t.arg.string({ description: VAN }),
      tot: t.arg.string({ description: TOT }),
    },
    resolve: async (_ouder, { filter, van, tot }, { prisma, nu }) => {
      const wijken = filter?.wijk ?? [];
      await eisBekend([{ veld: 'filter.wijk', soort: 'WIJK', codes: wijken }], (where) =>
        prisma.activiteitBekend.findMany({ where }),
      );
      return {
        ...leesTijdvak(van, tot, nu),
        activiteiten: filter?.activiteit ?? [],
        wijken,
        leeftijdsgroepen: filter?.leeftijdsgroep ?? [],
        domeinen: filter?.domein ?? [],
        regios: filter?.regio ?? [],
      };
    },
  }),
);

builder.prismaObjectField(Activiteit, 'toeleidingen', (t) =>
  t.int({
    nullable: true,
    authScopes: regel('Activiteit.toeleidingen'),
    description: `Hoe vaak kinderen hierheen zijn geleid, ${AFGEROND}. Voor wie zich heeft aangemeld.`,
    args: { van: t.arg.string({ description: VAN }), tot: t.arg.string({ description: TOT }) },
    resolve: ({ id }, args, context, info) => {
      const vak: Tijdvak = leesTijdvak(args.van, args.tot, context.nu);
      return veldLader<number>(context, info, args, (ids) => telPerActiviteit(context, ids, vak)).load(id);
    },
  }),
);
