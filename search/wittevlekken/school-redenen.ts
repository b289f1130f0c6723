import { KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import { GEWICHT_OP_AFROEP, SCHOOLPUNTEN, type Schooloordeel, type Schoolvlek } from './school.ts';

const OORDEEL: Record<Schooloordeel, string> = {
  WITTE_VLEK: 'bij geen school aanwezig',
  KNELPUNT: 'bij te weinig scholen aanwezig',
  GEDEKT: 'bij genoeg scholen aanwezig, of op afroep',
  ONBEKEND: 'nergens iets over ingevuld',
};

/** Waarom een cel van scholen dit oordeel en deze score heeft, in zinnen die na te rekenen zijn. */
export function schoolredenen(vlek: Schoolvlek, wijk: string): string[] {
  const { scholen, zonderProfiel, onbekend, aanwezig, opAfroep, inOntwikkeling, niet } = vlek;
  const beantwoord = aanwezig + opAfroep + inOntwikkeling + niet;
  return [
    `${wijk}, ${vlek.soort}, “${vlek.onderdeel.omschrijving}”: ${OORDEEL[vlek.oordeel]}.`,
    `Scholen: ${scholen}. Aanwezig bij ${aanwezig}, op afroep bij ${opAfroep}, in ontwikkeling bij ${inOntwikkeling}, niet bij ${niet}; niets over gezegd bij ${onbekend}, zonder profiel ${zonderProfiel}.`,
    ...behoeftezinnen(vlek),
    ...(beantwoord > 0
      ? [
          `Antwoorden: ${beantwoord}. Gedekt is het deel dat aanwezig is, met op afroep voor ${GEWICHT_OP_AFROEP * 100}%: het tekort is ${vlek.tekort}%.`,
          `De behoefte is ${vlek.behoefte} van 100 en het tekort ${vlek.tekort}%: dat geeft score ${vlek.score}.`,
        ]
      : ['Zonder antwoorden is er geen score: onbekend is geen witte vlek.']),
    `De zekerheid is ${vlek.zekerheid.toLocaleString('nl-NL')} van 1: zij volgt het deel van de scholen dat antwoord gaf.`,
  ];
}

function behoeftezinnen({ leerlingen, prioriteitswijk, behoefte }: Schoolvlek): string[] {
  const { basis, leerlingen: schaal, prioriteit } = SCHOOLPUNTEN;
  const punten = behoefte - basis - (prioriteitswijk ? prioriteit : 0);
  return [
    `Elke groep scholen begint met ${basis} punten behoefte.`,
    leerlingen === null
      ? `Hoeveel leerlingen er zijn, is niet bekend of minder dan ${KLEINSTE_AANTAL}: ${punten} punten behoefte.`
      : `Er zijn ${leerlingen} leerlingen: 1 punt per ${schaal.per}, hoogstens ${schaal.hoogste}, dus ${punten} punten behoefte.`,
    ...(prioriteitswijk ? [`De wijk is een prioriteitswijk: ${prioriteit} punten behoefte.`] : []),
  ];
}
