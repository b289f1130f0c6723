import type { Celmelding } from '../lezen/rij.ts';
import type { Bekend } from './open.ts';

/** De kolommen van DUO die worden overgenomen; oudere bestanden hebben andere namen. */
export const DUOKOLOMMEN = {
  code: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'],
  brin: ['INSTELLINGSCODE', 'BRIN NUMMER'],
  naam: ['VESTIGINGSNAAM'],
  straat: ['STRAATNAAM'],
  huisnummer: ['HUISNUMMER-TOEVOEGING'],
  postcode: ['POSTCODE'],
  plaats: ['PLAATSNAAM'],
  gemeente: ['GEMEENTENAAM'],
  denominatie: ['DENOMINATIE'],
  telefoon: ['TELEFOONNUMMER'],
  website: ['INTERNETADRES'],
  bevoegdGezag: ['BEVOEGD GEZAG NUMMER'],
} as const satisfies Record<string, readonly string[]> as Readonly<Record<Duoveld, readonly string[]>>;

type Duoveld =
  | 'code'
  | 'brin'
  | 'naam'
  | 'straat'
  | 'huisnummer'
  | 'postcode'
  | 'plaats'
  | 'gemeente'
  | 'denominatie'
  | 'telefoon'
  | 'website'
  | 'bevoegdGezag';

/** Een rij van DUO; wat er niet staat, is leeg. */
export type Duorij = Record<Duoveld, string>;

const VELD_VAN_PAD: Record<string, Duoveld> = {
  id: 'code',
  vestigingscode: 'code',
  bevoegdGezagNummer: 'bevoegdGezag',
};

export const kolomVan = (pad: string): string => DUOKOLOMMEN[VELD_VAN_PAD[pad] ?? (pad as Duoveld)]?.[0] ?? pad;

/**
 * Wat DUO van een school weet. Wat leeg is, blijft zoals het hier staat: DUO wist niets. Een nieuwe school heeft geen soort onderwijs en geen wijk:
 * die staan niet in de lijst.
 */
export function veldenVan(rij: Duorij, bekend: Bekend): { velden: Record<string, unknown>; opmerkingen: Celmelding[] } {
  const website = webadres(rij.website);
  const ingevuld = Object.entries({
    naam: rij.naam,
    brin: rij.brin || rij.code.slice(0, 4),
    straat: rij.straat,
    huisnummer: rij.huisnummer,
    postcode: rij.postcode.replaceAll(' ', '').toUpperCase(),
    plaats: plaatsnaam(rij.plaats),
    gemeente: plaatsnaam(rij.gemeente),
    denominatie: rij.denominatie,
    telefoon: rij.telefoon,
    website: website ?? '',
  }).filter(([, waarde]) => waarde !== '');
  const nieuw = bekend.vestigingscodes.has(rij.code)
    ? {}
    : {
        regio: bekend.gemeenten.get(rij.gemeente.toLowerCase()),
        bronnen: [{ titel: 'Schoolvestigingen', uitgever: 'DUO' }],
      };
  return {
    velden: {
      id: rij.code,
      vestigingscode: rij.code,
      ...Object.fromEntries(ingevuld),
      ...(/^\d+$/.test(rij.bevoegdGezag) ? { bevoegdGezagNummer: Number(rij.bevoegdGezag) } : {}),
      ...nieuw,
    },
    opmerkingen:
      website === undefined
        ? [
            {
              kolom: kolomVan('website'),
              boodschap: `"${rij.website.slice(0, 60)}" is geen webadres en is niet overgenomen.`,
            },
          ]
        : [],
  };
}

/** DUO schrijft vaak alleen de naam van de website. Undefined is geen webadres. */
function webadres(tekst: string): string | undefined {
  if (tekst === '') return '';
  const adres = /^https?:\/\//i.test(tekst) ? tekst : `https://${tekst}`;
  return URL.canParse(adres) && /^[^\s]+\.[a-z]{2,}/i.test(new URL(adres).hostname) ? adres : undefined;
}

const KLEIN = new Set(['aan', 'aan de', 'de', 'den', 'der', 'en', 'in', 'op', 'bij', 'van', 'het', "'t"]);

/** DUO schrijft plaatsen in hoofdletters: HENDRIK-IDO-AMBACHT, 'S-GRAVENDEEL. */
export function plaatsnaam(tekst: string): string {
  if (tekst !== tekst.toUpperCase()) return tekst;
  return tekst
    .toLowerCase()
    .split(/([ -])/)
    .map((deel, nr) => (deel === "'s" || (nr > 0 && KLEIN.has(deel)) ? deel : hoofdletter(deel)))
    .join('');
}

const hoofdletter = (woord: string) =>
  woord.startsWith('ij') ? `IJ${woord.slice(2)}` : woord.charAt(0).toUpperCase() + woord.slice(1);
