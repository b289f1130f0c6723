import type { Pakket, Soort } from '../startdata/vorm/pakket.ts';
import { dubbelen, type Gebrek, sleutel } from './sleutels.ts';

type Lijst = readonly string[];
/** Velden van een record met de sleutels waar zij naar verwijzen. */
export type Verwijzingen = [veld: string, naar: Doel, sleutels: string | null | Lijst][];
export type Doel =
  | 'themas'
  | 'organisaties'
  | 'gemeenten'
  | 'wijken'
  | 'aanbod'
  | 'scholen'
  | 'sopKader'
  | 'regelingen';

export const ENKELVOUD: Record<Doel, string> = {
  themas: 'onbekend thema',
  organisaties: 'onbekende organisatie',
  gemeenten: 'onbekende gemeente',
  wijken: 'onbekende wijk',
  aanbod: 'onbekend aanbod',
  scholen: 'onbekende school',
  sopKader: 'onbekend kaderonderdeel',
  regelingen: 'onbekende regeling',
};

const betalers = (b: Pakket['aanbod'][number]['bekostiging']): Lijst =>
  b.map((deel) => deel.organisatie).filter((id) => id !== null);

/** Per soort waar een record naar verwijst. */
export const VERWIJST: { [S in Soort]?: (rij: Pakket[S][number]) => Verwijzingen } = {
  themas: (t) => [['ouder', 'themas', t.ouder]],
  organisaties: (o) => [
    ['onderdeelVan', 'organisaties', o.onderdeelVan],
    ['gefinancierdDoor', 'organisaties', o.gefinancierdDoor],
  ],
  wijken: (w) => [['gemeente', 'gemeenten', w.gemeente]],
  aanbod: (a) => [
    ['themas', 'themas', a.themas],
    ['aanbieders', 'organisaties', a.aanbieders],
    ['betrokkenen', 'organisaties', a.betrokkenen],
    ['scholen', 'scholen', a.scholen],
    ['wijken', 'wijken', a.wijken],
    ['zieOok', 'aanbod', a.zieOok],
    ...betalers(a.bekostiging).map((id): Verwijzingen[number] => ['bekostiging', 'organisaties', id]),
  ],
  routes: (r) =>
    r.stappen.flatMap((stap, i) =>
      stap.wie.flatMap(
        (wie, j): Verwijzingen => [
          [`stappen[${i}].wie[${j}].organisatie`, 'organisaties', wie.organisatie],
          [`stappen[${i}].wie[${j}].aanbod`, 'aanbod', wie.aanbod],
        ],
      ),
    ),
  scholen: (s) => [
    ['wijk', 'wijken', s.wijk],
    ['bestuur', 'organisaties', s.bestuur],
  ],
  profielen: (p) => [
    ['school', 'scholen', p.school],
    ['antwoorden', 'sopKader', p.antwoorden.map((antwoord) => antwoord.onderdeel)],
    ...p.regels.map((regel, i): Verwijzingen[number] => [`regels[${i}].thema`, 'themas', regel.thema]),
  ],
  metingen: (m) => [['onderwerp', m.onderwerpSoort === 'SCHOOL' ? 'scholen' : 'aanbod', m.onderwerp]],
  activiteiten: (a) => [
    ['themas', 'themas', a.themas],
    ['aanbieders', 'organisaties', a.aanbieders],
    ['betrokkenen', 'organisaties', a.betrokkenen],
    ['scholen', 'scholen', a.scholen],
    ['wijken', 'wijken', a.wijken],
    ['regelingen', 'regelingen', a.regelingen],
    ['zieOokAanbod', 'aanbod', a.zieOokAanbod],
    ...betalers(a.bekostiging).map((id): Verwijzingen[number] => ['bekostiging', 'organisaties', id]),
  ],
  vervallenActiviteiten: (v) => [['aanbod', 'aanbod', v.aanbod]],
};

/** Alles wat tussen records onderling niet klopt: dubbele sleutels, onbekende verwijzingen en een ontbrekende standaardnorm. */
export function controleer(pakket: Pakket): Gebrek[] {
  const soorten = Object.keys(pakket) as Soort[];
  return [...dubbelen(pakket), ...soorten.flatMap((soort) => verwijsgebreken(soort, pakket)), ...normgebreken(pakket)];
}

function verwijsgebreken<S extends Soort>(soort: S, pakket: Pakket): Gebrek[] {
  const verwijstNaar: (typeof VERWIJST)[S] = VERWIJST[soort];
  if (!verwijstNaar) return [];
  const bekend = new Map<Doel, Set<string>>();
  const sleutels = (doel: Doel): Set<string> => {
    const eerder = bekend.get(doel);
    if (eerder) return eerder;
    const nieuw = new Set((pakket[doel] as Pakket[Doel][number][]).map((rij) => sleutel(doel, rij)));
    bekend.set(doel, nieuw);
    return nieuw;
  };
  return (pakket[soort] as Pakket[S][number][]).flatMap((rij) =>
    verwijstNaar(rij).flatMap(([veld, doel, waarden]) => {
      const lijst = waarden === null ? [] : typeof waarden === 'string' ? [waarden] : waarden;
      const record = sleutel(soort, rij);
      return lijst.flatMap((waarde, i) => {
        if (!sleutels(doel).has(waarde)) return [{ soort, record, veld, waarom: `${ENKELVOUD[doel]} "${waarde}"` }];
        if (lijst.indexOf(waarde) !== i) return [{ soort, record, veld, waarom: `"${waarde}" staat er twee keer` }];
        return [];
      });
    }),
  );
}

/** Zonder standaard is niet van elk aanbod te zeggen welke norm geldt. */
function normgebreken({ normen }: Pakket): Gebrek[] {
  if (normen.some((norm) => !norm.voorScholen && norm.niveaus.length === 0)) return [];
  return [
    { soort: 'normen', record: '(alle)', veld: 'niveaus', waarom: 'een norm zonder niveaus, de standaard, ontbreekt' },
  ];
}
