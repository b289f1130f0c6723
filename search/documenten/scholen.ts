import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import { NIET_BIJGEHOUDEN, type Zoekdocument } from '../vormen.ts';
import { GEEN_DEKKING } from '../wittevlekken/dekking.ts';
import { gevuld } from './tekst.ts';
import { type Lezer, type Wachttijd, wachttijden } from './wachttijd.ts';

const NODIG = {
  codes: { select: { code: true }, orderBy: { code: 'asc' } },
  // Alleen het nieuwste profiel telt.
  profielen: {
    orderBy: { schooljaar: 'desc' },
    take: 1,
    select: {
      schooljaar: true,
      regels: { select: { naam: true, themaCode: true, beschikbaarheid: true }, orderBy: { volgorde: 'asc' } },
    },
  },
} as const satisfies Prisma.SchoolInclude;

type Rij = Prisma.SchoolGetPayload<{ include: typeof NODIG }>;

/** Hoe men een soort onderwijs noemt, voor wie op dat woord zoekt. */
const ONDERWIJS: Record<Onderwijssoort, string> = {
  VOORSCHOOLS: 'voorschool',
  PO: 'basisschool basisonderwijs',
  SBO: 'speciaal basisonderwijs sbo',
  SO: 'speciaal onderwijs so',
  VO: 'middelbare school voortgezet onderwijs',
  VSO: 'voortgezet speciaal onderwijs vso',
  PRO: 'praktijkonderwijs praktijkschool pro',
  VMBO: 'vmbo',
  HAVO: 'havo',
  VWO: 'vwo',
  GYMNASIUM: 'gymnasium',
  ISK: 'internationale schakelklas isk',
  MBO: 'mbo',
};

/** Leest van deze scholen wat zoeken ervan weet, met wat het nieuwste ondersteuningsprofiel biedt. */
export async function leesScholen(prisma: Lezer, ids: readonly string[], nu: Date): Promise<Zoekdocument[]> {
  const rijen = await prisma.school.findMany({ where: { id: { in: [...ids] } }, include: NODIG });
  const wachttijd = await wachttijden(prisma, 'SCHOOL', ids, nu);
  const organisaties = await prisma.organisatie.findMany({
    where: { id: { in: [...new Set(gevuld(rijen.map((rij) => rij.bestuurId)))] } },
    select: { id: true, naam: true },
  });
  const wijken = await prisma.wijk.findMany({
    where: { code: { in: [...new Set(gevuld(rijen.map((rij) => rij.wijkCode)))] } },
    select: { code: true, naam: true },
  });
  const bestuur = new Map(organisaties.map(({ id, naam }) => [id, naam]));
  const wijk = new Map(wijken.map(({ code, naam }) => [code, naam]));
  return rijen.map((rij) => ({
    ...alsDocument(rij, bestuur.get(rij.bestuurId ?? ''), wijk.get(rij.wijkCode ?? '')),
    ...wachttijd(rij.id).stand,
  }));
}

function alsDocument(
  s: Rij,
  bestuur: string | undefined,
  wijk: string | undefined,
): Omit<Zoekdocument, keyof Wachttijd['stand']> {
  const biedt = (s.profielen[0]?.regels ?? []).filter(({ beschikbaarheid }) => beschikbaarheid !== 'NIET');
  return {
    soort: 'SCHOOL',
    id: s.id,
    naam: s.naam,
    velden: {
      NAAM: [s.naam, ...s.alternatieveNamen, ...gevuld([s.brin]), ...s.codes.map(({ code }) => code)],
      THEMA: ['school', ...s.onderwijssoorten.map((soort) => ONDERWIJS[soort])],
      AANBIEDER: gevuld([bestuur]),
      DOEL: [],
      DOELGROEP: [],
      OMSCHRIJVING: [...s.bijzonderheden, ...s.sopFeiten, ...biedt.map(({ naam }) => naam)],
      OVERIG: gevuld([s.denominatie, s.straat, s.postcode, s.plaats, s.gemeente, wijk]),
    },
    themas: [...new Set(gevuld(biedt.map(({ themaCode }) => themaCode)))],
    regios: [s.regio],
    wijken: gevuld([s.wijkCode]),
    leeftijdVan: null,
    leeftijdTot: null,
    onderwijssoorten: s.onderwijssoorten,
    voorWie: ['LEERLING'],
    kosten: null,
    prijsPerJaar: null,
    niveau: null,
    herkomst: s.herkomst,
    status: null,
    ...GEEN_DEKKING,
    vanafTrede: null,
    ...NIET_BIJGEHOUDEN,
    profieljaar: s.profielen[0]?.schooljaar ?? null,
  };
}
