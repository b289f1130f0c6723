import { legAlleVast } from '../../prisma/gebeurtenis.ts';
import type { Prisma, Wachttijdmeting } from '../../prisma/generated/client/client.ts';
import type { Herkomst, Onderwerpsoort, Trede } from '../../prisma/generated/client/enums.ts';
import { houdAanbodVast, schrijfMetingen } from '../../prisma/laden/wachttijden.ts';
import { alsDatum } from '../../prisma/regels/dag.ts';
import type { Wie } from '../../schema/toegang.ts';
import { tredeVan, ziet } from '../../schema/trede.ts';
import { eisGoed } from '../../schema/veldfouten.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { meldVersie } from '../../search/versie.ts';
import { isTeKlein, KLEINSTE_AANTAL } from './aantallen.ts';
import { type Melding, magMelden, onderwerpVan, plekVan } from './melding.ts';

type Transactie = Prisma.TransactionClient;

/** Wat er met een regel is gebeurd, met het id van de meting die er nu staat. */
export interface Meldregel {
  regel: number;
  uitkomst: 'NIEUW' | 'VERVANGEN';
  meting: string;
}

interface Onderwerp {
  soort: Onderwerpsoort;
  id: string;
  aanbieders: string[];
  herkomst: Herkomst;
  vanafTrede: Trede | null;
}

/**
 * Schrijft meldingen die in orde zijn, met hun spoor en de zoekindex; een meting van dezelfde peildatum wordt vervangen. Een onbekend
 * onderwerp, of dat van een ander, houdt alles tegen. Evenveel SQL-opdrachten voor één als voor duizend regels.
 */
export async function schrijfMeldingen(
  tx: Transactie,
  meldingen: readonly Melding[],
  wie: Wie,
  nu: Date,
): Promise<Meldregel[]> {
  await houdAanbodVast(
    tx,
    meldingen.flatMap(({ soort, id }) => (soort === 'AANBOD' ? [id] : [])),
  );
  const onderwerpen = await leesOnderwerpen(tx, meldingen);
  eisGoed(meldingen.flatMap((melding, nr) => onderwerpfout(onderwerpen.get(onderwerpVan(melding)), wie, nr + 1)));
  const stond = await leesMetingen(tx, meldingen);
  await schrijfMetingen(
    tx,
    meldingen.map(({ soort, id, peildatum, ...cijfers }) => ({
      ...cijfers,
      onderwerpSoort: soort,
      onderwerp: id,
      peildatum: alsDatum(peildatum),
      gemeldOp: nu.toISOString(),
      gemeldDoor: wie.rol,
      herkomst: onderwerpen.get(onderwerpVan({ soort, id }))?.herkomst === 'VOORBEELD' ? 'VOORBEELD' : 'INVOER',
    })),
  );
  const staat = await leesMetingen(tx, meldingen);
  await legAlleVast(
    tx,
    meldingen.map((melding) => {
      const plek = plekVan(melding);
      const { soort, id } = melding;
      const veld = `wachttijd op ${alsDatum(melding.peildatum)}`;
      const [was, wordt] = [stond.get(plek), staat.get(plek)].map((rij) => ({ [veld]: rij ? spoorVan(rij) : null }));
      return { wie, soort, id, handeling: 'GEWIJZIGD' as const, was: was ?? {}, wordt: wordt ?? {} };
    }),
  );
  await indexeerMee(tx);
  await meldVersie(tx);
  return meldingen.map((melding, nr) => ({
    regel: nr + 1,
    uitkomst: stond.has(plekVan(melding)) ? 'VERVANGEN' : 'NIEUW',
    meting: staat.get(plekVan(melding))?.id ?? '',
  }));
}

/** Houdt de onderwerpen vast: wie tegelijk over hetzelfde meldt, wacht. */
async function leesOnderwerpen(tx: Transactie, meldingen: readonly Melding[]): Promise<Map<string, Onderwerp>> {
  const rijen = await tx.$queryRaw<Onderwerp[]>`
    select soort::text, id, aanbieders, herkomst::text, "vanafTrede"::text from wachttijden."Onderwerp"
    where (soort::text || ' ' || id) = any(${meldingen.map(onderwerpVan)}::text[]) and id = any(${meldingen.map(({ id }) => id)}::text[])
    order by soort, id for update`;
  return new Map(rijen.map((rij) => [onderwerpVan(rij), rij]));
}

async function leesMetingen(tx: Transactie, meldingen: readonly Melding[]): Promise<Map<string, Wachttijdmeting>> {
  const rijen = await tx.wachttijdmeting.findMany({
    where: {
      onderwerpId: { in: meldingen.map(({ id }) => id) },
      peildatum: { in: meldingen.map(({ peildatum }) => peildatum) },
    },
  });
  return new Map(
    rijen.map((rij) => [plekVan({ soort: rij.onderwerpSoort, id: rij.onderwerpId, peildatum: rij.peildatum }), rij]),
  );
}

function onderwerpfout(onderwerp: Onderwerp | undefined, wie: Wie, regel: number) {
  if (onderwerp && magMelden(wie, onderwerp)) return [];
  // Wat een ander heeft en hij niet mag zien, bestaat voor hem niet.
  if (!onderwerp || !ziet(tredeVan(wie), onderwerp.vanafTrede))
    return [{ veld: 'id', boodschap: 'Hiervan worden geen wachttijden bijgehouden. Klopt het id en de soort?', regel }];
  return [
    { veld: 'id', boodschap: 'Dit is niet van u. U meldt alleen wachttijden van uw eigen aanbod of school.', regel },
  ];
}

/** Wat er van een meting in de geschiedenis blijft. Een aantal onder vijf wordt ook daar niet getoond. */
function spoorVan(meting: Wachttijdmeting): object {
  const { aanmeldwachttijdWeken, behandelwachttijdWeken, aantalWachtenden, vrijePlaatsen, aanmeldstop } = meting;
  const wachtenden = isTeKlein(aantalWachtenden) ? `minder dan ${KLEINSTE_AANTAL}` : aantalWachtenden;
  const { toelichting } = meting;
  return {
    aanmeldwachttijdWeken,
    behandelwachttijdWeken,
    aantalWachtenden: wachtenden,
    vrijePlaatsen,
    aanmeldstop,
    toelichting,
  };
}
