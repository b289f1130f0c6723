import type { Prisma } from '../generated/client/client.ts';
import type { Bedragsoort, KostenVoorGebruiker, Onderwijssoort, VoorWie } from '../generated/client/enums.ts';

/** Een record in de vorm waarin het wordt geschreven, met zijn versie. */
export interface Gelezen<T> {
  record: T;
  versie: number;
}

/** De kolommen die aanbod en activiteiten gelijk hebben. */
interface GelijkeKolommen {
  doelgroepOmschrijving: string | null;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: Onderwijssoort[];
  voorWie: VoorWie[];
  kostenVoorGebruiker: KostenVoorGebruiker;
  kostenBedrag: Prisma.Decimal | null;
  kostenEenheid: string | null;
  kostenSoort: Bedragsoort | null;
  kostenOmschrijving: string | null;
  capaciteitAantal: number | null;
  capaciteitEenheid: string | null;
  capaciteitOmschrijving: string | null;
  organisaties: { rol: string; organisatieId: string }[];
  bekostiging: {
    organisatieId: string | null;
    partij: string;
    aandeelProcent: number | null;
    regeling: string | null;
  }[];
}

/** De velden die daarbij horen. */
export function gelijkeVelden(rij: GelijkeKolommen) {
  const deelnemers = (rol: string) => rij.organisaties.filter((o) => o.rol === rol).map((o) => o.organisatieId);
  return {
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
    aanbieders: deelnemers('AANBIEDER'),
    betrokkenen: deelnemers('BETROKKEN'),
    bekostiging: rij.bekostiging.map(({ organisatieId, partij, aandeelProcent, regeling }) => ({
      organisatie: organisatieId,
      partij,
      aandeelProcent,
      regeling,
    })),
  };
}

/** De velden van een vorm die in de rij net zo heten. */
export const zelfdeVelden = (namen: readonly string[], rij: object): Record<string, unknown> =>
  Object.fromEntries(namen.map((naam) => [naam, (rij as Record<string, unknown>)[naam]]));
