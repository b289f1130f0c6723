import { afterAll, beforeAll, expect, test } from 'vitest';
import { activiteitenKit, type Kit } from './kit.ts';

let kit: Kit;
const dezeMaand = new Date().toISOString().slice(0, 7);

beforeAll(async () => {
  kit = await activiteitenKit();
  await kit.activiteit('middelbaar', { onderwijssoorten: ['VO'], status: 'OPERATIONEEL', peildatum: '2020' });
  await kit.activiteit('basis', { onderwijssoorten: ['PO'], status: 'OPERATIONEEL', peildatum: dezeMaand });
  await kit.activiteit('stil', { toegankelijkheid: ['PRIKKELARM'] });
});
afterAll(() => kit.sluit());

interface Uitkomst {
  activiteit: { id: string };
  past: boolean;
  redenen: { soort: string }[];
  belemmeringen: { soort: string; tekst: string; hard: boolean }[];
  nietBekend: { soort: string; tekst: string }[];
}

async function matches(profiel: object): Promise<Uitkomst[]> {
  const { data, fouten } = await kit.vraag<{ matchActiviteiten: Uitkomst[] }>(
    `query ($profiel: MatchProfiel!) { matchActiviteiten(profiel: $profiel) {
      activiteit { id } past redenen { soort } belemmeringen { soort tekst hard } nietBekend { soort tekst } } }`,
    { profiel },
  );
  expect(fouten).toEqual([]);
  return data.matchActiviteiten;
}
const een = async (id: string, profiel: object) =>
  (await matches(profiel)).find(({ activiteit }) => activiteit.id === id);

test('is alleen het onderwijs bekend, dan past wat voor ouderen is niet, en staat het achteraan', async () => {
  expect((await matches({ vorm: 'TEAM', leeftijd: 5 })).at(-1)).toMatchObject({
    activiteit: { id: 'middelbaar' },
    past: false,
    belemmeringen: [{ soort: 'LEEFTIJD', tekst: 'Dit is voor het voortgezet onderwijs.', hard: true }],
  });
  expect(await een('middelbaar', { vorm: 'TEAM', leeftijd: 12 })).toMatchObject({ past: true, belemmeringen: [] });
  expect(await een('basis', { vorm: 'TEAM', leeftijd: 5 })).toMatchObject({ past: true, belemmeringen: [] });
});

test('een status van lang geleden is niet bekend; een verse is een reden', async () => {
  const oud = await een('middelbaar', { vorm: 'TEAM', leeftijd: 12 });
  expect(oud?.nietBekend).toContainEqual({
    soort: 'STATUS',
    tekst: 'Niet bekend of de activiteit er nu is: de bron is van 2020.',
  });
  expect(oud?.redenen).toEqual([]);
  expect((await een('basis', { vorm: 'TEAM', leeftijd: 12 }))?.redenen).toEqual([{ soort: 'STATUS' }]);
});

test('wat over toegankelijkheid niet genoemd wordt, sluit niets uit', async () => {
  const stil = await een('stil', { leeftijd: 9, toegankelijkheid: ['ROLSTOEL'] });
  expect(stil).toMatchObject({ past: true, belemmeringen: [] });
  expect(stil?.nietBekend.map(({ soort }) => soort)).toContain('TOEGANKELIJKHEID');
});
