import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Aanbod } from '../../prisma/startdata/vorm/aanbod.ts';
import type { Veldfout } from '../../schema/veldfouten.ts';
import { knipPersoonsgegevens, noemtGeboortedag } from '../../search/privacy/index.ts';

type Velden = Record<string, unknown>;

/** Velden die meer velden onder zich hebben: daarvan verandert alleen wat is ingevuld. */
const GROEPEN = new Set(['doelgroep', 'duur', 'intensiteit', 'kosten']);
const LIJSTEN = new Set(['themas', 'wijken', 'onderwijssoorten', 'voorWie']);
/** Een gegeven van de organisatie, en geen plek voor iemands naam. */
const ZONDER_TEKST = new Set(['website', 'telefoon', 'email']);

/** Het aanbod met de ingevulde velden. Wat iemand zelf invulde, is niet meer afgeleid. */
export function metWijziging(nu: Aanbod, invoer: object): Aanbod {
  const nieuw = voegIn(nu as Velden, invoer as Velden) as Aanbod;
  const ingevuld = new Set(Object.entries(invoer).flatMap(([veld, waarde]) => afleidnamen(veld, waarde)));
  return { ...nieuw, afgeleid: nu.afgeleid.filter((veld) => !ingevuld.has(veld)) };
}

function voegIn(nu: Velden, invoer: Velden): Velden {
  const nieuw = Object.entries(invoer).flatMap(([veld, waarde]) => {
    if (waarde === undefined) return [];
    if (GROEPEN.has(veld)) return [[veld, voegIn(nu[veld] as Velden, leeggemaakt(waarde, nu[veld] as Velden))]];
    return [[veld, waarde === null ? leeg(veld) : waarde]];
  });
  return { ...nu, ...Object.fromEntries(nieuw) };
}

/** Een hele groep leegmaken is elk veld ervan leegmaken. */
const leeggemaakt = (waarde: unknown, groep: Velden): Velden =>
  waarde === null ? Object.fromEntries(Object.keys(groep).map((veld) => [veld, null])) : (waarde as Velden);

function leeg(veld: string): unknown {
  if (LIJSTEN.has(veld)) return [];
  return veld === 'voorGebruiker' ? 'ONBEKEND' : null;
}

/** De namen waaronder een veld in `afgeleid` kan staan (zie `prisma/regels/volledigheid.ts`). */
function afleidnamen(veld: string, waarde: unknown): string[] {
  if (waarde === undefined) return [];
  if (veld !== 'doelgroep') return [veld];
  const { omschrijving, leeftijdVan, leeftijdTot, ...rest } = (waarde ?? {}) as Velden;
  const leeftijd = leeftijdVan !== undefined || leeftijdTot !== undefined;
  return [
    ...(omschrijving === undefined ? [] : ['doelgroepOmschrijving']),
    ...(leeftijd ? ['leeftijd', 'leeftijdVan', 'leeftijdTot'] : []),
    ...Object.keys(rest),
  ];
}

/** Wat de vorm niet ziet: namen van personen, onbekende codes, en echt met verzonnen door elkaar. */
export async function inhoudsfouten(tx: Prisma.TransactionClient, aanbod: Aanbod, invoer: object): Promise<Veldfout[]> {
  const [themas, wijken] = [
    await tx.thema.findMany({ where: { code: { in: aanbod.themas } }, select: { code: true } }),
    await tx.wijk.findMany({ where: { code: { in: aanbod.wijken } }, select: { code: true, regio: true } }),
  ];
  const verzonnen = aanbod.regio === 'VOORBEELDSTAD';
  const hier = wijken.filter(({ regio }) => (regio === 'VOORBEELDSTAD') === verzonnen);
  const { voorGebruiker, soort, bedrag } = aanbod.kosten;
  return [
    ...lijstfouten('themas', aanbod.themas, new Set(themas.map(({ code }) => code)), 'Vraag `themas` voor alle codes.'),
    ...lijstfouten('wijken', aanbod.wijken, new Set(hier.map(({ code }) => code)), 'Vraag `wijken` voor alle codes.'),
    ...(voorGebruiker === 'GRATIS' && soort === 'PRIJS_VOOR_GEBRUIKER' && (bedrag ?? 0) > 0
      ? [{ veld: 'kosten.bedrag', boodschap: 'Gratis en een prijs voor de gebruiker kunnen niet samen.', regel: null }]
      : []),
    ...tekstfouten(invoer as Velden),
  ];
}

function lijstfouten(veld: string, codes: readonly string[], bekend: ReadonlySet<string>, zoek: string): Veldfout[] {
  const mis = codes.find((code, nr) => !bekend.has(code) || codes.indexOf(code) !== nr);
  if (mis === undefined) return [];
  const wat = bekend.has(mis) ? 'staat er twee keer' : 'is hier niet bekend';
  return [{ veld, boodschap: `${mis.slice(0, 100)} ${wat}. ${zoek}`, regel: null }];
}

function tekstfouten(invoer: Velden, voor = ''): Veldfout[] {
  return Object.entries(invoer).flatMap(([veld, waarde]): Veldfout[] => {
    if (GROEPEN.has(veld)) return tekstfouten((waarde ?? {}) as Velden, `${veld}.`);
    if (typeof waarde !== 'string' || ZONDER_TEKST.has(veld)) return [];
    const geknipt = knipPersoonsgegevens(waarde).geknipt.some((soort) => soort === 'NAAM' || soort === 'BSN');
    if (!geknipt && !noemtGeboortedag(waarde)) return [];
    const boodschap = 'Hier staat een naam, nummer of geboortedag van een persoon in. Schrijf het zonder.';
    return [{ veld: `${voor}${veld}`, boodschap, regel: null }];
  });
}
