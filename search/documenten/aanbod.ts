import type { Prisma } from '../../prisma/generated/client/client.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Zoekdocument } from '../vormen.ts';
import { dekkingVan } from '../wittevlekken/dekking.ts';
import { gevuld } from './tekst.ts';
import { type Lezer, type Wachttijd, wachttijden } from './wachttijd.ts';

const NODIG = {
  themas: { select: { thema: { select: { code: true, naam: true, ouderCode: true } } }, orderBy: { volgorde: 'asc' } },
  wijken: { select: { wijk: { select: { code: true, naam: true } } }, orderBy: { wijkCode: 'asc' } },
  scholen: { select: { schoolId: true }, take: 1 },
  organisaties: {
    select: { rol: true, organisatieId: true, organisatie: { select: { naam: true, alternatieveNamen: true } } },
    orderBy: { volgorde: 'asc' },
  },
} as const satisfies Prisma.AanbodInclude;

type Rij = Prisma.AanbodGetPayload<{ include: typeof NODIG }>;

/** Leest van dit aanbod wat zoeken ervan weet. Wat niet bestaat, ontbreekt. */
export async function leesAanbod(prisma: Lezer, ids: readonly string[], nu: Date): Promise<Zoekdocument[]> {
  const rijen = await prisma.aanbod.findMany({ where: { id: { in: [...ids] } }, include: NODIG });
  const wachttijd = await wachttijden(prisma, 'AANBOD', ids, nu);
  return rijen.map((rij) => alsDocument(rij, wachttijd(rij.id)));
}

function alsDocument(a: Rij, { stand, vrijePlaatsen }: Wachttijd): Zoekdocument {
  const aanbieders = a.organisaties.filter(({ rol }) => rol === 'AANBIEDER').map(({ organisatie }) => organisatie);
  const betrokkenen = a.organisaties.filter(({ rol }) => rol === 'BETROKKEN').map(({ organisatie }) => organisatie);
  const prijs = a.kostenSoort === 'PRIJS_VOOR_GEBRUIKER' && a.kostenBedrag !== null ? Number(a.kostenBedrag) : null;
  return {
    soort: 'AANBOD',
    id: a.id,
    naam: a.naam,
    velden: {
      NAAM: [a.naam, ...a.alternatieveNamen],
      THEMA: a.themas.map(({ thema }) => thema.naam),
      AANBIEDER: aanbieders.flatMap(({ naam, alternatieveNamen }) => [naam, ...alternatieveNamen]),
      DOEL: gevuld([a.doel, a.ambitie]),
      DOELGROEP: gevuld([a.doelgroepOmschrijving]),
      OMSCHRIJVING: gevuld([a.omschrijving]),
      OVERIG: gevuld([
        a.soort,
        a.vorm,
        a.intensiteitOmschrijving,
        a.duurOmschrijving,
        a.kostenOmschrijving,
        a.toegangToelichting,
        a.statusToelichting,
        a.gebied,
        ...a.gemeenten,
        ...a.wijken.map(({ wijk }) => wijk.naam),
        ...betrokkenen.map(({ naam }) => naam),
      ]),
    },
    themas: a.themas.map(({ thema }) => thema.code),
    regios: [a.regio],
    wijken: a.wijken.map(({ wijk }) => wijk.code),
    leeftijdVan: a.leeftijdVan,
    leeftijdTot: a.leeftijdTot,
    onderwijssoorten: a.onderwijssoorten,
    voorWie: a.voorWie,
    kosten: a.kostenVoorGebruiker,
    prijsPerJaar: a.kostenVoorGebruiker === 'GRATIS' ? 0 : prijs,
    niveau: a.ondersteuningsniveau,
    herkomst: a.herkomst,
    status: a.status,
    ...stand,
    ...dekkingVan({
      ...a,
      kosten: a.kostenVoorGebruiker,
      metRegeling: false,
      wachttijdstatus: stand.wachttijdstatus,
      vrijePlaatsen,
      gebiedOnzeker: a.wijken.length === 0 && (a.gebied !== null || a.scholen.length > 0),
    }),
    domein: null,
    vanafTrede: a.vanafTrede,
    geldtOp: a.geldtOp && alsDatum(a.geldtOp),
    opgenomenOp: alsDatum(dagVan(a.aangemaaktOp)),
    eigenaars: a.organisaties.filter(({ rol }) => rol === 'AANBIEDER').map(({ organisatieId }) => organisatieId),
    profieljaar: null,
  };
}
