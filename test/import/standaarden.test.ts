import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';
import { leesBekend } from '../../uitwisseling/duo/open.ts';
import { plaatsnaam } from '../../uitwisseling/duo/school.ts';
import { bronVanPad } from '../../uitwisseling/lezen/bron.ts';
import type { Invoerrij } from '../../uitwisseling/lezen/rij.ts';
import { openInvoer } from '../../uitwisseling/open.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { haal, haalAlles } from '../uitwisseling/kit.ts';
import { doe, staat } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  return () => gateway.stop();
});

const KOPPEN =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES';
const duo = (...rijen: string[]) => Buffer.from([KOPPEN, ...rijen, ''].join('\r\n'), 'latin1');

describe('Een lijst van DUO', () => {
  const lees = async (inhoud: Buffer, proef = false) =>
    doe(gateway.db, inhoud, { bekend: await leesBekend(gateway.db.prisma), proef });

  it('werkt scholen bij op hun vestigingscode, uit Windows-1252, en laat leeg wat DUO niet weet', async () => {
    const school = await gateway.db.prisma.school.findFirstOrThrow({
      where: { vestigingscode: { not: null }, regio: 'DORDRECHT', telefoon: { not: null } },
    });
    const code = school.vestigingscode ?? '';
    const gedaan = await lees(
      duo(
        `Zuid-Holland;12345;${code.slice(0, 4)};${code};Café School;Nieuwe weg;9-A;3311 zz;DORDRECHT;0505;DORDRECHT;Openbaar;;www.school.example`,
      ),
    );
    expect(gedaan).toMatchObject({ vastgelegd: true, aantallen: { NIEUW: 0, GEWIJZIGD: 1 } });
    expect(await gateway.db.prisma.school.findUniqueOrThrow({ where: { id: school.id } })).toMatchObject({
      naam: 'Café School',
      straat: 'Nieuwe weg',
      huisnummer: '9-A',
      postcode: '3311ZZ',
      plaats: 'Dordrecht',
      website: 'https://www.school.example',
      telefoon: school.telefoon,
      onderwijssoorten: school.onderwijssoorten,
      wijkCode: school.wijkCode,
    });
  });

  it('neemt een nieuwe school over uit een gemeente die hier bekend is, en geen andere', async () => {
    const gedaan = await lees(
      duo(
        ';1;99ZZ;99ZZ00;Nieuwe school;Straat;1;3311 AA;DORDRECHT;0505;DORDRECHT;Openbaar;078-1;',
        ';1;98ZZ;98ZZ00;Elders;Straat;1;1011 AA;AMSTERDAM;0363;AMSTERDAM;Openbaar;020-1;',
      ),
      true,
    );
    expect(gedaan.aantallen).toMatchObject({ NIEUW: 1, GEWEIGERD: 0 });
    expect(gedaan.verslag).toContainEqual(
      expect.objectContaining({ boodschap: expect.stringContaining('1 scholen staan in een andere') }),
    );
    expect(gedaan.verslag).toContainEqual(
      expect.objectContaining({ kolom: 'PROVINCIE, GEMEENTENUMMER', uitslag: 'OPMERKING' }),
    );
  });

  it.each([
    ["'S-GRAVENDEEL", "'s-Gravendeel"],
    ['HENDRIK-IDO-AMBACHT', 'Hendrik-Ido-Ambacht'],
    ['CAPELLE AAN DEN IJSSEL', 'Capelle aan den IJssel'],
    ['Dordrecht', 'Dordrecht'],
  ])('schrijft %s als %s', (in_, uit) => expect(plaatsnaam(in_)).toBe(uit));
});

