import { z } from 'zod';
import type { Regio } from '../prisma/generated/client/enums.ts';
import { grenzenVorm } from './instellingen-grenzen.ts';
import { termijnVorm } from './instellingen-termijnen.ts';
import { eisSamenhang, toegangVorm } from './instellingen-toegang.ts';
import { geheel, leegIsNiets } from './instelvormen.ts';
import { isOnderdeel, ONDERDELEN, type Onderdeel } from './onderdelen.ts';

/** De omgeving is verkeerd ingesteld: de start stopt met deze ene regel. */
export class InstellingenFout extends Error {
  override name = 'InstellingenFout';
}

/** Leest `naam=adres,naam=adres`. */
function leesDiensten(tekst: string, context: z.RefinementCtx): Partial<Record<Onderdeel, string>> {
  const adressen: Partial<Record<Onderdeel, string>> = {};
  for (const deel of tekst.split(',').filter(Boolean)) {
    const [naam = '', adres = ''] = deel.split(/=(.*)/s, 2).map((stuk) => stuk.trim());
    const message = isOnderdeel(naam)
      ? watMist(naam, adres)
      : `verwacht naam=http://adres; namen: ${ONDERDELEN.join(', ')}`;
    if (message || !isOnderdeel(naam)) {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    adressen[naam] = adres;
  }
  return adressen;
}

/** Herhaalt het adres niet: er kan een wachtwoord in staan. */
function watMist(naam: Onderdeel, adres: string): string {
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  const kaal = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return kaal && /^https?:$/.test(url.protocol) ? '' : `verwacht ${naam}=http://server:4001, zonder pad of wachtwoord`;
}

/** Hier uitgeschreven: de client van Prisma bestaat nog niet als de installatie deze instellingen leest. */
const GEBIEDEN = [
  'DORDRECHT',
  'VPR',
  'ZHZ',
  'DRECHTSTEDEN',
  'RIJNMOND',
  'BOVENREGIONAAL',
  'LANDELIJK',
  'VOORBEELDSTAD',
] as const satisfies readonly Regio[];

const velden = z.object({
  PORT: leegIsNiets(geheel(0, 65_535).default(4000)).describe('poort van de gateway'),
  HOST: leegIsNiets(z.string().default('127.0.0.1')).describe(
    'adres waarop gateway en diensten luisteren; 0.0.0.0 laat ook andere machines toe',
  ),
  DATA_DIR: leegIsNiets(z.string().default('.data')).describe('map voor de ingebouwde database (PGlite)'),
  DATABASE_URL: leegIsNiets(z.url({ protocol: /^postgres(ql)?$/ }).optional()).describe(
    'PostgreSQL in plaats van PGlite',
  ),
  DATABASE_VERBINDINGEN: leegIsNiets(geheel(1, 500).default(10)).describe(
    'grootste aantal verbindingen met PostgreSQL per proces',
  ),
  MEILI_URL: leegIsNiets(z.url({ protocol: /^https?$/ }).optional()).describe(
    'adres van Meilisearch; zonder zoekt de database zelf',
  ),
  MEILI_KEY: leegIsNiets(z.string().optional()).describe('beheersleutel van Meilisearch; hij gaat nooit naar buiten'),
  MEILI_VOORVOEGSEL: leegIsNiets(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,60}$/, 'alleen letters, cijfers, - en _')
      .default('aanbod-in-zicht_'),
  ).describe('begin van de namen van de indexen, zodat meer omgevingen één Meilisearch kunnen gebruiken'),
  REDIS_URL: leegIsNiets(z.url({ protocol: /^rediss?$/ }).optional()).describe(
    'adres van Redis, om gateways samen te laten werken (wordt nog niet gebruikt)',
  ),
  LOG_NIVEAU: leegIsNiets(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info')).describe(
    'hoeveel er in het logboek komt',
  ),
  ...termijnVorm,
  VOORBEELDSTAD_AANBOD: leegIsNiets(geheel(0, 1_000_000).default(60)).describe(
    'omvang van de voorbeeldgemeente bij een eerste start; 0 laat haar weg',
  ),
  THUISGEBIED: leegIsNiets(z.enum(GEBIEDEN).default('DORDRECHT')).describe(
    'gebied dat bij het zoeken voorgaat als een vraag geen gebied noemt',
  ),
  DIENST_POORT: leegIsNiets(geheel(1, 65_500).default(4001)).describe(
    'services: poort van de eerste subgraph; de volgende tellen op',
  ),
  DIENSTEN: leegIsNiets(z.string().default('').transform(leesDiensten)).describe(
    'services: adressen van subgraphs elders, als aanbod=http://server:4001,scholen=http://server:4002',
  ),
  DIENST_GEDULD_MS: leegIsNiets(geheel(1, 120_000).default(10_000)).describe(
    'services: zo lang wacht de gateway op een subgraph, in milliseconden',
  ),
  DIENST_GEHEIM: leegIsNiets(z.string().min(16, 'moet minstens 16 tekens zijn').optional()).describe(
    'services: geheim waaruit de sleutel komt waarmee de gateway zegt wie het vraagt',
  ),
  ...toegangVorm,
  ...grenzenVorm,
});
const vorm = velden.superRefine(eisSamenhang);

