import { LANGSTE_REDEN, legVast } from '../../prisma/gebeurtenis.ts';
import type { Prisma, Voorstel } from '../../prisma/generated/client/client.ts';
import type { Voorstelstatus } from '../../prisma/generated/client/enums.ts';
import { verschilTussen } from '../../prisma/regels/verschil.ts';
import type { Voorstelacties, Vraag } from '../../schema/beheer.ts';
import type { Context } from '../../schema/context.ts';
import { eisEigen } from '../../schema/eigen.ts';
import { GebruikersFout, nietGevonden } from '../../schema/fouten.ts';
import { eisGoed } from '../../schema/veldfouten.ts';
import { leesReden } from '../privacy/reden.ts';
import { eigenVan, metPeildatum, mutatie } from './handelingen.ts';
import { goedeWijziging } from './inhoud.ts';
import { haalRecord } from './lezen.ts';
import type { Beheerbaar, Beheersoort, Transactie } from './soort.ts';
import { inTransactie, maakVindbaar, veranderRecord } from './veranderen.ts';

/** Stelt een verbetering voor bij het record van een ander. Er verandert nog niets; wat niet klopt of niets verandert, wordt niet bewaard. */
export const stelVoor = <T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { id, invoer, toelichting, sleutel }: Parameters<Voorstelacties['stelVoor']>[1],
) => {
  const waarom = leesReden(toelichting, 'toelichting');
  const { wie, nu: op } = context;
  const opdracht = { sleutel, mutatie: mutatie(soort, 'Voorstellen'), invoer: { id, invoer, toelichting } };
  return inTransactie(context, opdracht, async (tx) => {
    const { record } = await haalRecord(tx, wie, soort, id);
    const wordt = await goedeWijziging(tx, soort, record, { wie, invoer, metReden: true });
    if (!verschilTussen(record, wordt))
      eisGoed([{ veld: 'invoer', boodschap: 'Dit staat er al zo. Vul in wat er anders moet.', regel: null }]);
    const velden = invoer as Prisma.InputJsonObject;
    const { rol, onderwerp = null } = wie;
    const voorstel = await tx.voorstel.create({
      data: { soort: soort.soort, entiteitId: id, velden, toelichting: waarom, rol, onderwerp, op },
    });
    return voorstel.id;
  });
};

/**
 * Neemt een voorstel aan: het record verandert, alsof de eigenaar het zelf deed, met het voorstel in het spoor. Past het voorstel niet meer, dan
 * zegt het antwoord waarom en verandert er niets.
 */
export const neemAan = <T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { id, versie, reden, sleutel }: Vraag & { reden?: string | null | undefined },
) => {
  const waarom = reden == null ? null : leesReden(reden);
  const opdracht = { sleutel, mutatie: mutatie(soort, 'VoorstelAannemen'), invoer: { id, versie, reden } };
  return inTransactie(context, opdracht, async (tx) => {
    const voorstel = await haalOpen(tx, soort, id, eisEigenRecord(tx, context, soort));
    const invoer = ingevuld(voorstel, context);
    await veranderRecord(tx, context.wie, soort, {
      id: voorstel.entiteitId,
      versie,
      handeling: 'GEWIJZIGD',
      reden: redenVan(voorstel, waarom),
      maak: (stond) =>
        goedeWijziging(tx, soort, stond, { wie: context.wie, invoer, eigen: eigenVan(context.wie), metReden: true }),
    });
    await besluit(tx, context, id, 'AANGENOMEN', waarom);
    await maakVindbaar(tx);
    return id;
  });
};

/**
 * Waarom een record veranderde: het voorstel, en wat de eigenaar erbij zei. Een reden is hoogstens zo lang als elke andere; wat niet past, staat
 * nog bij het voorstel zelf.
 */
