import { describe, expect, it } from 'vitest';
import { maakStadsrijen, paarnaam } from '../../bench/dubbelingen/stadsrijen.ts';
import {
  aanbodrij,
  BESCHRIJVINGEN,
  koppelRegisters,
  Register,
  type Rij,
  schoolrij,
} from '../../search/dubbelingen/index.ts';

type School = Parameters<typeof schoolrij>[0];
const school = (vestigingscode: string, naam: string, adres: string, meer: Partial<School> = {}): Rij => {
  const [, straat = '', huisnummer = ''] = /^(.*) (\d+)$/.exec(adres) ?? [];
  const leeg = { alternatieveNamen: [], onderwijssoorten: ['PO'], telefoon: null, website: null };
  return schoolrij({ ...leeg, naam, vestigingscode, straat, huisnummer, postcode: null, plaats: 'Eierdam', ...meer });
};
const eigen = (naam: string, postcode: string) => ({ postcode, website: `https://www.${naam}.nl` });

const OUD = [
  school('01AA00', 'De Grutto', 'Kade 12', eigen('grutto', '3999AB')),
  school('02BB00', 'De Zilverspar', 'Lindelaan 8', eigen('zilverspar', '3999CD')),
  // Nog een school in dat gebouw.
  school('03CC00', 'Het Tuimelraam', 'Lindelaan 8', eigen('tuimelraam', '3999CD')),
  school('04DD00', 'Molenschool', 'Molenweg 202', eigen('molenschool', '3999EF')),
  school('05EE00', 'Stedelijk College', 'Singel 30', eigen('stedelijkcollege', '3999GH')),
  school('05EE02', 'Stedelijk College', 'Dorpsweg 3', eigen('stedelijkcollege', '3999KL')),
];
const NIEUW = [
  // Een nieuwe code en een deur verder.
  school('09ZZ03', 'Molenschool voor Openbaar Basisonderwijs', 'Molenweg 204', eigen('molenschool', '3999EF')),
  school('03CC00', 'Het Tuimelraam', 'Lindelaan 8', eigen('tuimelraam', '3999CD')),
  school('01AA00', 'IKC De Grutto', 'Kade 12', eigen('grutto', '3999AB')),
  school('02BB00', 'Zilverspar', 'Lindelaan 8', eigen('zilverspar', '3999CD')),
];
const metId = (rijen: readonly Rij[]) => rijen.map((rij): [string, Rij] => [rij['vestigingscode'] ?? '', rij]);

describe('scholen', () => {
  it('uit twee registers komen bij elkaar, ook met een nieuwe code, en nooit op adres alleen', () => {
    const { paren } = koppelRegisters(OUD, NIEUW, BESCHRIJVINGEN.SCHOOL);
    expect(paren.map(({ a, b }) => [OUD[a]?.['vestigingscode'], NIEUW[b]?.['vestigingscode']])).toEqual([
      ['01AA00', '01AA00'],
      ['02BB00', '02BB00'],
      ['03CC00', '03CC00'],
      ['04DD00', '09ZZ03'],
    ]);
  });

  it('met dezelfde naam en twee vestigingen zijn niet dubbel', () => {
    expect(Register.leer(BESCHRIJVINGEN.SCHOOL, metId(OUD)).paren(0.5)).toEqual([]);
  });
});

describe('aanbod', () => {
  const training = (naam: string, wijken: string[], meer: Partial<Parameters<typeof aanbodrij>[0]> = {}): Rij =>
    aanbodrij({
      naam,
      aanbieders: ['Jeugdpunt'],
      doel: 'Kinderen leren voor zichzelf opkomen.',
      doelgroep: { omschrijving: 'Kinderen', leeftijdVan: 8, leeftijdTot: 12, onderwijssoorten: ['PO'] },
      wijken,
      gebied: null,
      gemeenten: ['Eierdam'],
      telefoon: '0999-123456',
      website: 'https://jeugdpunt.example/sterk',
      ...meer,
    });
  const rijen: [string, Rij][] = [
    ['noord', training('Sterk staan', ['WK000001'])],
    ['zuid', training('Sterk staan', ['WK000002'])],
    ['nog eens noord', training('Sterk-staan', ['WK000001'], { telefoon: '+31 999 123456', doel: null })],
    ['anders', training('Huiswerkklas', ['WK000001'], { doel: 'Rustig huiswerk maken.', website: null })],
  ];

  it('dat twee keer is ingevoerd is dubbel, dezelfde training in een andere wijk niet', async () => {
    const stad = await maakStadsrijen(60, 1);
    const paren = Register.leer(BESCHRIJVINGEN.AANBOD, [...stad.rijen.AANBOD, ...rijen]).paren(0.5);
    expect(
      paren.map(({ a, b }): [string, string] => [a, b]).filter((paar) => !stad.dubbel.has(paarnaam(...paar))),
    ).toEqual([['nog eens noord', 'noord']]);
  });
});
