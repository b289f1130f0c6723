import type { Domein, Regio } from '../../../prisma/generated/client/enums.ts';
import { leesAantal } from '../../../schema/bladeren.ts';
import { veldLader } from '../../../schema/context.ts';
import { tredeVan } from '../../../schema/trede.ts';
import { domeinEnum } from '../../../schema/waarden/domein.ts';
import { gedeeldeEnum } from '../../../schema/waarden/enums.ts';
import type { Onderwerpsoort, Themafeiten } from '../../../search/wittevlekken/lezen.ts';
import type { Matrix } from '../../../search/wittevlekken/matrix.ts';
import { type Celrecord, leesCelrecords } from '../../../search/wittevlekken/records.ts';
import { redenenVan } from '../../../search/wittevlekken/redenen.ts';
import type { Celsleutel, Vlek, Wijkfeiten } from '../../../search/wittevlekken/vormen.ts';
import { DOMEINNAAM } from '../../../search/wittevlekken/woorden.ts';
import { builder } from '../builder.ts';
import { Thema, Wijk } from '../stubs.ts';
import { LeeftijdsgroepEnum } from '../waarden.ts';
import { AanbodtellingType } from './aanbod.ts';
import { BehoefteType } from './behoefte.ts';
import { CelrecordType } from './celrecord.ts';
import { OordeelEnum } from './waarden.ts';

/** Een cel met wat nodig is om haar te tonen. Het id is vast zolang de cel bestaat. */
export interface Vleknode {
  id: string;
  score: number;
  vlek: Vlek;
  wijk: Wijkfeiten;
  /** Alle wijken van het gebied. */
  wijken: readonly Wijkfeiten[];
  themas: readonly Themafeiten[];
  regio: Regio;
  onderwerpsoort: Onderwerpsoort;
}

/** Geen van de delen heeft een spatie. */
const idVan = ({ wijk, onderwerp, groep, niveau }: Celsleutel) =>
  `${wijk} ${onderwerp} ${groep} ${niveau ?? ''}`.trim();

function leesId(id: string): Celsleutel {
  const [wijk = '', onderwerp = '', groep, niveau] = id.split(' ');
  return {
    wijk,
    onderwerp,
    groep: groep as Celsleutel['groep'],
    niveau: (niveau as Celsleutel['niveau'] | undefined) ?? null,
  };
}

export function alsNodes(
  matrix: Matrix,
  regio: Regio,
  onderwerpsoort: Onderwerpsoort,
  vlekken: readonly Vlek[],
): Vleknode[] {
  const wijken = new Map(matrix.wijken.map((wijk) => [wijk.code, wijk]));
  const vast = { wijken: matrix.wijken, themas: matrix.themas, regio, onderwerpsoort };
  return vlekken.flatMap((vlek) => {
    const wijk = wijken.get(vlek.wijk);
    return wijk ? [{ ...vast, id: idVan(vlek), score: vlek.score, vlek, wijk }] : [];
  });
}

const naamVan = ({ vlek, themas, onderwerpsoort }: Vleknode): string =>
  (onderwerpsoort === 'DOMEIN'
    ? DOMEINNAAM[vlek.onderwerp]
    : themas.find(({ code }) => code === vlek.onderwerp)?.naam) ?? vlek.onderwerp;

const MEESTE_RECORDS = 100;

export const WitteVlekType = builder.objectRef<Vleknode>('WitteVlek').implement({
  description:
    'Hoe het met het aanbod staat in één wijk, voor één onderwerp en één leeftijdsgroep: een witte vlek, een knelpunt of gedekt.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste sleutel van de cel.' }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk.',
      resolve: ({ vlek }) => ({ code: vlek.wijk }),
    }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema; leeg bij activiteiten.',
      resolve: ({ vlek, onderwerpsoort }) => (onderwerpsoort === 'THEMA' ? { code: vlek.onderwerp } : null),
    }),
    domein: t.field({
      type: domeinEnum(builder),
      nullable: true,
      description: 'Het domein van activiteiten; leeg bij een thema.',
      resolve: ({ vlek, onderwerpsoort }) => (onderwerpsoort === 'DOMEIN' ? (vlek.onderwerp as Domein) : null),
    }),
    leeftijdsgroep: t.field({
      type: LeeftijdsgroepEnum,
      description: 'De leeftijdsgroep.',
      resolve: ({ vlek }) => vlek.groep,
    }),
    niveau: t.field({
      type: gedeeldeEnum(builder, 'Ondersteuningsniveau'),
      nullable: true,
      description: 'Het niveau van ondersteuning; leeg als alle niveaus samen zijn genomen.',
      resolve: ({ vlek }) => vlek.niveau,
    }),
    oordeel: t.field({ type: OordeelEnum, description: 'Het oordeel.', resolve: ({ vlek }) => vlek.oordeel }),
    score: t.exposeInt('score', {
      description: 'Hoe erg het is, van 0 tot en met 100: de behoefte maal het tekort.',
    }),
    zekerheid: t.float({
      description: 'Hoe zeker het is, van 0 tot en met 1. Wat niet bekend is, verlaagt de zekerheid en niet de score.',
      resolve: ({ vlek }) => vlek.zekerheid,
    }),
    tekort: t.int({
      description: 'Hoeveel van de behoefte niet gedekt is, in procenten.',
      resolve: ({ vlek }) => vlek.tekort,
    }),
    redenen: t.stringList({
      description: 'Waarom, in zinnen die na te rekenen zijn.',
      resolve: (node) => redenenVan(node.vlek, { wijk: node.wijk, onderwerp: naamVan(node) }),
    }),
    behoefte: t.field({
      type: BehoefteType,
      description: 'Hoe groot de behoefte is.',
      resolve: ({ vlek }) => vlek.behoefte,
    }),
    aanbod: t.field({
      type: AanbodtellingType,
      description: 'Hoeveel aanbod er is.',
      resolve: ({ vlek }) => vlek.aanbod,
    }),
    records: t.field({
      type: [CelrecordType],
      nullable: true,
      description: 'De records achter de aantallen: in de wijk zelf eerst, dan naar bereikbaarheid en naam.',
      args: {
        first: t.arg.int({
          defaultValue: 10,
          description: `Hoeveel van elke bereikbaarheid, in de wijk en daarbuiten: 1 tot en met ${MEESTE_RECORDS}.`,
        }),
      },
      resolve: ({ id, regio, onderwerpsoort, themas, wijken }, args, context, info) => {
        const aantal = leesAantal('first', args.first, { standaard: 10, meeste: MEESTE_RECORDS, wat: 'records' });
        return veldLader<Celrecord[]>(context, info, { aantal, regio, onderwerpsoort }, async (ids) => {
          const cellen = ids.map(leesId);
          const records = await leesCelrecords(context.prisma, {
            regio,
            onderwerpsoort,
            themas,
            wijken,
            cellen,
            aantal,
            trede: tredeVan(context.wie),
          });
          return new Map(ids.map((een, plek) => [een, records[plek] ?? []]));
        }).load(id);
      },
    }),
  }),
});
