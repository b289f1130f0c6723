import { exportJWK, exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oidcSleutels } from '../../gateway/toegang/oidc-sleutels.ts';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { kiesUitgever, type Uitgever } from '../../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import {
  type Aanmelddienst,
  AUDIENCE,
  goedeClaims,
  maakSleutelpaar,
  nuS,
  startAanmelddienst,
} from '../kit/aanmelddienst.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';

let dienst: Aanmelddienst;
let gateway: TestGateway;
let uitgever: Uitgever;

beforeAll(async () => {
  dienst = await startAanmelddienst();
  const omgeving = { OIDC_ISSUER: dienst.issuer, OIDC_AUDIENCE: AUDIENCE };
  uitgever = kiesUitgever(leesInstellingen(omgeving)) as Uitgever;
  // Zonder afkoelen: anders duurt het een halve minuut voor een gewisselde sleutel wordt opgehaald.
  gateway = await testGateway({ portier: maakPortier({ ...uitgever, sleutels: oidcSleutels(dienst.issuer, 0) }) });
});
afterAll(async () => {
  await gateway.stop();
  await dienst.stop();
});

const WIE_BEN_IK = '{ ik { rol aangemeld organisatieId schoolId } }';
const ik = async (kop?: string) => {
  const antwoord = await vraagMetKoppen<any>(
    gateway.adres,
    kop === undefined ? {} : { authorization: kop },
    WIE_BEN_IK,
  );
  return { ...antwoord, ik: antwoord.data?.ik };
};
const metToken = async (token: string | Promise<string>) => ik(`Bearer ${await token}`);

describe('wie zich aanmeldt', () => {
  test('zonder token is men publiek', async () => {
    expect((await ik()).ik).toEqual({ rol: 'PUBLIEK', aangemeld: false, organisatieId: null, schoolId: null });
  });

  test('een goed token geeft de rol, en voor wie iemand spreekt', async () => {
    const antwoord = await metToken(dienst.token({ rol: 'aanbieder', organisatie: 'yulius', school: '18YS03' }));
    expect(antwoord.ik).toEqual({ rol: 'AANBIEDER', aangemeld: true, organisatieId: 'yulius', schoolId: '18YS03' });
    expect(antwoord.status).toBe(200);
  });

  test('een token zonder rol die hier bekend is, geeft niet meer dan publiek', async () => {
    for (const rol of ['directeur', 'PUBLIEK', 7, null, {}, ['constructor']]) {
      expect((await metToken(dienst.token({ rol }))).ik).toMatchObject({ rol: 'PUBLIEK', aangemeld: true });
    }
  });

  test('wie meer rollen heeft, spreekt met de zwaarste', async () => {
    expect((await metToken(dienst.token({ rol: ['regisseur', 'coach'] }))).ik.rol).toBe('REGISSEUR');
  });

  test('wie voor meer organisaties spreekt, spreekt voor geen enkele', async () => {
    expect((await metToken(dienst.token({ organisatie: ['yulius', 'asvz'] }))).ik.organisatieId).toBeNull();
    expect((await metToken(dienst.token({ organisatie: ['yulius'] }))).ik.organisatieId).toBe('yulius');
  });

  test('de klok van de aanmelddienst mag een beetje verschillen', async () => {
    expect((await metToken(dienst.token({ exp: nuS() - 10, nbf: nuS() - 20 }))).ik.rol).toBe('COACH');
    expect((await metToken(dienst.token({ nbf: nuS() + 10 }))).ik.rol).toBe('COACH');
  });

  test('wisselt de aanmelddienst van sleutel, dan geldt het nieuwe token en het oude niet meer', async () => {
    const oud = await dienst.token();
    expect((await metToken(oud)).status).toBe(200);
    await dienst.wissel();
    expect((await metToken(dienst.token())).ik.rol).toBe('COACH');
    expect((await metToken(oud)).status).toBe(401);
  });
});

