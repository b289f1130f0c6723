import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Indexdocument, Zoekmachine, Zoekuitkomst } from '../../search/zoekmachine.ts';
import { DOCUMENTEN, maakDocument } from './documenten.ts';
import { groep, opdracht, sleutels } from './opdracht.ts';

const judo = maakDocument({ soort: 'ACTIVITEIT', id: 'sport', naam: 'Judo' });
const club = maakDocument({ soort: 'ORGANISATIE', id: 'sport', naam: 'Judo vereniging' });

/** Wat elke zoekmachine belooft over wat er in de index komt en eruit gaat. */
export function schrijfcontract(maak: () => Promise<Zoekmachine>): void {
  let machine: Zoekmachine;
  beforeEach(async () => {
    machine = await maak();
  });

  const vind = async (...termen: string[]) => {
    const groepen = termen.map((term) => groep([term]));
    return sleutels((await machine.zoek(opdracht({ groepen }))).kandidaten);
  };
  const inhoud = async () => {
    const alles = [];
    for await (const brok of machine.inhoud()) alles.push(...brok);
    return alles;
  };

  test('een lege index vindt niets en is gezond', async () => {
    expect(await machine.zoek(opdracht({ facetten: ['soort'] }))).toEqual({ kandidaten: [], totaal: 0, facetten: {} });
    expect(await machine.namen('j', 5, [])).toEqual([]);
    expect(await inhoud()).toEqual([]);
    expect(await machine.gezondheid()).toEqual({ gezond: true, documenten: 0 });
  });

  test('wat geschreven is, is meteen te vinden; wat verwijderd is, meteen niet meer', async () => {
    await machine.schrijf([judo, club]);
    expect(await vind('judo')).toEqual(['ACTIVITEIT sport', 'ORGANISATIE sport']);
    await machine.verwijder([{ soort: 'ACTIVITEIT', id: 'sport' }]);
    expect(await vind('judo')).toEqual(['ORGANISATIE sport']);
    expect((await machine.gezondheid()).documenten).toBe(1);
  });

  test('opnieuw schrijven vervangt alles van een document, ook wat er niet meer is', async () => {
    await machine.schrijf([{ ...judo, themas: ['SPORT'], kosten: 'GRATIS' }]);
    const karate = maakDocument({ soort: 'ACTIVITEIT', id: 'sport', naam: 'Karate', afdruk: 'nieuw' });
    await machine.schrijf([karate]);
    expect(await vind('judo')).toEqual([]);
    expect(await vind('karate')).toEqual(['ACTIVITEIT sport']);
    expect((await machine.zoek(opdracht({ facetten: ['thema', 'kosten'] }))).facetten).toEqual({});
    expect(await machine.namen('judo', 5, [])).toEqual([]);
    expect(await inhoud()).toEqual([{ soort: 'ACTIVITEIT', id: 'sport', afdruk: 'nieuw' }]);
  });

  test('wat beperkt is tot een trede, vindt alleen wie daar of hoger werkt, ook in aantallen en facetten', async () => {
    const beperkt = maakDocument({ soort: 'AANBOD', id: 'beperkt', naam: 'Judo op trede', vanafTrede: 'EXTRA' });
    await machine.schrijf([judo, club, beperkt]);
    for (const trede of [undefined, null, 'BASIS', 'BASIS_PLUS', 'EXTRA', 'TLV', 'JEUGDHULP'] as const) {
      const ziet = ['EXTRA', 'TLV', 'JEUGDHULP'].includes(trede ?? '');
      const keuze = trede === undefined ? {} : { trede };
      const { kandidaten, totaal, facetten } = await machine.zoek(
        opdracht({ groepen: [groep(['judo'])], keuze, facetten: ['soort'] }),
      );
      expect(sleutels(kandidaten).includes('AANBOD beperkt'), String(trede)).toBe(ziet);
      expect(totaal).toBe(ziet ? 3 : 2);
      expect(facetten.soort?.some(({ waarde }) => waarde === 'AANBOD') ?? false).toBe(ziet);
      const namen = sleutels(await machine.namen('judo', 5, [], trede));
      expect(namen.includes('AANBOD beperkt')).toBe(ziet);
    }
  });

  test('niets schrijven, en verwijderen wat er niet is, is geen fout', async () => {
    await machine.schrijf([]);
    await machine.verwijder([]);
    await machine.verwijder([{ soort: 'SCHOOL', id: 'bestaat-niet' }]);
    expect(await inhoud()).toEqual([]);
  });

  describe('herbouwen', () => {
    const oud = maakDocument({ soort: 'AANBOD', id: 'oud', naam: 'Judo van vroeger' });

    test('laat zoeken nooit minder vinden dan de oude of de nieuwe index', async () => {
      const voor = [oud, ...DOCUMENTEN];
      await machine.schrijf(voor);
      const gezien: Zoekuitkomst[] = [];
      let bezig = true;
      const zoeker = (async () => {
        do {
          gezien.push(await machine.zoek(opdracht()));
          // PGlite antwoordt zonder te wachten: zonder beurt voor een ander komt het herbouwen nooit verder.
          await setImmediate();
        } while (bezig);
      })();
      const uitkomst = await machine.herbouw(inBrokken(DOCUMENTEN)).finally(() => {
        bezig = false;
      });
      await zoeker;
      expect(uitkomst).toEqual({ geschreven: DOCUMENTEN.length, verwijderd: 1 });
      const mag = [sleutels(voor), sleutels(DOCUMENTEN)];
      for (const { kandidaten } of gezien) expect(mag).toContainEqual(sleutels(kandidaten));
      expect(await vind('vroeger')).toEqual([]);
      expect(sleutels(await inhoud())).toEqual(sleutels(DOCUMENTEN));
    });

    test('vervangt ook wat veranderd is, en kan vaker', async () => {
      await machine.schrijf([oud]);
      const nieuw = maakDocument({ soort: 'AANBOD', id: 'oud', naam: 'Karate', afdruk: 'nieuw' });
      for (let keer = 0; keer < 2; keer++) {
        expect(await machine.herbouw(inBrokken([nieuw, judo]))).toEqual({ geschreven: 2, verwijderd: 0 });
        expect(await vind('judo')).toEqual(['ACTIVITEIT sport']);
        expect(await vind('karate')).toEqual(['AANBOD oud']);
      }
    });

    test('uit niets maakt de index leeg', async () => {
      await machine.schrijf([oud, judo]);
      expect(await machine.herbouw(inBrokken([]))).toEqual({ geschreven: 0, verwijderd: 2 });
      expect(await machine.gezondheid()).toEqual({ gezond: true, documenten: 0 });
    });

    test('die halverwege afbreekt, neemt niets weg uit de oude index, en daarna lukt het weer', async () => {
      await machine.schrijf([oud]);
      const kapot = async function* () {
        yield [judo];
        throw new Error('de bron is weg');
      };
      await expect(machine.herbouw(kapot())).rejects.toThrow('de bron is weg');
      expect(sleutels(await inhoud())).toContain('AANBOD oud');
      expect(await vind('vroeger')).toEqual(['AANBOD oud']);
      expect(await machine.herbouw(inBrokken([club]))).toMatchObject({ geschreven: 1 });
      expect(sleutels(await inhoud())).toEqual(['ORGANISATIE sport']);
      expect(await vind('judo')).toEqual(['ORGANISATIE sport']);
    });
  });
}

/** Geeft tussen de brokken het zoeken de beurt. */
async function* inBrokken(documenten: readonly Indexdocument[]): AsyncGenerator<readonly Indexdocument[]> {
  for (let vanaf = 0; vanaf < documenten.length; vanaf += 5) {
    await setImmediate();
    yield documenten.slice(vanaf, vanaf + 5);
  }
}
