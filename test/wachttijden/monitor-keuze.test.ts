import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Kit, wachttijdKit } from './kit.ts';

let kit: Kit;

beforeAll(async () => {
  kit = await wachttijdKit();
  await kit.zet('AANBOD', 'echt');
  await kit.zet('SCHOOL', '01AB00');
  await kit.zet('AANBOD', 'verzonnen', {
    regio: 'VOORBEELDSTAD',
    herkomst: 'VOORBEELD',
    wijken: ['WK000001'],
    aanbieders: ['org-verzonnen'],
    metingen: { '2026-10-15': { aanmeldwachttijdWeken: 50 } },
  });
});
afterAll(() => kit.sluit());

const vraag = (filter: string) =>
  kit.vraag<{ wachttijdmonitor: { totaal: { aantal: number; aantalMetMeting: number } } }>(
    `{ wachttijdmonitor(filter: ${filter}) { totaal { aantal aantalMetMeting } } }`,
  );
async function totaal(filter: string) {
  const { data, fouten } = await vraag(filter);
  expect(fouten).toEqual([]);
  return data.wachttijdmonitor.totaal;
}

it.each(['{}', '{regio: []}', '{thema: []}', '{aanbieder: []}', '{niveau: []}', '{wijk: []}', '{herkomst: []}'])(
  'met %s telt alles mee behalve de verzonnen Voorbeeldstad: een lege lijst is geen keuze',
  async (filter) => {
    expect(await totaal(filter)).toEqual({ aantal: 2, aantalMetMeting: 0 });
  },
);

it.each(['{regio: VOORBEELDSTAD}', '{wijk: "WK000001"}', '{aanbieder: "org-verzonnen"}', '{herkomst: [VOORBEELD]}'])(
  'met %s telt Voorbeeldstad mee',
  async (filter) => {
    expect(await totaal(filter)).toEqual({ aantal: 1, aantalMetMeting: 1 });
  },
);

it('een peildatum van vóór 2015 is een fout met haar veld', async () => {
  expect((await vraag('{peildatum: "2014-12-31"}')).fouten).toEqual([
    { code: 'BAD_USER_INPUT', veld: 'filter.peildatum', boodschap: expect.stringContaining('te lang geleden') },
  ]);
  expect(await totaal('{peildatum: "2015-01-01"}')).toEqual({ aantal: 2, aantalMetMeting: 0 });
});
