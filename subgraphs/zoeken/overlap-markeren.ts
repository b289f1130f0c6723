import type { Context } from '../../schema/context.ts';
import { invoerFout, nietGevonden } from '../../schema/fouten.ts';
import { regel } from '../../schema/toegangsregels.ts';
import type { Overlapgroep } from '../../search/overlap/groep.ts';
import { haalWeg, leesMerken, markeer, oordeelVan } from '../../search/overlap/merken.ts';
import { leesSleutel } from '../../search/overlap/sleutel.ts';
import { leesGroep } from '../../search/overlap/zoek.ts';
import { leesReden, REDEN } from '../../search/privacy/reden.ts';
import { builder } from './builder.ts';
import { bronnenVan, type GemerkteGroep, OverlapType } from './overlap-type.ts';
import { OverlapoordeelEnum } from './overlap-waarden.ts';

/** Een grotere groep is niet in één gesprek te bespreken; elk paar erin krijgt een eigen oordeel. */
const MEESTE_LEDEN = 100;

builder.mutationFields((t) => ({
  markeerOverlap: t.field({
    type: OverlapType,
    nullable: true,
    authScopes: regel('Mutation.markeerOverlap'),
    description:
      'Legt vast of een overlap gewenst is. Dat geldt voor elk paar in de groep, en blijft gelden als er later een record bij komt. Voor regisseur en beheerder.',
    args: {
      overlap: t.arg.id({ required: true, description: 'Het id van de overlap.' }),
      oordeel: t.arg({ type: OverlapoordeelEnum, required: true, description: 'Gewenst of niet.' }),
      reden: t.arg.string({ required: true, description: REDEN }),
    },
    resolve: async (_ouder, { overlap, oordeel, reden }, context) => {
      const { wie } = context;
      const uitleg = leesReden(reden);
      const groep = await haalGroep(overlap, context);
      await markeer(context.prisma, groep, { oordeel, reden: uitleg }, wie, context.nu);
      return metMerk(groep, context);
    },
  }),
  haalMarkeringWeg: t.field({
    type: OverlapType,
    nullable: true,
    authScopes: regel('Mutation.haalMarkeringWeg'),
    description: 'Haalt weg of een overlap gewenst is, bij elk paar in de groep. Voor regisseur en beheerder.',
    args: { overlap: t.arg.id({ required: true, description: 'Het id van de overlap.' }) },
    resolve: async (_ouder, { overlap }, context) => {
      const { wie } = context;
      const groep = await haalGroep(overlap, context);
      await haalWeg(context.prisma, groep, wie);
      return metMerk(groep, context);
    },
  }),
}));

async function haalGroep(overlap: string, context: Context): Promise<Overlapgroep> {
  const leden = leesSleutel(overlap);
  if (!leden)
    throw invoerFout('overlap', 'Dit is geen id van een overlap. Gebruik een `id` uit een antwoord op `overlap`.');
  if (leden.ids.length > MEESTE_LEDEN) {
    throw invoerFout(
      'overlap',
      `Deze groep heeft ${leden.ids.length} leden; hoogstens ${MEESTE_LEDEN} zijn in één keer te markeren. Vraag \`overlap\` met een hoger minimum, een wijk of een leeftijdsgroep.`,
    );
  }
  const groep = await leesGroep(await bronnenVan(context), leden);
  if (groep) return groep;
  throw nietGevonden('overlap', 'Deze overlap is er niet meer: het aanbod is veranderd. Vraag `overlap` opnieuw.');
}

const metMerk = async (groep: Overlapgroep, { prisma }: Context): Promise<GemerkteGroep> => ({
  groep,
  merk: oordeelVan(groep, await leesMerken(prisma, [groep])),
});
