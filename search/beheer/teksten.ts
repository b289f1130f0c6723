import type { Veldfout } from '../../schema/veldfouten.ts';
import { noemtGeboortedag } from '../privacy/index.ts';
import { noemtMensBijOrganisatie } from '../privacy/noemt-mens.ts';

/** Gegevens van een organisatie, en codes die moeten bestaan: geen plek voor iemands naam. */
const ZONDER_NAMEN: ReadonlySet<string> = new Set([
  ...(['website', 'telefoon', 'email', 'organisatie'] as const),
  ...(['themas', 'wijken', 'aanbieders', 'betrokkenen', 'scholen', 'zieOok', 'zieOokAanbod', 'regelingen'] as const),
]);
/** Namen van plekken: een straat kan naar iemand heten, maar is geen zin. */
const PLEKNAMEN: ReadonlySet<string> = new Set(['straat', 'gemeenten']);
const MEESTE_WOORDEN = 6;
/** Waar een kind op zoekt, in kleine letters: een paar woorden, en daarin is een naam niet te zien. */
const MEESTE_WOORDEN_INTERESSE = 3;
const LANGSTE = 5_000;
const LANGSTE_NAAM = 200;
const MEESTE_DELEN = 100;
/** Wat PostgreSQL niet bewaart of niemand kan lezen; een regeleinde en een tab mogen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: juist deze tekens worden geweigerd.
const ONLEESBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Wat er mis is met ingevulde teksten en lijsten: te lang, onleesbaar, of met de naam of het nummer van een persoon erin. */
export function tekstfouten(invoer: object, voor = ''): Veldfout[] {
  return Object.entries(invoer).flatMap(([naam, waarde]): Veldfout[] => {
    const veld = voor + naam;
    if (Array.isArray(waarde) && waarde.length > MEESTE_DELEN)
      return [fout(veld, `Geef er hoogstens ${MEESTE_DELEN}; gegeven zijn er ${waarde.length}.`)];
    if (typeof waarde === 'string') return tekstfout(veld, waarde);
    return typeof waarde === 'object' && waarde !== null ? tekstfouten(waarde, `${veld}.`) : [];
  });
}

function tekstfout(veld: string, tekst: string): Veldfout[] {
  const langste = veld === 'naam' ? LANGSTE_NAAM : LANGSTE;
  if (tekst.length > langste) return [fout(veld, `Schrijf hoogstens ${langste} tekens; het zijn er ${tekst.length}.`)];
  if (ONLEESBAAR.test(tekst) || !tekst.isWellFormed())
    return [fout(veld, 'Hier staat een teken in dat niemand kan lezen. Typ de tekst opnieuw.')];
  const delen = veld.split('.');
  if (delen.some((deel) => PLEKNAMEN.has(deel))) return isPleknaam(tekst) ? [] : [fout(veld, PLEK)];
  if (delen.includes('interesses') && tekst.split(' ').length > MEESTE_WOORDEN_INTERESSE)
    return [fout(veld, `Noem een interesse in hoogstens ${MEESTE_WOORDEN_INTERESSE} woorden, zoals tekenen.`)];
  if (delen.some((deel) => ZONDER_NAMEN.has(deel)) || !noemtMensBijOrganisatie(tekst)) return [];
  return [fout(veld, 'Hier staat een naam, nummer of geboortedag van een persoon in. Schrijf het zonder.')];
}

const PLEK = 'Dit is geen naam van een plek. Schrijf alleen de naam, zoals op een straatbord.';
const isPleknaam = (tekst: string): boolean =>
  tekst.split(' ').length <= MEESTE_WOORDEN && !/@|\d{5}/.test(tekst) && !noemtGeboortedag(tekst);

const fout = (veld: string, boodschap: string): Veldfout => ({ veld, boodschap, regel: null });
