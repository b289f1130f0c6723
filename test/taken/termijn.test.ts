import { describe, expect, test } from 'vitest';
import { beginVan, huidigSchooljaar, oudsteGeldige } from '../../prisma/regels/schooljaar.ts';
import { actualiteitstaat, grenzenVan } from '../../prisma/regels/termijn.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { termijnenVan } from '../../schema/instellingen-termijnen.ts';
import { ouderdomszin } from '../../search/actualiteit.ts';

const NU = new Date('2026-11-22T12:00:00Z');
const staat = (geldtOp: string | null, opgenomenOp: string | null) =>
  actualiteitstaat({ geldtOp, opgenomenOp }, grenzenVan(NU, 6));

describe('een gegeven met een termijn van zes maanden', () => {
  test('is actueel tot en met de laatste dag van de termijn, en daarna verouderd', () => {
    expect(staat('2026-05-22', '2020-01-01')).toBe('ACTUEEL');
    expect(staat('2026-05-21', '2020-01-01')).toBe('VEROUDERD');
  });

  test('is na twee termijnen lang verouderd', () => {
    expect(staat('2025-11-22', '2020-01-01')).toBe('VEROUDERD');
    expect(staat('2025-11-21', '2020-01-01')).toBe('LANG_VEROUDERD');
  });

  test('dat al oud was toen het hier kwam, krijgt eerst één termijn om nagekeken te worden', () => {
    expect(staat('2022-12-31', '2026-05-22')).toBe('VEROUDERD');
    expect(staat('2022-12-31', '2026-05-21')).toBe('LANG_VEROUDERD');
  });

  test('zonder datum is onbekend, tot het hier twee termijnen staat zonder dat iemand het nakeek', () => {
    expect(staat(null, '2025-11-22')).toBe('ONBEKEND');
    expect(staat(null, '2025-11-21')).toBe('LANG_VEROUDERD');
    expect(staat(null, null)).toBe('ONBEKEND');
  });

  test('zegt in woorden hoe oud het is, en of het daarom lager staat', () => {
    expect(ouderdomszin('ACTUEEL', '2026-10-01')).toBeNull();
    expect(ouderdomszin(undefined, null)).toBeNull();
    expect(ouderdomszin('VEROUDERD', '2022-12-31')).toBe(
      'Dit is na 31 december 2022 niet meer nagekeken. Vraag na of het nog klopt.',
    );
    expect(ouderdomszin('LANG_VEROUDERD', '2022-12-31')).toMatch(/niet meer nagekeken.*lager/);
    expect(ouderdomszin('ONBEKEND', null)).toMatch(/Van geen dag is bekend/);
  });
});

describe('een schooljaar', () => {
  test('begint op 1 augustus, en een profiel geldt zo veel schooljaren als is ingesteld', () => {
    expect(huidigSchooljaar(NU)).toBe('2026-2027');
    expect(beginVan('2026-2027')).toBe('2026-08-01');
    expect(oudsteGeldige(NU, 1)).toBe('2026-2027');
    expect(oudsteGeldige(NU, 2)).toBe('2025-2026');
  });
});

test('elke termijn is in te stellen, en is anders zes maanden, een jaar, een maand en een schooljaar', () => {
  expect(termijnenVan(leesInstellingen({}))).toEqual({
    aanbodMaanden: 6,
    activiteitMaanden: 12,
    wachttijdDagen: 31,
    sopSchooljaren: 1,
  });
  const anders = { ACTUEEL_MAANDEN: '3', ACTIVITEIT_MAANDEN: '4', WACHTTIJD_DAGEN: '7', SOP_SCHOOLJAREN: '2' };
  expect(Object.values(termijnenVan(leesInstellingen(anders)))).toEqual([3, 4, 7, 2]);
});
