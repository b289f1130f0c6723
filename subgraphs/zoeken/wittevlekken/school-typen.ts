import type { Regio } from '../../../prisma/generated/client/enums.ts';
import { veldLader } from '../../../schema/context.ts';
import { verbindingType } from '../../../schema/verbinding.ts';
import { beschikbaarheidEnum } from '../../../schema/waarden/beschikbaarheid.ts';
import { gedeeldeEnum } from '../../../schema/waarden/enums.ts';
import {
  leesSchoolantwoorden,
  type Schoolantwoord,
  type Schoolcelsleutel,
} from '../../../search/wittevlekken/lezen-school.ts';
import type { Schoolvlek } from '../../../search/wittevlekken/school.ts';
import { schoolredenen } from '../../../search/wittevlekken/school-redenen.ts';
import { builder } from '../builder.ts';
import { School, Wijk } from '../stubs.ts';
import { OordeelEnum } from './waarden.ts';

export interface Schoolnode extends Schoolvlek {
  id: string;
  wijknaam: string;
  regio: Regio;
}

/** Geen van de delen heeft een spatie. */
export const schoolcelId = ({ onderdeel, wijk, soort }: Schoolvlek): string => `${onderdeel.code} ${wijk} ${soort}`;

function leesId(id: string): Schoolcelsleutel {
  const [code = '', wijk = '', soort] = id.split(' ');
  return { code, wijk, soort: soort as Schoolcelsleutel['soort'] };
}

const AntwoordType = builder.objectRef<Schoolantwoord>('WitteVlekSchoolantwoord').implement({
  description: 'Een school achter een aantal.',
  fields: (t) => ({
    school: t.field({ type: School, nullable: true, description: 'De school.', resolve: ({ id }) => ({ id }) }),
    beschikbaarheid: t.expose('beschikbaarheid', {
      type: beschikbaarheidEnum(builder),
      nullable: true,
      description: 'Wat haar nieuwste profiel zegt; leeg als het er niets over zegt, of als er geen profiel is.',
    }),
  }),
});

const WitteVlekSchoolType = builder.objectRef<Schoolnode>('WitteVlekSchool').implement({
  description: 'Of de scholen van één soort onderwijs in één wijk een onderdeel van de ondersteuning bieden.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste sleutel van de cel.' }),
    wijk: t.field({ type: Wijk, nullable: true, description: 'De wijk.', resolve: ({ wijk }) => ({ code: wijk }) }),
    onderdeel: t.id({
      description: 'De code van het onderdeel van het kader, zoals D-BO-01.',
      resolve: ({ onderdeel }) => onderdeel.code,
    }),
    omschrijving: t.string({ description: 'Waar het over gaat.', resolve: ({ onderdeel }) => onderdeel.omschrijving }),
    onderwijssoort: t.expose('soort', {
      type: gedeeldeEnum(builder, 'Onderwijssoort'),
      description: 'De soort onderwijs. Een school met meer soorten telt bij elk daarvan mee.',
    }),
    oordeel: t.expose('oordeel', { type: OordeelEnum, description: 'Het oordeel.' }),
    score: t.exposeInt('score', {
      nullable: true,
      description: 'Hoe erg het is, van 0 tot en met 100; leeg als het oordeel onbekend is.',
    }),
    zekerheid: t.exposeFloat('zekerheid', {
      description: 'Hoe zeker het is, van 0 tot en met 1: het deel van de scholen dat antwoord gaf.',
    }),
    tekort: t.exposeInt('tekort', { description: 'Hoeveel van de behoefte niet gedekt is, in procenten.' }),
    behoefte: t.exposeInt('behoefte', { description: 'De behoefte in punten, van 0 tot en met 100.' }),
    leerlingen: t.exposeInt('leerlingen', {
      nullable: true,
      description: 'Leerlingen op deze scholen; leeg als dat niet bekend is, of minder dan vijf.',
    }),
    redenen: t.stringList({
      description: 'Waarom, in zinnen die na te rekenen zijn.',
      resolve: (vlek) => schoolredenen(vlek, vlek.wijknaam),
    }),
    scholen: t.exposeInt('scholen', { description: 'Aantal scholen: de zes aantallen hieronder samen.' }),
    aanwezig: t.exposeInt('aanwezig', { description: 'Scholen waar het er is.' }),
    opAfroep: t.exposeInt('opAfroep', { description: 'Scholen die het kunnen laten komen; zij tellen half.' }),
    inOntwikkeling: t.exposeInt('inOntwikkeling', { description: 'Scholen die eraan werken; zij tellen nog niet.' }),
    niet: t.exposeInt('niet', { description: 'Scholen die het niet bieden.' }),
    onbekend: t.exposeInt('onbekend', { description: 'Scholen met een profiel dat hierover niets zegt.' }),
    zonderProfiel: t.exposeInt('zonderProfiel', { description: 'Scholen zonder profiel.' }),
    antwoorden: t.field({
      type: [AntwoordType],
      nullable: true,
      description: 'De scholen achter de aantallen met hun antwoord, op naam.',
      resolve: ({ id, regio }, _args, context, info) =>
        veldLader<Schoolantwoord[]>(context, info, { regio }, async (ids) => {
          const antwoorden = await leesSchoolantwoorden(context.prisma, regio, ids.map(leesId));
          return new Map(ids.map((een, plek) => [een, antwoorden[plek] ?? []]));
        }).load(id),
    }),
  }),
});

export const WitteVlekSchoolConnection = verbindingType(builder, 'WitteVlekSchool', WitteVlekSchoolType);
