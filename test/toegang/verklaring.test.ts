import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDienst } from '../../gateway/dienst.ts';
import { KOP_VERZOEK } from '../../gateway/dienst-bron.ts';
import type { Draaiend } from '../../gateway/http.ts';
import { maakLogboek } from '../../gateway/logboek.ts';
import { KOP_VERKLARING, onderteken, verklaringSleutel } from '../../gateway/toegang/verklaring.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { testDatabase } from '../kit/database.ts';
import { vraagMetKoppen } from '../kit/gateway.ts';

/** Een subgraph over HTTP, zoals een vreemde op hetzelfde netwerk hem ziet. */
const GEHEIM = 'een-geheim-van-genoeg-tekens';
let dienst: Draaiend;

beforeAll(async () => {
  dienst = await startDienst({
    naam: 'aanbod',
    poort: 0,
    host: '127.0.0.1',
    geheim: GEHEIM,
    db: await testDatabase('leeg'),
    log: maakLogboek('silent', 'test'),
    termijnen: STANDAARD_TERMIJNEN,
  });
});
afterAll(() => dienst.stop());

const BEHEERDER = { rol: 'BEHEERDER', onderwerp: 'kenmerk', organisatieId: 'yulius', schoolId: '18YS03' } as const;
const HIER = { verzoekId: 'verzoek-1', onderdeel: 'aanbod' } as const;
const sleutel = verklaringSleutel(GEHEIM);
const vraag = (koppen: Record<string, string>) =>
  vraagMetKoppen<any>(dienst.adres, koppen, '{ ik { rol aangemeld organisatieId schoolId } }');
const metVerklaring = (verklaring: string) => vraag({ [KOP_VERZOEK]: HIER.verzoekId, [KOP_VERKLARING]: verklaring });

test('een subgraph gelooft de gateway over wie het vraagt', async () => {
  expect((await metVerklaring(await onderteken(sleutel, BEHEERDER, HIER))).data.ik).toEqual({
    rol: 'BEHEERDER',
    aangemeld: true,
    organisatieId: 'yulius',
    schoolId: '18YS03',
  });
  expect((await metVerklaring(await onderteken(sleutel, { rol: 'PUBLIEK' }, HIER))).data.ik).toMatchObject({
    rol: 'PUBLIEK',
    aangemeld: false,
  });
});

test('de trede uit de aanmelding gaat mee in de verklaring', async () => {
  const coach = { rol: 'COACH', onderwerp: 'kenmerk' } as const;
  const trede = async (wie: Parameters<typeof onderteken>[1]) =>
    (
      await vraagMetKoppen<any>(
        dienst.adres,
        { [KOP_VERZOEK]: HIER.verzoekId, [KOP_VERKLARING]: await onderteken(sleutel, wie, HIER) },
        '{ ik { trede } }',
      )
    ).data.ik.trede;
  expect(await trede(coach)).toBe('BASIS');
  expect(await trede({ ...coach, trede: 'TLV' })).toBe('TLV');
  expect(await trede({ rol: 'PUBLIEK', trede: 'TLV' })).toBeNull();
});

const eigen = (alter: (jwt: SignJWT) => SignJWT) =>
  alter(
    new SignJWT({ rol: 'BEHEERDER' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('gateway')
      .setAudience('aanbod')
      .setJti(HIER.verzoekId)
      .setExpirationTime('30 seconds'),
  ).sign(sleutel);

test.each<[string, () => Promise<string>]>([
  ['met een ander geheim', () => onderteken(verklaringSleutel('een-ander-geheim'), BEHEERDER, HIER)],
  ['voor een andere subgraph', () => onderteken(sleutel, BEHEERDER, { ...HIER, onderdeel: 'scholen' })],
  ['voor een ander verzoek', () => onderteken(sleutel, BEHEERDER, { ...HIER, verzoekId: 'verzoek-2' })],
  ['die verlopen is', () => eigen((jwt) => jwt.setExpirationTime('-60 seconds'))],
  ['van een ander dan de gateway', () => eigen((jwt) => jwt.setIssuer('iemand'))],
  ['zonder handtekening', () => eigen((jwt) => jwt).then((goed) => goed.replace(/\.[^.]+$/, '.'))],
  ['die geen verklaring is', async () => 'BEHEERDER'],
])('een verklaring %s wordt geweigerd', async (_wat, maak) => {
  expect(await metVerklaring(await maak())).toMatchObject({
    status: 403,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

test('wie zelf verzint wie hij is, wordt geweigerd', async () => {
  for (const koppen of [{}, { 'x-wie': 'BEHEERDER' }, { [KOP_VERZOEK]: 'undefined', [KOP_VERKLARING]: 'undefined' }]) {
    expect((await vraag(koppen as Record<string, string>)).status).toBe(403);
  }
});
