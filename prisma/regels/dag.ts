const MS_PER_DAG = 86_400_000;
const IN_NEDERLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const VOLUIT = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** De kalenderdag in Nederland op een moment, als middernacht UTC: zo staan ook de peildata in de database. */
export const dagVan = (moment: Date): Date => new Date(`${IN_NEDERLAND.format(moment)}T00:00:00Z`);

/** Een dag als 2026-10-01. */
export const alsDatum = (dag: Date): string => dag.toISOString().slice(0, 10);

/** Een dag als 1 oktober 2026. */
export const dagVoluit = (dag: Date): string => VOLUIT.format(dag);

/** Hele dagen van de ene kalenderdag tot de andere. */
export const dagenTussen = (van: Date, tot: Date): number => Math.round((tot.getTime() - van.getTime()) / MS_PER_DAG);

export const dagenLater = (dag: Date, dagen: number): Date => new Date(dag.getTime() + dagen * MS_PER_DAG);

/** De dagen waarop een verloop meet, oudste eerst: de laatste dag van elke maand, en voor de laatste maand de dag zelf. */
export function meetdagen(dag: Date, maanden: number): Date[] {
  const eerder = Array.from({ length: maanden - 1 }, (_, nr) => {
    const terug = maanden - 1 - nr;
    return new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() - terug + 1, 0));
  });
  return [...eerder, dag];
}
