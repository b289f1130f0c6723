import type { Builder } from '../builder.ts';
import type { Veldfout } from '../veldfouten.ts';
import { eenmalig } from './enums.ts';

/** Uitleg bij het argument `sleutel`, overal gelijk. */
export const SLEUTEL =
  'Een eigen, nieuwe sleutel voor deze vraag, zoals een UUID. Komt dezelfde vraag met dezelfde sleutel nog eens, dan verandert er niets en komt hetzelfde antwoord.';
/** Uitleg bij het veld `fouten`, overal gelijk. */
export const FOUTEN = 'Wat er mis is met de invoer, per veld. Staat hier iets, dan is er niets veranderd.';
/** Uitleg bij het veld `versie`, overal gelijk. */
export const VERSIE =
  'Gaat omhoog bij elke verandering. Geef haar mee bij een verandering: zo overschrijft u niets van een ander.';

/** Wat er mis is met een veld; gelijk in elke subgraph die iets laat veranderen. */
export const veldfoutType = (builder: Builder) =>
  eenmalig(builder, 'Veldfout', () =>
    builder.objectRef<Veldfout>('Veldfout').implement({
      shareable: true,
      description: 'Wat er mis is met één ingevuld veld.',
      fields: (t) => ({
        veld: t.exposeString('veld', { description: 'Het veld, zoals het in de invoer heet.' }),
        boodschap: t.exposeString('boodschap', { description: 'Wat er mis is en wat te doen.' }),
        regel: t.exposeInt('regel', {
          nullable: true,
          description: 'Bij een lijst: de hoeveelste regel, vanaf 1. Anders leeg.',
        }),
      }),
    }),
  );
