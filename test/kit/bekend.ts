import type { Database } from '../../prisma/database.ts';

/** De codes van wijken, thema's en organisaties zoals zij in het domein aanbod staan, op volgorde. */
export const echteCodes = (db: Database) => db.prisma.$queryRaw<object[]>`
  select 'WIJK' as soort, code, regio::text, null as ouder, lengtegraad, breedtegraad, herkomst::text from aanbod."Wijk"
  union all select 'THEMA', code, null, "ouderCode", null, null, null from aanbod."Thema"
  union all select 'ORGANISATIE', id, regio::text, null, null, null, herkomst::text from aanbod."Organisatie"
  order by soort, code`;

/** De kopieën in de andere domeinen, op dezelfde volgorde. */
export async function gekendeCodes(db: Database): Promise<Record<string, object[]>> {
  const lees = (schema: string) =>
    db.prisma.$queryRawUnsafe<object[]>(
      `select soort::text, code, regio::text, ouder, lengtegraad, breedtegraad, herkomst::text
        from "${schema}"."Bekend" order by soort::text, code`,
    );
  return {
    scholen: await lees('scholen'),
    wachttijden: await lees('wachttijden'),
    activiteiten: await lees('activiteiten'),
  };
}

/** Wat de kopieën moeten zijn. */
export async function verwachteCodes(db: Database): Promise<Record<string, object[]>> {
  const echt = await echteCodes(db);
  return { scholen: echt, wachttijden: echt, activiteiten: echt };
}
