import type { Doel } from '../../prisma/laden/verwijzingen.ts';
import type { Celmelding, Invoerrij } from '../lezen/rij.ts';
import { sleutelVan } from '../records/index.ts';
import { SJABLONEN, type Sjabloonsoort } from '../sjabloon/index.ts';
import { houdVast } from './bekenden.ts';
import { isEigen, NIET_VAN_U } from './eigen.ts';
import { inhoudsfouten } from './inhoud.ts';
import { alsKandidaten, type Kandidaat, leesBestaand } from './kandidaten.ts';
import { nietZelf } from './niet-zelf.ts';
import { anders } from './record.ts';
import { schrijfVeranderingen, type Verandering } from './schrijven.ts';
import { type Stand, schrijfOp } from './stand.ts';
import { type Bekenden, leesBekenden, verwijsfouten } from './verwijzingen.ts';

type Velden = Record<string, unknown>;

/** Een record dat verwijst naar iets van dezelfde soort dat nog niet is gelezen. */
export interface Uitgesteld {
  rij: Invoerrij;
  sleutel: string;
  record: Velden;
  later: readonly string[];
}

/** Kijkt rijen na en schrijft wat nieuw of veranderd is. Een vast aantal SQL-opdrachten, hoeveel rijen het ook zijn. */
export async function doeBrok(stand: Stand, soort: Sjabloonsoort, rijen: readonly Invoerrij[]): Promise<Uitgesteld[]> {
  const { tx, keuzes } = stand;
  const metSleutel = await metEigenSleutel(stand, soort, rijen);
  const sleutels = metSleutel.map(({ sleutel }) => sleutel);
  await houdVast(tx, soort, sleutels);
  const bestaand = await leesBestaand(stand, soort, sleutels);
  const kandidaten = await alsKandidaten(stand, soort, metSleutel, bestaand);
  const bekenden = await leesBekenden(
    tx,
    soort,
    kandidaten.map(({ record }) => record),
    keuzes.wie,
  );
  const nagekeken = kandidaten.map((kandidaat) => ({ kandidaat, ...kijkNa(stand, soort, kandidaat, bekenden) }));
  const goed = nagekeken.filter(({ fouten }) => fouten.length === 0);
  // Waar een record van dezelfde soort naar verwijst, staat er al of wordt nu geschreven; de rest wacht tot alles is gelezen.
  const erIs = new Set([...(bekenden.er.get(soort as Doel) ?? []), ...goed.map(({ kandidaat }) => kandidaat.sleutel)]);
  const veranderingen: Verandering[] = [];
  const uitgesteld: Uitgesteld[] = [];
  for (const { kandidaat, fouten, kolommen, later } of nagekeken) {
    const { rij, sleutel, record, was } = kandidaat;
    if (fouten.length > 0) await schrijfOp(stand, 'GEWEIGERD', rij, sleutel, fouten);
    else if (was && kolommen.length === 0) await schrijfOp(stand, 'ONGEWIJZIGD', rij, sleutel);
    else {
      const nogNiet = later.filter((ander) => !erIs.has(ander));
      if (nogNiet.length > 0) uitgesteld.push({ rij, sleutel, record, later: nogNiet });
      veranderingen.push({ record: nogNiet.length > 0 ? zonder(soort, record, nogNiet) : record, was });
      await meldGoed(
        stand,
        soort,
        kandidaat,
        kolommen.map(({ kop }) => kop),
      );
    }
  }
  await schrijfVeranderingen(tx, soort, veranderingen, { wie: keuzes.wie, reden: keuzes.reden ?? 'Import.' });
  return uitgesteld;
}

async function meldGoed(stand: Stand, soort: Sjabloonsoort, { rij, sleutel, was }: Kandidaat, koppen: string[]) {
  if (was) return schrijfOp(stand, 'GEWIJZIGD', rij, sleutel, [{ kolom: koppen.join(', '), boodschap: '' }]);
  const nieuw = stand.nieuw.get(soort) ?? new Map();
  nieuw.set(sleutel, { rij: rij.rij, blad: rij.blad ?? '' });
  stand.nieuw.set(soort, nieuw);
  return schrijfOp(stand, 'NIEUW', rij, sleutel);
}

const alsLijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** Wat er mis is met een record, welke kolommen veranderen, en welke records van dezelfde soort er nog niet zijn. */
function kijkNa(stand: Stand, soort: Sjabloonsoort, { rij, record, was }: Kandidaat, bekenden: Bekenden) {
  const kolomnaam = (pad: string) => stand.bestand.kolomnaam(soort, pad);
  const kolommen = anders(soort, was, record);
  // Wat er stond en niet in het bestand staat, blijft; ook als wie importeert niet mag zien waar het naar wijst.
  const blijft = (veld: string, sleutel: string) =>
    alsLijst(was?.[veld]).includes(sleutel) && !alsLijst(rij.velden[veld]).includes(sleutel);
  const { fouten, later } = verwijsfouten(soort, record, bekenden, kolomnaam, blijft);
  return {
    kolommen,
    later,
    fouten: [
      ...(isEigen(stand.keuzes.wie, soort, record, bekenden.onderwerpen) ? [] : [NIET_VAN_U]),
      ...nietZelf(stand.keuzes.wie, record, was),
      ...fouten,
      ...inhoudsfouten(soort, record, kolommen, kolomnaam),
    ],
  };
}

