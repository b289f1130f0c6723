import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, scholenKit } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await scholenKit();
  await kit.kader(
    { code: 'P-1' },
    { code: 'P-2', soort: 'DESKUNDIGE' },
    { code: 'V-1', sectoren: ['VO'] },
    { code: 'N-1', soort: 'NORM' },
    { code: 'D-1', regio: 'DORDRECHT' },
  );
  const taal = (beschikbaarheid: 'AANWEZIG' | 'NIET' | 'OP_AFROEP') => ({
    soort: 'EXTRA_ONDERSTEUNING' as const,
    naam: `Taal ${beschikbaarheid}`,
    themaCode: 'taal',
    beschikbaarheid,
  });
  await kit.bekend(
    { soort: 'THEMA', code: 'rouw' },
    { soort: 'THEMA', code: 'leren' },
    { soort: 'THEMA', code: 'taal', ouder: 'leren' },
  );
  await kit.school('po-een', { onderwijssoorten: ['PO'], wijkCode: 'WK990001' });
  await kit.profiel('po-een', '2026-2027', {
    antwoorden: { 'P-1': 'AANWEZIG', 'P-2': 'OP_AFROEP' },
    regels: [taal('NIET'), taal('AANWEZIG'), taal('OP_AFROEP')],
  });
  await kit.profiel('po-een', '2025-2026', { antwoorden: { 'P-1': 'NIET' } });
  await kit.school('po-twee', { onderwijssoorten: ['PO'], wijkCode: 'WK990001' });
  await kit.profiel('po-twee', '2025-2026', { antwoorden: { 'P-1': 'IN_ONTWIKKELING' }, regels: [taal('OP_AFROEP')] });
  await kit.school('po-drie', { onderwijssoorten: ['PO', 'SBO'], wijkCode: 'WK990002' });
  await kit.profiel('po-drie', '2026-2027', {
    antwoorden: { 'P-1': 'NIET', 'P-2': 'ONBEKEND' },
    regels: [{ soort: 'DESKUNDIGE', naam: 'Logopedist', themaCode: 'spraak', beschikbaarheid: 'AANWEZIG' }],
  });
  await kit.school('po-vier', { onderwijssoorten: ['PO'] });
  await kit.school('vo', { onderwijssoorten: ['VO', 'VMBO'], wijkCode: 'WK990002' });
  await kit.profiel('vo', '2026-2027', { antwoorden: { 'V-1': 'AANWEZIG' } });
  await kit.school('onbekend', { wijkCode: 'WK990001' });
  await kit.school('elders', { onderwijssoorten: ['PO'], regio: 'DORDRECHT', wijkCode: 'WK990001' });
});
afterAll(() => kit.sluit());

interface Cel {
  onderdeel: { code: string } | null;
  thema: { code: string } | null;
  onderwijssoort: string;
  wijk: { code: string } | null;
  scholen: number;
  aanwezig: number;
  opAfroep: number;
  inOntwikkeling: number;
  niet: number;
  onbekend: number;
  zonderProfiel: number;
}
interface Overzicht {
  scholen: number;
  zonderProfiel: number;
  zonderOnderwijssoort: number;
  cellen: Cel[];
}
const vraag = (args: string) =>
  kit.vraag<{ dekkingsoverzicht: Overzicht }>(`{ dekkingsoverzicht(${args}) {
    schooljaar scholen zonderProfiel zonderOnderwijssoort
    cellen { onderdeel { code } thema { code } onderwijssoort wijk { code }
             scholen aanwezig opAfroep inOntwikkeling niet onbekend zonderProfiel }
  } }`);
const overzicht = async (args: string) => {
  const { data, fouten } = await vraag(args);
  expect(fouten).toEqual([]);
  return data.dekkingsoverzicht;
};
/** Kort: waar het over gaat, en dan scholen = aanwezig + op afroep + in ontwikkeling + niet + onbekend + zonder profiel. */
const kort = (cellen: Cel[]) =>
  cellen.map(
    (c) =>
      `${c.onderdeel?.code ?? c.thema?.code} ${c.onderwijssoort} ${c.wijk?.code ?? '-'}: ${c.scholen}=${c.aanwezig}+${c.opAfroep}+${c.inOntwikkeling}+${c.niet}+${c.onbekend}+${c.zonderProfiel}`,
  );

