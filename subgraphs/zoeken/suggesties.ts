import { leesAantal } from '../../schema/bladeren.ts';
import { tredeVan } from '../../schema/trede.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { zoekerVan } from '../../search/dienst.ts';
import type { Suggestie } from '../../search/suggesties.ts';
import { builder } from './builder.ts';
import { VindbaarsoortEnum } from './waarden.ts';

const SuggestieSoort = maakEnum(builder, 'SuggestieSoort', 'Wat voor suggestie het is.', {
  WOORD: 'Een woord dat in records staat.',
  THEMA: 'Een thema.',
  NAAM: 'De naam van een record.',
});

const SuggestieType = builder.objectRef<Suggestie>('Suggestie').implement({
  description: 'Een aanvulling op wat iemand begint te typen.',
  fields: (t) => ({
    soort: t.expose('soort', { type: SuggestieSoort, description: 'Wat voor suggestie het is.' }),
    tekst: t.exposeString('tekst', { description: 'Wat in het zoekveld kan komen.' }),
    id: t.exposeID('id', { nullable: true, description: 'De code van het thema, of het id van het record.' }),
    recordsoort: t.expose('recordsoort', {
      type: VindbaarsoortEnum,
      nullable: true,
      description: 'Bij een naam: wat voor record het is.',
    }),
    aantal: t.exposeInt('aantal', { nullable: true, description: 'Bij één woord: in hoeveel records het staat.' }),
  }),
});

const LANGSTE_BEGIN = 100;
const MEESTE = 20;

builder.queryFields((t) => ({
  suggesties: t.field({
    type: [SuggestieType],
    nullable: true,
    description:
      'Vult aan wat iemand begint te typen: woorden, thema’s en namen. Voorbeeldstad doet niet mee met namen.',
    args: {
      begin: t.arg.string({ required: true, description: 'Wat er al staat.' }),
      first: t.arg.int({ defaultValue: 8, description: `Hoeveel suggesties: 1 tot en met ${MEESTE}.` }),
    },
    resolve: (_ouder, { begin, first }, { prisma, wie }) => {
      const aantal = leesAantal('first', first, { standaard: 8, meeste: MEESTE, wat: 'suggesties' });
      // Wie verder typt dan dit, is een vraag aan het stellen.
      return begin.length > LANGSTE_BEGIN ? [] : zoekerVan(prisma).suggesties(begin, { aantal, trede: tredeVan(wie) });
    },
  }),
}));
