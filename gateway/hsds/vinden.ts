import type { Context } from '../../schema/context.ts';
import { GeenAntwoord } from '../uitwisseling/stel.ts';
import type { Inhoudsopgave, Regel, Soort } from './inhoud.ts';

export const nietBekend = () =>
  new GeenAntwoord(404, 'NOT_FOUND', 'Er is niets met deze UUID. Haal de lijst opnieuw op.');

/** Zoekt bij een UUID de regel die past; eerst buiten Voorbeeldstad. */
export async function vindRegel(
  inhoud: Inhoudsopgave,
  context: Context,
  soort: Soort,
  past: (regel: Regel) => boolean,
): Promise<Regel> {
  for (const regio of [undefined, 'VOORBEELDSTAD']) {
    const regel = (await inhoud(context, soort, regio)).regels.find(past);
    if (regel) return regel;
  }
  throw nietBekend();
}

/** Of dit de UUID van een regel is, of van iets dat daarin is opgegaan. */
export const heeftUuid = (uuid: string) => (regel: Regel) => regel.uuid === uuid || regel.vroeger.includes(uuid);
