import { leesRijenOpSleutel, type Rij, type Sql, voerUit, volledig, type Wijziging } from './rijen.ts';
import { gelijk } from './velden.ts';

/** Iets staat in de weg; er is niets veranderd. */
export class NietTerugTeDraaien extends Error {
  override name = 'NietTerugTeDraaien';
}

/** Wat sinds het samenvoegen door iemand is veranderd, en daarom zo is gelaten. */
export interface Gelaten {
  tabel: string;
  veld: string;
}

/**
 * Maakt wijzigingen ongedaan, de laatste eerst, in een lopende transactie. Wat iemand na het samenvoegen zelf heeft veranderd, blijft zoals
 * hij het maakte; dat staat in het antwoord.
 */
export async function draaiTerug(tx: Sql, wijzigingen: readonly Wijziging[]): Promise<Gelaten[]> {
  const gelaten: Gelaten[] = [];
  for (const reeks of reeksen(wijzigingen.toReversed())) {
    const [eerste] = reeks;
    if (!eerste) continue;
    const { tabel } = eerste;
    const nu = await leesRijenOpSleutel(
      tx,
      tabel,
      reeks.map(({ was, werd }) => werd ?? was ?? {}),
    );
    const terug: Wijziging[] = [];
    for (const { was, werd } of reeks) {
      const er = nu(werd ?? was ?? {});
      if (was && !werd) {
        if (er) throw new NietTerugTeDraaien(`in ${volledig(tabel)} staat die sleutel er weer`);
        terug.push({ tabel, was: null, werd: metDatum(was) });
      } else if (was && werd) {
        if (!er) throw new NietTerugTeDraaien(`in ${volledig(tabel)} is de rij er niet meer`);
        terug.push({ tabel, was: er, werd: metDatum(herstel(er, was, werd, tabel.naam, gelaten)) });
      } else if (er && gelijk(er, werd)) terug.push({ tabel, was: er, werd: null });
      else if (er) gelaten.push({ tabel: tabel.naam, veld: '' });
    }
    await voerUit(tx, terug);
  }
  return gelaten;
}

/** Zet per kolom de oude waarde terug, behalve waar iemand intussen iets anders heeft ingevuld. */
function herstel(nu: Rij, was: Rij, werd: Rij, tabel: string, gelaten: Gelaten[]): Rij {
  const uit: Rij = { ...nu };
  for (const kolom of Object.keys(was)) {
    if (gelijk(was[kolom], werd[kolom])) continue;
    if (kolom === 'gewijzigdOp' || gelijk(nu[kolom], werd[kolom])) uit[kolom] = was[kolom];
    else gelaten.push({ tabel, veld: kolom });
  }
  return uit;
}

/** Ook terugdraaien is een verandering. */
const metDatum = (rij: Rij): Rij => ('gewijzigdOp' in rij ? { ...rij, gewijzigdOp: new Date().toISOString() } : rij);

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
