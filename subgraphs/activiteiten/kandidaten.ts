import type { Regeling as RegelingRij } from '../../prisma/generated/client/client.ts';
import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Domein, Regio } from '../../prisma/generated/client/enums.ts';
import { actueelVanaf, laatsteDag } from '../../prisma/regels/peildatum.ts';
import type { Context } from '../../schema/context.ts';
import { geldendeRegios, soortenVoorLeeftijd } from '../../schema/waarden/regels.ts';
import { zichtbareActiviteitSql } from '../../schema/zichtbaar.ts';
import { DOMEINWOORDEN } from './matchen/interesse.ts';
import type { Kandidaat, Matchregeling, Profiel, Punt } from './matchen/vormen.ts';
import { inhoud, vormen } from './matchen/woorden.ts';

/** Zoveel activiteiten worden hoogstens vergeleken: de kansrijkste op interesse en afstand. */
export const MAX_KANDIDATEN = 1000;
/** Wie net te jong of te oud is, ziet de activiteit nog, met de leeftijd als belemmering. In jaren. */
const LEEFTIJDSMARGE = 1;
/** Zoveel keer de termijn van `actueel` blijft een status te vertrouwen. */
const STATUS_TERMIJNEN = 2;
/** Kilometers per graad, goed genoeg om te sorteren; de echte afstand wordt bij het matchen berekend. */
const KM_PER_GRAAD = { breedte: 111.2, lengte: 68.5 };

/**
 * Kiest in de database welke activiteiten het vergelijken waard zijn: geldig in het gebied, voor deze leeftijd of onbekend, en iets
 * waar een kind zelf aan meedoet. Wensen sluiten niets uit, zij bepalen alleen wat bij een overvloed het eerst meedoet.
 */
export async function kiesKandidaten(profiel: Profiel, regio: Regio | undefined, context: Context) {
  const { prisma, wie } = context;
  const { leeftijd, punt } = profiel;
  const rijen = await prisma.$queryRaw<{ id: string }[]>`
    select rij.id
    from activiteiten."Activiteit" as rij
    where ${inGebied(regio, punt)} and ${zichtbareActiviteitSql(wie, 'rij')}
      and (rij."leeftijdVan" is null or rij."leeftijdVan" <= ${leeftijd + LEEFTIJDSMARGE}::int)
      and (rij."leeftijdTot" is null or rij."leeftijdTot" >= ${leeftijd - LEEFTIJDSMARGE}::int)
      and (cardinality(rij."voorWie") = 0 or rij."voorWie" && array['LEERLING', 'GEZIN']::gedeeld."VoorWie"[])
    order by ${Prisma.join(kansrijkste(profiel))}, rij.sorteernaam, rij.id
    limit ${MAX_KANDIDATEN}::int`;
  return haalKandidaten(
    rijen.map(({ id }) => id),
    context,
  );
}

/** Zonder plek doet Voorbeeldstad niet mee, en met alleen coördinaten niet wat geen plek heeft: het is verzonnen. */
function inGebied(regio: Regio | undefined, punt: Punt | null): Prisma.Sql {
  if (regio) return Prisma.sql`rij.regio = any(${geldendeRegios(regio)}::text[]::gedeeld."Regio"[])`;
  if (punt) return Prisma.sql`(rij.regio <> 'VOORBEELDSTAD' or rij.lengtegraad is not null)`;
  return Prisma.sql`rij.regio <> 'VOORBEELDSTAD'`;
}

