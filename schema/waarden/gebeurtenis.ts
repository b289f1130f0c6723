import type { Handeling } from '../../prisma/generated/client/enums.ts';
import type { Builder } from '../builder.ts';
import type { GebeurtenisRij } from '../geschiedenis.ts';
import { verbindingType } from '../verbinding.ts';
import { eenmalig, gedeeldeEnum, maakEnum } from './enums.ts';

export interface Veldwijziging {
  veld: string;
  was: string | null;
  wordt: string | null;
}

/** Uitleg bij het veld `geschiedenis`, overal gelijk. */
export const GESCHIEDENIS =
  'Wat hiermee is gebeurd, het nieuwste eerst. Voor regisseur en beheerder, en voor een aanbieder of school alleen van het eigene.';

/** De lijst met gebeurtenissen van een gegeven; gelijk in elke subgraph die haar geeft. */
export const geschiedenisType = (builder: Builder) =>
  eenmalig(builder, 'GebeurtenisConnection', () =>
    verbindingType(builder, 'Gebeurtenis', gebeurtenisType(builder), { shareable: true }),
  );

function gebeurtenisType(builder: Builder) {
  const Wijziging = veldwijzigingType(builder);
  return builder.objectRef<GebeurtenisRij>('Gebeurtenis').implement({
    shareable: true,
    description: 'Eén verandering: wie, wanneer, wat en waarom. Zij kan niet worden veranderd of weggehaald.',
    fields: (t) => ({
      op: t.expose('op', { type: 'Tijdstip', description: 'Wanneer het gebeurde.' }),
      rol: t.expose('rol', { type: gedeeldeEnum(builder, 'Rol'), description: 'De rol van wie het deed.' }),
      onderwerp: t.exposeString('onderwerp', {
        nullable: true,
        description: 'Vast kenmerk van wie het deed, zonder naam; leeg als het systeem het zelf deed.',
      }),
      handeling: t.expose('handeling', { type: handelingEnum(builder), description: 'Wat er gebeurde.' }),
      wijzigingen: t.field({
        type: [Wijziging],
        description: 'De velden die anders werden.',
        resolve: ({ was, wordt }) => wijzigingenVan(was as object, wordt as object),
      }),
      reden: t.exposeString('reden', { nullable: true, description: 'Waarom, in eigen woorden van wie het deed.' }),
    }),
  });
}

/** Eén veld dat anders werd of zou worden. */
export const veldwijzigingType = (builder: Builder) =>
  eenmalig(builder, 'Veldwijziging', () =>
    builder.objectRef<Veldwijziging>('Veldwijziging').implement({
      shareable: true,
      description: 'Eén veld dat anders werd of zou worden. Een lijst of een groep velden staat er als JSON.',
      fields: (t) => ({
        veld: t.exposeString('veld', { description: 'Het veld.' }),
        was: t.exposeString('was', { nullable: true, description: 'Wat er stond of staat; leeg als dat niets is.' }),
        wordt: t.exposeString('wordt', {
          nullable: true,
          description: 'Wat er kwam of zou komen te staan; leeg als dat niets is.',
        }),
      }),
    }),
  );

const handelingEnum = (builder: Builder) =>
  maakEnum<Handeling>(builder, 'Handeling', 'Wat iemand met een gegeven kan doen.', {
    TOEGEVOEGD: 'Het is er nieuw bij gekomen.',
    GEWIJZIGD: 'Er zijn velden veranderd.',
    NAGEKEKEN: 'Het is nagekeken en klopte.',
    BEOORDEELD: 'Er is een oordeel over gegeven, zoals of het dubbel is.',
    SAMENGEVOEGD: 'Het is samengevoegd met een ander gegeven.',
    TERUGGEDRAAID: 'Een eerdere verandering is ongedaan gemaakt.',
    VERWIJDERD: 'Het is weggehaald.',
  });

/** De velden die anders werden, op naam. */
export function wijzigingenVan(was: object, wordt: object): Veldwijziging[] {
  const [oud, nieuw] = [new Map(Object.entries(was)), new Map(Object.entries(wordt))];
  return [...new Set([...oud.keys(), ...nieuw.keys()])]
    .sort()
    .map((veld) => ({ veld, was: alsTekst(oud.get(veld)), wordt: alsTekst(nieuw.get(veld)) }));
}

function alsTekst(waarde: unknown): string | null {
  if (waarde === null || waarde === undefined) return null;
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}
