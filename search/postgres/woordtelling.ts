import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { type Indexdocument, LABELS, type Sleutel } from '../zoekmachine.ts';
import type { Transactie } from './schrijven.ts';

/** Een woord zelf: geen deel van een samenstelling, stam of thema, en geen kaal getal. */
const isWoord = (term: string) => /^\p{L}/u.test(term);

/** Bij elk woord hoeveel documenten erbij kwamen of weggingen. */
export type Woordverschil = Map<string, number>;

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
  const tel = (termen: Iterable<string>, met: number) => {
    for (const term of termen) if (isWoord(term)) verschil.set(term, (verschil.get(term) ?? 0) + met);
  };
  const rijen = await tx.$queryRawUnsafe<{ rang: string[] }[]>(
    `select d.rang from json_to_recordset($1::json) as r(soort text, id text)
      join zoeken."Document" d on d.soort = r.soort::zoeken."Vindbaarsoort" and d.id = r.id`,
    JSON.stringify(oud.map(({ soort, id }) => ({ soort, id }))),
  );
  for (const { rang } of rijen) for (const deel of rang) tel(deel.trim().split(' '), -1);
  for (const { termen } of nieuw) for (const label of LABELS) tel(termen[label], 1);
}

/**
 * Boekt het verschil, in één keer en op volgorde, als laatste in een transactie. Twee die tegelijk schrijven, wachten dan op elkaar in plaats
 * van elkaar vast te zetten; boekten zij per brok, dan kon elk op een woord van de ander wachten.
 */
export async function boekWoorden(tx: Transactie, verschil: Woordverschil): Promise<void> {
  const anders = [...verschil].filter(([, aantal]) => aantal !== 0).map(([woord, aantal]) => ({ woord, aantal }));
  if (anders.length === 0) return;
  await tx.$executeRawUnsafe(
    `insert into zoeken."Woord" as w (woord, documenten)
      select woord, aantal from json_to_recordset($1::json) as r(woord text, aantal int) order by woord collate "C"
      on conflict (woord) do update set documenten = greatest(0, w.documenten + excluded.documenten)`,
    JSON.stringify(anders),
  );
}

const GETELD = `select term as woord, count(*)::int as documenten from zoeken."Document" as d
  cross join lateral (select distinct unnest(string_to_array(array_to_string(d.rang, ' '), ' ')) as term) as t
  where term <> '' and term !~ '^[+=#[:digit:]]' group by term`;

/** Hoeveel woorden anders geteld staan dan zij in de documenten voorkomen. */
export async function telVerkeerdeWoorden(tx: Pick<Transactie, '$queryRawUnsafe'>): Promise<number> {
  const [rij] = await tx.$queryRawUnsafe<{ aantal: number }[]>(
    `select count(*)::int as aantal from (select woord, documenten from zoeken."Woord" where documenten > 0) as w
      full join (${GETELD}) as g using (woord) where w.documenten is distinct from g.documenten`,
  );
  return rij?.aantal ?? 0;
}

const HERTELTIJD_MS = 120_000;

/** Telt alle woorden opnieuw uit de documenten. Wie intussen zoekt, ziet de oude telling of de nieuwe. */
export async function hertelWoorden(prisma: PrismaClient): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe('lock table zoeken."Woord" in share row exclusive mode');
      await tx.$executeRawUnsafe('delete from zoeken."Woord"');
      await tx.$executeRawUnsafe(`insert into zoeken."Woord" (woord, documenten) ${GETELD}`);
    },
    { timeout: HERTELTIJD_MS },
  );
}
