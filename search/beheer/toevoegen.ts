import { isGedaan } from '../../prisma/eenmalig.ts';
import { legVast } from '../../prisma/gebeurtenis.ts';
import { slug } from '../../prisma/regels/slug.ts';
import type { Toegevoegd, Toevoegvraag } from '../../schema/beheer.ts';
import type { Context } from '../../schema/context.ts';
import { eisEigen } from '../../schema/eigen.ts';
import { eisGoed } from '../../schema/veldfouten.ts';
import { mogelijkDubbel } from './dubbel.ts';
import { eigenVan, metPeildatum, mutatie, vandaag } from './handelingen.ts';
import { inhoudsfouten, leesRecord } from './inhoud.ts';
import type { Beheerbaar, Beheersoort, Transactie } from './soort.ts';
import { inTransactie, maakVindbaar } from './veranderen.ts';

/**
 * Voegt een record toe, met een leesbare sleutel, een spoor, en meteen te vinden. Staat er al iets dat waarschijnlijk hetzelfde is en heeft de
 * vrager dat niet gezien, dan gebeurt er niets en komt dat in het antwoord.
 */
export async function voegToe<T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { invoer: gegeven, dubbelGezien, sleutel }: Toevoegvraag,
): Promise<Toegevoegd> {
  const { wie, prisma } = context;
  const eigen = eigenVan(wie);
  eisEigen(wie, eigen === undefined ? [] : [eigen]);
  const invoer = { ...(eigen === undefined ? {} : { aanbieders: [eigen] }), ...metPeildatum(gegeven, context) };
  const { gelezen, fouten } = leesRecord(soort, basis(context, gegeven), invoer);
  if (!gelezen) return { id: null, fouten, mogelijkDubbel: [] };

  const opdracht = { sleutel, wie, mutatie: mutatie(soort, 'Toevoegen'), invoer: gegeven };
  const dubbel = dubbelGezien ? [] : await mogelijkDubbel(context, soort, gelezen);
  // Is deze vraag al gedaan, dan is wat hier dubbel lijkt het antwoord van de vorige keer.
  if (dubbel.length > 0 && !(await isGedaan(prisma, opdracht)))
    return {
      id: null,
      fouten: await inhoudsfouten(prisma, soort, { wie, wordt: gelezen, invoer, eigen }),
      mogelijkDubbel: dubbel,
    };
  const gedaan = await inTransactie(context, opdracht, async (tx) => {
    eisGoed(await inhoudsfouten(tx, soort, { wie, wordt: gelezen, invoer, eigen }));
    const id = await nieuweSleutel(tx, soort, gelezen.naam);
    const record = { ...gelezen, id };
    await soort.schrijf(tx, record);
    await legVast(tx, { wie, soort: soort.soort, id, handeling: 'TOEGEVOEGD', wordt: record });
    await maakVindbaar(tx);
    return id;
  });
  return { ...gedaan, mogelijkDubbel: [] };
}

/** Wat bij iets nieuws vaststaat. De sleutel komt als de naam is nagekeken. */
const basis = (context: Context, { regio }: { regio?: unknown }) => ({
  id: 'nieuw',
  afgeleid: [],
  status: 'ONBEKEND',
  herkomst: regio === 'VOORBEELDSTAD' ? 'VOORBEELD' : 'INVOER',
  nagekekenOp: vandaag(context),
  nagekekenDoor: context.wie.rol,
});

const LANGSTE_SLEUTEL = 60;
const PER_KEER = 20;

/** Een sleutel uit de naam die niemand heeft of had. Wie tegelijk toevoegt, wacht: zo krijgt ieder een eigen. */
async function nieuweSleutel<T extends Beheerbaar>(
  tx: Transactie,
  soort: Beheersoort<T>,
  naam: string,
): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`nieuwe sleutel ${soort.soort}`}))`;
  const begin = slug(naam).slice(0, LANGSTE_SLEUTEL).replace(/-$/, '') || soort.woord.een;
  for (let nr = 1; ; nr += PER_KEER) {
    const mogelijk = Array.from({ length: PER_KEER }, (_, i) => (nr + i === 1 ? begin : `${begin}-${nr + i}`));
    const bezet = new Set(await soort.bezet(tx, mogelijk));
    const vrij = mogelijk.find((sleutel) => !bezet.has(sleutel));
    if (vrij !== undefined) return vrij;
  }
}
