import type { Kaderonderdeel as KaderRij } from '../../prisma/generated/client/client.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';
import type { Schoolcijfers } from './dekking-tellen.ts';
import type { Dekkingscel as Cel } from './dekkingscel.ts';
import { Kaderonderdeel } from './kader.ts';
import { Thema, Wijk } from './stubs.ts';

export const DekkingOp = maakEnum(builder, 'DekkingOp', 'Waarover het dekkingsoverzicht telt.', {
  ONDERDEEL: 'Over de onderdelen van het kader.',
  THEMA: 'Over de thema’s van de extra ondersteuning.',
});

type Celvorm = Cel & { onderdeel: KaderRij | null };

const Dekkingscel = builder.objectRef<Celvorm>('Dekkingscel').implement({
  description:
    'Hoeveel scholen één soort ondersteuning bieden, per soort onderwijs en wijk. Elke school telt in een cel precies één keer.',
  fields: (t) => ({
    onderdeel: t.expose('onderdeel', {
      type: Kaderonderdeel,
      nullable: true,
      description: 'Het onderdeel van het kader; leeg als het overzicht over thema’s gaat.',
    }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema; leeg als het overzicht over onderdelen van het kader gaat.',
      resolve: ({ onderdeel, code }) => (onderdeel ? null : { code }),
    }),
    onderwijssoort: t.expose('soort', {
      type: gedeeldeEnum(builder, 'Onderwijssoort'),
      description: 'De soort onderwijs. Een school met meer soorten telt bij elk daarvan mee.',
    }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk; leeg voor scholen waarvan de wijk niet bekend is.',
      resolve: ({ wijk }) => (wijk === null ? null : { code: wijk }),
    }),
    scholen: t.exposeInt('scholen', { description: 'Aantal scholen: de zes aantallen hieronder samen.' }),
    aanwezig: t.exposeInt('aanwezig', { description: 'Scholen waar het er is.' }),
    opAfroep: t.exposeInt('opAfroep', { description: 'Scholen die het kunnen laten komen.' }),
    inOntwikkeling: t.exposeInt('inOntwikkeling', { description: 'Scholen die eraan werken.' }),
    niet: t.exposeInt('niet', { description: 'Scholen die het niet bieden.' }),
    onbekend: t.exposeInt('onbekend', { description: 'Scholen met een profiel dat hierover niets zegt.' }),
    zonderProfiel: t.exposeInt('zonderProfiel', { description: 'Scholen zonder profiel.' }),
  }),
});

export interface Overzicht extends Schoolcijfers {
  schooljaar: string | null;
  cellen: Celvorm[];
}

export const Dekkingsoverzicht = builder.objectRef<Overzicht>('Dekkingsoverzicht').implement({
  description: 'Hoeveel scholen welke ondersteuning bieden, per soort onderwijs en wijk.',
  fields: (t) => ({
    schooljaar: t.exposeString('schooljaar', {
      nullable: true,
      description: 'Het schooljaar van de profielen; leeg als van elke school het nieuwste profiel telt.',
    }),
    scholen: t.exposeInt('scholen', { description: 'Aantal scholen in het gebied en de gevraagde wijken.' }),
    zonderProfiel: t.exposeInt('zonderProfiel', { description: 'Hoeveel van hen geen profiel hebben.' }),
    zonderOnderwijssoort: t.exposeInt('zonderOnderwijssoort', {
      description: 'Van hoeveel de soort onderwijs niet bekend is; zij staan in geen enkele cel.',
    }),
    cellen: t.expose('cellen', {
      type: [Dekkingscel],
      description: 'De cellen. Waar geen school van die soort staat, is geen cel.',
    }),
  }),
});
