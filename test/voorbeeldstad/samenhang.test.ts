import { describe, expect, it } from 'vitest';
import { stad } from './kit.ts';

const { aanbod, activiteiten, dubbel } = stad(2_000);
const { aanbod: ander } = stad(2_000, 8);
const alles = [...aanbod, ...ander];
const kopieen = new Set(dubbel.map(([, kopie]) => kopie));
const verhaal = (a: (typeof aanbod)[number]) => `${a.omschrijving ?? ''} ${a.toegangToelichting ?? ''}`;
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);

describe('de velden van een aanbod spreken elkaar niet tegen', () => {
  it('betalen anderen alles, dan is het voor de gebruiker gratis', () => {
    const volledig = alles.filter((a) => a.bekostiging.reduce((som, b) => som + (b.aandeelProcent ?? 0), 0) === 100);
    expect(volledig.length).toBeGreaterThan(500);
    expect(ids(volledig.filter((a) => a.kosten.voorGebruiker !== 'GRATIS'))).toEqual([]);
    expect(ids(alles.filter((a) => a.kosten.voorGebruiker === 'ONBEKEND' && a.bekostiging.length > 0))).toEqual([]);
  });

  it('steun voor wie weinig geld heeft, kost niets', () => {
    const armoede = alles.filter((a) => a.themas[0] === 'armoede');
    expect(armoede.length).toBeGreaterThan(20);
    expect(ids(armoede.filter((a) => a.kosten.voorGebruiker === 'BETAALD'))).toEqual([]);
  });

  it('hulp waar een besluit voor nodig is, kost een gezin niets', () => {
    const zwaar = alles.filter((a) => /^(EXTRA_|TLV|JEUGDHULP)/.test(a.ondersteuningsniveau ?? ''));
    expect(ids(zwaar.filter((a) => a.kosten.voorGebruiker === 'BETAALD'))).toEqual([]);
  });

  it('wat één keer is, heeft geen weken en is niet wekelijks', () => {
    const eenmalig = alles.filter((a) => /^Eén (bijeenkomst|gesprek)/.test(a.intensiteit.omschrijving ?? ''));
    expect(eenmalig.length).toBeGreaterThan(50);
    for (const { duur, intensiteit } of eenmalig) {
      expect(duur.weken).toBeNull();
      expect([intensiteit.urenPerWeek, intensiteit.dagdelenPerWeek, intensiteit.dagenPerWeek]).toEqual([
        null,
        null,
        null,
      ]);
    }
    expect(alles.filter((a) => /^(Eén|1) bijeenkomst/.test(a.duur.omschrijving ?? ''))).toEqual([]);
  });

  it('een vakantieprogramma duurt hoogstens twee weken, een losse bijeenkomst geen enkele', () => {
    const vakantie = alles.filter((a) => /vakantieschool|zomerprogramma|kennismakingsweek/.test(a.soort ?? ''));
    expect(vakantie.length).toBeGreaterThan(5);
    for (const { duur } of vakantie) expect(duur.weken ?? 1).toBeLessThanOrEqual(2);
    for (const { duur, intensiteit } of vakantie.concat(alles.filter((a) => a.soort === 'studiedag')))
      expect((duur.weken ?? 0) <= 2 && (intensiteit.dagdelenPerWeek ?? 0) === 0).toBe(true);
  });

  // Hoe lang iemand al thuiszit en wanneer een besluit valt, zegt niets over de duur van het aanbod.
  it('de tekst noemt geen eigen aantal weken, uren, bijeenkomsten of keren', () => {
    const getal = '(\\d+|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zestien|twintig)';
    const eigen = new RegExp(
      `(?<!langer dan |binnen )\\b${getal} (weken|bijeenkomsten|gesprekken|dagdelen|uur|keer per|dagen per)|hoogstens ${getal} (kinderen|leerlingen)`,
      'i',
    );
    expect(alles.map(verhaal).filter((tekst) => eigen.test(tekst))).toEqual([]);
  });

  it('duur in woorden en in weken zijn hetzelfde', () => {
    const woorden: Record<string, number> = {
      'een half jaar': 26,
      'een jaar': 52,
      'eén jaar': 52,
      'eén schooljaar': 40,
    };
    for (const { duur } of alles) {
      const tekst = (duur.omschrijving ?? '').toLowerCase();
      const getal = Number(/(\d+) (weken|week|bijeenkomsten)/.exec(tekst)?.[1] ?? Number.NaN);
      if (!Number.isNaN(getal)) expect(duur.weken).toBe(getal);
      for (const [woord, weken] of Object.entries(woorden)) if (tekst.endsWith(woord)) expect(duur.weken).toBe(weken);
    }
  });
});

