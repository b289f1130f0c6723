import { z } from 'zod';
import type { Onderwerpsoort } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { meting } from '../../prisma/startdata/vorm/wachttijden.ts';
import type { Wie } from '../../schema/toegang.ts';
import { leesVorm, type Veldfout } from '../../schema/veldfouten.ts';
import { knipPersoonsgegevens, noemtGeboortedag } from '../../search/privacy/index.ts';

/** Wat iemand over de wachttijd van een aanbod of school meldt. */
export type Melding = z.output<typeof vorm>;

const LANGSTE_TOELICHTING = 500;
/** Wat past in een geheel getal van de database, en ruim meer dan er ooit wachten. */
const MEESTE = 100_000;
const aantal = z.number().int().min(0).max(MEESTE).nullable().default(null);

const vorm = z.object({
  soort: meting.shape.onderwerpSoort,
  id: meting.shape.onderwerp,
  peildatum: z.date(),
  aanmeldwachttijdWeken: meting.shape.aanmeldwachttijdWeken,
  behandelwachttijdWeken: meting.shape.behandelwachttijdWeken,
  aantalWachtenden: aantal,
  vrijePlaatsen: aantal,
  aanmeldstop: z
    .boolean()
    .nullish()
    .transform((stop) => stop ?? false),
  toelichting: z.string().trim().min(1).max(LANGSTE_TOELICHTING).nullable().default(null),
});

/** Leest meldingen; wat niet klopt, komt er per regel en veld uit. `nu` is het moment van melden. */
export function leesMeldingen(invoer: readonly object[], nu: Date): { meldingen: Melding[]; fouten: Veldfout[] } {
  const gelezen = invoer.map((een, nr) => leesVorm(vorm, een, nr + 1));
  const goed = gelezen.flatMap((een, nr) => (een.gelezen ? [{ melding: een.gelezen, regel: nr + 1 }] : []));
  const plekken = new Set<string>();
  const inhoud = goed.flatMap(({ melding, regel }): Veldfout[] => {
    const plek = plekVan(melding);
    const dubbel = plekken.has(plek);
    plekken.add(plek);
    return [
      ...inhoudsfouten(melding, nu),
      ...(dubbel
        ? [['id', 'Dit aanbod of deze school staat al in de lijst met deze peildatum. Haal er één weg.']]
        : []),
    ].map(([veld = '', boodschap = '']) => ({ veld, boodschap, regel }));
  });
  return {
    meldingen: goed.map(({ melding }) => melding),
    fouten: [...gelezen.flatMap(({ fouten }) => fouten), ...inhoud],
  };
}

function inhoudsfouten(melding: Melding, nu: Date): string[][] {
  const { aanmeldwachttijdWeken, behandelwachttijdWeken, aantalWachtenden, vrijePlaatsen, toelichting } = melding;
  const leeg = [aanmeldwachttijdWeken, behandelwachttijdWeken, aantalWachtenden, vrijePlaatsen].every(
    (x) => x === null,
  );
  const geknipt = toelichting === null ? [] : knipPersoonsgegevens(toelichting).geknipt;
  return [
    ...(melding.peildatum > dagVan(nu)
      ? [['peildatum', `De peildatum ligt na vandaag. Kies ${alsDatum(dagVan(nu))} of een eerdere dag.`]]
      : []),
    ...(leeg && !melding.aanmeldstop
      ? [['aanmeldwachttijdWeken', 'Vul een wachttijd, een aantal wachtenden, vrije plaatsen of een aanmeldstop in.']]
      : []),
    // Een datum van een afspraak mag; wie er wacht niet.
    ...(geknipt.some((soort) => soort !== 'GEBOORTEDATUM') || noemtGeboortedag(toelichting ?? '')
      ? [
          [
            'toelichting',
            'Hier staat een naam, nummer of adres in. Schrijf de toelichting zonder gegevens van personen.',
          ],
        ]
      : []),
  ];
}

export const onderwerpVan = ({ soort, id }: Pick<Melding, 'soort' | 'id'>): string => `${soort} ${id}`;
export const plekVan = (melding: Pick<Melding, 'soort' | 'id' | 'peildatum'>): string =>
  `${onderwerpVan(melding)} ${alsDatum(melding.peildatum)}`;

/**
 * Of iemand de wachttijd van dit onderwerp mag melden: een aanbieder van zijn eigen aanbod, een school van zichzelf, regisseur en
 * beheerder van alles (ONTWERP 7).
 */
export function magMelden(
  { rol, organisatieId, schoolId }: Wie,
  onderwerp: { soort: Onderwerpsoort; id: string; aanbieders: readonly string[] },
): boolean {
  if (rol === 'REGISSEUR' || rol === 'BEHEERDER') return true;
  if (rol === 'SCHOOL') return onderwerp.soort === 'SCHOOL' && onderwerp.id === schoolId;
  if (rol !== 'AANBIEDER' || organisatieId === undefined) return false;
  return onderwerp.soort === 'AANBOD' && onderwerp.aanbieders.includes(organisatieId);
}
