import type { Aanbod as AanbodRij } from '../../prisma/generated/client/client.ts';
import type { Eigenschap } from '../../prisma/regels/volledigheid.ts';
import { builder } from './builder.ts';
import { EigenschapEnum } from './waarden.ts';

type Deel<K extends keyof AanbodRij> = Pick<AanbodRij, K>;

export const Duur = builder.objectRef<Deel<'duurWeken' | 'duurOmschrijving'>>('Duur').implement({
  description: 'Hoe lang het aanbod duurt.',
  fields: (t) => ({
    weken: t.exposeFloat('duurWeken', { nullable: true, description: 'Duur in weken.' }),
    omschrijving: t.exposeString('duurOmschrijving', { nullable: true, description: 'De duur in woorden.' }),
  }),
});

type IntensiteitKolom = 'urenPerWeek' | 'dagdelenPerWeek' | 'dagenPerWeek' | 'intensiteitOmschrijving';

export const Intensiteit = builder.objectRef<Deel<IntensiteitKolom>>('Intensiteit').implement({
  description: 'Hoe vaak en hoeveel.',
  fields: (t) => ({
    urenPerWeek: t.exposeFloat('urenPerWeek', { nullable: true, description: 'Uren per week.' }),
    dagdelenPerWeek: t.exposeFloat('dagdelenPerWeek', { nullable: true, description: 'Dagdelen per week.' }),
    dagenPerWeek: t.exposeFloat('dagenPerWeek', { nullable: true, description: 'Dagen per week.' }),
    omschrijving: t.exposeString('intensiteitOmschrijving', {
      nullable: true,
      description: 'De intensiteit in woorden.',
    }),
  }),
});

export interface VolledigheidVorm {
  bekend: Eigenschap[];
  ontbreekt: Eigenschap[];
  afgeleid: Eigenschap[];
}

export const Volledigheid = builder.objectRef<VolledigheidVorm>('Volledigheid').implement({
  description:
    'Welke van de zes gevraagde eigenschappen bekend zijn: doel, thema’s, doelgroep, duur, intensiteit en kosten.',
  fields: (t) => ({
    aantal: t.int({ description: 'Hoeveel er bekend zijn, van 0 tot en met 6.', resolve: (v) => v.bekend.length }),
    bekend: t.expose('bekend', { type: [EigenschapEnum], description: 'Wat bekend is.' }),
    ontbreekt: t.expose('ontbreekt', { type: [EigenschapEnum], description: 'Wat nog niet bekend is.' }),
    afgeleid: t.expose('afgeleid', {
      type: [EigenschapEnum],
      description: 'Wat bekend is, maar alleen uit afgeleide waarden: het staat niet letterlijk in een bron.',
    }),
  }),
});
