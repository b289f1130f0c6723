import { opsomming } from '../../schema/tekst.ts';
import type { Kenmerken } from './kenmerken.ts';
import { type Namen, REGIONAAM, WIENAAM } from './namen.ts';
import { hoofdletter, inZin, telwoord } from './taal.ts';

/** Meer wijken of gemeenten noemt een zin niet bij naam. */
const MEESTE_NAMEN = 3;

/** Wat er dubbel is, in een zin om te bespreken. Alleen wat bekend is, staat erin. */
export function zinVan(kenmerken: Kenmerken, namen: Namen): string {
  const wat = kenmerken.soort === 'AANBOD' ? 'aanbod' : 'activiteiten';
  const thema = inZin(namen.thema(kenmerken.hoofdzaak));
  const delen = [`${hoofdletter(telwoord(kenmerken.aanbieders))} aanbieders hebben ${wat} over ${thema}`];
  const wie = doelgroep(kenmerken);
  if (wie) delen.push(wie);
  delen.push(`in ${gebiedVan(kenmerken, namen)}.`);
  return [delen.join(' '), wachtzin(kenmerken)].filter(Boolean).join(' ');
}

/** De leeftijd staat er alleen in als zij van alle records bekend is. */
function doelgroep({ voorWie, leeftijd }: Kenmerken): string {
  const wie = opsomming(voorWie.samen.map((een) => WIENAAM[een]));
  const jaren = leeftijd.samen && leeftijd.onbekend === 0 ? jarenVan(leeftijd.samen) : '';
  // Een leeftijd is die van het kind: bij ouders of scholen alleen zou de zin iets anders zeggen.
  const vanKind = voorWie.samen.length === 0 || voorWie.samen.includes('LEERLING');
  if (wie === '') return jaren && `voor ${jaren}`;
  return jaren && vanKind && voorWie.samen.length === 1 ? `voor ${wie} van ${jaren}` : `voor ${wie}`;
}

export const jarenVan = ({ van, tot }: { van: number; tot: number }): string =>
  van === tot ? `${van} jaar` : `${van} tot en met ${tot} jaar`;

/** Waar de records allemaal zijn: de wijken die zij delen, de gemeenten, of het gebied. */
export function gebiedVan({ wijken, gemeenten, regio }: Kenmerken, namen: Namen): string {
  const gebied = gemeenten.length > 0 && gemeenten.length <= MEESTE_NAMEN ? opsomming(gemeenten) : REGIONAAM[regio];
  if (wijken.length === 0) return gebied;
  return wijken.length <= MEESTE_NAMEN
    ? opsomming(wijken.map(namen.wijk))
    : `${telwoord(wijken.length)} wijken van ${gebied}`;
}

function wachtzin({ aanbieders, wachtlijsten: { bovenNorm, aanmeldstop, samen } }: Kenmerken): string {
  if (samen === 0) return '';
  const soorten = [
    ...(bovenNorm > 0 ? ['een wachttijd boven de norm'] : []),
    ...(aanmeldstop > 0 ? ['een aanmeldstop'] : []),
  ];
  const wie = samen === aanbieders ? allen(samen) : `${hoofdletter(telwoord(samen))} van hen`;
  return `${wie} ${samen === 1 ? 'heeft' : 'hebben'} ${soorten.join(' of ')}.`;
}

const allen = (aantal: number): string => (aantal === 2 ? 'Allebei' : `Alle ${telwoord(aantal)}`);
