import {
  leesRijenOpSleutel,
  probeer,
  type Rij,
  type Sql,
  TELLERS,
  voerUit,
  volgende,
  volledig,
  type Wijziging,
} from './rijen.ts';
import { gelijk } from './velden.ts';

/** Een record kan niet terug; er is niets veranderd. */
export class NietTerugTeDraaien extends Error {
  override name = 'NietTerugTeDraaien';
}

/** Wat sinds het samenvoegen door iemand is veranderd of verwijderd, en daarom zo is gelaten. Zonder veld is het de hele rij. */
export interface Gelaten {
  tabel: string;
  veld: string;
}

/**
 * Maakt wijzigingen ongedaan, de laatste eerst, in een lopende transactie. Wat iemand na het samenvoegen zelf heeft veranderd of verwijderd,
 * blijft zoals hij het maakte; dat staat in het antwoord. Alleen een record dat verviel, moet echt terugkomen: `record` zegt van een rij of
 * zij dat is.
 */
export async function draaiTerug(
  tx: Sql,
  wijzigingen: readonly Wijziging[],
  record: (wijziging: Wijziging) => boolean,
): Promise<Gelaten[]> {
  const gelaten: Gelaten[] = [];
  for (const reeks of reeksen(wijzigingen.toReversed())) {
    const [eerste] = reeks;
    if (!eerste) continue;
    const { tabel } = eerste;
    const rijVan = ({ was, werd }: Wijziging) => werd ?? was ?? {};
    const nu = await leesRijenOpSleutel(tx, tabel, reeks.map(rijVan));
    const terug = reeks.flatMap((wijziging) => omgekeerd(wijziging, nu(rijVan(wijziging)), gelaten));
    if (await probeer(tx, () => voerUit(tx, terug))) continue;
    // Iets in de reeks wijst naar wat er niet meer is: dan rij voor rij, en wat niet kan blijft weg.
    for (const wijziging of terug) {
      if (await probeer(tx, () => voerUit(tx, [wijziging]))) continue;
      if (record(wijziging)) throw new NietTerugTeDraaien(`iets waar ${volledig(tabel)} naar wijst, is verwijderd`);
      gelaten.push({ tabel: tabel.naam, veld: '' });
    }
  }
  return gelaten;
}

/** De wijziging die een wijziging ongedaan maakt, gezien hoe de rij nu is. Leeg als er niets te doen is. */
function omgekeerd({ tabel, was, werd }: Wijziging, nu: Rij | undefined, gelaten: Gelaten[]): Wijziging[] {
  const laat = () => {
    gelaten.push({ tabel: tabel.naam, veld: '' });
    return [];
  };
  if (was && werd)
    return nu ? [{ tabel, was: nu, werd: volgende(herstel(nu, was, werd, tabel.naam, gelaten)) }] : laat();
  if (was) return nu ? laat() : [{ tabel, was: null, werd: volgende(was) }];
  if (!nu) return [];
  return gelijk(nu, werd) ? [{ tabel, was: nu, werd: null }] : laat();
}

/** Zet per kolom de oude waarde terug, behalve waar iemand intussen iets anders heeft ingevuld. */
function herstel(nu: Rij, was: Rij, werd: Rij, tabel: string, gelaten: Gelaten[]): Rij {
  const uit: Rij = { ...nu };
  for (const kolom of Object.keys(was)) {
    if (TELLERS.has(kolom) || gelijk(was[kolom], werd[kolom]) || gelijk(was[kolom], nu[kolom])) continue;
    if (gelijk(nu[kolom], werd[kolom])) uit[kolom] = was[kolom];
    else gelaten.push({ tabel, veld: kolom });
  }
  return uit;
}

/** Wijzigingen van dezelfde tabel na elkaar, zodat zij in één keer gelezen worden. */
function reeksen(wijzigingen: readonly Wijziging[]): Wijziging[][] {
  const uit: Wijziging[][] = [];
  for (const wijziging of wijzigingen) {
    const laatste = uit.at(-1);
    const vorige = laatste?.at(-1);
    const samen =
      vorige &&
      volledig(vorige.tabel) === volledig(wijziging.tabel) &&
      !vorige.was === !wijziging.was &&
      !vorige.werd === !wijziging.werd;
    if (samen) laatste?.push(wijziging);
    else uit.push([wijziging]);
  }
  return uit;
}
