import type { Aanbod } from '../startdata/vorm/aanbod.ts';
import type { Pakket } from '../startdata/vorm/pakket.ts';
import { maakAlleAanbod } from './aanbod/alle.ts';
import type { Aanbieders } from './aanbod/opzet.ts';
import { maakActiviteiten } from './activiteiten/alle.ts';
import type { Bezigheid } from './activiteiten/bezigheid.ts';
import { maakClub } from './activiteiten/clubs.ts';
import { Inschrijvingen } from './dubbel/inschrijvingen.ts';
import { dubbeleOrganisaties } from './dubbel/organisaties.ts';
import { geenParen, type Waarheid } from './dubbel/paren.ts';
import { deelDatMeldt, gewoneWachttijd, kentWachttijd, maakMetingen } from './metingen.ts';
import { maakAanbieder, type Partij } from './organisaties.ts';
import { Nummers, type Reeks, reeks } from './reeksen.ts';
import type { Stad } from './stad.ts';
import { Toeval } from './toeval.ts';

/** Een stuk Voorbeeldstad: van elk soort de nummers `van` tot `tot`. */
export interface Deel {
  volgnummer: number;
  aanbod: Reeks;
  activiteiten: Reeks;
  aanbieders: Reeks;
  clubs: Reeks;
  /** Eerste nummer voor een organisatie in dit deel. */
  organisatienummer: number;
}

export interface Inhoud extends Waarheid {
  pakket: Partial<Pakket>;
}

export function maakDeel(stad: Stad, bezigheden: readonly Bezigheid[], deel: Deel): Inhoud {
  const nummers = new Nummers(deel.organisatienummer);
  const toeval = new Toeval(stad.zaad, `deel|${deel.volgnummer}`);
  const partijen = reeks(deel.aanbieders).map(() => maakAanbieder(nummers.volgend(), stad.buurten, stad.bezet, toeval));
  const metClub = bezigheden.some(({ clubs }) => clubs.length > 0);
  const clubs = reeks(metClub ? deel.clubs : { van: 1, tot: 1 }).map((plek) =>
    maakClub(stad, bezigheden, { nummer: nummers.volgend(), plek }, toeval),
  );
  const inschrijvingen = new Inschrijvingen(nummers, toeval);
  const { volgnummer } = deel;
  const stuk = { volgnummer, nummers: deel.aanbod };
  const aanbod = maakAlleAanbod(stad, stuk, groepeer(partijen), inschrijvingen);
  const activiteiten =
    bezigheden.length === 0
      ? { lijst: [], ...geenParen() }
      : maakActiviteiten(stad, bezigheden, { volgnummer, nummers: deel.activiteiten }, clubs);
  const alle = [...partijen, ...clubs.map(({ partij }) => partij)];
  const afdelingen = dubbeleOrganisaties(stad, alle, inschrijvingen, nummers, volgnummer);
  return {
    pakket: {
      organisaties: [...alle, ...inschrijvingen.nieuw, ...afdelingen.nieuw].map((p) => p.organisatie),
      aanbod: aanbod.lijst,
      metingen: metingenBij(stad, aanbod.lijst, volgnummer),
      activiteiten: activiteiten.lijst,
    },
    dubbel: [...inschrijvingen.dubbel, ...aanbod.dubbel, ...activiteiten.dubbel],
    bijna: [...afdelingen.bijna, ...aanbod.bijna, ...activiteiten.bijna],
  };
}

function metingenBij(stad: Stad, aanbod: readonly Aanbod[], volgnummer: number) {
  const toeval = new Toeval(stad.zaad, `metingen|${volgnummer}`);
  const deel = deelDatMeldt(stad.aanbod);
  return aanbod
    .filter((a) => kentWachttijd(a.ondersteuningsniveau) && a.status !== 'IN_ONTWIKKELING' && toeval.kans(deel))
    .flatMap((a) => {
      const gewoon = gewoneWachttijd(a.ondersteuningsniveau, toeval);
      return maakMetingen({ soort: 'AANBOD', id: a.id, gewoon }, stad.peildatum, toeval);
    });
}

function groepeer(partijen: readonly Partij[]): Aanbieders {
  return Map.groupBy(partijen, ({ organisatie }) => organisatie.soort);
}
