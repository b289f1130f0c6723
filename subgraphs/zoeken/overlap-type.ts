import { leesAantal } from '../../schema/bladeren.ts';
import { type Context, veldLader } from '../../schema/context.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { tredeVan } from '../../schema/trede.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { zoekerVan } from '../../search/dienst.ts';
import type { Overlapgroep, Overlaplid } from '../../search/overlap/groep.ts';
import type { Groepsoordeel } from '../../search/overlap/merken.ts';
import type { Overlappaar } from '../../search/overlap/paren.ts';
import type { Reden } from '../../search/overlap/redenen.ts';
import { type Bronnen, parenInGroepen } from '../../search/overlap/zoek.ts';
import { builder } from './builder.ts';
import { OverlapDeelEnum, OverlapoordeelEnum, OverlapSoortEnum } from './overlap-waarden.ts';
import { Organisatie, Vindbaar } from './stubs.ts';

export const bronnenVan = async ({ prisma, wie }: Context): Promise<Bronnen> => ({
  prisma,
  trede: tredeVan(wie),
  kennis: await zoekerVan(prisma).kennis(),
});

const RedenType = builder.objectRef<Reden>('Overlapreden').implement({
  description: 'Hoe gelijk records op één punt zijn, en waarom.',
  fields: (t) => ({
    deel: t.expose('deel', { type: OverlapDeelEnum, description: 'Het punt.' }),
    gewicht: t.exposeInt('gewicht', { description: 'Hoe zwaar het telt; van aanbod samen 100.' }),
    percentage: t.exposeInt('percentage', {
      nullable: true,
      description: 'Hoe gelijk zij hierin zijn: 0 tot en met 100. Leeg is niet bekend; het telt dan niet mee.',
    }),
    tekst: t.exposeString('tekst', { description: 'Waarom, in een zin.' }),
  }),
});

const percentageUitleg = 'Hoeveel zij op elkaar lijken: 0 tot en met 100. Geen kans: een weging van de redenen.';
const zekerheidUitleg = 'Welk deel van wat meetelt bekend is: 0 tot en met 100.';

export const OverlappaarType = builder.objectRef<Overlappaar>('Overlappaar').implement({
  description: 'Twee records van verschillende aanbieders, en hoeveel zij op elkaar lijken.',
  fields: (t) => ({
    een: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het ene record.',
      resolve: ({ soort, a }) => ({ soort, id: a }) as never,
    }),
    ander: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het andere record.',
      resolve: ({ soort, b }) => ({ soort, id: b }) as never,
    }),
    percentage: t.exposeInt('percentage', { description: percentageUitleg }),
    zekerheid: t.exposeInt('zekerheid', { description: zekerheidUitleg }),
    redenen: t.expose('redenen', { type: [RedenType], description: 'Waarom, per punt.' }),
  }),
});

interface Lid extends Overlaplid {
  soort: Overlapgroep['soort'];
}

const LidType = builder.objectRef<Lid>('Overlaplid').implement({
  description: 'Een record in een groep die overlapt.',
  fields: (t) => ({
    node: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het record.',
      resolve: ({ soort, id }) => ({ soort, id }) as never,
    }),
    aanbieders: t.field({
      type: [Organisatie],
      nullable: { list: false, items: true },
      description: 'Wie het aanbieden.',
      resolve: ({ aanbieders }) => aanbieders.map((id) => ({ id })),
    }),
    percentage: t.exposeInt('percentage', {
      description: 'Hoeveel het gemiddeld lijkt op wat andere aanbieders in de groep bieden: 0 tot en met 100.',
    }),
    bijzonderheden: t.exposeStringList('bijzonderheden', { description: 'Wat er onzeker aan is, in zinnen.' }),
  }),
});

