import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { actueelVanaf } from '../../prisma/regels/peildatum.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { HSDS_IDS, sleutelsVan } from '../../schema/hsds.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import {
  geldendeRegios,
  leeftijdInvoer,
  leesLeeftijd,
  passendeSoorten,
  soortenVoorLeeftijd,
  zonderVoorbeeld,
} from '../../schema/waarden/regels.ts';
import { zichtbaarAanbod } from '../../schema/zichtbaar.ts';
import { builder } from './builder.ts';
import { Toegang } from './waarden.ts';

const ActualiteitKeuze = maakEnum(builder, 'ActualiteitKeuze', 'Hoe vers de gegevens moeten zijn.', {
  ACTUEEL: 'Nagekeken binnen de termijn, of met een peildatum die daar nog in kan vallen.',
  VEROUDERD: 'Nagekeken vóór de termijn, of met een peildatum die er helemaal vóór ligt.',
  ONBEKEND: 'Niet nagekeken, en zonder peildatum.',
});

/** Staat bij elk veld dat met dit filter zoekt. */
export const ZONDER_KEUZE =
  'Zonder sleutels, gebied, wijk, aanbieder of herkomst telt de verzonnen Voorbeeldstad niet mee.';

export const AanbodFilter = builder.inputType('AanbodFilter', {
  description: `Welk aanbod. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen. ${ZONDER_KEUZE}`,
  fields: (t) => ({
    ids: t.idList({ description: 'Een van deze sleutels. Een sleutel die niet bestaat, valt weg.' }),
    hsdsIds: t.idList({ description: HSDS_IDS }),
    thema: t.idList({ description: 'Een van deze thema’s; bij een hoofdthema tellen de thema’s eronder mee.' }),
    leeftijd: t.field({
      type: leeftijdInvoer(builder),
      description:
        'Voor deze leeftijd of leeftijden. Is van aanbod geen leeftijd bekend maar wel de soort onderwijs, dan valt het af als die soort zeker niet bij de leeftijd past.',
    }),
    onderwijssoort: t.field({
      type: [gedeeldeEnum(builder, 'Onderwijssoort')],
      description: 'Een van deze soorten onderwijs. Aanbod voor het hele vo past ook bij vmbo, havo en vwo.',
    }),
    voorWie: t.field({ type: [gedeeldeEnum(builder, 'VoorWie')], description: 'Bedoeld voor een van hen.' }),
    ookOnbekend: t.boolean({
      defaultValue: true,
      description:
        'Telt aanbod mee waarvan leeftijd, onderwijssoort of voor wie niet bekend is. Standaard wel: het zou kunnen passen.',
    }),
    precies: t.boolean({
      defaultValue: false,
      description:
        'Bij `thema` en `onderwijssoort`: alleen aanbod waar die waarde zelf bij staat. Thema’s eronder, het hele vo en onbekend tellen dan niet mee.',
    }),
    wijk: t.id({
      description:
        'Aanbod in deze wijk (CBS-code), en aanbod voor het hele gebied waar de wijk in ligt. Aanbod voor een deel van de stad dat geen CBS-wijk is (`gebied`, zoals Dordt West) telt niet mee.',
    }),
    alleenInWijk: t.boolean({ defaultValue: false, description: 'Bij `wijk`: alleen aanbod van de wijk zelf.' }),
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Precies een van deze gebieden.' }),
    geldigIn: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Geldig in dit gebied: ook aanbod van een groter gebied, zoals landelijk aanbod.',
    }),
    ondersteuningsniveau: t.field({
      type: [gedeeldeEnum(builder, 'Ondersteuningsniveau')],
      description: 'Een van deze niveaus.',
    }),
    toegang: t.field({ type: [Toegang], description: 'Een van deze manieren om binnen te komen.' }),
    gratis: t.boolean({ description: 'Waar: zeker gratis. Onwaar: zeker niet gratis. Onbekend valt bij beide af.' }),
    status: t.field({ type: [gedeeldeEnum(builder, 'Status')], description: 'Een van deze statussen.' }),
    aanbieder: t.id({ description: 'Aangeboden door deze organisatie; ook een vroegere sleutel mag.' }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
    actualiteit: t.field({ type: [ActualiteitKeuze], description: 'Hoe vers de gegevens moeten zijn.' }),
    gewijzigdSinds: t.field({
      type: 'Tijdstip',
      description: 'Veranderd op of na dit moment. Een nieuwe melding van de wachttijd telt mee.',
    }),
    minimumVolledigheid: t.int({
      description: 'Minstens zoveel van de zes eigenschappen zijn bekend (0 tot en met 6).',
    }),
  }),
});

type Filter = typeof AanbodFilter.$inferInput;
type Waar = Prisma.AanbodWhereInput;

