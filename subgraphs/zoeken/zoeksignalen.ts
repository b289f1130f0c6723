import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { leesSignalen, type Signaal } from '../../search/signalen.ts';
import { builder } from './builder.ts';
import { Thema, Wijk } from './stubs.ts';
import { LeeftijdsgroepEnum } from './waarden.ts';

const ZoeksignaalType = builder.objectRef<Signaal>('Zoeksignaal').implement({
  description:
    'Hoe vaak er zonder goed resultaat gezocht is. Geteld zonder de tekst van de vraag; minder dan vijf wordt niet getoond.',
  fields: (t) => ({
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Het thema; leeg als de vraag geen thema had.',
      resolve: ({ thema }) => (thema ? { code: thema } : null),
    }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk; leeg als de vraag geen wijk had.',
      resolve: ({ wijk }) => (wijk ? { code: wijk } : null),
    }),
    leeftijdsgroep: t.field({
      type: LeeftijdsgroepEnum,
      nullable: true,
      description: 'De leeftijdsgroep; leeg als de vraag geen leeftijd had.',
      resolve: ({ leeftijdsgroep }) => leeftijdsgroep || null,
    }),
    nietGevonden: t.exposeInt('nietGevonden', {
      nullable: true,
      description: 'Hoe vaak niets is gevonden; leeg bij minder dan vijf.',
    }),
    zwakGevonden: t.exposeInt('zwakGevonden', {
      nullable: true,
      description: 'Hoe vaak alleen iets is gevonden dat niet goed past; leeg bij minder dan vijf.',
    }),
  }),
});

const MEESTE = 100;

builder.queryFields((t) => ({
  zoeksignalen: t.field({
    type: [ZoeksignaalType],
    nullable: true,
    description:
      'Waar vaak zonder goed resultaat naar gezocht is, het vaakst eerst. Wat minder dan vijf keer voorkwam, staat er niet in.',
    args: {
      van: t.arg({ type: 'Datum', description: 'Vanaf deze dag; leeg betekent: alles.' }),
      tot: t.arg({ type: 'Datum', description: 'Tot en met deze dag; leeg betekent: tot en met vandaag.' }),
      first: t.arg.int({ defaultValue: 20, description: `Hoeveel: 1 tot en met ${MEESTE}.` }),
    },
    resolve: (_ouder, { van, tot, first }, { prisma, nu }) => {
      const aantal = first ?? 20;
      if (aantal < 1 || aantal > MEESTE)
        throw invoerFout('first', `Vraag 1 tot en met ${MEESTE} regels; gevraagd is ${aantal}.`);
      const einde = tot ?? dagVan(nu);
      if (van && van > einde)
        throw invoerFout('van', `De dag van ${alsDatum(van)} ligt na tot ${alsDatum(einde)}. Draai ze om.`);
      return leesSignalen(prisma, van ?? null, einde, aantal);
    },
  }),
}));
