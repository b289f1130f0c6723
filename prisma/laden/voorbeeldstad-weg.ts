import type { Transactie } from './invoegen.ts';

/** Links van andere gegevens naar Voorbeeldstad; zonder deze opdracht houden zij het verwijderen tegen. */
const LINKS = [
  `delete from "aanbod"."AanbodOrganisatie" l using "aanbod"."Organisatie" o, "aanbod"."Aanbod" a
    where o.id = l."organisatieId" and o.herkomst = 'VOORBEELD' and a.id = l."aanbodId" and a.herkomst <> 'VOORBEELD'`,
  `delete from "aanbod"."AanbodWijk" l using "aanbod"."Wijk" w, "aanbod"."Aanbod" a
    where w.code = l."wijkCode" and w.herkomst = 'VOORBEELD' and a.id = l."aanbodId" and a.herkomst <> 'VOORBEELD'`,
  `delete from "activiteiten"."ActiviteitRegeling" l using "activiteiten"."Regeling" r, "activiteiten"."Activiteit" a
    where r.id = l."regelingId" and r.herkomst = 'VOORBEELD' and a.id = l."activiteitId" and a.herkomst <> 'VOORBEELD'`,
  // Een volgende Voorbeeldstad heeft dezelfde ids met ander aanbod: een oordeel mag niet blijven staan.
  `delete from "zoeken"."Overlapmerk" m using "zoeken"."Document" d
    where d.herkomst = 'VOORBEELD' and d.soort = m.soort and d.id in (m.a, m.b)`,
  `update "beheer"."Samenvoeging" s
    set "ongedaanOp" = now(), "ongedaanDoor" = 'BEHEERDER', "ongedaanReden" = 'Er kwam een andere Voorbeeldstad.'
    from "zoeken"."Document" d
    where s."ongedaanOp" is null and d.herkomst = 'VOORBEELD' and d.soort::text = s.soort and d.id = s.blijft`,
];

/** De codes van Voorbeeldstad die andere domeinen als kopie hebben; zij tellen niet mee als records. */
const KOPIEEN = ['"scholen"."Bekend"', '"wachttijden"."Bekend"', '"activiteiten"."Bekend"'];

// Wie verwijst gaat vóór wat verwezen wordt; wat bij een rij hoort, gaat met haar mee.
const TABELLEN = [
  '"wachttijden"."Onderwerp"',
  '"activiteiten"."Activiteit"',
  '"activiteiten"."Regeling"',
  '"scholen"."School"',
  '"aanbod"."Ondersteuningsroute"',
  '"aanbod"."Aanbod"',
  '"aanbod"."Organisatie"',
  '"aanbod"."Wijk"',
  '"aanbod"."Gemeente"',
];

/** Verwijdert alles met herkomst VOORBEELD, en de links die andere gegevens daarheen hebben. Geeft het aantal records terug. */
export async function verwijderVoorbeeldstad(tx: Transactie): Promise<number> {
  for (const link of LINKS) await tx.$executeRawUnsafe(link);
  for (const kopie of KOPIEEN) await tx.$executeRawUnsafe(`delete from ${kopie} where "herkomst" = 'VOORBEELD'`);
  let verwijderd = 0;
  for (const tabel of TABELLEN) {
    verwijderd += await tx.$executeRawUnsafe(`delete from ${tabel} where "herkomst" = 'VOORBEELD'`);
  }
  return verwijderd;
}
