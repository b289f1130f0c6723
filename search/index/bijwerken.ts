import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { leesDocumenten } from '../documenten/index.ts';
import { schrijfDocumenten, type Transactie, verwijderDocumenten } from '../postgres/schrijven.ts';
import { boekWoorden, type Woordverschil } from '../postgres/woordtelling.ts';
import { meldVeranderd } from '../registratie/veranderd.ts';
import { meldVersie } from '../versie.ts';
import { sleutelVan, VINDBARE_SOORTEN, type Vindbaarsoort, type Zoekdocument } from '../vormen.ts';
import type { Ontleder } from '../woorden/index.ts';
import type { Sleutel } from '../zoekmachine.ts';
import { meldAfhankelijk } from './afhankelijk.ts';
import { maakIndexdocument } from './termen.ts';

export interface Bijgewerkt {
  /** Records die gelezen zijn; wat gelijk is gebleven, is niet geschreven. */
  gelezen: number;
  geschreven: number;
  verwijderd: number;
}

const PER_KEER = 1_000;

/** Wat andere records meeneemt, gaat vóór die records: zo wordt bij een grote lading niets twee keer gelezen. */
const VOLGORDE = ['THEMA', 'WIJK', 'NORM', 'PROFIEL', 'BEGRIP', 'AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT'];

const isVindbaar = (soort: string): soort is Vindbaarsoort => (VINDBARE_SOORTEN as readonly string[]).includes(soort);

/**
 * Brengt alles in de index wat in deze transactie (of eerder) is veranderd. Wie records schrijft, roept dit vlak voor het einde van
 * zijn transactie aan: dan zijn record en index samen veranderd, of samen niet.
 */
export async function werkBij(
  tx: Prisma.TransactionClient,
  ontleder: Ontleder,
  nu = new Date(),
  meld: (gedaan: number) => void = () => {},
): Promise<Bijgewerkt> {
  const totaal = { gelezen: 0, geschreven: 0, verwijderd: 0 };
  const werk: Werk = { tx, ontleder, nu, alles: false, verschil: new Map() };
  let veranderd = false;
  for (let deel = await werkDeelBij(werk); deel; deel = await werkDeelBij(werk)) {
    veranderd = true;
    telOp(totaal, deel);
    meld(totaal.gelezen);
  }
  await boekWoorden(tx, werk.verschil);
  if (veranderd) await meldVersie(tx);
  return totaal;
}

type Velden = Zoekdocument['velden'];

interface Werk {
  tx: Prisma.TransactionClient;
  ontleder: Ontleder;
  nu: Date;
  /** Schrijft ook wat gelijk lijkt te zijn gebleven. */
  alles: boolean;
  verschil: Woordverschil;
}

export interface Inhaalopties {
  nu?: Date;
  /** Schrijft elk gelezen record, ook als het gelijk lijkt te zijn gebleven: voor een herbouw. */
  alles?: boolean;
  meld?: (gelezen: number) => void;
}

/** Als `werkBij`, in eigen transacties van hoogstens duizend records: voor wat zonder index is geschreven. */
export async function haalIn(
  prisma: PrismaClient,
  ontleder: Ontleder,
  { nu = new Date(), alles = false, meld = () => {} }: Inhaalopties = {},
): Promise<Bijgewerkt> {
  const totaal = { gelezen: 0, geschreven: 0, verwijderd: 0 };
  for (;;) {
    const deel = await prisma.$transaction(async (tx) => {
      const werk: Werk = { tx, ontleder, nu, alles, verschil: new Map() };
      const gedaan = await werkDeelBij(werk);
      await boekWoorden(tx, werk.verschil);
      if (gedaan) await meldVersie(tx);
      return gedaan;
    });
    if (!deel) return totaal;
    telOp(totaal, deel);
    meld(totaal.gelezen);
  }
}

function telOp(totaal: Bijgewerkt, deel: Bijgewerkt): void {
  totaal.gelezen += deel.gelezen;
  totaal.geschreven += deel.geschreven;
  totaal.verwijderd += deel.verwijderd;
}

/** Het volgende deel: hoogstens duizend wijzigingen van één soort. Leeg als er niets meer te nemen is. */
async function werkDeelBij(werk: Werk): Promise<Bijgewerkt | undefined> {
  for (const soort of VOLGORDE) {
    const ids = await neemUitRij(werk.tx, soort);
    if (ids.length === 0) continue;
    if (isVindbaar(soort)) return indexeer(werk, soort, ids);
    await meldAfhankelijk(werk.tx, soort, ids);
    return { gelezen: 0, geschreven: 0, verwijderd: 0 };
  }
  return undefined;
}

