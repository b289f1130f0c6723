import type { Prisma } from '../generated/client/client.ts';
import { alsDatum } from '../regels/dag.ts';
import { type Aanbod, aanbod as vorm } from '../startdata/vorm/aanbod.ts';
import type { Transactie } from './invoegen.ts';

const MET_ALLES = {
  themas: { orderBy: { volgorde: 'asc' } },
  wijken: { orderBy: { wijkCode: 'asc' } },
  organisaties: { orderBy: { volgorde: 'asc' } },
  scholen: { orderBy: { schoolId: 'asc' } },
  bekostiging: { orderBy: { volgorde: 'asc' } },
  resultaten: { orderBy: { volgorde: 'asc' } },
  verwijstNaar: { orderBy: { naarId: 'asc' } },
} as const satisfies Prisma.AanbodInclude;

type Rij = Prisma.AanbodGetPayload<{ include: typeof MET_ALLES }>;

/** Een aanbod in de vorm waarin het wordt geschreven, met zijn versie; vastgehouden tot het einde van de transactie. Leeg als het er niet is. */
export async function leesAanbod(tx: Transactie, id: string): Promise<{ aanbod: Aanbod; versie: number } | undefined> {
  await tx.$queryRaw`select 1 from aanbod."Aanbod" where id = ${id} for update`;
  const rij = await tx.aanbod.findUnique({ where: { id }, include: MET_ALLES });
  return rij ? { aanbod: alsVorm(rij), versie: rij.versie } : undefined;
}

/** Het omgekeerde van `aanbodrij` en wat daarnaast wordt geschreven. */
function alsVorm(rij: Rij): Aanbod {
  const velden = vorm.keyof().options;
  const gelijk = Object.fromEntries(velden.map((veld) => [veld, rij[veld as keyof Rij]]));
  const deelnemers = (rol: string) => rij.organisaties.filter((o) => o.rol === rol).map((o) => o.organisatieId);
  return {
    ...(gelijk as unknown as Aanbod),
    themas: rij.themas.map(({ themaCode }) => themaCode),
    wijken: rij.wijken.map(({ wijkCode }) => wijkCode),
    scholen: rij.scholen.map(({ schoolId }) => schoolId),
    aanbieders: deelnemers('AANBIEDER'),
    betrokkenen: deelnemers('BETROKKEN'),
    zieOok: rij.verwijstNaar.map(({ naarId }) => naarId),
    resultaten: rij.resultaten.map(({ aanbodId: _id, volgorde: _nr, gemeldOp, ...rest }) => ({
      ...rest,
      gemeldOp: gemeldOp && alsDatum(gemeldOp),
    })),
    bekostiging: rij.bekostiging.map(({ aanbodId: _id, volgorde: _nr, organisatieId, ...rest }) => ({
      organisatie: organisatieId,
      ...rest,
    })),
    doelgroep: {
      omschrijving: rij.doelgroepOmschrijving,
      leeftijdVan: rij.leeftijdVan,
      leeftijdTot: rij.leeftijdTot,
      onderwijssoorten: rij.onderwijssoorten,
      voorWie: rij.voorWie,
    },
    duur: { weken: rij.duurWeken, omschrijving: rij.duurOmschrijving },
    intensiteit: {
      urenPerWeek: rij.urenPerWeek,
      dagdelenPerWeek: rij.dagdelenPerWeek,
      dagenPerWeek: rij.dagenPerWeek,
      omschrijving: rij.intensiteitOmschrijving,
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
    nagekekenOp: rij.nagekekenOp && alsDatum(rij.nagekekenOp),
  };
}
