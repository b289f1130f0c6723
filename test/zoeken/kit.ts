import { expect } from 'vitest';
import type { TestGateway } from '../kit/gateway.ts';

export interface Gevonden {
  totaal: number;
  bedoeldeU: string | null;
  zwak: boolean;
  gedegradeerd: boolean;
  weggelaten: string[];
  begrepenAls: { soort: string; sleutel: string; woorden: string; tekst: string }[];
  ids: string[];
  scores: number[];
}

const VRAAG = `query ($vraag: String, $filter: ZoekFilter, $zonder: [ID!], $first: Int, $after: String, $sortering: ZoekSortering) {
  zoek(vraag: $vraag, filter: $filter, zonder: $zonder, first: $first, after: $after, sortering: $sortering, facetten: []) {
    totaal bedoeldeU zwak gedegradeerd weggelaten
    begrepenAls { soort sleutel woorden tekst }
    edges { score node { __typename ... on Aanbod { id } ... on School { id } ... on Activiteit { id } ... on Organisatie { id } ... on Begrip { id } } }
  }
}`;

/** Zoekt via de gateway, zoals een gebruiker dat doet, en geeft de gevonden ids op volgorde. Een fout laat de test mislukken. */
export async function zoek(gateway: TestGateway, vraag: string, variabelen: object = {}): Promise<Gevonden> {
  const { data, errors } = await gateway.vraag<any>(VRAAG, { vraag, first: 20, ...variabelen });
  expect(errors, vraag).toBeUndefined();
  const { edges, ...rest } = data.zoek;
  return { ...rest, ids: edges.map(({ node }: any) => node.id), scores: edges.map(({ score }: any) => score) };
}
