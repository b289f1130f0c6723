/**
 * Zet de records die `keuze` (een query met soort en id) geeft in de rij om opnieuw gelezen te worden. Op volgorde, zodat twee die dit
 * tegelijk doen elkaar niet vastzetten. `where false` verandert een rij die er al staat niet, maar zet haar wel vast tot het einde van de
 * transactie: anders neemt een ander haar weg, en leest die het record van vóór deze verandering. Zo doen ook de triggers.
 */
export const zetInRij = (keuze: string): string => `
  insert into zoeken."Wijziging" (soort, id)
  select distinct soort, id from (${keuze}) as r(soort, id) where id is not null order by 1, 2
  on conflict (soort, id) do update set id = excluded.id where false`;
