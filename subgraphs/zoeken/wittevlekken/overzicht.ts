import { invoerFout } from '../../../schema/fouten.ts';
import { maakEnum } from '../../../schema/waarden/enums.ts';
import type { Matrix } from '../../../search/wittevlekken/matrix.ts';
import { type As, GROEPEN, klasseVan, maakOverzicht, type Vak } from '../../../search/wittevlekken/overzicht.ts';
import { DOMEINNAAM, groepKort } from '../../../search/wittevlekken/woorden.ts';
import { builder } from '../builder.ts';
import { kies, WitteVlekkenFilter } from './filter.ts';
import { matrixVan, regioArg } from './lijst.ts';
import { OordeelEnum } from './waarden.ts';

const AsEnum = maakEnum(builder, 'WitteVlekkenAs', 'Waarover de rijen of kolommen van een overzicht gaan.', {
  WIJK: 'Wijken.',
  ONDERWERP: 'Thema’s, of bij activiteiten domeinen.',
  LEEFTIJDSGROEP: 'Leeftijdsgroepen.',
});

const SoortEnum = maakEnum(builder, 'WitteVlekkenSoort', 'Waarover witte vlekken gaan.', {
  AANBOD: 'Over aanbod, per thema.',
  ACTIVITEITEN: 'Over activiteiten, per domein.',
});

interface Kop {
  sleutel: string;
  naam: string;
  groep: string | null;
}

const KopType = builder.objectRef<Kop>('WitteVlekkenKop').implement({
  description: 'Een rij of kolom van een overzicht.',
  fields: (t) => ({
    sleutel: t.exposeID('sleutel', { description: 'De code van de wijk of het thema, of de waarde.' }),
    naam: t.exposeString('naam', { description: 'De naam om te tonen.' }),
    groep: t.exposeString('groep', { nullable: true, description: 'Bij een thema: de naam van het hoofdthema.' }),
  }),
});

const VakType = builder.objectRef<Vak>('WitteVlekkenVak').implement({
  description: 'Een vak van een overzicht: alle cellen die erin vallen, samengevat door de ergste.',
  fields: (t) => ({
    rij: t.exposeInt('rij', { description: 'De plaats van de rij, vanaf 0.' }),
    kolom: t.exposeInt('kolom', { description: 'De plaats van de kolom, vanaf 0.' }),
    score: t.exposeInt('score', { nullable: true, description: 'De hoogste score; leeg als er geen cel in valt.' }),
    klasse: t.int({
      nullable: true,
      description: 'Voor de kleur: 0 is gedekt, 1 tot en met 4 is steeds erger (per 25 punten); leeg zonder cel.',
      resolve: ({ score }) => (score === null ? null : klasseVan(score)),
    }),
    oordeel: t.expose('oordeel', {
      type: OordeelEnum,
      nullable: true,
      description: 'Het oordeel van de cel met die score.',
    }),
    witteVlekken: t.exposeInt('witteVlekken', { description: 'Aantal witte vlekken in het vak.' }),
    knelpunten: t.exposeInt('knelpunten', { description: 'Aantal knelpunten in het vak.' }),
    cellen: t.exposeInt('cellen', { description: 'Aantal cellen in het vak.' }),
  }),
});

const OverzichtType = builder
  .objectRef<{ rijen: Kop[]; kolommen: Kop[]; vakken: Vak[] }>('WitteVlekkenOverzicht')
  .implement({
    description: 'De witte vlekken als tabel, klaar om te tekenen.',
    fields: (t) => ({
      rijen: t.expose('rijen', { type: [KopType], description: 'De rijen, op volgorde.' }),
      kolommen: t.expose('kolommen', { type: [KopType], description: 'De kolommen, op volgorde.' }),
      vakken: t.expose('vakken', { type: [VakType], description: 'Elk vak één keer, rij voor rij.' }),
    }),
  });

/** De koppen van een as, op volgorde: wijken op code, thema's onder hun hoofdthema, leeftijden van jong naar oud. */
function koppen(as: As, { wijken, themas }: Matrix): Kop[] {
  const kop = (sleutel: string, naam: string, groep: string | null = null): Kop => ({ sleutel, naam, groep });
  if (as === 'WIJK') return wijken.map(({ code, naam }) => kop(code, naam));
  if (as === 'LEEFTIJDSGROEP') return GROEPEN.map((groep) => kop(groep, groepKort(groep)));
  const namen = new Map(themas.map(({ code, naam }) => [code, naam]));
  return [
    ...themas.map(({ code, naam, ouderCode }) => kop(code, naam, namen.get(ouderCode ?? '') ?? null)),
    ...Object.entries(DOMEINNAAM).map(([code, naam]) => kop(code, naam)),
  ];
}

builder.queryFields((t) => ({
  witteVlekkenOverzicht: t.field({
    type: OverzichtType,
    nullable: true,
    description: 'De witte vlekken van een gebied als tabel, klaar om te tekenen.',
    args: {
      regio: regioArg(t.arg),
      soort: t.arg({ type: SoortEnum, defaultValue: 'AANBOD', description: 'Over aanbod of over activiteiten.' }),
      rijen: t.arg({ type: AsEnum, defaultValue: 'ONDERWERP', description: 'Waarover de rijen gaan.' }),
      kolommen: t.arg({ type: AsEnum, defaultValue: 'WIJK', description: 'Waarover de kolommen gaan.' }),
      filter: t.arg({ type: WitteVlekkenFilter, description: 'Welke cellen meetellen.' }),
    },
    resolve: async (_ouder, args, context) => {
      const rijAs = args.rijen ?? 'ONDERWERP';
      const kolomAs = args.kolommen ?? 'WIJK';
      if (rijAs === kolomAs) throw invoerFout('kolommen', 'Kies voor de kolommen iets anders dan voor de rijen.');
      const onderwerpsoort = args.soort === 'ACTIVITEITEN' ? 'DOMEIN' : 'THEMA';
      const matrix = await matrixVan(context, { regio: args.regio ?? 'DORDRECHT', onderwerpsoort, perNiveau: false });
      const alle = { [rijAs]: koppen(rijAs, matrix), [kolomAs]: koppen(kolomAs, matrix) };
      const volgorde = (as: As) => (alle[as] ?? []).map(({ sleutel }) => sleutel);
      const overzicht = maakOverzicht(kies(matrix, args.filter ?? {}, 0), rijAs, kolomAs, volgorde);
      const metNaam = (as: As, sleutels: string[]) =>
        sleutels.flatMap((sleutel) => alle[as]?.find((kop) => kop.sleutel === sleutel) ?? []);
      return {
        rijen: metNaam(rijAs, overzicht.rijen),
        kolommen: metNaam(kolomAs, overzicht.kolommen),
        vakken: overzicht.vakken,
      };
    },
  }),
}));
