import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, wachttijdKit } from './kit.ts';

let kit: Kit;

beforeAll(async () => {
  kit = await wachttijdKit();
  const zet = (
    id: string,
    rij: Parameters<Kit['zet']>[2],
    [peildatum, aanmeldwachttijdWeken, behandelwachttijdWeken, aantalWachtenden, vrijePlaatsen, aanmeldstop]: [
      string,
      number | null,
      (number | null)?,
      (number | null)?,
      (number | null)?,
      boolean?,
    ],
  ) =>
    kit.zet('AANBOD', id, {
      ...rij,
      metingen: {
        [peildatum]: {
          aanmeldwachttijdWeken,
          behandelwachttijdWeken: behandelwachttijdWeken ?? null,
          aantalWachtenden: aantalWachtenden ?? null,
          vrijePlaatsen: vrijePlaatsen ?? null,
          aanmeldstop: aanmeldstop ?? false,
        },
      },
    });
  const wijken = ['WK999901'];
  await kit.bekend({ soort: 'THEMA', code: 'nergens' });
  await zet('a1', { themas: ['rouw', 'angst', 'rouw'], aanbieders: ['org-een'], wijken, niveau: 'JEUGDHULP' }, [
    '2026-10-01',
    1,
    2,
    3,
    2,
  ]);
  await zet('a2', { themas: ['rouw'], aanbieders: ['org-een', 'org-twee'] }, ['2026-10-05', 2, 4, 10, 0]);
  await zet('a3', { themas: ['angst'], aanbieders: ['org-twee'] }, ['2026-10-10', 3, 12, 7]);
  await zet('a4', { themas: [], herkomst: 'INVOER' }, ['2026-10-20', 4, 10]);
  await zet('a5', { themas: ['rouw'], regio: 'DORDRECHT' }, ['2026-10-25', 10]);
  await zet('a6', {}, ['2026-10-30', null, null, null, null, true]);
  await zet('a7', {}, ['2026-05-01', 20, 20, 50, 9]);
  await zet('a8', {}, ['2026-12-01', 99, 99, 99, 99]);
  await kit.zet('SCHOOL', '01AB00', {
    niveau: 'TLV',
    wijken,
    metingen: { '2026-10-15': { aanmeldwachttijdWeken: 8 } },
  });
});
afterAll(() => kit.sluit());

interface Weken {
  aantal: number;
  mediaan: number | null;
  p90: number | null;
}
interface Cijfers {
  aantal: number;
  aantalActueel: number;
  percentageOpTijd: number | null;
  percentageBovenNorm: number | null;
  aanmeldwachttijd: Weken;
  behandelwachttijd: Weken;
  [veld: string]: unknown;
}
interface Groep {
  thema: { code: string } | null;
  aanbieder: { id: string } | null;
  wijk: { code: string } | null;
  regio: string | null;
  niveau: string | null;
  cijfers: Cijfers;
}
interface Monitor {
  peildatum: string;
  totaal: Cijfers;
  groepen: { totaal: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Groep }[] };
  verloop: { maand: string; peildatum: string; aantal: number; mediaanAanmeldwachttijd: number | null }[];
}

const CIJFERS = `
  aantal aantalMetMeting aantalActueel percentageOpTijd aantalBinnenNorm aantalBovenNorm percentageBovenNorm aantalAanmeldstop
  aantalVerouderd aantalOnbekend aanmeldwachttijd { aantal mediaan p90 } behandelwachttijd { aantal mediaan p90 }
  wachtenden { aantal minstens hoogstens gemeldBij kleinerDan5Bij } vrijePlaatsen`;
const GROEP = `thema { code } aanbieder { id } wijk { code } regio niveau cijfers { ${CIJFERS} }`;

const vraag = (args: string, velden = `peildatum totaal { ${CIJFERS} }`) =>
  kit.vraag<{ wachttijdmonitor: Monitor }>(`{ wachttijdmonitor${args} { ${velden} } }`);
