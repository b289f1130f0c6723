import type { Prisma, PrismaClient, Samenvoeging } from '../../prisma/generated/client/client.ts';
import {
  alsJson,
  draaiTerug,
  type Gelaten,
  HOOFDTABEL,
  keuzenVoor,
  NietTerugTeDraaien,
  RecordOntbreekt,
  type Uitkomst,
  voegRecordsSamen,
  type Wijziging,
} from '../../prisma/samenvoegen/index.ts';
import { invoerFout, nietGevonden } from '../../schema/fouten.ts';
import type { Wie } from '../../schema/toegang.ts';
import { indexeerMee } from '../index/index.ts';
import { metGeschiedenis } from './geschiedenis.ts';
import { leesRecords } from './lees.ts';
import { legOordeelVast, vergrendel } from './oordelen.ts';
import { type Dubbelsoort, paarVan } from './paar.ts';

export interface Samenvoegopdracht {
  soort: Dubbelsoort;
  blijft: string;
  vervalt: string;
  neemOver: readonly string[];
  reden: string;
}

/** Een organisatie kan op duizenden plekken genoemd worden. In milliseconden. */
const LANGSTE_MS = 120_000;

/**
 * Voegt twee records samen: alles of niets. Wat naar het vervallen record wees, wijst daarna naar het blijvende; de oude sleutel blijft
 * antwoord geven; de zoekindex is bij. Een record dat er niet is, is een fout.
 */
export async function voegSamen(
  prisma: PrismaClient,
  { soort, blijft, vervalt, neemOver, reden }: Samenvoegopdracht,
  wie: Wie,
): Promise<Samenvoeging & Pick<Uitkomst, 'velden'>> {
  if (blijft === vervalt)
    throw invoerFout('vervalt', 'Een record kan niet met zichzelf worden samengevoegd. Kies twee verschillende.');
  return prisma.$transaction(
    async (tx) => {
      await vergrendel(tx);
      await controleer(tx, { soort, blijft, vervalt, neemOver });
      const records = new Map((await leesRecords(tx, soort, [blijft, vervalt])).map(({ id, rij }) => [id, rij]));
      const { wijzigingen, velden } = await metGeschiedenis(
        tx,
        { soort, blijft, vervalt, handeling: 'SAMENGEVOEGD', reden, wie },
        () => voegRecordsSamen(tx, { soort, blijft, vervalt, neemOver }).catch(intussenWeg),
      );
      const samenvoeging = await tx.samenvoeging.create({
        data: {
          soort,
          blijft,
          vervalt,
          neemOver: [...neemOver],
          wijzigingen: alsJson(wijzigingen),
          vergeleken: {
            blijft: records.get(blijft) ?? {},
            vervalt: records.get(vervalt) ?? {},
          } as Prisma.InputJsonObject,
          reden,
          rol: wie.rol,
          onderwerp: wie.onderwerp ?? null,
        },
      });
      await legOordeelVast(tx, paarVan(soort, blijft, vervalt), { oordeel: 'SAMENGEVOEGD', reden, wie });
      await indexeerMee(tx);
      return { ...samenvoeging, velden };
    },
    { timeout: LANGSTE_MS },
  );
}

/** Een ander was net iets eerder. */
function intussenWeg(fout: unknown): never {
  if (!(fout instanceof RecordOntbreekt)) throw fout;
  throw invoerFout('vervalt', `${fout.id} is net samengevoegd of verwijderd. Ververs de lijst.`);
}

async function controleer(
  tx: Prisma.TransactionClient,
  { soort, blijft, vervalt, neemOver }: Omit<Samenvoegopdracht, 'reden'>,
): Promise<void> {
  const { schema, naam } = HOOFDTABEL[soort];
  const rijen = await tx.$queryRawUnsafe<{ rij: Record<string, unknown> }[]>(
    `select to_jsonb(t) as rij from "${schema}"."${naam}" as t where id in ($1, $2)`,
    blijft,
    vervalt,
  );
  const records = new Map(rijen.map(({ rij }) => [rij['id'], rij]));
  for (const [veld, id] of Object.entries({ blijft, vervalt }))
    if (!records.has(id)) throw await ontbreekt(tx, veld, soort, id);
  const [een, ander] = [records.get(blijft) ?? {}, records.get(vervalt) ?? {}];
  const keuzen = keuzenVoor(een);
  const onbekend = neemOver.find((veld) => !keuzen.includes(veld));
  if (onbekend !== undefined)
    throw invoerFout(
      'neemOver',
      `Dit veld is niet te kiezen: ${onbekend.slice(0, 50)}. Kies uit ${keuzen.join(', ')}.`,
    );
  if ((een['herkomst'] === 'VOORBEELD') !== (ander['herkomst'] === 'VOORBEELD'))
    throw invoerFout(
      'vervalt',
      'Een record van de verzonnen Voorbeeldstad kan niet met een echt record worden samengevoegd.',
    );
  if (ander['vestigingscode'] && !een['vestigingscode'])
    throw invoerFout('blijft', `${blijft} heeft geen vestigingscode en ${vervalt} wel. Laat ${vervalt} blijven.`);
}

