import { describe, expect, it } from 'vitest';
import { leesTeksten } from '../../prisma/laden/lees.ts';
import {
  type Cel,
  celTekst,
  celVan,
  metApostrof,
  paden,
  SJABLONEN,
  SJABLOONSOORTEN,
  type Sjabloonsoort,
  VORM,
  zonderApostrof,
} from '../../uitwisseling/sjabloon/index.ts';

const START: Partial<Record<Sjabloonsoort, 'organisaties' | 'scholen' | 'aanbod' | 'activiteiten'>> = {
  organisaties: 'organisaties',
  scholen: 'scholen',
  aanbod: 'aanbod',
  activiteiten: 'activiteiten',
};

/** Leest elke cel terug tot een record. */
function uitCellen(soort: Sjabloonsoort, cellen: readonly Cel[]): unknown {
  const record: Record<string, unknown> = {};
  for (const [nr, { pad, vorm, kop }] of SJABLONEN[soort].entries()) {
    const gelezen = vorm.lees(cellen[nr] ?? null);
    if ('fout' in gelezen) throw new Error(`${kop}: ${gelezen.fout}`);
    if (gelezen.waarde === undefined) continue;
    const [groep = '', veld] = pad.split('.');
    if (veld) record[groep] = { ...(record[groep] as object), [veld]: gelezen.waarde };
    else record[groep] = gelezen.waarde;
  }
  return VORM[soort].parse(record);
}

describe('Het sjabloon', () => {
  it.each(SJABLOONSOORTEN)('heeft voor elk veld van %s precies één kolom, elk met een eigen kop', (soort) => {
    const kolommen = SJABLONEN[soort];
    expect(kolommen.map(({ pad }) => pad).sort()).toEqual(paden(VORM[soort]).sort());
    expect(new Set(kolommen.map(({ kop }) => kop.toLowerCase())).size).toBe(kolommen.length);
  });

  it.each(Object.entries(START))(
    'geeft elk record van de startgegevens onveranderd terug: %s',
    async (soort, bestand) => {
      const sjabloon = soort as Sjabloonsoort;
      const records = (JSON.parse((await leesTeksten())[bestand]) as unknown[]).map((rij) => VORM[sjabloon].parse(rij));
      expect(records.length).toBeGreaterThan(5);
      for (const record of records) {
        const cellen = SJABLONEN[sjabloon].map((kolom) => celVan(record, kolom));
        expect(uitCellen(sjabloon, cellen)).toEqual(record);
        expect(uitCellen(sjabloon, cellen.map(celTekst))).toEqual(record);
      }
    },
  );

  it('bewaart tekens die in een lijst iets betekenen', () => {
    const partij = 'Fonds A; B | C \\ "D", naam: E';
    const kolom = SJABLONEN.aanbod.find(({ pad }) => pad === 'bekostiging');
    const bekostiging = [{ partij, organisatie: null, aandeelProcent: 33.3, regeling: 'a: b' }];
    expect(kolom?.vorm.lees(kolom.vorm.print(bekostiging))).toEqual({
      waarde: [{ partij, aandeelProcent: 33.3, regeling: 'a: b' }],
    });
    expect(kolom?.vorm.lees('Gemeente | partij: Ouders; aandeel: 40')).toEqual({
      waarde: [{ partij: 'Gemeente' }, { partij: 'Ouders', aandeelProcent: 40 }],
    });
  });

  it('maakt een formule tot tekst, en haalt er bij het lezen precies één apostrof af', () => {
    const gevaarlijk = ['=1+1', '+31 78 123', '-2', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''+1"];
    for (const tekst of gevaarlijk) {
      expect(metApostrof(tekst)).toBe(`'${tekst}`);
      expect(zonderApostrof(metApostrof(tekst))).toBe(tekst);
    }
    for (const gewoon of ["'s Gravendeel", 'a=b', '']) {
      expect(metApostrof(gewoon)).toBe(gewoon);
      expect(zonderApostrof(gewoon)).toBe(gewoon);
    }
  });

  it('raadt niet wat een getal met een punt betekent', () => {
    const bedrag = SJABLONEN.aanbod.find(({ pad }) => pad === 'kosten.bedrag');
    expect(bedrag?.vorm.lees('12,50')).toEqual({ waarde: 12.5 });
    expect(bedrag?.vorm.lees('€ 1.234,50')).toEqual({ waarde: 1234.5 });
    expect(bedrag?.vorm.lees('1.234')).toEqual({ fout: expect.stringContaining('twee getallen') });
  });
});
