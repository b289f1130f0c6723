import { describe, expect, it } from 'vitest';
import { leesCsv, schrijfCsv } from '../../search/dubbelingen/index.ts';

describe('een CSV-bestand', () => {
  it.each([
    ['komma’s', 'naam,plaats\nDe Brug,Dordrecht\n'],
    ['puntkomma’s', 'naam;plaats\nDe Brug;Dordrecht\n'],
    ['tabs', 'naam\tplaats\nDe Brug\tDordrecht'],
    ['een BOM', '\uFEFFnaam,plaats\nDe Brug,Dordrecht'],
    ['regels uit Windows', 'naam,plaats\r\nDe Brug,Dordrecht\r\n'],
    ['spaties om de koppen en waarden', 'naam, plaats\nDe Brug , Dordrecht\n'],
    ['aanhalingstekens', '"naam";"plaats"\n"De Brug" ; "Dordrecht"\n'],
    ['lege regels', 'naam,plaats\n\nDe Brug,Dordrecht\n\n'],
  ])('met %s wordt gelezen', (_, tekst) => {
    expect(leesCsv(tekst)).toEqual({ kolommen: ['naam', 'plaats'], rijen: [{ naam: 'De Brug', plaats: 'Dordrecht' }] });
  });

  it('mag scheidingen, regeleinden en aanhalingstekens in een veld hebben', () => {
    expect(leesCsv('naam,over\n"Brug, De","zegt ""ja""\nen nee"\n').rijen).toEqual([
      { naam: 'Brug, De', over: 'zegt "ja"\nen nee' },
    ]);
  });

  it('mag te korte rijen hebben, en een leeg laatste veld', () => {
    expect(leesCsv('a,b,c\n1\n1,2,').rijen).toEqual([
      { a: '1', b: '', c: '' },
      { a: '1', b: '2', c: '' },
    ]);
  });

  it('wordt zo geschreven dat het weer te lezen is', () => {
    const tekst = schrijfCsv(
      ['a', 'b'],
      [
        ['één, "twee"', 3],
        ['', 'x\ny'],
      ],
    );
    expect(leesCsv(tekst).rijen).toEqual([
      { a: 'één, "twee"', b: '3' },
      { a: '', b: 'x\ny' },
    ]);
  });
});
