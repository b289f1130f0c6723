import { ROLLEN } from '../../schema/instellingen-toegang.ts';
import { TOEGANGSREGELS, type Toegangsregel } from '../../schema/toegangsregels.ts';
import { TREDE_VAN_ROL, tredenaam } from '../../schema/trede.ts';

const BEGIN = '<!-- begin: gemaakt door `npm run toegang`, niet met de hand veranderen -->';
const EINDE = '<!-- einde -->';

/** Zet de tabellen tussen de merken in docs/toegang.md; wat eromheen met de hand is geschreven, blijft. Zonder merken is dit `undefined`. */
export function metToegangstabel(document: string, tabel = tabellen()): string | undefined {
  const [begin, einde] = [document.indexOf(BEGIN), document.indexOf(EINDE)];
  if (begin < 0 || einde < begin) return undefined;
  return `${document.slice(0, begin)}${BEGIN}\n\n${tabel}\n\n${document.slice(einde)}`;
}

const tabellen = (): string => `${toegangstabel()}\n\n${TREDE_UITLEG}\n\n${tredetabel()}`;

const TREDE_UITLEG = `Aanbod en activiteiten kunnen beperkt zijn tot een trede van de escalatieladder. Wie lager werkt, vindt ze niet en merkt ze ook niet
aan een aantal. Wat van de eigen organisatie of school is, ziet men altijd in lijsten en op
zijn id; zoeken en wat berekend wordt (dubbelingen, overlap, witte vlekken) gaan alleen naar de trede.`;

/** Tot en met welke trede iemand met een rol ziet wat beperkt is, als tabel in Markdown. */
function tredetabel(): string {
  const regels = Object.entries(TREDE_VAN_ROL).map(([rol, trede]) => [
    rol === 'PUBLIEK' ? 'publiek (niet aangemeld, of zonder rol)' : rol.toLowerCase(),
    trede === null ? 'alleen wat voor iedereen is' : tredenaam(trede),
  ]);
  return alsTabel([['Rol', 'Ziet tot en met trede'], ['---', '---'], ...regels]);
}

/** Wie wat mag, als tabel in Markdown: een regel per toegangsregel, een kolom per rol. */
export function toegangstabel(regels: Readonly<Record<string, Toegangsregel>> = TOEGANGSREGELS): string {
  const koppen = ['Wat', 'Naam in het schema', ...ROLLEN.map((rol) => rol.toLowerCase()), 'Let op'];
  const inhoud = Object.entries(regels)
    .toSorted(([a], [b]) => volgorde(a) - volgorde(b))
    .map(([naam, regel]) => [regel.wat, `\`${naam}\``, ...ROLLEN.map((rol) => magAls(rol, regel)), letOp(regel)]);
  return alsTabel([koppen, koppen.map(() => '---'), ...inhoud]);
}

const alsTabel = (regels: readonly (readonly string[])[]): string =>
  regels.map((cellen) => `| ${cellen.join(' | ')} |`).join('\n');

/** Eerst wat iemand kan veranderen, dan wat iemand kan lezen. */
const volgorde = (naam: string) => (naam.startsWith('Mutation.') ? 0 : 1);

function magAls(rol: (typeof ROLLEN)[number], { rollen, eigen = '' }: Toegangsregel): string {
  if (rol === 'BEHEERDER') return '✓';
  if (!rollen.includes(rol)) return '–';
  return eigen.includes(`${rol.toLowerCase()}: `) ? 'eigen' : '✓';
}

const letOp = ({ eigen, leeg }: Toegangsregel): string =>
  [...(eigen ? [eigen] : []), ...(leeg ? ['wie het niet mag, krijgt een leeg veld en geen fout'] : [])].join('; ');