describe('de toegang van een aanbod', () => {
  it('is bij een inloop altijd vrij', () => {
    const inloop = alles.filter((a) => a.vorm === 'inloop' || /inloop|spreekuur van/.test(a.soort ?? ''));
    expect(inloop.length).toBeGreaterThan(100);
    expect(new Set(inloop.map((a) => a.toegang))).toEqual(new Set(['VRIJ_TOEGANKELIJK', null]));
  });

  it('gaat voor peuters nooit via school of intern begeleider', () => {
    const jong = alles.filter((a) => a.doelgroep.onderwijssoorten.join() === 'VOORSCHOOLS');
    expect(jong.length).toBeGreaterThan(50);
    expect(ids(jong.filter((a) => /^VIA_S/.test(a.toegang ?? '')))).toEqual([]);
    expect(
      jong.map(verhaal).filter((tekst) => /intern begeleider|mentor\b|De school (meldt|bepaalt)/.test(tekst)),
    ).toEqual([]);
  });

  it('is in de tekst dezelfde als in het veld', () => {
    const zegt: [tekst: RegExp, toegang: readonly (string | null)[]][] = [
      [/zonder verwijzing|zonder afspraak|zich zelf aan/, ['VRIJ_TOEGANKELIJK']],
      [/Aanmelden gaat via de|De school (meldt|bepaalt)/, ['VIA_SCHOOL']],
      [/toelaatbaarheidsverklaring is nodig|^Alleen met een toelaat/, ['BESCHIKKING_TLV']],
      [/beschikking van de gemeente|huisarts verwijst/, ['VIA_GEMEENTE_JEUGDHULP']],
      [/ndicatie (van de jeugdgezondheidszorg )?is nodig/, ['VIA_INDICATIE']],
    ];
    for (const [patroon, toegang] of zegt) {
      const met = alles.filter((a) => patroon.test(verhaal(a)));
      expect(met.length, String(patroon)).toBeGreaterThan(0);
      for (const a of met) expect(toegang, `${a.id}: ${verhaal(a)}`).toContain(a.toegang);
    }
  });
});

describe('het Nederlands van Voorbeeldstad', () => {
  it('zet de leeftijd voor de bijzin en noemt jongeren wie ouder is dan twaalf', () => {
    for (const { doelgroep, omschrijving } of activiteiten) {
      for (const tekst of [doelgroep.omschrijving, omschrijving].filter((t) => t !== null)) {
        expect(tekst).not.toMatch(/ (zijn|zien|ouders) van \d/);
        expect(tekst).not.toMatch(/[Pp]euters/);
      }
      if ((doelgroep.leeftijdVan ?? 0) > 12) expect(doelgroep.omschrijving ?? '').not.toMatch(/^Kinderen van/);
      expect(doelgroep.leeftijdVan ?? 0).toBeLessThan(doelgroep.leeftijdTot ?? 27);
    }
    const prikkels = activiteiten.find((a) => /van \d+ tot en met \d+ jaar die /.test(a.doelgroep.omschrijving ?? ''));
    expect(prikkels).toBeDefined();
  });

  it('noemt peuter wie nog niet naar groep 3 gaat', () => {
    const peuters = alles.filter((a) => /^Peuters/.test(a.doelgroep.omschrijving ?? '') && !kopieen.has(a.id));
    expect(peuters.length).toBeGreaterThan(20);
    for (const { doelgroep } of peuters) expect(doelgroep.leeftijdTot ?? 6).toBeLessThanOrEqual(6);
  });

  it('zegt niets twee keer achter elkaar', () => {
    expect(
      alles.map((a) => a.omschrijving ?? '').filter((t) => /\bvoor (\w+) voor \1\b|\b(\w{4,}) \2\b/.test(t)),
    ).toEqual([]);
  });
});