const MerkType = builder.objectRef<Groepsoordeel>('Overlapmerk').implement({
  description: 'Wat een regisseur van een overlap vindt. Het blijft gelden als er later een record bij komt.',
  fields: (t) => ({
    oordeel: t.expose('oordeel', { type: OverlapoordeelEnum, description: 'Gewenst of niet.' }),
    reden: t.string({
      nullable: true,
      description: 'Waarom, in eigen woorden. Alleen voor wie is aangemeld met een rol; leeg voor het publiek.',
      authScopes: regel('Overlapmerk.reden'),
      unauthorizedResolver: () => null,
      resolve: ({ reden }) => reden,
    }),
    rol: t.expose('rol', { type: gedeeldeEnum(builder, 'Rol'), description: 'De rol van wie het vond.' }),
    op: t.expose('op', { type: 'Tijdstip', description: 'Wanneer.' }),
    volledig: t.exposeBoolean('volledig', {
      description:
        'Of het over de hele groep gaat. Onwaar als de groep sindsdien is veranderd: kijk er dan opnieuw naar.',
    }),
    nieuw: t.exposeInt('nieuw', { description: 'Hoeveel records er sindsdien bij zijn gekomen.' }),
  }),
});

/** Een groep met wat er van gevonden is. */
export interface GemerkteGroep {
  groep: Overlapgroep;
  merk: Groepsoordeel | null;
}

const MEESTE_PAREN = 100;

export const OverlapType = builder.objectRef<GemerkteGroep>('Overlap').implement({
  description: 'Verschillende aanbieders die hetzelfde bieden, aan dezelfde doelgroep, in hetzelfde gebied.',
  fields: (t) => ({
    id: t.id({
      description: 'Sleutel; blijft gelijk zolang de leden gelijk blijven.',
      resolve: ({ groep }) => groep.sleutel,
    }),
    soort: t.field({
      type: OverlapSoortEnum,
      description: 'Aanbod of activiteiten.',
      resolve: ({ groep }) => groep.soort,
    }),
    zin: t.string({ description: 'Wat er overlapt, in een zin om te bespreken.', resolve: ({ groep }) => groep.zin }),
    percentage: t.int({
      description: `${percentageUitleg} Gemiddeld over alle paren van verschillende aanbieders.`,
      resolve: ({ groep }) => groep.percentage,
    }),
    zekerheid: t.int({ description: zekerheidUitleg, resolve: ({ groep }) => groep.zekerheid }),
    redenen: t.field({
      type: [RedenType],
      description: 'Waarom, per punt, over de hele groep.',
      resolve: ({ groep }) => groep.redenen,
    }),
    aantalAanbieders: t.int({
      description:
        'Hoeveel verschillende aanbieders. Organisaties die onderdeel zijn van dezelfde organisatie tellen als één.',
      resolve: ({ groep }) => groep.aanbieders,
    }),
    leden: t.field({
      type: [LidType],
      description: 'De records in deze groep.',
      resolve: ({ groep: { soort, leden } }) => leden.map((lid) => ({ ...lid, soort })),
    }),
    paren: t.field({
      type: [OverlappaarType],
      nullable: true,
      description: 'De paren van verschillende aanbieders, wat het meest op elkaar lijkt eerst.',
      args: { first: t.arg.int({ defaultValue: 10, description: `Hoeveel: 1 tot en met ${MEESTE_PAREN}.` }) },
      resolve: ({ groep: { sleutel } }, { first }, context, info) => {
        const aantal = leesAantal('first', first, { standaard: 10, meeste: MEESTE_PAREN, wat: 'paren' });
        return veldLader(context, info, { aantal }, async (sleutels) =>
          parenInGroepen(await bronnenVan(context), sleutels, aantal),
        ).load(sleutel);
      },
    }),
    merk: t.field({
      type: MerkType,
      nullable: true,
      description: 'Wat een regisseur ervan vindt; leeg als dat nog niet is vastgelegd.',
      resolve: ({ merk }) => merk,
    }),
  }),
});
