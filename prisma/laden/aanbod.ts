import type { Prisma } from '../generated/client/client.ts';
import { geldtOp } from '../regels/peildatum.ts';
import { bekendeEigenschappen } from '../regels/volledigheid.ts';
import type { Aanbod } from '../startdata/vorm/aanbod.ts';
import { type Tabel, type Transactie, vervang, voegIn } from './invoegen.ts';
import { bekostigingrijen, organisatierijen } from './rijen.ts';

const tabel = (naam: Prisma.ModelName, ...sleutel: string[]): Tabel => ({ schema: 'aanbod', naam, sleutel });

export async function schrijfAanbod(tx: Transactie, aanbod: readonly Aanbod[]): Promise<void> {
  const ids = aanbod.map((a) => a.id);
  const nu = new Date();
  await voegIn(
    tx,
    tabel('Aanbod', 'id'),
    aanbod.map((a) => aanbodrij(a, nu)),
  );
  await vervang(
    tx,
    tabel('AanbodThema', 'aanbodId', 'themaCode'),
    'aanbodId',
    ids,
    aanbod.flatMap((a) => a.themas.map((themaCode, volgorde) => ({ aanbodId: a.id, themaCode, volgorde }))),
  );
  await vervang(
    tx,
    tabel('AanbodWijk', 'aanbodId', 'wijkCode'),
    'aanbodId',
    ids,
    aanbod.flatMap((a) => a.wijken.map((wijkCode) => ({ aanbodId: a.id, wijkCode }))),
  );
  await vervang(
    tx,
    tabel('AanbodOrganisatie', 'aanbodId', 'organisatieId', 'rol'),
    'aanbodId',
    ids,
    aanbod.flatMap((a) => organisatierijen(a).map((rij) => ({ aanbodId: a.id, ...rij }))),
  );
  await vervang(
    tx,
    tabel('AanbodSchool', 'aanbodId', 'schoolId'),
    'aanbodId',
    ids,
    aanbod.flatMap((a) => a.scholen.map((schoolId) => ({ aanbodId: a.id, schoolId }))),
  );
  await vervang(
    tx,
    tabel('Bekostiging', 'aanbodId', 'volgorde'),
    'aanbodId',
    ids,
    aanbod.flatMap((a) => bekostigingrijen(a).map((rij) => ({ aanbodId: a.id, ...rij }))),
  );
  await vervang(
    tx,
    tabel('Resultaat', 'aanbodId', 'volgorde'),
    'aanbodId',
    ids,
    aanbod.flatMap((a) => a.resultaten.map((r, volgorde) => ({ aanbodId: a.id, volgorde, ...r }))),
  );
  // Pas als al het aanbod van deze keer er staat, kan het naar elkaar verwijzen.
  await vervang(
    tx,
    tabel('AanbodVerwijzing', 'vanId', 'naarId'),
    'vanId',
    ids,
    aanbod.flatMap((a) => a.zieOok.map((naarId) => ({ vanId: a.id, naarId }))),
  );
}

/** De kolommen van één aanbod, met wat uit de andere velden volgt: hoe volledig het is en tot wanneer het kan hebben gegolden. */
export function aanbodrij(a: Aanbod, nu: Date): Prisma.AanbodCreateManyInput & { id: string } {
  const velden = {
    doel: a.doel,
    doelgroepOmschrijving: a.doelgroep.omschrijving,
    leeftijdVan: a.doelgroep.leeftijdVan,
    leeftijdTot: a.doelgroep.leeftijdTot,
    onderwijssoorten: a.doelgroep.onderwijssoorten,
    voorWie: a.doelgroep.voorWie,
    duurWeken: a.duur.weken,
    duurOmschrijving: a.duur.omschrijving,
    urenPerWeek: a.intensiteit.urenPerWeek,
    dagdelenPerWeek: a.intensiteit.dagdelenPerWeek,
    dagenPerWeek: a.intensiteit.dagenPerWeek,
    intensiteitOmschrijving: a.intensiteit.omschrijving,
    kostenVoorGebruiker: a.kosten.voorGebruiker,
    kostenBedrag: a.kosten.bedrag,
    kostenOmschrijving: a.kosten.omschrijving,
  };
  return {
    id: a.id,
    naam: a.naam,
    alternatieveNamen: a.alternatieveNamen,
    vroegereIds: a.vroegereIds,
    soort: a.soort,
    omschrijving: a.omschrijving,
    ...velden,
    kostenEenheid: a.kosten.eenheid,
    kostenSoort: a.kosten.soort,
    capaciteitAantal: a.capaciteit.aantal,
    capaciteitEenheid: a.capaciteit.eenheid,
    capaciteitOmschrijving: a.capaciteit.omschrijving,
    toegang: a.toegang,
    toegangToelichting: a.toegangToelichting,
    ondersteuningsniveau: a.ondersteuningsniveau,
    vorm: a.vorm,
    vanafTrede: a.vanafTrede,
    regio: a.regio,
    gemeenten: a.gemeenten,
    gebied: a.gebied,
    status: a.status,
    statusToelichting: a.statusToelichting,
    peildatum: a.peildatum,
    sinds: a.sinds,
    ambitie: a.ambitie,
    effectiviteit: a.effectiviteit,
    effectiviteitBron: a.effectiviteitBron,
    website: a.website,
    telefoon: a.telefoon,
    email: a.email,
    opmerking: a.opmerking,
    afgeleid: a.afgeleid,
    herkomst: a.herkomst,
    bronnen: a.bronnen,
    nagekekenOp: a.nagekekenOp,
    nagekekenDoor: a.nagekekenDoor,
    geldtOp: geldtOp(a.nagekekenOp, a.peildatum),
    volledigheid: bekendeEigenschappen({
      ...velden,
      aantalThemas: a.themas.length,
      aantalBekostiging: a.bekostiging.length,
    }).length,
    gewijzigdOp: nu,
  };
}
