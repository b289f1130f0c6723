import type { Dubbelstatus } from '../../prisma/generated/client/enums.ts';
import { leesAantal } from '../../schema/bladeren.ts';
import { lader } from '../../schema/context.ts';
import { tredeVan } from '../../schema/trede.ts';
import { type Dubbeling, dubbelingenVan } from '../../search/registratie/lijst.ts';
import type { Dubbelsoort } from '../../search/registratie/paar.ts';
import { builder } from './builder.ts';
import { DubbelingType, DubbelstatusEnum } from './dubbeling.ts';
import { Aanbod, Activiteit, Organisatie, School } from './stubs.ts';

const MEESTE = 20;
type Keuze = [soort: Dubbelsoort, statussen: Dubbelstatus[], aantal: number];

/** Voor alle records in één verzoek die om hetzelfde vragen: één SQL-opdracht. */
const dubbelingenBij = lader<string, Dubbeling[]>(async ({ prisma, wie }, sleutels) => {
  const gelezen = sleutels.map((sleutel) => ({ sleutel, ...(JSON.parse(sleutel) as { keuze: Keuze; id: string }) }));
  const uit = new Map<string, Dubbeling[]>();
  for (const groep of Map.groupBy(gelezen, ({ keuze }) => JSON.stringify(keuze)).values()) {
    const [soort, statussen, aantal] = groep[0]?.keuze ?? (['AANBOD', [], 1] satisfies Keuze);
    const perId = await dubbelingenVan(
      prisma,
      soort,
      groep.map(({ id }) => id),
      { statussen, aantal, trede: tredeVan(wie) },
    );
    for (const { sleutel, id } of groep) uit.set(sleutel, perId.get(id) ?? []);
  }
  return uit;
});

const RECORDS = [
  ['AANBOD', Aanbod],
  ['ORGANISATIE', Organisatie],
  ['SCHOOL', School],
  ['ACTIVITEIT', Activiteit],
] as const;

for (const [soort, ref] of RECORDS) {
  builder.objectFields(ref as typeof Aanbod, (t) => ({
    dubbelingen: t.field({
      type: [DubbelingType],
      nullable: true,
      description: 'Records die hetzelfde lijken als dit, de hoogste kans eerst.',
      args: {
        status: t.arg({
          type: [DubbelstatusEnum],
          defaultValue: ['OPEN', 'BEVESTIGD'],
          description: 'Waarover dit is besloten. Standaard wat nog gedaan moet worden.',
        }),
        first: t.arg.int({ defaultValue: 5, description: `Hoeveel: 1 tot en met ${MEESTE}.` }),
      },
      resolve: async ({ id }, { status, first }, context) => {
        const aantal = leesAantal('first', first, { standaard: 5, meeste: MEESTE, wat: 'paren' });
        const keuze: Keuze = [soort, [...(status ?? [])], aantal];
        return (await dubbelingenBij(context, JSON.stringify({ keuze, id }))) ?? [];
      },
    }),
  }));
}
