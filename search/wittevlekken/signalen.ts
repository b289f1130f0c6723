import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Steunpuntsignaalsoort } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Leeftijdsgroep } from '../vormen.ts';

/** Zo veel voorbije maanden tellen mee in de behoefte. De lopende maand niet: dan is te zien wat er vandaag bij kwam. */
export const SIGNAALMAANDEN = 12;

/** Hoe vaak er over een onderwerp iets werd gemist. Leeg is niet genoemd. */
export interface Signaaltelling {
  thema: string;
  wijk: string;
  leeftijdsgroep: Leeftijdsgroep | '';
  aantal: number;
}

/** Zoekvragen zonder goed resultaat en signalen van het steunpunt, bij elkaar opgeteld. Eén SQL-opdracht. */
export const leesSignaaltelling = (prisma: Pick<PrismaClient, '$queryRaw'>, nu: Date): Promise<Signaaltelling[]> => {
  const dag = alsDatum(dagVan(nu));
  return prisma.$queryRaw<Signaaltelling[]>`
    select thema, wijk, leeftijdsgroep, sum(aantal)::int as aantal from (
      select dag, thema, wijk, leeftijdsgroep, aantal from zoeken."Zoeksignaal"
      union all select dag, thema, wijk, leeftijdsgroep, aantal from zoeken."Steunpuntsignaal"
    ) as signaal
    where thema <> '' and dag < date_trunc('month', ${dag}::timestamp)
      and dag >= date_trunc('month', ${dag}::timestamp) - make_interval(months => ${SIGNAALMAANDEN}::int)
    group by thema, wijk, leeftijdsgroep`;
};

/** Wat een medewerker van het steunpunt meldt: nooit vrije tekst, en niets over een kind. */
export interface Steunpuntmelding {
  soort: Steunpuntsignaalsoort;
  thema: string;
  wijk: string | null;
  leeftijdsgroep: Leeftijdsgroep | null;
}

/** Telt een signaal van het steunpunt, per dag in Nederland. Eén SQL-opdracht. */
export async function telSteunpuntsignaal(
  prisma: Pick<PrismaClient, '$executeRaw'>,
  { soort, thema, wijk, leeftijdsgroep }: Steunpuntmelding,
  nu: Date,
): Promise<void> {
  await prisma.$executeRaw`
    insert into zoeken."Steunpuntsignaal" as s (dag, soort, thema, wijk, leeftijdsgroep, aantal)
    values (${alsDatum(dagVan(nu))}::date, ${soort}::zoeken."Steunpuntsignaalsoort", ${thema}, ${wijk ?? ''}, ${leeftijdsgroep ?? ''}, 1)
    on conflict (dag, soort, thema, wijk, leeftijdsgroep) do update set aantal = s.aantal + 1`;
}

export const signaalsleutel = (onderwerp: string, wijk: string, groep: Leeftijdsgroep): string =>
  `${onderwerp} ${wijk} ${groep}`;

type MetCode = readonly { code: string }[];
type MetOuder = readonly { code: string; ouderCode: string | null }[];

/**
 * Deelt signalen uit over de cellen waar zij over kunnen gaan. Wat een signaal niet noemt, wordt gelijk verdeeld: zonder wijk over alle
 * wijken, zonder leeftijd over de leeftijdsgroepen van het thema, en een hoofdthema over de thema's daaronder.
 */
export function verdeelSignalen(
  tellingen: readonly Signaaltelling[],
  wijken: MetCode,
  themas: MetOuder,
  onderwerpen: ReadonlyMap<string, { groepen: readonly Leeftijdsgroep[] }>,
): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { thema, wijk, leeftijdsgroep, aantal } of tellingen) {
    const cellen = themas
      .filter(({ code, ouderCode }) => code === thema || ouderCode === thema)
      .flatMap(({ code }) => (onderwerpen.get(code)?.groepen ?? []).map((groep) => ({ onderwerp: code, groep })))
      .filter(({ groep }) => leeftijdsgroep === '' || groep === leeftijdsgroep)
      .flatMap(({ onderwerp, groep }) => wijken.map(({ code }) => ({ onderwerp, groep, wijk: code })))
      .filter((cel) => wijk === '' || cel.wijk === wijk);
    for (const cel of cellen) {
      const sleutel = signaalsleutel(cel.onderwerp, cel.wijk, cel.groep);
      uit.set(sleutel, (uit.get(sleutel) ?? 0) + aantal / cellen.length);
    }
  }
  return uit;
}