describe('het dekkingsoverzicht', () => {
  test('telt per onderdeel, soort onderwijs en wijk elke school precies één keer', async () => {
    const { cellen, ...cijfers } = await overzicht('regio: VOORBEELDSTAD');
    expect(cijfers).toEqual({ schooljaar: null, scholen: 6, zonderProfiel: 2, zonderOnderwijssoort: 1 });
    expect(kort(cellen)).toEqual([
      'P-1 PO WK990001: 2=1+0+1+0+0+0',
      'P-1 PO WK990002: 1=0+0+0+1+0+0',
      'P-1 PO -: 1=0+0+0+0+0+1',
      'P-1 SBO WK990002: 1=0+0+0+1+0+0',
      'P-2 PO WK990001: 2=0+1+0+0+1+0',
      'P-2 PO WK990002: 1=0+0+0+0+1+0',
      'P-2 PO -: 1=0+0+0+0+0+1',
      'P-2 SBO WK990002: 1=0+0+0+0+1+0',
      'V-1 VMBO WK990002: 1=1+0+0+0+0+0',
      'V-1 VO WK990002: 1=1+0+0+0+0+0',
    ]);
  });

  test('kijkt zonder schooljaar naar het nieuwste profiel, en anders alleen naar dat jaar', async () => {
    const { cellen } = await overzicht(
      'regio: VOORBEELDSTAD, schooljaar: "2025-2026", onderdelen: ["P-1"], wijken: "WK990001"',
    );
    expect(kort(cellen)).toEqual(['P-1 PO WK990001: 2=0+0+1+1+0+0']);
    const later = await overzicht(
      'regio: VOORBEELDSTAD, schooljaar: "2026-2027", onderdelen: ["P-1"], wijken: "WK990001"',
    );
    expect(kort(later.cellen)).toEqual(['P-1 PO WK990001: 2=1+0+0+0+0+1']);
    expect(later.scholen).toBe(3);
  });

  test('laat zich beperken tot soort onderwijs, wijken en soort onderdeel', async () => {
    const { cellen } = await overzicht('regio: VOORBEELDSTAD, onderwijssoort: [SBO, VMBO], soort: [DESKUNDIGE]');
    expect(kort(cellen)).toEqual(['P-2 SBO WK990002: 1=0+0+0+0+1+0']);
    const havo = await overzicht('regio: VOORBEELDSTAD, onderwijssoort: [HAVO]');
    expect(havo.cellen).toEqual([]);
  });

  test('telt ook over thema’s van extra ondersteuning; het beste antwoord van een school telt', async () => {
    const { cellen } = await overzicht('regio: VOORBEELDSTAD, op: THEMA, onderwijssoort: [PO]');
    expect(kort(cellen)).toEqual([
      'taal PO WK990001: 2=1+1+0+0+0+0',
      'taal PO WK990002: 1=0+0+0+0+1+0',
      'taal PO -: 1=0+0+0+0+0+1',
    ]);
    expect(cellen.every((cel) => cel.onderdeel === null)).toBe(true);
  });

  test('een gevraagd thema dat geen school biedt, is te zien', async () => {
    const { cellen } = await overzicht(
      'regio: VOORBEELDSTAD, op: THEMA, themas: ["rouw"], onderwijssoort: [SBO, VO], wijken: ["WK990002"]',
    );
    expect(kort(cellen)).toEqual(['rouw SBO WK990002: 1=0+0+0+0+1+0', 'rouw VO WK990002: 1=0+0+0+0+1+0']);
  });

  test('een hoofdthema neemt de thema’s eronder mee', async () => {
    const { cellen } = await overzicht(
      'regio: VOORBEELDSTAD, op: THEMA, themas: ["leren"], onderwijssoort: [PO], wijken: ["WK990001"]',
    );
    expect(kort(cellen)).toEqual(['leren PO WK990001: 2=0+0+0+0+2+0', 'taal PO WK990001: 2=1+1+0+0+0+0']);
  });

  test('gebruikt het kader van de profielen, of het gevraagde', async () => {
    await kit.school('drecht-een', { onderwijssoorten: ['PO'], regio: 'DRECHTSTEDEN' });
    await kit.profiel('drecht-een', '2026-2027', { kaderRegio: 'DORDRECHT', antwoorden: { 'D-1': 'AANWEZIG' } });
    await kit.school('drecht-twee', { onderwijssoorten: ['PO'], regio: 'DRECHTSTEDEN' });
    expect(kort((await overzicht('regio: DRECHTSTEDEN')).cellen)).toEqual(['D-1 PO -: 2=1+0+0+0+0+1']);
    expect(kort((await overzicht('regio: DRECHTSTEDEN, kader: VOORBEELDSTAD')).cellen)).toEqual([
      'P-1 PO -: 2=0+0+0+0+1+1',
      'P-2 PO -: 2=0+0+0+0+1+1',
    ]);
  });

  test('een gebied zonder scholen geeft een leeg overzicht', async () => {
    expect(await overzicht('regio: VPR')).toEqual({
      schooljaar: null,
      scholen: 0,
      zonderProfiel: 0,
      zonderOnderwijssoort: 0,
      cellen: [],
    });
  });

  test('kost evenveel SQL-opdrachten voor één cel als voor alle', async () => {
    const klein = await kit.sqlVan(() => overzicht('regio: VOORBEELDSTAD, soort: [DESKUNDIGE], onderwijssoort: [SBO]'));
    const groot = await kit.sqlVan(() => overzicht('regio: VOORBEELDSTAD'));
    expect(groot).toHaveLength(klein.length);
    expect(groot).toHaveLength(4);
  });

  test.each([
    ['wijken: ["Staart"]', 'wijken'],
    ['wijken: ["WK990001", "WK990077"]', 'wijken'],
    ['op: THEMA, themas: ["taal", "tal"]', 'themas'],
    ['onderdelen: ["X-9"]', 'onderdelen'],
    ['onderdelen: ["N-1"]', 'onderdelen'],
    ['onderdelen: ["D-1"]', 'onderdelen'],
    ['soort: [NORM]', 'soort'],
    ['schooljaar: "2025"', 'schooljaar'],
    ['themas: ["taal"]', 'themas'],
    ['op: THEMA, themas: ["T a a l"]', 'themas'],
    ['op: THEMA, onderdelen: ["P-1"]', 'onderdelen'],
    ['op: THEMA, soort: [DESKUNDIGE]', 'soort'],
  ])('%s is een fout met veld %s', async (args, veld) => {
    const { fouten } = await vraag(`regio: VOORBEELDSTAD, ${args}`);
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld }]);
  });

  test('boven 5.000 cellen komt er een fout die vraagt om minder', async () => {
    await kit.kader(...Array.from({ length: 260 }, (_, nr) => ({ code: `R-${nr}`, regio: 'RIJNMOND' as const })));
    for (let nr = 0; nr < 20; nr++) {
      const wijkCode = `WK9800${String(nr).padStart(2, '0')}`;
      await kit.school(`rijnmond-${nr}`, { regio: 'RIJNMOND', onderwijssoorten: ['PO'], wijkCode });
    }
    const { fouten } = await vraag('regio: RIJNMOND');
    expect(fouten).toMatchObject([
      { code: 'BAD_USER_INPUT', boodschap: expect.stringMatching(/5200 cellen.*hoogstens 5000.*wijken/) },
    ]);
    expect((await overzicht('regio: RIJNMOND, wijken: ["WK980001"]')).cellen).toHaveLength(260);
  });
});
