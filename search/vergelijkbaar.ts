import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Regio, Trede } from '../prisma/generated/client/enums.ts';
import { tredeWaar } from '../schema/trede.ts';
import { geldendeRegios, kleinereRegios } from '../schema/waarden/regels.ts';
import type { Kennis } from './kennis/index.ts';
import { metSleutels } from './postgres/lezen.ts';
import type { Terugval } from './terugval.ts';
import { leesTelling, type Telling, veelzeggend } from './veelzeggend.ts';
import { type Sleutel, sleutelVan } from './vormen.ts';
import { GEEN_VOORKEUR } from './vraag/passen.ts';
import { rangschik } from './vraag/rangschikken.ts';
import type { Kandidaat } from './zoekmachine.ts';

export interface Vergelijkbare extends Sleutel {
  /** Van 0 af; 1 is op alle punten gelijk. */
  score: number;
  /** Waarin zij op elkaar lijken, in zinnen. */
  redenen: string[];
}

interface Wens {
  aantal: number;
  /** De hoogste trede van wie het vraagt. */
  trede: Trede | null;
}

const MEESTE_KANDIDATEN = 100;
const GEWICHT = { thema: 0.5, woorden: 0.35, doelgroep: 0.15 } as const;
const MINST = 0.2;
/** De score waarbij de woorden zo goed als gelijk zijn. */
const HEEL_GELIJK = 0.8;
/** Vanaf hier lijken de woorden op elkaar. */
const LIJKT = 0.3;
const KLEINER = 'Geldt in een kleiner gebied.';

/**
 * Bij elk record (naar `sleutelVan`) wat er het meest op lijkt: dezelfde thema's, dezelfde veelzeggende woorden, dezelfde leeftijd en
 * hetzelfde onderwijs. Eerst wat in hetzelfde gebied of een groter geldt; is dat te weinig, dan ook wat in een kleiner gebied erin geldt.
 * Twee SQL-opdrachten voor alle records samen, en per record een of twee.
 */
export async function zoekVergelijkbaar(
  prisma: PrismaClient,
  machine: Terugval,
  kennis: Kennis,
  sleutels: readonly Sleutel[],
  { aantal, trede }: Wens,
): Promise<Map<string, Vergelijkbare[]>> {
  const rijen = await prisma.document.findMany({
    where: { AND: [metSleutels(sleutels), tredeWaar(trede)] },
    omit: { velden: true },
  });
  // Prisma kent deze kolommen als losse teksten; de index schrijft er alleen waarden in die een kandidaat heeft.
  const records = rijen as unknown[] as Kandidaat[];
  const telling = await leesTelling(prisma, records, trede);
  const uit = new Map<string, Vergelijkbare[]>();
  // Om de beurt: een lange lijst mag andere vragers niet laten wachten.
  for (const record of records)
    uit.set(sleutelVan(record), await gelijkenVan(machine, kennis, telling, record, { aantal, trede }));
  return uit;
}

async function gelijkenVan(
  machine: Terugval,
  kennis: Kennis,
  telling: Telling,
  zelf: Kandidaat,
  { aantal, trede }: Wens,
): Promise<Vergelijkbare[]> {
  const groepen = veelzeggend(zelf, telling, kennis);
  if (groepen.length === 0) return [];
  const zoekIn = async (regios: Regio[]): Promise<Vergelijkbare[]> => {
    const { kandidaten } = await machine.zoek({
      groepen,
      wijze: 'EEN',
      keuze: {
        soort: [zelf.soort],
        regios,
        trede,
        zonder: [{ soort: zelf.soort, id: zelf.id }],
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
  };
  const hier = await zoekIn([...new Set(zelf.regios.flatMap(geldendeRegios))]);
  const kleiner = [...new Set(zelf.regios.flatMap(kleinereRegios))];
  if (hier.length >= aantal || kleiner.length === 0) return hier;
  const ids = new Set(hier.map(({ id }) => id));
  const erbij = (await zoekIn(kleiner)).filter(({ id }) => !ids.has(id));
  return [...hier, ...erbij.map((een) => ({ ...een, redenen: [...een.redenen, KLEINER] }))].slice(0, aantal);
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
