import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Kit, wachttijdKit } from './kit.ts';

const AANTAL = 120;
const STATUSSEN = ['BINNEN_NORM', 'BOVEN_NORM', 'AANMELDSTOP', 'VEROUDERD', 'ONBEKEND'];
const WEKEN = [null, 0, 2, 4, 4.5, 10, 10.5, 30];
const DAGEN = ['2026-03-31', '2026-06-30', '2026-09-01', '2026-09-02', '2026-10-15', '2026-11-01'];

let kit: Kit;
const sleutels: { __typename: string; id: string }[] = [];

/** Steeds dezelfde reeks getallen, zodat een fout terug te vinden is. */
function reeks() {
  let stand = 7;
  return <T>(keuzes: readonly T[]): T => {
    stand = (stand * 1_103_515_245 + 12_345) % 2 ** 31;
    return keuzes[Math.floor((stand / 2 ** 31) * keuzes.length)] as T;
  };
}

beforeAll(async () => {
  kit = await wachttijdKit();
  const kies = reeks();
  for (let nr = 0; nr < AANTAL; nr++) {
    const soort = kies(['AANBOD', 'AANBOD', 'SCHOOL'] as const);
    const dagen = DAGEN.filter(() => kies([true, true, false]));
    await kit.zet(soort, `onderwerp-${nr}`, {
      metingen: Object.fromEntries(
        dagen.map((dag) => [
          dag,
          {
            aanmeldwachttijdWeken: kies(WEKEN),
            behandelwachttijdWeken: kies(WEKEN),
            aanmeldstop: kies([true, false, false, false]),
          },
        ]),
      ),
    });
    sleutels.push({ __typename: soort === 'AANBOD' ? 'Aanbod' : 'School', id: `onderwerp-${nr}` });
  }
});
afterAll(() => kit.sluit());

it('de monitor telt bij elke status precies wat die status heeft', async () => {
  const stand = 'wachttijd { status }';
  const { data } = await kit.vraag<{ _entities: { wachttijd: { status: string } }[] }>(
    `query ($sleutels: [_Any!]!) {
      _entities(representations: $sleutels) { ... on Aanbod { ${stand} } ... on School { ${stand} } }
    }`,
    { sleutels },
  );
  const verwacht = Object.fromEntries(
    STATUSSEN.map((status) => [status, data._entities.filter(({ wachttijd }) => wachttijd.status === status).length]),
  );
  expect(Object.values(verwacht).every((aantal) => aantal > 0)).toBe(true);
  const { data: monitor } = await kit.vraag<{ wachttijdmonitor: { totaal: Record<string, number> } }>(
    `{ wachttijdmonitor { totaal { BINNEN_NORM: aantalBinnenNorm BOVEN_NORM: aantalBovenNorm
       AANMELDSTOP: aantalAanmeldstop VEROUDERD: aantalVerouderd ONBEKEND: aantalOnbekend } } }`,
  );
  expect(monitor.wachttijdmonitor.totaal).toEqual(verwacht);
});

it.each([10, 2])('elke maand van een verloop van %i is gelijk aan de monitor op die dag', async (maanden) => {
  const { data } = await kit.vraag<{
    wachttijdmonitor: { verloop: { peildatum: string; aantal: number; mediaanAanmeldwachttijd: number | null }[] };
  }>(`{ wachttijdmonitor { verloop(maanden: ${maanden}) { peildatum aantal mediaanAanmeldwachttijd } } }`);
  const { verloop } = data.wachttijdmonitor;
  expect(verloop.map(({ aantal }) => aantal > 0)).toContain(true);
  for (const { peildatum, aantal, mediaanAanmeldwachttijd } of verloop) {
    const opDieDag = await kit.vraag(
      `{ wachttijdmonitor(filter: {peildatum: "${peildatum}"}) { totaal { aanmeldwachttijd { aantal mediaan } } } }`,
    );
    expect(opDieDag.data).toEqual({
      wachttijdmonitor: { totaal: { aanmeldwachttijd: { aantal, mediaan: mediaanAanmeldwachttijd } } },
    });
  }
});
