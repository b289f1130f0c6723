import type { GraphQLDataSource } from '@apollo/gateway';
import { onTestFinished } from 'vitest';
import { startGateway } from '../../gateway/gateway.ts';
import { maakLogboek } from '../../gateway/logboek.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakPortier, type Portier } from '../../gateway/toegang/portier.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import type { Context } from '../../schema/context.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import type { Antwoord } from '../kit/gateway.ts';

export interface Deur {
  adres: string;
  /** Deelvragen die voorbij de deur kwamen. */
  doorgelaten: string[];
  stuur<T = any>(lichaam: unknown, koppen?: Record<string, string>): Promise<Binnen<T>>;
  vraag<T = any>(query: string, koppen?: Record<string, string>): Promise<Binnen<T>>;
}

/** Wat de deur antwoordt; `code` is die van de eerste fout. */
export interface Binnen<T> {
  status: number;
  koppen: Headers;
  inhoud: Antwoord<T>;
  code: string | undefined;
  boodschap: string;
}

interface DeurOpties {
  portier?: Portier;
  /** Wat er achter de deur antwoordt. */
  bron?: GraphQLDataSource<Context>['process'];
}

/** Een gateway met een eigen poort en niets erachter: wat hier wordt geweigerd, is aan de deur geweigerd. Stopt zelf na de test. */
export async function deurMet(omgeving: Record<string, string> = {}, opties: DeurOpties = {}): Promise<Deur> {
  const doorgelaten: string[] = [];
  const bron = opties.bron ?? (async () => ({ data: { ik: { rol: 'PUBLIEK' } } }) as never);
  const gateway = await startGateway({
    poort: 0,
    host: '127.0.0.1',
    supergraph: await leesSupergraph(),
    log: maakLogboek('silent', 'test'),
    termijnen: STANDAARD_TERMIJNEN,
    portier: opties.portier ?? maakPortier(undefined),
    grenzen: leesInstellingen(omgeving),
    bron: () => ({
      process: (verzoek) => {
        doorgelaten.push(verzoek.request.query ?? '');
        return bron(verzoek);
      },
    }),
    nietGereed: async () => [],
  });
  onTestFinished(() => gateway.stop());
  const stuur = async (lichaam: unknown, koppen: Record<string, string> = {}) =>
    lees<any>(
      await fetch(`${gateway.adres}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...koppen },
        body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam),
      }),
    );
  return {
    adres: gateway.adres,
    doorgelaten,
    stuur,
    vraag: (query, koppen) => stuur({ query }, koppen),
  };
}

export async function lees<T>(antwoord: Response): Promise<Binnen<T>> {
  const inhoud = (await antwoord.json()) as Antwoord<T>;
  const [fout] = inhoud.errors ?? [];
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    inhoud,
    code: fout?.extensions.code,
    boodschap: fout?.message ?? '',
  };
}
