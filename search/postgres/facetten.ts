import { leeftijdsgroepenVan } from '../leeftijdsgroepen.ts';
import type { Zoekdocument } from '../vormen.ts';
import { facetwaardenVan } from '../vraag/facetten.ts';
import { FACETTEN, type Facetnaam } from '../zoekmachine.ts';
import type { Transactie } from './schrijven.ts';

/** De facetwaarden van een document: elke waarde één keer. */
function facettenVan(document: Zoekdocument): { facet: Facetnaam; waarde: string }[] {
  const leeftijdsgroepen = leeftijdsgroepenVan(document.leeftijdVan, document.leeftijdTot);
  return FACETTEN.flatMap((facet) =>
    facetwaardenVan(facet, { ...document, leeftijdsgroepen }).map((waarde) => ({ facet, waarde })),
  );
}

/** Welke facetten samen een groep zijn: zo verdeeld dat er weinig groepen zijn. Alles bij elkaar geeft bijna zo veel groepen als documenten. */
export const GROEPEN = {
  kenmerken: ['soort', 'kosten', 'niveau', 'wachttijdstatus', 'regio', 'herkomst'],
  doelgroep: ['leeftijdsgroep', 'onderwijssoort'],
  themas: ['thema'],
  wijken: ['wijk'],
} as const satisfies Record<string, readonly Facetnaam[]>;

/** Geeft elke groep facetwaarden van deze documenten een nummer, en een functie die de nummers van een document geeft. */
export async function facetgroepen(tx: Transactie, documenten: readonly Zoekdocument[]) {
  const nummers = await facetwaarden(tx, documenten);
  const waardenVan = (document: Zoekdocument) => {
    const waarden = facettenVan(document);
    return Object.values<readonly Facetnaam[]>(GROEPEN).map((groep) =>
      waarden
        .filter(({ facet }) => groep.includes(facet))
        .flatMap(({ facet, waarde }) => nummers.get(`${facet} ${waarde}`) ?? [])
        .sort((a, b) => a - b),
    );
  };
  const groepen = new Map(documenten.flatMap(waardenVan).map((waarden) => [waarden.join(','), waarden]));
  const json = JSON.stringify([...groepen.values()].map((waarden) => ({ waarden })));
  await tx.$executeRawUnsafe(
    `insert into zoeken."Facetgroep" (waarden)
      select waarden from json_to_recordset($1::json) as r(waarden int[])
      where not exists (select 1 from zoeken."Facetgroep" g where g.waarden = r.waarden)
      order by waarden on conflict do nothing`,
    json,
  );
  const rijen = await tx.$queryRawUnsafe<{ waarden: number[]; nr: number }[]>(
    `select g.waarden, g.nr from json_to_recordset($1::json) as r(waarden int[])
      join zoeken."Facetgroep" g on g.waarden = r.waarden`,
    json,
  );
  const groepnummers = new Map(rijen.map(({ waarden, nr }) => [waarden.join(','), nr]));
  return (document: Zoekdocument): number[] =>
    waardenVan(document).flatMap((waarden) => groepnummers.get(waarden.join(',')) ?? []);
}

/** Geeft elke facetwaarde van deze documenten een nummer. De sleutel is het facet, een spatie en de waarde. */
async function facetwaarden(tx: Transactie, documenten: readonly Zoekdocument[]): Promise<Map<string, number>> {
  const waarden = new Map(documenten.flatMap(facettenVan).map((paar) => [`${paar.facet} ${paar.waarde}`, paar]));
  const json = JSON.stringify([...waarden.values()]);
  await tx.$executeRawUnsafe(
    `insert into zoeken."Facetwaarde" (facet, waarde)
      select facet, waarde from json_to_recordset($1::json) as r(facet text, waarde text)
      where not exists (select 1 from zoeken."Facetwaarde" f where f.facet = r.facet and f.waarde = r.waarde)
      order by facet, waarde on conflict do nothing`,
    json,
  );
  const rijen = await tx.$queryRawUnsafe<{ sleutel: string; nr: number }[]>(
    `select f.facet || ' ' || f.waarde as sleutel, f.nr from zoeken."Facetwaarde" f`,
  );
  return new Map(rijen.map(({ sleutel, nr }) => [sleutel, nr]));
}
