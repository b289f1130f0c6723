import { eenDecimaal, KLEINSTE_AANTAL, procent, type Telling, telOp } from './aantallen.ts';
import { builder } from './builder.ts';
import type { Cijfers } from './monitor-sql.ts';

interface Verdeling {
  aantal: number;
  mediaan: number | null;
  p90: number | null;
}

const Weekverdeling = builder.objectRef<Verdeling>('Weekverdeling').implement({
  description: 'Hoe een wachttijd verdeeld is over wat gemeten is. Let op het aantal: weinig metingen zeggen weinig.',
  fields: (t) => ({
    aantal: t.exposeInt('aantal', { description: 'Over hoeveel metingen het gaat.' }),
    mediaan: t.float({
      nullable: true,
      description:
        'Het midden: bij de helft van dit aanbod en deze scholen is de wachttijd korter, bij de helft langer. Telt aanbod en scholen, geen mensen. In weken, met één decimaal.',
      resolve: ({ mediaan }) => eenDecimaal(mediaan),
    }),
    p90: t.float({
      nullable: true,
      description:
        'Bij negen van de tien is de wachttijd niet langer dan dit (90e percentiel). Telt aanbod en scholen, geen mensen. In weken, met één decimaal.',
      resolve: ({ p90 }) => eenDecimaal(p90),
    }),
  }),
});

const Wachtenden = builder.objectRef<Telling>('Wachtenden').implement({
  description: `Hoeveel mensen samen wachten. Aantallen onder ${KLEINSTE_AANTAL} worden nooit getoond; een som waar zo’n aantal in zit, krijgt alleen grenzen.`,
  fields: (t) => ({
    aantal: t.int({
      nullable: true,
      description: `De som; leeg als niets is gemeld of als er aantallen onder ${KLEINSTE_AANTAL} in zitten.`,
      resolve: (telling) => telOp(telling).aantal,
    }),
    minstens: t.int({
      nullable: true,
      description: 'Zoveel zijn het er zeker; leeg als niets is gemeld.',
      resolve: (telling) => telOp(telling).minstens,
    }),
    hoogstens: t.int({
      nullable: true,
      description: 'Meer zijn het er niet; leeg als niets is gemeld.',
      resolve: (telling) => telOp(telling).hoogstens,
    }),
    gemeldBij: t.exposeInt('bekendBij', { description: 'Bij hoeveel aanbod of scholen het aantal is gemeld.' }),
    kleinerDan5Bij: t.exposeInt('teKlein', {
      description: 'Bij hoeveel daarvan er wel mensen wachten, maar minder dan vijf.',
    }),
  }),
});

export const Wachttijdcijfers = builder.objectRef<Cijfers>('Wachttijdcijfers').implement({
  description:
    'De wachttijden van een groep aanbod of scholen samen. Weken en aantallen komen uit metingen die nog gelden.',
  fields: (t) => ({
    aantal: t.exposeInt('aantal', { description: 'Hoeveel aanbod en scholen in de groep zitten.' }),
    aantalMetMeting: t.exposeInt('aantalMetMeting', {
      description: 'Hoeveel daarvan tot en met de peildatum minstens één keer zijn gemeten.',
    }),
    aantalActueel: t.exposeInt('aantalActueel', { description: 'Hoeveel daarvan een meting hebben die nog geldt.' }),
    percentageOpTijd: t.float({
      nullable: true,
      description:
        'Deel van `aantalMetMeting` dat op tijd heeft gemeld: de laatste meting geldt nog. Wat nooit is gemeten, zoals een overleg, telt niet mee. In procenten; leeg als niets is gemeten.',
      resolve: ({ aantalMetMeting, aantalActueel }) => procent(aantalActueel, aantalMetMeting),
    }),
    aantalBinnenNorm: t.exposeInt('aantalBinnenNorm', { description: 'Hoeveel binnen de norm zijn.' }),
    aantalBovenNorm: t.exposeInt('aantalBovenNorm', { description: 'Hoeveel boven de norm zijn.' }),
    percentageBovenNorm: t.float({
      nullable: true,
      description:
        'Deel boven de norm van wat met een norm te vergelijken is, zonder wat een aanmeldstop heeft. In procenten; leeg als er niets te vergelijken is.',
      resolve: ({ aantalBinnenNorm, aantalBovenNorm }) => procent(aantalBovenNorm, aantalBinnenNorm + aantalBovenNorm),
    }),
    aantalAanmeldstop: t.exposeInt('aantalAanmeldstop', { description: 'Bij hoeveel aanmelden nu niet kan.' }),
    aantalVerouderd: t.exposeInt('aantalVerouderd', { description: 'Bij hoeveel de laatste meting verouderd is.' }),
    aantalOnbekend: t.exposeInt('aantalOnbekend', {
      description: 'Bij hoeveel niets is gemeten of niets te vergelijken is.',
    }),
    aanmeldwachttijd: t.field({
      type: Weekverdeling,
      description: 'Weken van aanmelding tot intake.',
      resolve: (c) => ({ aantal: c.aanmeldAantal, mediaan: c.aanmeldMediaan, p90: c.aanmeldP90 }),
    }),
    behandelwachttijd: t.field({
      type: Weekverdeling,
      description: 'Weken van intake tot start.',
      resolve: (c) => ({ aantal: c.behandelAantal, mediaan: c.behandelMediaan, p90: c.behandelP90 }),
    }),
    wachtenden: t.field({
      type: Wachtenden,
      description: 'Hoeveel mensen samen wachten.',
      resolve: (c) => ({
        bekendBij: c.wachtendenBekendBij,
        teKlein: c.wachtendenTeKlein,
        getoond: c.wachtendenGetoond,
      }),
    }),
    vrijePlaatsen: t.exposeInt('vrijePlaatsen', {
      nullable: true,
      description: 'Hoeveel plaatsen samen vrij zijn; leeg als niemand dat meldde.',
    }),
  }),
});
