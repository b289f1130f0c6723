import type { Wie } from '../../schema/toegang.ts';
import type { Veldfout } from '../../schema/veldfouten.ts';
import { zichtbaarAanbod } from '../../schema/zichtbaar.ts';
import type { Lezer } from './soort.ts';

type Doel = 'THEMA' | 'WIJK' | 'ORGANISATIE' | 'SCHOOL' | 'AANBOD' | 'REGELING';

/** Een veld dat andere records noemt. */
export interface Verwijzing {
  veld: string;
  naar: Doel;
  codes: readonly string[];
}

const ZOEK: Record<Doel, string> = {
  THEMA: 'Vraag `themas` voor alle codes.',
  WIJK: 'Vraag `wijken` voor alle codes.',
  ORGANISATIE: 'Zoek de organisatie op met `organisaties`.',
  SCHOOL: 'Zoek de school op met `scholen`.',
  AANBOD: 'Zoek het aanbod op met `alleAanbod`.',
  REGELING: 'Vraag `regelingen` voor alle ids.',
};
/** Zo kan een code eruitzien; wat er niet op lijkt, bestaat niet en gaat niet naar de database. */
const CODE = /^[A-Za-z0-9-]{1,100}$/;

/** Waar en voor wie codes worden nagekeken. */
interface Kring {
  db: Lezer;
  wie: Wie;
  /** Het hoort bij de verzonnen Voorbeeldstad. */
  verzonnen: boolean;
}

/**
 * Codes die niet bestaan of twee keer in hun veld staan. Bij iets uit de verzonnen Voorbeeldstad hoort alleen wat daar ook ligt, en bij iets
 * echts nooit. Aanbod dat de vrager niet ziet, bestaat voor hem niet. Hoogstens vijf SQL-opdrachten.
 */
export async function verwijsfouten(kring: Kring, verwijzingen: readonly Verwijzing[]): Promise<Veldfout[]> {
  const bekend = await leesBekend(kring, verwijzingen);
  return verwijzingen.flatMap(({ veld, naar, codes }): Veldfout[] => {
    const mis = codes.find((code, nr) => !bekend.has(`${naar} ${code}`) || codes.indexOf(code) !== nr);
    if (mis === undefined) return [];
    const wat = bekend.has(`${naar} ${mis}`) ? 'staat er twee keer' : 'is hier niet bekend';
    return [{ veld, boodschap: `${mis.slice(0, 100)} ${wat}. ${ZOEK[naar]}`, regel: null }];
  });
}

async function leesBekend(
  { db, wie, verzonnen }: Kring,
  verwijzingen: readonly Verwijzing[],
): Promise<ReadonlySet<string>> {
  const genoemd = (doel: Doel) => {
    const codes = verwijzingen.flatMap(({ naar, codes }) => (naar === doel ? codes : []));
    return { in: [...new Set(codes.filter((code) => CODE.test(code)))] };
  };
  const [code, wijk, regeling] = [genoemd('THEMA'), genoemd('WIJK'), genoemd('REGELING')];
  const aanbod = { AND: [{ id: genoemd('AANBOD') }, zichtbaarAanbod(wie)] };
  // Wat er in andere domeinen is, weet de zoekindex (besluit 0011).
  const records = (['ORGANISATIE', 'SCHOOL'] as const).map((soort) => ({ soort, id: genoemd(soort) }));
  const [themas, wijken, regelingen, alAanbod, documenten] = [
    await db.thema.findMany({ where: { code }, select: { code: true } }),
    await db.wijk.findMany({ where: { code: wijk }, select: { code: true, herkomst: true } }),
    await db.regeling.findMany({ where: { id: regeling }, select: { id: true } }),
    await db.aanbod.findMany({ where: aanbod, select: { id: true, herkomst: true } }),
    await db.document.findMany({ where: { OR: records }, select: { soort: true, id: true, herkomst: true } }),
  ];
  const past = ({ herkomst }: { herkomst: string }) => (herkomst === 'VOORBEELD') === verzonnen;
  return new Set([
    ...themas.map((rij) => `THEMA ${rij.code}`),
    ...wijken.filter(past).map((rij) => `WIJK ${rij.code}`),
    ...regelingen.map(({ id }) => `REGELING ${id}`),
    ...alAanbod.filter(past).map(({ id }) => `AANBOD ${id}`),
    ...documenten.filter(past).map(({ soort, id }) => `${soort} ${id}`),
  ]);
}
