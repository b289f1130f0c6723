import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { geldendeRegios } from '../schema/waarden/regels.ts';
import { themaTerm } from './index/termen.ts';
import type { Kennis } from './kennis/index.ts';
import type { Terugval } from './terugval.ts';
import type { Sleutel } from './vormen.ts';
import { GEEN_VOORKEUR } from './vraag/passen.ts';
import { rangschik } from './vraag/rangschikken.ts';
import { ZACHTE_WOORDEN } from './woorden/stopwoorden.ts';
import type { Kandidaat, Woordgroep } from './zoekmachine.ts';

export interface Vergelijkbare extends Sleutel {
  /** Van 0 af; 1 is op alle punten gelijk. */
  score: number;
  /** Waarin zij op elkaar lijken, in zinnen. */
  redenen: string[];
}

/** Zo veel woorden vatten een record samen; meer maakt het zoeken traag en niet beter. */
const MEESTE_WOORDEN = 10;
const MEESTE_KANDIDATEN = 100;
const GEWICHT = { thema: 0.5, woorden: 0.35, doelgroep: 0.15 } as const;
const MINST = 0.2;
/** De score waarbij de woorden zo goed als gelijk zijn. */
const HEEL_GELIJK = 0.8;
/** Vanaf hier lijken de woorden op elkaar. */
const LIJKT = 0.3;
/** Een thema zegt net zo veel als een paar zeldzame woorden. */
const THEMAGEWICHT = 2;

/**
 * Wat het meest op een record lijkt: dezelfde thema's, dezelfde veelzeggende woorden, dezelfde leeftijd en hetzelfde onderwijs, en
 * geldig in hetzelfde gebied. Drie SQL-opdrachten.
 */
export async function zoekVergelijkbaar(
  prisma: PrismaClient,
  machine: Terugval,
  kennis: Kennis,
  sleutel: Sleutel,
  aantal: number,
): Promise<Vergelijkbare[]> {
  const zelf = (await prisma.document.findUnique({
    where: { soort_id: sleutel },
    omit: { velden: true },
  })) as Kandidaat | null;
  if (!zelf) return [];
  const groepen = await veelzeggend(prisma, zelf, kennis);
  if (groepen.length === 0) return [];
  const { kandidaten } = await machine.zoek({
    groepen,
    wijze: 'EEN',
    keuze: {
      soort: [sleutel.soort],
      regios: [...new Set(zelf.regios.flatMap(geldendeRegios))],
      zonder: [sleutel],
      ...(zelf.herkomst === 'VOORBEELD' ? {} : { zonderHerkomsten: ['VOORBEELD'] }),
    },
    volgorde: 'RELEVANTIE',
    vanaf: 0,
    aantal: MEESTE_KANDIDATEN,
    facetten: [],
  });
  return rangschik(kandidaten, groepen, GEEN_VOORKEUR)
    .map(({ kandidaat, score }) => vergelijk(zelf, kandidaat, Math.min(1, score / HEEL_GELIJK), kennis))
    .filter(({ score }) => score >= MINST)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, aantal);
}

/** De woorden die het meest over een record zeggen: zwaar van plek en zeldzaam. Met zijn thema's. */
async function veelzeggend(
  prisma: PrismaClient,
  { rang, themas }: Kandidaat,
  { documenten }: Kennis,
): Promise<Woordgroep[]> {
  const plek = [1, 0.8, 0.6, 0.3];
  const kandidaten = rang.flatMap((deel, nr) =>
    deel
      .trim()
      .split(' ')
      .filter((term) => /^\p{L}{3,}/u.test(term) && !ZACHTE_WOORDEN.has(term))
      .map((term) => ({ term, gewicht: plek[nr] ?? 0 })),
  );
  const rijen = await prisma.woord.findMany({ where: { woord: { in: kandidaten.map(({ term }) => term) } } });
  const staatIn = new Map(rijen.map(({ woord, documenten: aantal }) => [woord, aantal]));
  const woorden = kandidaten
    .map(({ term, gewicht }) => ({
      term,
      gewicht: gewicht * Math.log(1 + Math.max(documenten, 100) / (staatIn.get(term) ?? 1)),
      aantal: staatIn.get(term) ?? 0,
    }))
    .filter(({ aantal }) => aantal > 1)
    .sort((a, b) => b.gewicht - a.gewicht || (a.term < b.term ? -1 : 1))
    .slice(0, MEESTE_WOORDEN);
  return [
    ...woorden.map(
      ({ term, gewicht }): Woordgroep => ({
        woorden: term,
        gewicht,
        nodig: true,
        vormen: [
          { termen: [term], gewicht: 1, wijze: 'WOORD' },
          { termen: [`+${term}`], gewicht: 0.8, wijze: 'DEEL' },
        ],
      }),
    ),
    ...themas.map(
      (code): Woordgroep => ({
        woorden: code,
        gewicht: THEMAGEWICHT,
        nodig: true,
        vormen: [{ termen: [themaTerm(code)], gewicht: 1, wijze: 'THEMA' }],
      }),
    ),
  ];
}

function vergelijk(zelf: Kandidaat, ander: Kandidaat, woorden: number, { themaPerCode }: Kennis): Vergelijkbare {
  const samen = zelf.themas.filter((code) => ander.themas.includes(code));
  const alle = new Set([...zelf.themas, ...ander.themas]).size;
  const thema = alle === 0 ? 0 : samen.length / alle;
  const onderwijs = zelf.onderwijssoorten.filter((soort) => ander.onderwijssoorten.includes(soort));
  const leeftijd = zelf.leeftijdsgroepen.filter((groep) => ander.leeftijdsgroepen.includes(groep));
  const doelgroep = onderwijs.length > 0 || leeftijd.length > 0 ? 1 : 0;
  const naam = (code: string) => themaPerCode.get(code)?.naam ?? code;
  const redenen = [
    ...(samen.length > 0 ? [`Zelfde thema: ${samen.map(naam).join(', ')}.`] : []),
    ...(woorden >= LIJKT ? ['Naam, doel en omschrijving lijken op elkaar.'] : []),
    ...(onderwijs.length > 0 ? ['Voor dezelfde soort onderwijs.'] : []),
    ...(leeftijd.length > 0 ? ['Voor dezelfde leeftijd.'] : []),
  ];
  const score = GEWICHT.thema * thema + GEWICHT.woorden * woorden + GEWICHT.doelgroep * doelgroep;
  return { soort: ander.soort, id: ander.id, score: Math.round(score * 1000) / 1000, redenen };
}
