import { Herkomst, type Regio, Status } from '../../prisma/generated/client/enums.ts';
import type { Celmelding } from '../lezen/rij.ts';
import { adres, ding, getal, type Hsds, ingevuld, lijst, namen, sleutelVan, tekst } from './velden.ts';

/** Velden van `service` die worden overgenomen of die alleen bij HSDS zelf horen. Een ander veld komt in het verslag. */
export const SERVICEVELDEN = new Set([
  ...['id', 'name', 'alternate_name', 'description', 'url', 'email', 'status', 'application_process'],
  ...['fees_description', 'eligibility_description', 'minimum_age', 'maximum_age', 'assured_date', 'alert'],
  ...['organization_id', 'organization', 'phones', 'service_areas', 'cost_options', 'funding', 'attributes'],
  ...['last_modified', 'wait_time', 'sleutel', 'herkomst', 'status_aanbod', 'duur', 'intensiteit', 'wachttijd'],
  ...['aanbieder_ids', 'soort'],
]);

/** In een export van hier staan ook activiteiten als `service`. Aanbod zijn zij niet. */
export const isActiviteit = (service: Hsds): boolean => service['soort'] === 'ACTIVITEIT' || 'activiteit' in service;

const STATUS: Record<string, Status> = { active: 'OPERATIONEEL', defunct: 'GESTOPT' };
const OUDSTE = 27;
const WIJK = /^WK\d{6}$/;

/** Van een `service` het aanbod, met de velden van het sjabloon. `organisatie` geeft de sleutel bij een id van HSDS. */
export function alsAanbod(service: Hsds, organisatie: (id: unknown) => string | undefined, regio?: Regio): Hsds {
  const [omschrijving, doel] = (tekst(service['description']) ?? '').split(/(?:^|\n\n)Doel: /);
  const gebieden = lijst(service['service_areas']);
  const wijken = gebieden.flatMap(({ extent }) => (typeof extent === 'string' && WIJK.test(extent) ? [extent] : []));
  const duur = ding(service['duur']);
  const intensiteit = ding(service['intensiteit']);
  const van = getal(service['minimum_age']);
  const tot = getal(service['maximum_age']);
  const eigen = tekst(service['sleutel']) !== undefined;
  return {
    id: sleutelVan(service),
    ...ingevuld({
      naam: tekst(service['name']),
      alternatieveNamen: namen(service['alternate_name']),
      omschrijving: tekst(omschrijving),
      doel: tekst(doel),
      website: adres(service['url']),
      email: tekst(service['email']),
      telefoon: tekst(lijst(service['phones'])[0]?.['number']),
      status: statusVan(service),
      toegangToelichting: eigen ? undefined : tekst(service['application_process']),
      statusToelichting: eigen ? undefined : tekst(service['alert']),
      'kosten.omschrijving': eigen ? undefined : tekst(service['fees_description']),
      'doelgroep.omschrijving': tekst(service['eligibility_description']),
      'doelgroep.leeftijdVan': van !== undefined && van <= OUDSTE ? Math.floor(van) : undefined,
      'doelgroep.leeftijdTot': tot !== undefined && tot <= OUDSTE ? Math.floor(tot) : undefined,
      nagekekenOp: tekst(service['assured_date']),
      'duur.weken': getal(duur['weken']),
      'duur.omschrijving': tekst(duur['omschrijving']),
      'intensiteit.urenPerWeek': getal(intensiteit['uren_per_week']),
      'intensiteit.dagdelenPerWeek': getal(intensiteit['dagdelen_per_week']),
      'intensiteit.dagenPerWeek': getal(intensiteit['dagen_per_week']),
      'intensiteit.omschrijving': tekst(intensiteit['omschrijving']),
      ...prijs(lijst(service['cost_options'])),
      bekostiging: eigen ? [] : betalers(lijst(service['funding'])),
      ...termen(lijst(service['attributes'])),
      aanbieders: aanbieders(service, organisatie),
      wijken,
      regio: regioVan(service, regio),
      herkomst: herkomstVan(service),
    }),
  };
}

const herkomstVan = ({ herkomst }: Hsds): Herkomst | undefined =>
  Object.values(Herkomst).find((een) => een === herkomst);

function statusVan({ status_aanbod, status }: Hsds): Status | undefined {
  const eigen = Object.values(Status).find((een) => een === status_aanbod);
  return eigen ?? (typeof status === 'string' ? (STATUS[status] ?? 'ONBEKEND') : undefined);
}

