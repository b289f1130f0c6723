import type { Ondersteuningsniveau, Regio } from '../../prisma/generated/client/enums.ts';
import { alsBladzijde, leesCursor, type PaginaArgs, type Volgorde } from '../../schema/bladeren.ts';
import { verbindingType } from '../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';
import { Wachttijdcijfers } from './monitor-cijfers.ts';
import type { Groepsrij } from './monitor-sql.ts';
import { Organisatie, Thema, Wijk } from './stubs.ts';
import type { Groepering } from './waarden.ts';

const GROOTSTE_EERST: Volgorde = { veld: 'aantal', richting: 'desc', soort: 'getal' };

/** Een groep met haar sleutel als id; zonder sleutel is het de groep van wat geen waarde heeft. */
export type Groep = Groepsrij & { id: string; groepering: Groepering };

const sleutelVan = <W extends string>(groep: Groep, groepering: Groepering): W | null =>
  groep.groepering === groepering ? (groep.sleutel as W | null) : null;

const alsStub = <V extends string>(veld: V, sleutel: string | null) =>
  sleutel === null ? null : ({ [veld]: sleutel } as Record<V, string>);

const Wachttijdgroep = builder.objectRef<Groep>('Wachttijdgroep').implement({
  description:
    'Een groep in de monitor. Alleen het veld waarop is gegroepeerd is gevuld; is ook dat leeg, dan is het de groep van wat er geen heeft.',
  fields: (t) => ({
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema.',
      resolve: (groep) => alsStub('code', sleutelVan(groep, 'THEMA')),
    }),
    aanbieder: t.field({
      type: Organisatie,
      nullable: true,
      description: 'De organisatie.',
      resolve: (groep) => alsStub('id', sleutelVan(groep, 'AANBIEDER')),
    }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk; leeg voor wat voor het hele gebied is.',
      resolve: (groep) => alsStub('code', sleutelVan(groep, 'WIJK')),
    }),
    regio: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      nullable: true,
      description: 'Het gebied.',
      resolve: (groep) => sleutelVan<Regio>(groep, 'REGIO'),
    }),
    niveau: t.field({
      type: gedeeldeEnum(builder, 'Ondersteuningsniveau'),
      nullable: true,
      description: 'Het niveau van ondersteuning.',
      resolve: (groep) => sleutelVan<Ondersteuningsniveau>(groep, 'NIVEAU'),
    }),
    cijfers: t.field({ type: Wachttijdcijfers, description: 'De cijfers van deze groep.', resolve: (groep) => groep }),
  }),
});

export const WachttijdgroepConnection = verbindingType(builder, 'Wachttijdgroep', Wachttijdgroep);

const opGrootte = (a: Groep, b: Groep) => b.aantal - a.aantal || (a.id < b.id ? -1 : 1);

/** De getelde rijen als groepen, de grootste eerst. */
export const maakGroepen = (rijen: Groepsrij[], groepering: Groepering): Groep[] =>
  rijen.map((rij) => ({ ...rij, id: rij.sleutel ?? '', groepering })).sort(opGrootte);

/** Eén bladzijde uit groepen die al geteld zijn. */
export function groepenBladzijde(groepen: Groep[], args: PaginaArgs) {
  const cursor = leesCursor(args.after, GROOTSTE_EERST);
  const aantal = Number(cursor?.waarde);
  const rest = cursor
    ? groepen.filter((groep) => groep.aantal < aantal || (groep.aantal === aantal && groep.id > cursor.id))
    : groepen;
  return alsBladzijde(rest, args, GROOTSTE_EERST, () => groepen.length);
}
