import { builder } from './builder.ts';
import { Thema } from './stubs.ts';
import { Beschikbaarheid } from './waarden.ts';

/** Een regel van een profiel die niet uit het kader komt: extra ondersteuning, een deskundige, een grens. */
export const Profielregel = builder.prismaObject('Profielregel', {
  description: 'Iets dat een school in haar profiel noemt, naast het kader.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Waar het om gaat.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Uitleg van de school.' }),
    beschikbaarheid: t.expose('beschikbaarheid', { type: Beschikbaarheid, description: 'Of de school het biedt.' }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het onderwerp waar het over gaat.',
      resolve: ({ themaCode }) => (themaCode === null ? null : { code: themaCode }),
    }),
    urenPerWeek: t.exposeFloat('urenPerWeek', { nullable: true, description: 'Uren per week dat het er is.' }),
  }),
});
