import type { Builder } from '../builder.ts';
import { eenmalig, maakEnum } from './enums.ts';

export type Dubbelband = 'WAARSCHIJNLIJK' | 'BEOORDELEN' | 'ONWAARSCHIJNLIJK';

/** Wat één veld zegt over de vraag of twee records hetzelfde zijn, zoals een mens het leest. */
export interface Dubbelreden {
  veld: string;
  oordeel: string;
  bits: number;
  zin: string;
}

export const dubbelbandEnum = (builder: Builder) =>
  eenmalig(builder, 'Dubbelband', () =>
    maakEnum<Dubbelband>(builder, 'Dubbelband', 'Hoe zeker het is dat twee records hetzelfde zijn.', {
      WAARSCHIJNLIJK: 'Een kans van 0,95 of meer.',
      BEOORDELEN: 'Een kans van 0,5 tot 0,95: een mens moet kijken.',
      ONWAARSCHIJNLIJK: 'Een kans onder 0,5.',
    }),
  );

/** Eén reden; gelijk in elke subgraph die zegt wat dubbel kan zijn. */
export const dubbelredenType = (builder: Builder) =>
  eenmalig(builder, 'Dubbelreden', () =>
    builder.objectRef<Dubbelreden>('Dubbelreden').implement({
      shareable: true,
      description: 'Wat één veld zegt over de vraag of twee records hetzelfde zijn.',
      fields: (t) => ({
        veld: t.exposeString('veld', { description: 'Het veld, zoals Telefoon.' }),
        oordeel: t.exposeString('oordeel', { description: 'Hoe de twee zich verhouden, zoals bijna gelijk.' }),
        bits: t.exposeFloat('bits', {
          description:
            'Hoeveel bewijs dit geeft (boven nul) of neemt, in bits: één bit maakt het twee keer zo waarschijnlijk, of half zo.',
        }),
        zin: t.exposeString('zin', { description: 'Hetzelfde als zin.' }),
      }),
    }),
  );

/** Uitleg bij wat er al is en hetzelfde kan zijn als wat iemand toevoegt, overal gelijk. */
export const DUBBEL = {
  type: 'Iets dat er al is en hetzelfde kan zijn als wat wordt toegevoegd.',
  lijst:
    'Wat er al is en waarschijnlijk hetzelfde is, de hoogste kans eerst. Staat hier iets, dan is er niets toegevoegd: kijk ernaar, en vraag het opnieuw met `dubbelGezien: true` als het toch iets anders is.',
  kans: 'Kans dat het hetzelfde is, van 0 tot en met 1.',
  band: 'Hoe zeker het is.',
  redenen: 'Wat er vergeleken is, het zwaarste bewijs eerst.',
  node: 'Wat er al is.',
} as const;