async function ontbreekt(tx: Prisma.TransactionClient, veld: string, soort: Dubbelsoort, id: string) {
  const al = await tx.samenvoeging.findFirst({
    where: { soort, vervalt: id, ongedaanOp: null },
    orderBy: { op: 'desc' },
  });
  return al
    ? invoerFout(veld, `${id} is al samengevoegd met ${al.blijft}. Ververs de lijst.`)
    : nietGevonden(veld, `Er is geen record ${id.slice(0, 100)} van deze soort. Ververs de lijst.`);
}

/**
 * Maakt een samenvoeging ongedaan: beide records zijn er weer, met alles wat erbij hoorde. Wat iemand er na het samenvoegen zelf aan veranderde,
 * blijft; dat staat in `gelaten`. Alles of niets.
 */
export async function maakOngedaan(
  prisma: PrismaClient,
  id: string,
  reden: string,
  wie: Wie,
  nu: Date,
): Promise<Samenvoeging & { gelaten: Gelaten[] }> {
  return prisma.$transaction(
    async (tx) => {
      await vergrendel(tx);
      // Vasthouden: wie hetzelfde tegelijk doet, wacht en ziet daarna dat het al gedaan is.
      await tx.$queryRaw`select 1 from beheer."Samenvoeging" where id = ${id} for update`;
      const besluit = await tx.samenvoeging.findUnique({ where: { id } });
      if (!besluit) throw nietGevonden('id', 'Deze samenvoeging bestaat niet. Vraag `samenvoegingen` voor de lijst.');
      if (besluit.ongedaanOp) throw invoerFout('id', 'Deze samenvoeging is al ongedaan gemaakt.');
      const { soort, blijft, vervalt } = besluit as typeof besluit & { soort: Dubbelsoort };
      const later = await tx.samenvoeging.findFirst({ where: { soort, vervalt: blijft, ongedaanOp: null } });
      if (later)
        throw invoerFout(
          'id',
          `${blijft} is daarna zelf samengevoegd met ${later.blijft}. Maak eerst die samenvoeging ongedaan: ${later.id}.`,
        );
      const ookErin = await tx.samenvoeging.findFirst({
        where: { soort, blijft, ongedaanOp: null, id: { not: id }, op: { gte: besluit.op } },
        orderBy: [{ op: 'desc' }, { id: 'desc' }],
      });
      if (ookErin)
        throw invoerFout(
          'id',
          `Daarna is ook ${ookErin.vervalt} in ${blijft} opgegaan. Maak eerst die samenvoeging ongedaan: ${ookErin.id}.`,
        );
      const gelaten = await metGeschiedenis(
        tx,
        { soort, blijft, vervalt, handeling: 'TERUGGEDRAAID', reden, wie },
        () =>
          draaiTerug(tx, besluit.wijzigingen as unknown as Wijziging[], isRecord(soort, vervalt)).catch(alsInvoerfout),
      );
      const klaar = await tx.samenvoeging.update({
        where: { id },
        data: { ongedaanOp: nu, ongedaanDoor: wie.rol, ongedaanReden: reden },
      });
      const paar = paarVan(soort, blijft, vervalt);
      // Wat er vóór het samenvoegen over het paar was besloten, geldt weer.
      const eerder = await tx.dubbeloordeel.findFirst({
        where: { ...paar, oordeel: { not: 'SAMENGEVOEGD' } },
        orderBy: { nr: 'desc' },
      });
      await legOordeelVast(tx, paar, { oordeel: eerder?.oordeel ?? 'OPEN', reden, wie });
      await indexeerMee(tx);
      return { ...klaar, gelaten };
    },
    { timeout: LANGSTE_MS },
  );
}

/** Of een wijziging het vervallen record zelf terugbrengt. */
const isRecord =
  (soort: Dubbelsoort, id: string) =>
  ({ tabel, was, werd }: Wijziging): boolean =>
    tabel.schema === HOOFDTABEL[soort].schema && tabel.naam === HOOFDTABEL[soort].naam && !was && werd?.['id'] === id;

function alsInvoerfout(fout: unknown): never {
  if (fout instanceof NietTerugTeDraaien)
    throw invoerFout('id', `Dit is niet meer ongedaan te maken: ${fout.message}. Er is niets veranderd.`);
  throw fout;
}
