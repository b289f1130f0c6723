import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { alsDatum, dagVan } from '../prisma/regels/dag.ts';
import { leeftijdsgroepenVan } from './leeftijdsgroepen.ts';
import type { Leeftijdsgroep } from './vormen.ts';
import type { GelezenVraag } from './vraag/lezen.ts';
import { ZEKER_GENOEG } from './vraag/themas.ts';
import type { Keuze } from './zoekmachine.ts';

/** Waar een vraag over ging: nooit de tekst, alleen deze drie. Leeg is niet bekend. */
export interface Signaalsleutel {
  thema: string;
  wijk: string;
  leeftijdsgroep: Leeftijdsgroep | '';
}

type Onderwerp = Pick<GelezenVraag, 'themas' | 'begrepen'>;

/**
 * Het zekerste thema, de wijk als die vaststaat, en de leeftijdsgroep als het er één is. Wat de vrager zelf als filter koos, gaat voor
 * wat er in zijn vraag begrepen is.
 */
export function signaalsleutel({ themas, begrepen }: Onderwerp, keuze: Keuze = {}): Signaalsleutel {
  const gebied = begrepen.find((deel) => deel.soort === 'WIJK' || deel.soort === 'POSTCODE');
  const jaren = begrepen.find((deel) => deel.soort === 'LEEFTIJD');
  const leeftijd = keuze.leeftijd ?? (jaren && { van: Math.floor(jaren.vanJaar), tot: Math.floor(jaren.totJaar) });
  return {
    thema: enige(keuze.themas) || (themas.find(({ zeker }) => zeker >= ZEKER_GENOEG)?.code ?? ''),
    wijk: enige(keuze.wijk?.codes ?? gebied?.codes),
    leeftijdsgroep: enige(leeftijd && leeftijdsgroepenVan(leeftijd.van, leeftijd.tot)),
  };
}

/** Kan het er meer dan één zijn, dan is niet te zeggen welke. */
const enige = <T extends string>(lijst: readonly T[] | undefined): T | '' => (lijst?.length === 1 && lijst[0]) || '';

/** Telt een vraag die niets (GEEN) of weinig (ZWAK) vond, per dag in Nederland. Eén SQL-opdracht. */
export async function telSignaal(
  prisma: Pick<PrismaClient, '$executeRaw'>,
  soort: 'GEEN' | 'ZWAK',
  { thema, wijk, leeftijdsgroep }: Signaalsleutel,
  nu: Date,
): Promise<void> {
  await prisma.$executeRaw`
    insert into zoeken."Zoeksignaal" as s (dag, soort, thema, wijk, leeftijdsgroep, aantal)
    values (${alsDatum(dagVan(nu))}::date, ${soort}::zoeken."Signaalsoort", ${thema}, ${wijk}, ${leeftijdsgroep}, 1)
    on conflict (dag, soort, thema, wijk, leeftijdsgroep) do update set aantal = s.aantal + 1`;
}

export interface Signaal {
  /** De maand, als 2026-10. */
  maand: string;
  thema: string;
  wijk: string;
  leeftijdsgroep: Leeftijdsgroep | '';
  /** Leeg als het er minder dan vijf zijn. */
  nietGevonden: number | null;
  zwakGevonden: number | null;
}

/** Aantallen onder deze grens kunnen naar een kind leiden en worden niet getoond. */
export const KLEINSTE_AANTAL = 5;

/**
 * De signalen van de laatste voorbije maanden, per maand opgeteld per thema, wijk en leeftijdsgroep: de laatste maand eerst, daarin het
 * vaakst eerst. Kleine aantallen blijven weg. Alleen hele, voorbije maanden: van twee perioden die één dag schelen, is het verschil ook
 * een klein aantal, en van een lopende maand is dat wat er vandaag bij kwam.
 */
export const leesSignalen = (
  prisma: Pick<PrismaClient, '$queryRaw'>,
  nu: Date,
  maanden: number,
  aantal: number,
): Promise<Signaal[]> => prisma.$queryRaw<Signaal[]>`
  select to_char(maand, 'YYYY-MM') as maand, thema, wijk, leeftijdsgroep,
    case when geen >= ${KLEINSTE_AANTAL} then geen end as "nietGevonden",
    case when zwak >= ${KLEINSTE_AANTAL} then zwak end as "zwakGevonden"
  from (
    select date_trunc('month', dag::timestamp) as maand, thema, wijk, leeftijdsgroep,
      (sum(aantal) filter (where soort = 'GEEN'))::int as geen, (sum(aantal) filter (where soort = 'ZWAK'))::int as zwak
    from zoeken."Zoeksignaal"
    where dag < date_trunc('month', ${alsDatum(dagVan(nu))}::timestamp)
      and dag >= date_trunc('month', ${alsDatum(dagVan(nu))}::timestamp) - make_interval(months => ${maanden}::int)
    group by 1, thema, wijk, leeftijdsgroep
  ) as geteld
  where geen >= ${KLEINSTE_AANTAL} or zwak >= ${KLEINSTE_AANTAL}
  order by geteld.maand desc, greatest(coalesce(geen, 0), coalesce(zwak, 0)) desc, thema, wijk, leeftijdsgroep
  limit ${aantal}::int`;
