import type { Activiteit as ActiviteitRij, Regeling as RegelingRij } from '../../prisma/generated/client/client.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { Activiteit } from './activiteit.ts';
import { builder } from './builder.ts';
import { GEWICHTEN, type Matchsoort } from './matchen/gewichten.ts';
import type { Match, Regelingvoorstel } from './matchen/vormen.ts';
import { Regeling } from './regeling.ts';

const MatchsoortEnum = maakEnum<Matchsoort>(
  builder,
  'Matchsoort',
  'Een punt waarop een activiteit met een profiel wordt vergeleken.',
  Object.fromEntries(
    Object.entries(GEWICHTEN).map(([soort, { uitleg, gewicht }]) => [soort, `${uitleg} Gewicht ${gewicht}.`]),
  ) as Record<Matchsoort, string>,
);

type MetRegeling = Regelingvoorstel & { regeling: RegelingRij };
/** Een match met de rijen die erbij horen. */
export type MatchVorm = Omit<Match, 'belemmeringen'> & {
  activiteit: ActiviteitRij;
  belemmeringen: (Omit<Match['belemmeringen'][number], 'regelingen'> & { regelingen: MetRegeling[] })[];
};

const MatchReden = builder.objectRef<Match['redenen'][number]>('MatchReden').implement({
  description: 'Waarom een activiteit past.',
  fields: (t) => ({
    soort: t.expose('soort', { type: MatchsoortEnum, description: 'Waar het over gaat.' }),
    tekst: t.exposeString('tekst', { description: 'De reden in woorden.' }),
    punten: t.exposeFloat('punten', { description: 'Hoeveel punten van de score hierdoor komen.' }),
  }),
});

const RegelingvoorstelType = builder.objectRef<MetRegeling>('Regelingvoorstel').implement({
  description: 'Wat een regeling met de prijs doet.',
  fields: (t) => ({
    regeling: t.expose('regeling', { type: Regeling, description: 'De regeling.' }),
    zeker: t.exposeBoolean('zeker', {
      description: 'De activiteit doet er volgens de gegevens aan mee; zo niet, vraag het na bij de aanbieder.',
    }),
    korting: t.exposeFloat('korting', {
      nullable: true,
      description: 'Wat de regeling betaalt, in euro’s per jaar; leeg als dat niet bekend is.',
    }),
    prijsPerJaar: t.exposeFloat('prijsPerJaar', {
      nullable: true,
      description: 'Wat dan overblijft om zelf te betalen, in euro’s; leeg als dat niet bekend is.',
    }),
    pastInBudget: t.exposeBoolean('pastInBudget', { description: 'Of dat zeker binnen het budget past.' }),
  }),
});

const MatchBelemmering = builder.objectRef<MatchVorm['belemmeringen'][number]>('MatchBelemmering').implement({
  description: 'Wat in de weg staat, met wat het oplost.',
  fields: (t) => ({
    soort: t.expose('soort', { type: MatchsoortEnum, description: 'Waar het over gaat.' }),
    tekst: t.exposeString('tekst', { description: 'Wat in de weg staat.' }),
    oplossing: t.exposeString('oplossing', { description: 'Wat te doen is.' }),
    hard: t.exposeBoolean('hard', { description: 'Zo kan het zeker niet: de match past niet.' }),
    regelingen: t.expose('regelingen', {
      type: [RegelingvoorstelType],
      description: 'Regelingen die de prijs verlagen, de beste eerst.',
    }),
  }),
});

const MatchOnbekend = builder.objectRef<Match['nietBekend'][number]>('MatchOnbekend').implement({
  description: 'Iets dat gevraagd is en niet bekend: geen reden en geen afwijzing, wel minder zekerheid.',
  fields: (t) => ({
    soort: t.expose('soort', { type: MatchsoortEnum, description: 'Waar het over gaat.' }),
    tekst: t.exposeString('tekst', { description: 'Wat niet bekend is.' }),
  }),
});

export const ActiviteitMatch = builder.objectRef<MatchVorm>('ActiviteitMatch').implement({
  description: 'Een activiteit met hoe goed zij bij het profiel past, en waarom.',
  fields: (t) => ({
    activiteit: t.expose('activiteit', { type: Activiteit, description: 'De activiteit.' }),
    score: t.exposeInt('score', {
      description:
        'Hoe goed het past, 0 tot en met 100: de punten van de redenen, en een klein deel voor wat onbekend is.',
    }),
    zekerheid: t.exposeInt('zekerheid', { description: 'Welk deel van wat gevraagd is bekend is, in procenten.' }),
    past: t.exposeBoolean('past', {
      description: 'Er is geen harde belemmering, zoals een verkeerde leeftijd, te ver of gestopt.',
    }),
    afstandKm: t.exposeFloat('afstandKm', {
      nullable: true,
      description: 'Afstand hemelsbreed, in kilometers. Bij alleen een wijk: ongeveer, vanaf het midden van de wijk.',
    }),
    redenen: t.expose('redenen', { type: [MatchReden], description: 'Waarom het past, de zwaarste eerst.' }),
    belemmeringen: t.expose('belemmeringen', {
      type: [MatchBelemmering],
      description: 'Wat in de weg staat, met een oplossing; harde eerst.',
    }),
    nietBekend: t.expose('nietBekend', { type: [MatchOnbekend], description: 'Wat gevraagd is en niet bekend.' }),
  }),
});
