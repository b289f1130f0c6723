import { dagVoluit } from '../../prisma/regels/dag.ts';
import { bepaalStatus, type Gemeten, type Normweken } from '../../prisma/regels/wachttijdstatus.ts';

const getal = (waarde: number) => String(Math.round(waarde * 10) / 10).replace('.', ',');
const inWeken = (waarde: number) => `${getal(waarde)} ${waarde > 0 && waarde < 2 ? 'week' : 'weken'}`;

interface Woorden {
  meteen: string;
  duurt: (weken: string) => string;
}

const AANMELDEN: Woorden = {
  meteen: 'Aanmelden kan zonder wachttijd',
  duurt: (weken) => `Van aanmelding tot intake duurt het ${weken}`,
};
const DAARNA: Woorden = {
  meteen: 'Daarna is er geen wachttijd tot de start',
  duurt: (weken) => `Daarna duurt het ${weken} tot de start`,
};
const ALLEEN_START: Woorden = {
  meteen: 'Na de intake is er geen wachttijd tot de start',
  duurt: (weken) => `Na de intake duurt het ${weken} tot de start`,
};

function klok(woorden: Woorden, weken: number | null, norm: number | null): string | undefined {
  if (weken === null) return undefined;
  if (norm === null) return `${weken === 0 ? woorden.meteen : woorden.duurt(inWeken(weken))}.`;
  return `${weken === 0 ? woorden.meteen : woorden.duurt(inWeken(weken))}; de norm is ${inWeken(norm)}.`;
}

function klokken(meting: Gemeten, norm: Normweken): string[] {
  const { aanmeldwachttijdWeken: aanmeld, behandelwachttijdWeken: behandel } = meting;
  return [
    klok(AANMELDEN, aanmeld, norm.aanmeldWeken),
    klok(aanmeld === null ? ALLEEN_START : DAARNA, behandel, norm.behandelWeken),
  ].filter((zin) => zin !== undefined);
}

function toen({ aanmeldstop, aanmeldwachttijdWeken: weken }: Gemeten): string[] {
  if (aanmeldstop) return ['Toen was er een aanmeldstop.'];
  if (weken === null) return [];
  return [
    weken === 0
      ? 'Toen kon aanmelden zonder wachttijd.'
      : `Toen duurde het van aanmelding tot intake ${inWeken(weken)}.`,
  ];
}

/** De stand in gewone woorden voor een professional. Noemt nooit hoeveel mensen wachten. */
export function bepaalZin(meting: Gemeten | undefined, norm: Normweken | undefined, dag: Date): string {
  if (!meting || !norm) return 'Er is geen wachttijd bekend.';
  const op = `Gemeten op ${dagVoluit(meting.peildatum)}.`;
  switch (bepaalStatus(meting, norm, dag)) {
    case 'VEROUDERD':
      return [
        `De laatste meting is van ${dagVoluit(meting.peildatum)} en is verouderd: een meting geldt ${norm.geldigDagen} dagen.`,
        ...toen(meting),
      ].join(' ');
    case 'AANMELDSTOP':
      return `Aanmelden kan nu niet: er is een aanmeldstop. ${op}`;
    case 'ONBEKEND': {
      const weken = klokken(meting, norm);
      if (weken.length === 0) return `De wachttijd is niet ingevuld. ${op}`;
      return [...weken, 'Er is geen norm om mee te vergelijken.', op].join(' ');
    }
    default:
      return [...klokken(meting, norm), op].join(' ');
  }
}
