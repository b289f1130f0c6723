import { ImportFout } from '../fout.ts';
import type { Bron } from '../lezen/bron.ts';
import type { Grenzen } from '../lezen/grenzen.ts';
import type { Invoerbestand, Invoerrij } from '../lezen/rij.ts';
import { koppelKoppen, leesRij, onbekendeKolommen, type Tabelkop } from '../lezen/tabel.ts';
import { SJABLONEN, SJABLOONSOORTEN, type Sjabloonsoort } from '../sjabloon/index.ts';
import { bladrijen } from './blad.ts';
import { leesWerkboek, type Werkboek } from './werkboek.ts';
import type { Zip } from './zip.ts';

interface Bladkop {
  naam: string;
  deel: string;
  kop: Tabelkop;
  /** De rij waar de koppen in staan. */
  koprij: number;
}

/** Een werkboek van ons sjabloon: een blad per soort. Een blad zonder onze koppen, zoals uitleg, doet niet mee. */
export async function openXlsx(
  bron: Bron,
  zip: Zip,
  { soort, grenzen }: { soort?: Sjabloonsoort | undefined; grenzen: Grenzen },
): Promise<Invoerbestand> {
  const werkboek = await leesWerkboek(zip, grenzen);
  const bladen: Bladkop[] = [];
  for (const blad of werkboek.bladen) {
    const kop = await leesKop(zip, blad, werkboek, grenzen, soort);
    if (kop) bladen.push({ ...blad, ...kop });
  }
  if (bladen.length === 0)
    throw new ImportFout(
      `In ${bron.naam} staat geen blad met de koppen van een sjabloon. Maak een sjabloon met npm run sjabloon.`,
    );
  return {
    vorm: 'Excel',
    soorten: SJABLOONSOORTEN.filter((een) => bladen.some(({ kop }) => kop.soort === een)),
    opmerkingen: bladen.flatMap(({ kop }) => onbekendeKolommen(kop)),
    rijen: (een) =>
      leesBladen(
        zip,
        bladen.filter(({ kop }) => kop.soort === een),
        werkboek,
        grenzen,
        bron,
      ),
    kolomnaam: (een, pad) => SJABLONEN[een].find((kolom) => kolom.pad === pad)?.kop ?? pad,
    sluit: () => zip.sluit(),
  };
}

async function leesKop(
  zip: Zip,
  { naam, deel }: { naam: string; deel: string },
  werkboek: Werkboek,
  grenzen: Grenzen,
  soort: Sjabloonsoort | undefined,
): Promise<{ kop: Tabelkop; koprij: number } | undefined> {
  for await (const { cellen, rij } of bladrijen(zip.stroom(deel), werkboek, grenzen)) {
    const koppen = Array.from(cellen, (cel) => (typeof cel === 'string' ? cel : ''));
    const kop = koppelKoppen(koppen, soort ?? SJABLOONSOORTEN.find((een) => een === naam.toLowerCase()));
    return kop && { kop, koprij: rij };
  }
  return undefined;
}

async function* leesBladen(
  zip: Zip,
  bladen: readonly Bladkop[],
  werkboek: Werkboek,
  grenzen: Grenzen,
  bron: Bron,
): AsyncGenerator<Invoerrij> {
  for (const { naam, deel, kop, koprij } of bladen) {
    const totaal = zip.grootte(deel);
    let gelezen = 0;
    const telt = async function* () {
      for await (const stuk of zip.stroom(deel)) {
        gelezen += stuk.byteLength;
        bron.gelezen = Math.round((bron.grootte * gelezen) / Math.max(1, totaal));
        yield stuk;
      }
    };
    for await (const { cellen, rij } of bladrijen(telt(), werkboek, grenzen)) {
      const record = rij === koprij ? undefined : leesRij(kop, cellen, rij, grenzen);
      if (record) yield { ...record, blad: naam };
    }
  }
}
