import { bezighedenVoor } from './activiteiten/clubs.ts';
import { REGELINGEN } from './activiteiten/regelingen.ts';
import { type Inhoud, maakDeel } from './deel.ts';
import { geenParen, type Idpaar } from './dubbel/paren.ts';
import { gewoneWachttijd, maakMetingen } from './metingen.ts';
import { aantalVast } from './organisaties.ts';
import { maakProfielen } from './profielen.ts';
import { aantal, type Reeks } from './reeksen.ts';
import type { Voorbeeldschool } from './scholen.ts';
import { type Stad, stichtStad, type Voorbeeldopties } from './stad.ts';
import { Toeval } from './toeval.ts';
import { maakGemeente } from './wijken.ts';

export type { Inhoud } from './deel.ts';
export type { Voorbeeldopties } from './stad.ts';

/** Zo veel aanbod per deel: klein genoeg om het geheugen vlak te houden. */
const PER_DEEL = 2_000;
const SCHOLEN_PER_DEEL = 100;
/** Ruimte voor tweede inschrijvingen, zodat de nummers van een volgend deel niet verschuiven. */
const SPELING = 100;
const DEEL_CLUBS = 0.45;
/** Ook een kleine stad heeft de gewone clubs. */
const MINSTENS_CLUBS = 18;

/**
 * Verzint Voorbeeldstad, deel voor deel. Hetzelfde zaad, dezelfde omvang en dezelfde peildatum geven altijd dezelfde gegevens. Een
 * deel verwijst alleen naar zichzelf en naar eerdere delen. Zonder aanbod is er geen stad.
 */
export function* genereer(opties: Voorbeeldopties): Generator<Inhoud, void> {
  const { aanbod } = opties;
  if (!Number.isInteger(aanbod) || aanbod < 0) throw new RangeError('De omvang is een heel getal van 0 of meer.');
  if (aanbod === 0) return;
  const stad = stichtStad(opties);
  yield basis(stad);
  for (let begin = 0; begin < stad.scholen.length; begin += SCHOLEN_PER_DEEL) {
    yield scholendeel(stad, stad.scholen.slice(begin, begin + SCHOLEN_PER_DEEL), opties);
  }
  const bezigheden = bezighedenVoor(stad.themas);
  const delen = Math.ceil(aanbod / PER_DEEL);
  const organisaties = Math.max(10, Math.round(aanbod / 15) - aantalVast - stad.besturen.length);
  const aanbieders = organisaties - Math.round(organisaties * DEEL_CLUBS);
  const clubs = Math.max(MINSTENS_CLUBS, organisaties - aanbieders);
  const activiteiten = Math.max(40, Math.round(aanbod / 2.5));
  let organisatienummer = aantalVast + stad.besturen.length + 1;
  for (let volgnummer = 0; volgnummer < delen; volgnummer++) {
    const stuk = (totaal: number): Reeks => ({
      van: 1 + Math.floor((totaal * volgnummer) / delen),
      tot: 1 + Math.floor((totaal * (volgnummer + 1)) / delen),
    });
    const deel = { aanbieders: stuk(aanbieders), clubs: stuk(clubs) };
    yield maakDeel(stad, bezigheden, {
      ...deel,
      volgnummer,
      aanbod: stuk(aanbod),
      activiteiten: stuk(activiteiten),
      organisatienummer,
    });
    organisatienummer += aantal(deel.aanbieders) + aantal(deel.clubs) + SPELING;
  }
}

function basis({ buurten, vast, besturen, peildatum }: Stad): Inhoud {
  return {
    pakket: {
      organisaties: [...Object.values(vast), ...besturen].map(({ organisatie }) => organisatie),
      gemeenten: [maakGemeente(buurten, peildatum.getUTCFullYear())],
      wijken: buurten.map(({ wijk }) => wijk),
      regelingen: [...REGELINGEN],
    },
    ...geenParen(),
  };
}

function scholendeel(stad: Stad, scholen: readonly Voorbeeldschool[], { kader }: Voorbeeldopties): Inhoud {
  const { themas, peildatum, zaad, scholenparen } = stad;
  const ids = new Set(scholen.map(({ school }) => school.id));
  const vanDitDeel = (paren: readonly Idpaar[]) => paren.filter(([, kopie]) => ids.has(kopie));
  const gespecialiseerd = scholen.filter(({ soort }) => soort === 'SBO' || soort === 'SO' || soort === 'VSO');
  return {
    pakket: {
      scholen: scholen.map(({ school }) => school),
      profielen: scholen.flatMap((school) => maakProfielen(school, { kader, themas, peildatum, zaad })),
      metingen: gespecialiseerd.flatMap(({ school: { id } }) => {
        const toeval = new Toeval(zaad, `metingen|${id}`);
        return maakMetingen({ soort: 'SCHOOL', id, gewoon: gewoneWachttijd('TLV', toeval) }, peildatum, toeval);
      }),
    },
    dubbel: vanDitDeel(scholenparen.dubbel),
    bijna: vanDitDeel(scholenparen.bijna),
  };
}
