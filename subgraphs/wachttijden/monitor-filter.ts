import type { Herkomst, Ondersteuningsniveau, Onderwerpsoort, Regio } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import type { Wie } from '../../schema/toegang.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { zonderVoorbeeld } from '../../schema/waarden/regels.ts';
import { builder } from './builder.ts';
import { Onderwerpsoort as OnderwerpsoortEnum } from './waarden.ts';

export const WachttijdmonitorFilter = builder.inputType('WachttijdmonitorFilter', {
  description:
    'Waarover de monitor gaat. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen. Zonder gebied (`regio`), aanbieder, wijk of herkomst telt de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    soort: t.field({ type: OnderwerpsoortEnum, description: 'Alleen aanbod, of alleen scholen.' }),
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Precies een van deze gebieden.' }),
    thema: t.idList({ description: 'Een van deze thema’s; bij een hoofdthema tellen de thema’s eronder mee.' }),
    aanbieder: t.idList({ description: 'Aangeboden door een van deze organisaties.' }),
    niveau: t.field({
      type: [gedeeldeEnum(builder, 'Ondersteuningsniveau')],
      description: 'Een van deze niveaus van ondersteuning.',
    }),
    wijk: t.idList({
      description: 'Alleen voor een van deze wijken (CBS-code). Wat voor het hele gebied is, telt dan niet mee.',
    }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
    peildatum: t.field({
      type: 'Datum',
      description:
        'De stand op deze dag, vanaf 2015-01-01 tot en met vandaag; leeg is vandaag. Telt wat tot en met die dag is gemeten.',
    }),
  }),
});

/** Sinds 2015 is de gemeente er voor de jeugdhulp: van eerder zijn hier geen wachttijden. */
const EERSTE_DAG = new Date('2015-01-01');

/** Een gelezen filter: lege lijsten tellen niet mee, en er is altijd een dag. */
export interface MonitorKeuze {
  soort?: Onderwerpsoort | undefined;
  regio: readonly Regio[];
  thema: readonly string[];
  aanbieder: readonly string[];
  niveau: readonly Ondersteuningsniveau[];
  wijk: readonly string[];
  herkomst: readonly Herkomst[];
  /** De verzonnen Voorbeeldstad telt niet mee. */
  zonderVoorbeeld: boolean;
  dag: Date;
  /** Voor wie geteld wordt: alleen wat hij mag zien. */
  wie: Wie;
}

/** Leest een filter. Een dag te lang geleden of in de toekomst is een fout met haar veld; of de codes bestaan, is nog niet gecontroleerd. */
export function leesKeuze(
  filter: typeof WachttijdmonitorFilter.$inferInput,
  { nu, wie }: Pick<Context, 'nu' | 'wie'>,
): MonitorKeuze {
  const vandaag = dagVan(nu);
  const { soort, peildatum } = filter;
  const thema = filter.thema ?? [];
  const aanbieder = filter.aanbieder ?? [];
  const wijk = filter.wijk ?? [];
  if (peildatum && peildatum < EERSTE_DAG) {
    throw invoerFout(
      'filter.peildatum',
      `De peildatum ${alsDatum(peildatum)} is te lang geleden. Kies een dag vanaf ${alsDatum(EERSTE_DAG)}.`,
    );
  }
  if (peildatum && peildatum > vandaag) {
    throw invoerFout(
      'filter.peildatum',
      `De peildatum ${alsDatum(peildatum)} ligt in de toekomst. Kies een dag tot en met ${alsDatum(vandaag)}.`,
    );
  }
  return {
    soort: soort ?? undefined,
    regio: filter.regio ?? [],
    thema,
    aanbieder,
    niveau: filter.niveau ?? [],
    wijk,
    herkomst: filter.herkomst ?? [],
    zonderVoorbeeld: 'herkomst' in zonderVoorbeeld(filter.regio, aanbieder, wijk, filter.herkomst),
    dag: peildatum ?? vandaag,
    wie,
  };
}