/** Maakt van een filter de voorwaarde voor de database, voor wie het vraagt. Een onbekende code of onmogelijke waarde is een fout met zijn veld. */
export async function aanbodWaar(filter: Filter, context: Context): Promise<Waar> {
  const { prisma } = context;
  const { thema, wijk, aanbieder, minimumVolledigheid: minimum } = filter;
  if (minimum != null && (minimum < 0 || minimum > 6)) {
    throw invoerFout('filter.minimumVolledigheid', `Er zijn zes eigenschappen; vraag 0 tot en met 6, niet ${minimum}.`);
  }
  const organisatie =
    aanbieder == null
      ? null
      : await prisma.organisatie.findFirst({
          where: { OR: [{ id: aanbieder }, { vroegereIds: { has: aanbieder } }] },
          select: { id: true },
        });
  if (aanbieder != null && !organisatie) {
    throw invoerFout('filter.aanbieder', `Er is geen organisatie met id ${aanbieder}.`);
  }
  const deel: Waar[] = [
    zichtbaarAanbod(context.wie),
    zonderVoorbeeld(filter.ids, filter.hsdsIds, filter.regio, filter.geldigIn, wijk, aanbieder, filter.herkomst),
    doelgroepWaar(filter),
  ];
  if (filter.ids?.length) deel.push({ id: { in: filter.ids } });
  if (filter.hsdsIds?.length) deel.push({ id: { in: await sleutelsVan(prisma, 'aanbod', filter.hsdsIds) } });
  if (thema?.length) deel.push(await themaWaar(thema, filter.precies === true, prisma));
  if (wijk != null) deel.push(await wijkWaar(wijk, filter.alleenInWijk === true, prisma));
  if (filter.regio?.length) deel.push({ regio: { in: filter.regio } });
  if (filter.geldigIn) deel.push({ regio: { in: geldendeRegios(filter.geldigIn) } });
  if (filter.ondersteuningsniveau?.length) deel.push({ ondersteuningsniveau: { in: filter.ondersteuningsniveau } });
  if (filter.toegang?.length) deel.push({ toegang: { in: filter.toegang } });
  if (filter.gratis != null) deel.push({ kostenVoorGebruiker: filter.gratis ? 'GRATIS' : 'BETAALD' });
  if (filter.status?.length) deel.push({ status: { in: filter.status } });
  if (filter.herkomst?.length) deel.push({ herkomst: { in: filter.herkomst } });
  if (organisatie) deel.push({ organisaties: { some: { organisatieId: organisatie.id, rol: 'AANBIEDER' } } });
  const { gewijzigdSinds: sinds } = filter;
  if (sinds) deel.push({ OR: [{ gewijzigdOp: { gte: sinds } }, { wachttijdGemeldOp: { gte: sinds } }] });
  if (minimum != null) deel.push({ volledigheid: { gte: minimum } });
  if (filter.actualiteit?.length) deel.push({ OR: filter.actualiteit.map((keuze) => actualiteitWaar(keuze, context)) });
  return { AND: deel };
}

function doelgroepWaar({ leeftijd, onderwijssoort, voorWie, ookOnbekend, precies }: Filter): Waar {
  const onbekend = ookOnbekend !== false;
  const deel: Waar[] = [];
  if (leeftijd) {
    const { van, tot } = leesLeeftijd('filter.leeftijd', leeftijd);
    deel.push(
      { OR: [{ leeftijdVan: null }, { leeftijdVan: { lte: tot } }] },
      { OR: [{ leeftijdTot: null }, { leeftijdTot: { gte: van } }] },
    );
    const bekend: Waar = { OR: [{ leeftijdVan: { not: null } }, { leeftijdTot: { not: null } }] };
    if (onbekend) {
      const kan: Waar = { onderwijssoorten: { hasSome: soortenVoorLeeftijd(van, tot) } };
      deel.push({ OR: [bekend, kan, { onderwijssoorten: { isEmpty: true } }] });
    } else deel.push(bekend);
  }
  if (onderwijssoort?.length) {
    const past: Waar = { onderwijssoorten: { hasSome: precies ? onderwijssoort : passendeSoorten(onderwijssoort) } };
    deel.push(onbekend && !precies ? { OR: [past, { onderwijssoorten: { isEmpty: true } }] } : past);
  }
  if (voorWie?.length) {
    const past: Waar = { voorWie: { hasSome: voorWie } };
    deel.push(onbekend ? { OR: [past, { voorWie: { isEmpty: true } }] } : past);
  }
  return { AND: deel };
}

async function themaWaar(codes: readonly string[], precies: boolean, prisma: PrismaClient): Promise<Waar> {
  const gevonden = await prisma.thema.findMany({
    where: { OR: [{ code: { in: [...codes] } }, { ouderCode: { in: [...codes] } }] },
    select: { code: true },
  });
  const bekend = new Set(gevonden.map((thema) => thema.code));
  const onbekend = codes.find((code) => !bekend.has(code));
  if (onbekend !== undefined) {
    throw invoerFout('filter.thema', `Er is geen thema met code ${onbekend}. Vraag \`themas\` voor alle codes.`);
  }
  return { themas: { some: { themaCode: { in: precies ? [...codes] : [...bekend] } } } };
}

async function wijkWaar(code: string, alleenInWijk: boolean, prisma: PrismaClient): Promise<Waar> {
  const wijk = await prisma.wijk.findUnique({ where: { code }, select: { regio: true } });
  if (!wijk) throw invoerFout('filter.wijk', `Er is geen wijk met code ${code}. Vraag \`wijken\` voor alle codes.`);
  const inWijk: Waar = { wijken: { some: { wijkCode: code } } };
  if (alleenInWijk) return inWijk;
  return { OR: [inWijk, { wijken: { none: {} }, gebied: null, regio: { in: geldendeRegios(wijk.regio) } }] };
}

function actualiteitWaar(keuze: keyof typeof ActualiteitKeuze.$inferType | string, { nu, termijnen }: Context): Waar {
  const grens = actueelVanaf(nu, termijnen.aanbodMaanden);
  if (keuze === 'ACTUEEL') return { geldtOp: { gte: grens } };
  if (keuze === 'VEROUDERD') return { geldtOp: { lt: grens } };
  return { geldtOp: null };
}
