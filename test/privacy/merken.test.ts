import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getNamedType, isEnumType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { stelZoekerIn } from '../../search/dienst.ts';
import { maakMeilisearch } from '../../search/meilisearch/index.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';
import { hoofdvelden, hoofdvraag, invoerpaden } from '../kit/vraagmaker.ts';
import { gewoneWaarde, gewoonOok, zetVersiesTerug } from '../veiligheid/gewoon.ts';
import { ALLES, MERKEN, MERKNAMEN, sporenIn, sporenInDatabase } from './merken.ts';

/** Een beheerder: wie alles mag, komt het diepst. */
const BEHEERDER: Wie = { rol: 'BEHEERDER', onderwerp: 'kenmerk', organisatieId: 'yulius', schoolId: '18YS03' };
/** Contact van een organisatie, met een eigen veld: daar horen een telefoonnummer en een mailadres. */
const CONTACT = /\.(telefoon|email|website|url)$/i;
/** In een tekst over aanbod mag staan hoe men de organisatie bereikt. */
const CONTACTMERKEN = new Set(['telefoon', 'mail']);

const api = apiSchema(await leesSupergraph());
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({
    portier: async () => BEHEERDER,
    omgeving: { VRAGEN_PER_MINUUT: '0' },
    logniveau: 'debug',
  });
  expect(await sporenInDatabase(gateway.db)).toEqual([]);
});
afterAll(() => gateway.stop());
/** Wat een eerdere test met een mailadres of telefoonnummer van een organisatie achterliet. */
let stond = new Set<string>();
beforeEach(async () => {
  stond = new Set(await sporenInDatabase(gateway.db));
  gateway.logboek.length = 0;
});

const nietsBewaard = async (behalve: ReadonlySet<string> = new Set()) => {
  expect(sporenIn(gateway.logboek.join('\n'))).toEqual([]);
  const gevonden = (await sporenInDatabase(gateway.db)).filter((spoor) => !stond.has(spoor));
  expect(gevonden.filter((spoor) => !behalve.has(spoor.split(': ')[1] ?? ''))).toEqual([]);
};

describe('een vraag met gegevens van een leerling laat niets achter', () => {
  const vragen = hoofdvelden(api).filter(({ soort }) => soort === 'query');
  test.each(vragen.map((veld) => [veld.naam, veld] as const))('%s', async (_naam, veld) => {
    const paden = veld.veld.args.flatMap((arg) => invoerpaden(arg.type, arg.name));
    for (const [doel, type] of paden) {
      const { query, variables } = hoofdvraag(veld, {
        ook: (pad) => doel === pad || doel.startsWith(`${pad}.`),
        // Ook waar een getal of datum hoort: dan is het een fout in de invoer.
        waarde: (soort, pad) => (pad === doel ? ALLES : gewoneWaarde(soort, `${veld.naam} ${pad}`)),
      });
      await vraagMetKoppen(gateway.adres, {}, query, variables);
      if (type === 'String' || type === 'ID')
        await vraagMetKoppen(gateway.adres, {}, query.replace('proef:', 'Kwastmaker:'), variables);
    }
    await nietsBewaard();
  });

  test('een profiel bij het zoeken van activiteiten, vijf keer achter elkaar', async () => {
    for (let nr = 0; nr < 5; nr++)
      await vraagMetKoppen(
        gateway.adres,
        {},
        'query ($profiel: MatchProfiel!) { matchActiviteiten(profiel: $profiel) { score } }',
        { profiel: { leeftijd: 10, regio: 'VOORBEELDSTAD', interesses: [MERKEN.naam.zin, MERKEN.bsn.zin, 'voetbal'] } },
      );
    await nietsBewaard();
  });
});

describe('een verandering met gegevens van een leerling bewaart ze niet', () => {
  const mutaties = hoofdvelden(api).filter(({ soort }) => soort === 'mutation');
  test.each(mutaties.map((veld) => [veld.naam, veld] as const))(
    '%s',
    async (_naam, veld) => {
      const paden = veld.veld.args
        .filter((arg) => !isEnumType(getNamedType(arg.type)))
        .flatMap((arg) => invoerpaden(arg.type, arg.name));
      // Een concept dat er moet zijn voordat iemand het kan invullen.
      const gewoon = hoofdvraag(veld, { waarde: (soort, pad) => gewoneWaarde(soort, `${veld.naam} ${pad}`) });
      if (veld.naam.endsWith('Beginnen')) await vraagMetKoppen(gateway.adres, {}, gewoon.query, gewoon.variables);
      for (const [doel] of paden.filter(([pad]) => !CONTACT.test(pad))) {
        for (const merk of MERKNAMEN) {
          const { query, variables } = hoofdvraag(veld, {
            ook: (pad) => gewoonOok(pad) || doel === pad || doel.startsWith(`${pad}.`),
            waarde: (soort, pad) => (pad === doel ? MERKEN[merk].zin : gewoneWaarde(soort, `${veld.naam} ${pad}`)),
          });
          await zetVersiesTerug(gateway.db);
          await vraagMetKoppen(gateway.adres, {}, query, variables);
        }
      }
      await nietsBewaard(CONTACTMERKEN);
    },
    120_000,
  );
});

