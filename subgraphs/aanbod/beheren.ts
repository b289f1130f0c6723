import { legVast } from '../../prisma/gebeurtenis.ts';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Handeling } from '../../prisma/generated/client/enums.ts';
import { schrijfAanbod } from '../../prisma/laden/aanbod.ts';
import { leesAanbod } from '../../prisma/laden/aanbod-lezen.ts';
import { schrijfOnderwerpen } from '../../prisma/laden/wachttijden.ts';
import { type Aanbod, aanbod as vorm } from '../../prisma/startdata/vorm/aanbod.ts';
import type { Context } from '../../schema/context.ts';
import { eisEigen } from '../../schema/eigen.ts';
import { nietGevonden } from '../../schema/fouten.ts';
import type { Wie } from '../../schema/toegang.ts';
import { eisGoed, leesVorm, type Veldfout, verander } from '../../schema/veldfouten.ts';
import { zietAanbod } from '../../schema/zichtbaar.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { meldVersie } from '../../search/versie.ts';

type Transactie = Prisma.TransactionClient;

/** Wat iemand met een aanbod wil doen. */
export interface Beheeropdracht {
  mutatie: string;
  id: string;
  /** De versie die hij las. */
  versie: number;
  sleutel?: string | null | undefined;
  handeling: Handeling;
  reden?: string | undefined;
  /** Alles wat de vraag anders maakt dan een andere vraag met dezelfde sleutel. */
  invoer: object;
  /** Maakt van het aanbod zoals het is het aanbod zoals het wordt. */
  maak: (nu: Aanbod, wie: Wie, tx: Transactie) => Aanbod | Promise<Aanbod>;
}

export interface Beheeruitkomst {
  id: string | null;
  fouten: readonly Veldfout[];
}

/**
 * Verandert een aanbod: alleen van de eigen organisatie (regisseur en beheerder van alles), alleen als niemand het intussen veranderde, met
 * een spoor, en meteen te vinden. Alles of niets.
 */
export async function beheerAanbod(context: Context, opdracht: Beheeropdracht): Promise<Beheeruitkomst> {
  const { wie } = context;
  const { mutatie, id, versie, sleutel, handeling, reden, maak } = opdracht;
  const vraag = { sleutel, wie, mutatie, invoer: { id, versie, ...opdracht.invoer } };
  const { uitkomst, fouten } = await verander(context.prisma, vraag, async (tx) => {
    const stond = await leesAanbod(tx, id);
    if (!stond || !zietAanbod(wie, stond.aanbod))
      throw nietGevonden('id', `Er is geen aanbod met id ${id.slice(0, 100)}. Zoek het op met \`alleAanbod\`.`);
    eisEigen(wie, stond.aanbod.aanbieders);
    if (stond.versie !== versie) eisGoed([{ veld: 'versie', boodschap: INTUSSEN_VERANDERD, regel: null }]);
    const { gelezen, fouten } = leesVorm(vorm, await maak(stond.aanbod, wie, tx));
    eisGoed(fouten);
    if (gelezen) await schrijf(tx, gelezen);
    await legVast(tx, { wie, soort: 'AANBOD', id, handeling, was: stond.aanbod, wordt: gelezen ?? {}, reden });
    await indexeerMee(tx);
    await meldVersie(tx);
    return { id };
  });
  return { id: uitkomst?.id ?? null, fouten };
}

const INTUSSEN_VERANDERD = 'Iemand heeft dit aanbod intussen veranderd. Haal het opnieuw op en probeer het nog eens.';

/** Schrijft het aanbod, en wat de monitor van wachttijden ervan overneemt. */
async function schrijf(tx: Transactie, aanbod: Aanbod): Promise<void> {
  await schrijfAanbod(tx, [aanbod]);
  await tx.aanbod.update({ where: { id: aanbod.id }, data: { versie: { increment: 1 } } });
  await schrijfOnderwerpen(tx, { aanbod: [aanbod], scholen: [] });
}
