import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseFout, oorzaakRegel } from './fout.ts';

/** Sloten van dit proces: die leven, wat er ook over het procesnummer bekend is. */
const eigen = new Set<string>();
const POGINGEN = 20;

/**
 * PGlite beschermt een gegevensmap niet tegen een tweede proces dat erin schrijft. Dit slot doet dat: een bestand met het
 * procesnummer en, waar dat bekend is, de starttijd van het proces. Een slot van een proces dat niet meer leeft, wordt
 * overgenomen; proberen er meer dat tegelijk, dan lukt het er één.
 */
export async function vergrendelGegevensmap(dataDir: string): Promise<() => Promise<void>> {
  const slot = path.join(dataDir, 'in-gebruik');
  try {
    await mkdir(dataDir, { recursive: true });
  } catch (fout) {
    throw new DatabaseFout(
      `De gegevensmap ${dataDir} kan niet worden gemaakt (${oorzaakRegel(fout)}). Kies met DATA_DIR een map waarin geschreven mag worden.`,
    );
  }
  const inhoud = `${process.pid} ${(await starttijd(process.pid)) ?? '-'} ${randomUUID()}`;
  eigen.add(inhoud);
  try {
    await neem(slot, inhoud);
  } catch (fout) {
    eigen.delete(inhoud);
    if (fout instanceof InGebruik) {
      throw new DatabaseFout(
        `De gegevensmap ${dataDir} is in gebruik door ${fout.message}. Stop dat proces eerst, of kies met DATA_DIR een andere map.`,
      );
    }
    throw new DatabaseFout(`In de gegevensmap ${dataDir} kan niet worden geschreven (${oorzaakRegel(fout)}).`);
  }
  return async () => {
    await rm(slot, { force: true });
    eigen.delete(inhoud);
  };
}

class InGebruik extends Error {}

/**
 * Neemt het slot in `bestand`. Wie een oud slot wil overnemen, neemt eerst het slot op de opvolging van precies die inhoud: die
 * inhoud komt nooit terug, dus na de wissel kan een trage mededinger zien dat hij te laat is.
 */
async function neem(bestand: string, inhoud: string): Promise<void> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    if (await maakAls(bestand, inhoud)) return;
    const oud = await lees(bestand);
    if (oud === undefined) continue;
    const [pid = '', start = '-'] = oud.trim().split(' ');
    if (eigen.has(oud) || (await leeft(Number(pid), start))) throw new InGebruik(`proces ${pid}`);
    const opvolging = `${bestand}.${createHash('sha256').update(oud).digest('hex').slice(0, 16)}`;
    await neem(opvolging, inhoud);
    try {
      if ((await lees(bestand)) !== oud) continue;
      await schrijfLos(bestand, inhoud, rename);
      return;
    } finally {
      await rm(opvolging, { force: true });
    }
  }
  throw new InGebruik('een ander proces');
}

/** Maakt het bestand met de inhoud er al in; onwaar als het er al is. */
async function maakAls(bestand: string, inhoud: string): Promise<boolean> {
  try {
    await schrijfLos(bestand, inhoud, link);
    return true;
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw fout;
  }
  // Niet elk bestandssysteem kent een tweede naam voor een bestand.
  return writeFile(bestand, inhoud, { flag: 'wx' }).then(
    () => true,
    (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EEXIST') return false;
      throw fout;
    },
  );
}

async function schrijfLos(
  bestand: string,
  inhoud: string,
  zet: (van: string, naar: string) => Promise<void>,
): Promise<void> {
  const los = `${bestand}.${randomUUID()}`;
  try {
    await writeFile(los, inhoud, { flag: 'wx' });
    await zet(los, bestand);
  } finally {
    await rm(los, { force: true });
  }
}

const lees = (bestand: string): Promise<string | undefined> => readFile(bestand, 'utf8').catch(() => undefined);

async function leeft(pid: number, start: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  // Een nieuw proces kan het nummer van een oud krijgen: na een herstart in een container is dat zelfs gewoon.
  const nu = await starttijd(pid);
  if (start !== '-' && nu !== undefined) return nu === start;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Wanneer een proces is gestart, in tikken sinds het opstarten van de machine. Alleen Linux zegt dit. */
async function starttijd(pid: number): Promise<string | undefined> {
  const tekst = await lees(`/proc/${pid}/stat`);
  // De naam van het proces staat tussen haakjes en kan zelf spaties en haakjes bevatten; starttijd is veld 22.
  return tekst?.slice(tekst.lastIndexOf(')') + 2).split(' ')[19];
}
