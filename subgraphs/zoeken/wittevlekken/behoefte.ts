import type { Aantal, Behoefte } from '../../../search/wittevlekken/vormen.ts';
import { builder } from '../builder.ts';
import { KennisgrondEnum } from './waarden.ts';

const KinderenType = builder.objectRef<Aantal>('WitteVlekKinderen').implement({
  description: 'Hoeveel kinderen er wonen (CBS). Aantallen onder vijf worden niet getoond.',
  fields: (t) => ({
    inLeeftijdsgroep: t.exposeInt('groep', {
      nullable: true,
      description: 'Schatting voor de leeftijdsgroep; leeg als die niet te maken of niet te tonen is.',
    }),
    inWijk: t.exposeInt('wijk', {
      nullable: true,
      description: 'Geteld in de hele wijk, over de leeftijden van de telling. Hierop zijn de punten gebaseerd.',
    }),
    grond: t.expose('grond', { type: KennisgrondEnum, description: 'Waarom het aantal er is, of niet.' }),
  }),
});

export const BehoefteType = builder.objectRef<Behoefte>('WitteVlekBehoefte').implement({
  description: 'Hoe groot de behoefte in een wijk is.',
  fields: (t) => ({
    totaal: t.exposeInt('totaal', { description: 'De behoefte in punten, van 0 tot en met 100.' }),
    kinderen: t.expose('kinderen', { type: KinderenType, description: 'Alle kinderen.' }),
    doelgroepkinderen: t.expose('doelgroepkinderen', {
      type: KinderenType,
      description: 'Kinderen met een risico op een onderwijsachterstand.',
    }),
    prioriteitswijk: t.exposeBoolean('prioriteitswijk', { description: 'De gemeente geeft deze wijk voorrang.' }),
    signalen: t.exposeInt('signalen', {
      nullable: true,
      description:
        'Hoe vaak er in de laatste twaalf hele maanden zonder goed antwoord naar gevraagd is, naar beneden afgerond op vijf; leeg onder vijf.',
    }),
  }),
});
