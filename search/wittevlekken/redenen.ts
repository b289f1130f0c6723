import { opsomming } from '../../schema/tekst.ts';
import { behoeftezinnen } from './behoefte-redenen.ts';
import { AANWEZIG, GEWICHT_STADSBREED, KINDEREN_PER_PLEK, tel } from './score.ts';
import type { Aanbodtelling, Bereikbaarheid, Oordeel, Tellingen, Vlek, Wijkfeiten } from './vormen.ts';
import { BEREIKBAREN, FEITEN, ONBEREIKBAAR } from './vormen.ts';
import { groepInWoorden, niveauInWoorden, WAAROM_NIET } from './woorden.ts';

/** Hoe het onderwerp heet, en in welke wijk de cel ligt. */
export interface Namen {
  wijk: Wijkfeiten;
  onderwerp: string;
}

/** Waarom een cel dit oordeel en deze score heeft, in zinnen die met de hand na te rekenen zijn. */
export const redenenVan = (vlek: Vlek, namen: Namen): string[] => [
  oordeelzin(vlek, namen),
  ...behoeftezinnen(vlek.behoefte, namen.wijk, vlek.groep),
  ...aanbodzinnen(vlek.aanbod),
  ...zekerheidzinnen(vlek),
  `De behoefte is ${vlek.behoefte.totaal} van 100 en het tekort ${vlek.tekort}%: dat geeft score ${vlek.score}.`,
];

const OORDEEL: Record<Oordeel, string> = {
  WITTE_VLEK: 'in het overzicht staat geen aanbod',
  KNELPUNT: 'er is aanbod, maar er is te weinig van te bereiken',
  GEDEKT: 'er is aanbod dat te bereiken is',
};

function oordeelzin({ groep, niveau, oordeel }: Vlek, { wijk, onderwerp }: Namen): string {
  const wat = niveau === null ? '' : `, ${niveauInWoorden(niveau)}`;
  return `${onderwerp} voor ${groepInWoorden(groep)} in ${wijk.naam}${wat}: ${OORDEEL[oordeel]}.`;
}

const som = ({ lokaal, stadsbreed }: Aanbodtelling, soorten: readonly Bereikbaarheid[]) =>
  tel(lokaal, soorten) + tel(stadsbreed, soorten);

function aanbodzinnen(aanbod: Aanbodtelling): string[] {
  const onbereikbaar = ONBEREIKBAAR.filter((soort) => som(aanbod, [soort]) > 0);
  const uit = [
    plekzin(aanbod.lokaal, 'in de wijk zelf', 'telt vol mee'),
    plekzin(aanbod.stadsbreed, 'voor het hele gebied', `telt voor ${GEWICHT_STADSBREED * 100}% mee`),
    onbereikbaar.length > 0
      ? `Niet te bereiken: ${opsomming(onbereikbaar.map((soort) => `${som(aanbod, [soort])} (${WAAROM_NIET[soort]})`))}.`
      : '',
    melding('In ontwikkeling', som(aanbod, ['IN_ONTWIKKELING']), 'telt nog niet mee'),
    melding('Alleen voor professionals of scholen', som(aanbod, ['PROFESSIONALS']), 'telt niet mee'),
    aanbod.elders > 0 && som(aanbod, AANWEZIG) === 0
      ? `In andere gebieden is dit er wel voor deze leeftijd: ${aanbod.elders} keer.`
      : '',
  ];
  return uit.filter((zin) => zin !== '');
}

function plekzin(tellingen: Tellingen, waar: string, telt: string): string {
  const open = tel(tellingen, BEREIKBAREN);
  if (open === 0) return '';
  const verwijzing = tel(tellingen, ['VERWIJZING']);
  const metVerwijzing = verwijzing > 0 ? ` Bij ${verwijzing} is een verwijzing nodig: dat telt daarvan half.` : '';
  return `Te bereiken ${waar}: ${open}; elk ${telt}.${plekkenzin(tellingen, waar === 'in de wijk zelf' ? 'in de wijk' : 'in het hele gebied')}${metVerwijzing}`;
}

function plekkenzin(tellingen: Tellingen, waar: string): string {
  const delen = BEREIKBAREN.flatMap((soort) => tellingen[soort] ?? []);
  const bekend = delen.reduce((totaal, { metPlekken }) => totaal + metPlekken, 0);
  const plekken = delen.reduce((totaal, deel) => totaal + deel.plekken, 0);
  return bekend === 0
    ? ''
    : ` Bij ${bekend} is bekend hoeveel plekken er zijn: samen ${plekken.toLocaleString('nl-NL', { maximumFractionDigits: 1 })}. Dat is genoeg vanaf één plek op ${KINDEREN_PER_PLEK} kinderen van deze leeftijd ${waar}; zijn het er minder, dan telt het naar verhouding mee.`;
}

const melding = (wat: string, aantal: number, rest: string): string =>
  aantal === 0 ? '' : `${wat}: ${aantal}; dat ${rest}.`;

function zekerheidzinnen({ aanbod, zekerheid }: Vlek): string[] {
  const delen = [aanbod.lokaal, aanbod.stadsbreed].flatMap((deel) => AANWEZIG.flatMap((soort) => deel[soort] ?? []));
  const aantal = som(aanbod, AANWEZIG);
  const onbekend = delen.reduce((totaal, deel) => totaal + deel.onbekend, 0);
  const misschien = som(aanbod, ['STATUS_ONBEKEND']);
  const uit = [
    onbekend > 0
      ? `Van ${aantal} aanbod zijn ${aantal * FEITEN.length - onbekend} van de ${aantal * FEITEN.length} feiten (leeftijd, gebied, kosten, toegang en wachttijd) bekend; wat niet bekend is, houdt niemand tegen.`
      : '',
    misschien > 0 ? `Van ${misschien} aanbod zegt geen bron of het er is; dat telt niet mee.` : '',
    aanbod.groepOnzeker ? 'Voor welke leeftijd aanbod over dit onderwerp is, zegt geen bron.' : '',
    `De zekerheid is ${zekerheid.toLocaleString('nl-NL')} van 1.`,
  ];
  return uit.filter((zin) => zin !== '');
}
