import { opsomming } from '../../../schema/tekst.ts';
import { DEEL } from './gewichten.ts';
import { MOMENT, moment } from './tekst.ts';
import type { Weging } from './vormen.ts';

export const weegDag: Weging = ({ dagen }, { momenten }) => {
  if (dagen.length === 0) return undefined;
  if (momenten.length === 0) return { deel: null, nietBekend: 'De dagen zijn niet bekend.' };
  const passend = momenten.filter(({ dag }) => dagen.includes(dag));
  const alle = opsomming(momenten.map(moment));
  if (passend.length === 0) {
    const andere = opsomming([...new Set(momenten.map(({ dag }) => dag.toLowerCase()))], 'of');
    const oplossing = `Een andere dag: ${andere}.`;
    return { deel: 0, belemmeringen: [{ tekst: `Het is alleen op ${alle}.`, oplossing, hard: false }] };
  }
  const reden = `Op ${opsomming(passend.map(moment))}.`;
  const rest = momenten.filter(({ dag }) => !dagen.includes(dag));
  if (rest.length === 0) return { deel: 1, reden };
  return { deel: DEEL.eenPaarDagen, reden: `${reden} Het is ook op ${opsomming(rest.map(moment))}.` };
};

export const weegMoment: Weging = ({ momentsoorten: gevraagd }, { momentsoorten }) => {
  if (gevraagd.length === 0) return undefined;
  if (momentsoorten.length === 0) {
    return { deel: null, nietBekend: 'Niet bekend of het onder, na of buiten schooltijd is.' };
  }
  const passend = momentsoorten.filter((soort) => gevraagd.includes(soort));
  if (passend.length > 0) return { deel: 1, reden: `Het is ${opsomming(passend.map((soort) => MOMENT[soort]))}.` };
  const oplossing = momentsoorten.includes('BINNENSCHOOLS')
    ? 'Vraag de school van het kind of zij meedoet.'
    : 'Kijk of een ander moment ook kan.';
  const tekst = `Het is alleen ${opsomming(momentsoorten.map((soort) => MOMENT[soort]))}.`;
  return { deel: 0, belemmeringen: [{ tekst, oplossing, hard: false }] };
};
