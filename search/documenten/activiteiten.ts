import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Domein } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Zoekdocument } from '../vormen.ts';
import { dekkingVan } from '../wittevlekken/dekking.ts';
import { gevuld } from './tekst.ts';
import type { Lezer } from './wachttijd.ts';

const NODIG = {
  organisaties: { select: { rol: true, organisatieId: true }, orderBy: { volgorde: 'asc' } },
  regelingen: { select: { regelingId: true }, take: 1 },
} as const satisfies Prisma.ActiviteitInclude;

type Rij = Prisma.ActiviteitGetPayload<{ include: typeof NODIG }>;

/** Hoe een mens een domein noemt. */
const DOMEIN: Record<Domein, string> = {
  SPORT: 'sport en bewegen',
  CULTUUR: 'cultuur',
  NME: 'natuur en milieu',
  TECHNIEK: 'techniek',
  LEZEN: 'lezen',
  BREED: 'brede ontwikkeling',
};

/** Leest van deze activiteiten wat zoeken ervan weet. De namen van thema's, wijken en organisaties komen uit hun eigen domein. */
export async function leesActiviteiten(prisma: Lezer, ids: readonly string[]): Promise<Zoekdocument[]> {
  const rijen = await prisma.activiteit.findMany({ where: { id: { in: [...ids] } }, include: NODIG });
  const namen = await leesNamen(prisma, rijen);
  return rijen.map((rij) => alsDocument(rij, namen));
}

type Namen = Record<'themas' | 'wijken' | 'organisaties', ReadonlyMap<string, string>>;

async function leesNamen(prisma: Lezer, rijen: readonly Rij[]): Promise<Namen> {
  const codes = (kies: (rij: Rij) => string[]) => [...new Set(rijen.flatMap(kies))];
  const select = { naam: true } as const;
  const themas = await prisma.thema.findMany({
    where: { code: { in: codes((rij) => rij.themas) } },
    select: { code: true, ...select },
  });
  const wijken = await prisma.wijk.findMany({
    where: { code: { in: codes((rij) => rij.wijken) } },
    select: { code: true, ...select },
  });
  const organisaties = await prisma.organisatie.findMany({
    where: { id: { in: codes((rij) => rij.organisaties.map((o) => o.organisatieId)) } },
    select: { id: true, ...select },
  });
  return {
    themas: new Map(themas.map(({ code, naam }) => [code, naam])),
    wijken: new Map(wijken.map(({ code, naam }) => [code, naam])),
    organisaties: new Map(organisaties.map(({ id, naam }) => [id, naam])),
  };
}

function alsDocument(a: Rij, namen: Namen): Zoekdocument {
  const organisaties = (rol: 'AANBIEDER' | 'BETROKKEN') =>
    gevuld(a.organisaties.filter((o) => o.rol === rol).map((o) => namen.organisaties.get(o.organisatieId)));
  return {
    soort: 'ACTIVITEIT',
    id: a.id,
    naam: a.naam,
    velden: {
      NAAM: [a.naam, ...a.alternatieveNamen],
      THEMA: [...gevuld(a.themas.map((code) => namen.themas.get(code))), DOMEIN[a.domein], ...a.interesses],
      AANBIEDER: organisaties('AANBIEDER'),
      DOEL: gevuld([a.doel, a.ambitie]),
      DOELGROEP: gevuld([a.doelgroepOmschrijving]),
      OMSCHRIJVING: gevuld([a.omschrijving]),
      OVERIG: gevuld([
        a.soort,
        a.frequentie,
        a.kostenOmschrijving,
        a.statusToelichting,
        a.locatieNaam,
        a.plaats,
        a.gebied,
        ...a.gemeenten,
        ...a.wijken.map((code) => namen.wijken.get(code)),
        ...organisaties('BETROKKEN'),
      ]),
    },
    themas: a.themas,
    regios: [a.regio],
    wijken: a.wijken,
    leeftijdVan: a.leeftijdVan,
    leeftijdTot: a.leeftijdTot,
    onderwijssoorten: a.onderwijssoorten,
    voorWie: a.voorWie,
    kosten: a.kostenVoorGebruiker,
    prijsPerJaar: a.kostenPerJaar === null ? null : Number(a.kostenPerJaar),
    niveau: null,
    herkomst: a.herkomst,
    status: a.status,
    wachttijdstatus: null,
    wachttijdTot: null,
    ...dekkingVan({
      ...a,
      kosten: a.kostenVoorGebruiker,
      metRegeling: a.regelingen.length > 0,
      toegang: 'NIET_NODIG',
      wachttijdstatus: null,
      gebiedOnzeker: a.wijken.length === 0 && (a.gebied !== null || a.schoolIds.length > 0),
    }),
    domein: a.domein,
    vanafTrede: a.vanafTrede,
    geldtOp: a.geldtOp && alsDatum(a.geldtOp),
    opgenomenOp: alsDatum(dagVan(a.aangemaaktOp)),
    eigenaars: a.organisaties.filter(({ rol }) => rol === 'AANBIEDER').map(({ organisatieId }) => organisatieId),
    gemetenOp: null,
    profieljaar: null,
  };
}
