import { opsomming } from '../../../schema/tekst.ts';
import { ONBEKEND_DEEL } from './gewichten.ts';
import { peildatumVoluit, TOEGANKELIJK } from './tekst.ts';
import type { Oordeel, Weging } from './vormen.ts';

/** Wat de aanbieder niet noemt, is niet bekend: het sluit niets uit. Noemt hij een deel, dan is de rest na te vragen. */
export const weegToegankelijkheid: Weging = ({ toegankelijkheid: nodig }, { toegankelijkheid }) => {
  if (nodig.length === 0) return undefined;
  const noem = (lijst: typeof nodig) => opsomming(lijst.map((behoefte) => TOEGANKELIJK[behoefte]));
  const mist = nodig.filter((behoefte) => !toegankelijkheid.includes(behoefte));
  const aanwezig = nodig.filter((behoefte) => toegankelijkheid.includes(behoefte));
  if (aanwezig.length === 0) {
    return { deel: null, nietBekend: `Niet bekend of het rekening houdt met ${noem(nodig)}. Vraag het de aanbieder.` };
  }
  return {
    deel: (aanwezig.length + ONBEKEND_DEEL * mist.length) / nodig.length,
    reden: `Houdt rekening met ${noem(aanwezig)}.`,
    belemmeringen: mist.map((behoefte) => ({
      tekst: `Of het ook rekening houdt met ${TOEGANKELIJK[behoefte]}, staat er niet bij.`,
      oplossing: 'Vraag de aanbieder wat er kan.',
      hard: false,
    })),
  };
};

export const weegVorm: Weging = ({ vorm: wens }, { vorm, proefles }) => {
  if (wens === null) return undefined;
  if (vorm === null) return { deel: null, nietBekend: 'Niet bekend of het alleen of in een team is.' };
  if (vorm === 'BEIDE') return { deel: 1, reden: 'Het kan alleen en in een team.' };
  const hoe = vorm === 'TEAM' ? 'in een team' : 'alleen';
  return vorm === wens ? { deel: 1, reden: `Het is ${hoe}.` } : proberen(`Het is ${hoe}.`, proefles);
};

export const weegNiveau: Weging = ({ niveau: wens }, { niveau, proefles }) => {
  if (wens === null) return undefined;
  if (niveau === null) return { deel: null, nietBekend: 'Het niveau is niet bekend.' };
  if (niveau === 'ALLE') return { deel: 1, reden: 'Voor elk niveau.' };
  const wie = niveau === 'BEGINNER' ? 'wie begint' : 'wie het al kan';
  return niveau === wens ? { deel: 1, reden: `Voor ${wie}.` } : proberen(`Het is voor ${wie}.`, proefles);
};

function proberen(tekst: string, proefles: boolean | null): Oordeel {
  const oplossing = proefles ? 'Probeer het: er is een proefles.' : 'Vraag of het kind een keer mag proberen.';
  return { deel: 0, belemmeringen: [{ tekst, oplossing, hard: false }] };
}

export const weegPlek: Weging = (_profiel, { vrijePlaatsen }) => {
  if (vrijePlaatsen === null) return { deel: null, nietBekend: 'Niet bekend of er nu plek is.' };
  if (vrijePlaatsen > 0) {
    return { deel: 1, reden: vrijePlaatsen === 1 ? 'Er is één plek vrij.' : `Er zijn ${vrijePlaatsen} plekken vrij.` };
  }
  const oplossing = 'Zet het kind op de wachtlijst.';
  return { deel: 0, belemmeringen: [{ tekst: 'Er is nu geen plek.', oplossing, hard: false }] };
};

/** Een oude peildatum zegt niets over nu, behalve als de activiteit toen al gestopt was. */
export const weegStatus: Weging = (_profiel, { status, statusIsOud, peildatum }) => {
  const datum = peildatum === null ? '' : peildatumVoluit(peildatum);
  if (statusIsOud && status !== 'GESTOPT' && status !== 'ONBEKEND') {
    return { deel: null, nietBekend: `Niet bekend of de activiteit er nu is: de bron is van ${datum}.` };
  }
  const gold = datum && `, volgens de bron van ${datum}`;
  switch (status) {
    case 'OPERATIONEEL':
      return { deel: 1, reden: `De activiteit is er${gold}.` };
    case 'PILOT':
      return { deel: 1, reden: `De activiteit is er, op proef${gold}.` };
    case 'IN_ONTWIKKELING':
      return {
        deel: 0,
        belemmeringen: [
          { tekst: `Het wordt nog voorbereid${gold}.`, oplossing: 'Vraag wanneer het begint.', hard: false },
        ],
      };
    case 'GESTOPT':
      return {
        deel: 0,
        belemmeringen: [
          { tekst: `De activiteit is gestopt${gold}.`, oplossing: 'Zoek iets dat hierop lijkt.', hard: true },
        ],
      };
    case 'ONBEKEND':
      return { deel: null, nietBekend: 'Niet bekend of de activiteit er nu is.' };
  }
};
