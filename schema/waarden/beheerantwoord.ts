import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Beheeruitkomst, MogelijkDubbel, Toegevoegd } from '../beheer.ts';
import type { Builder, Typen } from '../builder.ts';
import { type Context, veldLader } from '../context.ts';
import { entiteitVraag } from '../verbinding.ts';
import { DUBBEL, dubbelbandEnum, dubbelredenType } from './dubbel.ts';
import { FOUTEN, veldfoutType } from './veldfout.ts';

export type Ref<T> = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Typen>, T>;

/** Een soort record zoals het in een antwoord staat. */
export interface Recordsoort<T extends { id: string }> {
  /** De naam van het type en van het veld, zoals Aanbod en aanbod. */
  type: 'Aanbod' | 'Activiteit';
  veld: 'aanbod' | 'activiteit';
  ref: Ref<T>;
  /** Haalt records op, met wat er gevraagd is. Wat de vrager niet kan zien, ontbreekt. */
  haal: (context: Context, vraag: object, ids: string[]) => PromiseLike<T[]>;
}

/** Het record met een sleutel; wat in één lijst wordt gevraagd, wordt samen opgehaald. */
export async function haalRecord<T extends { id: string }>(
  { type, haal }: Recordsoort<T>,
  id: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  if (id === null) return null;
  // Voor elk apart: anders weet Pothos alleen bij het eerste dat de velden al zijn opgehaald.
  const vraag = entiteitVraag(type, context, info);
  return veldLader<T>(context, info, { record: type }, async (ids) => {
    const rijen = await haal(context, vraag, [...ids]);
    return new Map(rijen.map((rij) => [rij.id, rij]));
  }).load(id);
}

/** De antwoorden op het bijhouden van een soort record; voor elke soort gelijk. */
export function beheerantwoorden<T extends { id: string }>(builder: Builder, soort: Recordsoort<T>) {
  const { type, veld, ref } = soort;
  const antwoord = builder.objectRef<Beheeruitkomst>(`${type}Beheer`);
  antwoord.implement({
    description: `Het antwoord op een verandering van ${veld}.`,
    fields: (t) => ({
      [veld]: t.field({
        type: ref as never,
        nullable: true,
        description: 'Zoals het nu is; leeg als er fouten zijn.',
        resolve: ({ id }, _args, context, info) => haalRecord(soort, id, context, info) as never,
      }),
      fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
    }),
  });

  const dubbel = builder.objectRef<MogelijkDubbel>(`${type}MogelijkDubbel`);
  dubbel.implement({
    description: DUBBEL.type,
    fields: (t) => ({
      kans: t.exposeFloat('kans', { description: DUBBEL.kans }),
      band: t.expose('band', { type: dubbelbandEnum(builder), description: DUBBEL.band }),
      redenen: t.expose('redenen', { type: [dubbelredenType(builder)], description: DUBBEL.redenen }),
      [veld]: t.field({
        type: ref as never,
        nullable: true,
        description: DUBBEL.node,
        resolve: ({ id }, _args, context, info) => haalRecord(soort, id, context, info) as never,
      }),
    }),
  });

  const toegevoegd = builder.objectRef<Toegevoegd>(`${type}Toegevoegd`);
  toegevoegd.implement({
    description: `Het antwoord op het toevoegen van ${veld}.`,
    fields: (t) => ({
      [veld]: t.field({
        type: ref as never,
        nullable: true,
        description: 'Wat er is toegevoegd; leeg als dat niet is gebeurd.',
        resolve: ({ id }, _args, context, info) => haalRecord(soort, id, context, info) as never,
      }),
      fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
      mogelijkDubbel: t.expose('mogelijkDubbel', { type: [dubbel], description: DUBBEL.lijst }),
    }),
  });
  return { antwoord, toegevoegd };
}
