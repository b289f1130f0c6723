import type { Prisma } from '../../../prisma/generated/client/client.ts';
import { alsDatum, dagVan } from '../../../prisma/regels/dag.ts';
import { nietGevonden } from '../../../schema/fouten.ts';
import { eisGoed, leesVorm, type Veldfout, Veldfouten } from '../../../schema/veldfouten.ts';
import { leesSchooljaar, volgendSchooljaar } from '../schooljaar.ts';
import type { Wending } from './bewerken.ts';
import { type Inhoud, kopieVan, legeInhoud, vulIn } from './inhoud.ts';
import { wijzigingsfouten, wijzigingvorm } from './invoervorm.ts';
import { watOntbreekt } from './ontbreekt.ts';
import { type Concept, kaderVoor, leesInhoud, naast, type Stand, vragenAan } from './stand.ts';

type Transactie = Prisma.TransactionClient;
type Stap = (stand: Stand, tx: Transactie) => Promise<Wending>;

function weiger(veld: string, boodschap: string): never {
  throw new Veldfouten([{ veld, boodschap, regel: null }]);
}

/** Een nieuw concept: leeg, of met wat er in een ander schooljaar stond. */
export const begin =
  (kopieerVan: string | null | undefined, nu: Date): Stap =>
  async ({ school, schooljaar, concept, gepubliceerd }, tx) => {
    const laatste = volgendSchooljaar(nu);
    if (schooljaar > laatste) weiger('schooljaar', `Een profiel maken kan tot en met schooljaar ${laatste}.`);
    if (concept) weiger('schooljaar', `Er is al een concept voor ${schooljaar}. Vul het in met \`sopInvullen\`.`);
    if (gepubliceerd) weiger('schooljaar', `${schooljaar} is al gepubliceerd. Verander het met \`sopHeropenen\`.`);
    const jaar = leesSchooljaar('kopieerVan', kopieerVan);
    if (jaar === null) return { concept: { status: 'CONCEPT', inhoud: legeInhoud(await kaderVoor(tx, school)) } };
    const eerder = await leesInhoud(tx, school, jaar);
    if (!eerder) return weiger('kopieerVan', geenProfiel(jaar));
    const codes = new Set((await vragenAan(tx, school, eerder.kaderRegio)).map(({ code }) => code));
    return { concept: { status: 'CONCEPT', inhoud: kopieVan(eerder, codes) } };
  };

const geenProfiel = (jaar: string) =>
  `Van ${jaar} is er geen gepubliceerd profiel. Vraag \`profielen\` van de school voor de jaren die er zijn.`;

/** Het concept van deze stand. Dat het er is, is bij de versie al nagekeken. */
function conceptVan({ concept, schooljaar }: Stand): Concept {
  if (!concept) throw nietGevonden('schooljaar', `Er is geen concept voor ${schooljaar}.`);
  return concept;
}

/** Het concept met wat de school invult. Wat is vastgesteld, verandert niet meer. */
export const vul =
  (invoer: object): Stap =>
  async (stand, tx) => {
    const { status, inhoud } = conceptVan(stand);
    if (status !== 'CONCEPT') weiger('schooljaar', 'Dit is al vastgesteld. Haal het terug met `sopHeropenen`.');
    const { gelezen: wijziging, fouten } = leesVorm(wijzigingvorm, invoer);
    if (!wijziging) throw new Veldfouten(fouten);
    const codes = wijziging.regels?.flatMap(({ thema }) => thema ?? []) ?? [];
    const themas = await tx.schoolBekend.findMany({ where: { soort: 'THEMA', code: { in: codes } } });
    const onderdelen = await vragenAan(tx, stand.school, inhoud.kaderRegio);
    const alsCodes = (rijen: readonly { code: string }[]) => new Set(rijen.map(({ code }) => code));
    eisGoed(wijzigingsfouten(wijziging, { onderdelen: alsCodes(onderdelen), themas: alsCodes(themas) }));
    return { concept: { status, inhoud: vulIn(inhoud, wijziging) } };
  };

/** Het concept, vastgesteld op een dag. Wat verplicht is en geen antwoord heeft, houdt dat tegen. */
export const stelVast =
  (op: Date | null | undefined, nu: Date): Stap =>
  async (stand, tx) => {
    const { status, inhoud } = conceptVan(stand);
    const vandaag = dagVan(nu);
    if (status !== 'CONCEPT') weiger('schooljaar', 'Dit is al vastgesteld. Zet het online met `sopPubliceren`.');
    if (op && op > vandaag)
      weiger('vastgesteldOp', `Deze dag is nog niet geweest. Kies ${alsDatum(vandaag)} of eerder.`);
    eisGoed(await ontbrekend(stand, inhoud, tx));
    return { concept: { status: 'VASTGESTELD', inhoud: { ...inhoud, vastgesteldOp: alsDatum(op ?? vandaag) } } };
  };

async function ontbrekend({ school }: Stand, inhoud: Inhoud, tx: Transactie): Promise<Veldfout[]> {
  const { groepen } = watOntbreekt(naast(await vragenAan(tx, school, inhoud.kaderRegio), inhoud));
  const open = groepen.filter(({ verplicht }) => verplicht).flatMap(({ onderdelen }) => onderdelen);
  const leeg = inhoud.antwoorden.length + inhoud.regels.length === 0;
  if (open.length === 0 && leeg) return [{ veld: 'antwoorden', boodschap: 'Vul eerst iets in.', regel: null }];
  return open.map(({ code, omschrijving }) => ({
    veld: `antwoorden.${code}`,
    boodschap: `Geef antwoord op: ${omschrijving}.`,
    regel: null,
  }));
}

/** Zet wat is vastgesteld online, in de plaats van wat er stond. */
export const publiceer: Stap = async (stand, tx) => {
  const { status, inhoud } = conceptVan(stand);
  if (status !== 'VASTGESTELD') weiger('schooljaar', 'Dit is nog niet vastgesteld. Doe dat met `sopVaststellen`.');
  // Het kader kan intussen zijn veranderd.
  eisGoed(await ontbrekend(stand, inhoud, tx));
  const codes = new Set((await vragenAan(tx, stand.school, inhoud.kaderRegio)).map(({ code }) => code));
  return { publiceer: { ...inhoud, antwoorden: inhoud.antwoorden.filter(({ onderdeel }) => codes.has(onderdeel)) } };
};

/** Maakt verder werken mogelijk: aan wat is vastgesteld, of aan wat al online staat. Dat blijft online tot er een nieuw is. */
export const heropen =
  (versie: number | null): Stap =>
  async ({ concept, gepubliceerd, schooljaar }) => {
    if (concept?.status === 'CONCEPT') weiger('schooljaar', 'Dit concept is al open. Vul het in met `sopInvullen`.');
    if (concept && versie === null) weiger('versie', 'Geef de versie van het concept dat is vastgesteld.');
    const inhoud = concept?.inhoud ?? gepubliceerd;
    if (!inhoud) throw nietGevonden('schooljaar', `Voor ${schooljaar} is er niets om te heropenen.`);
    return { concept: { status: 'CONCEPT', inhoud: { ...inhoud, vastgesteldOp: null } } };
  };

/** Gooit het concept weg; wat gepubliceerd is, blijft. */
export const gooiWeg: Stap = async () => ({});
