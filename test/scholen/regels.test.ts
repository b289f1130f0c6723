import { describe, expect, test } from 'vitest';
import type { Beschikbaarheid, Onderwijssoort, Regio } from '../../prisma/generated/client/enums.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { sectorenVan } from '../../schema/waarden/schoolsector.ts';
import { schoolsleutels, zoeksleutels } from '../../schema/waarden/schoolsoorten.ts';
import { leesBrin, leesSchoolId, leesVestigingscode } from '../../subgraphs/scholen/codes.ts';
import { aantalCellen, dekkingscellen, soortregels } from '../../subgraphs/scholen/dekkingscel.ts';
import { huidigSchooljaar, leesSchooljaar, profielstatus } from '../../subgraphs/scholen/schooljaar.ts';
import { spiegel, vatSamen, vragenVoor } from '../../subgraphs/scholen/spiegel.ts';
import { kaderRegios, vergelijktabel, verschilt } from '../../subgraphs/scholen/vergelijktabel.ts';

describe('het schooljaar', () => {
  test.each([
    ['2026-07-31T12:00:00Z', '2025-2026'],
    ['2026-08-01T12:00:00Z', '2026-2027'],
    ['2026-12-31T12:00:00Z', '2026-2027'],
    ['2027-01-01T12:00:00Z', '2026-2027'],
    // Middernacht in Nederland, niet in Greenwich.
    ['2026-07-31T21:59:59Z', '2025-2026'],
    ['2026-07-31T22:00:00Z', '2026-2027'],
  ])('op %s is het %s', (moment, schooljaar) => {
    expect(huidigSchooljaar(new Date(moment))).toBe(schooljaar);
  });

  test.each(['2025', '2025-26', '2025-2027', '2026-2025', '25-26', '2025-2026 '])('%s wordt geweigerd', (fout) => {
    expect(() => leesSchooljaar('schooljaar', fout)).toThrow(/geen schooljaar/);
  });

  test('een goed schooljaar blijft, en niets blijft leeg', () => {
    expect(leesSchooljaar('schooljaar', '2025-2026')).toBe('2025-2026');
    expect(leesSchooljaar('schooljaar', undefined)).toBe(null);
  });

  test('een profiel is actueel voor dit jaar en volgend jaar, daarvoor verouderd, en anders ontbreekt het', () => {
    const status = (sopSchooljaren: number) =>
      ['2025-2026', '2026-2027', '2027-2028', null].map((jaar) =>
        profielstatus(jaar, {
          nu: new Date('2026-11-22T12:00:00Z'),
          termijnen: { ...STANDAARD_TERMIJNEN, sopSchooljaren },
        }),
      );
    expect(status(1)).toEqual(['VEROUDERD', 'ACTUEEL', 'ACTUEEL', 'ONTBREEKT']);
    // Wie is ingesteld op twee schooljaren, vraagt om het jaar.
    expect(status(2)).toEqual(['ACTUEEL', 'ACTUEEL', 'ACTUEEL', 'ONTBREEKT']);
  });
});

describe('de sector van een school', () => {
  test.each<[Onderwijssoort[], string[]]>([
    [['PO'], ['PO']],
    [['SBO'], ['PO']],
    [['VOORSCHOOLS'], ['PO']],
    [['VO', 'VMBO'], ['VO']],
    [['PRO'], ['VO']],
    [
      ['SO', 'VSO'],
      ['PO', 'VO'],
    ],
    [['VMBO', 'MBO'], ['VO']],
    [['MBO'], []],
    [[], ['PO', 'VO']],
  ])('%j hoort bij %j', (soorten, sectoren) => {
    expect(sectorenVan(soorten)).toEqual(sectoren);
  });
});

