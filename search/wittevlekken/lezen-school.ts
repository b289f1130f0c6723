import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Beschikbaarheid, Onderwijssoort, Regio } from '../../prisma/generated/client/enums.ts';
import { geldendeRegios } from '../../schema/waarden/regels.ts';
import { SCHOOLSLEUTELS, zoeksleutels } from '../../schema/waarden/schoolsoorten.ts';
import { VRAAGSOORTEN } from '../../schema/waarden/sopvraag.ts';
import { perVersie } from '../versie.ts';
import { leesWijken } from './lezen.ts';
import {
  type Antwoordtelling,
  maakSchoolvlekken,
  type Onderdeel,
  type Schoolgroep,
  type Schoolvlek,
} from './school.ts';

const { sql } = Prisma;

/** De scholen van een gebied met een bekende wijk, en hun nieuwste profiel: zoals het dekkingsoverzicht telt. */
const scholenIn = (regio: Regio) => sql`
  select rij.id, rij."wijkCode" as wijk, rij.leerlingen, ${SCHOOLSLEUTELS} as sleutels, gekozen.id as profiel, gekozen."kaderRegio"
  from scholen."School" as rij left join lateral (
    select profiel.id, profiel."kaderRegio" from scholen."Profiel" as profiel
    where profiel."schoolId" = rij.id order by profiel.schooljaar desc limit 1
  ) as gekozen on true
  where rij.regio::text = ${regio} and rij."wijkCode" is not null`;

/** De scholen per soort onderwijs; een school met meer soorten staat er vaker in. */
function plekken(regio: Regio, soorten: readonly Onderwijssoort[]): Prisma.Sql {
  const paren = soorten.flatMap((soort) => zoeksleutels([soort]).map((sleutel) => ({ soort, sleutel })));
  return sql`
    select distinct school.id, school.wijk, school.leerlingen, school.profiel, soort.naam as soort from (${scholenIn(regio)}) as school
    join unnest(${paren.map(({ soort }) => soort)}::text[], ${paren.map(({ sleutel }) => sleutel)}::text[])
      as soort(naam, sleutel) on soort.sleutel = any(school.sleutels)`;
}

/** Welke soorten onderwijs de scholen noemen, en van welke gebieden hun profielen het kader gebruiken. */
async function leesGebruik(prisma: PrismaClient, regio: Regio) {
  const [rij] = await prisma.$queryRaw<{ soorten: Onderwijssoort[]; kaders: Regio[] }[]>`
    select coalesce((select array_agg(distinct soort::text order by soort::text) from scholen."School", unnest(onderwijssoorten) as soort
        where regio::text = ${regio}), '{}') as soorten,
      coalesce((select array_agg(distinct "kaderRegio"::text) from (${scholenIn(regio)}) as school where profiel is not null), '{}') as kaders`;
  return rij ?? { soorten: [], kaders: [] };
}

async function leesKader(prisma: PrismaClient, gebieden: readonly Regio[]): Promise<Onderdeel[]> {
  return prisma.kaderonderdeel.findMany({
    where: { regio: { in: gebieden.flatMap(geldendeRegios) }, soort: { in: [...VRAAGSOORTEN] } },
    orderBy: [{ volgorde: 'asc' }, { code: 'asc' }],
    select: { code: true, omschrijving: true, sectoren: true },
  });
}

/**
 * De witte vlekken in de ondersteuning van scholen: per onderdeel van het kader, soort onderwijs en wijk. De aantallen zijn die van het
 * dekkingsoverzicht (subgraphs/scholen); een test houdt ze gelijk. Een vast aantal SQL-opdrachten; onthouden tot de gegevens veranderen.
 */
export const leesSchoolvlekken = async (prisma: PrismaClient, regio: Regio, nu: Date): Promise<Schoolvlek[]> => {
  const { vlekken } = await perVersie(prisma, `witte vlekken scholen ${regio}`, nu, async () => {
    const wijken = await leesWijken(prisma, regio);
    const { soorten, kaders } = await leesGebruik(prisma, regio);
    const kader = await leesKader(prisma, kaders.length > 0 ? kaders : [regio]);
    const groepen = await prisma.$queryRaw<Schoolgroep[]>`
      select wijk, soort, count(*)::int as scholen, (count(*) filter (where profiel is null))::int as "zonderProfiel",
        sum(leerlingen)::int as leerlingen
      from (${plekken(regio, soorten)}) as plek group by wijk, soort order by wijk, soort`;
    const tellingen = await prisma.$queryRaw<Antwoordtelling[]>`
      select antwoord."onderdeelCode" as code, plek.wijk, plek.soort,
        (count(*) filter (where antwoord.beschikbaarheid = 'AANWEZIG'))::int as aanwezig,
        (count(*) filter (where antwoord.beschikbaarheid = 'OP_AFROEP'))::int as "opAfroep",
        (count(*) filter (where antwoord.beschikbaarheid = 'IN_ONTWIKKELING'))::int as "inOntwikkeling",
        (count(*) filter (where antwoord.beschikbaarheid = 'NIET'))::int as niet
      from (${plekken(regio, soorten)}) as plek join scholen."Profielantwoord" as antwoord on antwoord."profielId" = plek.profiel
      group by antwoord."onderdeelCode", plek.wijk, plek.soort`;
    const prioriteit = new Set(wijken.filter((wijk) => wijk.prioriteitswijk).map(({ code }) => code));
    return { vlekken: maakSchoolvlekken(kader, groepen, tellingen, prioriteit) };
  });
  return vlekken;
};

/** Een school achter een aantal van een cel; zonder antwoord is niet bekend of zij het biedt. */
export interface Schoolantwoord {
  id: string;
  beschikbaarheid: Beschikbaarheid | null;
}

export interface Schoolcelsleutel {
  code: string;
  wijk: string;
  soort: Onderwijssoort;
}

/** De scholen achter deze cellen met hun antwoord, op naam. Eén SQL-opdracht voor alle cellen samen. */
export async function leesSchoolantwoorden(
  prisma: PrismaClient,
  regio: Regio,
  cellen: readonly Schoolcelsleutel[],
): Promise<Schoolantwoord[][]> {
  const soorten = [...new Set(cellen.map(({ soort }) => soort))];
  const kolom = (veld: keyof Schoolcelsleutel) => sql`${cellen.map((cel) => cel[veld])}::text[]`;
  const rijen = await prisma.$queryRaw<(Schoolantwoord & { nr: bigint })[]>`
    select cel.nr, plek.id, antwoord.beschikbaarheid::text as beschikbaarheid
    from unnest(${kolom('code')}, ${kolom('wijk')}, ${kolom('soort')}) with ordinality as cel(code, wijk, soort, nr)
    join (${plekken(regio, soorten)}) as plek on plek.wijk = cel.wijk and plek.soort = cel.soort
    join scholen."School" as school on school.id = plek.id
    left join scholen."Profielantwoord" as antwoord on antwoord."profielId" = plek.profiel and antwoord."onderdeelCode" = cel.code
    order by cel.nr, school.sorteernaam, plek.id`;
  const perCel = Map.groupBy(rijen, ({ nr }) => Number(nr) - 1);
  return cellen.map((_, plek) => (perCel.get(plek) ?? []).map(({ id, beschikbaarheid }) => ({ id, beschikbaarheid })));
}
