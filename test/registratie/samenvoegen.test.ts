import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { VERWIJZINGEN } from '../../prisma/samenvoegen/tabellen.ts';
import { vergelijkMetRecords, verschillend } from '../../search/bijwerken/controle.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { maakOngedaan, voegSamen } from '../../search/registratie/samenvoegen.ts';
import { laadOntleder } from '../../search/woorden/index.ts';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { schema as activiteiten } from '../../subgraphs/activiteiten/index.ts';
import { schema as scholen } from '../../subgraphs/scholen/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { heleIndex, heleInhoud, plekkenVan, REGISSEUR } from './kit.ts';

const NU = new Date('2026-11-28T12:00:00Z');
let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.sluit());

const samen = (
  soort: 'AANBOD' | 'ORGANISATIE' | 'SCHOOL' | 'ACTIVITEIT',
  blijft: string,
  vervalt: string,
  neemOver: string[] = [],
) => voegSamen(db.prisma, { soort, blijft, vervalt, neemOver, reden: 'twee keer ingevoerd' }, REGISSEUR);

/** Van elke soort het paar records dat op de meeste plekken genoemd wordt. */
async function drukstePaar(soort: keyof typeof VERWIJZINGEN): Promise<[string, string]> {
  const sql = {
    AANBOD: `select o.id from wachttijden."Onderwerp" o join aanbod."Aanbod" a on a.id = o.id where a.herkomst = 'VOORBEELD'
      order by (select count(*) from wachttijden."Wachttijdmeting" m where m."onderwerpId" = o.id) desc, o.id limit 2`,
    ORGANISATIE: `select "organisatieId" as id from aanbod."AanbodOrganisatie" ao join aanbod."Organisatie" o on o.id = "organisatieId"
      where o.herkomst <> 'VOORBEELD' group by 1 order by count(*) desc, 1 limit 2`,
    SCHOOL: `select "schoolId" as id from scholen."Profiel" group by 1 order by count(*) desc, 1 limit 2`,
    ACTIVITEIT: `select "activiteitId" as id from activiteiten."Moment" group by 1 order by count(*) desc, 1 limit 2`,
  }[soort];
  const [een, ander] = await db.prisma.$queryRawUnsafe<{ id: string }[]>(sql);
  return [een?.id ?? '', ander?.id ?? ''];
}

