import { leesAantal } from '../../schema/bladeren.ts';
import { lader } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { zoekerVan } from '../../search/dienst.ts';
import type { Vergelijkbare } from '../../search/vergelijkbaar.ts';
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
type Velden = NonNullable<Parameters<typeof Aanbod.implement>[0]['fields']>;

function teTraag(fout: unknown): never {
  if (!(fout instanceof ZoekmachineFout)) throw fout;
  throw invoerFout(
    'vergelijkbaar',
    'Het zoeken naar wat erop lijkt duurt te lang. Vraag het voor minder records tegelijk.',
  );
}

/** Per record is dit een eigen zoekvraag; hetzelfde record in één antwoord wordt één keer gezocht. */
const gelijkenVan = lader<string, Vergelijkbare[]>(async ({ prisma }, sleutels) => {
  const uit = new Map<string, Vergelijkbare[]>();
  for (const sleutel of sleutels) {
    const [soort = '', id = '', aantal = ''] = sleutel.split(' ');
    const vraag = zoekerVan(prisma).vergelijkbaar({ soort: soort as Soort, id }, Number(aantal));
    uit.set(sleutel, await vraag.catch(teTraag));
  }
  return uit;
});

const velden =
  (soort: Soort): Velden =>
  (t) => ({
    vergelijkbaar: t.field({
      type: [VergelijkbaarType],
      nullable: true,
      description: 'Wat er het meest op lijkt, het meeste eerst. Geldig in hetzelfde gebied of een groter.',
      args: { first: t.arg.int({ defaultValue: 5, description: `Hoeveel: 1 tot en met ${MEESTE}.` }) },
      resolve: async ({ id }, { first }, context) => {
        const aantal = leesAantal('first', first, { standaard: 5, meeste: MEESTE, wat: 'records' });
        return (await gelijkenVan(context, `${soort} ${id} ${aantal}`)) ?? [];
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
