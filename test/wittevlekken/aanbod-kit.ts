import type { Prisma } from '../../prisma/generated/client/client.ts';
import { dagVan } from '../../prisma/regels/dag.ts';
import { indexeerMee } from '../../search/index/index.ts';
import type { TestDatabase } from '../kit/database.ts';

/** Schrijft iets zoals een aanbieder dat zou doen: met de index in dezelfde transactie. */
export const schrijf = (db: TestDatabase, doe: (tx: Prisma.TransactionClient) => Promise<unknown>) =>
  db.prisma.$transaction(async (tx) => {
    await doe(tx);
    await indexeerMee(tx);
  });

interface Nieuw extends Partial<Prisma.AanbodUncheckedCreateInput> {
  id: string;
  themaCodes: string[];
  wijkCodes?: string[];
}

/** Nieuw aanbod in Dordrecht waarvan alles bekend is, met een wachttijd die wordt bijgehouden. */
export const voegAanbodToe = (db: TestDatabase, { themaCodes, wijkCodes = [], ...delen }: Nieuw) =>
  schrijf(db, async (tx) => {
    await tx.aanbod.create({
      data: {
        naam: `Aanbod ${delen.id}`,
        regio: 'DORDRECHT',
        status: 'OPERATIONEEL',
        herkomst: 'INVOER',
        leeftijdVan: 4,
        leeftijdTot: 11,
        voorWie: ['LEERLING'],
        kostenVoorGebruiker: 'GRATIS',
        toegang: 'VRIJ_TOEGANKELIJK',
        ...delen,
        themas: { create: themaCodes.map((themaCode) => ({ themaCode })) },
        wijken: { create: wijkCodes.map((wijkCode) => ({ wijkCode })) },
      },
    });
    const norm = await tx.wachttijdnorm.findFirstOrThrow({ where: { aanmeldWeken: { not: null } } });
    await tx.onderwerp.create({
      data: {
        soort: 'AANBOD',
        id: delen.id,
        naam: delen.id,
        regio: 'DORDRECHT',
        normCode: norm.code,
        herkomst: 'INVOER',
      },
    });
  });

/** Meldt vandaag een wachttijd van zoveel weken tot de intake. */
export const meldWachttijd = (db: TestDatabase, onderwerpId: string, weken: number) =>
  schrijf(db, (tx) =>
    tx.wachttijdmeting.create({
      data: {
        onderwerpSoort: 'AANBOD',
        onderwerpId,
        peildatum: dagVan(new Date()),
        aanmeldwachttijdWeken: weken,
        herkomst: 'INVOER',
      },
    }),
  );
