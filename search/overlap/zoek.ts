import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { Regio, type Trede } from '../../prisma/generated/client/enums.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { tredeWaar } from '../../schema/trede.ts';
import { geldendeRegios } from '../../schema/waarden/regels.ts';
import type { Kennis } from '../kennis/index.ts';
import { perVersie } from '../versie.ts';
import type { Keuze } from '../zoekmachine.ts';
import { Blokmaat } from './blokmaat.ts';
import { beschrijf, type Overlapgroep } from './groep.ts';
import { leesRecords, telRecords } from './lezen.ts';
import { namenUit } from './namen.ts';
import { type Gevonden, opVolgorde, vindOverlap } from './overlap.ts';
import { type Overlappaar, parenOnder, parenVan } from './paren.ts';
import { type Groepsleden, leesSleutel } from './sleutel.ts';
import type { Overlapsoort } from './vormen.ts';

export interface Overlapvraag {
  soorten: readonly Overlapsoort[];
  keuze: Keuze;
  /** Vanaf welk gemiddeld percentage. */
  minimum: number;
}

/** Waarmee gezocht wordt. */
export interface Bronnen {
  prisma: PrismaClient;
  kennis: Kennis;
  /** De hoogste trede van wie het vraagt: wat hij niet mag zien, telt niet mee. Zonder trede telt alleen wat voor iedereen is. */
  trede?: Trede | null;
}

/** Zoekt de groepen, en onthoudt ze tot de gegevens veranderen. Aanbod en activiteiten worden apart vergeleken. */
export function zoekOverlap(bronnen: Bronnen, vraag: Overlapvraag, nu: Date): Promise<Gevonden> {
  const eigen = { ...vraag, keuze: { ...vraag.keuze, trede: bronnen.trede ?? null } };
  return perVersie(bronnen.prisma, `overlap ${JSON.stringify(eigen)}`, nu, () => reken(bronnen, eigen));
}

async function reken({ prisma, kennis }: Bronnen, { soorten, keuze, minimum }: Overlapvraag): Promise<Gevonden> {
  const namen = namenUit(kennis);
  const delen: Gevonden[] = [];
  for (const soort of soorten) {
    delen.push(await vindOverlap(await leesRecords(prisma, kennis, { soort, keuze }), { minimum, namen }));
  }
  return {
    groepen: delen.flatMap(({ groepen }) => groepen).sort(opVolgorde),
    beperkingen: [...new Set(delen.flatMap(({ beperkingen }) => beperkingen))],
    zonderAanbieder: delen.reduce((som, deel) => som + deel.zonderAanbieder, 0),
    zonderThema: delen.reduce((som, deel) => som + deel.zonderThema, 0),
  };
}

/** Beschrijft precies deze leden als groep, zoals zij nu zijn; leeg als zij samen geen overlap (meer) zijn. Vier SQL-opdrachten. */
export async function leesGroep(
  { prisma, kennis, trede = null }: Bronnen,
  leden: Groepsleden,
): Promise<Overlapgroep | undefined> {
  const records = (await leesRecords(prisma, kennis, { ...leden, keuze: { trede } })).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const namen = namenUit(kennis);
  return beschrijf([...records.keys()], records, new Blokmaat(records, namen.isHoofdthema), namen);
}

/** De paren binnen groepen, per sleutel van een groep; de hoogste eerst. Vier SQL-opdrachten per soort, hoeveel groepen het ook zijn. */
export async function parenInGroepen(
  { prisma, kennis, trede = null }: Bronnen,
  sleutels: readonly string[],
  aantal: number,
): Promise<Map<string, Overlappaar[]>> {
  const namen = namenUit(kennis);
  const uit = new Map<string, Overlappaar[]>();
  const groepen = sleutels.flatMap((sleutel) => {
    const leden = leesSleutel(sleutel);
    return leden ? [{ sleutel, ...leden }] : [];
  });
  for (const [soort, eigen] of Map.groupBy(groepen, (groep) => groep.soort)) {
    const ids = [...new Set(eigen.flatMap((groep) => groep.ids))];
    const gelezen = await leesRecords(prisma, kennis, { soort, ids, keuze: { trede } });
    const perId = new Map(gelezen.map((record) => [record.id, record]));
    for (const { sleutel, ids: leden } of eigen) {
      const records = leden.map((id) => perId.get(id)).filter((record) => record !== undefined);
      uit.set(sleutel, parenOnder(records, { namen, minimum: 0, aantal }));
    }
  }
  return uit;
}

/** Onder de helft gelijk is het geen overlap om over te praten. */
export const LAAGSTE_PERCENTAGE = 50;

/** Ruim een seconde werk. Meer is een fout: een deel vergelijken zou overlap weglaten zonder dat iemand het ziet. */
export const MEESTE_VERGELIJKINGEN = 500_000;

/**
 * Met welke records van andere aanbieders deze records overlappen, per id; de hoogste eerst. Zes SQL-opdrachten, hoeveel records het
 * ook zijn. Zijn er te veel vergelijkingen nodig, dan is dat een fout.
 */
export async function overlapVan(
  { prisma, kennis, trede = null }: Bronnen,
  soort: Overlapsoort,
  ids: readonly string[],
  aantal: number,
  meeste = MEESTE_VERGELIJKINGEN,
): Promise<Map<string, Overlappaar[]>> {
  const zelf = await prisma.document.findMany({
    where: { soort, id: { in: [...ids] }, AND: [tredeWaar(trede)] },
    select: { themas: true, regios: true, wijken: true, herkomst: true },
  });
  const kandidaten = kandidatenVan(zelf);
  const keuze = kandidaten && { ...kandidaten, trede };
  if (keuze && ids.length * (await telRecords(prisma, { soort, keuze })) > meeste) {
    throw invoerFout(
      'overlap',
      `Voor ${ids.length} records tegelijk is er te veel om mee te vergelijken. Vraag een kleinere bladzijde, of gebruik \`overlap\` met een wijk, thema of leeftijdsgroep: die zegt in \`beperkingen\` wat niet is vergeleken.`,
    );
  }
  const records = keuze ? await leesRecords(prisma, kennis, { soort, keuze }) : [];
  return parenVan(ids, records, { namen: namenUit(kennis), minimum: LAAGSTE_PERCENTAGE, aantal });
}

interface Zelf {
  themas: string[];
  regios: Regio[];
  wijken: string[];
  herkomst: string;
}

/** Wat met een van deze records te vergelijken kan zijn. Leeg als er niets te vergelijken is. */
function kandidatenVan(zelf: readonly Zelf[]): Keuze | undefined {
  const themas = [...new Set(zelf.flatMap((record) => record.themas))];
  const eigen = [...new Set(zelf.flatMap(({ regios }) => regios))];
  if (themas.length === 0 || eigen.length === 0) return undefined;
  const regios = Object.values(Regio).filter((regio) =>
    eigen.some((een) => geldendeRegios(een).includes(regio) || geldendeRegios(regio).includes(een)),
  );
  const overalInWijken = zelf.every(({ wijken }) => wijken.length > 0);
  return {
    themas,
    regios,
    ...(overalInWijken
      ? { wijk: { codes: [...new Set(zelf.flatMap(({ wijken }) => wijken))], gebieden: regios } }
      : {}),
    ...(zelf.some(({ herkomst }) => herkomst === 'VOORBEELD') ? {} : { zonderHerkomsten: ['VOORBEELD'] }),
  };
}
