import { LRUCache } from 'lru-cache';
import { knipPersoonsgegevens } from '../../search/privacy/index.ts';
import type { Celmelding } from '../lezen/rij.ts';
import { celVan, type Kolom, type Sjabloonsoort } from '../sjabloon/index.ts';

type Velden = Record<string, unknown>;

/** Codes, sleutels en gegevens van een organisatie: geen plek voor iemands naam, en straten en scholen zijn naar mensen genoemd. */
const ZONDER_TEKST = new Set([
  ...['id', 'vroegereIds', 'themas', 'aanbieders', 'betrokkenen', 'scholen', 'wijken', 'zieOok', 'zieOokAanbod'],
  ...['regelingen', 'onderdeelVan', 'gefinancierdDoor', 'bestuur', 'wijk', 'codes', 'brin', 'vestigingscode'],
  ...['website', 'telefoon', 'email', 'straat', 'huisnummer', 'postcode', 'plaats', 'gemeente', 'gemeenten', 'gebied'],
  ...['locatie.naam', 'locatie.straat', 'locatie.huisnummer', 'locatie.postcode', 'locatie.plaats'],
  ...['afgeleid', 'onderwerp', 'denominatie', 'interesses'],
]);
/** Hun naam staat in een openbaar register. */
const OPENBARE_NAAM: readonly Sjabloonsoort[] = ['scholen', 'organisaties'];

/** Wat de vorm van een record niet ziet, in wat er aan verandert. */
export function inhoudsfouten(
  soort: Sjabloonsoort,
  record: Velden,
  veranderd: readonly Kolom[],
  kolomnaam: (pad: string) => string,
): Celmelding[] {
  return [
    ...veranderd.flatMap((kolom) => tekstfouten(soort, record, kolom, kolomnaam(kolom.pad))),
    ...verzonnenfouten(record, kolomnaam),
    ...kostenfouten(record, kolomnaam),
  ];
}

function tekstfouten(soort: Sjabloonsoort, record: Velden, kolom: Kolom, naam: string): Celmelding[] {
  const { pad, vorm } = kolom;
  const openbaar = OPENBARE_NAAM.includes(soort) && (pad === 'naam' || pad === 'alternatieveNamen');
  if (vorm.keuzes || openbaar || ZONDER_TEKST.has(pad)) return [];
  const cel = celVan(record, kolom);
  if (typeof cel !== 'string' || cel.length < 4) return [];
  if (!noemtPersoon(cel)) return [];
  return [{ kolom: naam, boodschap: `${naam}: hier staat een naam of nummer van een persoon in. Schrijf het zonder.` }];
}

/** In een groot bestand staan dezelfde teksten vaak; van korte wordt het antwoord even onthouden, in deze draad en nergens anders. */
const onthouden = new LRUCache<string, boolean>({ max: 5_000 });
const KORT = 300;

function noemtPersoon(tekst: string): boolean {
  const eerder = onthouden.get(tekst);
  if (eerder !== undefined) return eerder;
  const noemt = knipPersoonsgegevens(tekst).geknipt.some((wat) => wat === 'NAAM' || wat === 'BSN');
  // Wat iemand noemt, blijft niet in het geheugen.
  if (!noemt && tekst.length <= KORT) onthouden.set(tekst, noemt);
  return noemt;
}

/** Wat verzonnen is, blijft in Voorbeeldstad. */
function verzonnenfouten({ herkomst, regio }: Velden, kolomnaam: (pad: string) => string): Celmelding[] {
  if (regio === undefined || (herkomst === 'VOORBEELD') === (regio === 'VOORBEELDSTAD')) return [];
  const kolom = kolomnaam('herkomst');
  return [{ kolom, boodschap: `${kolom}: VOORBEELD hoort bij de regio VOORBEELDSTAD, en alleen daarbij.` }];
}

function kostenfouten({ kosten }: Velden, kolomnaam: (pad: string) => string): Celmelding[] {
  const { voorGebruiker, soort, bedrag } = Object(kosten) as Velden;
  if (voorGebruiker !== 'GRATIS' || soort !== 'PRIJS_VOOR_GEBRUIKER' || Number(bedrag ?? 0) === 0) return [];
  const kolom = kolomnaam('kosten.bedrag');
  return [{ kolom, boodschap: `${kolom}: gratis en een prijs voor de gebruiker kunnen niet samen.` }];
}