describe('zoeken op onderwijssoort', () => {
  const past = (school: Onderwijssoort[], gevraagd: Onderwijssoort) =>
    schoolsleutels(school).some((sleutel) => zoeksleutels([gevraagd]).includes(sleutel));

  test('wie vo vraagt, vindt ook vmbo en gymnasium, maar geen vso', () => {
    expect(past(['VMBO'], 'VO')).toBe(true);
    expect(past(['GYMNASIUM'], 'VO')).toBe(true);
    expect(past(['VO', 'PRO'], 'VO')).toBe(true);
    expect(past(['VSO'], 'VO')).toBe(false);
  });

  test('een vo-school zonder niveaus past bij havo, een vo-school met alleen vmbo niet', () => {
    expect(past(['VO'], 'HAVO')).toBe(true);
    expect(past(['VO', 'VMBO'], 'HAVO')).toBe(false);
    expect(past(['VO', 'PRO'], 'HAVO')).toBe(false);
    expect(past(['VO', 'HAVO', 'VWO'], 'HAVO')).toBe(true);
  });

  test('po is alleen po', () => {
    expect(zoeksleutels(['PO'])).toEqual(['PO']);
    expect(schoolsleutels(['PO', 'SBO'])).toEqual(['PO', 'SBO']);
  });
});

const deel = (code: string, meer: object = {}) => ({
  code,
  soort: 'BASISONDERSTEUNING' as const,
  sectoren: ['PO' as const],
  ...meer,
});

describe('een profiel naast zijn kader', () => {
  test('een norm, rubriek, regel of andere sector is geen vraag aan de school', () => {
    const kader = [
      deel('A'),
      deel('B', { soort: 'NORM' }),
      deel('C', { soort: 'REGEL' }),
      deel('D', { soort: 'RUBRIEK' }),
      deel('E', { sectoren: ['VO'] }),
      deel('F', { soort: 'DESKUNDIGE', sectoren: ['PO', 'VO'] }),
    ];
    expect(vragenVoor(kader, ['PO']).map((vraag) => vraag.code)).toEqual(['A', 'F']);
    expect(vragenVoor(kader, [])).toEqual([]);
  });

  test('elk onderdeel komt terug, ook zonder antwoord', () => {
    const regels = spiegel(
      [deel('A'), deel('B')],
      [
        { onderdeelCode: 'B', beschikbaarheid: 'NIET', toelichting: 'Geen ruimte' },
        { onderdeelCode: 'buiten het kader', beschikbaarheid: 'AANWEZIG', toelichting: null },
      ],
    );
    expect(regels.map((r) => [r.onderdeel.code, r.beschikbaarheid, r.toelichting])).toEqual([
      ['A', 'ONBEKEND', null],
      ['B', 'NIET', 'Geen ruimte'],
    ]);
  });

  test('de samenvatting telt elk onderdeel precies één keer', () => {
    const antwoorden: Beschikbaarheid[] = ['AANWEZIG', 'AANWEZIG', 'OP_AFROEP', 'IN_ONTWIKKELING', 'NIET', 'ONBEKEND'];
    expect(vatSamen(antwoorden.map((beschikbaarheid) => ({ beschikbaarheid })))).toEqual({
      AANWEZIG: 2,
      OP_AFROEP: 1,
      IN_ONTWIKKELING: 1,
      NIET: 1,
      ONBEKEND: 1,
      totaal: 6,
    });
  });
});

describe('de vergelijking', () => {
  const regel = (code: string, beschikbaarheid: Beschikbaarheid) => ({
    onderdeel: { code },
    beschikbaarheid,
    toelichting: null,
  });

  test('een onderdeel dat niet in het kader van een school staat, geeft een lege cel', () => {
    const rijen = vergelijktabel([
      { schoolId: 'een', regels: [regel('A', 'AANWEZIG'), regel('B', 'NIET')] },
      { schoolId: 'twee', regels: [regel('B', 'AANWEZIG'), regel('C', 'ONBEKEND')] },
    ]);
    expect(
      rijen.map((rij) => [rij.onderdeel.code, rij.cellen.map((cel) => cel.beschikbaarheid), rij.verschilt]),
    ).toEqual([
      ['A', ['AANWEZIG', null], false],
      ['B', ['NIET', 'AANWEZIG'], true],
      ['C', [null, 'ONBEKEND'], false],
    ]);
    expect(rijen[0]?.cellen.map((cel) => cel.schoolId)).toEqual(['een', 'twee']);
  });

  test('een school zonder profiel staat naast het kader van haar gebied, of dat van haar buren', () => {
    const kolom = (regio: Regio, kaderRegio?: Regio) => ({
      school: { regio },
      profiel: kaderRegio ? { kaderRegio } : null,
    });
    const alle = [kolom('VOORBEELDSTAD', 'DORDRECHT'), kolom('VOORBEELDSTAD'), kolom('VPR'), kolom('ZHZ', 'ZHZ')];
    expect(alle.map((deze) => kaderRegios(deze, alle))).toEqual([['DORDRECHT'], ['DORDRECHT'], ['VPR'], ['ZHZ']]);
  });

  test('onbekend is geen verschil', () => {
    const cellen = (...antwoorden: (Beschikbaarheid | null)[]) =>
      antwoorden.map((beschikbaarheid) => ({ beschikbaarheid }));
    expect(verschilt(cellen('AANWEZIG', 'ONBEKEND', null))).toBe(false);
    expect(verschilt(cellen('AANWEZIG', 'AANWEZIG'))).toBe(false);
    expect(verschilt(cellen('AANWEZIG', 'ONBEKEND', 'OP_AFROEP'))).toBe(true);
  });
});

