import { Prisma } from '../../prisma/generated/client/client.ts';
import { tredeSql } from '../../schema/trede.ts';
import type { Keuze, Vorm, Zoekopdracht } from '../zoekmachine.ts';
import { citeer } from './schrijven.ts';

const { sql, join } = Prisma;

const vormQuery = ({ termen }: Vorm) => termen.map(citeer).join(' & ');
// Een groep waarvoor geen vorm over is, staat nergens.
const vormQueries = (vormen: readonly Vorm[]) => (vormen.length > 0 ? vormen.map(vormQuery) : [citeer('')]);

/**
 * Wat een document moet bevatten: van elke lijst een van de tsqueries. Leeg als alles past. Een lijst van kleine tsqueries vindt de index
 * tot tien keer zo snel als één grote: van een grote rekent zij bij elk document alle vormen na.
 */
export function moetBevatten({ groepen, wijze }: Pick<Zoekopdracht, 'groepen' | 'wijze'>): string[][] {
  if (wijze === 'NIETS') return [];
  const nodig = groepen.filter((groep) => groep.nodig);
  const lijsten = (nodig.length > 0 ? nodig : groepen).map(({ vormen }) => vormQueries(vormen));
  return wijze === 'ALLE' || lijsten.length === 0 ? lijsten : [[...new Set(lijsten.flat())]];
}

/**
 * Op zo veel termen van een groep wordt grof gerangschikt: als zij de enige is die nodig is, als zij nodig is, en anders. Meer kost tijd,
 * want elke treffer wordt met elke term vergeleken, en geeft een slechter venster: een record met veel bijzondere vormen van een woord
 * gaat dan voor een record met het woord zelf.
 */
const KERNTERMEN = { alleen: 12, nodig: 8, anders: 2 };
/** Een thema staat voor veel woorden: dat gaat voor een bijzondere vorm van een van die woorden. */
const THEMAVOORRANG = 0.25;
const voorrang = ({ termen, gewicht }: Vorm) => gewicht + (termen[0]?.startsWith('#') ? THEMAVOORRANG : 0);

/** De termen om grof op te rangschikken: van elke groep de zwaarste. Leeg als er geen zijn. */
export function kernQuery({ groepen }: Pick<Zoekopdracht, 'groepen'>): string {
  const aantalNodig = groepen.filter(({ nodig }) => nodig).length || groepen.length;
  const termen = groepen.flatMap(({ nodig, vormen }) => {
    const zwaarste = vormen.toSorted((a, b) => voorrang(b) - voorrang(a)).flatMap((vorm) => vorm.termen);
    const soort = !nodig && aantalNodig < groepen.length ? 'anders' : aantalNodig === 1 ? 'alleen' : 'nodig';
    return [...new Set(zwaarste)].slice(0, KERNTERMEN[soort]);
  });
  return [...new Set(termen)].map(citeer).join(' | ');
}

// PostgreSQL kan het teken NUL niet bewaren: een waarde met dat teken staat nergens. De `select` eromheen zorgt dat de lijst één keer
// wordt omgezet, en niet bij elk document.
const lijst = (waarden: readonly string[], type: string) => {
  const rij = Prisma.raw(`${type}[]`);
  return sql`(select ${waarden.filter((waarde) => !waarde.includes('\0'))}::text[]::${rij})::${rij}`;
};
const een = (kolom: string, waarden: readonly string[] | undefined, type = 'text') =>
  waarden?.length ? [sql`d.${Prisma.raw(`"${kolom}"`)} = any(${lijst(waarden, type)})`] : [];
const overlapt = (kolom: string, waarden: readonly string[], type: string) =>
  sql`d.${Prisma.raw(`"${kolom}"`)} && ${lijst(waarden, type)}`;

const SOORT = 'zoeken."Vindbaarsoort"';
const ONDERWIJS = 'gedeeld."Onderwijssoort"';

/** De keuze als voorwaarden op een document `d`, zoals `Keuze` ze beschrijft. */
export function keuzeVoorwaarden(keuze: Keuze): Prisma.Sql[] {
  return [
    ...een('soort', keuze.soort, SOORT),
    ...(keuze.themas?.length ? [overlapt('themas', keuze.themas, 'text')] : []),
    ...leeftijd(keuze),
    ...lijstOfOnbekend('onderwijssoorten', keuze.onderwijssoorten, ONDERWIJS, keuze),
    ...lijstOfOnbekend('voorWie', keuze.voorWie, 'gedeeld."VoorWie"', keuze),
    ...een('kosten', keuze.kosten, 'gedeeld."KostenVoorGebruiker"'),
    ...prijs(keuze),
    ...een('niveau', keuze.niveaus, 'gedeeld."Ondersteuningsniveau"'),
    ...een('wachttijdstatus', keuze.wachttijdstatussen),
    ...(keuze.regios?.length ? [overlapt('regios', keuze.regios, 'gedeeld."Regio"')] : []),
    ...een('herkomst', keuze.herkomsten, 'gedeeld."Herkomst"'),
    ...(keuze.zonderHerkomsten?.length
      ? [sql`d.herkomst <> all(${lijst(keuze.zonderHerkomsten, 'gedeeld."Herkomst"')})`]
      : []),
    ...wijk(keuze),
    tredeSql(keuze.trede ?? null, 'd'),
    ...(keuze.zonder ?? []).map(
      ({ soort, id }) => sql`not (d.soort = ${soort}::zoeken."Vindbaarsoort" and d.id = ${id})`,
    ),
  ];
}

function leeftijd({ leeftijd, zonderOnbekend }: Keuze): Prisma.Sql[] {
  if (!leeftijd) return [];
  const onbekend = sql`d."leeftijdVan" is null and d."leeftijdTot" is null`;
  const kan = sql`d.onderwijssoorten = '{}' or ${overlapt('onderwijssoorten', leeftijd.soorten, ONDERWIJS)}`;
  return [
    sql`(d."leeftijdVan" is null or d."leeftijdVan" <= ${leeftijd.tot}::int)`,
    sql`(d."leeftijdTot" is null or d."leeftijdTot" >= ${leeftijd.van}::int)`,
    zonderOnbekend ? sql`not (${onbekend})` : sql`(not (${onbekend}) or ${kan})`,
  ];
}

function lijstOfOnbekend(kolom: string, waarden: readonly string[] | undefined, type: string, keuze: Keuze) {
  if (!waarden?.length) return [];
  const past = overlapt(kolom, waarden, type);
  return [keuze.zonderOnbekend ? past : sql`(${past} or d.${Prisma.raw(`"${kolom}"`)} = '{}')`];
}

function prijs({ hoogstePrijs }: Keuze): Prisma.Sql[] {
  if (hoogstePrijs === undefined) return [];
  return [
    sql`(d."prijsPerJaar" <= ${hoogstePrijs}::float8 or d.kosten = 'GRATIS'
      or (d."prijsPerJaar" is null and d.kosten is distinct from 'BETAALD'))`,
  ];
}

function wijk({ wijk: keuze }: Keuze): Prisma.Sql[] {
  if (!keuze) return [];
  const heleGebied = sql`d.soort <> 'SCHOOL' and d.wijken = '{}' and ${overlapt('regios', keuze.gebieden, 'gedeeld."Regio"')}`;
  return [sql`(${overlapt('wijken', keuze.codes, 'text')} or (${heleGebied}))`];
}

/** Verbindt voorwaarden met `and`; zonder voorwaarden past alles. */
export const en = (voorwaarden: readonly Prisma.Sql[]): Prisma.Sql =>
  voorwaarden.length === 0 ? sql`true` : join([...voorwaarden], ' and ');
