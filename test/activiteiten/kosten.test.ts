import { describe, expect, test } from 'vitest';
import { DEEL } from '../../subgraphs/activiteiten/matchen/gewichten.ts';
import { regelingvoorstellen, weegKosten } from '../../subgraphs/activiteiten/matchen/kosten.ts';
import type { Kandidaat, Matchregeling } from '../../subgraphs/activiteiten/matchen/vormen.ts';
import { activiteit, profiel, regeling } from './gegevens.ts';

const club = (deel: Partial<Kandidaat> = {}) =>
  activiteit({ domein: 'SPORT', kostenVoorGebruiker: 'BETAALD', kostenPerJaar: 260, regelingen: ['fonds'], ...deel });
const weeg = (budget: number | null, rij: Kandidaat, regelingen: Matchregeling[] = []) =>
  weegKosten(profiel({ budgetPerJaar: budget }), rij, regelingen);

describe('wat binnen het budget past', () => {
  test('zonder budget weegt de prijs niet', () => {
    expect(weeg(null, club())).toBeUndefined();
  });
  test('gratis past altijd', () => {
    expect(weeg(0, club({ kostenVoorGebruiker: 'GRATIS', kostenPerJaar: null }))).toEqual({
      deel: 1,
      reden: 'Het is gratis.',
    });
  });
  test('een prijs tot en met het budget past', () => {
    expect(weeg(260, club())).toEqual({ deel: 1, reden: 'Kost € 260 per jaar: past in het budget.' });
    expect(weeg(259.99, club())?.deel).toBe(0);
  });
  test('een onbekende prijs is geen belemmering; de regeling van de club staat erbij', () => {
    const zonderPrijs = club({ kostenPerJaar: null });
    expect(weeg(50, zonderPrijs)).toEqual({ deel: null, nietBekend: 'De prijs per jaar is niet bekend.' });
    expect(weeg(50, zonderPrijs, [regeling()])?.nietBekend).toBe(
      'De prijs per jaar is niet bekend. De activiteit doet mee aan Jeugdfonds.',
    );
  });
});

describe('een regeling verlaagt de prijs', () => {
  test('tot binnen het budget: een reden, en de belemmering zegt hoe', () => {
    expect(weeg(50, club(), [regeling()])).toEqual({
      deel: DEEL.regelingPast,
      reden: 'Wordt goedkoper met Jeugdfonds.',
      belemmeringen: [
        {
          tekst: 'Kost € 260 per jaar, € 210 meer dan het budget.',
          oplossing:
            'Vraag Jeugdfonds aan. Jeugdfonds kan € 225 per jaar betalen; dan blijft € 35 over, en dat past in het budget.',
          hard: false,
          regelingen: [
            {
              regelingId: 'fonds',
              naam: 'Jeugdfonds',
              zeker: true,
              korting: 225,
              prijsPerJaar: 35,
              pastInBudget: true,
            },
          ],
        },
      ],
    });
  });
  test('maar niet genoeg: zij helpt een beetje', () => {
    const oordeel = weeg(20, club(), [regeling()]);
    expect(oordeel?.deel).toBe(DEEL.regelingHelpt);
    expect(oordeel?.belemmeringen?.[0]?.oplossing).toMatch(
      /dan blijft € 35 over, en dat past nog niet in het budget\.$/,
    );
  });
  test('nooit meer dan de prijs', () => {
    const [voorstel] = regelingvoorstellen(profiel({ budgetPerJaar: 0 }), club({ kostenPerJaar: 99.5 }), 99.5, [
      regeling(),
    ]);
    expect(voorstel).toMatchObject({ korting: 99.5, prijsPerJaar: 0, pastInBudget: true });
  });
  test('zonder bekend maximum is niet te zeggen of het past', () => {
    const oordeel = weeg(50, club(), [regeling({ maximumPerJaar: null })]);
    expect(oordeel?.deel).toBe(0);
    expect(oordeel?.belemmeringen?.[0]).toMatchObject({
      oplossing: 'Vraag Jeugdfonds aan. Hoeveel die betaalt, is niet bekend.',
      regelingen: [{ korting: null, prijsPerJaar: null, pastInBudget: false }],
    });
  });
  test('noemt de club haar niet, dan is het na te vragen', () => {
    const oordeel = weeg(50, club({ regelingen: [] }), [regeling()]);
    expect(oordeel?.deel).toBe(DEEL.regelingMisschien);
    expect(oordeel?.belemmeringen?.[0]?.oplossing).toMatch(/^Vraag de aanbieder of Jeugdfonds hier geldt\./);
    expect(oordeel?.belemmeringen?.[0]?.regelingen?.[0]?.zeker).toBe(false);
  });
  test('zonder regeling blijft de raad om na te vragen', () => {
    expect(weeg(50, club())).toEqual({
      deel: 0,
      belemmeringen: [
        {
          tekst: 'Kost € 260 per jaar, € 210 meer dan het budget.',
          oplossing: 'Vraag de aanbieder of betalen in delen kan, of zoek iets dat gratis is.',
          hard: false,
        },
      ],
    });
  });
});

describe('welke regelingen worden voorgesteld', () => {
  const ids = (regelingen: Matchregeling[], rij = club({ regelingen: [] })) =>
    regelingvoorstellen(profiel({ budgetPerJaar: 50 }), rij, 260, regelingen).map(({ regelingId }) => regelingId);

  test('alleen voor deze leeftijd; een onbekende grens valt niet af', () => {
    expect(ids([regeling({ leeftijdVan: 10 }), regeling({ id: 'oud', leeftijdTot: 8 })])).toEqual([]);
    expect(ids([regeling({ leeftijdVan: null, leeftijdTot: null })])).toEqual(['fonds']);
  });
  test('alleen voor dit domein; zonder domeinen alleen als de club haar noemt', () => {
    expect(ids([regeling({ domeinen: ['CULTUUR'] })])).toEqual([]);
    expect(ids([regeling({ domeinen: [] })])).toEqual([]);
    expect(ids([regeling({ domeinen: [] })], club())).toEqual(['fonds']);
    expect(ids([regeling({ domeinen: ['CULTUUR'] })], club())).toEqual([]);
  });
  test('alleen uit het gebied van de activiteit of een groter gebied', () => {
    expect(ids([regeling({ regio: 'VPR' })])).toEqual([]);
    expect(ids([regeling({ regio: 'LANDELIJK' })])).toEqual(['fonds']);
  });
  test('zeker gaat voor misschien, dan wat past, dan wat het minst overlaat; hoogstens drie', () => {
    const lijst = [
      regeling({ id: 'klein', naam: 'Klein', maximumPerJaar: 10 }),
      regeling({ id: 'groot', naam: 'Groot', maximumPerJaar: 250 }),
      regeling({ id: 'midden', naam: 'Midden', maximumPerJaar: 215 }),
      regeling({ id: 'onbekend', naam: 'Onbekend', maximumPerJaar: null }),
    ];
    expect(ids(lijst)).toEqual(['groot', 'midden', 'klein']);
    expect(ids(lijst, club({ regelingen: ['klein'] }))).toEqual(['klein', 'groot', 'midden']);
  });
});
