import type { Inhoud } from './inhoud.ts';

interface Sporend {
  schooljaar: string;
  concept: { status: string; inhoud: Inhoud } | undefined;
  gepubliceerd: Inhoud | undefined;
}

/**
 * Een SOP als platte velden, zodat in de geschiedenis van de school per onderdeel staat wat er was en wat het werd. Een concept dat
 * pas begint, gaat verder met wat er gepubliceerd was.
 */
export function spoorVan({ schooljaar, concept, gepubliceerd }: Sporend): Record<string, unknown> {
  const stand = concept ?? (gepubliceerd && { status: 'GEPUBLICEERD', inhoud: gepubliceerd });
  if (!stand) return {};
  const { antwoorden, ...velden } = stand.inhoud;
  const perOnderdeel = antwoorden.map(({ onderdeel, ...antwoord }) => [onderdeel, antwoord] as const);
  const alles = [['status', stand.status] as const, ...Object.entries(velden), ...perOnderdeel];
  return Object.fromEntries(alles.map(([veld, waarde]) => [`sop ${schooljaar} ${veld}`, waarde]));
}
