import { describe, expect, test } from 'vitest';
import { leesReden } from '../../search/privacy/reden.ts';

const GEWEIGERD = [
  'overlegd met jan de vries',
  'overlegd met jan De Vries',
  'Overlegd met Jan de Vries',
  'overleg met piet van dijk over de groep',
  'gesproken met fatima el idrissi',
  'afgestemd met karin van der meer',
  'volgens ahmed ben ali is dit dubbel',
  'ingevoerd door marieke van den berg',
  'contact met sanne ter horst gehad',
  'namens els de boer',
  'afspraak met Tom van Leeuwen',
  'Overleg J. de Boer',
  'Overleg met J. Jansen',
  'zie mail van A.B. van der Linden',
  'op verzoek van M. Yilmaz',
  'S. de Wit heeft dit gemeld',
  'K. Bakker kent beide trainingen',
  'volgens P.J. Smit hetzelfde',
  'nagevraagd bij R. el Amrani',
  'Jayden (8 jaar) uit groep 5 ging erheen',
  'Jayden, 8 jaar, kon er niet terecht',
  'Sofie van 9 jaar staat op beide lijsten',
  'bedoeld voor Milan (12 jr)',
  'kind geboren 12-03-2015 zit hier',
  'leerling geboren op 12 maart 2015',
  'geboortedatum: 12-03-2015',
  'geb. 1 mei 2014 doet mee',
  'mevrouw Yilmaz belde hierover',
  'de moeder van Sam belde',
  'mail naar p.jansen@gmail.com',
  'bel 06-12345678 voor uitleg',
];

const GOED = [
  'andere doelgroep',
  'Rots en Water in Wielwijk',
  'overlegd met de gemeente Dordrecht op 12-03-2026',
  'H3O en SVO',
  'groep 5 en 6',
  'Zelfde training, andere locatie',
  'Twee keer ingevoerd door dezelfde aanbieder',
  'Overlegd met beide aanbieders: het is dezelfde groep',
  'Het ene is van Yulius, het andere van De Hoop',
  'Besproken met medewerkers van de gemeente',
  'Afgestemd met partners van het wijkteam',
  'Samen met stichting de Hoop uitgevoerd',
  'Vergeleken met training de Kanjers',
  'Kanjertraining (8 jaar en ouder)',
  'Weerbaarheid is 8 tot 12 jaar, judo 6 tot 8 jaar',
  'Training (8 jaar) en training (10 jaar) zijn anders',
  'Vanaf 12 jaar, dus een andere groep',
  'Voor kinderen geboren in 2015 of later',
  'Hoort bij type A. De rest is type B.',
  'O.B.S. De Regenboog en O.B.S. de Regenboog zijn dezelfde',
  'R.K. basisschool met twee locaties',
  'Zelfde BRIN-nummer, andere vestiging',
  'Besluit van het overleg van 3 november 2026',
  'Wachttijd en kosten verschillen',
  'De Huiskamer en het Huiskamerproject zijn één project',
  'Naam is veranderd per 1 januari 2026',
  'Wordt bedoeld als aanvulling op schoolmaatschappelijk werk',
  'Aanbod bestaat niet meer sinds 2024',
  'Contact met de school: het is hetzelfde arrangement',
  'MEE en het wijkteam doen dit samen, 2 dagdelen',
  'Praten met plaatjes De Werf',
];

test('de tabellen zijn lang genoeg om iets te zeggen', () => {
  expect([GEWEIGERD.length, GOED.length]).toEqual([31, 31]);
});

describe('een reden', () => {
  test.each(GEWEIGERD)('die naar een mens wijst, wordt geweigerd: %s', (reden) => {
    expect(() => leesReden(reden)).toThrow('zonder gegevens van personen');
  });

  test.each(GOED)('zonder mensen wordt bewaard: %s', (reden) => {
    expect(leesReden(reden)).toBe(reden);
  });
});
