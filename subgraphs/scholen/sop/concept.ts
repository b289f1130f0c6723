import type { PrismaClient, Profielconcept } from '../../../prisma/generated/client/client.ts';
import type * as P from '../../../prisma/generated/client/enums.ts';
import type { Context } from '../../../schema/context.ts';
import { gedeeldeEnum, maakEnum } from '../../../schema/waarden/enums.ts';
import { sectorenVan } from '../../../schema/waarden/schoolsector.ts';
import { builder } from '../builder.ts';
import { kaderVan } from '../kader.ts';
import { Profielonderdeel } from '../naast-kader.ts';
import { Profielregel } from '../profielregel.ts';
import { vragenVoor } from '../spiegel.ts';
import { Profielbron } from '../waarden.ts';
import type { Inhoud } from './inhoud.ts';
import { watOntbreekt } from './ontbreekt.ts';
import { SopOntbreekt } from './ontbreekt-type.ts';
import { naast } from './stand.ts';
import { Profielregelsoort } from './waarden.ts';

/** Een concept met wat er uit de school nodig is om het naast het kader te leggen. */
export type Conceptrij = Omit<Profielconcept, 'inhoud'> & {
  inhoud: Inhoud;
  school: { onderwijssoorten: P.Onderwijssoort[] };
};

/** De concepten van deze scholen, het nieuwste schooljaar eerst. */
export async function haalConcepten(prisma: PrismaClient, scholen: readonly string[]): Promise<Conceptrij[]> {
  const rijen = await prisma.profielconcept.findMany({
    where: { schoolId: { in: [...scholen] } },
    include: { school: { select: { onderwijssoorten: true } } },
    orderBy: { schooljaar: 'desc' },
  });
  return rijen.map((rij) => ({ ...rij, inhoud: rij.inhoud as unknown as Inhoud }));
}

async function naastKader({ inhoud, school }: Conceptrij, context: Context) {
  const kader = await kaderVan(context, inhoud.kaderRegio);
  return naast(vragenVoor(kader, sectorenVan(school.onderwijssoorten)), inhoud);
}

const Conceptstatus = maakEnum(builder, 'SopConceptstatus', 'Hoe ver een concept is.', {
  CONCEPT: 'De school vult het in.',
  VASTGESTELD: 'De school heeft het vastgesteld; het staat nog niet online.',
} satisfies Record<P.Conceptstatus, string>);

const Conceptregel = builder.objectRef<Inhoud['regels'][number] & { volgorde: number }>('SopConceptregel').implement({
  description: 'Iets dat de school in het concept noemt, naast het kader.',
  fields: (t) => ({
    soort: t.expose('soort', { type: Profielregelsoort, description: 'Waar het in het profiel komt te staan.' }),
    regel: t.field({
      type: Profielregel,
      description: 'Wat de school noemt.',
      resolve: ({ thema, ...rest }) => ({ ...rest, themaCode: thema, profielId: '' }),
    }),
  }),
});

export const SopConcept = builder.objectRef<Conceptrij>('SopConcept').implement({
  description: 'Een schoolondersteuningsprofiel (SOP) waar een school aan werkt. Het staat nog niet online.',
  fields: (t) => ({
    schooljaar: t.exposeString('schooljaar', { description: 'Het schooljaar, zoals 2026-2027.' }),
    status: t.expose('status', { type: Conceptstatus, description: 'Hoe ver het is.' }),
    versie: t.exposeInt('versie', {
      description: 'Verandert bij elke wijziging. Geef haar mee: zo overschrijft u niets van een ander.',
    }),
    bron: t.field({
      type: Profielbron,
      description: 'Waarin het profiel staat: een apart SOP of de schoolgids.',
      resolve: ({ inhoud }) => inhoud.bron,
    }),
    vastgesteldOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop het is vastgesteld.',
      resolve: ({ inhoud: { vastgesteldOp: dag } }) => (dag === null ? null : new Date(dag)),
    }),
    url: t.string({
      nullable: true,
      description: 'Webadres van het profiel of de schoolgids.',
      resolve: ({ inhoud }) => inhoud.url,
    }),
    toelichting: t.string({
      nullable: true,
      description: 'Uitleg bij het profiel.',
      resolve: ({ inhoud }) => inhoud.toelichting,
    }),
    kaderRegio: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Het gebied waarvan het kader is gebruikt.',
      resolve: ({ inhoud }) => inhoud.kaderRegio,
    }),
    basisondersteuning: t.field({
      type: [Profielonderdeel],
      description: 'Elk onderdeel van het kader voor deze school, met haar antwoord. Zonder antwoord is het onbekend.',
      resolve: (concept, _args, context) => naastKader(concept, context),
    }),
    regels: t.field({
      type: [Conceptregel],
      description: 'Wat de school noemt naast het kader, in haar volgorde.',
      resolve: ({ inhoud }) => inhoud.regels.map((regel, volgorde) => ({ ...regel, volgorde })),
    }),
    ontbreekt: t.field({
      type: SopOntbreekt,
      description: 'Wat er nog ontbreekt, ook terwijl de school nog invult.',
      resolve: async (concept, _args, context) => watOntbreekt(await naastKader(concept, context)),
    }),
    gewijzigdOp: t.expose('gewijzigdOp', { type: 'Tijdstip', description: 'Wanneer het het laatst is veranderd.' }),
  }),
});