/** HSDS kent geen regio: die kiest wie importeert. Wat verzonnen is, hoort bij Voorbeeldstad. */
const regioVan = ({ herkomst }: Hsds, regio?: Regio): Regio | undefined =>
  herkomst === 'VOORBEELD' ? 'VOORBEELDSTAD' : regio;

function prijs(opties: readonly Hsds[]): Hsds {
  const [eerste] = opties;
  const bedrag = getal(eerste?.['amount']);
  if (!eerste || bedrag === undefined || String(eerste['currency'] ?? 'EUR').toUpperCase() !== 'EUR') return {};
  if (bedrag === 0) return { 'kosten.voorGebruiker': 'GRATIS' };
  return {
    'kosten.voorGebruiker': 'BETAALD',
    'kosten.bedrag': bedrag,
    'kosten.soort': 'PRIJS_VOOR_GEBRUIKER',
    'kosten.eenheid': tekst(eerste['amount_description']),
  };
}

const betalers = (funding: readonly Hsds[]) =>
  funding.flatMap(({ source }) => {
    const partij = tekst(source);
    return partij ? [{ partij }] : [];
  });

/** Alleen termen uit onze eigen indelingen zeggen hier iets. */
function termen(attributen: readonly Hsds[]): Hsds {
  const codes = (soort: string) =>
    attributen
      .filter(({ link_type }) => link_type === soort)
      .flatMap(({ taxonomy_term }) => tekst(ding(taxonomy_term)['code']) ?? []);
  return {
    themas: codes('thema'),
    ondersteuningsniveau: codes('ondersteuningsniveau')[0],
    'doelgroep.onderwijssoorten': codes('onderwijssoort'),
  };
}

function aanbieders(service: Hsds, organisatie: (id: unknown) => string | undefined): string[] {
  const ids = Array.isArray(service['aanbieder_ids']) ? service['aanbieder_ids'] : [];
  const eerste = service['organization_id'] ?? ding(service['organization'])['id'];
  const genoemd = [...new Set([eerste, ...ids].filter(Boolean))];
  const bekend = genoemd.flatMap((id) => organisatie(id) ?? []);
  // Een halve lijst zou aanbieders weghalen. Een service noemt alleen haar eerste aanbieder met naam en sleutel.
  return bekend.length === genoemd.length ? bekend : [];
}

/** Waarden van een service die hier niet passen, en daarom niet worden overgenomen. */
export function pastNiet(service: Hsds, organisatie: (id: unknown) => string | undefined): Celmelding[] {
  const ids = Array.isArray(service['aanbieder_ids']) ? service['aanbieder_ids'] : [];
  const onbekend = ids.some((id) => organisatie(id) === undefined);
  const ouder = ['minimum_age', 'maximum_age'].filter((veld) => (getal(service[veld]) ?? 0) > OUDSTE);
  const geenAdres = tekst(service['url']) !== undefined && adres(service['url']) === undefined;
  return [
    ...ouder.map((kolom) => ({ kolom, boodschap: `${kolom} is hoger dan ${OUDSTE} en wordt niet overgenomen.` })),
    ...(onbekend
      ? [
          {
            kolom: 'aanbieder_ids',
            boodschap: 'Niet elke aanbieder staat in dit bestand; de aanbieders zijn niet overgenomen.',
          },
        ]
      : []),
    ...(geenAdres ? [{ kolom: 'url', boodschap: 'url is geen webadres en wordt niet overgenomen.' }] : []),
  ];
}

/** De laatste meting van een service, als het profiel haar geeft. */
export function alsMeting(service: Hsds): Hsds | undefined {
  const wachttijd = ding(service['wachttijd']);
  const peildatum = tekst(wachttijd['peildatum']);
  if (!peildatum) return undefined;
  return {
    onderwerp: sleutelVan(service),
    onderwerpSoort: 'AANBOD',
    peildatum,
    ...ingevuld({
      aanmeldwachttijdWeken: getal(wachttijd['aanmeldwachttijd_weken']),
      behandelwachttijdWeken: getal(wachttijd['behandelwachttijd_weken']),
      vrijePlaatsen: getal(wachttijd['vrije_plaatsen']),
      aanmeldstop: typeof wachttijd['aanmeldstop'] === 'boolean' ? wachttijd['aanmeldstop'] : undefined,
      herkomst: service['herkomst'] === 'VOORBEELD' ? 'VOORBEELD' : undefined,
    }),
  };
}
