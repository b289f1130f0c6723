import type { Organisatiesoort } from '../../prisma/generated/client/enums.ts';
import { NIET_BIJGEHOUDEN, type Zoekdocument } from '../vormen.ts';
import { GEEN_DEKKING } from '../wittevlekken/dekking.ts';
import { gevuld } from './tekst.ts';
import type { Lezer } from './wachttijd.ts';

/** Hoe men een soort organisatie noemt, voor wie op dat woord zoekt. */
const SOORT: Record<Organisatiesoort, string> = {
  BIBLIOTHEEK: 'bibliotheek',
  CULTUUR: 'cultuur',
  EXPERTISE: 'expertise en advies',
  GEMEENTE: 'gemeente',
  JEUGDHULP: 'jeugdhulp',
  JGZ: 'jeugdgezondheidszorg consultatiebureau',
  KINDEROPVANG: 'kinderopvang voorschool',
  NME: 'natuur- en milieueducatie',
  OVERIG: '',
  SAMENWERKINGSVERBAND: 'samenwerkingsverband passend onderwijs',
  SCHOOLBESTUUR: 'schoolbestuur',
  SPORT: 'sport',
  WELZIJN: 'welzijn',
};

/** Een organisatie met van alles wat heeft geen onderwerp: een thema telt als minstens dit deel van haar aanbod erover gaat. */
const DEEL_VAN_AANBOD = 0.34;
const MEESTE_THEMAS = 3;

/** Waar het aanbod van deze organisaties vooral over gaat. Alleen wat voor iedereen is, want de organisatie zelf is dat ook. */
async function themasVan(prisma: Lezer, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rijen = await prisma.$queryRaw<{ id: string; thema: string }[]>`
    with aanbod as (
      select o."organisatieId" as id, o."aanbodId" from aanbod."AanbodOrganisatie" as o
      join aanbod."Aanbod" as a on a.id = o."aanbodId" and a."vanafTrede" is null
      where o."organisatieId" = any(${[...ids]}::text[]) and o.rol = 'AANBIEDER'
    ), per_thema as (
      select aanbod.id, t."themaCode" as thema, count(*) as aantal,
        row_number() over (partition by aanbod.id order by count(*) desc, t."themaCode") as plaats
      from aanbod join aanbod."AanbodThema" as t on t."aanbodId" = aanbod."aanbodId" group by aanbod.id, t."themaCode"
    )
    select per_thema.id, thema from per_thema
    join (select id, count(*) as totaal from aanbod group by id) as alle on alle.id = per_thema.id
    where aantal >= totaal * ${DEEL_VAN_AANBOD}::float8 and plaats <= ${MEESTE_THEMAS}::int
    order by per_thema.id, plaats`;
  const perId = Map.groupBy(rijen, ({ id }) => id);
  return new Map([...perId].map(([id, rij]) => [id, rij.map(({ thema }) => thema)]));
}

/** Leest van deze organisaties wat zoeken ervan weet. */
export async function leesOrganisaties(prisma: Lezer, ids: readonly string[]): Promise<Zoekdocument[]> {
  const rijen = await prisma.organisatie.findMany({
    where: { id: { in: [...ids] } },
    include: { onderdeelVan: { select: { naam: true } } },
  });
  const themas = await themasVan(prisma, ids);
  return rijen.map((o) => ({
    soort: 'ORGANISATIE',
    id: o.id,
    naam: o.naam,
    velden: {
      NAAM: [o.naam, ...o.alternatieveNamen],
      THEMA: gevuld([SOORT[o.soort]]),
      AANBIEDER: gevuld([o.onderdeelVan?.naam]),
      DOEL: [],
      DOELGROEP: [],
      OMSCHRIJVING: gevuld([o.omschrijving]),
      OVERIG: gevuld([o.statusToelichting]),
    },
    themas: themas.get(o.id) ?? [],
    regios: [o.regio],
    wijken: [],
    leeftijdVan: null,
    leeftijdTot: null,
    onderwijssoorten: [],
    voorWie: [],
    kosten: null,
    prijsPerJaar: null,
    niveau: null,
    herkomst: o.herkomst,
    status: o.status === 'ACTIEF' ? 'OPERATIONEEL' : o.status === 'OPGEGAAN' ? 'GESTOPT' : 'ONBEKEND',
    wachttijdstatus: null,
    wachttijdTot: null,
    ...GEEN_DEKKING,
    vanafTrede: null,
    ...NIET_BIJGEHOUDEN,
  }));
}
