import type { Vindbaarsoort } from '../vormen.ts';
import type { Keuze, Sleutel, Vorm, Woordgroep, Zoekopdracht } from '../zoekmachine.ts';
import { tredefilter } from './tredefilter.ts';
import { eenVan, en, geenVan, of, type Voorwaarde, waarde } from './voorwaarde.ts';

/** Wat een document van deze soort moet hebben om een treffer te zijn. De velden zijn die van `Meilidocument`. */
export function filterVan(
  opdracht: Pick<Zoekopdracht, 'groepen' | 'wijze' | 'keuze'>,
  soort: Vindbaarsoort,
): Voorwaarde {
  const { keuze } = opdracht;
  return en([
    !keuze.soort?.length || keuze.soort.includes(soort),
    woordfilter(opdracht),
    gekozen('themas', keuze.themas),
    leeftijdfilter(keuze),
    gekozenOfOnbekend('onderwijssoorten', keuze.onderwijssoorten, keuze.zonderOnbekend),
    gekozenOfOnbekend('voorWie', keuze.voorWie, keuze.zonderOnbekend),
    gekozen('kosten', keuze.kosten),
    prijsfilter(keuze),
    gekozen('niveau', keuze.niveaus),
    gekozen('wachttijdstatus', keuze.wachttijdstatussen),
    gekozen('regios', keuze.regios),
    gekozen('herkomst', keuze.herkomsten),
    geenVan('herkomst', keuze.zonderHerkomsten ?? []),
    wijkfilter(keuze, soort),
    tredefilter(keuze.trede ?? null),
    geenVan('id', eigenIds(keuze.zonder ?? [], soort)),
  ]);
}

function woordfilter({ groepen, wijze }: Pick<Zoekopdracht, 'groepen' | 'wijze'>): Voorwaarde {
  if (groepen.length === 0 || wijze === 'NIETS') return true;
  const nodig = groepen.filter((groep) => groep.nodig);
  const filters = (nodig.length > 0 ? nodig : groepen).map(groepfilter);
  return wijze === 'ALLE' ? en(filters) : of(filters);
}

/** De vormen van één term gaan samen in één lijst: dat is korter, en zo zijn de meeste. */
function groepfilter({ vormen }: Woordgroep): Voorwaarde {
  const isEnkel = ({ termen }: Vorm) => termen.length === 1;
  const enkele = vormen.filter(isEnkel).flatMap(({ termen }) => termen);
  const samengesteld = vormen.filter((vorm) => !isEnkel(vorm));
  return of([
    eenVan('termen', enkele),
    ...samengesteld.map(({ termen }) => en(termen.map((term) => eenVan('termen', [term])))),
  ]);
}

/** Een lege lijst is geen keuze. */
const gekozen = (veld: string, waarden: readonly string[] | undefined): Voorwaarde =>
  !waarden?.length || eenVan(veld, waarden);

const ofOnbekend = (veld: string, waarden: readonly string[]): Voorwaarde =>
  of([eenVan(veld, waarden), `${veld} IS EMPTY`]);

const gekozenOfOnbekend = (
  veld: string,
  waarden: readonly string[] | undefined,
  zonderOnbekend?: boolean,
): Voorwaarde => (zonderOnbekend || !waarden?.length ? gekozen(veld, waarden) : ofOnbekend(veld, waarden));

/** De leeftijden overlappen, waarbij een onbekende grens open is. Zijn beide onbekend, dan beslissen de soorten onderwijs. */
function leeftijdfilter({ leeftijd, zonderOnbekend }: Keuze): Voorwaarde {
  if (!leeftijd) return true;
  const overlapt = en([
    of(['leeftijdVan IS NULL', `leeftijdVan <= ${getal(leeftijd.tot)}`]),
    of(['leeftijdTot IS NULL', `leeftijdTot >= ${getal(leeftijd.van)}`]),
    of(['leeftijdVan IS NOT NULL', 'leeftijdTot IS NOT NULL']),
  ]);
  const onbekend = en(['leeftijdVan IS NULL', 'leeftijdTot IS NULL', ofOnbekend('onderwijssoorten', leeftijd.soorten)]);
  return of([overlapt, !zonderOnbekend && onbekend]);
}

function prijsfilter({ hoogstePrijs }: Keuze): Voorwaarde {
  if (hoogstePrijs === undefined) return true;
  return of([
    `prijsPerJaar <= ${getal(hoogstePrijs)}`,
    eenVan('kosten', ['GRATIS']),
    en(['prijsPerJaar IS NULL', geenVan('kosten', ['BETAALD'])]),
  ]);
}

/** Een school staat ergens; al het andere zonder wijken geldt voor het hele gebied. */
function wijkfilter({ wijk }: Keuze, soort: Vindbaarsoort): Voorwaarde {
  if (!wijk) return true;
  const hier = eenVan('wijken', wijk.codes);
  return soort === 'SCHOOL' ? hier : of([hier, en(['wijken IS EMPTY', eenVan('regios', wijk.gebieden)])]);
}

const eigenIds = (sleutels: readonly Sleutel[], soort: Vindbaarsoort): string[] =>
  sleutels.filter((sleutel) => sleutel.soort === soort).map(({ id }) => id);

const getal = (n: number): string => waarde(String(n));
