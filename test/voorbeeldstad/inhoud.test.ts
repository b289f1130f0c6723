import { describe, expect, it } from 'vitest';
import { aanbodrij } from '../../prisma/laden/aanbod.ts';
import { bekendeEigenschappen, EIGENSCHAPPEN } from '../../prisma/regels/volledigheid.ts';
import { deel, PEILDATUM, stad } from './kit.ts';

const stadje = stad(3_000);
const { aanbod } = stadje;
const vandaag = PEILDATUM.toISOString().slice(0, 10);

describe('het aanbod van Voorbeeldstad', () => {
  it('kent elk van de zes eigenschappen bij 80 tot 97 procent, met eerlijke gaten', () => {
    const bekend = aanbod.map((a) => {
      const rij = aanbodrij(a, PEILDATUM);
      return new Set<string>(
        bekendeEigenschappen({
          ...(rij as unknown as Parameters<typeof bekendeEigenschappen>[0]),
          aantalThemas: a.themas.length,
          aantalBekostiging: a.bekostiging.length,
        }),
      );
    });
    for (const eigenschap of EIGENSCHAPPEN) {
      const aandeel = deel(bekend, (set) => set.has(eigenschap));
      expect(aandeel, eigenschap).toBeGreaterThan(0.8);
      expect(aandeel, eigenschap).toBeLessThan(0.97);
    }
  });

  it('is meestal licht, gratis en operationeel', () => {
    const niveaus = Map.groupBy(aanbod, (a) => a.ondersteuningsniveau);
    for (const [niveau, groep] of niveaus) {
      if (niveau !== 'PREVENTIEF') expect(groep.length).toBeLessThan(niveaus.get('PREVENTIEF')?.length ?? 0);
    }
    expect(deel(aanbod, (a) => a.kosten.voorGebruiker === 'GRATIS')).toBeGreaterThan(0.6);
    expect(deel(aanbod, (a) => a.kosten.voorGebruiker === 'BETAALD')).toBeGreaterThan(0.05);
    expect(deel(aanbod, (a) => a.status === 'OPERATIONEEL')).toBeCloseTo(0.9, 1);
    expect(deel(aanbod, (a) => a.effectiviteit !== null)).toBeLessThan(0.1);
  });

  it('deelt de bekostiging nooit boven de 100 procent', () => {
    const sommen = aanbod.map((a) => a.bekostiging.reduce((som, b) => som + (b.aandeelProcent ?? 0), 0));
    expect(Math.max(...sommen)).toBe(100);
    expect(sommen.filter((som) => som > 0 && som < 100).length).toBeGreaterThan(0);
  });

  it('is niet ouder dan twee jaar en nooit van na de peildatum', () => {
    for (const a of aanbod) {
      const dagen = [a.peildatum, a.nagekekenOp].filter((dag) => dag !== null);
      for (const dag of dagen) {
        expect(dag <= vandaag, dag).toBe(true);
        expect(dag >= '2024-09', dag).toBe(true);
      }
    }
    expect(deel(aanbod, (a) => a.nagekekenOp !== null)).toBeGreaterThan(0.7);
  });

  it('laat witte vlekken: sommige wijken krijgen weinig, en van elk thema ontbreekt het ergens', () => {
    const perWijk = stadje.wijken.map(({ code }) => aanbod.filter((a) => a.wijken.includes(code)).length);
    expect(Math.max(...perWijk)).toBeGreaterThan(10 * Math.max(1, Math.min(...perWijk)));
    const paren = new Set(aanbod.flatMap((a) => a.wijken.map((wijk) => `${wijk} ${a.themas[0]}`)));
    const themas = new Set(aanbod.map((a) => a.themas[0]));
    expect(paren.size).toBeLessThan(0.8 * stadje.wijken.length * themas.size);
  });
});

describe('dubbelingen in Voorbeeldstad', () => {
  const alles = [...aanbod, ...stadje.activiteiten, ...stadje.organisaties, ...stadje.scholen];
  const opId = new Map(alles.map((rij) => [rij.id, rij]));
  const parenAanbod = stadje.dubbel.filter(([id]) => id.startsWith('vb-aanbod-'));

  it('zijn twee tot drie procent van het aanbod, en elk record zit in hoogstens één paar', () => {
    expect(parenAanbod.length / aanbod.length).toBeGreaterThan(0.02);
    expect(parenAanbod.length / aanbod.length).toBeLessThan(0.03);
    expect(new Set(parenAanbod.flat()).size).toBe(2 * parenAanbod.length);
  });

  it('zijn anders geschreven maar gaan over hetzelfde', () => {
    for (const [links, rechts] of parenAanbod) {
      const [a, b] = [aanbod.find(({ id }) => id === links), aanbod.find(({ id }) => id === rechts)];
      expect(b?.wijken).toEqual(a?.wijken);
      expect(b?.ondersteuningsniveau).toBe(a?.ondersteuningsniveau);
    }
    const zelfdeNaam = parenAanbod.filter(([a, b]) => opId.get(a)?.naam === opId.get(b)?.naam);
    expect(zelfdeNaam.length).toBeLessThan(parenAanbod.length / 4);
  });

  it('komen ook voor bij organisaties, scholen en activiteiten, en verwijzen naar wat bestaat', () => {
    const { dubbel, bijna } = stadje;
    expect([...dubbel, ...bijna].flat().filter((id) => !opId.has(id))).toEqual([]);
    for (const paren of [dubbel, bijna])
      expect(new Set(paren.map(([id]) => (/^vb-[a-z]+/.exec(id) ?? ['school'])[0]))).toEqual(
        new Set(['vb-aanbod', 'vb-activiteit', 'vb-org', 'school']),
      );
  });

  it('staan naast records die erop lijken en iets anders zijn: dezelfde training in een andere wijk, een school in hetzelfde gebouw', () => {
    const van = (soort: string) =>
      stadje.bijna.filter(([id]) => id.startsWith(soort)).map((paar) => paar.map((id) => opId.get(id)));
    for (const [a, b] of van('vb-aanbod') as (typeof aanbod)[]) {
      expect(b?.aanbieders).toEqual(a?.aanbieders);
      expect(b?.wijken).not.toEqual(a?.wijken);
    }
    for (const [a, b] of van('99') as (typeof stadje.scholen)[]) {
      expect([b?.straat, b?.huisnummer, b?.postcode]).toEqual([a?.straat, a?.huisnummer, a?.postcode]);
      expect(b?.naam).not.toBe(a?.naam);
    }
    const dubbel = new Set(stadje.dubbel.map((paar) => paar.join(' ')));
    expect(stadje.bijna.filter((paar) => dubbel.has(paar.join(' ')))).toEqual([]);
  });

  it('zijn er ook in de kleine stad waarmee men begint, van elke soort', () => {
    const soorten = stad(60).dubbel.map(([id]) => (/^vb-[a-z]+/.exec(id) ?? ['school'])[0]);
    expect(new Set(soorten).size).toBe(4);
  });
});
