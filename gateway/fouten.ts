import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes waarvan de boodschap voor de gebruiker bedoeld is en al Nederlands is. */
const LEESBAAR = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN']);

const VERTALING: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'De vraag is geen geldige GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'De vraag past niet bij het schema.',
  BAD_REQUEST: 'Het verzoek is niet volledig: stuur JSON met een veld `query`.',
  OPERATION_RESOLUTION_FAILURE: 'Er staan meer vragen in het verzoek; noem met `operationName` welke bedoeld is.',
  PERSISTED_QUERY_NOT_FOUND: 'PersistedQueryNotFound',
};

export const ONZE_FOUT = 'Er ging iets mis aan onze kant. Probeer het later opnieuw.';
const GEEN_INTROSPECTIE = 'Het schema is hier niet op te vragen.';
/** Zonder deze eis kan een website van elders de browser van een bezoeker een vraag laten stellen. */
const GEEN_FORMULIER =
  'Stuur de vraag als JSON, met de kop `content-type: application/json`. Een vraag in het adres heeft de kop `apollo-require-preflight: true` nodig.';

interface Velden {
  code?: unknown;
  veld?: unknown;
  serviceName?: unknown;
  leesbaar?: unknown;
  /** De code van een regel van ons bij het valideren; Apollo vervangt er elke code. */
  weigering?: unknown;
  validationErrorCode?: unknown;
}

