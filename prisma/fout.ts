/** Een fout met een boodschap die een beheerder kan lezen: de start of opdracht stopt met deze ene regel. */
export class DatabaseFout extends Error {
  override name = 'DatabaseFout';
}

/** De regel van een fout die de oorzaak noemt (bij Prisma de laatste), zonder wachtwoord uit een verbindingsadres. */
export function oorzaakRegel(fout: unknown): string {
  const tekst = tekstVan(fout);
  const regels = tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);
  const bericht = /Message: `([^`]+)`/.exec(tekst)?.[1];
  return (bericht ?? (tekst.includes('Invalid `prisma') ? regels.at(-1) : regels[0]) ?? 'onbekende fout').replace(
    /\/\/[^@/\s]*@/g,
    '//***@',
  );
}

/** ENOSPC zoals WebAssembly (WASI) haar nummert; Node geeft een naam. */
const WASI_SCHIJF_VOL = 51;

/** Niet alles wat gegooid wordt, is een Error: het bestandssysteem van PGlite gooit een object met alleen een nummer. */
function tekstVan(fout: unknown): string {
  if (typeof fout !== 'object' || fout === null) return String(fout);
  const { message, code, errno, name } = fout as Record<'message' | 'code' | 'errno' | 'name', unknown>;
  const tekst = typeof message === 'string' ? message : '';
  if (code === 'ENOSPC' || errno === WASI_SCHIJF_VOL || /ENOSPC|no space left on device/i.test(tekst)) {
    return 'de schijf is vol';
  }
  if (tekst) return tekst;
  if (code !== undefined || errno !== undefined) return `fout ${String(code ?? errno)}`;
  return fout instanceof Error && typeof name === 'string' ? name : 'onbekende fout';
}
