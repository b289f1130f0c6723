import type { Prisma } from '../../prisma/generated/client/client.ts';
import { eisBekend } from '../../schema/bekend.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { bevat } from '../../schema/tekst.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { zonderVoorbeeld } from '../../schema/waarden/regels.ts';
import { soortWaar } from '../../schema/waarden/schoolsoorten.ts';
import { BiedtFilter, biedtWaar } from './biedt.ts';
import { builder } from './builder.ts';
import { leesBrin } from './codes.ts';
import { geldigVanaf, type Profielstatus as Status } from './schooljaar.ts';
import { Profielstatus } from './waarden.ts';

export const SchoolFilter = builder.inputType('SchoolFilter', {
  description:
    'Welke scholen. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen. Zonder gebied (`regio`), wijk, bestuur, BRIN of herkomst telt de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    brin: t.string({ description: 'Alle vestigingen met dit BRIN, zoals 18YS; ook een vroeger BRIN mag.' }),
    onderwijssoort: t.field({
      type: [gedeeldeEnum(builder, 'Onderwijssoort')],
      description:
        'Een van deze soorten onderwijs. Wie vo vraagt, krijgt ook vmbo, havo en vwo; wie vwo vraagt, ook gymnasium, maar niet omgekeerd. Is van een vo-school geen niveau bekend, dan past de school bij elk niveau.',
    }),
    wijk: t.id({ description: 'In deze wijk (CBS-code).' }),
    bestuur: t.id({ description: 'Van dit schoolbestuur (id van de organisatie).' }),
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Precies een van deze gebieden.' }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
    naamBevat: t.string({ description: 'Deel van de naam, of precies een andere naam.' }),
    profielstatus: t.field({ type: [Profielstatus], description: 'Een van deze standen van het profiel.' }),
    biedt: t.field({ type: BiedtFilter, description: 'Biedt deze ondersteuning, volgens het profiel.' }),
    gewijzigdSinds: t.field({
      type: 'Tijdstip',
      description: 'De gegevens van de school of een van haar profielen zijn op of na dit moment veranderd.',
    }),
  }),
});

type Filter = typeof SchoolFilter.$inferInput;
type Waar = Prisma.SchoolWhereInput;

/** Maakt van een filter de voorwaarde voor de database. Een onbekende code of onmogelijke waarde is een fout met zijn veld. */
export async function schoolWaar(filter: Filter, context: Context): Promise<Waar> {
  const { prisma } = context;
  const { brin, wijk, bestuur, biedt, gewijzigdSinds } = filter;
  const naam = filter.naamBevat?.trim();
  const deel: Waar[] = [zonderVoorbeeld(filter.regio, wijk, bestuur, brin, filter.herkomst)];
  const bekend = await eisBekend(
    [
      { veld: 'filter.wijk', soort: 'WIJK', codes: wijk },
      { veld: 'filter.bestuur', soort: 'ORGANISATIE', codes: bestuur },
      { veld: 'filter.biedt.thema', soort: 'THEMA', codes: biedt?.thema },
    ],
    (where) => prisma.schoolBekend.findMany({ where }),
  );
  if (brin != null) deel.push(await brinWaar(brin, context));
  if (filter.onderwijssoort?.length) deel.push(soortWaar(filter.onderwijssoort));
  if (wijk != null) deel.push({ wijkCode: wijk });
  if (bestuur != null) deel.push({ bestuurId: bestuur });
  if (filter.regio?.length) deel.push({ regio: { in: filter.regio } });
  if (filter.herkomst?.length) deel.push({ herkomst: { in: filter.herkomst } });
  if (naam) deel.push({ OR: [{ naam: bevat(naam) }, { alternatieveNamen: { hasSome: [naam] } }] });
  if (filter.profielstatus?.length)
    deel.push({ OR: filter.profielstatus.map((status) => statusWaar(status, context)) });
  if (biedt) deel.push(await biedtWaar(biedt, bekend, prisma));
  if (gewijzigdSinds) {
    const sinds = { gewijzigdOp: { gte: gewijzigdSinds } };
    deel.push({ OR: [sinds, { profielen: { some: sinds } }] });
  }
  return { AND: deel };
}

/** Een vroeger BRIN staat in de vroegere vestigingscodes: die beginnen ermee. */
async function brinWaar(brin: string, { prisma }: Context): Promise<Waar> {
  const code = leesBrin('filter.brin', brin);
  const waar: Waar = { OR: [{ brin: code }, { codes: { some: { code: { startsWith: code } } } }] };
  if ((await prisma.school.count({ where: waar })) === 0) {
    throw invoerFout('filter.brin', `Er is geen school met BRIN ${code}.`);
  }
  return waar;
}

/** Dezelfde regel als `profielstatus`, maar als voorwaarde voor de database. Een test houdt de twee gelijk. */
function statusWaar(status: Status, context: Context): Waar {
  if (status === 'ONTBREEKT') return { profielen: { none: {} } };
  const nieuw = { schooljaar: { gte: geldigVanaf(context) } };
  if (status === 'ACTUEEL') return { profielen: { some: nieuw } };
  return { profielen: { some: {}, none: nieuw } };
}
