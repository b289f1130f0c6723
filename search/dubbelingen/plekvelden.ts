import type { Kolom } from './tabel.ts';
import type { Waarde } from './vormen.ts';

/** Minder paren zeggen te weinig. */
const GENOEG = 20;
/** Wie in dezelfde buurt zit, heeft een plaatsnaam meestal gelijk; een omschrijving niet. */
const MEESTAL = 0.5;

/**
 * Welke velden zeggen waar iets is: adres en postcode, en teksten die meestal gelijk zijn bij records in dezelfde straat of buurt met
 * een ander nummer, zoals een plaatsnaam.
 */
export function zoekPlekvelden(kolommen: readonly Kolom[]): boolean[] {
  const plekken = kolommen.filter(({ veld }) => veld.soort === 'adres' || veld.soort === 'postcode');
  return kolommen.map(
    (kolom) => plekken.includes(kolom) || (kolom.veld.soort === 'tekst' && plekken.some((plek) => volgt(kolom, plek))),
  );
}

function volgt(tekst: Kolom, plek: Kolom): boolean {
  const vorige = new Map<string, number>();
  let gelijk = 0;
  let totaal = 0;
  for (const [record, nummer] of plek.nummers.entries()) {
    const waarde = plek.waarden[nummer];
    const eigen = tekst.nummers[record] ?? -1;
    if (!waarde || eigen < 0) continue;
    const omgeving = omgevingVan(plek, waarde);
    const ander = vorige.get(omgeving);
    vorige.set(omgeving, record);
    if (ander === undefined || plek.nummers[ander] === nummer) continue;
    totaal += 1;
    if (tekst.nummers[ander] === eigen) gelijk += 1;
  }
  return totaal >= GENOEG && gelijk / totaal >= MEESTAL;
}

/** De straat van een adres, of een postcode zonder haar laatste twee tekens. */
const omgevingVan = ({ veld }: Kolom, { tekst, kern }: Waarde): string =>
  veld.soort === 'adres' ? kern : tekst.slice(0, -2);
