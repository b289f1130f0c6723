import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { type MeiliZoekmachine, maakMeilisearch } from '../../search/meilisearch/index.ts';
import type { Synoniemen } from '../../search/meilisearch/instellingen.ts';
import { VINDBARE_SOORTEN } from '../../search/vormen.ts';

const url = process.env['MEILI_URL'];
const sleutel = process.env['MEILI_KEY'] ?? '';

/** De server waarop de tests van Meilisearch draaien, of niets als `MEILI_URL` er niet is. */
export const server = url ? { url, sleutel } : undefined;

export type Proefmachine = MeiliZoekmachine & { voorvoegsel: string };

/** Maakt zoekmachines met een eigen voorvoegsel en ruim geduld, en ruimt op wat zij op de server achterlaten. */
export function maakProefserver(bij: { url: string; sleutel: string }) {
  const beheerder = new Meilisearch({ host: bij.url, apiKey: bij.sleutel });
  const stam = `proef_${randomBytes(6).toString('hex')}_`;
  let volgend = 0;
  const kaal = (opties: { voorvoegsel?: string; synoniemen?: Synoniemen } = {}): Proefmachine => {
    const voorvoegsel = opties.voorvoegsel ?? `${stam}${++volgend}_`;
    return { ...maakMeilisearch({ ...bij, geduldMs: 30_000, ...opties, voorvoegsel }), voorvoegsel };
  };
  return {
    /** Om te bekijken wat een zoekmachine op de server heeft gedaan. */
    beheerder,
    /** Een zoekmachine zonder indexen. */
    kaal,
    /** Een zoekmachine met lege indexen. */
    leeg: async () => {
      const machine = kaal();
      await machine.zorgVoorIndexen();
      return machine;
    },
    indexen: (voorvoegsel: string) => VINDBARE_SOORTEN.map((soort) => `${voorvoegsel}${soort.toLowerCase()}`),
    ruimOp: async () => {
      const { results } = await beheerder.getRawIndexes({ limit: 10_000 });
      const eigen = results.filter(({ uid }) => uid.startsWith(stam));
      await Promise.all(eigen.map(({ uid }) => beheerder.deleteIndex(uid).waitTask({ timeout: 60_000 })));
      const sleutels = (await beheerder.getKeys({ limit: 10_000 })).results;
      const oud = sleutels.filter(({ indexes }) => indexes.some((index) => index.startsWith(stam)));
      await Promise.all(oud.map(({ uid }) => beheerder.deleteKey(uid)));
    },
  };
}
