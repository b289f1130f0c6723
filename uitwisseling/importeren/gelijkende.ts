import type { Transactie } from '../../prisma/laden/invoegen.ts';
import type { Dubbelsoort } from '../../search/registratie/paar.ts';

/** Zoveel records leert de motor binnen het geheugen van een import; met 25.000 was de piek 590 MB. */
export const MEESTE_RECORDS = 10_000;
/** Delen meer records iets, dan zegt het te weinig; zo doet de motor zelf ook (`search/dubbelingen/kandidaten.ts`). */
const GROOTSTE_BLOK = 20;

const TABEL: Record<Dubbelsoort, string> = {
  AANBOD: 'aanbod."Aanbod"',
  ORGANISATIE: 'aanbod."Organisatie"',
  SCHOOL: 'scholen."School"',
  ACTIVITEIT: 'activiteiten."Activiteit"',
};

export async function hoeveel(tx: Transactie, soort: Dubbelsoort): Promise<number> {
  const [rij] = await tx.$queryRawUnsafe<{ aantal: number }[]>(`select count(*)::int as aantal from ${TABEL[soort]}`);
  return rij?.aantal ?? 0;
}

/** Records met dezelfde naam of hetzelfde telefoonnummer als een nieuw record, met dat nieuwe erbij; hoogstens `MEESTE_RECORDS`. */
export async function gelijkende(tx: Transactie, soort: Dubbelsoort, nieuw: readonly string[]): Promise<string[]> {
  const rijen = await tx.$queryRawUnsafe<{ id: string }[]>(
    `with nieuw as (select unnest($1::text[]) as id),
      sleutel as (
        select id, 'n' || sorteernaam as waarde from ${TABEL[soort]}
        union all select id, 't' || regexp_replace(telefoon, '\\D', '', 'g') from ${TABEL[soort]} where telefoon is not null
      ),
      blok as (
        select id, count(*) over zelfde as samen, count(nieuw.id) over zelfde as erbij
        from sleutel left join nieuw using (id) window zelfde as (partition by waarde)
      )
    select distinct id from blok where samen between 2 and ${GROOTSTE_BLOK} and erbij > 0 order by id limit ${MEESTE_RECORDS}`,
    [...nieuw],
  );
  return rijen.map(({ id }) => id);
}
