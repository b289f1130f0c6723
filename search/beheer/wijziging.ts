type Velden = Record<string, unknown>;

/** Velden die meer velden onder zich hebben: daarvan verandert alleen wat is ingevuld. */
export const GROEPEN: ReadonlySet<string> = new Set([
  'doelgroep',
  'duur',
  'intensiteit',
  'kosten',
  'capaciteit',
  'locatie',
]);

/**
 * Het record met de ingevulde velden. Wat iemand leeg maakt (null), krijgt in zijn vorm de lege waarde. Wat iemand zelf invulde, is niet meer
 * afgeleid. De uitkomst is nog niet nagekeken.
 */
export function metWijziging(nu: { afgeleid: readonly string[] }, invoer: object): Velden {
  const ingevuld = Object.entries(invoer).filter(([, waarde]) => waarde !== undefined);
  const namen = new Set(ingevuld.flatMap(([veld, waarde]) => afleidnamen(veld, waarde)));
  return {
    ...nu,
    ...Object.fromEntries(ingevuld.map(([veld, waarde]) => [veld, nieuweWaarde(veld, (nu as Velden)[veld], waarde)])),
    afgeleid: nu.afgeleid.filter((veld) => !namen.has(veld)),
  };
}

function nieuweWaarde(veld: string, nu: unknown, waarde: unknown): unknown {
  if (waarde === null && veld === 'resultaten') return gemeld(nu);
  if (waarde === null) return veld === 'status' ? 'ONBEKEND' : undefined;
  if (veld === 'resultaten') return [...(waarde as unknown[]), ...gemeld(nu)];
  if (!GROEPEN.has(veld)) return waarde;
  const groep = Object.entries({ ...(nu as Velden | null), ...(waarde as Velden) });
  const gevuld = groep.filter(([, deel]) => deel !== null && deel !== undefined);
  return gevuld.length === 0 ? undefined : Object.fromEntries(gevuld);
}

/** Wat een aanbieder apart meldde, blijft staan: dat verandert wie het meldde. */
const gemeld = (resultaten: unknown): unknown[] =>
  Array.isArray(resultaten) ? resultaten.filter(({ gemeldOp }: { gemeldOp?: string | null }) => gemeldOp != null) : [];

/** De namen waaronder een veld in `afgeleid` kan staan (zie `prisma/regels/volledigheid.ts`). */
function afleidnamen(veld: string, waarde: unknown): string[] {
  if (veld !== 'doelgroep') return [veld];
  const { omschrijving, leeftijdVan, leeftijdTot, ...rest } = (waarde ?? {}) as Velden;
  const leeftijd = leeftijdVan !== undefined || leeftijdTot !== undefined;
  return [
    ...(omschrijving === undefined ? [] : ['doelgroepOmschrijving']),
    ...(leeftijd ? ['leeftijd', 'leeftijdVan', 'leeftijdTot'] : []),
    ...Object.keys(rest),
  ];
}
