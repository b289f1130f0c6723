import { parseArgs } from 'node:util';
import { leesInstellingen } from '../schema/instellingen.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { meiliVan } from './hulp/zoeken.ts';

const MEESTE_MINUTEN = 60 * 24 * 365;

/** `npm run zoeken:sleutel -- --minuten 60`: een sleutel waarmee een portaal alleen kan zoeken in Meilisearch, voor een tijd. */
await eenmalig(async () => {
  const { values } = parseArgs({ options: { minuten: { type: 'string', default: '60' } } });
  const geldigMinuten = Number(values.minuten);
  if (!/^\d+$/.test(values.minuten) || geldigMinuten < 1 || geldigMinuten > MEESTE_MINUTEN) {
    throw new OpdrachtFout(`--minuten is een heel getal van 1 tot en met ${MEESTE_MINUTEN}, niet "${values.minuten}".`);
  }
  const meili = meiliVan(leesInstellingen());
  if (!meili)
    throw new OpdrachtFout(
      'Er is geen Meilisearch ingesteld: geef het adres met MEILI_URL en de sleutel met MEILI_KEY.',
    );
  const { sleutel, verlooptOp } = await meili.maakZoeksleutel({ geldigMinuten });
  console.error(`Geldig tot ${verlooptOp.toISOString()}. Met deze sleutel is alleen te zoeken.`);
  console.log(sleutel);
});
