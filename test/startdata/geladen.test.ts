import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../prisma/database.ts';
import { type Laadresultaat, laadStartdata } from '../../prisma/laden/start.ts';
import { verseDatabase } from './kit.ts';

let db: Database;
let uitkomst: Laadresultaat;
const voortgang: [gedaan: number, totaal: number][] = [];

beforeAll(async () => {
  db = await verseDatabase();
  uitkomst = await laadStartdata(db, { meld: (gedaan, totaal) => voortgang.push([gedaan, totaal]) });
}, 60_000);
afterAll(() => db.sluit());

const aanbod = (id: string) =>
  db.prisma.aanbod.findUniqueOrThrow({
    where: { id },
    include: { bekostiging: { orderBy: { volgorde: 'asc' } }, themas: true, organisaties: true, verwijstNaar: true },
  });
const schoolBij = (code: string) =>
  db.prisma.schoolcode.findUnique({ where: { code }, include: { school: true } }).then((rij) => rij?.school);

describe('de startgegevens', () => {
  it('melden hun voortgang tot het einde en tellen wat er geladen is', () => {
    expect(uitkomst.geladen).toBe(true);
    expect(uitkomst.aantallen).toMatchObject({
      aanbod: 143,
      activiteiten: 34,
      organisaties: 91,
      wijken: 13,
      scholen: 73,
    });
    const som = Object.values(uitkomst.aantallen).reduce((a, b) => a + b, 0);
    expect(voortgang.at(-1)).toEqual([som, som]);
  });

  it('noemen bij elk aanbod een document met regels, en nooit een citaat', async () => {
    const rijen = await db.prisma.aanbod.findMany({ select: { id: true, bronnen: true, herkomst: true } });
    for (const { id, bronnen, herkomst } of rijen) {
      expect(herkomst, id).toBe('BRON');
      expect(bronnen, id).toContainEqual(
        expect.objectContaining({ titel: expect.any(String), regelVan: expect.any(Number), datum: expect.any(String) }),
      );
      expect(JSON.stringify(bronnen), id).not.toContain('citaat');
    }
  });
});

describe('resultaten', () => {
  it('zeggen waar zij staan en over welke tijd zij gaan', async () => {
    const rijen = await db.prisma.aanbod.findMany({ include: { resultaten: true } });
    const resultaten = rijen.flatMap(({ id, bronnen, resultaten }) =>
      resultaten.map((r) => ({ id, bronnen: JSON.stringify(bronnen), ...r })),
    );
    expect(resultaten.length).toBe(20);
    for (const { id, bronnen, bron, periode } of resultaten) {
      expect(periode, id).toMatch(/\b20\d\d\b/);
      const [, titel] = bron?.match(/^(.+), regels? \d[\d\-en ]*$/) ?? [];
      expect(titel, `${id}: ${bron}`).toBeDefined();
      expect(bronnen, id).toContain(JSON.stringify(titel));
    }
  });

  it('noemen geen streefdoel en geen wachttijd', async () => {
    const teksten = (await db.prisma.resultaat.findMany()).map(({ tekst }) => tekst);
    expect(
      teksten.filter((tekst) => /streef|wachtlijst|wachttijd|geëvalueerd|mogelijke uitkomst/i.test(tekst)),
    ).toEqual([]);
    expect((await aanbod('schakelklas')).ambitie).toContain('taalgebieden');
  });
});

