import { STANDAARD_TERMIJNEN as STANDAARD, type Termijnen } from '../prisma/regels/termijn.ts';
import { geheel, leegIsNiets } from './instelvormen.ts';

/** De instellingen die zeggen hoe lang gegevens gelden zonder dat iemand ernaar kijkt (besluit 0018). */
export const termijnVorm = {
  ACTUEEL_MAANDEN: leegIsNiets(geheel(1, 120).default(STANDAARD.aanbodMaanden)).describe(
    'na zoveel maanden zonder controle is een aanbod niet meer actueel; na nog een keer zo lang staat het lager',
  ),
  ACTIVITEIT_MAANDEN: leegIsNiets(geheel(1, 120).default(STANDAARD.activiteitMaanden)).describe(
    'als ACTUEEL_MAANDEN, voor activiteiten',
  ),
  WACHTTIJD_DAGEN: leegIsNiets(geheel(1, 366).default(STANDAARD.wachttijdDagen)).describe(
    'zoveel dagen na de laatste peildatum vraagt `taken` om een nieuwe wachttijd',
  ),
  SOP_SCHOOLJAREN: leegIsNiets(geheel(1, 10).default(STANDAARD.sopSchooljaren)).describe(
    'zoveel schooljaren geldt een schoolondersteuningsprofiel',
  ),
  VONDSTEN_DAGEN: leegIsNiets(geheel(1, 3_650).default(90)).describe(
    'zoveel dagen blijft bewaard hoe vaak iets is gevonden en geopend',
  ),
};

type Gekozen = Readonly<
  Record<'ACTUEEL_MAANDEN' | 'ACTIVITEIT_MAANDEN' | 'WACHTTIJD_DAGEN' | 'SOP_SCHOOLJAREN', number>
>;

/** De termijnen zoals zij zijn ingesteld. */
export const termijnenVan = (gekozen: Gekozen): Termijnen => ({
  aanbodMaanden: gekozen.ACTUEEL_MAANDEN,
  activiteitMaanden: gekozen.ACTIVITEIT_MAANDEN,
  wachttijdDagen: gekozen.WACHTTIJD_DAGEN,
  sopSchooljaren: gekozen.SOP_SCHOOLJAREN,
});
