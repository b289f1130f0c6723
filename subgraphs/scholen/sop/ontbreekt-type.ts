import type { Kaderonderdeel as KaderRij } from '../../../prisma/generated/client/client.ts';
import { builder } from '../builder.ts';
import { Kaderonderdeel } from '../kader.ts';
import { Sopsoort } from '../waarden.ts';
import type { Ontbreekgroep, Ontbreekt } from './ontbreekt.ts';

const BEANTWOORD = 'Hoeveel onderdelen een antwoord hebben; onbekend telt niet als antwoord.';

const Groep = builder.objectRef<Ontbreekgroep<KaderRij>>('SopOntbreekgroep').implement({
  description: 'Wat er van één soort onderdelen nog ontbreekt.',
  fields: (t) => ({
    soort: t.expose('soort', { type: Sopsoort, description: 'De soort onderdelen.' }),
    verplicht: t.exposeBoolean('verplicht', { description: 'Of zonder deze antwoorden vaststellen niet kan.' }),
    beantwoord: t.exposeInt('beantwoord', { description: BEANTWOORD }),
    totaal: t.exposeInt('totaal', { description: 'Hoeveel onderdelen van deze soort er zijn.' }),
    onderdelen: t.expose('onderdelen', { type: [Kaderonderdeel], description: 'De onderdelen zonder antwoord.' }),
  }),
});

export const SopOntbreekt = builder.objectRef<Ontbreekt<KaderRij>>('SopOntbreekt').implement({
  description: 'Wat een school naast het kader nog moet invullen.',
  fields: (t) => ({
    klaar: t.exposeBoolean('klaar', { description: 'Of alles wat verplicht is een antwoord heeft.' }),
    beantwoord: t.exposeInt('beantwoord', { description: BEANTWOORD }),
    totaal: t.exposeInt('totaal', { description: 'Hoeveel onderdelen van het kader voor deze school gelden.' }),
    groepen: t.expose('groepen', { type: [Groep], description: 'Per soort, in de volgorde van het kader.' }),
  }),
});
