import { NIET_BIJGEHOUDEN, type Zoekdocument } from '../vormen.ts';
import { GEEN_DEKKING } from '../wittevlekken/dekking.ts';
import { gevuld } from './tekst.ts';
import type { Lezer } from './wachttijd.ts';

/** Leest van deze begrippen wat zoeken ervan weet. */
export async function leesBegrippen(prisma: Lezer, ids: readonly string[]): Promise<Zoekdocument[]> {
  const rijen = await prisma.begrip.findMany({ where: { id: { in: [...ids] } } });
  return rijen.map((b) => ({
    soort: 'BEGRIP',
    id: b.id,
    naam: b.term,
    velden: { NAAM: gevuld([b.term, b.voluit, ...b.ookBekendAls]), OMSCHRIJVING: gevuld([b.definitie]) },
    themas: [],
    regios: b.regios,
    wijken: [],
    leeftijdVan: null,
    leeftijdTot: null,
    onderwijssoorten: [],
    voorWie: [],
    kosten: null,
    prijsPerJaar: null,
    niveau: null,
    herkomst: b.herkomst,
    status: null,
    wachttijdstatus: null,
    wachttijdTot: null,
    ...GEEN_DEKKING,
    vanafTrede: null,
    ...NIET_BIJGEHOUDEN,
  }));
}