describe('de cellen van het dekkingsoverzicht', () => {
  const groep = (soort: Onderwijssoort, wijk: string | null, scholen: number, zonderProfiel = 0) => ({
    soort,
    wijk,
    scholen,
    zonderProfiel,
  });
  const telling = { aanwezig: 0, opAfroep: 0, inOntwikkeling: 0, niet: 0 };

  test('een school met profiel maar zonder antwoord is onbekend', () => {
    const [cel] = dekkingscellen(
      [{ code: 'A', sectoren: ['PO'] }],
      [groep('PO', null, 10, 1)],
      [{ code: 'A', soort: 'PO', wijk: null, aanwezig: 3, opAfroep: 1, inOntwikkeling: 1, niet: 2 }],
    );
    expect(cel).toMatchObject({ code: 'A', scholen: 10, aanwezig: 3, zonderProfiel: 1, onbekend: 2 });
  });

  test('een telling komt alleen bij haar eigen soort en wijk', () => {
    const cellen = dekkingscellen(
      [{ code: 'A', sectoren: ['PO'] }],
      [groep('PO', 'W1', 2), groep('PO', 'W2', 2), groep('SBO', 'W1', 2)],
      [{ ...telling, code: 'A', soort: 'PO', wijk: 'W2', aanwezig: 2 }],
    );
    expect(cellen.map((cel) => [cel.aanwezig, cel.onbekend])).toEqual([
      [0, 2],
      [2, 0],
      [0, 2],
    ]);
  });

  test('een onderdeel geldt alleen in zijn sectoren, een thema overal', () => {
    const groepen = [groep('SBO', 'W1', 1), groep('VMBO', 'W1', 1), groep('MBO', 'W1', 1)];
    const onderwerpen = [
      { code: 'P', sectoren: ['PO' as const] },
      { code: 'V', sectoren: ['VO' as const] },
      { code: 'thema', sectoren: null },
    ];
    const cellen = dekkingscellen(onderwerpen, groepen, []);
    expect(cellen.map((cel) => `${cel.code} ${cel.soort}`)).toEqual([
      'P SBO',
      'V VMBO',
      'thema SBO',
      'thema VMBO',
      'thema MBO',
    ]);
    expect(aantalCellen(onderwerpen, groepen)).toBe(cellen.length);
  });

  test('elke soort kent haar sleutels, één keer', () => {
    expect(soortregels(['HAVO', 'HAVO', 'SBO'])).toEqual([
      { soort: 'HAVO', sleutel: 'HAVO' },
      { soort: 'HAVO', sleutel: 'VO_ALGEMEEN' },
      { soort: 'SBO', sleutel: 'SBO' },
    ]);
  });
});

describe('codes', () => {
  test('een vestigingscode en een BRIN mogen met kleine letters', () => {
    expect(leesVestigingscode('v', ' 18ys03 ')).toBe('18YS03');
    expect(leesBrin('v', '18ys')).toBe('18YS');
  });

  test.each([
    [() => leesVestigingscode('vestigingscode', '18YS3'), /geen vestigingscode/],
    [() => leesBrin('filter.brin', '18YS03'), /geen BRIN/],
    [() => leesSchoolId('id', 'Roch ade'), /geen id van een school/],
    [() => leesSchoolId('id', ''), /geen id van een school/],
  ])('een verkeerde vorm wordt geweigerd (%#)', (lees, boodschap) => {
    expect(lees).toThrow(boodschap);
  });
});
