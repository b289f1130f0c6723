import { createHash } from 'node:crypto';
import type { Regio } from '../../prisma/generated/client/enums.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { bronVanInhoud } from '../../uitwisseling/lezen/bron.ts';
import type { Netopdracht } from '../../uitwisseling/net.ts';
import type { Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';

export interface InvoerArgumenten {
  tekst?: string | null | undefined;
  base64?: string | null | undefined;
  soort?: Uppercase<Sjabloonsoort> | null | undefined;
  regio?: Regio | null | undefined;
  proef: boolean;
  slaOver?: boolean | null | undefined;
  sleutel?: string | null | undefined;
}

/** Maakt van de argumenten een opdracht; precies een van `tekst` en `base64` is gegeven. */
export function leesInvoer({ tekst, base64, soort, regio, proef, slaOver, sleutel }: InvoerArgumenten): Netopdracht {
  const inhoud = leesInhoud(tekst ?? undefined, base64 ?? undefined);
  return {
    bron: bronVanInhoud('Het bestand', inhoud),
    soort: soort ? (soort.toLowerCase() as Sjabloonsoort) : undefined,
    regio: regio ?? undefined,
    proef,
    slaOver: slaOver ?? false,
    sleutel,
    invoer: { afdruk: createHash('sha256').update(inhoud).digest('hex'), soort, regio, proef, slaOver },
  };
}

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

function leesInhoud(tekst: string | undefined, base64: string | undefined): Uint8Array {
  if ((tekst === undefined) === (base64 === undefined))
    throw invoerFout('tekst', 'Geef de inhoud in `tekst`, of in `base64`.');
  if (tekst !== undefined) return Buffer.from(tekst);
  if (!BASE64.test(base64 ?? '')) throw invoerFout('base64', 'Dit is geen base64.');
  return Buffer.from(base64 ?? '', 'base64');
}