async function monitor(args: string, velden?: string): Promise<Monitor> {
  const { data, fouten } = await vraag(args, velden);
  expect(fouten).toEqual([]);
  return data.wachttijdmonitor;
}
const groepen = async (args: string) =>
  (await monitor(args, `groepen { edges { node { ${GROEP} } } }`)).groepen.edges.map(({ node }) => node);

describe('het totaal van de monitor', () => {
  it('telt elk aanbod en elke school één keer, met mediaan en 90e percentiel van wat nog geldt', async () => {
    expect(await monitor('')).toEqual({
      peildatum: '2026-11-01',
      totaal: {
        aantal: 9,
        aantalMetMeting: 8, // a8 is pas na vandaag gemeten
        aantalActueel: 7,
        percentageOpTijd: 87.5, // 7 van 8
        aantalBinnenNorm: 3, // a1 a2 a4
        aantalBovenNorm: 2, // a3 (behandelen) a5
        percentageBovenNorm: 40,
        aantalAanmeldstop: 1,
        aantalVerouderd: 1,
        aantalOnbekend: 2, // a8 en de school: die heeft geen norm in weken
        // 1 2 3 4 8 10: het midden tussen 3 en 4; 90% ligt halverwege de 5e (8) en de 6e (10).
        aanmeldwachttijd: { aantal: 6, mediaan: 3.5, p90: 9 },
        // 2 4 10 12: het midden tussen 4 en 10; 90% ligt op 0,7 tussen de 3e (10) en de 4e (12).
        behandelwachttijd: { aantal: 4, mediaan: 7, p90: 11.4 },
        // 3 (niet te tonen), 10 en 7.
        wachtenden: { aantal: null, minstens: 18, hoogstens: 21, gemeldBij: 3, kleinerDan5Bij: 1 },
        vrijePlaatsen: 2,
      },
    });
  });

  it('geeft een oneven rij haar middelste als mediaan', async () => {
    // 1 2 3 4 10: 90% ligt op 0,6 tussen de 4e (4) en de 5e (10).
    const { totaal } = await monitor('(filter: {soort: AANBOD})');
    expect(totaal.aanmeldwachttijd).toEqual({ aantal: 5, mediaan: 3, p90: 7.6 });
  });

  it('is leeg en geen fout als niets past', async () => {
    const { totaal } = await monitor('(filter: {thema: ["nergens"]})');
    expect(totaal).toMatchObject({
      aantal: 0,
      percentageOpTijd: null,
      percentageBovenNorm: null,
      aanmeldwachttijd: { aantal: 0, mediaan: null, p90: null },
      wachtenden: { aantal: null, minstens: null, hoogstens: null },
      vrijePlaatsen: null,
    });
  });

  it('geeft de som van de wachtenden als daar geen klein aantal in zit', async () => {
    const { totaal } = await monitor('(filter: {aanbieder: "org-twee"})');
    expect(totaal).toMatchObject({ wachtenden: { aantal: 17, minstens: 17, hoogstens: 17, kleinerDan5Bij: 0 } });
  });

  it.each([
    ['{soort: SCHOOL}', 1],
    ['{regio: [DORDRECHT]}', 1],
    ['{thema: ["rouw"]}', 3],
    ['{thema: ["rouw", "angst"]}', 4],
    ['{aanbieder: ["org-een"]}', 2],
    ['{niveau: [TLV, JEUGDHULP]}', 2],
    ['{wijk: "WK999901"}', 2],
    ['{herkomst: [INVOER]}', 1],
    ['{thema: ["rouw"], aanbieder: ["org-een"], soort: AANBOD, regio: ZHZ}', 2],
  ])('telt met filter %s alleen wat past', async (filter, aantal) => {
    expect((await monitor(`(filter: ${filter})`)).totaal.aantal).toBe(aantal);
  });

  it('geeft de stand van een eerdere dag, met wat toen gemeten was', async () => {
    const op = async (dag: string) => (await monitor(`(filter: {peildatum: "${dag}"})`)).totaal;
    expect(await op('2026-06-30')).toMatchObject({
      aantalActueel: 1,
      aanmeldwachttijd: { mediaan: 20 },
      vrijePlaatsen: 9,
    });
    expect(await op('2026-07-01')).toMatchObject({ aantalActueel: 0, aantalVerouderd: 1, vrijePlaatsen: null });
    expect(await op('2026-04-30')).toMatchObject({
      aantalMetMeting: 0,
      aantalActueel: 0,
      percentageOpTijd: null,
      aantalVerouderd: 0,
      aantalOnbekend: 9,
    });
  });
});

