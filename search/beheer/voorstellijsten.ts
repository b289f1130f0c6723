import type { Prisma, Voorstel } from '../../prisma/generated/client/client.ts';
import { verschilTussen } from '../../prisma/regels/verschil.ts';
import type { Voorstelkeuze } from '../../schema/beheer.ts';
import { alsBladzijde, type Bladzijde, type PaginaArgs, paginaVraag, type Volgorde } from '../../schema/bladeren.ts';
import { type Context, lader } from '../../schema/context.ts';
import { type Veldwijziging, wijzigingenVan } from '../../schema/waarden/gebeurtenis.ts';
import { leesRecords } from './lezen.ts';
import type { Beheerbaar, Beheersoort } from './soort.ts';
import { toonbaar, zonderVerborgen } from './toonbaar.ts';
import { GROEPEN, metWijziging } from './wijziging.ts';

type Soort = Beheersoort<Beheerbaar>['soort'];

/**
 * Wat een voorstel zou veranderen aan het record zoals het nu is, per veld. Een veld dat niet te lezen is, staat er zoals het is voorgesteld;
 * of het nog past, blijkt bij het aannemen.
 */
function wijzigingenTussen<T extends Beheerbaar>(
  { vorm, veldnaam }: Beheersoort<T>,
  nu: T,
  velden: object,
): Veldwijziging[] {
  const kandidaat = metWijziging(nu, velden);
  const verschil = verschilTussen(
    plat(nu),
    plat({ ...(vorm.safeParse(kandidaat).data ?? kandidaat), afgeleid: nu.afgeleid }),
  );
  return wijzigingenVan(verschil?.was ?? {}, verschil?.wordt ?? {}).map((een) => ({
    ...een,
    veld: veldnaam(een.veld),
  }));
}

/** Elk veld van een groep apart, zoals `doelgroep.leeftijdVan`. */
const plat = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).flatMap(([veld, waarde]): [string, unknown][] =>
      GROEPEN.has(veld)
        ? Object.entries(waarde ?? {}).map(([deel, inhoud]) => [`${veld}.${deel}`, inhoud])
        : [[veld, waarde]],
    ),
  );

/** Haalt voor alle voorstellen in een verzoek samen de records op, zoals zij nu zijn. */
export function maakWijzigingen<T extends Beheerbaar>(soort: Beheersoort<T>) {
  const recordVan = lader<string, T>((context, ids) => leesRecords(context, soort, ids));
  return async (context: Context, { entiteitId, velden }: Voorstel): Promise<Veldwijziging[]> => {
    const record = await recordVan(context, entiteitId);
    if (!record) return [];
    const nu = await toonbaar(context, soort, record);
    return wijzigingenTussen(soort, nu, await zonderVerborgen(context, soort, velden as object));
  };
}

interface Bijvraag extends Voorstelkeuze {
  id: string;
  /** Alle voorstellen; anders alleen die van de vrager zelf. */
  alle: boolean;
  first: number;
}

/** Voorstellen bij één record, het nieuwste eerst; voor alle records in een verzoek samen één SQL-opdracht. */
export function maakBij(soort: Soort) {
  const bij = lader<string, Voorstel[]>(async ({ prisma, wie }, sleutels) => {
    const vragen = sleutels.map((sleutel) => ({ sleutel, ...(JSON.parse(sleutel) as Bijvraag) }));
    const rijen = await prisma.$queryRaw<(Voorstel & { sleutel: string })[]>`
      select deel.*, vraag.sleutel
      from json_to_recordset(${JSON.stringify(vragen)}::json)
        as vraag(sleutel text, id text, alle boolean, status text[], first int)
      cross join lateral (
        select v.*, row_number() over (order by v.op desc, v.id) as nr
        from beheer."Voorstel" as v
        where v.soort = ${soort}::beheer."Gebeurtenissoort" and v."entiteitId" = vraag.id
          and (vraag.alle or v.onderwerp = ${wie.onderwerp ?? null})
          and (vraag.status is null or v.status::text = any(vraag.status))
      ) as deel
      where deel.nr <= vraag.first
      order by vraag.sleutel, deel.nr`;
    return Map.groupBy(rijen, ({ sleutel }) => sleutel);
  });
  return async (context: Context, id: string, { status, ...keuze }: Omit<Bijvraag, 'id'>): Promise<Voorstel[]> =>
    (await bij(context, JSON.stringify({ id, ...keuze, status: status?.length ? status : null }))) ?? [];
}

const NIEUWSTE_EERST: Volgorde = { veld: 'op', richting: 'desc', soort: 'datum' };
const OUDSTE_EERST: Volgorde = { veld: 'op', richting: 'asc', soort: 'datum' };

/** Wat iemand zelf voorstelde, het nieuwste eerst. */
export const mijnVoorstellen = (
  { prisma, wie }: Context,
  soort: Soort,
  { status, ...args }: Voorstelkeuze & PaginaArgs,
): Promise<Bladzijde<Voorstel>> =>
  bladzijde(
    prisma,
    { soort, onderwerp: wie.onderwerp ?? '', ...(status?.length ? { status: { in: [...status] } } : {}) },
    args,
    NIEUWSTE_EERST,
  );

/** Waarover iemand moet besluiten, het oudste eerst: een aanbieder over wat hij aanbiedt, een regisseur over alles. */
export async function voorstellenTeBeoordelen<T extends Beheerbaar>(
  { prisma, wie }: Context,
  { soort, idsVan }: Beheersoort<T>,
  args: PaginaArgs,
): Promise<Bladzijde<Voorstel>> {
  const eigen = wie.rol === 'AANBIEDER' ? await idsVan(prisma, wie.organisatieId ?? '') : undefined;
  const waar = { soort, status: 'OPEN' as const, ...(eigen ? { entiteitId: { in: eigen } } : {}) };
  return bladzijde(prisma, waar, args, OUDSTE_EERST);
}

async function bladzijde(
  prisma: Context['prisma'],
  waar: Prisma.VoorstelWhereInput,
  args: PaginaArgs,
  volgorde: Volgorde,
): Promise<Bladzijde<Voorstel>> {
  const { where, ...pagina } = paginaVraag(args, volgorde);
  const rijen = await prisma.voorstel.findMany({ ...pagina, where: { AND: [waar, where] } });
  return alsBladzijde(rijen, args, volgorde, () => prisma.voorstel.count({ where: waar }));
}