function redenVan({ id, rol, toelichting }: Voorstel, waarom: string | null): string {
  const tekst = `Voorstel ${id} van ${rol.toLowerCase()}: ${toelichting}${waarom === null ? '' : ` Aangenomen: ${waarom}`}`;
  return tekst.length <= LANGSTE_REDEN ? tekst : `${tekst.slice(0, LANGSTE_REDEN - 1).toWellFormed()}…`;
}

/** Wijst een voorstel af. Het record blijft zoals het is. */
export const wijsAf = <T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { id, reden, sleutel }: Parameters<Voorstelacties['wijsAf']>[1],
) => {
  const waarom = leesReden(reden);
  const opdracht = { sleutel, mutatie: mutatie(soort, 'VoorstelAfwijzen'), invoer: { id, reden } };
  return inTransactie(context, opdracht, async (tx) => {
    const { entiteitId } = await haalOpen(tx, soort, id, eisEigenRecord(tx, context, soort));
    await besluit(tx, context, id, 'AFGEWEZEN', waarom);
    const wordt = { voorstel: id, besluit: 'AFGEWEZEN' };
    const { wie } = context;
    await legVast(tx, { wie, soort: soort.soort, id: entiteitId, handeling: 'BEOORDEELD', wordt, reden: waarom });
    return id;
  });
};

/** Trekt een eigen voorstel in. */
export const trekIn = <T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { id, sleutel }: Parameters<Voorstelacties['trekIn']>[1],
) =>
  inTransactie(context, { sleutel, mutatie: mutatie(soort, 'VoorstelIntrekken'), invoer: { id } }, async (tx) => {
    await haalOpen(tx, soort, id, ({ onderwerp }) => {
      if (onderwerp === null || onderwerp !== context.wie.onderwerp)
        throw new GebruikersFout('FORBIDDEN', 'Dit voorstel is niet van u. U trekt alleen uw eigen voorstellen in.');
    });
    await besluit(tx, context, id, 'INGETROKKEN', null);
    return id;
  });

/** Wat er wordt ingevuld. Wie voorstelt dat iets gestopt is, geeft met zijn toelichting ook de uitleg bij die status. */
function ingevuld({ velden, toelichting }: Voorstel, context: Context): object {
  const invoer = velden as { status?: unknown; statusToelichting?: unknown };
  const gestopt = invoer.status === 'GESTOPT' && invoer.statusToelichting === undefined;
  return metPeildatum(gestopt ? { ...invoer, statusToelichting: toelichting } : invoer, context);
}

const eisEigenRecord =
  <T extends Beheerbaar>(tx: Transactie, { wie }: Context, soort: Beheersoort<T>) =>
  async ({ entiteitId }: Voorstel): Promise<void> =>
    eisEigen(wie, (await haalRecord(tx, wie, soort, entiteitId)).record.aanbieders);

/** Een voorstel waarover nog niet is besloten, vastgehouden tot het einde van de transactie. `magZien` gaat vóór de vraag of het open is. */
async function haalOpen<T extends Beheerbaar>(
  tx: Transactie,
  { soort, woord }: Beheersoort<T>,
  id: string,
  magZien: (voorstel: Voorstel) => void | Promise<void>,
): Promise<Voorstel> {
  await tx.$queryRaw`select 1 from beheer."Voorstel" where id = ${id} for update`;
  const voorstel = await tx.voorstel.findFirst({ where: { id, soort } });
  if (!voorstel) throw nietGevonden('id', `Er is geen voorstel bij ${woord.een} met id ${id.slice(0, 100)}.`);
  await magZien(voorstel);
  if (voorstel.status !== 'OPEN')
    eisGoed([{ veld: 'status', boodschap: `Dit voorstel is al ${voorstel.status.toLowerCase()}.`, regel: null }]);
  return voorstel;
}

const besluit = (
  tx: Transactie,
  { wie, nu }: Context,
  id: string,
  status: Voorstelstatus,
  besluitReden: string | null,
) =>
  tx.voorstel.update({
    where: { id },
    data: { status, besluitRol: wie.rol, besluitOnderwerp: wie.onderwerp ?? null, besluitOp: nu, besluitReden },
  });