/** Wat gestopt is of voor ander onderwijs achteraan; dan wat een interesse noemt, de eigen wijk, en de afstand. Alleen wat gevraagd is, sorteert mee. */
function kansrijkste(profiel: Profiel): Prisma.Sql[] {
  const { leeftijd, punt, wijk, interesses } = profiel;
  const volgorde = [Prisma.sql`rij.status = 'GESTOPT' or ${voorAnderOnderwijs(leeftijd)}`];
  if (interesses.length > 0) volgorde.push(Prisma.sql`(${noemtInteresse(profiel)}) desc`);
  if (wijk !== null) volgorde.push(Prisma.sql`rij.wijken @> array[${wijk}] desc`);
  if (punt) {
    volgorde.push(Prisma.sql`
      power((rij.breedtegraad - ${punt.breedtegraad}::float) * ${KM_PER_GRAAD.breedte}::float, 2) +
      power((rij.lengtegraad - ${punt.lengtegraad}::float) * ${KM_PER_GRAAD.lengte}::float, 2) nulls last`);
  }
  return volgorde;
}

/** De leeftijd is niet bekend, en geen van de soorten onderwijs past bij deze leeftijd. */
const voorAnderOnderwijs = (leeftijd: number): Prisma.Sql => Prisma.sql`(
  rij."leeftijdVan" is null and rij."leeftijdTot" is null and cardinality(rij.onderwijssoorten) > 0
  and not rij.onderwijssoorten && ${soortenVoorLeeftijd(leeftijd, leeftijd)}::text[]::gedeeld."Onderwijssoort"[])`;

const noemtInteresse = (profiel: Profiel): Prisma.Sql => Prisma.sql`
  rij.domein = any(${raakDomeinen(profiel)}::text[]::activiteiten."Domein"[]) or exists (
    select 1 from unnest(${zoekstammen(profiel)}::text[]) as stam
    where strpos(lower(concat_ws(' ', rij.naam, rij.soort, array_to_string(rij.interesses, ' '))), stam) > 0)`;

const wensen = ({ interesses }: Profiel): string[] => interesses.flatMap(inhoud);

const zoekstammen = (profiel: Profiel): string[] => [
  ...new Set(wensen(profiel).flatMap((woord) => [woord, ...[...vormen(woord)].filter((vorm) => vorm.length > 3)])),
];

function raakDomeinen(profiel: Profiel): Domein[] {
  const gevraagd = new Set(wensen(profiel).flatMap((woord) => [...vormen(woord)]));
  const domeinen = Object.entries(DOMEINWOORDEN) as [Domein, readonly string[]][];
  return domeinen
    .filter(([, woorden]) => woorden.some((woord) => [...vormen(woord)].some((vorm) => gevraagd.has(vorm))))
    .map(([domein]) => domein);
}

async function haalKandidaten(ids: string[], { prisma, nu, termijnen }: Context): Promise<Kandidaat[]> {
  const rijen = await prisma.activiteit.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      naam: true,
      alternatieveNamen: true,
      domein: true,
      soort: true,
      interesses: true,
      leeftijdVan: true,
      leeftijdTot: true,
      onderwijssoorten: true,
      niveau: true,
      vorm: true,
      momentsoorten: true,
      momenten: {
        select: { dag: true, vanMinuut: true, totMinuut: true, seizoen: true },
        orderBy: { volgorde: 'asc' },
      },
      kostenVoorGebruiker: true,
      kostenPerJaar: true,
      regelingen: { select: { regelingId: true } },
      vrijePlaatsen: true,
      proefles: true,
      toegankelijkheid: true,
      regio: true,
      wijken: true,
      lengtegraad: true,
      breedtegraad: true,
      status: true,
      peildatum: true,
    },
  });
  const grens = actueelVanaf(nu, termijnen.activiteitMaanden * STATUS_TERMIJNEN);
  return rijen.map((rij) => ({
    ...rij,
    statusIsOud: rij.peildatum !== null && laatsteDag(rij.peildatum) < grens,
    kostenPerJaar: rij.kostenPerJaar?.toNumber() ?? null,
    regelingen: rij.regelingen.map(({ regelingId }) => regelingId),
  }));
}

export const alsMatchregeling = (rij: RegelingRij): Matchregeling => ({
  ...rij,
  maximumPerJaar: rij.maximumPerJaar?.toNumber() ?? null,
});
