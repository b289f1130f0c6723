import type { Regio } from '../../prisma/generated/client/enums.ts';
import type { Lezer } from '../documenten/index.ts';

export interface Themakennis {
  code: string;
  naam: string;
  ouderCode: string | null;
  synoniemen: string[];
  /** De woorden waarmee de bronnen het thema aanduiden. */
  bronLabels: string[];
}

export interface Begripkennis {
  id: string;
  term: string;
  voluit: string | null;
  ookBekendAls: string[];
}

export interface Wijkkennis {
  code: string;
  naam: string;
  alternatieveNamen: string[];
  regio: Regio;
}

/** Wat zoeken van de stad en het vak weet: hiermee wordt een vraag begrepen. */
export interface Feiten {
  themas: Themakennis[];
  begrippen: Begripkennis[];
  wijken: Wijkkennis[];
  gemeenten: { naam: string; regio: Regio }[];
  /** Bij de vier cijfers van een postcode de wijken waarin scholen met die cijfers staan. */
  postcodes: Map<string, string[]>;
  /** Aantal documenten voor iedereen in de index: hoe zeldzaam een woord is, hangt daarvan af. */
  documenten: number;
}

type Kennislezer = Pick<Lezer, 'thema' | 'begrip' | 'wijk' | 'school'> & {
  document: { count(keuze: { where: { vanafTrede: null } }): PromiseLike<number> };
  gemeente: { findMany(keuze: object): PromiseLike<{ naam: string; regio: Regio }[]> };
};

/** Leest de kennis uit de domeinen. Een vast aantal SQL-opdrachten. */
export async function leesFeiten(prisma: Kennislezer): Promise<Feiten> {
  const opCode = { orderBy: { code: 'asc' as const } };
  const themas = await prisma.thema.findMany({
    ...opCode,
    select: { code: true, naam: true, ouderCode: true, synoniemen: true, bronLabels: true },
  });
  const begrippen = await prisma.begrip.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, term: true, voluit: true, ookBekendAls: true },
  });
  const wijken = await prisma.wijk.findMany({
    ...opCode,
    select: { code: true, naam: true, alternatieveNamen: true, regio: true },
  });
  const gemeenten = await prisma.gemeente.findMany({ ...opCode, select: { naam: true, regio: true } });
  const documenten = await prisma.document.count({ where: { vanafTrede: null } });
  return { themas, begrippen, wijken, gemeenten, documenten, postcodes: await leesPostcodes(prisma) };
}

async function leesPostcodes(prisma: Kennislezer): Promise<Map<string, string[]>> {
  const scholen = await prisma.school.findMany({
    where: { postcode: { not: null }, wijkCode: { not: null } },
    select: { postcode: true, wijkCode: true },
  });
  const perPostcode = new Map<string, Set<string>>();
  for (const { postcode, wijkCode } of scholen) {
    const cijfers = postcode?.slice(0, 4) ?? '';
    if (wijkCode) perPostcode.set(cijfers, (perPostcode.get(cijfers) ?? new Set()).add(wijkCode));
  }
  return new Map([...perPostcode].map(([cijfers, wijken]) => [cijfers, [...wijken].sort()]));
}
