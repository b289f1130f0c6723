import type { Regio } from '../../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../../prisma/regels/dag.ts';
import type { PaginaArgs, Volgorde } from '../../../schema/bladeren.ts';
import { bladzijdeUit } from '../../../schema/bladeren-lijst.ts';
import type { Context } from '../../../schema/context.ts';
import { invoerFout } from '../../../schema/fouten.ts';
import { paginaArgs, verbindingType } from '../../../schema/verbinding.ts';
import { maakEnum } from '../../../schema/waarden/enums.ts';
import { eersteDag, leesStand, type Stand } from '../../../search/wittevlekken/dagstand.ts';
import {
  type Celverschil,
  VERANDERINGEN,
  type Verandering,
  vergelijkDagen,
} from '../../../search/wittevlekken/vergelijk.ts';
import { builder } from '../builder.ts';
import { Thema, Wijk } from '../stubs.ts';
import { LeeftijdsgroepEnum } from '../waarden.ts';
import { regioArg } from './lijst.ts';
import { OordeelEnum } from './waarden.ts';

const VeranderingEnum = maakEnum(builder, 'WitteVlekVerandering', 'Wat er tussen twee dagen met een cel is gebeurd.', {
  GEVULD: 'Een witte vlek is gedekt.',
  GEOPEND: 'Een knelpunt is opgelost: het aanbod is te bereiken.',
  KNELPUNT_GEWORDEN: 'Bij een witte vlek is aanbod gekomen, maar er is nog te weinig van te bereiken.',
  AANBOD_WEG: 'Bij een knelpunt is het aanbod verdwenen: het is een witte vlek geworden.',
  NIEUWE_WITTE_VLEK: 'Er is een witte vlek bij gekomen.',
  NIEUW_KNELPUNT: 'Er is een knelpunt bij gekomen.',
  VERVALLEN:
    'De cel bestaat niet meer: het thema wordt nergens meer voor deze leeftijd aangeboden, of er wordt niet meer om gevraagd.',
} satisfies Record<Verandering, string>);

type Node = Celverschil & { id: string; score: number };

/** Van een cel die maar op één dag bestond, geldt die dag. */
const celVan = ({ van, tot }: Celverschil) => tot ?? van;

const VerschilType = builder.objectRef<Node>('WitteVlekVerschil').implement({
  description: 'Een cel waarvan het oordeel tussen twee dagen is veranderd.',
  fields: (t) => ({
    verandering: t.expose('verandering', { type: VeranderingEnum, description: 'Wat er is gebeurd.' }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk.',
      resolve: (verschil) => ({ code: celVan(verschil)?.wijk ?? '' }),
    }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema.',
      resolve: (verschil) => ({ code: celVan(verschil)?.onderwerp ?? '' }),
    }),
    leeftijdsgroep: t.field({
      type: LeeftijdsgroepEnum,
      nullable: true,
      description: 'De leeftijdsgroep.',
      resolve: (verschil) => celVan(verschil)?.groep ?? null,
    }),
    oordeelVan: t.field({
      type: OordeelEnum,
      nullable: true,
      description: 'Het oordeel op de eerste dag; leeg als de cel er nog niet was.',
      resolve: ({ van }) => van?.oordeel ?? null,
    }),
    oordeelTot: t.field({
      type: OordeelEnum,
      nullable: true,
      description: 'Het oordeel op de laatste dag; leeg als de cel er niet meer is.',
      resolve: ({ tot }) => tot?.oordeel ?? null,
    }),
    scoreVan: t.int({
      nullable: true,
      description: 'De score op de eerste dag.',
      resolve: ({ van }) => van?.score ?? null,
    }),
    scoreTot: t.int({
      nullable: true,
      description: 'De score op de laatste dag.',
      resolve: ({ tot }) => tot?.score ?? null,
    }),
  }),
});

const VerschilConnection = verbindingType(builder, 'WitteVlekVerschil', VerschilType);