describe('samenvoegen', () => {
  test.each(['AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT'] as const)(
    'van %s laat nergens een verwijzing achter, en ongedaan maken brengt alles precies terug',
    async (soort) => {
      const [blijft, vervalt] = await drukstePaar(soort);
      if (soort === 'AANBOD' || soort === 'ACTIVITEIT')
        await db.prisma.voorstel.create({
          data: { soort, entiteitId: vervalt, velden: { doel: 'Beter' }, toelichting: 'Belde zelf', rol: 'COACH' },
        });
      const [voor, indexVoor] = [await heleInhoud(db), await heleIndex(db)];
      expect((await plekkenVan(db, vervalt)).length).toBeGreaterThan(1);

      const { id } = await samen(soort, blijft, vervalt);
      expect(await plekkenVan(db, vervalt)).toEqual([]);
      expect(
        verschillend(await vergelijkMetRecords(db.prisma, new PostgresZoekmachine(db.prisma), await laadOntleder())),
      ).toEqual([]);

      const terug = await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, NU);
      expect(terug.gelaten).toEqual([]);
      expect(await heleInhoud(db)).toEqual(voor);
      expect(await heleIndex(db)).toEqual(indexVoor);
    },
  );

  test('bewaart van beide het rijkste: wat leeg is wordt aangevuld, bronnen en lijsten worden verenigd', async () => {
    const basis = { regio: 'DORDRECHT', herkomst: 'INVOER' } as const;
    await db.prisma.aanbod.create({
      data: {
        ...basis,
        id: 'een',
        naam: 'Sterk staan',
        doel: 'Kort.',
        voorWie: ['LEERLING'],
        bronnen: [{ titel: 'A' }],
        telefoon: '078 1',
        leeftijdVan: 8,
        leeftijdTot: 12,
        kostenVoorGebruiker: 'ONBEKEND',
        opmerking: 'Van een.',
      },
    });
    await db.prisma.aanbod.create({
      data: {
        ...basis,
        id: 'ander',
        naam: 'Sterk Staan!',
        doel: 'Een veel langer doel dan dat.',
        voorWie: ['OUDER'],
        bronnen: [{ titel: 'B' }],
        telefoon: '078 2',
        leeftijdVan: 4,
        leeftijdTot: 6,
        kostenVoorGebruiker: 'GRATIS',
        kostenOmschrijving: 'betaald door de gemeente',
        website: 'https://b.nl',
        opmerking: 'Van ander.',
        afgeleid: ['kosten'],
      },
    });
    await db.prisma.aanbodThema.create({ data: { aanbodId: 'ander', themaCode: 'weerbaarheid' } });

    const { velden } = await samen('AANBOD', 'een', 'ander');

    expect(await db.prisma.aanbod.findUnique({ where: { id: 'een' } })).toMatchObject({
      naam: 'Sterk staan',
      alternatieveNamen: ['Sterk Staan!'],
      vroegereIds: ['ander'],
      doel: 'Een veel langer doel dan dat.',
      voorWie: ['LEERLING', 'OUDER'],
      bronnen: [{ titel: 'A' }, { titel: 'B' }],
      telefoon: '078 1',
      leeftijdVan: 8,
      leeftijdTot: 12,
      kostenVoorGebruiker: 'GRATIS',
      kostenOmschrijving: 'betaald door de gemeente',
      website: 'https://b.nl',
      opmerking: 'Van een. Van ander.',
      afgeleid: ['kosten'],
      volledigheid: 4,
    });
    expect(velden).toEqual(
      expect.arrayContaining([
        { veld: 'doel', van: 'VERVALT' },
        { veld: 'voorWie', van: 'BEIDE' },
        { veld: 'kosten', van: 'VERVALT' },
      ]),
    );
    expect(velden.map(({ veld }) => veld)).not.toContain('telefoon');
  });

  test('laat kiezen welke waarden van het vervallen record gelden', async () => {
    const [blijft, vervalt] = await drukstePaar('AANBOD');
    const ander = await db.prisma.aanbod.findUniqueOrThrow({ where: { id: vervalt } });
    await samen('AANBOD', blijft, vervalt, ['leeftijd']);
    expect(await db.prisma.aanbod.findUnique({ where: { id: blijft } })).toMatchObject({
      leeftijdVan: ander.leeftijdVan,
      leeftijdTot: ander.leeftijdTot,
    });
    await expect(samen('AANBOD', blijft, vervalt, ['leeftijd'])).rejects.toThrow(`is al samengevoegd met ${blijft}`);
  });

  test('van wachttijden blijft bij dezelfde peildatum de meting die het meest zegt', async () => {
    const [blijft, vervalt] = await drukstePaar('AANBOD');
    const dag = new Date('2026-05-01');
    const meting = { onderwerpSoort: 'AANBOD', peildatum: dag, herkomst: 'INVOER' } as const;
    await db.prisma.wachttijdmeting.createMany({
      data: [
        { ...meting, onderwerpId: blijft },
        { ...meting, onderwerpId: vervalt, aanmeldwachttijdWeken: 3, behandelwachttijdWeken: 2 },
      ],
    });
    await samen('AANBOD', blijft, vervalt);
    const over = await db.prisma.wachttijdmeting.findMany({ where: { onderwerpId: blijft, peildatum: dag } });
    expect(over).toMatchObject([{ aanmeldwachttijdWeken: 3 }]);
  });

  test('wat na het samenvoegen is veranderd, blijft bij het ongedaan maken staan en wordt genoemd', async () => {
    const [blijft, vervalt] = await drukstePaar('AANBOD');
    await db.prisma.aanbod.update({ where: { id: blijft }, data: { website: null } });
    await db.prisma.aanbod.update({ where: { id: vervalt }, data: { website: 'https://oud.nl' } });
    const { id } = await samen('AANBOD', blijft, vervalt);
    await db.prisma.aanbod.update({ where: { id: blijft }, data: { website: 'https://nieuw.nl' } });

    const { gelaten } = await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, NU);

    expect(gelaten).toEqual([{ tabel: 'Aanbod', veld: 'website' }]);
    expect(await db.prisma.aanbod.findUnique({ where: { id: blijft } })).toMatchObject({ website: 'https://nieuw.nl' });
    expect(await db.prisma.aanbod.findUnique({ where: { id: vervalt } })).toMatchObject({ website: 'https://oud.nl' });
  });

  test('een keten gaat in omgekeerde volgorde terug, en zegt dat', async () => {
    const ids = (
      await db.prisma.activiteit.findMany({ where: { herkomst: 'VOORBEELD' }, take: 3, orderBy: { id: 'asc' } })
    ).map(({ id }) => id);
    const [a = '', b = '', c = ''] = ids;
    const eerst = await samen('ACTIVITEIT', b, c);
    const daarna = await samen('ACTIVITEIT', a, b);
    expect((await db.prisma.activiteit.findUnique({ where: { id: a } }))?.vroegereIds).toEqual([b, c]);
    await expect(maakOngedaan(db.prisma, eerst.id, 'x', REGISSEUR, NU)).rejects.toThrow(daarna.id);
    await maakOngedaan(db.prisma, daarna.id, 'x', REGISSEUR, NU);
    await maakOngedaan(db.prisma, eerst.id, 'x', REGISSEUR, NU);
    await expect(maakOngedaan(db.prisma, eerst.id, 'x', REGISSEUR, NU)).rejects.toThrow('al ongedaan');
    expect(await db.prisma.activiteit.count({ where: { id: { in: ids } } })).toBe(3);
  });

  test('een filter op de oude sleutel van een organisatie vindt haar aanbod', async () => {
    const [blijft, vervalt] = await drukstePaar('ORGANISATIE');
    await samen('ORGANISATIE', blijft, vervalt);
    const { data, errors } = await vraagOnderdeel<any>(
      aanbod,
      db,
      `{ oud: alleAanbod(filter: { aanbieder: "${vervalt}" }) { totaal } nieuw: alleAanbod(filter: { aanbieder: "${blijft}" }) { totaal } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.nieuw.totaal).toBeGreaterThan(0);
    expect(data?.oud).toEqual(data?.nieuw);
  });

  test('een besluit blijft gelden als de bronnen opnieuw worden geladen, en is daarna nog ongedaan te maken', async () => {
    const [blijft, vervalt] = ['impulsklas', 'zomerschool-dordrecht'];
    const { id } = await samen('AANBOD', blijft, vervalt);
    await db.prisma.lading.deleteMany({ where: { naam: 'startdata' } });
    await laadStartdata(db, { voorEinde: indexeerMee });
    expect(await plekkenVan(db, vervalt)).toEqual([]);
    expect(await db.prisma.aanbod.findUnique({ where: { id: blijft } })).toMatchObject({
      vroegereIds: expect.arrayContaining([vervalt]),
    });
    await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, NU);
    expect(await db.prisma.aanbod.count({ where: { id: { in: [blijft, vervalt] } } })).toBe(2);
  });

  test.each([
    ['ORGANISATIE', 'organisatie', aanbod],
    ['ACTIVITEIT', 'activiteit', activiteiten],
    ['AANBOD', 'aanbod', aanbod],
    ['SCHOOL', 'school', scholen],
  ] as const)('een oude sleutel van %s blijft antwoord geven', async (soort, veld, schema) => {
    const [blijft, vervalt] = await drukstePaar(soort);
    await samen(soort, blijft, vervalt);
    const { data, errors } = await vraagOnderdeel(schema, db, `{ ${veld}(id: "${vervalt}") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ [veld]: { id: blijft } });
  });

  test('gaat er iets mis, dan is er niets veranderd', async () => {
    const [blijft, vervalt] = await drukstePaar('SCHOOL');
    const voor = await heleInhoud(db);
    await db.prisma.$executeRawUnsafe('alter table beheer."Samenvoeging" add constraint stuk check (false) not valid');
    await expect(samen('SCHOOL', blijft, vervalt)).rejects.toThrow();
    expect(await heleInhoud(db)).toEqual(voor);
  });

  test('weigert een echt record met een van Voorbeeldstad, een onbekend record en zichzelf', async () => {
    const [voorbeeld] = await drukstePaar('AANBOD');
    await expect(samen('AANBOD', 'impulsklas', voorbeeld)).rejects.toThrow('Voorbeeldstad');
    await expect(samen('AANBOD', 'impulsklas', 'bestaat-niet')).rejects.toThrow('Er is geen record bestaat-niet');
    await expect(samen('AANBOD', 'impulsklas', 'impulsklas')).rejects.toThrow('met zichzelf');
    await expect(samen('AANBOD', 'impulsklas', 'zomerschool-dordrecht', ['naam'])).rejects.toThrow('Kies uit');
  });
});

