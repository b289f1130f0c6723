import type { Database } from '../../prisma/database.ts';
import type { Behouden } from '../../prisma/laden/behoud.ts';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { laadVoorbeeldstad } from '../../prisma/laden/voorbeeldstad.ts';
import { migreer } from '../../prisma/migraties.ts';
import type { Instellingen } from '../../schema/instellingen.ts';
import { indexeerMee, zorgVoorIndex } from '../../search/index/index.ts';
import { maakBalk } from './balk.ts';

/** Brengt de database op het huidige model en laadt de startgegevens en een kleine Voorbeeldstad, als die er nog niet zijn. */
export async function vul(db: Database, instellingen: Instellingen): Promise<void> {
  const nieuw = await migreer(db);
  if (nieuw.length > 0) console.error(`Database bijgewerkt: ${nieuw.length} migratie(s).`);
  const balk = maakBalk('Startgegevens laden');
  const geladen = await laadStartdata(db, { meld: balk.meld, voorEinde: indexeerMee });
  balk.klaar();
  console.error(vatSamen('Startgegevens', geladen));
  if (geladen.behouden.length > 0) console.error(vatBehoudenSamen(geladen.behouden));
  const balk2 = maakBalk('Voorbeeldstad laden');
  const keuze = { aanbod: instellingen.VOORBEELDSTAD_AANBOD };
  const voorbeeld = await laadVoorbeeldstad(db, keuze, balk2.meld, indexeerMee);
  balk2.klaar();
  console.error(vatSamen('Voorbeeldstad', voorbeeld));
  const { geschreven, verwijderd } = await zorgVoorIndex(db.prisma);
  if (geschreven + verwijderd > 0)
    console.error(`Zoekindex bijgewerkt: ${geschreven} geschreven, ${verwijderd} verwijderd.`);
}

export interface Lading {
  /** Of er iets is geladen; onwaar als alles er al was. */
  geladen: boolean;
  aantallen: Record<string, number>;
}

export function vatSamen(titel: string, { geladen, aantallen }: Lading): string {
  const delen = Object.entries(aantallen)
    .filter(([, aantal]) => aantal > 0)
    .map(([wat, aantal]) => `${aantal.toLocaleString('nl-NL')} ${wat}`);
  return `${titel} ${geladen ? 'geladen' : 'al aanwezig'}: ${delen.join(', ') || 'niets'}.`;
}

/** Zo veel records worden genoemd; de rest staat in `bronverschillen`. */
const MEESTE_GENOEMD = 10;

/** Wat mensen veranderden en daarom niet is overschreven. */
export function vatBehoudenSamen(behouden: readonly Behouden[]): string {
  const delen = behouden
    .slice(0, MEESTE_GENOEMD)
    .map(({ id, velden }) => (velden.length > 0 ? `${id} (${velden.join(', ')})` : id));
  const rest = behouden.length - delen.length;
  const genoemd = `${delen.join('; ')}${rest > 0 ? `; en nog ${rest}` : ''}`;
  return `Gelaten zoals mensen het maakten, terwijl de bron iets anders zegt: ${genoemd}. Een regisseur ziet alles in \`bronverschillen\`.`;
}
