import type { Actualiteitstaat } from '../../prisma/regels/termijn.ts';
import { actualiteitstaatEnum } from '../../schema/waarden/actualiteit.ts';
import { ouderdomszin } from '../../search/actualiteit.ts';
import type { Fragment, Vondst } from '../../search/vraag/fragmenten.ts';
import { builder } from './builder.ts';
import { type Verwijzing, Vindbaar } from './stubs.ts';
import { VeldEnum, WijzeEnum } from './waarden.ts';

const Fragmentdeel = builder.objectRef<Fragment['delen'][number]>('Fragmentdeel').implement({
  description: 'Een stuk van een fragment.',
  fields: (t) => ({
    tekst: t.exposeString('tekst', { description: 'De tekst.' }),
    treffer: t.exposeBoolean('treffer', { description: 'Of dit een gevonden woord is.' }),
  }),
});

const FragmentType = builder.objectRef<Fragment>('Fragment').implement({
  description: 'Een stuk tekst waarin gevonden is.',
  fields: (t) => ({
    veld: t.expose('veld', { type: VeldEnum, description: 'Waar de tekst staat.' }),
    tekst: t.string({
      description: 'De tekst, zonder opmaak.',
      resolve: ({ delen }) => delen.map((deel) => deel.tekst).join(''),
    }),
    delen: t.expose('delen', {
      type: [Fragmentdeel],
      description: 'De tekst in delen, zodat de treffers te markeren zijn.',
    }),
  }),
});

const VondstType = builder.objectRef<Vondst>('Vondst').implement({
  description: 'Waarom een record gevonden is: een deel van de vraag, en waar en hoe het gevonden is.',
  fields: (t) => ({
    woorden: t.exposeString('woorden', { description: 'De woorden uit de vraag.' }),
    wijze: t.expose('wijze', { type: WijzeEnum, description: 'Hoe zij gevonden zijn.' }),
    velden: t.expose('velden', { type: [VeldEnum], description: 'Waar zij gevonden zijn.' }),
    gevonden: t.exposeStringList('gevonden', { description: 'De woorden of het thema in het record.' }),
  }),
});

export interface Regel {
  cursor: string;
  score: number;
  node: Verwijzing;
  /** Hoe vers het is; leeg bij een soort die niemand nakijkt. */
  staat: Actualiteitstaat | undefined;
  /** Laatste dag (jjjj-mm-dd) waarop het kan hebben gegolden. */
  geldtOp: string | null;
  licht: () => Promise<{ fragmenten: Fragment[]; gevondenOp: Vondst[] } | undefined>;
}

export const ZoekEdge = builder.objectRef<Regel>('ZoekEdge').implement({
  description: 'Eén treffer.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Plaats van deze treffer, om verder te bladeren met `after`.' }),
    score: t.exposeFloat('score', {
      description: 'Hoe goed het past: van 0 af; 1 is heel goed. Alleen te vergelijken binnen dezelfde vraag.',
    }),
    fragmenten: t.field({
      type: [FragmentType],
      description: 'Stukken tekst waarin gevonden is, hoogstens drie.',
      resolve: async ({ licht }) => (await licht())?.fragmenten ?? [],
    }),
    gevondenOp: t.field({
      type: [VondstType],
      description: 'Waarom dit gevonden is.',
      resolve: async ({ licht }) => (await licht())?.gevondenOp ?? [],
    }),
    actualiteit: t.field({
      type: actualiteitstaatEnum(builder),
      nullable: true,
      description: 'Hoe vers het is; leeg bij wat niemand hier nakijkt, zoals een begrip.',
      resolve: ({ staat }) => staat ?? null,
    }),
    verouderd: t.string({
      nullable: true,
      description: 'In woorden: hoe oud het is en of het daarom lager staat. Leeg als het actueel is.',
      resolve: ({ staat, geldtOp }) => ouderdomszin(staat, geldtOp),
    }),
    node: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het gevondene.',
      resolve: ({ node }) => node as never,
    }),
  }),
});
