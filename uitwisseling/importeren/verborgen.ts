import type { Transactie } from '../../prisma/laden/invoegen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { tredeVan, zietAlles } from '../../schema/trede.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { welkeEr } from './bekenden.ts';

type Velden = Record<string, unknown>;

/** Het veld dat naar aanbod verwijst: dat kan boven iemands trede zijn (besluit 0017). */
const NAAR_AANBOD: Partial<Record<Sjabloonsoort, string>> = { aanbod: 'zieOok', activiteiten: 'zieOokAanbod' };

const lijst = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde : []);

/** Aanbod waar bestaande records naar verwijzen en dat wie importeert niet mag zien. Hoogstens één SQL-opdracht. */
export async function leesVerborgen(
  tx: Transactie,
  soort: Sjabloonsoort,
  bestaand: Iterable<Velden>,
  wie: Wie,
): Promise<ReadonlySet<string>> {
  const veld = NAAR_AANBOD[soort];
  if (!veld || zietAlles(tredeVan(wie))) return new Set();
  const genoemd = new Set([...bestaand].flatMap((record) => lijst(record[veld])));
  const zichtbaar = await welkeEr(tx, 'aanbod', [...genoemd], wie);
  return new Set([...genoemd].filter((id) => !zichtbaar.has(id)));
}

/** De velden van een rij, waarin blijft staan wat er stond en niet te zien is: wie het niet kent, kan het ook niet weghalen. */
export function metVerborgen(
  soort: Sjabloonsoort,
  velden: Velden,
  was: Velden | undefined,
  verborgen: ReadonlySet<string>,
): Velden {
  const veld = NAAR_AANBOD[soort];
  if (!veld || !was || !(veld in velden)) return velden;
  const blijft = lijst(was[veld]).filter((id) => verborgen.has(id));
  return blijft.length === 0 ? velden : { ...velden, [veld]: [...new Set([...lijst(velden[veld]), ...blijft])] };
}
