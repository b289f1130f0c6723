import { Prisma } from '../../prisma/generated/client/client.ts';
import { alsDatum } from '../../prisma/regels/dag.ts';

/** De velden van een vorm die in de rij net zo heten, zoals zij in een bestand staan: een dag als datum, een bedrag als getal. */
export const zelfdeVelden = (namen: readonly string[], rij: object): Record<string, unknown> =>
  Object.fromEntries(namen.map((naam) => [naam, alsWaarde((rij as Record<string, unknown>)[naam])]));

function alsWaarde(waarde: unknown): unknown {
  if (waarde instanceof Date) return alsDatum(waarde);
  return Prisma.Decimal.isDecimal(waarde) ? waarde.toNumber() : waarde;
}

interface Deelname {
  rol: string;
  organisatieId: string;
}

/** Wie iets aanbiedt en wie erbij betrokken is. */
export const deelnemers = (rijen: readonly Deelname[]) => ({
  aanbieders: rijen.filter(({ rol }) => rol === 'AANBIEDER').map(({ organisatieId }) => organisatieId),
  betrokkenen: rijen.filter(({ rol }) => rol === 'BETROKKEN').map(({ organisatieId }) => organisatieId),
});

interface Betaler {
  organisatieId: string | null;
  partij: string;
  aandeelProcent: number | null;
  regeling: string | null;
}

export const betalers = (rijen: readonly Betaler[]) =>
  rijen.map(({ organisatieId, partij, aandeelProcent, regeling }) => ({
    organisatie: organisatieId,
    partij,
    aandeelProcent,
    regeling,
  }));

interface Kolommen {
  doelgroepOmschrijving: string | null;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: string[];
  voorWie: string[];
  kostenVoorGebruiker: string;
  kostenBedrag: Prisma.Decimal | null;
  kostenEenheid: string | null;
  kostenSoort: string | null;
  kostenOmschrijving: string | null;
  capaciteitAantal: number | null;
  capaciteitEenheid: string | null;
  capaciteitOmschrijving: string | null;
}

/** De groepen velden die aanbod en activiteiten gelijk hebben. */
export const groepen = (rij: Kolommen) => ({
  doelgroep: {
    omschrijving: rij.doelgroepOmschrijving,
    leeftijdVan: rij.leeftijdVan,
    leeftijdTot: rij.leeftijdTot,
    onderwijssoorten: rij.onderwijssoorten,
    voorWie: rij.voorWie,
  },
  kosten: {
    voorGebruiker: rij.kostenVoorGebruiker,
    bedrag: rij.kostenBedrag?.toNumber() ?? null,
    eenheid: rij.kostenEenheid,
    soort: rij.kostenSoort,
    omschrijving: rij.kostenOmschrijving,
  },
  capaciteit: {
    aantal: rij.capaciteitAantal,
    eenheid: rij.capaciteitEenheid,
    omschrijving: rij.capaciteitOmschrijving,
  },
});
