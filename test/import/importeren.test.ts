import { beforeAll, describe, expect, it } from 'vitest';
import { leesRecords } from '../../uitwisseling/records/index.ts';
import { SJABLOONSOORTEN } from '../../uitwisseling/sjabloon/index.ts';
import { eigenDatabase, type TestDatabase, testDatabase } from '../kit/database.ts';
import { aanbod, alsCsv, csv, doe, staat } from './kit.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
  return () => db.sluit();
});

const KORT = ['Id', 'Naam', 'Regio'];
const een = (id: string) => db.prisma.aanbod.findUniqueOrThrow({ where: { id } });

describe('Een import', () => {
  it('zet een nieuw aanbod erin: te vinden, met een spoor en een plek in de monitor', async () => {
    const gedaan = await doe(db, alsCsv('aanbod', [aanbod('zwemmen-voor-ouders', { themas: ['jeugdhulp'].slice(1) })]));
    expect(gedaan).toMatchObject({ vastgelegd: true, aantallen: { NIEUW: 1, GEWEIGERD: 0 } });
    expect(await een('zwemmen-voor-ouders')).toMatchObject({ herkomst: 'IMPORT', versie: 1 });
    expect(await db.prisma.document.count({ where: { id: 'zwemmen-voor-ouders' } })).toBe(1);
    expect(await db.prisma.onderwerp.count({ where: { id: 'zwemmen-voor-ouders' } })).toBe(1);
    const spoor = await db.prisma.gebeurtenis.findFirstOrThrow({ where: { entiteitId: 'zwemmen-voor-ouders' } });
    expect(spoor).toMatchObject({ rol: 'BEHEERDER', onderwerp: 'b-1', handeling: 'TOEGEVOEGD', reden: 'Import.' });
  });

  it('verandert alleen de kolommen die erin staan, en verhoogt de versie', async () => {
    const { id, omschrijving, versie } = await db.prisma.aanbod.findFirstOrThrow({
      where: { omschrijving: { not: null }, herkomst: 'BRON' },
    });
    const gedaan = await doe(db, csv(['Id', 'Telefoon'], [id, '078 123 45 67']), { soort: 'aanbod' });

    expect(gedaan.aantallen).toMatchObject({ NIEUW: 0, GEWIJZIGD: 1 });
    expect(gedaan.verslag).toContainEqual(expect.objectContaining({ rij: 2, kolom: 'Telefoon', uitslag: 'GEWIJZIGD' }));
    expect(await een(id)).toMatchObject({
      telefoon: '078 123 45 67',
      omschrijving,
      versie: versie + 1,
      herkomst: 'BRON',
    });
  });

  it('verandert niets als hetzelfde nog eens wordt geïmporteerd', async () => {
    const bestand = alsCsv('aanbod', [
      aanbod('twee-keer', { wijken: ['WK050507', 'WK050501'], kosten: { bedrag: 12.5 } }),
    ]);
    await doe(db, bestand);
    const eerst = await staat(db);
    const gedaan = await doe(db, bestand);
    expect(gedaan.aantallen).toMatchObject({ NIEUW: 0, GEWIJZIGD: 0, ONGEWIJZIGD: 1 });
    expect(await staat(db)).toEqual(eerst);
  });

  it('zegt bij een proef hetzelfde, en laat niets staan', async () => {
    const eerst = await staat(db);
    const gedaan = await doe(db, csv(KORT, ['proef-a', 'Proef', 'DORDRECHT'], ['proef-b', 'Proef', 'MARS']), {
      soort: 'aanbod',
      proef: true,
    });
    expect(gedaan).toMatchObject({ vastgelegd: false, aantallen: { NIEUW: 1, GEWEIGERD: 1 } });
    expect(await staat(db)).toEqual(eerst);
  });

  it('schrijft niets als één rij niet klopt, en zegt per rij en kolom wat te herstellen is', async () => {
    const eerst = await staat(db);
    const gedaan = await doe(
      db,
      csv(
        ['Id', 'Naam', 'Regio', 'Leeftijd van', 'Leeftijd tot en met', 'Thema’s', 'Wijken', 'Doel'],
        ['goed', 'Goed', 'DORDRECHT', 4, 12, null, 'WK050507', null],
        ['Fout Id', 'Fout', 'DORDRECHT', null, null, null, null, null],
        ['zonder-naam', null, 'DORDRECHT', null, null, null, null, null],
        ['leeftijd', 'Leeftijd', 'DORDRECHT', 12, 4, null, null, null],
        ['onbekend', 'Onbekend', 'DORDRECHT', null, null, 'bestaat-niet', 'WK999999', null],
        ['persoon', 'Persoon', 'DORDRECHT', null, null, null, null, 'Bel met mevrouw Jansen, BSN 111222333.'],
        ['goed', 'Nog eens', 'DORDRECHT', null, null, null, null, null],
        [null, 'Zonder id', 'DORDRECHT', null, null, null, null, null],
      ),
      { soort: 'aanbod' },
    );
    expect(gedaan).toMatchObject({ vastgelegd: false, aantallen: { NIEUW: 1, GEWEIGERD: 7 } });
    const geweigerd = gedaan.verslag.filter(({ uitslag }) => uitslag === 'GEWEIGERD');
    expect(geweigerd.map(({ rij, kolom }) => `${rij} ${kolom}`).sort()).toEqual([
      '3 Id',
      '4 Naam',
      '5 Leeftijd van',
      '6 Thema’s',
      '6 Wijken',
      '7 Doel',
      '8 Id',
      '9 Id',
    ]);
    expect(geweigerd.find(({ rij }) => rij === 4)?.boodschap).toBe('Vul Naam in.');
    expect(geweigerd.find(({ rij }) => rij === 9)?.boodschap).toMatch(/^Vul Id in\. Eigen sleutel: kleine letters/);
    expect(JSON.stringify(gedaan.verslag)).not.toMatch(/Jansen|111222333/);
    expect(await staat(db)).toEqual(eerst);
  });

  it('slaat op verzoek alleen de foute rijen over', async () => {
    const gedaan = await doe(db, csv(KORT, ['over-a', 'A', 'DORDRECHT'], ['over-b', 'B', 'MARS']), {
      slaOver: true,
      soort: 'aanbod',
    });
    expect(gedaan).toMatchObject({ vastgelegd: true, aantallen: { NIEUW: 1, GEWEIGERD: 1 } });
    expect(await db.prisma.aanbod.count({ where: { id: { in: ['over-a', 'over-b'] } } })).toBe(1);
  });

  it('laat een verwijzing toe naar wat verderop in het bestand staat', async () => {
    const rijen = Array.from({ length: 1_001 }, (_leeg, nr) =>
      aanbod(`keten-${nr}`, { zieOok: nr === 0 ? ['keten-1000'] : [] }),
    );
    const gedaan = await doe(db, alsCsv('aanbod', rijen));
    expect(gedaan).toMatchObject({ vastgelegd: true, aantallen: { NIEUW: 1_001 } });
    expect(await db.prisma.aanbodVerwijzing.findMany({ where: { vanId: 'keten-0' } })).toEqual([
      { vanId: 'keten-0', naarId: 'keten-1000' },
    ]);
    const spoor = await db.prisma.gebeurtenis.findMany({ where: { entiteitId: 'keten-0' }, orderBy: { nr: 'asc' } });
    expect(spoor.map(({ handeling }) => handeling)).toEqual(['TOEGEVOEGD', 'GEWIJZIGD']);
    expect(spoor[1]?.wordt).toEqual({ zieOok: ['keten-1000'] });
    expect((await doe(db, alsCsv('aanbod', rijen))).aantallen).toMatchObject({ ONGEWIJZIGD: 1_001, GEWIJZIGD: 0 });
  });

  it('noemt wat waarschijnlijk al bestaat, en wat in het bestand op elkaar lijkt', async () => {
    const bestaand = await db.prisma.organisatie.findFirstOrThrow({
      where: { telefoon: { not: null }, website: { not: null } },
    });
    const lijkt = {
      naam: bestaand.naam,
      soort: bestaand.soort,
      regio: bestaand.regio,
      telefoon: bestaand.telefoon,
      website: bestaand.website,
      herkomst: bestaand.regio === 'VOORBEELDSTAD' ? 'VOORBEELD' : 'IMPORT',
    };
    const gedaan = await doe(
      db,
      JSON.stringify({
        organisaties: [
          { id: 'kopie-een', ...lijkt },
          { id: 'kopie-twee', ...lijkt },
        ],
      }),
      { proef: true },
    );
    const dubbel = gedaan.verslag
      .filter(({ uitslag }) => uitslag === 'MOGELIJK_DUBBEL')
      .map(({ rij, boodschap }) => `${rij} ${boodschap}`);
    expect(dubbel).toContainEqual(expect.stringContaining(`${bestaand.id}, dat er al is`));
    expect(dubbel).toContainEqual(expect.stringMatching(/^2 Lijkt op rij 1, kopie-een/));
  });

  it('weigert een sleutel die in een ander record is opgegaan', async () => {
    const { id } = await db.prisma.aanbod.findFirstOrThrow({ where: { herkomst: 'BRON' } });
    await db.prisma.aanbod.update({ where: { id }, data: { vroegereIds: ['lang-geleden'] } });
    const gedaan = await doe(db, csv(KORT, ['lang-geleden', 'Weer', 'DORDRECHT']), { soort: 'aanbod' });
    expect(gedaan.verslag).toContainEqual(
      expect.objectContaining({ boodschap: `Dit is opgegaan in ${id}. Gebruik die sleutel.` }),
    );
  });

  it('vraagt evenveel SQL-opdrachten voor tien rijen als voor honderd', async () => {
    const tel = async (aantal: number, voor: string) => {
      const rijen = Array.from({ length: aantal }, (_leeg, nr) => aanbod(`${voor}-${nr}`));
      db.geteld();
      await doe(db, alsCsv('aanbod', rijen), { proef: true });
      return db.geteld().length;
    };
    expect(await tel(100, 'honderd')).toBe(await tel(10, 'tien'));
  });

  it('geeft een aanbieder alleen wat van zijn organisatie is', async () => {
    const { aanbodId, organisatieId } = await db.prisma.aanbodOrganisatie.findFirstOrThrow({
      where: { rol: 'AANBIEDER', aanbod: { herkomst: 'BRON', organisaties: { every: { rol: 'AANBIEDER' } } } },
    });
    const wie = { rol: 'AANBIEDER', onderwerp: 'a-1', organisatieId } as const;
    const ander = await db.prisma.aanbod.findFirstOrThrow({
      where: { herkomst: 'BRON', organisaties: { none: { organisatieId } } },
    });
    const koppen = ['Id', 'Telefoon'];
    expect(
      (await doe(db, csv(koppen, [aanbodId, '078 1']), { soort: 'aanbod', wie, proef: true })).aantallen.GEWEIGERD,
    ).toBe(0);
    expect((await doe(db, csv(koppen, [ander.id, '078 1']), { soort: 'aanbod', wie })).aantallen).toMatchObject({
      GEWEIGERD: 1,
      GEWIJZIGD: 0,
    });
    expect(
      (await doe(db, csv(['Id', 'Aanbieders'], [aanbodId, null]), { soort: 'aanbod', wie })).aantallen.GEWEIGERD,
    ).toBe(1);
  });
});

