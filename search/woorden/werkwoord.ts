import { eindigtDof, gesloten, ontdubbeld, verlengd } from './klanken.ts';
import { isSterkeStam, stamVanSterk, stamVanSterkeKern } from './sterke-werkwoorden.ts';
import { SOORT, type Woordenboek } from './woordenboek.ts';

const isStam = (boek: Woordenboek, vorm: string): boolean =>
  vorm.length > 1 && (boek.is(vorm, SOORT.STAM) || isSterkeStam(vorm));

/** De stam van een heel werkwoord, als het woordenboek die kent: lezen is lees, spijbelen is spijbel. */
export function stamVanHeel(boek: Woordenboek, heel: string): string | undefined {
  const sterk = heel.endsWith('n') ? stamVanSterk(heel) : undefined;
  if (sterk !== undefined) return sterk;
  if (!heel.endsWith('en') || heel.length < 4) return undefined;
  const kaal = heel.slice(0, -2);
  return [ontdubbeld(kaal), verlengd(kaal), gesloten(kaal)].find((vorm) => vorm !== undefined && isStam(boek, vorm));
}

/** De stam van een heel werkwoord waarvan het woordenboek geen stam kent, naar de spelling. */
export function stamNaarSpelling(boek: Woordenboek, heel: string): string | undefined {
  if (!heel.endsWith('en') || !boek.is(heel, SOORT.HEEL)) return undefined;
  const metE = heel.slice(0, -1);
  if (boek.is(metE, SOORT.GEWOON)) return metE;
  const kaal = heel.slice(0, -2);
  const lang = eindigtDof(kaal) || /(?:ie|ea|eo).$/.test(kaal) ? undefined : verlengd(kaal);
  return ontdubbeld(kaal) ?? lang ?? gesloten(kaal);
}

/** Wat er achter de stam kan staan in de tegenwoordige en de verleden tijd. */
const UITGANGEN = ['ten', 'den', 'te', 'de', 't'] as const;
/** Werkwoorden die zo beginnen, krijgen in het voltooid deelwoord geen ge-: verslaafd, behandeld. */
const ZONDER_GE = /^(?:be|ge|ver|ont|her|er|mis|over|onder|vol|door|om|weer|achter)/;

function zonderUitgang(boek: Woordenboek, woord: string): string | undefined {
  for (const uitgang of UITGANGEN) {
    if (!woord.endsWith(uitgang)) continue;
    const stam = woord.slice(0, -uitgang.length);
    if (isStam(boek, stam) && !(uitgang === 't' && stam.endsWith('t'))) return stam;
  }
  // Na een a of o aan het eind wordt de klank dubbel geschreven: doodga, doodgaat.
  if (/(?:aa|oo)t$/.test(woord) && isStam(boek, woord.slice(0, -2))) return woord.slice(0, -2);
  const stam = woord.slice(0, -1);
  return woord.endsWith('d') && ZONDER_GE.test(woord) && isStam(boek, stam) ? stam : undefined;
}

/** De stam van een voltooid deelwoord met ge-: gepest, gespijbeld, gelezen. */
function stamVanDeelwoord(boek: Woordenboek, woord: string): string | undefined {
  if (!woord.startsWith('ge') || woord.length < 5) return undefined;
  const kern = woord.slice(2);
  if (!/[dt]$/.test(kern)) return stamVanHeel(boek, kern);
  if (isStam(boek, kern)) return kern;
  const stam = kern.slice(0, -1);
  return isStam(boek, stam) ? stam : undefined;
}

/** De stam van het werkwoord waarvan dit een vorm is: het hele werkwoord, de tijden, het voltooid deelwoord. */
export const vervoegd = (boek: Woordenboek, woord: string): string | undefined =>
  stamVanHeel(boek, woord) ?? zonderUitgang(boek, woord) ?? stamVanDeelwoord(boek, woord);

/** Het onvoltooid deelwoord zonder verbuiging, en de stam ervan: passende is passend, van pas. */
export function onvoltooid(boek: Woordenboek, woord: string): { deelwoord: string; stam: string } | undefined {
  const deelwoord = /^(?<deelwoord>.+(?:en|aan|ien|oen)d)e?n?$/.exec(woord)?.groups?.['deelwoord'];
  if (deelwoord === undefined) return undefined;
  const heel = deelwoord.slice(0, -1);
  const stam = stamVanHeel(boek, heel) ?? heelMetVoorvoegsel(boek, heel);
  return stam === undefined ? undefined : { deelwoord, stam };
}

/** Voorvoegsels die een werkwoord een ander werkwoord maken, de langste eerst. Van de losse kan -ge- erachter staan. */
const VOORVOEGSELS = (
  'achterna achterop achterover achteruit vooruit vooraf terug tegen tussen samen binnen buiten achter onder thuis voort dicht ' +
  'langs klaar terecht rond neer over door voor vast weer mee weg heen bij aan uit toe los ont her ver af na om in op be er'
).split(' ');

/** De voorvoegsels waarmee een woord begint, met wat erachter staat. */
export const opgedeeld = (woord: string): { voor: string; rest: string }[] =>
  VOORVOEGSELS.filter((voor) => woord.startsWith(voor) && woord.length > voor.length + 2).map((voor) => ({
    voor,
    rest: woord.slice(voor.length),
  }));

/** Een sterke vorm met een voorvoegsel, van een werkwoord dat het woordenboek kent: besproken, verwezen. */
export function sterkMetVoorvoegsel(boek: Woordenboek, woord: string): string | undefined {
  for (const { voor, rest } of opgedeeld(woord)) {
    const stam = stamVanSterkeKern(rest);
    if (stam !== undefined && isStam(boek, voor + stam)) return voor + stam;
  }
  return undefined;
}

/** De stam van een heel werkwoord met een voorvoegsel: meedoen is meedoe. */
function heelMetVoorvoegsel(boek: Woordenboek, heel: string): string | undefined {
  for (const { voor, rest } of opgedeeld(heel)) {
    const stam = stamVanHeel(boek, rest);
    if (stam !== undefined) return voor + stam;
  }
  return undefined;
}

/** Een voltooid deelwoord zonder de e van de verbuiging: gepaste is gepast. */
const kaalDeelwoord = (vorm: string): string => (/^ge.+[dt]e$/.test(vorm) ? vorm.slice(0, -1) : vorm);

/** Een deelwoord zonder ge- na een voorvoegsel dat vast kan zitten: overprikkeld. */
function zonderGe(boek: Woordenboek, voor: string, rest: string): string | undefined {
  const stam = rest.slice(0, -1);
  return rest.endsWith('d') && stam.length > 3 && ZONDER_GE.test(voor) && isStam(boek, stam) ? stam : undefined;
}

/** Een vorm van een werkwoord met een voorvoegsel, die niet zelf in het woordenboek staat: voorgelezen, meedoet. */
export function metVoorvoegsel(boek: Woordenboek, woord: string): string | undefined {
  for (const { voor, rest } of opgedeeld(woord)) {
    const stam =
      stamVanSterkeKern(rest) ??
      (isStam(boek, rest) ? rest : (vervoegd(boek, kaalDeelwoord(rest)) ?? zonderGe(boek, voor, rest)));
    if (stam !== undefined) return voor + stam;
  }
  return undefined;
}