describe('de groepen van de monitor', () => {
  it('zijn er alleen als ernaar is gevraagd', async () => {
    expect(await groepen('')).toEqual([]);
  });

  it('per thema: wat bij meer thema’s hoort telt bij elk mee, wat er geen heeft staat apart', async () => {
    const per = await groepen('(filter: {soort: AANBOD}, groepeerOp: THEMA)');
    expect(per.map(({ thema, cijfers }) => [thema?.code ?? null, cijfers.aantal])).toEqual([
      [null, 4], // a4 a6 a7 a8
      ['rouw', 3], // a1 a2 a5
      ['angst', 2], // a1 a3
    ]);
    // rouw: 1 2 10, dus 90% ligt op 0,8 tussen 2 en 10.
    expect(per[1]?.cijfers.aanmeldwachttijd).toEqual({ aantal: 3, mediaan: 2, p90: 8.4 });
    expect(per[1]?.cijfers.percentageBovenNorm).toBe(33.3);
    expect(per[2]?.cijfers).toMatchObject({ percentageBovenNorm: 50, wachtenden: { aantal: null, minstens: 8 } });
  });

  it('per thema met een filter op thema: alleen de gekozen thema’s', async () => {
    const per = await groepen('(filter: {thema: ["rouw"]}, groepeerOp: THEMA)');
    expect(per.map(({ thema, cijfers }) => [thema?.code, cijfers.aantal])).toEqual([['rouw', 3]]);
  });

  it('per aanbieder, gebied, niveau en wijk', async () => {
    const sleutels = async (groepeerOp: string, sleutel: (groep: Groep) => string | null | undefined) =>
      Object.fromEntries(
        (await groepen(`(groepeerOp: ${groepeerOp})`)).map((groep) => [sleutel(groep) ?? '', groep.cijfers.aantal]),
      );
    expect(await sleutels('AANBIEDER', (g) => g.aanbieder?.id)).toEqual({ 'org-een': 2, 'org-twee': 2, '': 6 });
    expect(await sleutels('REGIO', (g) => g.regio)).toEqual({ ZHZ: 8, DORDRECHT: 1 });
    expect(await sleutels('NIVEAU', (g) => g.niveau)).toEqual({ JEUGDHULP: 1, TLV: 1, '': 7 });
    expect(await sleutels('WIJK', (g) => g.wijk?.code)).toEqual({ WK999901: 2, '': 7 });
  });

  it('vullen alleen het veld waarop is gegroepeerd', async () => {
    const per = await groepen('(filter: {regio: DORDRECHT}, groepeerOp: REGIO)');
    expect(per).toEqual([
      { regio: 'DORDRECHT', thema: null, aanbieder: null, wijk: null, niveau: null, cijfers: expect.anything() },
    ]);
  });

  it('zijn per bladzijde te lezen, ook als groepen even groot zijn', async () => {
    const namen: string[] = [];
    let after = '';
    for (let bladzijde = 0; bladzijde < 5; bladzijde++) {
      const { groepen: deel } = await monitor(
        '(groepeerOp: AANBIEDER)',
        `groepen(first: 1${after}) { totaal pageInfo { hasNextPage endCursor } edges { node { ${GROEP} } } }`,
      );
      expect(deel.totaal).toBe(3);
      namen.push(...deel.edges.map(({ node }) => node.aanbieder?.id ?? ''));
      if (!deel.pageInfo.hasNextPage) break;
      after = `, after: "${deel.pageInfo.endCursor}"`;
    }
    expect(namen).toEqual(['', 'org-een', 'org-twee']);
  });

  it('komen met het totaal in één SQL-opdracht, en het verloop in één erbij', async () => {
    const alles = `totaal { ${CIJFERS} } groepen { edges { node { ${GROEP} } } }`;
    expect(await kit.telSql(() => vraag('(groepeerOp: THEMA)', alles))).toBe(1);
    expect(await kit.telSql(() => vraag('(groepeerOp: THEMA)', `${alles} verloop(maanden: 36) { aantal }`))).toBe(2);
    // De codes van een filter worden samen in één opdracht nagekeken.
    const filter = '(filter: {thema: ["rouw", "angst"], aanbieder: "org-een", wijk: "WK999901"}, groepeerOp: THEMA)';
    expect(await kit.telSql(() => vraag(filter, alles))).toBe(2);
  });
});