describe('Wat wordt uitgevoerd', () => {
  it('is na een import in een lege database precies hetzelfde', async () => {
    const leeg = await eigenDatabase('leeg');
    const alles = await pakketVan(db);
    const { themas, gemeenten, wijken, normen, regelingen } = await naslagVan();
    const { laadPakket } = await import('../../prisma/laden/schrijf.ts');
    await laadPakket(leeg, { themas, gemeenten, wijken, normen, regelingen });
    const gedaan = await doe(leeg, JSON.stringify(alles));
    expect(gedaan.verslag.filter(({ uitslag }) => uitslag === 'GEWEIGERD')).toEqual([]);
    expect(await pakketVan(leeg)).toEqual(alles);
  });
});

async function pakketVan({ prisma }: TestDatabase) {
  const metingen = await prisma.wachttijdmeting.findMany({ orderBy: { id: 'asc' } });
  const ids = {
    organisaties: await prisma.organisatie.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    scholen: await prisma.school.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    aanbod: await prisma.aanbod.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    activiteiten: await prisma.activiteit.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    wachttijden: metingen.map((m) => ({
      id: `${m.onderwerpSoort} ${m.onderwerpId} ${m.peildatum.toISOString().slice(0, 10)}`,
    })),
  };
  const uit: Record<string, object[]> = {};
  for (const soort of SJABLOONSOORTEN) {
    const records = await leesRecords(
      prisma,
      soort,
      ids[soort].map(({ id }) => id),
    );
    uit[soort] = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  }
  return uit;
}

/** Waar records naar verwijzen en wat geen sjabloon heeft, uit de startgegevens en Voorbeeldstad. */
async function naslagVan() {
  const { leesTeksten, ontleed } = await import('../../prisma/laden/lees.ts');
  const { genereer } = await import('../../prisma/voorbeeldstad/index.ts');
  const { leesInstellingen } = await import('../../schema/instellingen.ts');
  const start = ontleed(await leesTeksten());
  const keuze = { aanbod: leesInstellingen({}).VOORBEELDSTAD_AANBOD, zaad: 1, peildatum: new Date() };
  const delen = [...genereer({ ...keuze, themas: start.themas, kader: start.sopKader })].map(({ pakket }) => pakket);
  return {
    themas: start.themas,
    normen: start.normen,
    gemeenten: [...start.gemeenten, ...delen.flatMap(({ gemeenten }) => gemeenten ?? [])],
    wijken: [...start.wijken, ...delen.flatMap(({ wijken }) => wijken ?? [])],
    regelingen: [...start.regelingen, ...delen.flatMap(({ regelingen }) => regelingen ?? [])],
  };
}
