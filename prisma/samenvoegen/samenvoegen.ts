import { bekendeEigenschappen, type Eigenschappen } from '../regels/volledigheid.ts';
import { leesRijen, leesVerwijzingen, type Rij, type Sql, voerUit, volgende, type Wijziging } from './rijen.ts';
import { HOOFDTABEL, type Samenvoegsoort, VERWIJZINGEN, type Verwijzing } from './tabellen.ts';
import { type Samengevoegd, voegVeldenSamen } from './velden.ts';
import { verleg } from './verleggen.ts';

export interface Opdracht {
  soort: Samenvoegsoort;
  blijft: string;
  vervalt: string;
  /** Gegevens waarvoor de waarde van het vervallen record geldt. */
  neemOver: readonly string[];
}

export interface Uitkomst {
  /** Alles wat is veranderd, in volgorde: hiermee is het ongedaan te maken. */
  wijzigingen: Wijziging[];
  velden: Samengevoegd['velden'];
}

/** Een van de twee records bestaat niet (meer). */
export class RecordOntbreekt extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`geen record ${id}`);
    this.id = id;
  }
}

/**
 * Voegt twee records samen in een lopende transactie: alle plekken die het vervallen record noemen, noemen daarna het blijvende, en
 * het vervallen record is weg. Het blijvende heeft van allebei het rijkste.
 */
export async function voegRecordsSamen(tx: Sql, { soort, blijft, vervalt, neemOver }: Opdracht): Promise<Uitkomst> {
  const hoofd = HOOFDTABEL[soort];
  const records = new Map((await leesRijen(tx, hoofd, [blijft, vervalt])).map((rij) => [rij['id'], rij]));
  const [een, ander] = [records.get(blijft), records.get(vervalt)];
  if (!een) throw new RecordOntbreekt(blijft);
  if (!ander) throw new RecordOntbreekt(vervalt);

  const vooraf: Wijziging[] = [];
  const anders: Wijziging[] = [];
  const achteraf: Wijziging[] = [];
  for (const verwijzing of VERWIJZINGEN[soort]) {
    const eigen = verwijzing.schema === hoofd.schema && verwijzing.naam === hoofd.naam;
    const rijen = (await leesVerwijzingen(tx, verwijzing, [blijft, vervalt])).filter(
      // De twee records zelf: die volgen hieronder.
      (rij) => !eigen || ![blijft, vervalt].includes(String(rij['id'])),
    );
    const delen = await leesDelen(tx, verwijzing, rijen);
    const stap = verleg(verwijzing, rijen, { blijft, vervalt }, (rij) => delen(rij).length);
    vooraf.push(...stap.vooraf.flatMap((weg) => [...delen(weg.was), weg]));
    anders.push(...stap.anders);
    // Wat naar een rij wijst, moet weg zijn voordat die rij weggaat.
    achteraf.unshift(
      ...stap.achteraf.flatMap((weg) => [...(blijftStaan(weg, stap.anders) ? [] : delen(weg.was)), weg]),
    );
  }
  const samen = voegVeldenSamen(soort, een, ander, neemOver);
  const werd = volgende(zonderZelf(samen.rij, ander, soort, [blijft, vervalt]));
  const wijzigingen = [
    ...vooraf,
    ...anders.map(metWijzigdatum),
    ...achteraf,
    { tabel: hoofd, was: een, werd },
    { tabel: hoofd, was: ander, werd: null },
  ];
  await voerUit(tx, wijzigingen);
  if (soort === 'AANBOD') wijzigingen.push(...(await herberekenVolledigheid(tx, blijft)));
  return { wijzigingen, velden: samen.velden };
}

/** Of een rij die weggaat op een andere plek terugkomt; dan gaat wat bij haar hoort, mee. */
const blijftStaan = (weg: Wijziging, anders: readonly Wijziging[]): boolean =>
  anders.some(({ was, werd }) => !was && werd?.['id'] !== undefined && werd['id'] === weg.was?.['id']);

async function leesDelen(tx: Sql, verwijzing: Verwijzing, rijen: readonly Rij[]) {
  const perRij = new Map<unknown, Wijziging[]>();
  const ids = rijen.map((rij) => String(rij['id']));
  for (const { kolom, ...tabel } of verwijzing.delen ?? []) {
    for (const was of await leesVerwijzingen(tx, { ...tabel, kolom }, ids)) {
      perRij.set(was[kolom], [...(perRij.get(was[kolom]) ?? []), { tabel, was, werd: null }]);
    }
  }
  return (rij: Rij | null): Wijziging[] => (rij && perRij.get(rij['id'])) ?? [];
}

/** Een record wijst niet naar zichzelf: was het een deel van het vervallen record, dan hoort het nu bij wat daarboven stond. */
function zonderZelf(rij: Rij, vervalt: Rij, soort: Samenvoegsoort, ids: readonly string[]): Rij {
  const zelf = (waarde: unknown) => ids.includes(String(waarde));
  const kolommen = VERWIJZINGEN[soort].filter(({ magLeeg, kolom }) => magLeeg && zelf(rij[kolom]));
  return {
    ...rij,
    ...Object.fromEntries(kolommen.map(({ kolom }) => [kolom, zelf(vervalt[kolom]) ? null : (vervalt[kolom] ?? null)])),
  };
}

/** Wie een record van een ander domein volgt op wijzigdatum, moet ook zien dat zijn verwijzing anders is. */
function metWijzigdatum(wijziging: Wijziging): Wijziging {
  const { was, werd } = wijziging;
  return was && werd ? { ...wijziging, werd: volgende(werd) } : wijziging;
}

/** Thema's en bekostiging tellen mee voor de volledigheid, en die zijn nu van twee records. */
async function herberekenVolledigheid(tx: Sql, id: string): Promise<Wijziging[]> {
  const [was] = await leesRijen(tx, HOOFDTABEL.AANBOD, [id]);
  if (!was) return [];
  const [aantal] = (await tx.$queryRawUnsafe(
    `select (select count(*)::int from aanbod."AanbodThema" where "aanbodId" = $1) as "aantalThemas",
      (select count(*)::int from aanbod."Bekostiging" where "aanbodId" = $1) as "aantalBekostiging"`,
    id,
  )) as [object];
  const volledigheid = bekendeEigenschappen({ ...was, ...aantal } as unknown as Eigenschappen).length;
  if (volledigheid === was['volledigheid']) return [];
  const wijziging = { tabel: HOOFDTABEL.AANBOD, was, werd: { ...was, volledigheid } };
  await voerUit(tx, [wijziging]);
  return [wijziging];
}
