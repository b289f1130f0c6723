import { legVast } from '../../../prisma/gebeurtenis.ts';
import type { Prisma } from '../../../prisma/generated/client/client.ts';
import type { Context } from '../../../schema/context.ts';
import { eisGoed, type Veldfout, verander } from '../../../schema/veldfouten.ts';
import { alsMaand } from './maand.ts';
import { leesTelplek, type Melding, type Telplek } from './melding.ts';

type Transactie = Prisma.TransactionClient;

export interface Toeleidinguitkomst {
  /** De activiteit waarbij het telt en de maand, als 2026-11; leeg als er fouten zijn. */
  geteld: { activiteit: string; maand: string } | null;
  fouten: readonly Veldfout[];
}

/** Telt toeleidingen, of haalt wat te veel is geteld er weer af. Alleen het aantal verandert: niemand kan er een kind in terugzien. */
export async function tel(
  context: Context,
  mutatie: 'toeleidingMelden' | 'toeleidingCorrigeren',
  melding: Melding,
  sleutel: string | null | undefined,
): Promise<Toeleidinguitkomst> {
  const { wie, nu } = context;
  const { uitkomst, fouten } = await verander(
    context.prisma,
    { sleutel, wie, mutatie, invoer: { ...melding } },
    async (tx) => {
      const plek = await leesTelplek(tx, melding, wie, nu);
      const erbij = mutatie === 'toeleidingMelden';
      await (erbij ? telErbij(tx, plek, melding.aantal) : telEraf(tx, plek, melding.aantal));
      const maand = alsMaand(plek.maand);
      await legVast(tx, {
        wie,
        soort: 'ACTIVITEIT',
        id: plek.activiteitId,
        handeling: erbij ? 'TOEGEVOEGD' : 'TERUGGEDRAAID',
        // Zonder wijk, leeftijd en aantal: samen met wie het meldde en wanneer zou dat naar een kind wijzen.
        wordt: { [`toeleiding ${maand}`]: erbij ? 'gemeld' : 'gecorrigeerd' },
      });
      return { activiteit: plek.activiteitId, maand };
    },
  );
  return { geteld: uitkomst ?? null, fouten };
}

async function telErbij(tx: Transactie, plek: Telplek, aantal: number): Promise<void> {
  await tx.toeleiding.upsert({
    where: { maand_activiteitId_wijk_leeftijdsgroep_rol: plek },
    create: { ...plek, aantal },
    update: { aantal: { increment: aantal } },
  });
}

/** Er kan niet meer af dan er door deze rol is geteld. */
async function telEraf(tx: Transactie, plek: Telplek, aantal: number): Promise<void> {
  const minder = await tx.toeleiding.updateMany({
    where: { ...plek, aantal: { gt: aantal } },
    data: { aantal: { decrement: aantal } },
  });
  if (minder.count > 0) return;
  const weg = await tx.toeleiding.deleteMany({ where: { ...plek, aantal } });
  const boodschap = 'Zoveel is hier door uw rol niet gemeld. Kloppen de activiteit, wijk, leeftijdsgroep en maand?';
  if (weg.count === 0) eisGoed([{ veld: 'aantal', boodschap, regel: null }]);
}
