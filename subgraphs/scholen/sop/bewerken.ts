import { legVast } from '../../../prisma/gebeurtenis.ts';
import type { Prisma } from '../../../prisma/generated/client/client.ts';
import type { Handeling } from '../../../prisma/generated/client/enums.ts';
import { schrijfProfielen } from '../../../prisma/laden/scholen.ts';
import type { Context } from '../../../schema/context.ts';
import { eisEigenSchool } from '../../../schema/eigen.ts';
import { nietGevonden } from '../../../schema/fouten.ts';
import { eisGoed, type Veldfout, verander } from '../../../schema/veldfouten.ts';
import { indexeerMee } from '../../../search/index/index.ts';
import { meldVersie } from '../../../search/versie.ts';
import { leesSchooljaar } from '../schooljaar.ts';
import type { Inhoud } from './inhoud.ts';
import { spoorVan } from './spoor.ts';
import { type Concept, leesSopschool, leesStand, type Stand } from './stand.ts';

type Transactie = Prisma.TransactionClient;

/** Wat er van een SOP wordt. Zonder `concept` is er geen concept meer; met `publiceer` staat het voortaan in het profiel. */
export interface Wending {
  concept?: Pick<Concept, 'status' | 'inhoud'>;
  publiceer?: Inhoud;
}

/** Wat iemand met een SOP wil doen. */
export interface Sopopdracht {
  mutatie: string;
  school: string;
  schooljaar: string;
  /** De versie van het concept die hij las; leeg als er nog geen concept is. */
  versie: number | null;
  sleutel?: string | null | undefined;
  handeling: Handeling;
  /** Alles wat de vraag anders maakt dan een andere vraag met dezelfde sleutel. */
  invoer: object;
  doe: (stand: Stand, tx: Transactie) => Promise<Wending>;
}

export interface Sopuitkomst {
  /** Waar het over ging; leeg als er fouten zijn. */
  plek: { schoolId: string; schooljaar: string } | null;
  fouten: readonly Veldfout[];
}

/**
 * Verandert het SOP van een school in één schooljaar: alleen van de eigen school (regisseur en beheerder van elke), alleen als niemand het
 * intussen veranderde, met een spoor. Wat wordt gepubliceerd, is meteen te vinden. Alles of niets.
 */
export async function bewerkSop(context: Context, opdracht: Sopopdracht): Promise<Sopuitkomst> {
  const { wie } = context;
  const { mutatie, school: gevraagd, versie, sleutel, handeling, doe } = opdracht;
  const schooljaar = leesSchooljaar('schooljaar', opdracht.schooljaar) ?? '';
  const invoer = { school: gevraagd, schooljaar, versie, ...opdracht.invoer };
  const { uitkomst, fouten } = await verander(context.prisma, { sleutel, wie, mutatie, invoer }, async (tx) => {
    const school = await leesSopschool(tx, gevraagd);
    eisEigenSchool(wie, school.codes);
    const stand = await leesStand(tx, school, schooljaar);
    eisVersie(stand, versie);
    const wending = await doe(stand, tx);
    await schrijf(tx, stand, wending);
    const wordt = spoorVan({
      ...stand,
      concept: wending.concept,
      gepubliceerd: wending.publiceer ?? stand.gepubliceerd,
    });
    await legVast(tx, { wie, soort: 'SCHOOL', id: school.id, handeling, was: spoorVan(stand), wordt });
    return { schoolId: school.id, schooljaar };
  });
  return { plek: uitkomst ?? null, fouten };
}

function eisVersie({ concept, schooljaar }: Stand, versie: number | null): void {
  if (versie === null) return;
  if (!concept)
    throw nietGevonden(
      'schooljaar',
      `Er is geen concept voor ${schooljaar}. Begin er een met \`sopBeginnen\`, of open wat online staat met \`sopHeropenen\` zonder \`versie\`.`,
    );
  if (concept.versie === versie) return;
  const boodschap = 'Iemand heeft dit concept intussen veranderd. Haal het opnieuw op en probeer het nog eens.';
  eisGoed([{ veld: 'versie', boodschap, regel: null }]);
}

async function schrijf(tx: Transactie, { school, schooljaar }: Stand, { concept, publiceer }: Wending): Promise<void> {
  const plek = { schoolId: school.id, schooljaar };
  // Weg en opnieuw: zo krijgt het een versie die nog niemand heeft gelezen.
  await tx.profielconcept.deleteMany({ where: plek });
  if (concept) {
    const inhoud = concept.inhoud as unknown as Prisma.InputJsonObject;
    await tx.profielconcept.create({ data: { ...plek, status: concept.status, inhoud } });
  }
  if (!publiceer) return;
  const herkomst = school.herkomst === 'VOORBEELD' ? 'VOORBEELD' : 'INVOER';
  await schrijfProfielen(tx, [{ ...publiceer, school: school.id, schooljaar, herkomst, bronnen: [] }]);
  await indexeerMee(tx);
  await meldVersie(tx);
}
