import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { DienstBron, KOP_VERZOEK } from '../../gateway/dienst-bron.ts';
import { startGateway } from '../../gateway/gateway.ts';
import { maakLogboek } from '../../gateway/logboek.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { KOP_VERKLARING, leesVerklaring, onderteken, verklaringSleutel } from '../../gateway/toegang/verklaring.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { vraagMetKoppen } from '../kit/gateway.ts';

const GEHEIM = 'een-geheim-van-genoeg-tekens';

/** Een gateway met een subgraph erachter die alleen onthoudt wat zij krijgt. */
async function metAfluisteraar() {
  const gekregen: { koppen: Record<string, unknown>; lichaam: string }[] = [];
  const subgraph = createServer(async (verzoek, antwoord) => {
    let lichaam = '';
    for await (const deel of verzoek) lichaam += deel;
    gekregen.push({ koppen: { ...verzoek.headers }, lichaam });
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { ik: { rol: 'PUBLIEK' } } }));
  });
  await new Promise<void>((klaar) => subgraph.listen(0, '127.0.0.1', klaar));
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
  const gateway = await startGateway({
    poort: 0,
    host: '127.0.0.1',
    supergraph: await leesSupergraph(),
    log: maakLogboek('silent', 'test'),
    termijnen: STANDAARD_TERMIJNEN,
    portier: maakPortier(undefined),
    grenzen: leesInstellingen({}),
    bron: (naam) => new DienstBron({ naam, url, geheim: GEHEIM, geduldMs: 5_000 }),
    nietGereed: async () => [],
  });
  onTestFinished(async () => {
    await gateway.stop();
    subgraph.closeAllConnections();
    subgraph.close();
  });
  return { gateway, gekregen };
}

test('wat een vreemde in zijn koppen zet, komt niet bij een subgraph', async () => {
  const { gateway, gekregen } = await metAfluisteraar();
  const sleutel = verklaringSleutel(GEHEIM);
  const verzoekId = '00000000-0000-4000-8000-000000000000';
  // Zelfs een echte verklaring, ergens afgeluisterd, werkt niet van buiten.
  const echt = await onderteken(sleutel, { rol: 'BEHEERDER', onderwerp: 'k' }, { verzoekId, onderdeel: 'aanbod' });
  const smokkel = {
    [KOP_VERKLARING]: echt,
    [KOP_VERZOEK]: verzoekId,
    'x-wie': 'BEHEERDER',
    'x-rol': 'beheerder',
    'x-forwarded-user': 'beheerder',
    'x-forwarded-for': '127.0.0.1',
    'x-original-url': '/intern',
    'x-http-method-override': 'DELETE',
    cookie: 'rol=beheerder',
  };
  const antwoord = await vraagMetKoppen(gateway.adres, smokkel, '{ ik { rol } }');
  expect(antwoord.status).toBe(200);
  expect(gekregen).toHaveLength(1);
  const koppen = gekregen[0]?.koppen ?? {};
  for (const naam of Object.keys(smokkel).filter((een) => een !== KOP_VERKLARING && een !== KOP_VERZOEK))
    expect(koppen, naam).not.toHaveProperty(naam);
  expect(koppen).not.toHaveProperty('authorization');
  expect(koppen[KOP_VERKLARING]).not.toBe(echt);
  expect(koppen[KOP_VERZOEK]).toBe(verzoekId);
  const bestemming = { verzoekId: String(koppen[KOP_VERZOEK]), onderdeel: 'aanbod' } as const;
  expect(await leesVerklaring(sleutel, String(koppen[KOP_VERKLARING]), bestemming)).toEqual({ rol: 'PUBLIEK' });
});

test('een verzoeknummer dat iets anders kan zeggen wordt niet overgenomen', async () => {
  const { gateway, gekregen } = await metAfluisteraar();
  for (const nummer of ['a b', 'x'.repeat(65), '{"level":60}', 'a\tb', 'Jan-Jansen-111222333'])
    await vraagMetKoppen(gateway.adres, { [KOP_VERZOEK]: nummer }, '{ ik { rol } }');
  expect(gekregen).toHaveLength(5);
  for (const { koppen } of gekregen) expect(koppen[KOP_VERZOEK]).toMatch(/^[0-9a-f-]{36}$/);
});

test('twee tokens in één verzoek zijn geen token', async () => {
  const { gateway, gekregen } = await metAfluisteraar();
  const antwoord = await vraagMetKoppen(
    gateway.adres,
    { authorization: 'Bearer a.b.c, Bearer d.e.f' },
    '{ ik { rol } }',
  );
  expect(antwoord.status).toBe(401);
  expect(gekregen).toEqual([]);
});