/** Haalt wijzigingen van een soort uit de rij. Wat een ander net onderhanden heeft, blijft voor die ander. */
async function neemUitRij(tx: Transactie, soort: string): Promise<string[]> {
  const rijen = await tx.$queryRawUnsafe<{ id: string }[]>(
    // Op plaats (ctid): midden in een grote lading weet PostgreSQL niet hoe vol de rij is, en leest het anders voor elke wijziging de hele rij.
    `delete from zoeken."Wijziging" where ctid = any(array(
      select ctid from zoeken."Wijziging" where soort = $1 order by id limit ${PER_KEER} for update skip locked
    )) returning id`,
    soort,
  );
  return rijen.map(({ id }) => id);
}

/** Zet deze records zoals zij nu zijn in de index. Wat niet meer bestaat, gaat eruit; wat gelijk is gebleven, wordt niet geschreven. */
async function indexeer(
  { tx, ontleder, nu, alles, verschil }: Werk,
  soort: Vindbaarsoort,
  ids: readonly string[],
): Promise<Bijgewerkt> {
  const documenten = (await leesDocumenten(tx, soort, ids, nu)).map((d) => maakIndexdocument(d, ontleder));
  const bestaand = await tx.document.findMany({
    where: { soort, id: { in: [...ids] } },
    select: { id: true, afdruk: true, velden: soort === 'ORGANISATIE' },
  });
  const oud = new Map(bestaand.map((rij) => [rij.id, rij]));
  const nieuw = documenten.filter(({ id, afdruk }) => alles || oud.get(id)?.afdruk !== afdruk);
  const er = new Set(documenten.map(({ id }) => id));
  const weg = bestaand.filter(({ id }) => !er.has(id)).map(({ id }): Sleutel => ({ soort, id }));
  await schrijfDocumenten(tx, nieuw, verschil);
  await verwijderDocumenten(tx, weg, verschil);
  await meldUitgaand(tx, [...nieuw, ...weg]);
  // Ook wat voor het zoeken gelijk bleef, zoals een telefoonnummer, telt voor wie records vergelijkt.
  await meldVeranderd(tx, soort, ids);
  // De thema's van een organisatie volgen uit haar aanbod.
  if (soort === 'AANBOD')
    await meldAfhankelijk(
      tx,
      soort,
      nieuw.map(({ id }) => id),
    );
  if (soort === 'ORGANISATIE') {
    const andersGeheten = nieuw.filter(({ id, velden }) => oud.has(id) && !heetHetzelfde(oud.get(id)?.velden, velden));
    await meldAfhankelijk(
      tx,
      soort,
      [...andersGeheten, ...weg].map(({ id }) => id),
    );
    await meldAfhankelijk(
      tx,
      'NIEUWE_ORGANISATIE',
      nieuw.filter(({ id }) => !oud.has(id)).map(({ id }) => id),
    );
  }
  return { gelezen: ids.length, geschreven: nieuw.length, verwijderd: weg.length };
}

/** Aanbod en scholen nemen de namen van een organisatie over, ook de andere namen waaronder zij bekend is. */
const heetHetzelfde = (oud: unknown, { NAAM }: Velden): boolean =>
  JSON.stringify((oud as Velden | undefined)?.NAAM) === JSON.stringify(NAAM);

/** Zet in de rij wat naar een andere zoekmachine moet. Zonder afnemer is er geen rij. */
export async function meldUitgaand(tx: Transactie, sleutels: readonly Sleutel[]): Promise<void> {
  if (sleutels.length === 0) return;
  const uniek = new Map(sleutels.map(({ soort, id }) => [sleutelVan({ soort, id }), { soort, id }]));
  await tx.$executeRawUnsafe(
    `insert into zoeken."Uitgaand" (soort, id, volg)
      select r.soort::zoeken."Vindbaarsoort", r.id, nextval('zoeken."Uitgaand_volg"')
      from json_to_recordset($1::json) as r(soort text, id text)
      where exists (select 1 from zoeken."Afnemer") order by 1, 2
      on conflict (soort, id) do update set volg = excluded.volg`,
    JSON.stringify([...uniek.values()]),
  );
}
