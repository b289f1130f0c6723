import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Geeft een eigen map voor bestanden die maar even bestaan. Zij gaat altijd weg, en niemand anders kan erin lezen. */
export async function metEigenMap<T>(map: string, doe: (eigen: string) => Promise<T>): Promise<T> {
  const eigen = path.join(map, `${process.pid}-${randomUUID()}`);
  await mkdir(eigen, { recursive: true, mode: 0o700 });
  try {
    return await doe(eigen);
  } finally {
    await rm(eigen, { recursive: true, force: true });
  }
}

/** Haalt weg wat een proces liet staan dat is gedood. Wat van een ander proces is dat nog leeft, blijft. */
export async function ruimOp(map: string): Promise<void> {
  const namen = await readdir(map).catch((): string[] => []);
  const over = namen.filter((naam) => !isVanAnder(Number(/^(\d+)-/.exec(naam)?.[1])));
  await Promise.all(over.map((naam) => rm(path.join(map, naam), { recursive: true, force: true })));
}

/** Bij de start is ook wat het eigen nummer draagt van een vroeger proces: in een container heeft elk proces hetzelfde. */
function isVanAnder(nummer: number): boolean {
  if (!Number.isSafeInteger(nummer) || nummer === process.pid) return false;
  try {
    return process.kill(nummer, 0);
  } catch (fout) {
    // Het leeft, maar is van een andere gebruiker.
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}