const AantalType = builder.objectRef<{ verandering: Verandering; aantal: number }>('WitteVlekVeranderd').implement({
  description: 'Hoe vaak iets is gebeurd.',
  fields: (t) => ({
    verandering: t.expose('verandering', { type: VeranderingEnum, description: 'Wat er is gebeurd.' }),
    aantal: t.exposeInt('aantal', { description: 'In hoeveel cellen.' }),
  }),
});

const GROOTSTE_EERST: Volgorde = { veld: 'score', richting: 'desc', soort: 'getal' };

interface Vergelijking {
  van: Date;
  tot: Date;
  verschillen: Node[];
}

const VergelijkingType = builder.objectRef<Vergelijking>('WitteVlekkenVergelijking').implement({
  description: 'Wat er tussen twee dagen in de witte vlekken is veranderd.',
  fields: (t) => ({
    van: t.expose('van', { type: 'Datum', description: 'De dag van de eerste stand.' }),
    tot: t.expose('tot', { type: 'Datum', description: 'De dag van de laatste stand.' }),
    aantallen: t.field({
      type: [AantalType],
      description: 'Hoe vaak elke verandering voorkwam; elke soort één keer.',
      resolve: ({ verschillen }) =>
        VERANDERINGEN.map((verandering) => ({
          verandering,
          aantal: verschillen.filter((verschil) => verschil.verandering === verandering).length,
        })),
    }),
    veranderingen: t.field({
      type: VerschilConnection,
      description: 'De cellen waarvan het oordeel is veranderd, de hoogste score eerst.',
      args: {
        verandering: t.arg({ type: [VeranderingEnum], description: 'Alleen deze veranderingen.' }),
        ...paginaArgs(t.arg),
      },
      resolve: ({ verschillen }, args) => bladzijde(verschillen, args.verandering ?? [], args),
    }),
  }),
});

function bladzijde(alle: Node[], soorten: readonly Verandering[], args: PaginaArgs) {
  const gekozen = soorten.length === 0 ? alle : alle.filter(({ verandering }) => soorten.includes(verandering));
  return bladzijdeUit(gekozen, args, GROOTSTE_EERST);
}

builder.queryFields((t) => ({
  witteVlekkenVergelijk: t.field({
    type: VergelijkingType,
    nullable: true,
    description:
      'Wat er tussen twee dagen is gevuld, geopend of erbij gekomen. Elke dag wordt één stand bewaard; van elke dag telt de laatste stand tot en met die dag.',
    args: {
      regio: regioArg(t.arg),
      van: t.arg({ type: 'Datum', required: true, description: 'De eerste dag.' }),
      tot: t.arg({ type: 'Datum', description: 'De laatste dag; zonder is dat vandaag.' }),
    },
    resolve: async (_ouder, args, context) => {
      const regio = args.regio ?? 'DORDRECHT';
      const op = args.tot ?? dagVan(context.nu);
      if (args.van > op) throw invoerFout('van', 'De eerste dag ligt na de laatste. Draai ze om.');
      const van = await eisStand(context, regio, args.van, 'van');
      const tot = await eisStand(context, regio, op, 'tot');
      const verschillen = vergelijkDagen(van.cellen, tot.cellen).map((verschil) => {
        const cel = celVan(verschil);
        return { ...verschil, id: `${cel?.wijk} ${cel?.onderwerp} ${cel?.groep}`, score: cel?.score ?? 0 };
      });
      return { van: van.dag, tot: tot.dag, verschillen };
    },
  }),
}));

async function eisStand({ prisma }: Context, regio: Regio, op: Date, veld: string): Promise<Stand> {
  const stand = await leesStand(prisma, regio, op);
  if (stand) return stand;
  const eerste = await eersteDag(prisma, regio);
  throw invoerFout(
    veld,
    eerste
      ? `Op of vóór ${alsDatum(op)} is van ${regio} geen stand bewaard. De eerste is van ${alsDatum(eerste)}.`
      : `Van ${regio} is nog geen stand bewaard. Elke dag wordt er één bewaard.`,
  );
}
