import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { EIGENSCHAPPEN, type Eigenschap } from '../../prisma/regels/volledigheid.ts';
import { builder } from './builder.ts';
import { EigenschapEnum } from './waarden.ts';

/** Dezelfde regels als `bekendeEigenschappen`, maar als voorwaarde voor de database. Een test houdt de twee gelijk. */
const BEKEND: Record<Eigenschap, Prisma.AanbodWhereInput> = {
  DOEL: { doel: { not: null } },
  THEMAS: { themas: { some: {} } },
  DOELGROEP: {
    OR: [
      { doelgroepOmschrijving: { not: null } },
      { leeftijdVan: { not: null } },
      { leeftijdTot: { not: null } },
      { onderwijssoorten: { isEmpty: false } },
      { voorWie: { isEmpty: false } },
    ],
  },
  DUUR: { OR: [{ duurWeken: { not: null } }, { duurOmschrijving: { not: null } }] },
  INTENSITEIT: {
    OR: [
      { urenPerWeek: { not: null } },
      { dagdelenPerWeek: { not: null } },
      { dagenPerWeek: { not: null } },
      { intensiteitOmschrijving: { not: null } },
    ],
  },
  KOSTEN: {
    OR: [
      { kostenVoorGebruiker: { not: 'ONBEKEND' } },
      { kostenBedrag: { not: null } },
      { kostenOmschrijving: { not: null } },
      { bekostiging: { some: {} } },
    ],
  },
};

interface Deel {
  eigenschap: Eigenschap;
  bekend: number;
  totaal: number;
}

const VolledigheidDeel = builder.objectRef<Deel>('VolledigheidDeel').implement({
  description: 'Van hoeveel aanbod één eigenschap bekend is.',
  fields: (t) => ({
    eigenschap: t.expose('eigenschap', { type: EigenschapEnum, description: 'De eigenschap.' }),
    bekend: t.exposeInt('bekend', { description: 'Aantal waarvan zij bekend is.' }),
    percentage: t.float({
      nullable: true,
      description: 'Deel waarvan zij bekend is, in procenten met één decimaal; leeg als er geen aanbod is.',
      resolve: ({ bekend, totaal }) => (totaal === 0 ? null : Math.round((bekend / totaal) * 1000) / 10),
    }),
  }),
});

interface Overzicht {
  totaal: number;
  prijsVoorGebruikerBekend: number;
  som: number;
  eigenschappen: Deel[];
}

export const VolledigheidOverzicht = builder.objectRef<Overzicht>('VolledigheidOverzicht').implement({
  description: 'Hoe compleet een verzameling aanbod is.',
  fields: (t) => ({
    totaal: t.exposeInt('totaal', { description: 'Hoeveel aanbod is bekeken.' }),
    gemiddeld: t.float({
      nullable: true,
      description: 'Gemiddeld aantal bekende eigenschappen, van 0 tot en met 6; leeg als er geen aanbod is.',
      resolve: ({ totaal, som }) => (totaal === 0 ? null : Math.round((som / totaal) * 100) / 100),
    }),
    prijsVoorGebruikerBekend: t.exposeInt('prijsVoorGebruikerBekend', {
      description:
        'Van hoeveel aanbod bekend is of de gebruiker zelf betaalt. De eigenschap KOSTEN telt ook mee als alleen de betaler of een bedrag bekend is.',
    }),
    eigenschappen: t.expose('eigenschappen', { type: [VolledigheidDeel], description: 'Per eigenschap.' }),
  }),
});

/** Telt in een vast aantal vragen: één voor het geheel, één per eigenschap en één voor de prijs. */
export async function overzicht(waar: Prisma.AanbodWhereInput, prisma: PrismaClient): Promise<Overzicht> {
  const geheel = await prisma.aanbod.aggregate({ where: waar, _count: true, _sum: { volledigheid: true } });
  const eigenschappen: Deel[] = [];
  for (const eigenschap of EIGENSCHAPPEN) {
    const bekend = await prisma.aanbod.count({ where: { AND: [waar, BEKEND[eigenschap]] } });
    eigenschappen.push({ eigenschap, bekend, totaal: geheel._count });
  }
  const prijsVoorGebruikerBekend = await prisma.aanbod.count({
    where: { AND: [waar, { kostenVoorGebruiker: { not: 'ONBEKEND' } }] },
  });
  return { totaal: geheel._count, som: geheel._sum.volledigheid ?? 0, prijsVoorGebruikerBekend, eigenschappen };
}
