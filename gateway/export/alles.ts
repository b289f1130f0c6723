import { Herkomst } from '../../prisma/generated/client/enums.ts';
import type { Transactie } from '../../prisma/laden/invoegen.ts';
import type { Context } from '../../schema/context.ts';
import { leesRecords, sleutelVan } from '../../uitwisseling/records/index.ts';
import type { Blad } from '../../uitwisseling/schrijven/blad.ts';
import { csvVan } from '../../uitwisseling/schrijven/csv.ts';
import { lijstenVan, lijstVan } from '../../uitwisseling/schrijven/json.ts';
import { xlsxVan } from '../../uitwisseling/schrijven/xlsx.ts';
import type { Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { allesVan } from '../uitwisseling/alles-van.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import { bladzijdeVraag, EXPORTLIJSTEN, volgensSjabloon } from './lijsten.ts';
import type { Exportvorm } from './vormen.ts';

/** Genoeg om te weten welk record het is. */
const SLEUTEL = 'id';
const METINGSLEUTEL = 'onderwerpSoort: soort aanbod { id } school { id } peildatum';

/**
 * De records zoals zij in de database staan, ook wat niet naar buiten mag, zoals een klein aantal wachtenden: voor een reservekopie. Het
 * schema zegt welke, en in welke volgorde; zonder filter zijn dat alle, ook die van Voorbeeldstad.
 */
export async function* recordsUitDatabase(
  stel: Stel,
  context: Context,
  soort: Sjabloonsoort,
  filter: object = { herkomst: Object.values(Herkomst) },
): AsyncGenerator<object[]> {
  const lijst = EXPORTLIJSTEN[soort];
  const vraag = bladzijdeVraag(lijst, soort === 'wachttijden' ? METINGSLEUTEL : SLEUTEL);
  for await (const stuk of allesVan<object>(stel, context, vraag, filter)) {
    const sleutels = stuk.map((gegeven) =>
      sleutelVan(soort, soort === 'wachttijden' ? metOnderwerp(gegeven) : gegeven),
    );
    const records = await leesRecords(context.prisma as unknown as Transactie, soort, sleutels);
    yield sleutels.flatMap((sleutel) => {
      const record = records.get(sleutel);
      return record ? [volgensSjabloon(soort, record)] : [];
    });
  }
}

const metOnderwerp = (gegeven: object) => {
  const { aanbod, school } = gegeven as { aanbod: { id: string } | null; school: { id: string } | null };
  return { ...gegeven, onderwerp: (aanbod ?? school)?.id };
};

/** Een of meer soorten in één bestand. */
export function schrijf(vorm: Exportvorm, bladen: readonly [Blad, ...Blad[]]): AsyncGenerator<string | Uint8Array> {
  if (vorm === 'xlsx') return xlsxVan(bladen);
  if (vorm === 'csv') return csvVan(bladen[0]);
  return bladen.length > 1 ? lijstenVan(bladen) : lijstVan(bladen[0]);
}