describe('HSDS', () => {
  it('uit de eigen export verandert niets', async () => {
    const eerst = await staat(gateway.db);
    for (const soort of ['organizations', 'services']) {
      const { tekst } = await haal(gateway, `/hsds/${soort}?full=true&per_page=100`);
      const gedaan = await doe(gateway.db, tekst);
      const anders = gedaan.verslag.filter(({ uitslag }) => uitslag !== 'ONGEWIJZIGD' && uitslag !== 'OPMERKING');
      expect(anders).toEqual([]);
      expect(gedaan.aantallen.ONGEWIJZIGD).toBeGreaterThan(80);
    }
    expect(await staat(gateway.db)).toEqual(eerst);
  });

  const ORGANISATIE = {
    id: 'aaaaaaaa-0000-4000-8000-000000000001',
    name: 'Hulp & Co',
    description: 'Helpt.',
    tax_id: '1',
  };
  const SERVICE = {
    id: 'aaaaaaaa-0000-4000-8000-000000000002',
    organization_id: ORGANISATIE.id,
    name: 'Praatgroep',
    status: 'active',
    minimum_age: 8,
    maximum_age: 99,
    url: 'https://hulp.example',
  };

  it('van een ander wordt organisatie en aanbod, en zegt wat niet wordt overgenomen', async () => {
    const bladzijde = {
      total_items: 1,
      contents: [{ ...SERVICE, organization: ORGANISATIE, interpretation_services: 'Fries' }],
    };
    const gedaan = await doe(gateway.db, JSON.stringify(bladzijde), { regio: 'DORDRECHT' });
    expect(gedaan.aantallen).toMatchObject({ NIEUW: 2, GEWEIGERD: 0 });
    const opmerkingen = gedaan.verslag.filter(({ uitslag }) => uitslag === 'OPMERKING').map(({ kolom }) => kolom);
    expect(opmerkingen.sort()).toEqual(['interpretation_services', 'maximum_age', 'tax_id']);
    const aanbod = await gateway.db.prisma.aanbod.findUniqueOrThrow({
      where: { id: `hsds-${SERVICE.id}` },
      include: { organisaties: true },
    });
    expect(aanbod).toMatchObject({ naam: 'Praatgroep', status: 'OPERATIONEEL', leeftijdVan: 8, leeftijdTot: null });
    expect(aanbod.organisaties).toMatchObject([{ organisatieId: `hsds-${ORGANISATIE.id}`, rol: 'AANBIEDER' }]);
    expect((await doe(gateway.db, JSON.stringify(bladzijde), { regio: 'DORDRECHT' })).aantallen).toMatchObject({
      ONGEWIJZIGD: 2,
      NIEUW: 0,
    });
  });

  it('met activiteiten neemt die niet over als aanbod of wachttijd, en zegt hoeveel het er zijn', async () => {
    const services = await haalAlles(gateway, '/hsds/services?full=true');
    const echt = services.find(({ soort }) => soort === 'ACTIVITEIT');
    expect(echt).toBeDefined();
    const wachttijd = { peildatum: '2026-10-01', vrije_plaatsen: 3 };
    const eerst = await staat(gateway.db);
    const gedaan = await doe(gateway.db, JSON.stringify({ total_items: 1, contents: [{ ...echt, wachttijd }] }));
    expect(gedaan.aantallen).toMatchObject({ NIEUW: 0, GEWIJZIGD: 0, GEWEIGERD: 0 });
    expect(gedaan.verslag[0]).toMatchObject({
      rij: 0,
      uitslag: 'OPMERKING',
      boodschap: expect.stringMatching(/^1 services zijn een activiteit en geen aanbod\./),
    });
    expect(await staat(gateway.db)).toEqual(eerst);
  });

  it('als datapackage, in een map of in een zip, geeft hetzelfde als JSON', async () => {
    const tabel = (...rijen: object[]) =>
      [Object.keys(rijen[0] ?? {}), ...rijen.map((rij) => Object.values(rij))].map((rij) => rij.join(',')).join('\n');
    const delen = {
      'datapackage.json': '{}',
      'organizations.csv': tabel(ORGANISATIE),
      'services.csv': tabel(SERVICE),
      'phones.csv': tabel({ id: 'p', service_id: SERVICE.id, number: '078 1' }),
      'cost_options.csv': tabel({ id: 'c', service_id: SERVICE.id, amount: 0, currency: 'EUR' }),
    };
    const zip = new ZipFile();
    for (const [naam, inhoud] of Object.entries(delen)) zip.addBuffer(Buffer.from(inhoud), `pakket/${naam}`);
    zip.end();
    const uitZip = await doe(gateway.db, await buffer(zip.outputStream as NodeJS.ReadableStream), {
      regio: 'DORDRECHT',
    });
    expect(uitZip.aantallen.GEWEIGERD).toBe(0);
    const rij = await gateway.db.prisma.aanbod.findUniqueOrThrow({ where: { id: `hsds-${SERVICE.id}` } });
    expect(rij).toMatchObject({ telefoon: '078 1', kostenVoorGebruiker: 'GRATIS', leeftijdVan: 8 });

    const map = await mkdtemp(path.join(os.tmpdir(), 'hsds-'));
    onTestFinished(() => rm(map, { recursive: true, force: true }));
    for (const [naam, inhoud] of Object.entries(delen)) await writeFile(path.join(map, naam), inhoud);
    const bestand = await openInvoer(await bronVanPad(map), { regio: 'DORDRECHT' });
    const rijen: Invoerrij[] = [];
    for await (const rij of bestand.rijen('aanbod')) rijen.push(rij);
    expect(bestand.soorten).toEqual(['organisaties', 'aanbod']);
    expect(rijen[0]?.velden).toMatchObject({
      id: `hsds-${SERVICE.id}`,
      telefoon: '078 1',
      'kosten.voorGebruiker': 'GRATIS',
    });
  });
});
