import type { z } from 'zod';
import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Gelezen } from '../../prisma/laden/lezen.ts';
import type { Aanbod } from '../../prisma/startdata/vorm/aanbod.ts';
import type { Veldfout } from '../../schema/veldfouten.ts';
import type { Invoer } from '../registratie/rij.ts';
import type { Verwijzing } from './verwijzingen.ts';

export type Transactie = Prisma.TransactionClient;
export type Lezer = Omit<PrismaClient, `$${string}`>;

/** Wat aanbod en activiteiten gelijk hebben, en waar het beheer op let. */
export type Beheerbaar = Pick<
  Aanbod,
  | 'id'
  | 'naam'
  | 'aanbieders'
  | 'scholen'
  | 'status'
  | 'statusToelichting'
  | 'peildatum'
  | 'regio'
  | 'vanafTrede'
  | 'herkomst'
  | 'afgeleid'
  | 'kosten'
  | 'bekostiging'
  | 'nagekekenOp'
  | 'nagekekenDoor'
>;

/** Wat er per soort anders is bij het beheer. De rest gaat voor elke soort gelijk. */
export interface Beheersoort<T extends Beheerbaar> {
  soort: 'AANBOD' | 'ACTIVITEIT';
  /** Hoe het in een zin heet, en waar men het opzoekt. */
  woord: { een: string; dit: string; zoekOp: string };
  vorm: z.ZodType<T>;
  /** Hoe een veld van de vorm in de invoer heet. */
  veldnaam: (veld: string) => string;
  /** Velden die bij iets nieuws moeten zijn ingevuld. */
  verplicht: readonly string[];
  /** Leest één record, en houdt het vast tot het einde van de transactie. */
  lees: (tx: Transactie, id: string) => Promise<Gelezen<T> | undefined>;
  leesAlle: (db: Lezer, ids: readonly string[]) => Promise<Gelezen<T>[]>;
  /** Schrijft het record met alles wat erbij hoort. */
  schrijf: (tx: Transactie, record: T) => Promise<void>;
  verhoogVersie: (tx: Transactie, id: string) => Promise<unknown>;
  /** Welke van deze sleutels ergens voor in gebruik zijn of waren. */
  bezet: (tx: Transactie, sleutels: readonly string[]) => Promise<string[]>;
  /** De sleutels van alles wat een organisatie aanbiedt. */
  idsVan: (db: Lezer, organisatieId: string) => Promise<string[]>;
  /** Het veld met ander aanbod dat erbij hoort. */
  aanbodveld: string;
  /** De codes die het record noemt. */
  verwijzingen: (record: T) => Verwijzing[];
  /** Wat alleen bij deze soort mis kan zijn. */
  eigenFouten: (record: T) => Veldfout[];
  /** Waarop vergeleken wordt om een dubbeling te zien, met de namen van de aanbieders. */
  vergelijk: (record: T, aanbieders: readonly string[]) => Invoer;
}
