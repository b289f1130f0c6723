import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Activiteit as ActiviteitRij, Regeling as RegelingRij } from '../../prisma/generated/client/client.ts';
import { type Bekende, eisBekend } from '../../schema/bekend.ts';
import { leesFirst, MAX_BLADZIJDE, STANDAARD_BLADZIJDE } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { GebruikersFout } from '../../schema/fouten.ts';
import { builder } from './builder.ts';
import { alsMatchregeling, kiesKandidaten } from './kandidaten.ts';
import { ActiviteitMatch, type MatchVorm } from './match-typen.ts';
import { match } from './matchen/match.ts';
import type { Match, Profiel, Punt } from './matchen/vormen.ts';
import { leesProfiel, MatchProfiel } from './profiel.ts';

builder.queryField('matchActiviteiten', (t) =>
  t.field({
    type: [ActiviteitMatch],
    nullable: true,
    description:
      'Voor coaches: activiteiten die bij een kind passen, de beste eerst, met redenen en belemmeringen. Het profiel wordt niet bewaard.',
    args: {
      profiel: t.arg({ type: MatchProfiel, required: true, description: 'Wat bij het kind past.' }),
      first: t.arg.int({
        defaultValue: STANDAARD_BLADZIJDE,
        description: `Hoeveel matches: 1 tot en met ${MAX_BLADZIJDE}.`,
      }),
    },
    resolve: (_ouder, { profiel, first }, context, info) =>
      zonderProfiel(() => zoekMatches(profiel, leesFirst(first), context, info)),
  }),
);

async function zoekMatches(
  invoer: typeof MatchProfiel.$inferInput,
  first: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MatchVorm[]> {
  const { prisma } = context;
  const gelezen = leesProfiel(invoer);
  const bekend = await eisBekend(
    [{ veld: 'profiel.wijk', soort: 'WIJK', codes: gelezen.wijk, geheim: true }],
    (where) => prisma.activiteitBekend.findMany({ where }),
  );
  const wijk = bekend.wijk(gelezen.wijk);
  const midden = gelezen.punt ? null : middenVan(wijk);
  const profiel: Profiel = midden ? { ...gelezen, punt: midden, puntIsOngeveer: true } : gelezen;
  const kandidaten = await kiesKandidaten(profiel, invoer.regio ?? wijk?.regio ?? undefined, context);
  const regelingen = profiel.budgetPerJaar === null ? [] : await prisma.regeling.findMany();
  const matches = match(profiel, kandidaten, regelingen.map(alsMatchregeling))
    .filter(({ zekerheid }) => zekerheid >= (invoer.minimaleZekerheid ?? 0))
    .slice(0, first);
  const rijen: ActiviteitRij[] = await prisma.activiteit.findMany({
    ...(queryFromInfo({ context, info, typeName: 'Activiteit', path: ['activiteit'] }) as object),
    where: { id: { in: matches.map(({ id }) => id) } },
  });
  const perId = new Map(rijen.map((rij) => [rij.id, rij]));
  const perRegeling = new Map(regelingen.map((regeling) => [regeling.id, regeling]));
  return matches.flatMap((gevonden) => {
    const activiteit = perId.get(gevonden.id);
    return activiteit ? [{ ...gevonden, activiteit, belemmeringen: metRegelingen(gevonden, perRegeling) }] : [];
  });
}

/** Het midden van een wijk; leeg als dat niet bekend is. */
const middenVan = (wijk: Bekende | undefined): Punt | null =>
  wijk?.lengtegraad != null && wijk.breedtegraad != null
    ? { lengtegraad: wijk.lengtegraad, breedtegraad: wijk.breedtegraad }
    : null;

const metRegelingen = ({ belemmeringen }: Match, perId: Map<string, RegelingRij>): MatchVorm['belemmeringen'] =>
  belemmeringen.map((belemmering) => ({
    ...belemmering,
    regelingen: (belemmering.regelingen ?? []).flatMap((voorstel) => {
      const regeling = perId.get(voorstel.regelingId);
      return regeling ? [{ ...voorstel, regeling }] : [];
    }),
  }));

/** Een fout van de database kan de vraag herhalen, en daarmee het profiel. Alleen haar code gaat verder. */
async function zonderProfiel<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof GebruikersFout) throw fout;
    const { code } = (fout ?? {}) as { code?: unknown };
    throw Object.assign(new Error('Het matchen van activiteiten is niet gelukt.'), { code });
  }
}