describe('een token dat niet geldt', () => {
  const valsTokens: [string, () => string | Promise<string>, RegExp][] = [
    ['verlopen', () => dienst.token({ exp: nuS() - 120 }), /verlopen/],
    ['nog niet geldig', () => dienst.token({ nbf: nuS() + 120 }), /geldt nog niet/],
    ['van een andere aanmelddienst', () => dienst.token({ iss: 'https://elders.nl' }), /andere aanmelddienst/],
    ['voor een andere dienst', () => dienst.token({ aud: 'andere-dienst' }), /andere dienst/],
    ['zonder dienst', () => dienst.token({ aud: undefined } as never), /andere dienst/],
    ['zonder einde', () => dienst.token({ exp: undefined } as never), /tot wanneer/],
    ['zonder gebruiker', () => dienst.token({ sub: undefined } as never), /van wie/],
    ['zonder ondertekening', () => new UnsecuredJWT(goedeClaims(dienst.issuer)).encode(), /niet geldig/],
    ['met andere inhoud dan ondertekend', veranderd, /niet geldig/],
    [
      'met een sleutel van een ander',
      async () => dienst.token({}, await maakSleutelpaar(dienst.sleutel().kid)),
      /niet geldig/,
    ],
    ['met een onbekende sleutel', async () => dienst.token({}, await maakSleutelpaar()), /niet geldig/],
    ['met een sleutel die het zelf meebrengt', metEigenSleutel, /niet geldig/],
    ['ondertekend met de openbare sleutel', metOpenbareSleutel, /niet geldig/],
  ];

  test.each(valsTokens)('%s', async (_wat, maak, boodschap) => {
    const token = await maak();
    gateway.logboek.splice(0);
    const antwoord = await metToken(token);
    expect(antwoord.status).toBe(401);
    expect(antwoord.koppen.get('www-authenticate')).toContain('Bearer');
    expect(antwoord.data).toBeUndefined();
    expect(antwoord.errors).toEqual([
      { message: expect.stringMatching(boodschap), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const log = gateway.logboek.join('');
    expect(log).toContain('token geweigerd');
    for (const deel of token.split('.').filter(Boolean)) expect(log).not.toContain(deel);
    expect(log).not.toContain('jansen');
  });

  test.each(['', 'Bearer', 'Bearer  ', 'Basic amFuOmdlaGVpbQ==', 'Bearer a b', 'abc', 'Bearer {}', 'Bearer a.b.c'])(
    'de kop "%s"',
    async (kop) => {
      const antwoord = await ik(kop);
      expect(antwoord.status).toBe(401);
      expect(antwoord.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    },
  );

  test('een stroom tokens met verzonnen sleutels laat de gateway niet telkens de sleutels ophalen', async () => {
    const portier = maakPortier(uitgever);
    await portier(`Bearer ${await dienst.token()}`);
    const eerst = dienst.opgehaald();
    for (let nr = 0; nr < 10; nr++) {
      await expect(portier(`Bearer ${await dienst.token({}, await maakSleutelpaar())}`)).rejects.toThrow('niet geldig');
    }
    expect(dienst.opgehaald()).toBe(eerst);
  });
});

test('geeft de aanmelddienst geen antwoord, dan is het token niet fout maar later opnieuw te proberen', async () => {
  const weg = await startAanmelddienst();
  const token = await weg.token();
  const portier = maakPortier({ ...uitgever, issuer: weg.issuer, sleutels: oidcSleutels(weg.issuer) });
  await weg.stop();
  await expect(portier(`Bearer ${token}`)).rejects.toThrow(
    expect.objectContaining({ name: 'AanmelddienstWeg', message: expect.stringContaining('later opnieuw') }),
  );
});

test('een aanmelddienst die zich voor een ander uitgeeft, wordt niet geloofd', async () => {
  // Het adres met een schuine streep erachter wijst naar dezelfde server, maar is een andere naam dan die zichzelf geeft.
  const issuer = `${dienst.issuer}/`;
  const portier = maakPortier({ ...uitgever, issuer, sleutels: oidcSleutels(issuer) });
  await expect(portier(`Bearer ${await dienst.token({ iss: issuer })}`)).rejects.toThrow('kan nu niet');
});

async function veranderd(): Promise<string> {
  const [kop, , handtekening] = (await dienst.token()).split('.');
  const inhoud = Buffer.from(JSON.stringify({ ...goedeClaims(dienst.issuer), rol: 'beheerder' })).toString('base64url');
  return [kop, inhoud, handtekening].join('.');
}

async function metEigenSleutel(): Promise<string> {
  const paar = await maakSleutelpaar();
  return new SignJWT(goedeClaims(dienst.issuer))
    .setProtectedHeader({ alg: 'ES256', kid: paar.kid, jwk: await exportJWK(paar.openbaar) })
    .sign(paar.geheim);
}

async function metOpenbareSleutel(): Promise<string> {
  const { openbaar, kid } = dienst.sleutel();
  return new SignJWT(goedeClaims(dienst.issuer))
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(await exportSPKI(openbaar)));
}
