import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Ondersteuningsniveau, Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagenLater, dagVan } from '../../prisma/regels/dag.ts';
import { beginVan, huidigSchooljaar, oudsteGeldige } from '../../prisma/regels/schooljaar.ts';
import type { Termijnen } from '../../prisma/regels/termijn.ts';
import { soortgrenzen } from '../actualiteit.ts';
import type { Taaksoort } from './vormen.ts';

const { sql } = Prisma;

/** Hierbij is er een plek waarop iemand kan wachten, ook als er nog nooit een wachttijd is gemeld. */
const MET_PLEKKEN: readonly Ondersteuningsniveau[] = [
  'EXTRA_ALGEMEEN',
  'EXTRA_INDIVIDUEEL',
  'LWOO',
  'TLV',
  'JEUGDHULP',
];
/** Het onderwijs waarvoor de wet een ondersteuningsprofiel vraagt: niet de voorschool, en niet het mbo. */
const MET_PROFIEL: readonly Onderwijssoort[] = [
  ...(['PO', 'SBO', 'SO', 'VO', 'VSO', 'PRO', 'VMBO', 'HAVO', 'VWO', 'GYMNASIUM', 'ISK'] as const),
];

/** Welke documenten `d` een taak geven, en sinds wanneer. Elk deel leest alleen de zoekindex; dat van voorstellen ook de voorstellen. */
interface Deel {
  waar: Prisma.Sql;
  /** Eerste dag waarop het gedaan had moeten zijn; leeg als dat niet bekend is. */
  sinds: Prisma.Sql;
}

const BESTAAT = sql`d.status is distinct from 'GESTOPT'`;

/** Nakijken: na een termijn, of meteen als van geen dag bekend is dat het toen klopte. */
const nakijken = (soort: 'AANBOD' | 'ACTIVITEIT', grens: string, maanden: number): Deel => ({
  waar: sql`d.soort = ${soort}::zoeken."Vindbaarsoort" and ${BESTAAT} and (d."geldtOp" is null or d."geldtOp" < ${grens}::date)`,
  sinds: sql`coalesce((d."geldtOp" + make_interval(months => ${maanden}::int))::date + 1, d."opgenomenOp")`,
});

/** Beoordelen: meteen, zodra iemand een voorstel deed dat nog open is. */
const BEOORDELEN: Deel = {
  waar: sql`(d.soort::text, d.id) in (
    select voorstel.soort::text, voorstel."entiteitId" from beheer."Voorstel" as voorstel where voorstel.status = 'OPEN')`,
  sinds: sql`(select min(voorstel.op)::date from beheer."Voorstel" as voorstel where voorstel.status = 'OPEN'
    and voorstel.soort::text = d.soort::text and voorstel."entiteitId" = d.id)`,
};

/** Van elke soort taak wie haar heeft. */
export function delenOp(nu: Date, termijnen: Termijnen): Record<Taaksoort, Deel> {
  const { wachttijdDagen, sopSchooljaren, aanbodMaanden, activiteitMaanden } = termijnen;
  const grenzen = soortgrenzen(nu, termijnen);
  const meetgrens = alsDatum(dagenLater(dagVan(nu), -wachttijdDagen));
  const [dezeZomer, geldig] = [beginVan(huidigSchooljaar(nu)), oudsteGeldige(nu, sopSchooljaren)];
  return {
    AANBOD_NAKIJKEN: nakijken('AANBOD', grenzen.AANBOD?.een ?? '', aanbodMaanden),
    ACTIVITEIT_NAKIJKEN: nakijken('ACTIVITEIT', grenzen.ACTIVITEIT?.een ?? '', activiteitMaanden),
    VOORSTEL_BEOORDELEN: BEOORDELEN,
    WACHTTIJD_MELDEN: {
      waar: sql`d.wachttijdstatus is not null and ${BESTAAT} and (d."gemetenOp" < ${meetgrens}::date
        or (d."gemetenOp" is null and (d.soort = 'SCHOOL' or d.niveau::text = any(${[...MET_PLEKKEN]}::text[]))))`,
      sinds: sql`coalesce(d."gemetenOp" + ${wachttijdDagen + 1}::int, d."opgenomenOp")`,
    },
    SOP_BIJWERKEN: {
      waar: sql`d.soort = 'SCHOOL' and d.onderwijssoorten::text[] && ${[...MET_PROFIEL]}::text[]
        and (d.profieljaar is null or d.profieljaar < ${geldig})`,
      // Een profiel van 2023-2024 met een termijn van één jaar had er op 1 augustus 2024 opnieuw moeten zijn.
      sinds: sql`coalesce(make_date(left(d.profieljaar, 4)::int + ${sopSchooljaren}::int, 8, 1), ${dezeZomer}::date)`,
    },
  };
}
