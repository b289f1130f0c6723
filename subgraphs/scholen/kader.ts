import type { Kaderonderdeel as KaderRij, Prisma } from '../../prisma/generated/client/client.ts';
import type { Regio } from '../../prisma/generated/client/enums.ts';
import { type Context, lader } from '../../schema/context.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { geldendeRegios } from '../../schema/waarden/regels.ts';
import { builder } from './builder.ts';
import { Schoolsector, Sopsoort } from './waarden.ts';

export const Kaderonderdeel = builder.prismaObject('Kaderonderdeel', {
  description: 'Een onderdeel van het kader waar een schoolondersteuningsprofiel (SOP) naast wordt gelegd.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'Vaste code, zoals D-BO-01.' }),
    soort: t.expose('soort', { type: Sopsoort, description: 'Wat voor onderdeel het is.' }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar het geldt.' }),
    sectoren: t.expose('sectoren', { type: [Schoolsector], description: 'Delen van het onderwijs waar het geldt.' }),
    rubriek: t.exposeString('rubriek', { description: 'Rubriek waar het onder valt.' }),
    omschrijving: t.exposeString('omschrijving', { description: 'Waar het over gaat.' }),
    opmerking: t.exposeString('opmerking', { nullable: true, description: 'Wat onzeker of bijzonder is.' }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (onderdeel) => leesBronnen(onderdeel.bronnen),
    }),
  }),
});

/** De kaders van deze gebieden, elk in de volgorde van `kaderVan`. Eén SQL-opdracht. */
export async function leesKaders(
  prisma: Pick<Prisma.TransactionClient, 'kaderonderdeel'>,
  regios: readonly Regio[],
): Promise<Map<Regio, KaderRij[]>> {
  const rijen = await prisma.kaderonderdeel.findMany({
    where: { regio: { in: [...new Set(regios.flatMap(geldendeRegios))] } },
    orderBy: [{ volgorde: 'asc' }, { code: 'asc' }],
  });
  return new Map(
    regios.map((regio) => [
      regio,
      geldendeRegios(regio).flatMap((gebied) => rijen.filter((rij) => rij.regio === gebied)),
    ]),
  );
}

const kaders = lader<Regio, KaderRij[]>(({ prisma }, regios) => leesKaders(prisma, regios));

/** Het kader dat in een gebied geldt: eerst dat van het gebied zelf, dan wat voor grotere gebieden is afgesproken. */
export const kaderVan = async (context: Context, regio: Regio): Promise<KaderRij[]> =>
  (await kaders(context, regio)) ?? [];

/** De kaders van meer gebieden samen; een onderdeel dat in meer kaders geldt, staat er één keer in. */
export async function kadersVan(context: Context, regios: readonly Regio[]): Promise<KaderRij[]> {
  const kaders = await Promise.all(regios.map((regio) => kaderVan(context, regio)));
  return [...new Map(kaders.flat().map((deel) => [deel.code, deel])).values()];
}

builder.queryFields((t) => ({
  sopKader: t.field({
    type: [Kaderonderdeel],
    nullable: true,
    description:
      'Het kader van een gebied en sector: waar een schoolondersteuningsprofiel (SOP) antwoord op geeft, met de normen, rubrieken en regels erbij.',
    args: {
      regio: t.arg({
        type: gedeeldeEnum(builder, 'Regio'),
        required: true,
        description: 'Het gebied; wat landelijk of voor een groter gebied geldt, hoort erbij.',
      }),
      sector: t.arg({ type: Schoolsector, required: true, description: 'Primair of voortgezet onderwijs.' }),
      soort: t.arg({ type: [Sopsoort], description: 'Alleen onderdelen van een van deze soorten.' }),
    },
    resolve: async (_ouder, { regio, sector, soort }, context) =>
      (await kaderVan(context, regio)).filter(
        (deel) => deel.sectoren.includes(sector) && (!soort?.length || soort.includes(deel.soort)),
      ),
  }),
}));