describe('scholen', () => {
  it('zijn de 57 locaties van de registers en de andere scholen die de documenten noemen', async () => {
    expect(await db.prisma.school.count({ where: { vestigingscode: { not: null } } })).toBe(57);
    expect(await db.prisma.school.count({ where: { vestigingscode: null, herkomst: 'BRON' } })).toBe(16);
  });

  it('tellen 36 basisscholen, 2 scholen voor SBO, 8 voor SO of VSO en 11 voor VO', async () => {
    const tel = (soorten: ('PO' | 'SBO' | 'SO' | 'VSO' | 'VO')[]) =>
      db.prisma.school.count({ where: { vestigingscode: { not: null }, onderwijssoorten: { hasSome: soorten } } });
    expect([await tel(['PO']), await tel(['SBO']), await tel(['SO', 'VSO']), await tel(['VO'])]).toEqual([
      36, 2, 8, 11,
    ]);
  });

  it('hebben in wijk Staart de Wantijschool, één keer, met haar oude en haar nieuwe code', async () => {
    const staart = await db.prisma.school.findMany({ where: { wijkCode: 'WK050506' } });
    expect(staart.map((s) => s.id)).toEqual(['18YS03']);
    expect(staart[0]).toMatchObject({ leerlingen: 112, leerlingenPeildatum: '2025', huisnummer: '204' });
    expect((await schoolBij('18MO00'))?.id).toBe('18YS03');
    expect((await schoolBij('18YS03'))?.id).toBe('18YS03');
    expect(await db.prisma.school.count({ where: { naam: { contains: 'Wantij' } } })).toBe(1);
  });

  it('staan allemaal in een Dordtse wijk, en zeggen dat die is afgeleid', async () => {
    const scholen = await db.prisma.school.findMany({ where: { vestigingscode: { not: null } } });
    const wijken = new Set((await db.prisma.wijk.findMany()).map((w) => w.code));
    for (const school of scholen) {
      expect(wijken, school.naam).toContain(school.wijkCode);
      expect(school.afgeleid, school.naam).toContain('wijk');
    }
  });

  it('die op één adres staan, blijven twee scholen', async () => {
    const leerpark = await db.prisma.school.findMany({
      where: { straat: 'Leerparkpromenade' },
      orderBy: { id: 'asc' },
    });
    expect(leerpark.map((s) => s.id)).toEqual(['02CI01', '24PY02']);
  });

  it('uit de documenten zijn dezelfde als die in het register, onder beide ids', async () => {
    expect(await schoolBij('stedelijk-dalton-lyceum')).toMatchObject({ id: '24PY00' });
    expect((await schoolBij('stedelijk-dalton-lyceum'))?.onderwijssoorten).toContain('ISK');
    expect(await schoolBij('obs-mondriaan')).toMatchObject({ id: '18NV00' });
    expect(await schoolBij('de-rank')).toMatchObject({ id: '26MN02' });
    expect(await schoolBij('rochade')).toMatchObject({ id: 'rochade', vestigingscode: null });
    const mondriaan = await db.prisma.aanbodSchool.findMany({ where: { aanbodId: 'nt2-opvang-mondriaan' } });
    expect(mondriaan.map((rij) => rij.schoolId)).toEqual(['18NV00']);
  });
});

describe('wijken', () => {
  it('zijn er 13, met in Wielwijk 280 van de 705 kinderen in de doelgroep', async () => {
    expect(await db.prisma.wijk.count()).toBe(13);
    expect(await db.prisma.wijk.findUnique({ where: { code: 'WK050507' } })).toMatchObject({
      naam: 'Wielwijk',
      doelgroepkinderen: 280,
      kinderen: 705,
      doelgroepPercentage: 40,
      kinderenPeildatum: '2019-05-29',
      inwoners: 6560,
      prioriteitswijk: true,
    });
    expect(await db.prisma.wijk.count({ where: { prioriteitswijk: true } })).toBe(6);
    expect(await db.prisma.gemeente.findMany()).toMatchObject([
      { code: 'GM0505', kinderen: 11_680, inwoners: 122_070 },
    ]);
  });
});

