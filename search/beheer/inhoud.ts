import type { Wie } from '../../schema/toegang.ts';
import { eisGoed, leesVorm, type Veldfout } from '../../schema/veldfouten.ts';
import type { Beheerbaar, Beheersoort, Lezer, Transactie } from './soort.ts';
import { tekstfouten } from './teksten.ts';
import { verwijsfouten } from './verwijzingen.ts';
import { metWijziging } from './wijziging.ts';

/** Wat iemand invulde, en voor welke organisatie hij dat doet: die kan zichzelf niet weghalen. */
export interface Ingevuld {
  wie: Wie;
  invoer: object;
  eigen?: string | undefined;
  /** Er is een reden bij gegeven: dan kan het ook stoppen of weer beginnen. */
  metReden?: true;
}

/** Leest een record met de ingevulde velden in zijn vorm, zonder namen van personen. `inhoudsfouten` kijkt naar wat er verder staat. */
export function leesRecord<T extends Beheerbaar>(
  { vorm, verplicht, veldnaam }: Beheersoort<T>,
  nu: { afgeleid: readonly string[] },
  invoer: object,
): { gelezen: T | undefined; fouten: Veldfout[] } {
  const kandidaat = metWijziging(nu, invoer);
  const leeg = verplicht.filter((veld) => kandidaat[veld] === undefined);
  if (leeg.length > 0)
    return { gelezen: undefined, fouten: leeg.map((veld) => ({ veld, boodschap: 'Vul dit in.', regel: null })) };
  const teksten = tekstfouten(invoer);
  const { gelezen, fouten } = leesVorm(vorm, kandidaat);
  return { gelezen: teksten.length > 0 ? undefined : gelezen, fouten: metNamen([...teksten, ...fouten], veldnaam) };
}

/** Wat de vorm niet ziet. `stond` is leeg bij iets nieuws. Let alleen op wat is ingevuld: wat er al stond, mag blijven. */
export async function inhoudsfouten<T extends Beheerbaar>(
  db: Lezer,
  soort: Beheersoort<T>,
  { wie, stond, wordt, invoer, eigen, metReden }: Ingevuld & { stond?: T; wordt: T },
): Promise<Veldfout[]> {
  const verzonnen = wordt.regio === 'VOORBEELDSTAD';
  const ingevuld = soort.verwijzingen(wordt).filter(({ veld }) => veld in invoer);
  const fouten = [
    ...(await verwijsfouten({ db, wie, verzonnen }, ingevuld)),
    ...soort.eigenFouten(wordt),
    ...gratisfout(wordt),
    ...(metReden ? [] : statusfout(soort, stond, wordt)),
    ...(stond && (stond.herkomst === 'VOORBEELD') !== verzonnen
      ? [fout('regio', 'Wat verzonnen is, hoort in Voorbeeldstad, en wat echt is niet.')]
      : []),
    ...(eigen !== undefined && !wordt.aanbieders.includes(eigen)
      ? [fout('aanbieders', 'Uw eigen organisatie hoort erbij. Vraag een regisseur als u het niet meer aanbiedt.')]
      : []),
  ];
  return metNamen(fouten, soort.veldnaam);
}

const metNamen = (fouten: Veldfout[], veldnaam: (veld: string) => string): Veldfout[] =>
  fouten.map((fout) => ({ ...fout, veld: veldnaam(fout.veld) }));

/** Het record met de ingevulde velden, als alles klopt. Anders stopt het met wat er mis is, per veld. */
export async function goedeWijziging<T extends Beheerbaar>(
  tx: Transactie,
  soort: Beheersoort<T>,
  stond: T,
  ingevuld: Ingevuld,
): Promise<T> {
  const { gelezen, fouten } = leesRecord(soort, stond, ingevuld.invoer);
  eisGoed(fouten);
  const wordt = gelezen ?? stond;
  eisGoed(await inhoudsfouten(tx, soort, { ...ingevuld, stond, wordt }));
  return wordt;
}

/** De organisaties die meebetalen, elk één keer: wie uit twee potjes betaalt, staat er twee keer. */
export const betalers = ({ bekostiging }: Pick<Beheerbaar, 'bekostiging'>): string[] => [
  ...new Set(bekostiging.map(({ organisatie }) => organisatie).filter((id) => id !== null)),
];

function gratisfout({ kosten: { voorGebruiker, soort, bedrag } }: Beheerbaar): Veldfout[] {
  if (voorGebruiker !== 'GRATIS' || soort !== 'PRIJS_VOOR_GEBRUIKER' || (bedrag ?? 0) === 0) return [];
  return [fout('kosten.bedrag', 'Gratis en een prijs voor de gebruiker kunnen niet samen.')];
}

/** Stoppen en weer beginnen vragen een reden, en hebben daarom een eigen vraag. */
function statusfout<T extends Beheerbaar>({ soort }: Beheersoort<T>, stond: T | undefined, wordt: T): Veldfout[] {
  const naam = soort.toLowerCase();
  if (wordt.status === 'GESTOPT' && stond?.status !== 'GESTOPT')
    return [fout('status', `Is het gestopt, gebruik dan \`${naam}Archiveren\`: daar hoort een reden bij.`)];
  if (stond?.status === 'GESTOPT' && wordt.status !== 'GESTOPT')
    return [fout('status', `Is het er weer, gebruik dan \`${naam}Herstellen\`: daar hoort een reden bij.`)];
  return [];
}

const fout = (veld: string, boodschap: string): Veldfout => ({ veld, boodschap, regel: null });
