import type { Onderwerpsoort } from '../../prisma/generated/client/enums.ts';
import { Wachttijdmeting } from './meting.ts';
import { standVan } from './stand.ts';
import { Aanbod, School } from './stubs.ts';
import { verloopVan } from './verloop.ts';
import { Wachttijd } from './wachttijd.ts';

type Velden = NonNullable<Parameters<typeof Aanbod.implement>[0]['fields']>;

/** De wachttijden die deze subgraph aan een aanbod of school toevoegt. */
const velden =
  (soort: Onderwerpsoort): Velden =>
  (t) => ({
    wachttijd: t.field({
      type: Wachttijd,
      nullable: true,
      description: 'Hoe lang iemand nu wacht. Worden er geen wachttijden bijgehouden, dan is de status ONBEKEND.',
      resolve: async ({ id }, _args, context) => (await standVan[soort](context, id)) ?? { metingen: [] },
    }),
    wachttijdverloop: t.field({
      type: [Wachttijdmeting],
      nullable: true,
      description: 'De metingen in een periode, de nieuwste als laatste; een lege lijst als er niet is gemeten.',
      args: {
        van: t.arg({ type: 'Datum', description: 'Vanaf deze dag; leeg betekent: vanaf de eerste meting.' }),
        tot: t.arg({ type: 'Datum', description: 'Tot en met deze dag; leeg betekent: tot en met vandaag.' }),
      },
      resolve: ({ id }, args, context, info) => verloopVan(soort, id, args, context, info),
    }),
  });

Aanbod.implement({
  description:
    'Preventie- en zorgaanbod: een voorziening, training, team of regeling voor kinderen, jongeren of ouders.',
  externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
  fields: velden('AANBOD'),
});

School.implement({
  description: 'Een school of vestiging.',
  externalFields: (t) => ({
    id: t.id({
      description: 'Vaste sleutel: de vestigingscode, of een leesbaar id als de school in geen register staat.',
    }),
  }),
  fields: velden('SCHOOL'),
});
