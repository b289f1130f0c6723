import { leesFirst } from '../../schema/bladeren.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { paginaArgs, paginaInfoType } from '../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { geldendeRegios, soortenVoorLeeftijd } from '../../schema/waarden/regels.ts';
import type { Kennis } from '../../search/kennis/index.ts';
import { leesMerken, oordeelVan, zonderGewenst } from '../../search/overlap/merken.ts';
import type { Gevonden } from '../../search/overlap/overlap.ts';
import { OVERLAPSOORTEN, type Overlapsoort } from '../../search/overlap/vormen.ts';
import { LAAGSTE_PERCENTAGE, type Overlapvraag, zoekOverlap } from '../../search/overlap/zoek.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../../search/vormen.ts';
import type { Keuze } from '../../search/zoekmachine.ts';
import { builder } from './builder.ts';
import { leesThemas, leesWijk } from './codes.ts';
import { leesPlaats, schrijfPlaats } from './cursor.ts';

import { bronnenVan, type GemerkteGroep, OverlapType } from './overlap-type.ts';
import { OverlapSoortEnum } from './overlap-waarden.ts';
import { LeeftijdsgroepEnum } from './waarden.ts';

interface Bladzijde extends Omit<Gevonden, 'groepen'> {
  regels: GemerkteGroep[];
  vanaf: number;
  totaal: number;
}

const OverlapEdge = builder.objectRef<{ cursor: string; node: GemerkteGroep }>('OverlapEdge').implement({
  description: 'Eén regel in een lijst van Overlap.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Plaats van deze regel, om verder te bladeren met `after`.' }),
    node: t.expose('node', { type: OverlapType, description: 'Het gevondene.' }),
  }),
});

const OverlapConnection = builder.objectRef<Bladzijde>('OverlapConnection').implement({
  description: 'Een bladzijde uit een lijst van Overlap, met wat niet vergeleken kon worden.',
  fields: (t) => ({
    edges: t.field({
      type: [OverlapEdge],
      description: 'De regels van deze bladzijde.',
      resolve: ({ regels, vanaf }) =>
        regels.map((node, nr) => ({ node, cursor: schrijfPlaats(vanaf + nr, 'overlap') })),
    }),
    pageInfo: t.field({
      type: paginaInfoType(builder),
      description: 'Waar deze bladzijde begint en eindigt, en of er meer is.',
      resolve: ({ regels, vanaf, totaal }) => ({
        hasNextPage: vanaf + regels.length < totaal,
        hasPreviousPage: vanaf > 0,
        startCursor: regels.length > 0 ? schrijfPlaats(vanaf, 'overlap') : null,
        endCursor: regels.length > 0 ? schrijfPlaats(vanaf + regels.length - 1, 'overlap') : null,
      }),
    }),
    totaal: t.exposeInt('totaal', { description: 'Aantal over alle bladzijden samen.' }),
    beperkingen: t.exposeStringList('beperkingen', {
      description: 'Wat niet vergeleken is omdat er te veel is, in zinnen; leeg als alles vergeleken is.',
    }),
    zonderAanbieder: t.exposeInt('zonderAanbieder', {
      description: 'Hoeveel records niet vergeleken zijn, omdat niet bekend is wie ze aanbiedt.',
    }),
    zonderThema: t.exposeInt('zonderThema', {
      description: 'Hoeveel records niet vergeleken zijn, omdat niet bekend is waar ze over gaan.',
    }),
  }),
});

const STANDAARD = 60;

builder.queryFields((t) => ({
  overlap: t.field({
    type: OverlapConnection,
    nullable: true,
    description:
      'Waar verschillende aanbieders hetzelfde bieden, aan dezelfde doelgroep, in hetzelfde gebied: de groepen met de meeste aanbieders eerst. Zonder gebied of wijk telt de verzonnen Voorbeeldstad niet mee.',
    args: {
      regio: t.arg({
        type: gedeeldeEnum(builder, 'Regio'),
        description: 'Geldig in dit gebied: ook wat voor een groter gebied geldt.',
      }),
      wijk: t.arg.id({ description: 'In deze wijk (CBS-code), of voor het hele gebied waar de wijk in ligt.' }),
      thema: t.arg.id({ description: 'Dit thema; bij een hoofdthema tellen de thema’s eronder mee.' }),
      leeftijdsgroep: t.arg({
        type: LeeftijdsgroepEnum,
        description: 'Voor deze leeftijden. Wat zeker niet past, valt af.',
      }),
      soort: t.arg({ type: OverlapSoortEnum, description: 'Alleen aanbod, of alleen activiteiten.' }),
      minimum: t.arg.int({
        defaultValue: STANDAARD,
        description: `Vanaf welk percentage: ${LAAGSTE_PERCENTAGE} tot en met 100.`,
      }),
      metGewenst: t.arg.boolean({
        defaultValue: false,
        description: 'Laat ook zien wat een regisseur gewenst noemde.',
      }),
      ...paginaArgs(t.arg),
    },
    resolve: async (_ouder, args, context): Promise<Bladzijde> => {
      const [vanaf, aantal] = [leesPlaats(args.after, 'overlap'), leesFirst(args.first)];
      const bronnen = await bronnenVan(context);
      const vraag = leesVraag(args, bronnen.kennis);
      const { groepen, ...rest } = await zoekOverlap(bronnen, vraag, context.nu);
      const getoond = args.metGewenst ? groepen : await zonderGewenst(context.prisma, vraag.soorten, groepen);
      const bladzijde = getoond.slice(vanaf, vanaf + aantal);
      const merken = await leesMerken(context.prisma, bladzijde);
      const regels = bladzijde.map((groep) => ({ groep, merk: oordeelVan(groep, merken) }));
      return { ...rest, regels, vanaf, totaal: getoond.length };
    },
  }),
}));

interface Args {
  regio?: Parameters<typeof geldendeRegios>[0] | null | undefined;
  wijk?: string | null | undefined;
  thema?: string | null | undefined;
  leeftijdsgroep?: Leeftijdsgroep | null | undefined;
  soort?: Overlapsoort | null | undefined;
  minimum?: number | null | undefined;
}

function leesVraag({ soort, minimum, ...args }: Args, kennis: Kennis): Overlapvraag {
  const gevraagd = minimum ?? STANDAARD;
  if (gevraagd < LAAGSTE_PERCENTAGE || gevraagd > 100) {
    throw invoerFout('minimum', `Vraag ${LAAGSTE_PERCENTAGE} tot en met 100 procent; gevraagd is ${gevraagd}.`);
  }
  return { soorten: soort ? [soort] : OVERLAPSOORTEN, keuze: leesKeuze(args, kennis), minimum: gevraagd };
}

function leesKeuze({ regio, wijk, thema, leeftijdsgroep }: Args, kennis: Kennis): Keuze {
  const leeftijd = leeftijdsgroep ? LEEFTIJDSGROEPEN[leeftijdsgroep] : undefined;
  return {
    ...(thema == null ? {} : { themas: leesThemas('thema', [thema], kennis) }),
    ...(wijk == null
      ? {}
      : { wijk: { codes: [wijk], gebieden: geldendeRegios(leesWijk('wijk', wijk, kennis).regio) } }),
    ...(regio ? { regios: geldendeRegios(regio) } : {}),
    ...(leeftijd ? { leeftijd: { ...leeftijd, soorten: soortenVoorLeeftijd(leeftijd.van, leeftijd.tot) } } : {}),
    ...(regio || wijk != null ? {} : { zonderHerkomsten: ['VOORBEELD'] }),
  };
}
