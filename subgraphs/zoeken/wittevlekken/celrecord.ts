import type { Celrecord } from '../../../search/wittevlekken/records.ts';
import { builder } from '../builder.ts';
import { Vindbaar } from '../stubs.ts';
import { BereikbaarheidEnum, FeitEnum } from './waarden.ts';

export const CelrecordType = builder.objectRef<Celrecord>('WitteVlekRecord').implement({
  description: 'Een aanbod of activiteit achter een aantal van een witte vlek.',
  fields: (t) => ({
    lokaal: t.exposeBoolean('lokaal', { description: 'Waar: in de wijk zelf. Onwaar: voor het hele gebied.' }),
    bereikbaarheid: t.expose('bereikbaarheid', {
      type: BereikbaarheidEnum,
      description: 'Of iemand er terecht kan.',
    }),
    onbekend: t.expose('onbekend', { type: [FeitEnum], description: 'Wat er niet van bekend is.' }),
    node: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het aanbod of de activiteit.',
      resolve: ({ soort, id }) => ({ soort, id }) as never,
    }),
  }),
});
