import type { Kaderonderdeel as KaderRij, Profiel as ProfielRij } from '../../prisma/generated/client/client.ts';
import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import type { Context } from '../../schema/context.ts';
import { sectorenVan } from '../../schema/waarden/schoolsector.ts';
import { builder } from './builder.ts';
import { Kaderonderdeel, kaderVan } from './kader.ts';
import { type Samenvatting, type Spiegelregel, spiegel, vragenVoor } from './spiegel.ts';
import { Beschikbaarheid } from './waarden.ts';

export const Profielonderdeel = builder.objectRef<Spiegelregel<KaderRij>>('Profielonderdeel').implement({
  description: 'Wat een school antwoordt op één onderdeel van het kader.',
  fields: (t) => ({
    onderdeel: t.expose('onderdeel', { type: Kaderonderdeel, description: 'Het onderdeel van het kader.' }),
    beschikbaarheid: t.expose('beschikbaarheid', { type: Beschikbaarheid, description: 'Het antwoord van de school.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'Uitleg van de school.' }),
  }),
});

export const Profielsamenvatting = builder.objectRef<Samenvatting>('Profielsamenvatting').implement({
  description: 'Hoe vaak elk antwoord voorkomt over het hele kader.',
  fields: (t) => ({
    aanwezig: t.exposeInt('AANWEZIG', { description: 'Aantal onderdelen dat er is.' }),
    inOntwikkeling: t.exposeInt('IN_ONTWIKKELING', { description: 'Aantal onderdelen waar de school aan werkt.' }),
    opAfroep: t.exposeInt('OP_AFROEP', { description: 'Aantal onderdelen dat de school kan laten komen.' }),
    niet: t.exposeInt('NIET', { description: 'Aantal onderdelen dat de school niet biedt.' }),
    onbekend: t.exposeInt('ONBEKEND', { description: 'Aantal onderdelen zonder antwoord.' }),
    totaal: t.exposeInt('totaal', { description: 'Aantal onderdelen van het kader.' }),
  }),
});

interface MetAntwoorden extends Pick<ProfielRij, 'kaderRegio'> {
  school: { onderwijssoorten: Onderwijssoort[] };
  antwoorden: Parameters<typeof spiegel>[1];
}

/** Wat een profiel nodig heeft om naast zijn kader te worden gelegd. */
export const MET_ANTWOORDEN = { school: { select: { onderwijssoorten: true } }, antwoorden: true } as const;

/** Elk onderdeel van het kader voor de school van dit profiel, met haar antwoord. */
export async function naastKader({ kaderRegio, school, antwoorden }: MetAntwoorden, context: Context) {
  const onderdelen = vragenVoor(await kaderVan(context, kaderRegio), sectorenVan(school.onderwijssoorten));
  return spiegel(onderdelen, antwoorden);
}
