import { profielId } from '../../../prisma/regels/profiel.ts';
import type { Context } from '../../../schema/context.ts';
import type { ArgBouwer } from '../../../schema/verbinding.ts';
import { FOUTEN, SLEUTEL, veldfoutType } from '../../../schema/waarden/veldfout.ts';
import { builder } from '../builder.ts';
import { Profiel } from '../profiel.ts';
import type { Sopuitkomst } from './bewerken.ts';
import { haalConcepten, SopConcept } from './concept.ts';

/** Wat er na een verandering is. Niet uit de lader: in één verzoek kan er meer veranderen. */
async function conceptNa({ plek }: Sopuitkomst, { prisma }: Context) {
  if (!plek) return null;
  const concepten = await haalConcepten(prisma, [plek.schoolId]);
  return concepten.find(({ schooljaar }) => schooljaar === plek.schooljaar) ?? null;
}

export const SopBeheer = builder.objectRef<Sopuitkomst>('SopBeheer').implement({
  description: 'Het antwoord op een verandering van een schoolondersteuningsprofiel (SOP).',
  fields: (t) => ({
    concept: t.field({
      type: SopConcept,
      nullable: true,
      description: 'Het concept zoals het nu is; leeg als het er niet meer is, of als er fouten zijn.',
      resolve: (uitkomst, _args, context) => conceptNa(uitkomst, context),
    }),
    profiel: t.prismaField({
      type: Profiel,
      nullable: true,
      description: 'Het profiel van dit schooljaar dat online staat; leeg als dat er niet is, of als er fouten zijn.',
      resolve: (query, { plek }, _args, { prisma }) =>
        plek && prisma.profiel.findUnique({ ...query, where: { id: profielId(plek.schoolId, plek.schooljaar) } }),
    }),
    fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
  }),
});

/** Wat elke verandering van een SOP vraagt. */
export const plekArgs = (arg: ArgBouwer) => ({
  school: arg.id({ required: true, description: 'Het id of een code van de school, ook een vroegere.' }),
  schooljaar: arg.string({ required: true, description: 'Het schooljaar, zoals 2026-2027.' }),
  sleutel: arg.string({ description: SLEUTEL }),
});

/** Als `plekArgs`, voor een concept dat er al is. */
export const conceptArgs = (arg: ArgBouwer) => ({
  ...plekArgs(arg),
  versie: arg.int({
    required: true,
    description: 'De `versie` van het concept die u las. Is het intussen veranderd, dan gebeurt er niets.',
  }),
});
