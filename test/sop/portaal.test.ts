import { afterAll, beforeAll, expect, test } from 'vitest';
import { oidcSleutels } from '../../gateway/toegang/oidc-sleutels.ts';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { kiesUitgever, type Uitgever } from '../../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { type Aanmelddienst, AUDIENCE, startAanmelddienst } from '../kit/aanmelddienst.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';
import { haal } from '../uitwisseling/kit.ts';
import { antwoordenOp, SOP } from './kit.ts';

let dienst: Aanmelddienst;
let gateway: TestGateway;
beforeAll(async () => {
  dienst = await startAanmelddienst();
  const uitgever = kiesUitgever(leesInstellingen({ OIDC_ISSUER: dienst.issuer, OIDC_AUDIENCE: AUDIENCE })) as Uitgever;
  gateway = await testGateway({ portier: maakPortier({ ...uitgever, sleutels: oidcSleutels(dienst.issuer, 0) }) });
});
afterAll(async () => {
  await gateway.stop();
  await dienst.stop();
});

test('van vorig jaar naar een nieuw SOP: een school vult in, ziet wat ontbreekt, stelt vast en publiceert; het portaal krijgt het', async () => {
  const { schoolId: school, schooljaar: vorig } = await gateway.db.prisma.profiel.findFirstOrThrow({
    where: { herkomst: 'VOORBEELD' },
    orderBy: [{ schooljaar: 'desc' }, { schoolId: 'asc' }],
  });
  const [, eind = ''] = vorig.split('-');
  const schooljaar = `${eind}-${Number(eind) + 1}`;
  const authorization = `Bearer ${await dienst.token({ rol: 'school', school })}`;
  const doe = async (stap: keyof typeof SOP, variabelen: object = {}) => {
    const vraag = { school, schooljaar, sleutel: `stap-${stap}-1`, ...variabelen };
    const { data, errors } = await vraagMetKoppen<any>(gateway.adres, { authorization }, SOP[stap], vraag);
    expect(errors).toBeUndefined();
    return data.uit;
  };
  const eerst = await haal(gateway, `/sop/${school}`);
  const etag = { 'if-none-match': eerst.koppen.get('etag') ?? '' };

  // Een onderdeel dat vorig jaar geen antwoord kreeg, ontbreekt nu en houdt vaststellen tegen.
  await gateway.db.prisma.profielantwoord.deleteMany({
    where: { profielId: `${school}-${vorig}`, onderdeel: { soort: 'BASISONDERSTEUNING' } },
  });
  const begonnen = (await doe('beginnen', { kopieerVan: vorig })).concept;
  const basis = begonnen.ontbreekt.groepen.find((groep: any) => groep.soort === 'BASISONDERSTEUNING');
  expect([begonnen.ontbreekt.klaar, basis.beantwoord, basis.onderdelen.length]).toEqual([false, 0, basis.totaal]);
  const geweigerd = await doe('vaststellen', { versie: begonnen.versie });
  expect(geweigerd.fouten.map((fout: any) => fout.veld)).toEqual(
    expect.arrayContaining(basis.onderdelen.map(({ code }: any) => `antwoorden.${code}`)),
  );

  const invoer = { toelichting: 'Nieuw dit jaar.', antwoorden: antwoordenOp(begonnen.ontbreekt) };
  const vol = (await doe('invullen', { versie: begonnen.versie, invoer })).concept;
  expect(vol.ontbreekt).toMatchObject({ klaar: true, beantwoord: vol.ontbreekt.totaal });
  const vast = (await doe('vaststellen', { versie: vol.versie, sleutel: 'stap-vaststellen-2' })).concept;
  // Zolang er niets gepubliceerd is, ziet het portaal dat schooljaar niet.
  expect((await haal(gateway, `/sop/${school}?schooljaar=${schooljaar}`)).inhoud.profiel).toBeNull();

  const { profiel, fouten } = await doe('publiceren', { versie: vast.versie });
  expect([profiel.toelichting, fouten]).toEqual(['Nieuw dit jaar.', []]);
  const nieuw = await haal(gateway, `/sop/${school}`, etag);
  expect(nieuw.status).toBe(200);
  expect(nieuw.koppen.get('etag')).not.toBe(etag['if-none-match']);
  expect(nieuw.inhoud).toMatchObject({
    schooljaren: expect.arrayContaining([schooljaar, vorig]),
    profiel: { schooljaar, toelichting: 'Nieuw dit jaar.', samenvatting: { onbekend: 0 } },
  });
  const zelfde = await haal(gateway, `/sop/${school}`, { 'if-none-match': nieuw.koppen.get('etag') ?? '' });
  expect(zelfde.status).toBe(304);
});

test('met een token van een andere school gebeurt er niets, ook niet onder een andere schrijfwijze van de code', async () => {
  const school = await gateway.db.prisma.school.findFirstOrThrow({ where: { vestigingscode: { not: null } } });
  const authorization = `Bearer ${await dienst.token({ rol: 'school', school: '99ZZ99' })}`;
  for (const code of [school.id, school.id.toLowerCase(), ` ${school.id} `]) {
    const vraag = { school: code, schooljaar: '2026-2027' };
    const { errors } = await vraagMetKoppen<any>(gateway.adres, { authorization }, SOP.beginnen, vraag);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect(await gateway.db.prisma.profielconcept.count({ where: { schoolId: school.id } })).toBe(0);
});
