import { AANWEZIG, tel } from '../../../search/wittevlekken/score.ts';
import {
  type Aanbodtelling,
  BEREIKBAREN,
  type Bereikbaarheid,
  ONBEREIKBAAR,
} from '../../../search/wittevlekken/vormen.ts';
import { builder } from '../builder.ts';

const som = ({ lokaal, stadsbreed }: Aanbodtelling, soorten: readonly Bereikbaarheid[]): number =>
  tel(lokaal, soorten) + tel(stadsbreed, soorten);

const plekken = ({ lokaal, stadsbreed }: Aanbodtelling, kolom: 'metPlekken' | 'plekken'): number =>
  [lokaal, stadsbreed]
    .flatMap((deel) => AANWEZIG.flatMap((soort) => deel[soort] ?? []))
    .reduce((totaal, telling) => totaal + telling[kolom], 0);

export const AanbodtellingType = builder.objectRef<Aanbodtelling>('WitteVlekAanbod').implement({
  description: 'Hoeveel aanbod er voor een cel is. Activiteiten over het thema tellen mee.',
  fields: (t) => ({
    lokaal: t.int({ description: 'Aanbod in de wijk zelf.', resolve: ({ lokaal }) => tel(lokaal, AANWEZIG) }),
    stadsbreed: t.int({
      description: 'Aanbod voor het hele gebied, of een groter.',
      resolve: ({ stadsbreed }) => tel(stadsbreed, AANWEZIG),
    }),
    bereikbaar: t.int({
      description: 'Hoeveel daarvan te bereiken is.',
      resolve: (aanbod) => som(aanbod, BEREIKBAREN),
    }),
    metVerwijzing: t.int({
      description: 'Bij hoeveel daarvan een verwijzing nodig is.',
      resolve: (aanbod) => som(aanbod, ['VERWIJZING']),
    }),
    onbereikbaar: t.int({
      description: 'Hoeveel er wel is, maar niet te bereiken.',
      resolve: (aanbod) => som(aanbod, ONBEREIKBAAR),
    }),
    inOntwikkeling: t.int({
      description: 'Hoeveel er wordt voorbereid; telt nog niet mee.',
      resolve: (aanbod) => som(aanbod, ['IN_ONTWIKKELING']),
    }),
    statusOnbekend: t.int({
      description: 'Van hoeveel geen bron zegt of het er is; telt niet mee.',
      resolve: (aanbod) => som(aanbod, ['STATUS_ONBEKEND']),
    }),
    voorProfessionals: t.int({
      description: 'Hoeveel er alleen voor professionals of scholen is; telt niet mee.',
      resolve: (aanbod) => som(aanbod, ['PROFESSIONALS']),
    }),
    elders: t.exposeInt('elders', { description: 'Hoeveel er in andere gebieden voor deze leeftijdsgroep is.' }),
    plekken: t.float({
      nullable: true,
      description:
        'Hoeveel plekken er samen zijn, waar dat bekend is; leeg als dat nergens bekend is. De plekken van aanbod in meer wijken zijn gelijk over die wijken verdeeld.',
      resolve: (aanbod) => (plekken(aanbod, 'metPlekken') === 0 ? null : plekken(aanbod, 'plekken')),
    }),
    plekkenBekendBij: t.int({
      description: 'Van hoeveel aanbod de plekken bekend zijn.',
      resolve: (aanbod) => plekken(aanbod, 'metPlekken'),
    }),
  }),
});
