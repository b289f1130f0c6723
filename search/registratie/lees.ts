import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import type { Rij } from '../dubbelingen/index.ts';
import type { Dubbelsoort } from './paar.ts';
import { alsRij, type Invoer } from './rij.ts';

/** Een record zoals het vergeleken wordt. Wat verzonnen is, wordt nooit met iets echts vergeleken. */
export interface Registratierecord {
  id: string;
  verzonnen: boolean;
  rij: Rij;
  /** Alle namen en codes die het heeft of had. */
  namen: readonly string[];
  vanafTrede: Trede | null;
}

type Lezer = Pick<PrismaClient, 'aanbod' | 'organisatie' | 'school' | 'activiteit'>;
type Leesfunctie = (prisma: Lezer, ids: string[]) => Promise<Registratierecord[]>;

const record = (
  soort: Dubbelsoort,
  { id, herkomst, vanafTrede = null }: { id: string; herkomst: string; vanafTrede?: Trede | null },
  invoer: Invoer,
  namen: readonly string[] = [],
): Registratierecord => ({
  id,
  verzonnen: herkomst === 'VOORBEELD',
  vanafTrede,
  rij: alsRij(soort, invoer),
  namen: [invoer.naam, ...(invoer.andereNamen ?? []), ...namen],
});

/** Hier leest zoeken de records van de andere domeinen om ze te vergelijken (besluit 0011). */
const LEES: Record<Dubbelsoort, Leesfunctie> = {
  AANBOD: async (prisma, ids) => {
    const rijen = await prisma.aanbod.findMany({
      where: { id: { in: ids } },
      include: {
        wijken: { select: { wijkCode: true } },
        organisaties: { where: { rol: 'AANBIEDER' }, select: { organisatie: { select: { naam: true } } } },
      },
    });
    return rijen.map((a) =>
      record(
        'AANBOD',
        a,
        {
          naam: a.naam,
          aanbieders: a.organisaties.map(({ organisatie }) => organisatie.naam),
          doel: a.doel,
          doelgroep: a.doelgroepOmschrijving,
          leeftijdVan: a.leeftijdVan,
          leeftijdTot: a.leeftijdTot,
          onderwijssoorten: a.onderwijssoorten,
          wijken: a.wijken.map(({ wijkCode }) => wijkCode),
          gemeenten: a.gemeenten,
          gebied: a.gebied,
          website: a.website,
          telefoon: a.telefoon,
        },
        a.alternatieveNamen,
      ),
    );
  },
  ORGANISATIE: async (prisma, ids) => {
    const rijen = await prisma.organisatie.findMany({
      where: { id: { in: ids } },
      include: { onderdeelVan: { select: { naam: true } } },
    });
    return rijen.map((o) =>
      record('ORGANISATIE', o, {
        naam: o.naam,
        andereNamen: o.alternatieveNamen,
        regio: o.regio,
        onderdeelVan: o.onderdeelVan?.naam,
        website: o.website,
        telefoon: o.telefoon,
      }),
    );
  },
  SCHOOL: async (prisma, ids) => {
    const rijen = await prisma.school.findMany({
      where: { id: { in: ids } },
      include: { codes: { select: { code: true } } },
    });
    return rijen.map((s) =>
      record(
        'SCHOOL',
        s,
        {
          naam: s.naam,
          andereNamen: s.alternatieveNamen,
          vestigingscode: s.vestigingscode,
          onderwijssoorten: s.onderwijssoorten,
          straat: s.straat,
          huisnummer: s.huisnummer,
          postcode: s.postcode,
          plaats: s.plaats,
          telefoon: s.telefoon,
          website: s.website,
        },
        s.codes.map(({ code }) => code),
      ),
    );
  },
  ACTIVITEIT: async (prisma, ids) => {
    const rijen = await prisma.activiteit.findMany({
      where: { id: { in: ids } },
      include: {
        organisaties: { where: { rol: 'AANBIEDER' }, select: { organisatieId: true } },
        momenten: { select: { dag: true, vanMinuut: true, totMinuut: true } },
      },
    });
    const organisaties = await prisma.organisatie.findMany({
      where: { id: { in: rijen.flatMap((a) => a.organisaties.map(({ organisatieId }) => organisatieId)) } },
      select: { id: true, naam: true },
    });
    const naamVan = new Map(organisaties.map(({ id, naam }) => [id, naam]));
    return rijen.map((a) =>
      record(
        'ACTIVITEIT',
        a,
        {
          naam: a.naam,
          aanbieders: a.organisaties.map(({ organisatieId }) => naamVan.get(organisatieId) ?? organisatieId),
          interesses: a.interesses,
          momenten: a.momenten,
          onderwijssoorten: a.onderwijssoorten,
          doelgroep: a.doelgroepOmschrijving,
          leeftijdVan: a.leeftijdVan,
          leeftijdTot: a.leeftijdTot,
          wijken: a.wijken,
          gebied: a.gebied,
          gemeenten: a.gemeenten,
          straat: a.straat,
          huisnummer: a.huisnummer,
          postcode: a.postcode,
          website: a.website,
          telefoon: a.telefoon,
        },
        a.alternatieveNamen,
      ),
    );
  },
};

/** Paren van een organisatie met haar eigen onderdeel: zij lijken op elkaar en zijn niet hetzelfde. Eén SQL-opdracht. */
export async function leesOnderdelen(
  prisma: Pick<PrismaClient, 'organisatie'>,
  ids: readonly string[],
): Promise<{ id: string; onderdeelVanId: string | null }[]> {
  return prisma.organisatie.findMany({
    where: { id: { in: [...ids] }, onderdeelVanId: { in: [...ids] } },
    select: { id: true, onderdeelVanId: true },
  });
}

/** Leest deze records. Wat er niet (meer) is, ontbreekt. Een vast aantal SQL-opdrachten. */
export const leesRecords = (prisma: Lezer, soort: Dubbelsoort, ids: readonly string[]): Promise<Registratierecord[]> =>
  LEES[soort](prisma, [...ids]);