describe('wat om een vraag heen zit, laat niets achter', () => {
  const stuur = (opties: RequestInit, pad = '/graphql') =>
    fetch(`${gateway.adres}${pad}`, { method: 'POST', headers: { 'content-type': 'application/json' }, ...opties });

  test('koppen en adressen', async () => {
    const waarde = encodeURIComponent(ALLES);
    const koppen = {
      'content-type': 'application/json',
      'user-agent': ALLES,
      referer: `https://portaal.nl/?kind=${waarde}`,
      origin: 'https://kwastmaker.proefmail.test',
      cookie: `kind=${waarde}`,
      'x-verzoek-id': 'Xaviero-Kwastmaker-111222333',
      'x-forwarded-for': '111222333',
    };
    await stuur({ headers: koppen, body: JSON.stringify({ query: '{ ik { rol } }', operationName: null }) });
    for (const pad of [
      '/sop',
      '/hsds/services',
      '/hsds/organizations',
      '/hsds/taxonomies',
      '/graphql',
      '/gezond',
      '/export',
      '/onbekend',
    ]) {
      await stuur({ method: 'GET', headers: koppen }, `${pad}/${waarde}`);
      await stuur(
        { method: 'GET', headers: koppen },
        `${pad}?naam=${waarde}&query=${waarde}&regio=${waarde}&modified_after=${waarde}`,
      );
    }
    await nietsBewaard();
  });

  test('wat geen JSON, geen GraphQL of geen goede vraag is', async () => {
    for (const body of [
      `{"query": "${ALLES}`,
      `{"${ALLES}": 1}`,
      `"${ALLES}"`,
      JSON.stringify({ query: ALLES }),
      JSON.stringify({ query: `{ "${ALLES}"` }),
      JSON.stringify({ query: '{ Kwastmaker { Xaviero } }' }),
      JSON.stringify({ query: 'query Kwastmaker { ik { rol } }', operationName: 'Kwastmaker' }),
      JSON.stringify({ query: 'query Xaviero { ik { rol } }', operationName: 'Kwastmaker' }),
      JSON.stringify({ query: `{ aanbod(id: "${ALLES}") { naam } }` }),
      JSON.stringify({
        query: `# ${ALLES}\n{ ik { rol } }`,
        extensions: { persistedQuery: { version: 1, sha256Hash: ALLES } },
      }),
      JSON.stringify({ query: '{ ik { rol } }', variables: ALLES }),
    ])
      await stuur({ body });
    for (const type of [
      ALLES,
      `application/${encodeURIComponent('Kwastmaker')}`,
      'application/json; charset=Kwastmaker',
    ])
      await stuur({ headers: { 'content-type': type }, body: '{}' });
    await nietsBewaard();
  });

  test('een storing bij het antwoorden', async () => {
    const { prisma } = gateway.db;
    for (const tabel of ['aanbod."Aanbod"', 'zoeken."Document"', 'scholen."School"']) {
      const weg = tabel.replace(/"\w+"/, '"Weg"');
      await prisma.$executeRawUnsafe(`alter table ${tabel} rename to "Weg"`);
      await vraagMetKoppen(
        gateway.adres,
        {},
        'query ($t: String!, $id: ID!) { zoek(vraag: $t) { totaal } Kwastmaker: aanbod(id: $id) { naam } scholen(filter: {naamBevat: $t}) { totaal } }',
        { t: ALLES, id: '18YS03' },
      );
      await prisma.$executeRawUnsafe(`alter table ${weg} rename to ${tabel.split('.')[1]}`);
    }
    expect(gateway.logboek.filter((regel) => regel.includes('fout in subgraph')).length).toBeGreaterThan(1);
    await nietsBewaard();
  });
});

test('naar Meilisearch gaat een vraag alleen zonder gegevens van een leerling', async () => {
  const uitgegaan: string[] = [];
  const meili = createServer(async (verzoek, antwoord) => {
    let lichaam = '';
    for await (const deel of verzoek) lichaam += deel;
    uitgegaan.push(`${verzoek.url} ${lichaam}`);
    antwoord.writeHead(503, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((klaar) => meili.listen(0, '127.0.0.1', klaar));
  const { prisma } = gateway.db;
  onTestFinished(() => {
    stelZoekerIn(prisma, new Zoeker(prisma, new Terugval(new PostgresZoekmachine(prisma)), { thuis: 'DORDRECHT' }));
    meili.closeAllConnections();
    meili.close();
  });
  const url = `http://127.0.0.1:${(meili.address() as AddressInfo).port}`;
  const machine = maakMeilisearch({ url, sleutel: 'proef', voorvoegsel: 'proef_' });
  for (const vraag of [...MERKNAMEN.map((merk) => MERKEN[merk].zin), ALLES]) {
    // Elke keer een nieuwe: na een mislukking wordt Meilisearch even overgeslagen.
    stelZoekerIn(
      prisma,
      new Zoeker(prisma, new Terugval(machine, new PostgresZoekmachine(prisma)), { thuis: 'DORDRECHT' }),
    );
    await gateway.vraag('query ($vraag: String!) { zoek(vraag: $vraag) { totaal } }', {
      vraag: `${vraag} weerbaarheid`,
    });
  }
  expect(uitgegaan.join('\n')).toContain('weerbaarheid');
  expect(sporenIn(uitgegaan.join('\n'))).toEqual([]);
});
