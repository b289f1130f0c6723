type Leeg = null | undefined;
export type Bekend<T> = { [K in keyof T]?: Exclude<T[K], Leeg> };

/** Laat weg wat niet bekend is: `null`, een lege tekst of een lege lijst. Nul en onwaar blijven. */
export function alleenBekend<T extends object>(alles: T): Bekend<T> {
  const over = Object.entries(alles).filter(
    ([, waarde]) => waarde != null && waarde !== '' && !(Array.isArray(waarde) && waarde.length === 0),
  );
  return Object.fromEntries(over) as Bekend<T>;
}

/** Voegt zinnen of stukken tekst samen; leeg als er geen is. */
export const samen = (tussen: string, ...delen: readonly (string | Leeg | false)[]): string =>
  delen.filter(Boolean).join(tussen);

/** Een webadres dat ook volgens HSDS een adres is; leeg als het dat niet is. Zonder `https://` ervoor is het toch een adres. */
export function alsUri(adres: string | null): string | undefined {
  if (!adres) return undefined;
  const voluit = /^https?:\/\//i.test(adres) ? adres : `https://${adres}`;
  return URL.canParse(voluit) ? new URL(voluit).href : undefined;
}

/** Een groep met alleen wat bekend is; leeg als er niets bekend is. */
export function gevuld<T extends object>(alles: T): Bekend<T> | undefined {
  const over = alleenBekend(alles);
  return Object.keys(over).length > 0 ? over : undefined;
}
