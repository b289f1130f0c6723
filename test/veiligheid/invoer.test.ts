import type { GraphQLArgument } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';
import { hoofdvelden, hoofdvraag, invoerpaden } from '../kit/vraagmaker.ts';
import { gewoneWaarde, gewoonOok, zetVersiesTerug } from './gewoon.ts';
import { VIJANDIG } from './waarden.ts';

/** Een beheerder: wie alles mag, komt het diepst. */
const BEHEERDER: Wie = { rol: 'BEHEERDER', onderwerp: 'kenmerk', organisatieId: 'yulius', schoolId: '18YS03' };
const api = apiSchema(await leesSupergraph());
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ portier: async () => BEHEERDER, omgeving: { VRAGEN_PER_MINUUT: '0' } });
});
afterAll(() => gateway.stop());

/** Alles wat niet naar buiten mag: een stack, een pad, een naam van een onderdeel of een stuk SQL. */
const VERRAAD = /\bat .+:\d+:\d+|node_modules|prisma|pglite|postgres|SqlState|\/gateway\/|\.ts\b|\$\d\b|stacktrace/i;

/** Welke waarde in welke argumenten, van één hoofdveld. */
function proeven(args: readonly GraphQLArgument[]): { vijand: unknown; doelen: string[] }[] {
  const perType = Map.groupBy(
    args.flatMap((arg) => invoerpaden(arg.type, arg.name)),
    ([, type]) => type,
  );
  return [...perType].flatMap(([type, gevonden]) => {
    const alle = gevonden.map(([pad]) => pad);
    const { apart, samen } = VIJANDIG[type] ?? { apart: [], samen: [] };
    return [
      ...samen.map((vijand) => ({ vijand, doelen: alle })),
      ...apart.flatMap((vijand) => alle.map((pad) => ({ vijand, doelen: [pad] }))),
    ];
  });
}

test.each(hoofdvelden(api).map((veld) => [`${veld.soort} ${veld.naam}`, veld] as const))(
  '%s overleeft vijandige waarden in elk argument',
  async (_naam, hoofdveld) => {
    const mis: string[] = [];
    const gewoon = hoofdvraag(hoofdveld, {
      ook: gewoonOok,
      waarde: (soort, pad) => gewoneWaarde(soort, `${hoofdveld.naam} ${pad}`),
    });
    // Een concept dat er moet zijn voordat iemand het kan invullen.
    if (hoofdveld.naam.endsWith('Beginnen')) await vraagMetKoppen(gateway.adres, {}, gewoon.query, gewoon.variables);
    for (const { vijand, doelen } of proeven(hoofdveld.veld.args)) {
      const { query, variables } = hoofdvraag(hoofdveld, {
        ook: (pad) => gewoonOok(pad) || doelen.some((doel) => doel === pad || doel.startsWith(`${pad}.`)),
        waarde: (soort, pad) => {
          if (doelen.includes(pad)) return vijand;
          return gewoneWaarde(soort, `${hoofdveld.naam} ${pad}`);
        },
      });
      if (hoofdveld.soort === 'mutation') await zetVersiesTerug(gateway.db);
      const { status, errors = [] } = await vraagMetKoppen<unknown>(gateway.adres, {}, query, variables);
      const intern = errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
      if (status >= 500 || intern || VERRAAD.test(JSON.stringify(errors)))
        mis.push(`${doelen}=${JSON.stringify(vijand).slice(0, 60)}: ${status} ${JSON.stringify(errors)}`);
    }
    expect(mis).toEqual([]);
  },
  120_000,
);
