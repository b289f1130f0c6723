/** Een leesbaar stuk van een sleutel of webadres: kleine letters zonder accenten, cijfers en streepjes. */
export function slug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
