import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { type Indexdocument, LABELS, type Sleutel } from '../zoekmachine.ts';
import type { Transactie } from './schrijven.ts';

/** Een woord zelf: geen deel van een samenstelling, stam of thema, en geen kaal getal. */
const isWoord = (term: string) => /^\p{L}/u.test(term);

/** Bij elk woord hoeveel documenten erbij kwamen of weggingen: per woord, of per woord en trede als een document niet voor iedereen is. */
export type Woordverschil = Map<string, number>;

/** Een woord heeft nooit een spatie. */
const plekVan = (woord: string, trede: Trede | null) => (trede === null ? woord : `${woord} ${trede}`);

/**
 * Telt in `verschil` wat er aan woorden per document verandert: min wat de documenten onder deze sleutels nu hebben, plus wat de nieuwe
 * hebben. Moet vóór het schrijven zelf.
 */
export async function telWoorden(
  tx: Transactie,
  verschil: Woordverschil,
  oud: readonly Sleutel[],
  nieuw: readonly Indexdocument[],
): Promise<void> {
  const tel = (termen: Iterable<string>, trede: Trede | null, met: number) => {
    for (const term of termen) {
      if (!isWoord(term)) continue;
      const plek = plekVan(term, trede);
      verschil.set(plek, (verschil.get(plek) ?? 0) + met);
    }
  };
  const rijen = await tx.$queryRawUnsafe<{ rang: string[]; vanafTrede: Trede | null }[]>(
    `select d.rang, d."vanafTrede"::text from json_to_recordset($1::json) as r(soort text, id text)
      join zoeken."Document" d on d.soort = r.soort::zoeken."Vindbaarsoort" and d.id = r.id`,
    JSON.stringify(oud.map(({ soort, id }) => ({ soort, id }))),
  );
  for (const { rang, vanafTrede } of rijen) for (const deel of rang) tel(deel.trim().split(' '), vanafTrede, -1);
  for (const { termen, vanafTrede } of nieuw) for (const label of LABELS) tel(termen[label], vanafTrede, 1);
}

/**
 * Boekt het verschil, in één keer en op volgorde, als laatste in een transactie. Twee die tegelijk schrijven, wachten dan op elkaar in plaats
 * van elkaar vast te zetten; boekten zij per brok, dan kon elk op een woord van de ander wachten.
 */
export async function boekWoorden(tx: Transactie, verschil: Woordverschil): Promise<void> {
  const anders = [...verschil].filter(([, aantal]) => aantal !== 0);
  const voorIedereen = anders.flatMap(([plek, aantal]) => (plek.includes(' ') ? [] : [{ woord: plek, aantal }]));
  const beperkt = anders.flatMap(([plek, aantal]) => {
    const [woord, trede] = plek.split(' ');
    return trede === undefined ? [] : [{ woord, trede, aantal }];
  });
  if (voorIedereen.length > 0)
    await tx.$executeRawUnsafe(
      `insert into zoeken."Woord" as w (woord, documenten)
        select woord, aantal from json_to_recordset($1::json) as r(woord text, aantal int) order by woord collate "C"
        on conflict (woord) do update set documenten = greatest(0, w.documenten + excluded.documenten)`,
      JSON.stringify(voorIedereen),
    );
  if (beperkt.length > 0)
    await tx.$executeRawUnsafe(
      `insert into zoeken."BeperktWoord" as w (woord, "vanafTrede", documenten)
        select woord, trede::gedeeld."Trede", aantal from json_to_recordset($1::json) as r(woord text, trede text, aantal int)
        order by woord collate "C", trede
        on conflict (woord, "vanafTrede") do update set documenten = greatest(0, w.documenten + excluded.documenten)`,
      JSON.stringify(beperkt),
    );
}

const GETELD = `select term as woord, d."vanafTrede", count(*)::int as documenten from zoeken."Document" as d
  cross join lateral (select distinct unnest(string_to_array(array_to_string(d.rang, ' '), ' ')) as term) as t
  where term <> '' and term !~ '^[+=#[:digit:]]' group by term, d."vanafTrede"`;

/** Hoeveel woorden anders geteld staan dan zij in de documenten voorkomen. */
export async function telVerkeerdeWoorden(tx: Pick<Transactie, '$queryRawUnsafe'>): Promise<number> {
  const [rij] = await tx.$queryRawUnsafe<{ aantal: number }[]>(
    `select count(*)::int as aantal from (
        select woord, '' as trede, documenten from zoeken."Woord" where documenten > 0
        union all select woord, "vanafTrede"::text, documenten from zoeken."BeperktWoord" where documenten > 0
      ) as w
      full join (select woord, coalesce("vanafTrede"::text, '') as trede, documenten from (${GETELD}) as alle) as g using (woord, trede)
      where w.documenten is distinct from g.documenten`,
  );
  return rij?.aantal ?? 0;
}

const HERTELTIJD_MS = 120_000;

/** Telt alle woorden opnieuw uit de documenten. Wie intussen zoekt, ziet de oude telling of de nieuwe. */
export async function hertelWoorden(prisma: PrismaClient): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe('lock table zoeken."Woord", zoeken."BeperktWoord" in share row exclusive mode');
      await tx.$executeRawUnsafe('delete from zoeken."Woord"');
      await tx.$executeRawUnsafe('delete from zoeken."BeperktWoord"');
      await tx.$executeRawUnsafe(
        `insert into zoeken."Woord" (woord, documenten)
          select woord, documenten from (${GETELD}) as g where "vanafTrede" is null`,
      );
      await tx.$executeRawUnsafe(
        `insert into zoeken."BeperktWoord" (woord, "vanafTrede", documenten)
          select woord, "vanafTrede", documenten from (${GETELD}) as g where "vanafTrede" is not null`,
      );
    },
    { timeout: HERTELTIJD_MS },
  );
}
