import type { Resultaatsoort as Soorten } from '../../prisma/generated/client/enums.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import { gelijkeInvoer, INVOER } from '../../schema/waarden/invoer.ts';
import { builder } from './builder.ts';
import { Effectiviteit, Toegang } from './waarden.ts';

const Duur = builder.inputType('DuurInvoer', {
  description: 'Hoe lang het duurt.',
  fields: (t) => ({
    weken: t.float({ description: 'Aantal weken.' }),
    omschrijving: t.string({ description: 'De duur in woorden.' }),
  }),
});

const Intensiteit = builder.inputType('IntensiteitInvoer', {
  description: 'Hoe vaak en hoeveel.',
  fields: (t) => ({
    urenPerWeek: t.float({ description: 'Uren in een week.' }),
    dagdelenPerWeek: t.float({ description: 'Dagdelen in een week.' }),
    dagenPerWeek: t.float({ description: 'Dagen in een week.' }),
    omschrijving: t.string({ description: 'De intensiteit in woorden.' }),
  }),
});

const Resultaatsoort = maakEnum<keyof typeof Soorten>(builder, 'Resultaatsoort', 'Waar een uitkomst over gaat.', {
  RESULTAAT: 'Wat het opleverde.',
  BEREIK: 'Wie er werd bereikt.',
});

const Resultaat = builder.inputType('ResultaatInvoer', {
  description: 'Een uitkomst of een cijfer over het bereik, met zijn bron.',
  fields: (t) => ({
    soort: t.field({ type: Resultaatsoort, required: true, description: 'Waar het over gaat.' }),
    tekst: t.string({ required: true, description: 'De uitkomst in woorden.' }),
    waarde: t.float({ description: 'Het cijfer, in de eenheid hiernaast.' }),
    eenheid: t.string({ description: 'Eenheid van het cijfer.' }),
    periode: t.string({ description: 'Jaar of periode waarover het gaat.' }),
    bron: t.string({ description: 'Waar het cijfer vandaan komt.' }),
  }),
});

/** Wat iemand van een aanbod kan invullen. */
export const AanbodInvoer = builder.inputType('AanbodInvoer', {
  description: INVOER,
  fields: (t) => ({
    ...gelijkeInvoer(builder, t),
    duur: t.field({ type: Duur, description: 'Hoe lang het duurt.' }),
    intensiteit: t.field({ type: Intensiteit, description: 'Hoe vaak en hoeveel.' }),
    toegang: t.field({ type: Toegang, description: 'Hoe iemand binnenkomt.' }),
    toegangToelichting: t.string({ description: 'Uitleg bij de toegang.' }),
    ondersteuningsniveau: t.field({
      type: gedeeldeEnum(builder, 'Ondersteuningsniveau'),
      description: 'Hoe zwaar de ondersteuning is.',
    }),
    vorm: t.string({ description: 'De vorm waarin het wordt geboden.' }),
    resultaten: t.field({
      type: [Resultaat],
      description:
        'Wat het opleverde en wie er werd bereikt. Wat u geeft, vervangt wat er stond; bereik dat apart is gemeld, blijft.',
    }),
    effectiviteit: t.field({
      type: Effectiviteit,
      description: 'Hoe goed de werking is aangetoond; alleen samen met `effectiviteitBron`.',
    }),
    effectiviteitBron: t.string({ description: 'Waar de erkenning staat, zoals de databank van het NJi.' }),
  }),
});

/** De invoer met de namen en waarden van de vorm waarin aanbod wordt geschreven. */
export const inVorm = ({ effectiviteit, ...invoer }: typeof AanbodInvoer.$inferInput): object => ({
  ...invoer,
  ...(effectiviteit === undefined ? {} : { effectiviteit: effectiviteit === 'ONBEKEND' ? null : effectiviteit }),
});
