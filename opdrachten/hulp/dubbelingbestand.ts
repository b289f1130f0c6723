import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type Csv, leesCsv, type Veld } from '../../search/dubbelingen/index.ts';
import { OpdrachtFout } from './hoofd.ts';

/** Leest een CSV-bestand en controleert of de kolommen er zijn. */
export async function leesTabel(bestand: string, velden: readonly Veld[], id: string | undefined): Promise<Csv> {
  const tekst = await readFile(bestand, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    throw new OpdrachtFout(`Bestand ${bestand} ${fout.code === 'ENOENT' ? 'bestaat niet' : 'is niet te lezen'}.`);
  });
  const csv = leesCsv(tekst);
  if (csv.rijen.length === 0) throw new OpdrachtFout(`In ${bestand} staan geen rijen.`);
  const nodig = [...velden.flatMap(({ kolom }) => kolom.split('+')), ...(id === undefined ? [] : [id])];
  const mist = nodig.find((kolom) => !csv.kolommen.includes(kolom));
  if (mist !== undefined)
    throw new OpdrachtFout(`Kolom "${mist}" staat niet in ${bestand}. Wel: ${csv.kolommen.join(', ')}.`);
  return csv;
}

/** Schrijft alle bestanden, of geen: een bestand krijgt zijn naam pas als alles geschreven is. */
export async function schrijfAlles(bestanden: ReadonlyMap<string, string>): Promise<void> {
  const tijdelijk = [...bestanden].map(([bestand, inhoud]) => ({
    bestand,
    inhoud,
    half: `${bestand}.${process.pid}.half`,
  }));
  try {
    for (const { half, inhoud } of tijdelijk) await writeFile(half, inhoud);
    for (const { half, bestand } of tijdelijk) await rename(half, bestand);
  } catch {
    await Promise.all(tijdelijk.map(({ half }) => rm(half, { force: true })));
    throw new OpdrachtFout(`Kan niet schrijven naar ${[...bestanden.keys()].join(' en ')}.`);
  }
}
