import type { Prisma } from '../generated/client/client.ts';
import { alsDatum } from '../regels/dag.ts';
import { profielId } from '../regels/profiel.ts';
import type { Profiel } from '../startdata/vorm/scholen.ts';
import type { Transactie } from './invoegen.ts';

const MET_ALLES = {
  antwoorden: { orderBy: { onderdeelCode: 'asc' } },
  regels: { orderBy: { volgorde: 'asc' } },
} as const satisfies Prisma.ProfielInclude;

/** Een gepubliceerd profiel in de vorm waarin het wordt geschreven (`schrijfProfielen`). Leeg als het er niet is. */
export async function leesProfiel(tx: Transactie, school: string, schooljaar: string): Promise<Profiel | undefined> {
  const rij = await tx.profiel.findUnique({ where: { id: profielId(school, schooljaar) }, include: MET_ALLES });
  if (!rij) return undefined;
  const { bron, kaderRegio, url, toelichting, herkomst } = rij;
  return {
    ...{ school, schooljaar, bron, kaderRegio, url, toelichting, herkomst },
    vastgesteldOp: rij.vastgesteldOp && alsDatum(rij.vastgesteldOp),
    bronnen: rij.bronnen as Profiel['bronnen'],
    antwoorden: rij.antwoorden.map(({ onderdeelCode, beschikbaarheid, toelichting }) => ({
      onderdeel: onderdeelCode,
      beschikbaarheid,
      toelichting,
    })),
    regels: rij.regels.map(({ profielId: _id, volgorde: _nr, themaCode, ...rest }) => ({ ...rest, thema: themaCode })),
  };
}