/** De rijen met een sleutel die in het bestand nog niet voorkwam; de rest is geweigerd. */
async function metEigenSleutel(stand: Stand, soort: Sjabloonsoort, rijen: readonly Invoerrij[]) {
  const gezien = stand.gezien.get(soort) ?? new Map<string, number>();
  stand.gezien.set(soort, gezien);
  const uit: { rij: Invoerrij; sleutel: string }[] = [];
  for (const rij of rijen) {
    for (const opmerking of rij.opmerkingen ?? []) await schrijfOp(stand, 'OPMERKING', rij, '', [opmerking]);
    const sleutel = sleutelVan(soort, rij.velden);
    const fouten = sleutelfouten(stand, soort, rij, gezien.get(sleutel));
    if (fouten.length > 0) {
      await schrijfOp(stand, 'GEWEIGERD', rij, sleutelTekst(rij), fouten);
      continue;
    }
    gezien.set(sleutel, rij.rij);
    uit.push({ rij, sleutel });
  }
  return uit;
}

function sleutelfouten(
  { bestand }: Stand,
  soort: Sjabloonsoort,
  { fouten, velden }: Invoerrij,
  eerder: number | undefined,
): readonly Celmelding[] {
  if (fouten.length > 0) return fouten;
  const sleutelvelden = soort === 'wachttijden' ? ['onderwerp', 'onderwerpSoort', 'peildatum'] : ['id'];
  const mist = sleutelvelden.find((veld) => typeof velden[veld] !== 'string' || velden[veld] === '');
  if (mist) {
    const kolom = bestand.kolomnaam(soort, mist);
    const { uitleg = '' } = SJABLONEN[soort].find(({ pad }) => pad === mist) ?? {};
    return [{ kolom, boodschap: `Vul ${kolom} in. ${uitleg}`.trim() }];
  }
  if (eerder === undefined) return [];
  const kolom = bestand.kolomnaam(soort, SJABLONEN[soort][0]?.pad ?? '');
  return [{ kolom, boodschap: `Dit staat ook in rij ${eerder}. Haal een van de twee weg.` }];
}

const sleutelTekst = ({ velden }: Invoerrij) => String(velden['id'] ?? velden['onderwerp'] ?? '').slice(0, 100);

/** Het record zonder de verwijzingen die er nog niet zijn. */
function zonder(soort: Sjabloonsoort, record: Velden, weg: readonly string[]): Velden {
  const over = (veld: string) => ((record[veld] ?? []) as string[]).filter((id) => !weg.includes(id));
  if (soort === 'aanbod') return { ...record, zieOok: over('zieOok') };
  const ouder = record['onderdeelVan'] as string | null;
  return {
    ...record,
    gefinancierdDoor: over('gefinancierdDoor'),
    onderdeelVan: ouder && weg.includes(ouder) ? null : ouder,
  };
}

/** Schrijft de verwijzingen die moesten wachten, als waar zij naar wijzen er nu is; ook zij staan in het spoor. */
export async function doeUitgesteld(
  stand: Stand,
  soort: Sjabloonsoort,
  uitgesteld: readonly Uitgesteld[],
): Promise<void> {
  const er = await leesBekenden(
    stand.tx,
    soort,
    uitgesteld.map(({ record }) => record),
    stand.keuzes.wie,
  );
  const bekend = er.er.get(soort as Doel) ?? new Set<string>();
  const goed: Verandering[] = [];
  for (const { rij, sleutel, record, later } of uitgesteld) {
    const mist = later.filter((ander) => !bekend.has(ander));
    const was = zonder(soort, record, later);
    if (mist.length === 0) goed.push({ record, was });
    else {
      const kolom = stand.bestand.kolomnaam(soort, soort === 'aanbod' ? 'zieOok' : 'onderdeelVan');
      const boodschap = `Er is geen record met de sleutel ${mist.join(', ').slice(0, 200)}.`;
      if (!stand.keuzes.slaOver) await schrijfOp(stand, 'GEWEIGERD', rij, sleutel, [{ kolom, boodschap }]);
      else {
        if (mist.length < later.length) goed.push({ record: zonder(soort, record, mist), was });
        await schrijfOp(stand, 'OPMERKING', rij, sleutel, [{ kolom, boodschap: `${boodschap} Weggelaten.` }]);
      }
    }
  }
  await schrijfVeranderingen(stand.tx, soort, goed, { wie: stand.keuzes.wie, reden: stand.keuzes.reden ?? 'Import.' });
}
