import { LRUCache } from 'lru-cache';
import type { Context } from '../../schema/context.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import { organizationId } from './organization.ts';
import { laatstVeranderd } from './service.ts';
import { serviceId } from './service-id.ts';
import { termId } from './taxonomy-term.ts';
import { AANBOD_INHOUD, ORGANISATIES_INHOUD } from './vragen.ts';

/** Eén regel uit de inhoudsopgave: genoeg om te kiezen en te bladeren. */
export interface Regel {
  id: string;
  uuid: string;
  naam: string;
  /** UUID's van gegevens die hierin zijn opgegaan. */
  vroeger: string[];
  gewijzigdOp: string;
  /** UUID's van de organisaties die het aanbieden. */
  organisaties: string[];
  /** UUID's van de termen die eraan hangen. */
  termen: string[];
  /** Ids van scholen waar het is. */
  scholen: string[];
}

export interface Inhoud {
  /** Wat vóór dit moment veranderde, staat erin zoals het werd. */
  peilmoment: Date;
  regels: Regel[];
}

export type Soort = 'services' | 'organizations';

/** De inhoudsopgave van een soort, zonder `regio` zonder Voorbeeldstad. */
export type Inhoudsopgave = (context: Context, soort: Soort, regio?: string) => Promise<Inhoud>;

interface Kort {
  id: string;
  naam: string;
  vroegereIds: string[];
  gewijzigdOp: string;
}

interface KortAanbod extends Kort {
  aanbieders: { id: string }[];
  themas: { code: string }[];
  ondersteuningsniveau: string | null;
  doelgroep: { onderwijssoorten: string[] };
  scholen: ({ id: string } | null)[] | null;
  wachttijd: { laatsteMeting: { gemeldOp: string } | null } | null;
}

interface Lijst<T> {
  lijst: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: T }[] } | null;
}

/** Een wijziging krijgt haar moment vóór zij wordt vastgelegd. Een grote import doet daar minuten over. */
const MARGE_MS = 5 * 60_000;
const SECONDEN = 30;
const MEESTE = 50;

/**
 * HSDS bladert met een nummer en noemt alles bij een UUID; het schema bladert met een cursor en kent alleen sleutels. De inhoudsopgave
 * overbrugt dat. Zij blijft een halve minuut staan, zodat wie alles ophaalt haar niet voor elke bladzijde opnieuw laat maken. Wie iets
 * anders mag zien, heeft een eigen.
 */
export function maakInhoudsopgave(stel: Stel): Inhoudsopgave {
  const bewaard = new LRUCache<string, Inhoud, { context: Context; soort: Soort; regio: string | undefined }>({
    max: MEESTE,
    ttl: SECONDEN * 1_000,
    fetchMethod: async (_sleutel, _oud, { context: { context, soort, regio } }) => ({
      peilmoment: new Date(context.nu.getTime() - MARGE_MS),
      regels: await leesRegels(stel, context, soort, regio),
    }),
  });
  return (context, soort, regio) => {
    const { rol, organisatieId, schoolId } = context.wie;
    const sleutel = JSON.stringify([soort, regio, rol, organisatieId, schoolId]);
    return bewaard.forceFetch(sleutel, { context: { context, soort, regio } });
  };
}

async function leesRegels(stel: Stel, context: Context, soort: Soort, regio: string | undefined): Promise<Regel[]> {
  const keuze = regio ? { regio: [regio] } : {};
  if (soort === 'services') return (await leesAlles<KortAanbod>(stel, context, AANBOD_INHOUD, keuze)).map(vanAanbod);
  return (await leesAlles<Kort>(stel, context, ORGANISATIES_INHOUD, keuze)).map((kort) =>
    vanKort(kort, organizationId),
  );
}

async function leesAlles<T>(stel: Stel, context: Context, vraag: string, keuze: object): Promise<T[]> {
  const alles: T[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { lijst }: Lijst<T> = await stel(context, vraag, { ...keuze, after });
    alles.push(...(lijst?.edges ?? []).map(({ node }) => node));
    after = lijst?.pageInfo.hasNextPage ? lijst.pageInfo.endCursor : null;
  }
  return alles;
}

const vanKort = ({ id, naam, vroegereIds, gewijzigdOp }: Kort, uuidVan: (id: string) => string): Regel => ({
  id,
  naam,
  uuid: uuidVan(id),
  vroeger: vroegereIds.map(uuidVan),
  gewijzigdOp,
  organisaties: [],
  termen: [],
  scholen: [],
});

const vanAanbod = (aanbod: KortAanbod): Regel => ({
  ...vanKort(aanbod, serviceId),
  gewijzigdOp: laatstVeranderd(aanbod),
  organisaties: aanbod.aanbieders.map(({ id }) => organizationId(id)),
  termen: [
    ...aanbod.themas.map(({ code }) => termId('thema', code)),
    ...(aanbod.ondersteuningsniveau ? [termId('ondersteuningsniveau', aanbod.ondersteuningsniveau)] : []),
    ...aanbod.doelgroep.onderwijssoorten.map((code) => termId('onderwijssoort', code)),
  ],
  scholen: (aanbod.scholen ?? []).flatMap((school) => (school ? [school.id] : [])),
});
