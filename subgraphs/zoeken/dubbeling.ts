import { lader } from '../../schema/context.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { tredeVan } from '../../schema/trede.ts';
import { dubbelbandEnum, dubbelredenType } from '../../schema/waarden/dubbel.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import { type Dubbeling, ledenVan } from '../../search/registratie/lijst.ts';
import { bandVan, type Dubbelsoort, type Paar } from '../../search/registratie/paar.ts';
import { leesbaar } from '../../search/registratie/redenen.ts';
import { builder } from './builder.ts';
import { Vindbaar } from './stubs.ts';

export const DubbelsoortEnum = maakEnum(builder, 'Dubbelsoort', 'Van welke soort twee records zijn.', {
  AANBOD: 'Preventie- en zorgaanbod.',
  ORGANISATIE: 'Organisaties.',
  SCHOOL: 'Scholen of vestigingen.',
  ACTIVITEIT: 'Activiteiten.',
});

export const DubbelstatusEnum = maakEnum(builder, 'Dubbelstatus', 'Wat er over een paar is besloten.', {
  OPEN: 'Nog niemand heeft besloten.',
  BEVESTIGD: 'Iemand heeft bevestigd dat het hetzelfde is; zij staan nog allebei in het overzicht.',
  GEEN_DUBBEL: 'Iemand heeft gezien dat het niet hetzelfde is.',
  SAMENGEVOEGD: 'Zij zijn samengevoegd.',
});

export const DubbelbandEnum = dubbelbandEnum(builder);
export const DubbelredenType = dubbelredenType(builder);

interface Oordeel {
  oordeel: typeof DubbelstatusEnum.$inferType;
  reden: string;
  rol: string;
  op: Date;
}

const DubbeloordeelType = builder.objectRef<Oordeel>('Dubbeloordeel').implement({
  description: 'Wat iemand over een paar heeft besloten, wanneer en waarom.',
  fields: (t) => ({
    oordeel: t.expose('oordeel', { type: DubbelstatusEnum, description: 'Het besluit.' }),
    reden: t.string({
      nullable: true,
      description: 'Waarom, in eigen woorden. Alleen voor wie is aangemeld met een rol; leeg voor het publiek.',
      authScopes: regel('Dubbeloordeel.reden'),
      unauthorizedResolver: () => null,
      resolve: ({ reden }) => reden,
    }),
    rol: t.field({
      type: gedeeldeEnum(builder, 'Rol'),
      description: 'In welke rol het besluit is genomen.',
      resolve: ({ rol }) => rol as never,
    }),
    op: t.expose('op', { type: 'Tijdstip', description: 'Wanneer.' }),
  }),
});

const oordelenVan = lader<string, Oordeel[]>(async ({ prisma }, sleutels) => {
  const paren = sleutels.map((sleutel) => JSON.parse(sleutel) as [Dubbelsoort, string, string]);
  const rijen = await prisma.dubbeloordeel.findMany({
    where: { OR: paren.map(([soort, a, b]) => ({ soort, a, b })) },
    orderBy: { nr: 'desc' },
  });
  return new Map(
    sleutels.map((sleutel) => [sleutel, rijen.filter(({ soort, a, b }) => JSON.stringify([soort, a, b]) === sleutel)]),
  );
});

const leden = lader<string, string[]>(({ prisma, wie }, sleutels) =>
  ledenVan(
    prisma,
    sleutels.map((sleutel) => {
      const [soort = '', groep = ''] = sleutel.split(' ');
      return { soort: soort as Dubbelsoort, groep };
    }),
    tredeVan(wie),
  ),
);

/** De sleutel van een paar voor buiten, en terug. */
export const paarId = ({ soort, a, b }: Paar): string => `${soort}:${a}:${b}`;

export const DubbelingType = builder.objectRef<Dubbeling>('Dubbeling').implement({
  description:
    'Twee records die hetzelfde lijken: dezelfde aanbieder, school of activiteit, of hetzelfde aanbod, twee keer ingevoerd. Niets wordt vanzelf samengevoegd.',
  fields: (t) => ({
    id: t.id({ description: 'Sleutel van het paar.', resolve: paarId }),
    soort: t.expose('soort', { type: DubbelsoortEnum, description: 'Van welke soort de twee zijn.' }),
    a: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het ene record. Leeg als het is samengevoegd of verwijderd.',
      resolve: ({ soort, a }) => ({ soort, id: a }) as never,
    }),
    b: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het andere record. Leeg als het is samengevoegd of verwijderd.',
      resolve: ({ soort, b }) => ({ soort, id: b }) as never,
    }),
    kans: t.exposeFloat('kans', {
      nullable: true,
      description: 'Kans dat het hetzelfde is, van 0 tot en met 1; leeg als iemand het paar zelf aanwees.',
    }),
    band: t.field({
      type: DubbelbandEnum,
      nullable: true,
      description: 'Hoe zeker het is.',
      resolve: ({ kans }) => (kans === null ? null : bandVan(kans)),
    }),
    bits: t.exposeFloat('bits', { nullable: true, description: 'Al het bewijs bij elkaar, in bits.' }),
    redenen: t.field({
      type: [DubbelredenType],
      description: 'Wat er vergeleken is, het zwaarste bewijs eerst.',
      resolve: ({ uitleg }) => uitleg.map(leesbaar),
    }),
    status: t.expose('status', { type: DubbelstatusEnum, description: 'Wat erover is besloten.' }),
    oordelen: t.field({
      type: [DubbeloordeelType],
      description: 'Alles wat over dit paar is besloten, het laatste eerst.',
      resolve: async ({ soort, a, b }, _args, context) =>
        (await oordelenVan(context, JSON.stringify([soort, a, b]))) ?? [],
    }),
    groep: t.field({
      type: [Vindbaar],
      nullable: { list: false, items: true },
      description:
        'Alle records die samen met dit paar hetzelfde lijken, ook deze twee. Leeg als een mens besloot dat de twee niet hetzelfde zijn.',
      resolve: async ({ soort, groep }, _args, context) =>
        groep === null
          ? []
          : (((await leden(context, `${soort} ${groep}`)) ?? []).map((id) => ({ soort, id })) as never),
    }),
    gevondenOp: t.expose('gevondenOp', {
      type: 'Tijdstip',
      description: 'Wanneer het paar voor het eerst is gevonden.',
    }),
  }),
});
