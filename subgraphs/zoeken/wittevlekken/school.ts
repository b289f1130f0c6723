import type { Volgorde } from '../../../schema/bladeren.ts';
import { bladzijdeUit } from '../../../schema/bladeren-lijst.ts';
import { invoerFout } from '../../../schema/fouten.ts';
import { paginaArgs } from '../../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../../schema/waarden/enums.ts';
import { leesWijken } from '../../../search/wittevlekken/lezen.ts';
import { leesSchoolvlekken } from '../../../search/wittevlekken/lezen-school.ts';
import type { Schoolvlek } from '../../../search/wittevlekken/school.ts';
import { builder } from '../builder.ts';
import { toonbaar } from '../codes.ts';
import { leesDrempel } from './filter.ts';
import { drempelArg, regioArg } from './lijst.ts';
import { schoolcelId, WitteVlekSchoolConnection } from './school-typen.ts';
import { OordeelEnum } from './waarden.ts';

const WitteVlekkenSchoolFilter = builder.inputType('WitteVlekkenSchoolFilter', {
  description: 'Welke cellen. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen.',
  fields: (t) => ({
    wijk: t.idList({ description: 'Een van deze wijken (CBS-codes).' }),
    onderdeel: t.idList({ description: 'Een van deze onderdelen van het kader (codes).' }),
    onderwijssoort: t.field({
      type: [gedeeldeEnum(builder, 'Onderwijssoort')],
      description: 'Een van deze soorten onderwijs.',
    }),
    oordeel: t.field({
      type: [OordeelEnum],
      description: 'Een van deze oordelen. Alleen wie ONBEKEND vraagt, krijgt cellen zonder score.',
    }),
  }),
});

type Filter = typeof WitteVlekkenSchoolFilter.$inferInput;

/** De cellen die passen. Een cel zonder score komt alleen terug voor wie erom vraagt. */
function kies(vlekken: readonly Schoolvlek[], filter: Filter, drempel: number): Schoolvlek[] {
  const past = (lijst: readonly string[] | null | undefined, waarde: string) =>
    !lijst?.length || lijst.includes(waarde);
  const onbekend = filter.oordeel?.includes('ONBEKEND') ?? false;
  return vlekken.filter(
    (vlek) =>
      (vlek.score === null ? onbekend : vlek.score >= drempel) &&
      past(filter.wijk, vlek.wijk) &&
      past(filter.onderdeel, vlek.onderdeel.code) &&
      past(filter.onderwijssoort, vlek.soort) &&
      past(filter.oordeel, vlek.oordeel),
  );
}

const ERGSTE_EERST: Volgorde = { veld: 'score', richting: 'desc', soort: 'getal', leeg: true };

function eisBekend(veld: string, wat: string, codes: readonly string[] | null | undefined, bekend: readonly string[]) {
  const onbekend = codes?.find((code) => !bekend.includes(code));
  if (onbekend !== undefined) throw invoerFout(veld, `Er is hier geen ${wat} met code${toonbaar(onbekend)}.`);
}

builder.queryFields((t) => ({
  witteVlekkenSchool: t.field({
    type: WitteVlekSchoolConnection,
    nullable: true,
    description:
      'Welke ondersteuning scholen niet bieden: per onderdeel van het kader, soort onderwijs en wijk, het ergste eerst. Van elke school telt het nieuwste profiel, zoals in `dekkingsoverzicht`. Waar geen school antwoord gaf, is niets bekend: vraag die cellen met `oordeel: [ONBEKEND]`.',
    args: {
      regio: regioArg(t.arg),
      filter: t.arg({ type: WitteVlekkenSchoolFilter, description: 'Welke cellen.' }),
      drempel: drempelArg(t.arg),
      ...paginaArgs(t.arg),
    },
    resolve: async (_ouder, args, { prisma, nu }) => {
      const regio = args.regio ?? 'DORDRECHT';
      const filter = args.filter ?? {};
      const drempel = leesDrempel(args.drempel);
      const vlekken = await leesSchoolvlekken(prisma, regio, nu);
      const namen = new Map((await leesWijken(prisma, regio)).map(({ code, naam }) => [code, naam]));
      eisBekend('filter.wijk', 'wijk', filter.wijk, [...namen.keys()]);
      const onderdelen = new Set(vlekken.map(({ onderdeel }) => onderdeel.code));
      eisBekend('filter.onderdeel', 'onderdeel van het kader', filter.onderdeel, [...onderdelen]);
      const nodes = kies(vlekken, filter, drempel).map((vlek) => ({
        ...vlek,
        id: schoolcelId(vlek),
        wijknaam: namen.get(vlek.wijk) ?? vlek.wijk,
        regio,
      }));
      return bladzijdeUit(nodes, args, ERGSTE_EERST);
    },
  }),
}));
