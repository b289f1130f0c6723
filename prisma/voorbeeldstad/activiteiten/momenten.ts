import type { Momentsoort, Seizoen, Weekdag } from '../../generated/client/enums.ts';
import type { Activiteit } from '../../startdata/vorm/activiteiten.ts';
import type { Toeval } from '../toeval.ts';

type Moment = Activiteit['momenten'][number];

const DOORDEWEEKS: readonly Weekdag[] = ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG'];
const UUR = 60;

/** Op welk soort moment iets is. Jonge kinderen hebben niets na zeven uur, binnen schooltijd is alles korter. */
export function kiesMomentsoort(leeftijdTot: number, sport: boolean, metOuders: boolean, toeval: Toeval): Momentsoort {
  return toeval.gewogen([
    ['NASCHOOLS', leeftijdTot <= 4 ? 0 : 38],
    ['BUITENSCHOOLS', sport ? 52 : 38],
    ['BINNENSCHOOLS', leeftijdTot <= 4 || metOuders ? 0 : 8],
    ['ZOMER', leeftijdTot <= 4 ? 0 : 8],
  ]);
}

export function maakMomenten(soort: Momentsoort, leeftijdTot: number, team: boolean, toeval: Toeval): Moment[] {
  if (toeval.kans(0.04)) return [];
  switch (soort) {
    case 'BINNENSCHOOLS':
      return [
        moment(
          toeval.kies(DOORDEWEEKS),
          kwartier(9 * UUR, 14 * UUR, toeval),
          toeval.kies([45, 60, 60, 90]),
          'SCHOOLJAAR',
        ),
      ];
    case 'ZOMER': {
      const duur = toeval.kies([180, 240, 300]);
      return toeval
        .greep(DOORDEWEEKS, toeval.geheel(2, 5))
        .toSorted((a, b) => DOORDEWEEKS.indexOf(a) - DOORDEWEEKS.indexOf(b))
        .map((dag) => moment(dag, 10 * UUR, duur, 'ZOMER'));
    }
    case 'NASCHOOLS': {
      const dag = toeval.gewogen([
        ['MAANDAG', 4],
        ['DINSDAG', 5],
        ['WOENSDAG', 6],
        ['DONDERDAG', 5],
        ['VRIJDAG', 3],
      ] as const);
      const begin =
        dag === 'WOENSDAG' ? kwartier(13 * UUR, 15 * UUR, toeval) : kwartier(15 * UUR, 16 * UUR + 30, toeval);
      return [moment(dag, begin, toeval.kies([60, 60, 75, 90, 120]), seizoen(toeval))];
    }
    case 'BUITENSCHOOLS': {
      const wanneer = seizoen(toeval);
      const training = doordeweeks(leeftijdTot, wanneer, toeval);
      if (!team || !toeval.kans(0.6)) return toeval.kans(0.25) ? [weekend(wanneer, toeval)] : training;
      return [...training, weekend(wanneer, toeval)];
    }
  }
}

function doordeweeks(leeftijdTot: number, wanneer: Seizoen, toeval: Toeval): Moment[] {
  const laatste = leeftijdTot <= 9 ? 17 * UUR + 30 : leeftijdTot <= 13 ? 18 * UUR + 45 : 20 * UUR;
  const begin = kwartier(leeftijdTot <= 4 ? 9 * UUR : 16 * UUR + 30, leeftijdTot <= 4 ? 10 * UUR : laatste, toeval);
  const duur = toeval.kies([60, 60, 75, 90]);
  return toeval
    .greep(DOORDEWEEKS, leeftijdTot > 10 && toeval.kans(0.35) ? 2 : 1)
    .toSorted((a, b) => DOORDEWEEKS.indexOf(a) - DOORDEWEEKS.indexOf(b))
    .map((dag) => moment(dag, begin, duur, wanneer));
}

const weekend = (wanneer: Seizoen, toeval: Toeval): Moment =>
  moment(
    toeval.kans(0.85) ? 'ZATERDAG' : 'ZONDAG',
    kwartier(9 * UUR, 13 * UUR, toeval),
    toeval.kies([60, 75, 90, 120]),
    wanneer,
  );

const seizoen = (toeval: Toeval): Seizoen =>
  toeval.gewogen([
    ['HELE_JAAR', 30],
    ['SCHOOLJAAR', 55],
    ['VOORJAAR', 5],
    ['NAJAAR', 5],
    ['WINTER', 5],
  ]);

const kwartier = (van: number, tot: number, toeval: Toeval): number => van + 15 * toeval.geheel(0, (tot - van) / 15);

const moment = (dag: Weekdag, vanMinuut: number, duur: number, wanneer: Seizoen): Moment => ({
  dag,
  vanMinuut,
  totMinuut: vanMinuut + duur,
  seizoen: wanneer,
});
