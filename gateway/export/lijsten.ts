import { opVolgorde } from '../../uitwisseling/records/index.ts';
import { SJABLONEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { AANBOD, alsAanbod } from './records/aanbod.ts';
import { ACTIVITEIT, alsActiviteit } from './records/activiteiten.ts';
import { alsOrganisatie, ORGANISATIE } from './records/organisaties.ts';
import { alsSchool, SCHOOL } from './records/scholen.ts';
import { alsWachttijd, WACHTTIJD } from './records/wachttijden.ts';

/** Een lijst van het schema die uit te voeren is. */
export interface Exportlijst {
  /** Het veld van `Query`, met zijn vaste argumenten. */
  veld: string;
  argumenten: string;
  /** Het type van het filter. */
  filter: string;
  velden: string;
  alsRecord(gegeven: object): object;
}

export const EXPORTLIJSTEN: Readonly<Record<Sjabloonsoort, Exportlijst>> = {
  organisaties: lijst('organisaties', 'OrganisatieFilter', ORGANISATIE, alsOrganisatie),
  scholen: lijst('scholen', 'SchoolFilter', SCHOOL, alsSchool),
  aanbod: lijst('alleAanbod', 'AanbodFilter', AANBOD, alsAanbod),
  activiteiten: lijst('activiteiten', 'ActiviteitFilter', ACTIVITEIT, alsActiviteit),
  wachttijden: lijst('wachttijdmetingen', 'WachttijdmetingFilter', WACHTTIJD, alsWachttijd, 'sortering: ONDERWERP, '),
};

function lijst(
  veld: string,
  filter: string,
  velden: string,
  alsRecord: (gegeven: object) => object,
  argumenten = '',
): Exportlijst {
  return { veld, filter, velden, alsRecord, argumenten };
}

/** De vraag die één bladzijde haalt, met deze velden. */
export const bladzijdeVraag = ({ veld, argumenten, filter }: Exportlijst, velden: string): string =>
  `query Export($filter: ${filter}, $after: String) {
    lijst: ${veld}(${argumenten}first: 100, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor } edges { node { ${velden} } } } }`;

const VELDEN = new Map(
  Object.entries(SJABLONEN).map(([soort, kolommen]) => [
    soort,
    [...new Set(kolommen.flatMap(({ pad }) => pad.split('.', 1)))],
  ]),
);

/** Een record met precies de velden van het sjabloon, en altijd in dezelfde volgorde: dezelfde gegevens geven hetzelfde bestand. */
export function volgensSjabloon(soort: Sjabloonsoort, record: object): object {
  const vast = opVolgorde(soort, record) as Record<string, unknown>;
  return Object.fromEntries(
    (VELDEN.get(soort) ?? []).map((veld) => {
      // Een nieuw veld dat hier wordt vergeten, zou in elk bestand leeg zijn, en een import zou het wissen.
      if (vast[veld] === undefined) throw new Error(`Het veld ${veld} van ${soort} wordt niet gelezen.`);
      return [veld, vast[veld]];
    }),
  );
}
