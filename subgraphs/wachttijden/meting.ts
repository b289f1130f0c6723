import type { Wachttijdmeting as MetingRij } from '../../prisma/generated/client/client.ts';
import { dagVan } from '../../prisma/regels/dag.ts';
import { isVerouderd, totaalWeken } from '../../prisma/regels/wachttijdstatus.ts';
import { type Context, lader } from '../../schema/context.ts';
import { verbindingType } from '../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { zichtbaarOnderwerp } from '../../schema/zichtbaar.ts';
import { isTeKlein, KLEINSTE_AANTAL, toonAantal } from './aantallen.ts';
import { builder } from './builder.ts';
import { Aanbod, School } from './stubs.ts';
import { Onderwerpsoort } from './waarden.ts';

/** Een meting met de termijn van de norm die voor haar onderwerp geldt. */
export type Meting = MetingRij & { geldigDagen: number };

/** Wat bij een meting wordt opgehaald; `metTermijn` maakt er een `Meting` van. */
export const MET_TERMIJN = {
  onderwerp: { select: { norm: { select: { geldigDagen: true } } } },
} as const;

export const metTermijn = <T extends MetingRij & { onderwerp: { norm: { geldigDagen: number } } }>(rij: T): Meting => ({
  ...rij,
  geldigDagen: rij.onderwerp.norm.geldigDagen,
});

export const Wachttijdmeting = builder.objectRef<Meting>('Wachttijdmeting').implement({
  description: 'Een gemeten wachttijd van een aanbod of school, op één dag. Wat niet is gemeld, is leeg.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste sleutel.' }),
    soort: t.expose('onderwerpSoort', {
      type: Onderwerpsoort,
      description: 'Of het over een aanbod of een school gaat.',
    }),
    aanbod: t.field({
      type: Aanbod,
      nullable: true,
      description: 'Het aanbod; leeg als de meting over een school gaat.',
      resolve: ({ onderwerpSoort, onderwerpId }) => (onderwerpSoort === 'AANBOD' ? { id: onderwerpId } : null),
    }),
    school: t.field({
      type: School,
      nullable: true,
      description: 'De school; leeg als de meting over een aanbod gaat.',
      resolve: ({ onderwerpSoort, onderwerpId }) => (onderwerpSoort === 'SCHOOL' ? { id: onderwerpId } : null),
    }),
    peildatum: t.expose('peildatum', { type: 'Datum', description: 'De dag waarop is gemeten.' }),
    aanmeldwachttijdWeken: t.exposeFloat('aanmeldwachttijdWeken', {
      nullable: true,
      description: 'Weken van aanmelding tot intake.',
    }),
    behandelwachttijdWeken: t.exposeFloat('behandelwachttijdWeken', {
      nullable: true,
      description: 'Weken van intake tot de start van de hulp of het onderwijs.',
    }),
    totaalWeken: t.float({
      nullable: true,
      description: 'Weken van aanmelding tot start; leeg als een van beide wachttijden niet bekend is.',
      resolve: totaalWeken,
    }),
    aantalWachtenden: t.int({
      nullable: true,
      description: `Hoeveel mensen wachten; leeg als het niet is gemeld of als het er minder dan ${KLEINSTE_AANTAL} zijn.`,
      resolve: (meting) => toonAantal(meting.aantalWachtenden),
    }),
    aantalKleinerDan5: t.boolean({
      description: 'Er wachten mensen, maar minder dan vijf. Dan wordt het aantal niet getoond.',
      resolve: (meting) => isTeKlein(meting.aantalWachtenden),
    }),
    vrijePlaatsen: t.exposeInt('vrijePlaatsen', { nullable: true, description: 'Hoeveel plaatsen er vrij zijn.' }),
    aanmeldstop: t.exposeBoolean('aanmeldstop', { description: 'Aanmelden kon op deze dag niet.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'Uitleg van wie het meldde.' }),
    gemeldOp: t.expose('gemeldOp', { type: 'Tijdstip', description: 'Wanneer het is gemeld.' }),
    gemeldDoor: t.expose('gemeldDoor', {
      type: gedeeldeEnum(builder, 'Rol'),
      nullable: true,
      description: 'De rol van wie het meldde.',
    }),
    opTijdGemeld: t.boolean({
      description:
        'De melding kwam binnen de termijn van de norm (`geldigDagen`) na de peildatum, dus toen zij nog gold.',
      resolve: ({ peildatum, geldigDagen, gemeldOp }) => !isVerouderd(peildatum, geldigDagen, dagVan(gemeldOp)),
    }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
  }),
});

/** Eén meting op haar id, met die van hetzelfde verzoek samen opgehaald. */
export const metingVan = lader(async ({ prisma, wie }: Context, ids: readonly string[]) => {
  const rijen = await prisma.wachttijdmeting.findMany({
    where: { id: { in: [...ids] }, onderwerp: zichtbaarOnderwerp(wie) },
    include: MET_TERMIJN,
  });
  return new Map(rijen.map((rij) => [rij.id, metTermijn(rij)]));
});

builder.asEntity(Wachttijdmeting, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => metingVan(context, id),
});

export const WachttijdmetingConnection = verbindingType(builder, 'Wachttijdmeting', Wachttijdmeting);
