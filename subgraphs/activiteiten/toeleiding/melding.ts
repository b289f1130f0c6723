import type { Activiteit, Prisma } from '../../../prisma/generated/client/client.ts';
import { dagVan } from '../../../prisma/regels/dag.ts';
import type { Leeftijdsgroep } from '../../../prisma/regels/leeftijdsgroepen.ts';
import { nietGevonden } from '../../../schema/fouten.ts';
import type { Wie } from '../../../schema/toegang.ts';
import { eisGoed, type Veldfout } from '../../../schema/veldfouten.ts';
import { zichtbareActiviteit } from '../../../schema/zichtbaar.ts';
import { alsMaand, eersteDag, maandTerug } from './maand.ts';

type Transactie = Prisma.TransactionClient;

export const MEESTE_TEGELIJK = 50;

/** Wat iemand meldt: aantallen en codes, en niets over een kind. */
export interface Melding {
  activiteit: string;
  wijk: string;
  leeftijdsgroep: Leeftijdsgroep;
  aantal: number;
  /** Als 2026-11; leeg is deze maand. */
  maand?: string | null | undefined;
}

/** De plek waar een melding telt. */
export interface Telplek {
  maand: Date;
  activiteitId: string;
  wijk: string;
  leeftijdsgroep: Leeftijdsgroep;
  rol: Wie['rol'];
}

/** Waar een melding telt. Een activiteit die hij niet ziet, bestaat voor hem niet; wat verder niet klopt, is een fout met haar veld. */
export async function leesTelplek(tx: Transactie, melding: Melding, wie: Wie, nu: Date): Promise<Telplek> {
  const { activiteit: id, leeftijdsgroep } = melding;
  const activiteit = await tx.activiteit.findFirst({
    where: { AND: [{ OR: [{ id }, { vroegereIds: { has: id } }] }, zichtbareActiviteit(wie)] },
  });
  if (!activiteit)
    throw nietGevonden('activiteit', 'Er is geen activiteit met deze sleutel. Zoek haar op met `activiteiten`.');
  const maand = melding.maand == null ? maandTerug(nu, 0) : eersteDag(melding.maand);
  eisGoed([
    ...aantalfouten(melding.aantal),
    ...maandfouten(maand, nu),
    ...(await wijkfouten(tx, melding.wijk, activiteit)),
  ]);
  const dag = maand ?? dagVan(nu);
  return { maand: dag, activiteitId: activiteit.id, wijk: melding.wijk, leeftijdsgroep, rol: wie.rol };
}

const fout = (veld: string, boodschap: string): Veldfout => ({ veld, boodschap, regel: null });

const aantalfouten = (aantal: number): Veldfout[] =>
  aantal >= 1 && aantal <= MEESTE_TEGELIJK
    ? []
    : [fout('aantal', `Geef een aantal van 1 tot en met ${MEESTE_TEGELIJK}.`)];

/** Later melden kan niet: wat over een maand is getoond, verandert dan niet meer. */
function maandfouten(maand: Date | undefined, nu: Date): Veldfout[] {
  const [deze, vorige] = [maandTerug(nu, 0), maandTerug(nu, 1)];
  if (maand && maand >= vorige && maand <= deze) return [];
  return [fout('maand', `Kies deze maand (${alsMaand(deze)}) of de vorige (${alsMaand(vorige)}).`)];
}

async function wijkfouten(tx: Transactie, wijk: string, activiteit: Activiteit): Promise<Veldfout[]> {
  const bekend = await tx.activiteitBekend.findUnique({ where: { soort_code: { soort: 'WIJK', code: wijk } } });
  if (!bekend) return [fout('wijk', 'Deze wijk is niet bekend. Vraag `wijken` voor alle codes.')];
  const verzonnen = activiteit.regio === 'VOORBEELDSTAD';
  return (bekend.regio === 'VOORBEELDSTAD') === verzonnen
    ? []
    : [fout('wijk', 'Een verzonnen activiteit en een echte wijk, of omgekeerd, kunnen niet samen.')];
}