describe('het verloop van de monitor', () => {
  const verloop = async (maanden: number, filter = '') =>
    (await monitor(filter, `verloop(maanden: ${maanden}) { maand peildatum aantal mediaanAanmeldwachttijd }`)).verloop;

  it('geeft per maand de mediaan van wat op de laatste dag nog gold', async () => {
    expect(await verloop(8)).toEqual([
      { maand: '2026-04', peildatum: '2026-04-30', aantal: 0, mediaanAanmeldwachttijd: null },
      { maand: '2026-05', peildatum: '2026-05-31', aantal: 1, mediaanAanmeldwachttijd: 20 },
      { maand: '2026-06', peildatum: '2026-06-30', aantal: 1, mediaanAanmeldwachttijd: 20 },
      { maand: '2026-07', peildatum: '2026-07-31', aantal: 0, mediaanAanmeldwachttijd: null },
      { maand: '2026-08', peildatum: '2026-08-31', aantal: 0, mediaanAanmeldwachttijd: null },
      { maand: '2026-09', peildatum: '2026-09-30', aantal: 0, mediaanAanmeldwachttijd: null },
      { maand: '2026-10', peildatum: '2026-10-31', aantal: 6, mediaanAanmeldwachttijd: 3.5 },
      { maand: '2026-11', peildatum: '2026-11-01', aantal: 6, mediaanAanmeldwachttijd: 3.5 },
    ]);
  });

  it('geeft standaard een jaar', async () => {
    expect((await monitor('', 'verloop { maand }')).verloop).toHaveLength(12);
  });

  it.each([0, 37])('weigert %i maanden', async (maanden) => {
    const { fouten } = await vraag('', `verloop(maanden: ${maanden}) { aantal }`);
    expect(fouten).toEqual([
      { code: 'BAD_USER_INPUT', veld: 'maanden', boodschap: expect.stringContaining('1 tot en met 36') },
    ]);
  });
});

it.each([
  ['(filter: {thema: ["Rouw en verlies"]})', 'filter.thema', 'geen thema met code Rouw en verlies'],
  ['(filter: {thema: ["rouw", "bestaat-niet"]})', 'filter.thema', 'geen thema met code bestaat-niet'],
  ['(filter: {aanbieder: ["org-een", ""]})', 'filter.aanbieder', 'geen organisatie'],
  ['(filter: {aanbieder: "rouw"})', 'filter.aanbieder', 'geen organisatie met id rouw'],
  ['(filter: {wijk: "Wielwijk"})', 'filter.wijk', 'geen wijk met code Wielwijk'],
  ['(filter: {wijk: ["WK999901", "WK999902"]})', 'filter.wijk', 'Vraag `wijken`'],
  ['(filter: {peildatum: "2026-11-02"})', 'filter.peildatum', 'ligt in de toekomst'],
])('weigert %s met een fout bij het veld', async (args, veld, boodschap) => {
  expect((await vraag(args)).fouten).toEqual([
    { code: 'BAD_USER_INPUT', veld, boodschap: expect.stringContaining(boodschap) },
  ]);
});

it.each([
  ['(first: 101)', 'first'],
  ['(after: "onzin")', 'after'],
  // De cursor van een lijst die op naam staat.
  ['(after: "WyJuYWFtIiwiaWQiXQ")', 'after'],
])('weigert groepen%s met een fout bij het veld', async (args, veld) => {
  const { fouten } = await vraag('(groepeerOp: THEMA)', `groepen${args} { totaal }`);
  expect(fouten).toEqual([{ code: 'BAD_USER_INPUT', veld, boodschap: expect.any(String) }]);
});