describe('aanbod', () => {
  it('impulsklas duurt 12 weken, één dagdeel per week, en is volledig', async () => {
    expect(await aanbod('impulsklas')).toMatchObject({ duurWeken: 12, dagdelenPerWeek: 1, volledigheid: 6 });
  });

  it('Rochade neemt hoogstens tien leerlingen tegelijk, drie dagen per week', async () => {
    expect(await aanbod('rochade')).toMatchObject({ capaciteitAantal: 10, dagenPerWeek: 3 });
  });

  it('schoolmaatschappelijk werk VO in VPR wordt 50/25/25 betaald', async () => {
    const { bekostiging } = await aanbod('schoolmaatschappelijk-werk-vo-vpr');
    expect(bekostiging.map((b) => b.aandeelProcent)).toEqual([50, 25, 25]);
    expect(bekostiging[2]?.organisatieId).toBe('onderwijscollectief-vpr');
  });

  it('houdt wat is afgeleid, en de peildatum van zijn status', async () => {
    const ezo = await aanbod('expertiseteam-zorg-en-onderwijs');
    expect(ezo.afgeleid).toEqual(['toegang', 'ondersteuningsniveau']);
    expect(ezo).toMatchObject({ peildatum: '2023-05', geldtOp: new Date('2023-05-31'), sinds: '2023-01-01' });
    expect(await db.prisma.aanbod.count({ where: { afgeleid: { has: 'ondersteuningsniveau' } } })).toBe(70);
    expect(await db.prisma.aanbod.count({ where: { afgeleid: { has: 'toegang' } } })).toBe(23);
    expect(await aanbod('sociaal-wijkteam-hulp')).toMatchObject({
      leeftijdVan: 0,
      leeftijdTot: 27,
      afgeleid: ['leeftijd'],
    });
  });

  it('gaat alleen over weerbaarheid als de inhoud daarover gaat, en heeft altijd een thema', async () => {
    const rijen = await db.prisma.aanbod.findMany({ include: { themas: true } });
    expect(rijen.filter(({ themas }) => themas.length === 0).map(({ id }) => id)).toEqual([]);
    const weerbaar = rijen
      .filter(({ themas }) => themas.some((t) => t.themaCode === 'weerbaarheid'))
      .map(({ id }) => id);
    expect(weerbaar.sort()).toEqual([
      'glansrijke-toekomst',
      'schoolmaatschappelijk-werk-dordrecht',
      'schoolmaatschappelijk-werk-vo-vpr',
      'sociale-vaardigheidstraining',
      'sociale-weerbaarheidstraining',
    ]);
    expect((await aanbod('sociale-weerbaarheidstraining')).afgeleid).toContain('themas');
    expect((await aanbod('maatjesproject-gymnasium')).afgeleid).toContain('scholen');
  });

  it('houdt duur en intensiteit leeg als de bron ze niet geeft', async () => {
    expect(await aanbod('voorleesexpress')).toMatchObject({ duurWeken: null, duurOmschrijving: null });
    const plaatsing = await aanbod('sbo-so-vpr');
    expect(plaatsing.intensiteitOmschrijving).toBeNull();
    expect(plaatsing.toegangToelichting).toContain('kerstvakantie');
  });

  it('dat ook als activiteit genoteerd stond, staat er één keer', async () => {
    const zomerschool = await aanbod('zomerschool-dordrecht');
    expect(zomerschool.vroegereIds).toEqual(['zomerscholen-dordrecht']);
    expect(zomerschool.intensiteitOmschrijving).toBe('elk jaar in de zomer');
    expect((await aanbod('high-five-nissewaard')).verwijstNaar.map((v) => v.naarId)).toEqual(['gids-nissewaard']);
    const oud = ['zomerscholen-dordrecht', 'high-five-nissewaard-sport'];
    expect(await db.prisma.activiteit.count({ where: { id: { in: oud } } })).toBe(0);
    const vervallen = await db.prisma.vervallenActiviteit.findMany({
      where: { id: { in: oud } },
      orderBy: { id: 'asc' },
    });
    expect(vervallen.map((v) => v.aanbodIds)).toEqual([
      ['high-five-nissewaard', 'gids-nissewaard'],
      ['zomerschool-dordrecht'],
    ]);
  });

  it('laat bij een activiteit zien met welk aanbod zij samenhangt', async () => {
    const dag = await db.prisma.activiteit.findUnique({ where: { id: 'verlengde-schooldag' } });
    expect(dag?.zieOokAanbod).toEqual(['brede-schoolacademie']);
  });
});

describe('de wachttijdmonitor', () => {
  it('kent elk aanbod en elke school voor gespecialiseerd onderwijs, met een norm', async () => {
    const tel = (soort: 'AANBOD' | 'SCHOOL', normCode?: string) =>
      db.prisma.onderwerp.count({ where: { soort, ...(normCode ? { normCode } : {}) } });
    expect(await tel('AANBOD')).toBe(143);
    expect(await tel('AANBOD', 'tlv-besluit')).toBe(14);
    expect(await tel('AANBOD', 'treeknorm')).toBe(129);
    const scholen = await db.prisma.school.count({
      where: { onderwijssoorten: { hasSome: ['SBO', 'SO', 'VSO', 'PRO'] } },
    });
    expect(await tel('SCHOOL', 'onderwijs')).toBe(scholen);
    expect(await db.prisma.wachttijdmeting.count()).toBe(0);
  });
});
