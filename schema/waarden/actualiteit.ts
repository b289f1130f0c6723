import type { Rol } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { type Actualiteitstaat, actualiteitstaat, grenzenVan } from '../../prisma/regels/termijn.ts';
import type { Builder } from '../builder.ts';
import { eenmalig, gedeeldeEnum, maakEnum } from './enums.ts';

const STATEN: Record<Actualiteitstaat, string> = {
  ACTUEEL: 'Binnen de termijn nagekeken, of van een bron die zo jong is.',
  VEROUDERD: 'Langer dan de termijn niet nagekeken: vraag na of het nog klopt.',
  LANG_VEROUDERD:
    'Twee termijnen niet nagekeken, en lang genoeg in dit overzicht om dat te doen: het staat bij het zoeken lager.',
  ONBEKEND: 'Van geen dag is bekend dat het toen klopte.',
};

/** Hoe vers gegevens zijn (besluit 0018). */
export const actualiteitstaatEnum = (builder: Builder) =>
  eenmalig(builder, 'Actualiteitstaat', () => maakEnum(builder, 'Actualiteitstaat', 'Hoe vers gegevens zijn.', STATEN));

/** Wat van een record nodig is om te zeggen hoe vers het is. */
export interface Nagekeken {
  geldtOp: Date | null;
  nagekekenOp: Date | null;
  nagekekenDoor: Rol | null;
  /** Wanneer het in dit overzicht kwam. */
  aangemaaktOp: Date;
}

export interface ActualiteitVorm extends Omit<Nagekeken, 'aangemaaktOp'> {
  staat: Actualiteitstaat;
  termijnMaanden: number;
}

/** De actualiteit van een record op een moment, bij een termijn in maanden. */
export function actualiteitVan(record: Nagekeken, termijnMaanden: number, nu: Date): ActualiteitVorm {
  const { geldtOp, nagekekenOp, nagekekenDoor, aangemaaktOp } = record;
  const versheid = { geldtOp: geldtOp && alsDatum(geldtOp), opgenomenOp: alsDatum(dagVan(aangemaaktOp)) };
  const staat = actualiteitstaat(versheid, grenzenVan(nu, termijnMaanden));
  return { geldtOp, nagekekenOp, nagekekenDoor, staat, termijnMaanden };
}

/** Het type Actualiteit: aanbod en activiteiten geven hetzelfde. */
export const actualiteitType = (builder: Builder) =>
  eenmalig(builder, 'Actualiteit', () =>
    builder.objectRef<ActualiteitVorm>('Actualiteit').implement({
      shareable: true,
      description: 'Hoe vers de gegevens zijn.',
      fields: (t) => ({
        staat: t.expose('staat', { type: actualiteitstaatEnum(builder), description: 'Hoe vers, in één woord.' }),
        geldtOp: t.expose('geldtOp', {
          type: 'Datum',
          nullable: true,
          description:
            'De laatste dag waarop de gegevens kunnen hebben gegolden: de dag van nakijken of de laatste dag van de peildatum (2022 wordt 31 december 2022), de jongste van de twee.',
        }),
        nagekekenOp: t.expose('nagekekenOp', {
          type: 'Datum',
          nullable: true,
          description: 'Dag waarop iemand de gegevens heeft nagekeken; leeg als dat nog niet is gebeurd.',
        }),
        nagekekenDoor: t.expose('nagekekenDoor', {
          type: gedeeldeEnum(builder, 'Rol'),
          nullable: true,
          description: 'De rol van wie ze nakeek.',
        }),
        actueel: t.boolean({
          nullable: true,
          description: 'Of `geldtOp` nog binnen de termijn valt; leeg als `geldtOp` leeg is.',
          resolve: ({ geldtOp, staat }) => (geldtOp === null ? null : staat === 'ACTUEEL'),
        }),
        termijnMaanden: t.exposeInt('termijnMaanden', { description: 'De termijn, in maanden.' }),
      }),
    }),
  );
