import type { Prisma } from '../generated/client/client.ts';
import type { Begrip, Gemeente, Organisatie, Route, Thema, Wijk } from '../startdata/vorm/aanbod.ts';
import { schrijfBekend } from './bekend.ts';
import { type Tabel, type Transactie, vervang, voegIn } from './invoegen.ts';

const tabel = (naam: Prisma.ModelName, ...sleutel: string[]): Tabel => ({ schema: 'aanbod', naam, sleutel });

/** Wie geen ouder heeft eerst: een rij kan alleen verwijzen naar een rij die er al staat. */
const oudersEerst = <T>(rijen: readonly T[], ouder: (rij: T) => string | null): T[] => [
  ...rijen.filter((rij) => ouder(rij) === null),
  ...rijen.filter((rij) => ouder(rij) !== null),
];

export async function schrijfThemas(tx: Transactie, themas: readonly Thema[]): Promise<void> {
  const rijen = oudersEerst(themas, (t) => t.ouder).map(({ ouder, ...rest }) => ({ ...rest, ouderCode: ouder }));
  await maakNamenVrij(tx, themas);
  await voegIn(tx, tabel('Thema', 'code'), rijen);
  await schrijfBekend(tx, 'THEMA', themas);
}

/** De naam van een thema is uniek: een thema dat nog de naam heeft die een ander nu krijgt, staat hem af. */
async function maakNamenVrij(tx: Transactie, themas: readonly Thema[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `update "aanbod"."Thema" t set naam = t.naam || ' (vervallen ' || t.code || ')'
      from json_to_recordset($1::json) as n(code text, naam text) where n.naam = t.naam and n.code <> t.code`,
    JSON.stringify(themas.map(({ code, naam }) => ({ code, naam }))),
  );
}

export async function schrijfOrganisaties(tx: Transactie, organisaties: readonly Organisatie[]): Promise<void> {
  const gewijzigdOp = new Date();
  const rijen = oudersEerst(organisaties, (o) => o.onderdeelVan).map(({ onderdeelVan, gefinancierdDoor, ...rest }) => ({
    ...rest,
    onderdeelVanId: onderdeelVan,
    gewijzigdOp,
  }));
  await voegIn(tx, tabel('Organisatie', 'id'), rijen);
  await vervang(
    tx,
    tabel('OrganisatieFinanciering', 'organisatieId', 'financierId'),
    'organisatieId',
    organisaties.map((o) => o.id),
    organisaties.flatMap((o) => o.gefinancierdDoor.map((financierId) => ({ organisatieId: o.id, financierId }))),
  );
  const bekend = organisaties.map(({ id, regio, herkomst }) => ({ code: id, regio, herkomst }));
  await schrijfBekend(tx, 'ORGANISATIE', bekend);
}

export async function schrijfGemeenten(tx: Transactie, gemeenten: readonly Gemeente[]): Promise<void> {
  await voegIn(tx, tabel('Gemeente', 'code'), gemeenten);
}

export async function schrijfWijken(tx: Transactie, wijken: readonly Wijk[]): Promise<void> {
  const rijen = wijken.map(({ gemeente, ...rest }) => ({ ...rest, gemeenteCode: gemeente }));
  await voegIn(tx, tabel('Wijk', 'code'), rijen);
  await schrijfBekend(tx, 'WIJK', wijken);
}

export async function schrijfRoutes(tx: Transactie, routes: readonly Route[]): Promise<void> {
  const stappen = routes.flatMap((r) => r.stappen.map((stap) => ({ routeId: r.id, ...stap })));
  await voegIn(
    tx,
    tabel('Ondersteuningsroute', 'id'),
    routes.map(({ stappen, ...rest }) => rest),
  );
  await vervang(
    tx,
    tabel('Routestap', 'routeId', 'nr'),
    'routeId',
    routes.map((r) => r.id),
    stappen.map(({ wie, ...rest }) => rest),
  );
  // De betrokkenen van de oude stappen zijn met hun stap verdwenen.
  await voegIn(
    tx,
    tabel('RoutestapBetrokkene', 'routeId', 'nr', 'volgorde'),
    stappen.flatMap(({ routeId, nr, wie }) =>
      wie.map(({ naam, organisatie, aanbod }, volgorde) => ({
        routeId,
        nr,
        volgorde,
        naam,
        organisatieId: organisatie,
        aanbodId: aanbod,
      })),
    ),
  );
}

export async function schrijfBegrippen(tx: Transactie, begrippen: readonly Begrip[]): Promise<void> {
  await voegIn(tx, tabel('Begrip', 'id'), begrippen);
}
