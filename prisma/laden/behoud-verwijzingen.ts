import type { Gebeurtenissoort } from '../generated/client/enums.ts';
import type { Pakket } from '../startdata/vorm/pakket.ts';
import type { Velden } from './behoud.ts';
import type { Transactie } from './invoegen.ts';

type Doel = 'themas' | 'wijken' | 'organisaties' | 'aanbod' | 'regelingen';

/** Welke velden naar een ander record wijzen dat er moet zijn. */
const VERWIJST: Record<Gebeurtenissoort, Record<string, Doel>> = {
  AANBOD: {
    themas: 'themas',
    wijken: 'wijken',
    aanbieders: 'organisaties',
    betrokkenen: 'organisaties',
    bekostiging: 'organisaties',
    zieOok: 'aanbod',
  },
  ACTIVITEIT: { regelingen: 'regelingen' },
  ORGANISATIE: { onderdeelVan: 'organisaties', gefinancierdDoor: 'organisaties' },
  SCHOOL: {},
};

const BESTAAT: Record<Doel, (tx: Transactie, sleutels: string[]) => Promise<string[]>> = {
  themas: async (tx, sleutels) => codes(await tx.thema.findMany({ where: { code: { in: sleutels } }, select: CODE })),
  wijken: async (tx, sleutels) => codes(await tx.wijk.findMany({ where: { code: { in: sleutels } }, select: CODE })),
  organisaties: async (tx, sleutels) =>
    ids(await tx.organisatie.findMany({ where: { id: { in: sleutels } }, select: ID })),
  aanbod: async (tx, sleutels) => ids(await tx.aanbod.findMany({ where: { id: { in: sleutels } }, select: ID })),
  regelingen: async (tx, sleutels) => ids(await tx.regeling.findMany({ where: { id: { in: sleutels } }, select: ID })),
};
const [CODE, ID] = [{ code: true }, { id: true }] as const;
const codes = (rijen: { code: string }[]) => rijen.map(({ code }) => code);
const ids = (rijen: { id: string }[]) => rijen.map(({ id }) => id);

/** De sleutels in een waarde: een sleutel, een lijst sleutels, of een lijst regels die een organisatie noemen. */
function sleutelsIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (!Array.isArray(waarde)) return [];
  return waarde.flatMap((deel: unknown) =>
    typeof deel === 'string' ? [deel] : sleutelsIn((deel as { organisatie?: unknown } | null)?.organisatie),
  );
}

/**
 * Zegt van een veld dat een mens invulde of alles waar het naar wijst er nog is, in het pakket of in de database. Wijst het naar wat weg is,
 * dan kan het niet blijven.
 */
export async function bekendeVerwijzingen(
  tx: Transactie,
  soort: Gebeurtenissoort,
  pakket: Pakket,
  ingevuld: readonly Velden[],
): Promise<(veld: string, waarde: unknown) => boolean> {
  const velden = Object.entries(VERWIJST[soort]);
  const bekend = new Map<Doel, Set<string>>();
  for (const doel of new Set(velden.map(([, een]) => een))) {
    const namen = velden.filter(([, een]) => een === doel).map(([veld]) => veld);
    const gezocht = [...new Set(ingevuld.flatMap((record) => namen.flatMap((veld) => sleutelsIn(record[veld]))))];
    const inPakket = pakket[doel].map((record) => ('code' in record ? record.code : record.id));
    const inDatabase = gezocht.length === 0 ? [] : await BESTAAT[doel](tx, gezocht);
    bekend.set(doel, new Set([...inPakket, ...inDatabase]));
  }
  return (veld, waarde) => {
    const doel = VERWIJST[soort][veld];
    return doel === undefined || sleutelsIn(waarde).every((sleutel) => bekend.get(doel)?.has(sleutel));
  };
}
