import { describe, expect, test } from 'vitest';
import { Terugval } from '../../search/terugval.ts';
import { ZoekmachineFout, type Zoekopdracht, type Zoekuitkomst } from '../../search/zoekmachine.ts';

const OPDRACHT: Zoekopdracht = {
  groepen: [],
  wijze: 'ALLE',
  keuze: {},
  volgorde: 'NAAM',
  vanaf: 0,
  aantal: 1,
  facetten: [],
};
const uitkomst = (totaal: number): Zoekuitkomst => ({ kandidaten: [], totaal, facetten: {} });

const gezondheid = async () => ({ gezond: true, documenten: 0 });

function maak(fout: () => Error | undefined) {
  let gevraagd = 0;
  const eerste = {
    naam: 'meilisearch' as const,
    zoek: async () => {
      gevraagd++;
      const mis = fout();
      if (mis) throw mis;
      return uitkomst(1);
    },
    namen: async () => [],
    gezondheid,
  };
  const tweede = { naam: 'postgresql' as const, zoek: async () => uitkomst(2), namen: async () => [], gezondheid };
  return { machine: new Terugval(eerste, tweede), eerste, gevraagd: () => gevraagd };
}

describe('als Meilisearch niet antwoordt', () => {
  test('antwoordt de database, met een vlag', async () => {
    let uit = false;
    const { machine } = maak(() => (uit ? new ZoekmachineFout('weg') : undefined));
    expect(await machine.zoek(OPDRACHT)).toMatchObject({ totaal: 1, gedegradeerd: false });
    uit = true;
    expect(await machine.zoek(OPDRACHT)).toMatchObject({ totaal: 2, gedegradeerd: true });
  });

  test('wordt hij even met rust gelaten: niet elke vraag wacht op iets dat uit staat', async () => {
    const { machine, gevraagd } = maak(() => new ZoekmachineFout('weg'));
    for (let keer = 0; keer < 20; keer++) expect((await machine.zoek(OPDRACHT)).gedegradeerd).toBe(true);
    expect(gevraagd()).toBe(1);
  });

  test('blijft een fout in onze eigen code een fout', async () => {
    const { machine } = maak(() => new TypeError('onze fout'));
    await expect(machine.zoek(OPDRACHT)).rejects.toThrow(TypeError);
  });

  test('is er zonder tweede zoekmachine niets om op terug te vallen', async () => {
    const { eerste } = maak(() => new ZoekmachineFout('weg'));
    await expect(new Terugval(eerste).zoek(OPDRACHT)).rejects.toThrow(ZoekmachineFout);
  });
});
