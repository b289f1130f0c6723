import type { Prisma } from './generated/client/client.ts';
import type { Gebeurtenissoort, Handeling, Rol } from './generated/client/enums.ts';
import { verschilTussen } from './regels/verschil.ts';

/** Zoveel tekens mag een reden hebben. */
export const LANGSTE_REDEN = 500;

export interface NieuweGebeurtenis {
  /** Wie het deed: een rol en een vast kenmerk, nooit een naam. */
  wie: { rol: Rol; onderwerp?: string };
  /** Van welk gegeven de geschiedenis verandert. Gaat het om een paar, leg dan voor elk van de twee iets vast. */
  soort: Gebeurtenissoort;
  id: string;
  handeling: Handeling;
  /** De velden ervoor en erna. Bewaard wordt alleen wat verschilt; geef dus gerust de hele rij, maar geen persoonsgegevens. */
  was?: object;
  wordt?: object;
  reden?: string | undefined;
}

type Schrijver = Pick<Prisma.TransactionClient, 'gebeurtenis'>;

/**
 * Legt vast wie wat veranderde, van wat in wat, en waarom. Hoort in dezelfde transactie als de verandering: dan is er nooit een
 * verandering zonder spoor of een spoor zonder verandering. Bij GEWIJZIGD zonder verschil gebeurt er niets. Geeft of er iets is vastgelegd.
 */
export const legVast = async (tx: Schrijver, gebeurtenis: NieuweGebeurtenis): Promise<boolean> =>
  (await legAlleVast(tx, [gebeurtenis])) > 0;

/** Als `legVast`, voor meer gegevens tegelijk in één SQL-opdracht. Geeft hoeveel er is vastgelegd. */
export async function legAlleVast(tx: Schrijver, gebeurtenissen: readonly NieuweGebeurtenis[]): Promise<number> {
  const data = gebeurtenissen.flatMap(alsRij);
  if (data.length > 0) await tx.gebeurtenis.createMany({ data });
  return data.length;
}

/** Als `legAlleVast`, voor duizenden tegelijk: de rijen gaan als één JSON-waarde mee. */
export async function legVeelVast(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  gebeurtenissen: readonly NieuweGebeurtenis[],
): Promise<number> {
  const data = gebeurtenissen.flatMap(alsRij);
  if (data.length === 0) return 0;
  return tx.$executeRaw`
    insert into beheer."Gebeurtenis" (rol, onderwerp, soort, "entiteitId", handeling, was, wordt, reden)
    select r.rol::gedeeld."Rol", r.onderwerp, r.soort::beheer."Gebeurtenissoort", r."entiteitId",
      r.handeling::beheer."Handeling", r.was, r.wordt, r.reden
    from json_to_recordset(${JSON.stringify(data)}::json) as r(
      rol text, onderwerp text, soort text, "entiteitId" text, handeling text, was jsonb, wordt jsonb, reden text)`;
}

function alsRij({ wie, soort, id, handeling, was = {}, wordt = {}, reden }: NieuweGebeurtenis) {
  const verschil = verschilTussen(was, wordt);
  if (!verschil && handeling === 'GEWIJZIGD') return [];
  return [
    {
      rol: wie.rol,
      onderwerp: wie.onderwerp ?? null,
      soort,
      entiteitId: id,
      handeling,
      was: (verschil?.was ?? {}) as Prisma.InputJsonObject,
      wordt: (verschil?.wordt ?? {}) as Prisma.InputJsonObject,
      reden: reden?.trim() || null,
    },
  ];
}
