import { Prisma } from '../../../prisma/generated/client/client.ts';
import type { Domein, Regio } from '../../../prisma/generated/client/enums.ts';
import { KLEINSTE_AANTAL } from '../../../prisma/regels/kleine-aantallen.ts';
import type { Leeftijdsgroep } from '../../../prisma/regels/leeftijdsgroepen.ts';
import type { Context } from '../../../schema/context.ts';
import { zichtbareActiviteitSql } from '../../../schema/zichtbaar.ts';
import type { Tijdvak } from './maand.ts';
import { toonAantal } from './tonen.ts';

/** Waarop gegroepeerd kan worden, met de kolom. */
export const GROEPEN = {
  ACTIVITEIT: Prisma.sql`t."activiteitId"`,
  WIJK: Prisma.sql`t.wijk`,
  LEEFTIJDSGROEP: Prisma.sql`t.leeftijdsgroep`,
  DOMEIN: Prisma.sql`a.domein::text`,
} as const;
export type Groepeerbaar = keyof typeof GROEPEN;

export interface Keuze extends Tijdvak {
  activiteiten: readonly string[];
  wijken: readonly string[];
  leeftijdsgroepen: readonly Leeftijdsgroep[];
  domeinen: readonly Domein[];
  regios: readonly Regio[];
}

/** Eén groep, met alleen de velden waarop is gegroepeerd. */
export interface Groep {
  activiteit: string | null;
  wijk: string | null;
  leeftijdsgroep: Leeftijdsgroep | null;
  domein: Domein | null;
  /** Afgerond op vijf. */
  aantal: number;
}

const een = (kolom: Prisma.Sql, waarden: readonly string[]): Prisma.Sql =>
  waarden.length === 0 ? Prisma.sql`true` : Prisma.sql`${kolom} = any(${[...waarden]}::text[])`;

/** De toeleidingen die meetellen. Zonder gebied, wijk of activiteit doet de verzonnen Voorbeeldstad niet mee. */
function telbaar({ wie }: Context, keuze: Keuze): Prisma.Sql {
  const { van, tot, activiteiten, wijken, regios } = keuze;
  const metVoorbeeld = [activiteiten, wijken, regios].some((lijst) => lijst.length > 0);
  return Prisma.sql`
    from activiteiten."Toeleiding" as t join activiteiten."Activiteit" as a on a.id = t."activiteitId"
    where t.maand between ${van} and ${tot} and ${zichtbareActiviteitSql(wie, 'a')}
      and (${metVoorbeeld} or a.herkomst <> 'VOORBEELD')
      and (${een(Prisma.sql`t."activiteitId"`, activiteiten)}
        or a."vroegereIds" && ${[...activiteiten]}::text[]) and ${een(Prisma.sql`t.wijk`, wijken)}
      and ${een(Prisma.sql`t.leeftijdsgroep`, keuze.leeftijdsgroepen)}
      and ${een(Prisma.sql`a.domein::text`, keuze.domeinen)} and ${een(Prisma.sql`a.regio::text`, regios)}`;
}

/** Hoeveel toeleidingen er samen zijn; leeg als het er te weinig zijn om te tonen. Eén SQL-opdracht. */
export async function telTotaal(context: Context, keuze: Keuze): Promise<number | null> {
  const [rij] = await context.prisma.$queryRaw<{ aantal: number }[]>`
    select coalesce(sum(t.aantal), 0)::int as aantal ${telbaar(context, keuze)}`;
  return toonAantal(rij?.aantal ?? 0);
}

/** De grootste groepen. Een groep onder de vijf valt weg: ook dat zij er is, kan naar een kind leiden. Eén SQL-opdracht. */
export async function telGroepen(
  context: Context,
  keuze: Keuze,
  op: readonly Groepeerbaar[],
  meeste: number,
): Promise<Groep[]> {
  if (op.length === 0) return [];
  const kolom = (naam: Groepeerbaar) => (op.includes(naam) ? GROEPEN[naam] : Prisma.sql`null::text`);
  const rijen = await context.prisma.$queryRaw<Groep[]>`
    select ${kolom('ACTIVITEIT')} as activiteit, ${kolom('WIJK')} as wijk, ${kolom('LEEFTIJDSGROEP')} as leeftijdsgroep,
           ${kolom('DOMEIN')} as domein, sum(t.aantal)::int as aantal
    ${telbaar(context, keuze)}
    group by 1, 2, 3, 4 having sum(t.aantal) >= ${KLEINSTE_AANTAL}
    order by round(sum(t.aantal) / 5.0) desc, 1, 2, 3, 4 limit ${meeste}::int`;
  return rijen.map((rij) => ({ ...rij, aantal: toonAantal(rij.aantal) ?? 0 }));
}

/** Hoeveel toeleidingen elk van deze activiteiten heeft, zoals te tonen. Eén SQL-opdracht. */
export async function telPerActiviteit(
  { prisma }: Context,
  ids: readonly string[],
  { van, tot }: Tijdvak,
): Promise<Map<string, number>> {
  const rijen = await prisma.$queryRaw<{ id: string; aantal: number }[]>`
    select "activiteitId" as id, sum(aantal)::int as aantal from activiteiten."Toeleiding"
    where "activiteitId" = any(${[...ids]}::text[]) and maand between ${van} and ${tot} group by 1`;
  return new Map(
    rijen.flatMap(({ id, aantal }) => {
      const getoond = toonAantal(aantal);
      return getoond === null ? [] : [[id, getoond] as const];
    }),
  );
}
