import { leesAantal } from '../../schema/bladeren.ts';
import { lader } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { tredeVan } from '../../schema/trede.ts';
import { zoekerVan } from '../../search/dienst.ts';
import type { Vergelijkbare } from '../../search/vergelijkbaar.ts';
import { sleutelVan } from '../../search/vormen.ts';
import { ZoekmachineFout } from '../../search/zoekmachine.ts';
import { builder } from './builder.ts';
import { Aanbod, Activiteit, Vindbaar } from './stubs.ts';

const VergelijkbaarType = builder.objectRef<Vergelijkbare>('Vergelijkbaar').implement({
  description: 'Iets wat op een record lijkt.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'Hoe veel het erop lijkt: van 0 af; 1 is op alle punten gelijk.' }),
    redenen: t.exposeStringList('redenen', { description: 'Waarin zij op elkaar lijken.' }),
    node: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Wat erop lijkt.',
      resolve: ({ soort, id }) => ({ soort, id }) as never,
    }),
  }),
});

const MEESTE = 20;
type Soort = 'AANBOD' | 'ACTIVITEIT';
interface Gevraagd {
  soort: Soort;
  id: string;
  aantal: number;
}
type Velden = NonNullable<Parameters<typeof Aanbod.implement>[0]['fields']>;

function teTraag(fout: unknown): never {
  if (!(fout instanceof ZoekmachineFout)) throw fout;
  throw invoerFout(
    'vergelijkbaar',
    'Het zoeken naar wat erop lijkt duurt te lang. Vraag het voor minder records tegelijk.',
  );
}

/** Per record is dit een eigen zoekvraag: hiervan mogen er in één antwoord niet te veel zijn. */
const MEESTE_RECORDS = 25;

const gelijkenVan = lader<string, Vergelijkbare[]>(async ({ prisma, wie }, sleutels) => {
  if (sleutels.length > MEESTE_RECORDS) {
    throw invoerFout(
      'vergelijkbaar',
      `Dit is te vragen voor hoogstens ${MEESTE_RECORDS} records tegelijk; het zijn er ${sleutels.length}. Vraag een kleinere bladzijde.`,
    );
  }
  const uit = new Map<string, Vergelijkbare[]>();
  for (const [aantal, groep] of Map.groupBy(sleutels.map(leesSleutel), (gevraagd) => gevraagd.aantal)) {
    const gevonden = await zoekerVan(prisma)
      .vergelijkbaar(groep, { aantal, trede: tredeVan(wie) })
      .catch(teTraag);
    for (const { sleutel, ...record } of groep) uit.set(sleutel, gevonden.get(sleutelVan(record)) ?? []);
  }
  return uit;
});

function leesSleutel(sleutel: string): Gevraagd & { sleutel: string } {
  const [soort = '', id = '', aantal = ''] = sleutel.split(' ');
  return { sleutel, soort: soort as Soort, id, aantal: Number(aantal) };
}

const schrijfSleutel = ({ soort, id, aantal }: Gevraagd) => `${soort} ${id} ${aantal}`;

const velden =
  (soort: Soort): Velden =>
  (t) => ({
    vergelijkbaar: t.field({
      type: [VergelijkbaarType],
      nullable: true,
      description: `Wat er het meest op lijkt, het meeste eerst. Geldig in hetzelfde gebied of een groter; is dat te weinig, dan daarna wat in een kleiner gebied erin geldt. Voor hoogstens ${MEESTE_RECORDS} records in één vraag.`,
      args: { first: t.arg.int({ defaultValue: 5, description: `Hoeveel: 1 tot en met ${MEESTE}.` }) },
      resolve: async ({ id }, { first }, context) => {
        const aantal = leesAantal('first', first, { standaard: 5, meeste: MEESTE, wat: 'records' });
        return (await gelijkenVan(context, schrijfSleutel({ soort, id, aantal }))) ?? [];
      },
    }),
  });

Aanbod.implement({
  description:
    'Preventie- en zorgaanbod: een voorziening, training, team of regeling voor kinderen, jongeren of ouders.',
  externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
  fields: velden('AANBOD'),
});

Activiteit.implement({
  description: 'Iets om aan mee te doen: sport, cultuur, natuur, techniek of lezen, op school of daarbuiten.',
  externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
  fields: velden('ACTIVITEIT'),
});
