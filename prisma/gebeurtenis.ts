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

/**
 * Legt vast wie wat veranderde, van wat in wat, en waarom. Hoort in dezelfde transactie als de verandering: dan is er nooit een
 * verandering zonder spoor of een spoor zonder verandering. Bij GEWIJZIGD zonder verschil gebeurt er niets. Geeft of er iets is vastgelegd.
 */
export async function legVast(
  tx: Pick<Prisma.TransactionClient, 'gebeurtenis'>,
  { wie, soort, id, handeling, was = {}, wordt = {}, reden }: NieuweGebeurtenis,
): Promise<boolean> {
  const verschil = verschilTussen(was, wordt);
  if (!verschil && handeling === 'GEWIJZIGD') return false;
  await tx.gebeurtenis.create({
    data: {
      rol: wie.rol,
      onderwerp: wie.onderwerp ?? null,
      soort,
      entiteitId: id,
      handeling,
      was: (verschil?.was ?? {}) as Prisma.InputJsonObject,
      wordt: (verschil?.wordt ?? {}) as Prisma.InputJsonObject,
      reden: reden?.trim() || null,
    },
  });
  return true;
}