export type Instellingen = Readonly<z.output<typeof vorm>>;

/** Leest alle instellingen in één keer. Alleen hier wordt de omgeving gelezen. */
export function leesInstellingen(omgeving: Record<string, string | undefined> = process.env): Instellingen {
  const gelezen = vorm.safeParse(omgeving);
  if (gelezen.success) return gelezen.data;
  const regels = gelezen.error.issues.map((punt) => {
    const naam = String(punt.path[0]);
    return `${naam} (${uitleg(naam)}) is niet goed: ${reden(punt)}`;
  });
  throw new InstellingenFout(regels.join('; '));
}

/** De omgeving voor een proces dat hieruit wordt gestart, met wat dat proces anders moet zien. */
export const omgevingMet = (extra: Record<string, string>): Record<string, string | undefined> => ({
  ...process.env,
  ...extra,
});

/** Naam, uitleg en standaardwaarde van elke instelling, voor de README en haar test. */
export function beschrijfInstellingen(): { naam: string; uitleg: string; standaard: string }[] {
  const standaard = vorm.parse({});
  return Object.keys(velden.shape).map((naam) => {
    const waarde = standaard[naam as keyof Instellingen] ?? '';
    // Een lijst van naam=waarde is vanzelf leeg.
    const leeg = typeof waarde === 'object' && !Array.isArray(waarde);
    return { naam, uitleg: uitleg(naam), standaard: leeg ? '' : String(waarde) };
  });
}

function uitleg(naam: string): string {
  return velden.shape[naam as keyof typeof velden.shape]?.description ?? 'onbekende instelling';
}

const VOORBEELDADRES: Record<string, string> = {
  DATABASE_URL: 'postgresql://gebruiker:wachtwoord@server:5432/database',
  MEILI_URL: 'http://server:7700',
  REDIS_URL: 'redis://server:6379',
};

function reden(punt: z.core.$ZodIssue): string {
  switch (punt.code) {
    case 'invalid_type':
      return 'er hoort een getal te staan';
    case 'too_big':
      return `hoogstens ${punt.maximum}`;
    case 'too_small':
      return typeof punt.minimum === 'number' && punt.origin === 'string' ? punt.message : `minstens ${punt.minimum}`;
    case 'invalid_value':
      return `kies uit ${punt.values.join(', ')}`;
    case 'invalid_format':
      if (punt.format === 'regex') return punt.message;
      return `verwacht een adres als ${VOORBEELDADRES[String(punt.path[0])] ?? 'https://server'}`;
    default:
      return punt.message;
  }
}