test('de lijst van plekken noemt elke kolom in het datamodel die naar een van deze records wijst', async () => {
  const kolommen = await db.prisma.$queryRaw<{ plek: string }[]>`
    select distinct c.table_schema || '.' || c.table_name || '.' || c.column_name as plek from information_schema.columns c
    where c.table_schema in ('aanbod', 'scholen', 'wachttijden', 'activiteiten')
      and (c.column_name ~ '^(aanbod|organisatie|school|activiteit|bestuur|financier|onderwerp)Ids?$'
        or c.column_name in ('vanId', 'naarId', 'onderdeelVanId', 'aanbieders', 'zieOokAanbod', 'schoolIds', 'aanbodIds'))
    union
    select distinct n.nspname || '.' || t.relname || '.' || a.attname from pg_constraint k
    join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
    join pg_class d on d.oid = k.confrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = any(k.conkey)
    where k.contype = 'f' and d.relname in ('Aanbod', 'Organisatie', 'School', 'Activiteit')
    order by 1`;
  const bekend = new Set(
    Object.values(VERWIJZINGEN).flatMap((lijst) =>
      lijst.map(({ schema, naam, kolom }) => `${schema}.${naam}.${kolom}`),
    ),
  );
  // De plekken van een activiteit houdt de database zelf bij, uit de activiteit.
  const eigen = kolommen.map(({ plek }) => plek).filter((plek) => !plek.startsWith('activiteiten.ActiviteitPlek.'));
  expect(eigen.filter((plek) => !bekend.has(plek))).toEqual([]);
});
