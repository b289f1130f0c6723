import type { Status } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Beheeruitkomst, Vraag } from '../../schema/beheer.ts';
import type { Context } from '../../schema/context.ts';
import type { Wie } from '../../schema/toegang.ts';
import { eisGoed } from '../../schema/veldfouten.ts';
import { leesReden } from '../privacy/reden.ts';
import { goedeWijziging } from './inhoud.ts';
import type { Beheerbaar, Beheersoort } from './soort.ts';
import { beheer } from './veranderen.ts';

/** Vandaag in Nederland, als 2026-10-01. */
export const vandaag = ({ nu }: Pick<Context, 'nu'>): string => alsDatum(dagVan(nu));

/** Voor welke organisatie iemand iets verandert; een regisseur en een beheerder voor alle. */
export const eigenVan = ({ rol, organisatieId }: Wie): string | undefined =>
  rol === 'AANBIEDER' ? organisatieId : undefined;

/** Een status zonder peildatum geldt op de dag dat iemand haar invult. */
export const metPeildatum = (invoer: { status?: unknown; peildatum?: unknown }, context: Context): object =>
  invoer.status == null || invoer.peildatum !== undefined ? invoer : { ...invoer, peildatum: vandaag(context) };

/** Alles klopt nog: de dag van nakijken wordt vandaag. */
export const controleer = <T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  vraag: Vraag,
): Promise<Beheeruitkomst> =>
  beheer(context, soort, {
    ...vraag,
    mutatie: mutatie(soort, 'Controleren'),
    handeling: 'NAGEKEKEN',
    invoer: {},
    maak: (stond) => ({ ...stond, nagekekenOp: vandaag(context), nagekekenDoor: context.wie.rol }),
  });

/** Verandert wat is ingevuld, en niets anders. */
export const wijzig = <T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { invoer, reden, ...vraag }: Vraag & { invoer: object; reden?: string | null | undefined },
): Promise<Beheeruitkomst> =>
  beheer(context, soort, {
    ...vraag,
    mutatie: mutatie(soort, 'Wijzigen'),
    handeling: 'GEWIJZIGD',
    reden: reden == null ? undefined : leesReden(reden),
    invoer: { invoer, reden },
    maak: (stond, tx) =>
      goedeWijziging(tx, soort, stond, {
        wie: context.wie,
        invoer: metPeildatum(invoer, context),
        eigen: eigenVan(context.wie),
      }),
  });

/** Het is er niet meer. De reden wordt de uitleg bij de status. */
export function archiveer<T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { reden, ...vraag }: Vraag & { reden: string },
): Promise<Beheeruitkomst> {
  const uitleg = leesReden(reden);
  return beheer(context, soort, {
    ...vraag,
    mutatie: mutatie(soort, 'Archiveren'),
    handeling: 'GEWIJZIGD',
    reden: uitleg,
    invoer: { reden },
    maak: (stond) => {
      if (stond.status === 'GESTOPT') eisGoed([statusfout(`${hoofdletter(soort.woord.dit)} is al gestopt.`)]);
      return { ...stond, status: 'GESTOPT', statusToelichting: uitleg, peildatum: vandaag(context) };
    },
  });
}

/** Het is er weer: de status en de uitleg worden zoals zij voor het stoppen waren. */
export function herstel<T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { reden, ...vraag }: Vraag & { reden: string },
): Promise<Beheeruitkomst> {
  return beheer(context, soort, {
    ...vraag,
    mutatie: mutatie(soort, 'Herstellen'),
    handeling: 'TERUGGEDRAAID',
    reden: leesReden(reden),
    invoer: { reden },
    maak: async (stond, tx) => {
      if (stond.status !== 'GESTOPT')
        eisGoed([statusfout(`${hoofdletter(soort.woord.dit)} is niet gestopt, dus er is niets te herstellen.`)]);
      const gestopt = await tx.gebeurtenis.findFirst({
        where: { soort: soort.soort, entiteitId: stond.id, wordt: { path: ['status'], equals: 'GESTOPT' } },
        orderBy: { nr: 'desc' },
      });
      // Wat al gestopt was toen het werd geladen, heeft geen eerdere status: die wordt niet geraden.
      const was = (gestopt?.was ?? {}) as { status?: Status; statusToelichting?: string };
      const statusToelichting = was.statusToelichting ?? null;
      return { ...stond, status: was.status ?? 'ONBEKEND', statusToelichting, peildatum: vandaag(context) };
    },
  });
}

/** De naam van een mutatie, zoals `aanbodWijzigen`. */
export const mutatie = <T extends Beheerbaar>({ soort }: Beheersoort<T>, wat: string): string =>
  `${soort.toLowerCase()}${wat}`;

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const statusfout = (boodschap: string) => ({ veld: 'status', boodschap, regel: null });
