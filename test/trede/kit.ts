import { startGateway } from '../../gateway/gateway.ts';
import { maakLogboek } from '../../gateway/logboek.ts';
import { laadAlle, type Onderdeel } from '../../gateway/onderdelen.ts';
import { ProcesBron } from '../../gateway/proces-bron.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { stelZoekerIn } from '../../search/dienst.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';
import type { TestDatabase } from '../kit/database.ts';

/** Wie op een trede werkt; zonder trede het publiek. Een coach die in zijn aanmelding een hogere trede heeft. */
export const opTrede = (trede: Trede | null): Wie =>
  trede === null ? PUBLIEK : { rol: 'COACH', onderwerp: `op-${trede}`, trede };

const naarKop = (wie: Wie): Record<string, string> => ({
  authorization: `Bearer ${Buffer.from(JSON.stringify(wie)).toString('base64url')}`,
});

/** Een portier die gelooft wie men zegt te zijn, om als ieder te kunnen vragen. */
const goedgelovig = async (kop: string | undefined): Promise<Wie> =>
  kop ? JSON.parse(Buffer.from(kop.replace('Bearer ', ''), 'base64url').toString()) : PUBLIEK;

/** Een zoeker die niets heeft onthouden van wat eerder is gevraagd. */
export const stelVerseZoekerIn = ({ prisma }: TestDatabase): void =>
  stelZoekerIn(prisma, new Zoeker(prisma, new Terugval(new PostgresZoekmachine(prisma)), { thuis: 'DORDRECHT' }));

/** Een gateway waar ieder kan zeggen wie hij is. */
export async function ruimeGateway(db: TestDatabase) {
  const { prisma } = db;
  const log = maakLogboek('silent', 'test');
  const schemas = await laadAlle();
  const ruim = { VRAAG_DIEPTE: '40', VRAAG_OMVANG: '10000000', VRAAG_WOORDEN: '100000', VRAAG_ALIASSEN: '10000' };
  const gateway = await startGateway({
    poort: 0,
    host: '127.0.0.1',
    supergraph: await leesSupergraph(),
    log,
    prisma,
    termijnen: STANDAARD_TERMIJNEN,
    portier: goedgelovig,
    grenzen: leesInstellingen({ ...ruim, VRAAG_SECONDEN: '600', VRAGEN_PER_MINUUT: '0' }),
    bron: (naam) => new ProcesBron(schemas.get(naam as Onderdeel) as never, log),
    nietGereed: async () => [],
  });
  const haal = async (wie: Wie, pad: string, opties: RequestInit = {}) => {
    const headers = { ...naarKop(wie), ...(opties.body ? { 'content-type': 'application/json' } : {}) };
    return (await fetch(new URL(pad, gateway.adres), { ...opties, headers })).text();
  };
  return {
    haal,
    vraag: (wie: Wie, query: string) => haal(wie, '/graphql', { method: 'POST', body: JSON.stringify({ query }) }),
    stop: () => gateway.stop(),
  };
}

export type Ruim = Awaited<ReturnType<typeof ruimeGateway>>;
