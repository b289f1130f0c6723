import { invoerFout } from '../../schema/fouten.ts';
import { entiteitVraag } from '../../schema/verbinding.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { isVraagsoort } from '../../schema/waarden/sopvraag.ts';
import { builder } from './builder.ts';
import { MET_ANTWOORDEN, naastKader, Profielonderdeel, Profielsamenvatting } from './naast-kader.ts';
import { Profielregel } from './profielregel.ts';
import { profielstatus } from './schooljaar.ts';
import { vatSamen } from './spiegel.ts';
import { Profielbron, Profielstatus, Sopsoort } from './waarden.ts';

/** Alle regels van een profiel: elk veld hieronder kiest er één soort uit, zodat zij samen één keer worden opgehaald. */
const MET_REGELS = { regels: { orderBy: { volgorde: 'asc' } } } as const;

export const Profiel = builder.prismaObject('Profiel', {
  description:
    'Het ondersteuningsprofiel van een school in één schooljaar: wat zij kan bieden, naast het kader van haar gebied en sector.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste sleutel.' }),
    schooljaar: t.exposeString('schooljaar', { description: 'Het schooljaar, zoals 2025-2026.' }),
    school: t.relation('school', { description: 'De school.' }),
    bron: t.expose('bron', {
      type: Profielbron,
      description:
        'Waarin het profiel staat: een apart SOP of de schoolgids. De wet verplaatst het SOP naar de schoolgids.',
    }),
    status: t.field({
      type: Profielstatus,
      description: 'Of dit profiel voor het huidige schooljaar geldt.',
      resolve: ({ schooljaar }, _args, context) => profielstatus(schooljaar, context),
    }),
    vastgesteldOp: t.expose('vastgesteldOp', {
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop het is vastgesteld.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Webadres van het profiel of de schoolgids.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'Uitleg bij het profiel.' }),
    kaderRegio: t.expose('kaderRegio', {
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Het gebied waarvan het kader is gebruikt.',
    }),
    basisondersteuning: t.field({
      type: [Profielonderdeel],
      description:
        'Elk onderdeel van het kader voor deze school, met haar antwoord. Zonder antwoord is het onbekend. Is de onderwijssoort niet bekend, dan is dit het kader van po en vo samen.',
      args: {
        soort: t.arg({ type: [Sopsoort], description: 'Alleen onderdelen van een van deze soorten.' }),
        rubriek: t.arg.string({ description: 'Alleen onderdelen van deze rubriek; hoofdletters maken niet uit.' }),
      },
      select: MET_ANTWOORDEN,
      resolve: async (profiel, { soort, rubriek }, context) => {
        const geenVraag = soort?.find((waarde) => !isVraagsoort(waarde));
        if (geenVraag) {
          throw invoerFout(
            'soort',
            `Op ${geenVraag} geeft een school geen antwoord. Vraag \`sopKader\` voor de tekst.`,
          );
        }
        const gezocht = rubriek?.trim().toLowerCase();
        return (await naastKader(profiel, context)).filter(
          ({ onderdeel }) =>
            (!soort?.length || soort.includes(onderdeel.soort)) &&
            (!gezocht || onderdeel.rubriek.toLowerCase() === gezocht),
        );
      },
    }),
    samenvatting: t.field({
      type: Profielsamenvatting,
      description: 'Hoe vaak elk antwoord voorkomt over het hele kader.',
      select: MET_ANTWOORDEN,
      resolve: async (profiel, _args, context) => vatSamen(await naastKader(profiel, context)),
    }),
    extraOndersteuning: t.field({
      type: [Profielregel],
      description: 'Ondersteuning die de school extra biedt, boven de basis.',
      select: MET_REGELS,
      resolve: ({ regels }) => regels.filter((regel) => regel.soort === 'EXTRA_ONDERSTEUNING'),
    }),
    deskundigen: t.field({
      type: [Profielregel],
      description: 'Deskundigen die de school inzet.',
      select: MET_REGELS,
      resolve: ({ regels }) => regels.filter((regel) => regel.soort === 'DESKUNDIGE'),
    }),
    voorzieningen: t.field({
      type: [Profielregel],
      description: 'Voorzieningen op school.',
      select: MET_REGELS,
      resolve: ({ regels }) => regels.filter((regel) => regel.soort === 'VOORZIENING'),
    }),
    grenzen: t.field({
      type: [Profielregel],
      description: 'Waar de ondersteuning van de school ophoudt.',
      select: MET_REGELS,
      resolve: ({ regels }) => regels.filter((regel) => regel.soort === 'GRENS'),
    }),
    ontwikkelpunten: t.field({
      type: [Profielregel],
      description: 'Wat de school wil verbeteren of opbouwen.',
      select: MET_REGELS,
      resolve: ({ regels }) => regels.filter((regel) => regel.soort === 'ONTWIKKELPUNT'),
    }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (profiel) => leesBronnen(profiel.bronnen),
    }),
    gewijzigdOp: t.expose('gewijzigdOp', {
      type: 'Tijdstip',
      description: 'Wanneer dit profiel het laatst is veranderd.',
    }),
  }),
});

builder.asEntity(Profiel, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    context.prisma.profiel.findUnique({ ...entiteitVraag('Profiel', context, info), where: { id } }),
});
