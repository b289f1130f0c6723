import { beforeAll, describe, expect, test } from 'vitest';
import type { Keuze, Woordgroep, Zoekmachine, Zoekopdracht } from '../../search/zoekmachine.ts';
import { DOCUMENTEN } from './documenten.ts';
import { FACETGEVALLEN, tel } from './facetgevallen.ts';
import { KEUZEGEVALLEN } from './keuzegevallen.ts';
import { groep, opdracht, sleutels } from './opdracht.ts';
import { schrijfcontract } from './schrijfcontract.ts';
import { VREEMDE_TERMEN } from './vreemd.ts';
import { ANGST, WOORDGEVALLEN } from './woordgevallen.ts';

/**
 * Wat elke zoekmachine belooft. `maak` geeft een lege zoekmachine die klaar is om naar te schrijven; wat een eerdere `maak` gaf, wordt
 * dan niet meer gebruikt.
 */
export function contract(naam: string, maak: () => Promise<Zoekmachine>): void {
  describe(`${naam}: vinden`, () => vindcontract(maak));
  describe(`${naam}: schrijven`, () => schrijfcontract(maak));
}

function vindcontract(maak: () => Promise<Zoekmachine>): void {
  let machine: Zoekmachine;
  beforeAll(async () => {
    machine = await maak();
    await machine.schrijf(DOCUMENTEN);
  });

  const zoek = (delen: Partial<Zoekopdracht> = {}) => machine.zoek(opdracht(delen));
  const gevonden = async (delen: Partial<Zoekopdracht>) => {
    const { kandidaten, totaal } = await zoek(delen);
    expect(totaal).toBe(kandidaten.length);
    return sleutels(kandidaten);
  };

  describe('de woorden van de vraag', () => {
    test('zonder woorden en zonder keuze past alles', async () => {
      expect(await gevonden({})).toEqual(sleutels(DOCUMENTEN));
      expect(await gevonden({ wijze: 'EEN' })).toEqual(sleutels(DOCUMENTEN));
    });

    test.each(WOORDGEVALLEN)('$belofte', async ({ wijze, groepen, verwacht }) => {
      expect(await gevonden({ wijze, groepen })).toEqual(sleutels(verwacht));
      expect(await gevonden({ wijze, groepen, volgorde: 'NAAM' })).toEqual(sleutels(verwacht));
    });

    test('een woord in de naam komt voor hetzelfde woord in de omschrijving', async () => {
      const op = async (groepen: Woordgroep[]) => (await zoek({ groepen })).kandidaten.map(({ id }) => id);
      expect(await op([groep(['faalangst'])])).toEqual(['faalangst', 'regenboog']);
      expect((await op(ANGST))[0]).toBe('baas');
    });

    test('hoeft er niets te staan, dan komt wie de woorden heeft toch eerst', async () => {
      const { kandidaten } = await zoek({ groepen: ANGST, wijze: 'NIETS' });
      const { totaal } = await zoek({ groepen: ANGST });
      const heeft = kandidaten.map(({ rang }) => rang.join('').includes(' angst '));
      expect(heeft.slice(0, totaal)).not.toContain(false);
      expect(heeft.slice(totaal)).not.toContain(true);
    });

    test.each(VREEMDE_TERMEN)('een vreemde term is geen fout: %j', async (term) => {
      const vreemd = {
        woorden: term,
        gewicht: 1,
        nodig: true,
        vormen: [{ termen: [term], gewicht: 1, wijze: 'WOORD' as const }],
      };
      expect(await gevonden({ groepen: [vreemd] })).toEqual([]);
      const samen = { ...vreemd, vormen: [{ termen: [term, 'angst'], gewicht: 1, wijze: 'WOORD' as const }] };
      expect(await gevonden({ groepen: [samen] })).toEqual([]);
      expect(await gevonden({ keuze: { themas: [term] } })).toEqual([]);
      expect(await machine.namen(term, 5, [])).toBeInstanceOf(Array);
    });
  });

  describe('de keuze', () => {
    test.each(KEUZEGEVALLEN)('$belofte', async ({ keuze, verwacht }) => {
      expect(await gevonden({ keuze })).toEqual(sleutels(verwacht));
    });

    test('wat niet gekozen mag worden, valt weg, en alleen dat', async () => {
      const zonder: Keuze['zonder'] = [
        { soort: 'ACTIVITEIT', id: 'judo' },
        { soort: 'AANBOD', id: 'bestaat-niet' },
      ];
      const over = DOCUMENTEN.filter(({ soort, id }) => !(soort === 'ACTIVITEIT' && id === 'judo'));
      expect(await gevonden({ keuze: { zonder } })).toEqual(sleutels(over));
    });

    test('alles wat gekozen is, moet passen, ook de woorden', async () => {
      const keuze: Keuze = {
        soort: ['AANBOD', 'SCHOOL'],
        wijk: { codes: ['WK01'], gebieden: ['DORDRECHT'] },
        voorWie: ['OUDER'],
      };
      expect(await gevonden({ keuze, groepen: ANGST })).toEqual(['AANBOD baas', 'AANBOD gesprek', 'SCHOOL regenboog']);
    });
  });

  describe('bladzijden', () => {
    test.each(['RELEVANTIE', 'NAAM'] as const)('sluiten aan zonder gaten of dubbelen, op %s', async (volgorde) => {
      for (const groepen of [[], ANGST]) {
        const heel = await zoek({ volgorde, groepen });
        for (const aantal of [1, 3, 7]) {
          const delen = [];
          for (let vanaf = 0; vanaf < heel.totaal; vanaf += aantal) {
            const deel = await zoek({ volgorde, groepen, vanaf, aantal });
            expect(deel.totaal).toBe(heel.totaal);
            delen.push(...deel.kandidaten);
          }
          expect(delen).toEqual(heel.kandidaten);
        }
      }
    });

    test('voorbij het eind zijn leeg, met hetzelfde totaal', async () => {
      const { kandidaten, totaal } = await zoek({ vanaf: 500, aantal: 10 });
      expect({ kandidaten, totaal }).toEqual({ kandidaten: [], totaal: DOCUMENTEN.length });
    });

    test('van niets geven alleen het totaal en de facetten', async () => {
      const uitkomst = await zoek({ aantal: 0, facetten: ['kosten'] });
      expect(uitkomst.kandidaten).toEqual([]);
      expect(uitkomst.totaal).toBe(DOCUMENTEN.length);
      expect(uitkomst.facetten.kosten?.length).toBe(3);
    });
  });

  test('op alfabet tellen hoofdletters en accenten niet', async () => {
    const { kandidaten } = await zoek({ volgorde: 'NAAM' });
    const namen = DOCUMENTEN.map((document) => document.naam).sort(new Intl.Collator('nl').compare);
    expect(kandidaten.map((kandidaat) => kandidaat.naam)).toEqual(namen);
  });

  describe('facetten', () => {
    test.each(FACETGEVALLEN)(
      '$facet telt over alle treffers, niet over de bladzijde',
      async ({ facet, waardenVan }) => {
        for (const groepen of [[], ANGST]) {
          const alle = new Set(sleutels((await zoek({ groepen })).kandidaten));
          const treffers = DOCUMENTEN.filter((document) => sleutels([document]).some((sleutel) => alle.has(sleutel)));
          const { facetten } = await zoek({ groepen, aantal: 1, facetten: [facet] });
          expect(facetten).toEqual(tel(facet, treffers, waardenVan));
        }
      },
    );

    test('zijn samen te vragen, en wat niet gevraagd is, ontbreekt', async () => {
      const namen = FACETGEVALLEN.map(({ facet }) => facet);
      const { facetten } = await zoek({ facetten: namen });
      expect(Object.keys(facetten).sort()).toEqual([...namen].sort());
      expect((await zoek({})).facetten).toEqual({});
    });

    test('zonder waarden ontbreken', async () => {
      const { facetten } = await zoek({ keuze: { soort: ['BEGRIP'] }, facetten: ['kosten', 'soort', 'wijk'] });
      expect(facetten).toEqual({ soort: [{ waarde: 'BEGRIP', aantal: 2 }] });
    });

    test('van nul treffers zijn er niet', async () => {
      const { totaal, facetten } = await zoek({ keuze: { themas: ['BESTAAT-NIET'] }, facetten: ['soort', 'kosten'] });
      expect({ totaal, facetten }).toEqual({ totaal: 0, facetten: {} });
    });
  });

  test('een kandidaat draagt alles om hem te rangschikken, en niet meer', async () => {
    const { kandidaten } = await zoek({ keuze: { soort: ['AANBOD'] } });
    const { rang, ...kandidaat } = kandidaten.find(({ id }) => id === 'durven') ?? { rang: [] };
    expect(kandidaat).toEqual({
      soort: 'AANBOD',
      id: 'durven',
      naam: 'Faalangsttraining Durven',
      themas: ['ANGST', 'WEERBAAR'],
      regios: ['DORDRECHT'],
      wijken: [],
      leeftijdVan: 8,
      leeftijdTot: 12,
      leeftijdsgroepen: ['J8_11', 'J12_15'],
      onderwijssoorten: ['PO', 'SBO'],
      voorWie: ['LEERLING'],
      kosten: 'GRATIS',
      prijsPerJaar: null,
      niveau: 'BASISONDERSTEUNING',
      herkomst: 'VOORBEELD',
      status: 'OPERATIONEEL',
      wachttijdstatus: 'BINNEN_NORM',
      geldtOp: '2026-03-10',
      opgenomenOp: '2026-01-05',
    });
    expect(rang.length).toBe(4);
    for (const term of ['faalangsttraining', '+faalangst', '#ANGST']) expect(rang[0]).toContain(` ${term} `);
    expect(rang[1]?.trim()).toBe('');
    for (const term of ['kind', '=kind']) expect(rang[2]).toContain(` ${term} `);
    for (const term of ['groep', 'spreekbeurt']) expect(rang[3]).toContain(` ${term} `);
  });

  describe('namen aanvullen', () => {
    const namen = async (begin: string, aantal = 10, zonder: string[] = []) =>
      (await machine.namen(begin, aantal, zonder)).map(({ naam }) => naam);

    test('vindt namen waarin een woord zo begint, de naam die er zelf mee begint eerst', async () => {
      expect(await namen('zwem')).toEqual(['Zwemles', 'Elst Zwembad']);
      expect(await namen('baa')).toEqual(['Angst de Baas']);
    });

    test('let niet op hoofdletters en accenten, en wel op het begin van het woord', async () => {
      expect(await namen('CAFE')).toEqual(['Café Lezen']);
      expect(await namen('één')).toEqual(['Éénhoorn sport']);
      expect(await namen('oorn')).toEqual([]);
    });

    test('kent meer woorden achter elkaar', async () => {
      expect(await namen('judo voor')).toEqual(['Judo voor meiden']);
      expect(await namen('jonge moe')).toEqual(['Jonge moeders samen']);
    });

    test('noemt elke naam één keer', async () => {
      expect((await namen('judo')).sort()).toEqual(['Judo', 'Judo voor meiden']);
    });

    test.each(['%', '_', '*', '\\'])('%j is een teken als elk ander, en geen joker', async (teken) => {
      expect(await namen(teken)).toEqual([]);
    });

    test('zegt om welk record het gaat', async () => {
      expect(await machine.namen('zwemles', 5, [])).toEqual([{ soort: 'ACTIVITEIT', id: 'zwemles', naam: 'Zwemles' }]);
    });

    test('geeft niet meer dan gevraagd, en laat herkomsten weg', async () => {
      expect((await namen('e', 2)).length).toBe(2);
      expect(await namen('judo', 10, ['INVOER'])).toEqual(['Judo']);
      expect(sleutels(await machine.namen('judo', 10, ['VOORBEELD']))).toEqual([
        'ACTIVITEIT meidenjudo',
        'ORGANISATIE judo',
      ]);
    });
  });

  test('de inhoud is elk document met zijn afdruk', async () => {
    const alles = [];
    for await (const brok of machine.inhoud()) alles.push(...brok);
    expect(sleutels(alles)).toEqual(sleutels(DOCUMENTEN));
    expect(alles.find(({ id }) => id === 'baas')).toEqual({ soort: 'AANBOD', id: 'baas', afdruk: 'afdruk van baas' });
  });

  test('de gezondheid telt de documenten', async () => {
    expect(await machine.gezondheid()).toEqual({ gezond: true, documenten: DOCUMENTEN.length });
  });
}
