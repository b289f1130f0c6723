import type { Voorstel } from '../../prisma/generated/client/client.ts';
import type { Voorstelstatus } from '../../prisma/generated/client/enums.ts';
import type { Voorstelacties, Voorstelkeuze, Voorsteluitkomst } from '../beheer.ts';
import { leesAantal } from '../bladeren.ts';
import type { Builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { gaatOver } from '../eigen.ts';
import { haalRecord, type Recordsoort } from './beheerantwoord.ts';
import { eenmalig, gedeeldeEnum, maakEnum } from './enums.ts';
import { veldwijzigingType } from './gebeurtenis.ts';
import { FOUTEN, veldfoutType } from './veldfout.ts';

export const voorstelstatusEnum = (builder: Builder) =>
  eenmalig(builder, 'Voorstelstatus', () =>
    maakEnum<Voorstelstatus>(builder, 'Voorstelstatus', 'Wat er met een voorstel is gebeurd.', {
      OPEN: 'Er is nog niet over besloten.',
      AANGENOMEN: 'Het is aangenomen en overgenomen.',
      AFGEWEZEN: 'Het is afgewezen.',
      INGETROKKEN: 'Wie het voorstelde, trok het in.',
    }),
  );

const besluitType = (builder: Builder) =>
  eenmalig(builder, 'Voorstelbesluit', () =>
    builder.objectRef<Voorstel>('Voorstelbesluit').implement({
      shareable: true,
      description: 'Wat er over een voorstel is besloten.',
      fields: (t) => ({
        rol: t.expose('besluitRol', {
          type: gedeeldeEnum(builder, 'Rol'),
          nullable: true,
          description: 'De rol van wie besloot.',
        }),
        op: t.expose('besluitOp', { type: 'Tijdstip', nullable: true, description: 'Wanneer.' }),
        reden: t.exposeString('besluitReden', { nullable: true, description: 'Waarom; leeg als dat niet is gezegd.' }),
      }),
    }),
  );

/** Uitleg bij het veld `voorstellen`, overal gelijk. */
export const VOORSTELLEN =
  'Verbeteringen die zijn voorgesteld, het nieuwste eerst. Wie erover gaat, ziet alle; een ander alleen de eigen.';
const MEESTE_VOORSTELLEN = { standaard: 20, meeste: 50, wat: 'voorstellen' };

type ArgBouwer = Parameters<Parameters<Builder['queryFields']>[0]>[0]['arg'];

/** De argumenten van het veld `voorstellen`. */
export const voorstelargs = (builder: Builder, arg: ArgBouwer) => ({
  status: arg({ type: [voorstelstatusEnum(builder)], description: 'Alleen voorstellen waarmee dit gebeurde.' }),
  first: arg.int({
    defaultValue: MEESTE_VOORSTELLEN.standaard,
    description: `Hoeveel: 1 tot en met ${MEESTE_VOORSTELLEN.meeste}.`,
  }),
});

/** De voorstellen bij een record: alle voor wie erover gaat, anders de eigen. */
export const voorstellenBij = (
  { bij }: Voorstelacties,
  { id, organisaties }: { id: string; organisaties: { organisatieId: string }[] },
  { first, status }: Voorstelkeuze & { first?: number | null | undefined },
  context: Context,
): Promise<Voorstel[]> =>
  bij(context, id, {
    status,
    first: leesAantal('first', first, MEESTE_VOORSTELLEN),
    alle: gaatOver(
      context.wie,
      organisaties.map(({ organisatieId }) => organisatieId),
    ),
  });

/** Een voorstel bij een soort record, en het antwoord op wat iemand ermee doet; voor elke soort gelijk. */
export function voorsteltypen<T extends { id: string }>(
  builder: Builder,
  soort: Recordsoort<T>,
  { wijzigingen, haal }: Pick<Voorstelacties, 'wijzigingen' | 'haal'>,
) {
  const { type, veld, ref } = soort;
  const voorstel = builder.objectRef<Voorstel>(`${type}Voorstel`);
  voorstel.implement({
    description: `Een verbetering die iemand voorstelt bij ${veld}. Wie erover gaat, besluit.`,
    fields: (t) => ({
      id: t.exposeID('id', { description: 'De sleutel van het voorstel.' }),
      [veld]: t.field({
        type: ref as never,
        nullable: true,
        description: 'Waar het over gaat; leeg als dat er niet meer is.',
        resolve: ({ entiteitId }, _args, context, info) => haalRecord(soort, entiteitId, context, info) as never,
      }),
      wijzigingen: t.field({
        type: [veldwijzigingType(builder)],
        description: 'Wat er anders zou worden, vergeleken met wat er nu staat. Leeg als het er al zo staat.',
        resolve: (rij, _args, context) => wijzigingen(context, rij),
      }),
      toelichting: t.exposeString('toelichting', { description: 'Waarom, in eigen woorden van wie het voorstelde.' }),
      rol: t.expose('rol', { type: gedeeldeEnum(builder, 'Rol'), description: 'De rol van wie het voorstelde.' }),
      vanMij: t.boolean({
        description: 'Of u het zelf voorstelde; dan kunt u het intrekken.',
        resolve: ({ onderwerp }, _args, { wie }) => onderwerp !== null && onderwerp === wie.onderwerp,
      }),
      op: t.expose('op', { type: 'Tijdstip', description: 'Wanneer het is voorgesteld.' }),
      status: t.expose('status', { type: voorstelstatusEnum(builder), description: 'Wat ermee is gebeurd.' }),
      besluit: t.field({
        type: besluitType(builder),
        nullable: true,
        description: 'Het besluit; leeg zolang het open is.',
        resolve: (rij) => (rij.status === 'OPEN' ? null : rij),
      }),
    }),
  });

  const antwoord = builder.objectRef<Voorsteluitkomst>(`${type}Voorstelantwoord`);
  antwoord.implement({
    description: `Het antwoord op wat iemand met een voorstel bij ${veld} doet.`,
    fields: (t) => ({
      voorstel: t.field({
        type: voorstel,
        nullable: true,
        description: 'Het voorstel zoals het nu is; leeg als er fouten zijn.',
        resolve: ({ id }, _args, context) => (id === null ? null : haal(context, id)),
      }),
      fouten: t.expose('fouten', { type: [veldfoutType(builder)], description: FOUTEN }),
    }),
  });
  return { voorstel, antwoord };
}
