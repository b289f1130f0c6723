import { leesAantal } from '../../schema/bladeren.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { tredeVan } from '../../schema/trede.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { bandVan, type Dubbelsoort } from '../../search/registratie/paar.ts';
import { leesbaar } from '../../search/registratie/redenen.ts';
import { registratieVan } from '../../search/registratie/registratie.ts';
import { alsRij, type Invoer, VELDEN } from '../../search/registratie/rij.ts';
import type { Gelijkende } from '../../search/registratie/werk.ts';
import { builder } from './builder.ts';
import { DubbelbandEnum, DubbelredenType, DubbelsoortEnum } from './dubbeling.ts';
import { leesKans } from './dubbelingen.ts';
import { Vindbaar } from './stubs.ts';

const MINSTENS = 0.1;
const LANGSTE = 5_000;
const MEESTE = 20;
/** Zo veel namen of codes heeft geen echt record. */
const MEESTE_DELEN = 50;

const ControleInvoer = builder.inputType('ControleInvoer', {
  description: 'Wat er tot nu toe is ingevuld. Alleen de naam moet; wat leeg is, telt niet voor en niet tegen.',
  fields: (t) => ({
    naam: t.string({ required: true, description: 'De naam.' }),
    andereNamen: t.stringList({ description: 'Andere namen en afkortingen (organisaties en scholen).' }),
    aanbieders: t.stringList({ description: 'De namen van wie het aanbiedt (aanbod en activiteiten).' }),
    onderdeelVan: t.string({ description: 'De naam van de organisatie waar zij bij hoort.' }),
    doel: t.string({ description: 'Wat het wil bereiken (aanbod).' }),
    doelgroep: t.string({ description: 'Voor wie het is, in woorden (aanbod).' }),
    leeftijdVan: t.int({ description: 'Vanaf deze leeftijd, in jaren.' }),
    leeftijdTot: t.int({ description: 'Tot en met deze leeftijd, in jaren.' }),
    onderwijssoorten: t.field({ type: [gedeeldeEnum(builder, 'Onderwijssoort')], description: 'Soorten onderwijs.' }),
    interesses: t.stringList({ description: 'Waar een kind op zoekt, zoals voetbal (activiteiten).' }),
    vestigingscode: t.string({ description: 'De vestigingscode van een school, zoals 18YS03.' }),
    wijken: t.idList({ description: 'In welke wijken (CBS-codes).' }),
    gebied: t.string({ description: 'Een gebied dat geen wijk is, zoals Dordt West.' }),
    gemeenten: t.stringList({ description: 'In welke gemeenten.' }),
    regio: t.field({ type: gedeeldeEnum(builder, 'Regio'), description: 'Voor welk gebied.' }),
    straat: t.string({ description: 'Straat.' }),
    huisnummer: t.string({ description: 'Huisnummer, met toevoeging.' }),
    postcode: t.string({ description: 'Postcode.' }),
    plaats: t.string({ description: 'Plaats.' }),
    telefoon: t.string({ description: 'Telefoonnummer van de organisatie of plek.' }),
    website: t.string({ description: 'Webadres.' }),
  }),
});

type Mogelijk = Gelijkende & { soort: Dubbelsoort };

const MogelijkDubbelType = builder.objectRef<Mogelijk>('MogelijkDubbel').implement({
  description: 'Een record dat er al is en hetzelfde kan zijn als wat wordt ingevuld.',
  fields: (t) => ({
    kans: t.exposeFloat('kans', { description: 'Kans dat het hetzelfde is, van 0 tot en met 1.' }),
    band: t.field({ type: DubbelbandEnum, description: 'Hoe zeker het is.', resolve: ({ kans }) => bandVan(kans) }),
    redenen: t.field({
      type: [DubbelredenType],
      description: 'Wat er vergeleken is, het zwaarste bewijs eerst.',
      resolve: ({ redenen }) => redenen.map(leesbaar),
    }),
    node: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het record dat er al is.',
      resolve: ({ soort, id }) => ({ soort, id }) as never,
    }),
  }),
});

/** Een veld dat niet vergeleken wordt is een vergissing; te lange invoer vergelijkt niemand, en kost tijd. */
function controleer(soort: Dubbelsoort, invoer: object): void {
  for (const [veld, waarde] of Object.entries(invoer)) {
    if (waarde == null) continue;
    if (!(VELDEN[soort] as readonly string[]).includes(veld))
      throw invoerFout(
        `invoer.${veld}`,
        `Bij ${soort} wordt ${veld} niet vergeleken. Laat het weg; kies uit ${[...VELDEN[soort]].sort().join(', ')}.`,
      );
    const delen: unknown[] = Array.isArray(waarde) ? waarde : [waarde];
    if (delen.length > MEESTE_DELEN)
      throw invoerFout(`invoer.${veld}`, `Geef hoogstens ${MEESTE_DELEN} waarden; gegeven zijn er ${delen.length}.`);
    if (delen.some((deel) => typeof deel === 'string' && deel.length > LANGSTE))
      throw invoerFout(`invoer.${veld}`, `Deze tekst is langer dan ${LANGSTE} tekens. Kort hem in.`);
  }
}

const alsRecord = (soort: Dubbelsoort, invoer: Invoer) => ({
  rij: alsRij(soort, invoer),
  namen: [invoer.naam, ...(invoer.andereNamen ?? []), ...(invoer.vestigingscode ? [invoer.vestigingscode] : [])],
});

builder.queryFields((t) => ({
  controleerInvoer: t.field({
    type: [MogelijkDubbelType],
    nullable: true,
    description:
      'Staat dit er al? Voor wie iets invoert: records die hetzelfde kunnen zijn, de hoogste kans eerst. Wie precies zo heet of heette als een record, staat er altijd bij. Wat is ingevuld wordt nergens bewaard. Records van de verzonnen Voorbeeldstad alleen bij regio VOORBEELDSTAD.',
    args: {
      soort: t.arg({ type: DubbelsoortEnum, required: true, description: 'Wat er wordt ingevoerd.' }),
      invoer: t.arg({ type: ControleInvoer, required: true, description: 'Wat er is ingevuld.' }),
      behalve: t.arg.id({ description: 'De sleutel van het record dat gewijzigd wordt; dat is zelf geen dubbeling.' }),
      minimum: t.arg.float({
        defaultValue: MINSTENS,
        description:
          'De kans vanaf waar een record getoond wordt, van 0 tot en met 1. Standaard laag: wie invoert, ziet liever iets te veel dan dat hij iets mist.',
      }),
      first: t.arg.int({ defaultValue: 5, description: `Hoeveel: 1 tot en met ${MEESTE}.` }),
    },
    resolve: async (_ouder, { soort, invoer, behalve, minimum, first }, { prisma, wie }) => {
      if (!invoer.naam.trim()) throw invoerFout('invoer.naam', 'Vul een naam in.');
      controleer(soort, invoer);
      const gevonden = await registratieVan(prisma).vergelijk(soort, alsRecord(soort, invoer), {
        minimum: leesKans('minimum', minimum, MINSTENS),
        meeste: leesAantal('first', first, { standaard: 5, meeste: MEESTE, wat: 'records' }),
        verzonnen: invoer.regio === 'VOORBEELDSTAD',
        trede: tredeVan(wie),
        ...(behalve == null ? {} : { behalve }),
      });
      return gevonden.map((een) => ({ soort, ...een }));
    },
  }),
}));
