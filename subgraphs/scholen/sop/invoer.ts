import { builder } from '../builder.ts';
import { Beschikbaarheid, Profielbron } from '../waarden.ts';
import { Profielregelsoort } from './waarden.ts';

const GEEN_NAMEN = 'Noem geen namen of andere gegevens van personen.';

const Antwoord = builder.inputType('SopAntwoordInvoer', {
  description: 'Het antwoord van een school op één onderdeel van het kader.',
  fields: (t) => ({
    onderdeel: t.id({ required: true, description: 'Code van het onderdeel, zoals D-BO-01.' }),
    beschikbaarheid: t.field({ type: Beschikbaarheid, required: true, description: 'Of de school het biedt.' }),
    toelichting: t.string({ description: `Uitleg. ${GEEN_NAMEN}` }),
  }),
});

const Regel = builder.inputType('SopRegelInvoer', {
  description: 'Iets dat een school noemt naast het kader.',
  fields: (t) => ({
    soort: t.field({ type: Profielregelsoort, required: true, description: 'Waar het in het profiel komt te staan.' }),
    naam: t.string({ required: true, description: `Waar het om gaat. ${GEEN_NAMEN}` }),
    omschrijving: t.string({ description: `Uitleg. ${GEEN_NAMEN}` }),
    beschikbaarheid: t.field({ type: Beschikbaarheid, description: 'Of de school het biedt; leeg is onbekend.' }),
    thema: t.id({ description: 'Code van het thema waar het over gaat.' }),
    urenPerWeek: t.float({ description: 'Uren per week dat het er is.' }),
  }),
});

/** Wat een school in één keer invult. Wat zij weglaat, blijft zoals het is. */
export const SopInvoer = builder.inputType('SopInvoer', {
  description: 'Wat er aan het concept verandert. Wat u weglaat, blijft zoals het is.',
  fields: (t) => ({
    bron: t.field({ type: Profielbron, description: 'Waarin het profiel staat: een apart SOP of de schoolgids.' }),
    url: t.string({ description: 'Webadres van het profiel of de schoolgids; met null maakt u het leeg.' }),
    toelichting: t.string({ description: `Uitleg bij het profiel; met null maakt u haar leeg. ${GEEN_NAMEN}` }),
    antwoorden: t.field({
      type: [Antwoord],
      description: 'Antwoorden op onderdelen van het kader; andere antwoorden blijven staan.',
    }),
    regels: t.field({ type: [Regel], description: 'Alle regels naast het kader: zij vervangen wat er stond.' }),
  }),
});
