import type { Prisma } from '../generated/client/client.ts';
import { geldtOp } from '../regels/peildatum.ts';
import type { Activiteit, Regeling, Vervallen } from '../startdata/vorm/activiteiten.ts';
import { type Tabel, type Transactie, vervang, voegIn } from './invoegen.ts';
import { bekostigingrijen, organisatierijen } from './rijen.ts';

const tabel = (naam: Prisma.ModelName, ...sleutel: string[]): Tabel => ({ schema: 'activiteiten', naam, sleutel });

export async function schrijfRegelingen(tx: Transactie, regelingen: readonly Regeling[]): Promise<void> {
  await voegIn(tx, tabel('Regeling', 'id'), regelingen);
}

export async function schrijfActiviteiten(tx: Transactie, activiteiten: readonly Activiteit[]): Promise<void> {
  const ids = activiteiten.map((a) => a.id);
  const nu = new Date();
  await voegIn(
    tx,
    tabel('Activiteit', 'id'),
    activiteiten.map((a) => activiteitrij(a, nu)),
  );
  await vervang(
    tx,
    tabel('Moment', 'activiteitId', 'volgorde'),
    'activiteitId',
    ids,
    activiteiten.flatMap((a) => a.momenten.map((moment, volgorde) => ({ activiteitId: a.id, volgorde, ...moment }))),
  );
  await vervang(
    tx,
    tabel('ActiviteitOrganisatie', 'activiteitId', 'organisatieId', 'rol'),
    'activiteitId',
    ids,
    activiteiten.flatMap((a) => organisatierijen(a).map((rij) => ({ activiteitId: a.id, ...rij }))),
  );
  await vervang(
    tx,
    tabel('ActiviteitBekostiging', 'activiteitId', 'volgorde'),
    'activiteitId',
    ids,
    activiteiten.flatMap((a) => bekostigingrijen(a).map((rij) => ({ activiteitId: a.id, ...rij }))),
  );
  await vervang(
    tx,
    tabel('ActiviteitRegeling', 'activiteitId', 'regelingId'),
    'activiteitId',
    ids,
    activiteiten.flatMap((a) => a.regelingen.map((regelingId) => ({ activiteitId: a.id, regelingId }))),
  );
}

export function activiteitrij(a: Activiteit, nu: Date): Prisma.ActiviteitCreateManyInput {
  return {
    id: a.id,
    naam: a.naam,
    alternatieveNamen: a.alternatieveNamen,
    domein: a.domein,
    soort: a.soort,
    interesses: a.interesses,
    omschrijving: a.omschrijving,
    doel: a.doel,
    themas: a.themas,
    doelgroepOmschrijving: a.doelgroep.omschrijving,
    leeftijdVan: a.doelgroep.leeftijdVan,
    leeftijdTot: a.doelgroep.leeftijdTot,
    onderwijssoorten: a.doelgroep.onderwijssoorten,
    voorWie: a.doelgroep.voorWie,
    niveau: a.niveau,
    vorm: a.vorm,
    momentsoorten: a.momentsoorten,
    frequentie: a.frequentie,
    kostenVoorGebruiker: a.kosten.voorGebruiker,
    kostenBedrag: a.kosten.bedrag,
    kostenEenheid: a.kosten.eenheid,
    kostenPerJaar: a.kostenPerJaar,
    kostenSoort: a.kosten.soort,
    kostenOmschrijving: a.kosten.omschrijving,
    capaciteitAantal: a.capaciteit.aantal,
    capaciteitEenheid: a.capaciteit.eenheid,
    capaciteitOmschrijving: a.capaciteit.omschrijving,
    vrijePlaatsen: a.vrijePlaatsen,
    proefles: a.proefles,
    toegankelijkheid: a.toegankelijkheid,
    regio: a.regio,
    gemeenten: a.gemeenten,
    gebied: a.gebied,
    wijken: a.wijken,
    locatieNaam: a.locatie?.naam ?? null,
    straat: a.locatie?.straat ?? null,
    huisnummer: a.locatie?.huisnummer ?? null,
    postcode: a.locatie?.postcode ?? null,
    plaats: a.locatie?.plaats ?? null,
    lengtegraad: a.locatie?.lengtegraad ?? null,
    breedtegraad: a.locatie?.breedtegraad ?? null,
    schoolIds: a.scholen,
    status: a.status,
    statusToelichting: a.statusToelichting,
    peildatum: a.peildatum,
    sinds: a.sinds,
    ambitie: a.ambitie,
    website: a.website,
    telefoon: a.telefoon,
    email: a.email,
    opmerking: a.opmerking,
    afgeleid: a.afgeleid,
    vanafTrede: a.vanafTrede,
    zieOokAanbod: a.zieOokAanbod,
    herkomst: a.herkomst,
    bronnen: a.bronnen,
    nagekekenOp: a.nagekekenOp,
    nagekekenDoor: a.nagekekenDoor,
    geldtOp: geldtOp(a.nagekekenOp, a.peildatum),
    gewijzigdOp: nu,
  };
}

export async function schrijfVervallen(tx: Transactie, vervallen: readonly Vervallen[]): Promise<void> {
  const rijen = vervallen.map(({ id, naam, aanbod }) => ({ id, naam, aanbodIds: aanbod }));
  await voegIn(tx, tabel('VervallenActiviteit', 'id'), rijen);
}
