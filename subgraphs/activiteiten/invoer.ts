import { gelijkeInvoer, INVOER } from '../../schema/waarden/invoer.ts';
import { builder } from './builder.ts';
import { Deelnamevorm, Domein, Momentsoort, Seizoen, Speelniveau, Toegankelijkheid, Weekdag } from './waarden.ts';

const Moment = builder.inputType('MomentInvoer', {
  description: 'Een vaste tijd in de week.',
  fields: (t) => ({
    dag: t.field({ type: Weekdag, required: true, description: 'De dag.' }),
    van: t.string({ description: 'Begin, zoals 15:30.' }),
    tot: t.string({ description: 'Einde, zoals 17:00.' }),
    seizoen: t.field({ type: Seizoen, description: 'In welk deel van het jaar; leeg is het hele jaar.' }),
  }),
});

const Locatie = builder.inputType('ActiviteitLocatieInvoer', {
  description: 'De plek waar de activiteit is.',
  fields: (t) => ({
    naam: t.string({ description: 'Naam van de plek, zoals een sporthal.' }),
    straat: t.string({ description: 'Straat.' }),
    huisnummer: t.string({ description: 'Huisnummer, met toevoeging.' }),
    postcode: t.string({ description: 'Postcode, zoals 3311AB.' }),
    plaats: t.string({ description: 'Plaatsnaam.' }),
    lengtegraad: t.float({ description: 'Lengtegraad (WGS 84).' }),
    breedtegraad: t.float({ description: 'Breedtegraad (WGS 84).' }),
  }),
});

/** Wat iemand van een activiteit kan invullen. */
export const ActiviteitInvoer = builder.inputType('ActiviteitInvoer', {
  description: INVOER,
  fields: (t) => ({
    ...gelijkeInvoer(builder, t),
    domein: t.field({ type: Domein, description: 'Het gebied waar de activiteit bij hoort.' }),
    interesses: t.stringList({ description: 'Waar een kind op zoekt, zoals voetbal of tekenen.' }),
    niveau: t.field({ type: Speelniveau, description: 'Hoeveel iemand al moet kunnen.' }),
    vorm: t.field({ type: Deelnamevorm, description: 'Alleen of in een team.' }),
    momentsoorten: t.field({ type: [Momentsoort], description: 'Onder, na of buiten schooltijd.' }),
    momenten: t.field({
      type: [Moment],
      description: 'Vaste tijden in de week. Wat u geeft, vervangt wat er stond.',
    }),
    frequentie: t.string({ description: 'Hoe vaak, in woorden.' }),
    kostenPerJaar: t.float({ description: 'Prijs voor de gebruiker omgerekend naar een jaar, in euro’s.' }),
    regelingen: t.idList({ description: 'Ids van regelingen die haar goedkoper maken.' }),
    vrijePlaatsen: t.int({ description: 'Hoeveel plaatsen nu vrij zijn; 0 is vol.' }),
    proefles: t.boolean({ description: 'Of er een proefles is.' }),
    toegankelijkheid: t.field({ type: [Toegankelijkheid], description: 'Voor wie het goed te doen is.' }),
    locatie: t.field({ type: Locatie, description: 'De plek.' }),
  }),
});

type Ingevuld = typeof ActiviteitInvoer.$inferInput;

/** De invoer met de namen en waarden van de vorm waarin een activiteit wordt geschreven. */
export const inVorm = ({ zieOok, momenten, interesses, locatie, ...invoer }: Ingevuld): object => ({
  ...invoer,
  ...(zieOok === undefined ? {} : { zieOokAanbod: zieOok }),
  ...(momenten === undefined ? {} : { momenten: momenten?.map(alsMoment) ?? null }),
  ...(interesses === undefined ? {} : { interesses: interesses?.map((woord) => woord.trim().toLowerCase()) ?? null }),
  ...(locatie === undefined ? {} : { locatie: alsLocatie(locatie) }),
});

/** Hoe een veld van de vorm in de invoer heet. */
export const veldnaam = (veld: string): string =>
  veld === 'zieOokAanbod' ? 'zieOok' : veld.replace(/^(momenten\.\d+\.(?:van|tot))Minuut$/, '$1');

function alsMoment({ dag, van, tot, seizoen }: typeof Moment.$inferInput): object {
  return { dag, vanMinuut: alsMinuut(van), totMinuut: alsMinuut(tot), ...(seizoen == null ? {} : { seizoen }) };
}

/** Minuten na middernacht. Wat geen tijd is, blijft staan: daar struikelt de vorm over, met een fout bij het veld. */
function alsMinuut(tijd: string | null | undefined): number | string | null {
  const gelezen = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/.exec(tijd ?? '');
  return gelezen ? Number(gelezen[1]) * 60 + Number(gelezen[2]) : (tijd ?? null);
}

const alsLocatie = (locatie: typeof Locatie.$inferInput | null) =>
  typeof locatie?.postcode === 'string'
    ? { ...locatie, postcode: locatie.postcode.replace(/\s/g, '').toUpperCase() }
    : locatie;
