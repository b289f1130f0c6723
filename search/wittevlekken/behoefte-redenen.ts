import { KLEINSTE_AANTAL, KLEINSTE_WIJK } from '../../prisma/regels/kleine-aantallen.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Aantal, Behoefte, Wijkfeiten } from './vormen.ts';
import { groepInWoorden } from './woorden.ts';

/** Wat er over de behoefte bekend is, elk met de punten die het geeft. */
export function behoeftezinnen(behoefte: Behoefte, wijk: Wijkfeiten, groep: Leeftijdsgroep): string[] {
  const { punten, signalen } = behoefte;
  return [
    `Elke wijk begint met ${puntenzin(punten.basis)}.`,
    ...(behoefte.kinderen.grond === 'KLEINE_WIJK'
      ? [kleineWijkzin(wijk)]
      : [
          aantalzin(behoefte.kinderen, 'kinderen', wijk, groep, punten.kinderen),
          aantalzin(behoefte.doelgroepkinderen, 'doelgroepkinderen', wijk, groep, punten.doelgroep),
        ]),
    ...(behoefte.prioriteitswijk ? [`${wijk.naam} is een prioriteitswijk: ${puntenzin(punten.prioriteit)}.`] : []),
    ...(signalen === null
      ? []
      : [
          `In de laatste twaalf hele maanden is hier minstens ${signalen} keer naar gevraagd zonder goed antwoord: ${puntenzin(punten.signalen)}.`,
        ]),
  ];
}

function kleineWijkzin({ naam, inwoners }: Wijkfeiten): string {
  const waarom =
    inwoners === null
      ? `Hoeveel inwoners ${naam} heeft, is niet bekend`
      : `${naam} heeft minder dan ${KLEINSTE_WIJK.toLocaleString('nl-NL')} inwoners`;
  return `${waarom}: aantallen kinderen worden niet getoond en tellen niet mee.`;
}

const puntenzin = (punten: number): string => `${punten} ${punten === 1 ? 'punt' : 'punten'} behoefte`;

function aantalzin(
  { groep, wijk, grond }: Aantal,
  wat: string,
  feiten: Wijkfeiten,
  leeftijd: Leeftijdsgroep,
  punten: number,
) {
  const { geteld, peildatum } = feiten;
  if (wijk === null) {
    return grond === 'KLEINER_DAN_5'
      ? `Er wonen minder dan ${KLEINSTE_AANTAL} ${wat}: dat aantal wordt niet getoond, en geeft ${puntenzin(punten)}.`
      : `Hoeveel ${wat} er wonen, is niet bekend: dat geeft de helft van de punten, ${puntenzin(punten)}.`;
  }
  const jaren = geteld ? ` van ${geteld.van} tot en met ${geteld.tot} jaar` : '';
  const basis = `Er wonen ${wijk} ${wat}${jaren}${peildatum ? ` (geteld ${peildatum})` : ''}: ${puntenzin(punten)}.`;
  return `${basis} ${groepzin(groep, grond, feiten, leeftijd)}`;
}

function groepzin(
  groep: number | null,
  grond: Aantal['grond'],
  { geteld }: Wijkfeiten,
  leeftijd: Leeftijdsgroep,
): string {
  if (groep === null) {
    return grond === 'KLEINER_DAN_5'
      ? `Van ${groepInWoorden(leeftijd)} zijn dat er naar schatting minder dan ${KLEINSTE_AANTAL}.`
      : `Hoeveel er daarvan ${groepInWoorden(leeftijd)} zijn, is niet bekend.`;
  }
  if (grond !== 'DEELS' || !geteld) {
    return `Gelijk verdeeld over de jaren zijn dat er naar schatting ${groep} van ${groepInWoorden(leeftijd)}.`;
  }
  const { van, tot } = LEEFTIJDSGROEPEN[leeftijd];
  return `Naar schatting zijn dat er ${groep} van ${Math.max(van, geteld.van)} tot en met ${Math.min(tot, geteld.tot)} jaar; de andere jaren zijn niet geteld.`;
}
