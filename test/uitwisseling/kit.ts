import type { TestGateway } from '../kit/gateway.ts';

/** Haalt een adres op zoals een ander systeem dat doet. */
export async function haal(gateway: TestGateway, pad: string, headers: Record<string, string> = {}) {
  const antwoord = await fetch(new URL(pad, gateway.adres), { headers });
  const tekst = await antwoord.text();
  const json = antwoord.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    tekst,
    inhoud: json && tekst ? JSON.parse(tekst) : undefined,
  };
}

/** Bladert een HSDS-lijst helemaal door. */
export async function haalAlles(gateway: TestGateway, pad: string, perBladzijde = 100): Promise<any[]> {
  const alles: any[] = [];
  for (let page = 1; ; page++) {
    const { inhoud } = await haal(
      gateway,
      `${pad}${pad.includes('?') ? '&' : '?'}page=${page}&per_page=${perBladzijde}`,
    );
    alles.push(...inhoud.contents);
    if (inhoud.last_page) return alles;
  }
}
