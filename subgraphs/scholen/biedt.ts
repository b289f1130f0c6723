import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Bekend } from '../../schema/bekend.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { isVraagsoort } from '../../schema/waarden/sopvraag.ts';
import { builder } from './builder.ts';
import { gekozenProfiel } from './gekozen-profiel.ts';
import { leesSchooljaar } from './schooljaar.ts';
import { Beschikbaarheid } from './waarden.ts';

export const BiedtFilter = builder.inputType('BiedtFilter', {
  description: 'Scholen die bepaalde ondersteuning bieden. Kies een onderdeel van het kader of een thema.',
  fields: (t) => ({
    onderdeel: t.id({ description: 'Code van een onderdeel van het kader, zoals D-BO-01.' }),
    thema: t.id({
      description: 'Extra ondersteuning over dit thema; bij een hoofdthema tellen de thema’s eronder mee.',
    }),
    beschikbaarheid: t.field({
      type: [Beschikbaarheid],
      description: 'Een van deze antwoorden. Standaard: aanwezig of op afroep.',
    }),
    schooljaar: t.string({
      description: 'In het profiel van dit schooljaar. Zonder: in het nieuwste profiel van de school.',
    }),
  }),
});

/**
 * Controleert de code van een onderdeel van het kader. Een onbekende code, of een onderdeel waar een school niet op antwoordt, is een
 * fout met zijn veld.
 */
export async function leesOnderdelen(prisma: PrismaClient, veld: string, codes: readonly string[]) {
  const gevonden = await prisma.kaderonderdeel.findMany({ where: { code: { in: [...codes] } } });
  for (const code of codes) {
    const onderdeel = gevonden.find((deel) => deel.code === code);
    if (!onderdeel) {
      throw invoerFout(
        veld,
        `Er is geen onderdeel van het kader met code ${code}. Vraag \`sopKader\` voor alle codes.`,
      );
    }
    if (!isVraagsoort(onderdeel.soort)) {
      throw invoerFout(veld, `${code} is een norm, rubriek of regel: daarop geeft een school geen antwoord.`);
    }
  }
  return gevonden;
}

/** De scholen die de gevraagde ondersteuning bieden, als voorwaarde voor Prisma. Het thema is al gecontroleerd. */
export async function biedtWaar(
  filter: typeof BiedtFilter.$inferInput,
  { metKinderen }: Bekend,
  prisma: PrismaClient,
): Promise<Prisma.SchoolWhereInput> {
  const veld = 'filter.biedt';
  const { onderdeel, thema } = filter;
  if ((onderdeel == null) === (thema == null)) {
    throw invoerFout(veld, 'Kies óf een `onderdeel` van het kader, óf een `thema`.');
  }
  const schooljaar = leesSchooljaar(`${veld}.schooljaar`, filter.schooljaar);
  const antwoorden = filter.beschikbaarheid?.length ? filter.beschikbaarheid : ['AANWEZIG', 'OP_AFROEP'];
  if (onderdeel != null) await leesOnderdelen(prisma, `${veld}.onderdeel`, [onderdeel]);
  const past =
    onderdeel != null
      ? Prisma.sql`select 1 from scholen."Profielantwoord" antwoord where antwoord."profielId" = gekozen.id
          and antwoord."onderdeelCode" = ${onderdeel} and antwoord.beschikbaarheid::text = any (${antwoorden}::text[])`
      : Prisma.sql`select 1 from scholen."Profielregel" regel where regel."profielId" = gekozen.id
          and regel.soort = 'EXTRA_ONDERSTEUNING' and regel."themaCode" = any (${metKinderen([thema ?? ''])}::text[])
          and regel.beschikbaarheid::text = any (${antwoorden}::text[])`;
  const gevonden = await prisma.$queryRaw<{ id: string }[]>`
    select school.id from scholen."School" school
    cross join lateral (${gekozenProfiel(Prisma.sql`school.id`, schooljaar)}) as gekozen where exists (${past})`;
  return { id: { in: gevonden.map((school) => school.id) } };
}
