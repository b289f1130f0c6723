import path from 'node:path';
import { ImportFout } from '../fout.ts';
import { GROOTSTE_IN_GEHEUGEN, type Grenzen } from '../lezen/grenzen.ts';
import { attribuut, leesHeelXml } from './xml.ts';
import type { Zip } from './zip.ts';

export interface Werkboek {
  bladen: { naam: string; deel: string }[];
  /** De gedeelde teksten, waar cellen met een nummer naar verwijzen. */
  teksten: readonly string[];
  /** Per celstijl of er een datum in staat. */
  isDatum: readonly boolean[];
  /** Tellen de dagen vanaf 1904, zoals oude Macs? */
  vanaf1904: boolean;
}

const WERKBOEK = 'xl/workbook.xml';

/** Leest wat alle bladen delen. */
export async function leesWerkboek(zip: Zip, grenzen: Grenzen): Promise<Werkboek> {
  const bladen: { naam: string; id: string }[] = [];
  let vanaf1904 = false;
  await leesHeelXml(zip.stroom(WERKBOEK), {
    open(tag, naam) {
      if (naam === 'sheet') bladen.push({ naam: attribuut(tag, 'name') ?? '', id: attribuut(tag, 'id') ?? '' });
      if (naam === 'workbookPr') vanaf1904 = ['1', 'true'].includes(attribuut(tag, 'date1904') ?? '');
    },
  });
  const delen = await leesVerwijzingen(zip);
  return {
    bladen: bladen.map(({ naam, id }) => ({ naam, deel: delen.get(id) ?? '' })).filter(({ deel }) => zip.heeft(deel)),
    teksten: await leesTeksten(zip, grenzen),
    isDatum: await leesStijlen(zip),
    vanaf1904,
  };
}

/** Welk deel van de zip bij welk blad hoort. Een verwijzing naar buiten de zip heeft geen deel. */
async function leesVerwijzingen(zip: Zip): Promise<Map<string, string>> {
  const delen = new Map<string, string>();
  await leesHeelXml(zip.stroom('xl/_rels/workbook.xml.rels'), {
    open(tag, naam) {
      const doel = naam === 'Relationship' ? attribuut(tag, 'Target') : undefined;
      if (doel)
        delen.set(
          attribuut(tag, 'Id') ?? '',
          path.posix.join(doel.startsWith('/') ? '' : 'xl', doel).replace(/^\//, ''),
        );
    },
  });
  return delen;
}

async function leesTeksten(zip: Zip, grenzen: Grenzen): Promise<string[]> {
  const naam = zip.namen().find((deel) => deel.toLowerCase() === 'xl/sharedstrings.xml');
  if (!naam) return [];
  if (zip.grootte(naam) > GROOTSTE_IN_GEHEUGEN)
    throw new ImportFout('Dit werkboek heeft te veel tekst om te lezen. Bewaar het als CSV, of knip het in delen.');
  const teksten: string[] = [];
  let nu = '';
  let [inTekst, inUitspraak] = [false, false];
  await leesHeelXml(zip.stroom(naam), {
    open(_tag, tag) {
      if (tag === 'si') nu = '';
      if (tag === 'rPh') inUitspraak = true;
      inTekst = tag === 't' && !inUitspraak;
    },
    sluit(tag) {
      inTekst = false;
      if (tag === 'rPh') inUitspraak = false;
      if (tag === 'si') teksten.push(nu);
    },
    tekst(deel) {
      // Een te lange tekst wordt later met rij en kolom geweigerd; hij hoeft niet heel bewaard.
      if (inTekst && nu.length <= grenzen.cel) nu += deel;
    },
  });
  return teksten;
}

/** Ingebouwde notaties die een datum zijn (ECMA-376, 18.8.30). */
const DATUMNOTATIES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

async function leesStijlen(zip: Zip): Promise<boolean[]> {
  if (!zip.heeft('xl/styles.xml')) return [];
  const eigen = new Set<number>();
  const isDatum: boolean[] = [];
  let inCellen = false;
  await leesHeelXml(zip.stroom('xl/styles.xml'), {
    open(tag, naam) {
      if (naam === 'numFmt' && metJaar(attribuut(tag, 'formatCode') ?? ''))
        eigen.add(Number(attribuut(tag, 'numFmtId')));
      if (naam === 'cellXfs') inCellen = true;
      if (naam !== 'xf' || !inCellen) return;
      const notatie = Number(attribuut(tag, 'numFmtId') ?? 0);
      isDatum.push(DATUMNOTATIES.has(notatie) || eigen.has(notatie));
    },
    sluit(naam) {
      if (naam === 'cellXfs') inCellen = false;
    },
  });
  return isDatum;
}

/** Een eigen notatie met een jaar of dag erin, buiten letterlijke tekst. */
const metJaar = (notatie: string) => /[yjd]/i.test(notatie.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