/** Maakt van een fout in een subgraph wat de gateway mag weten: een leesbare fout, of alleen dat er iets misging. */
export function maskeerInSubgraph(fout: GraphQLFormattedError, echt: unknown, log: Logger): GraphQLFormattedError {
  const { code, veld } = (fout.extensions ?? {}) as Velden;
  const plaats = {
    ...(fout.path ? { path: fout.path } : {}),
    ...(fout.locations ? { locations: fout.locations } : {}),
  };
  if (typeof code === 'string' && LEESBAAR.has(code)) {
    return { message: fout.message, ...plaats, extensions: { code, leesbaar: true, ...(veld ? { veld } : {}) } };
  }
  log.error({ fout: kort(echt), ...veldVan(echt) }, 'fout in subgraph');
  return { message: 'Er ging iets mis.', ...plaats, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/**
 * Maakt van een fout wat de buitenwereld mag zien: Nederlands, met een code, zonder intern adres of stack. Een onderdeel dat
 * geen antwoord geeft, wordt bij naam genoemd.
 */
export function maskeer(fout: GraphQLFormattedError, echt: unknown, log: Logger): GraphQLFormattedError {
  const { code, veld, serviceName, leesbaar, weigering, validationErrorCode } = (fout.extensions ?? {}) as Velden;
  const plaats = {
    ...(fout.locations ? { locations: fout.locations } : {}),
    ...(fout.path ? { path: fout.path } : {}),
  };
  const geef = (message: string, nieuw: string, extra: object = {}): GraphQLFormattedError => ({
    message,
    ...plaats,
    extensions: { code: nieuw, ...(veld ? { veld } : {}), ...extra },
  });
  if (leesbaar === true) return geef(fout.message, String(weigering ?? code));
  if (validationErrorCode === 'INTROSPECTION_DISABLED') return geef(GEEN_INTROSPECTIE, String(code));
  if (code === 'BAD_REQUEST' && fout.message.includes('(CSRF)')) return geef(GEEN_FORMULIER, code);
  if (typeof serviceName === 'string') {
    const uit = code !== 'INTERNAL_SERVER_ERROR';
    log.warn({ onderdeel: serviceName, ...(uit ? { fout: kort(echt) } : {}) }, 'onderdeel gaf geen goed antwoord');
    const wat = uit
      ? `Het onderdeel ${serviceName} geeft nu geen antwoord.`
      : `In het onderdeel ${serviceName} ging iets mis.`;
    return geef(
      `${wat} De rest van het antwoord is wel bruikbaar; probeer het later opnieuw.`,
      uit ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
      { onderdeel: serviceName },
    );
  }
  if (code === 'BAD_USER_INPUT') return variabeleFout(fout.message, geef);
  if (typeof code === 'string' && VERTALING[code]) return geef(metUitleg(VERTALING[code], code, fout.message), code);
  log.error({ fout: kort(echt) }, 'onverwachte fout');
  return geef(ONZE_FOUT, 'INTERNAL_SERVER_ERROR');
}

/** GraphQL meldt een verkeerde variabele in het Engels en met haar waarde. Hier komt haar naam, en wat er wel hoort te staan. */
function variabeleFout(
  bericht: string,
  geef: (message: string, code: string, extra: object) => GraphQLFormattedError,
): GraphQLFormattedError {
  const naam = /^Variable "(\$\w+)"/.exec(bericht)?.[1];
  const uitleg =
    /got invalid value .*?; (.*)$/s.exec(bericht)?.[1] ?? /(of required type .*)$/.exec(bericht)?.[1] ?? bericht;
  return geef(
    naam ? `De variabele ${naam} heeft geen goede waarde. ${uitleg}` : `Een waarde in de vraag klopt niet. ${uitleg}`,
    'BAD_USER_INPUT',
    naam ? { veld: naam } : {},
  );
}

/** Bij een fout in de vraag zelf helpt de (Engelse) uitleg van GraphQL de ontwikkelaar die haar schreef. */
function metUitleg(boodschap: string, code: string, uitleg: string): string {
  return code.startsWith('GRAPHQL_') ? `${boodschap} ${uitleg}` : boodschap;
}

/** Het veld zoals het schema het noemt. Het pad van de fout zegt meer, maar bevat aliassen: vrije tekst van de vrager. */
function veldVan(fout: unknown): { veld?: string } {
  const knoop = fout instanceof GraphQLError ? fout.nodes?.[0] : undefined;
  return knoop?.kind === 'Field' ? { veld: knoop.name.value } : {};
}

const DIEPSTE = 5;
const EIGEN_REGEL = /\/((?:gateway|subgraphs|search|schema|prisma|opdrachten)\/(?!generated\/)[\w./-]+\.ts:\d+)/;

/** Soort, code en plaats van een fout en haar oorzaken, zonder boodschap: daarin kunnen waarden uit vraag of gegevens staan. */
export function kort(fout: unknown): string {
  const reeks = metOorzaken(fout);
  const delen = reeks.flatMap((deel) => [naamVan(deel), ...codesVan(deel)]);
  const plek = reeks.map(eigenRegel).find(Boolean);
  return [...new Set(delen), plek].filter(Boolean).join(' ') || 'onbekend';
}

interface Keten {
  originalError?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
}

function metOorzaken(fout: unknown, diep = 0): object[] {
  if (typeof fout !== 'object' || fout === null || diep > DIEPSTE) return [];
  const { originalError, cause, meta } = fout as Keten;
  const verder = [originalError, cause, meta?.driverAdapterError].flatMap((deel) => metOorzaken(deel, diep + 1));
  // Wat GraphQL om een fout heen zet, zegt zelf niets.
  return fout instanceof GraphQLError && originalError ? verder : [fout, ...verder];
}

const naamVan = (fout: object) => (fout instanceof Error ? fout.name : undefined);

function codesVan(fout: object): string[] {
  const { code, errorCode, originalCode, kind } = fout as Record<string, unknown>;
  return [code, errorCode, originalCode, kind].filter(
    (waarde): waarde is string => typeof waarde === 'string' && /^[\w-]{1,40}$/.test(waarde),
  );
}

function eigenRegel(fout: object): string | undefined {
  const regels = fout instanceof Error ? (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel)) : [];
  return regels
    .filter((regel) => !regel.includes('node_modules'))
    .map((regel) => EIGEN_REGEL.exec(regel)?.[1])
    .find(Boolean);
}
