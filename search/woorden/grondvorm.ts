import { verbogen, zonderTrap } from './bijvoeglijk.ts';
import { enkelvoud, onbekendEnkelvoud, verkleind } from './meervoud.ts';
import { stamVanSterk } from './sterke-werkwoorden.ts';
import { ONREGELMATIG_MEERVOUD, VASTE_GRONDVORM } from './uitzonderingen.ts';
import { metVoorvoegsel, onvoltooid, stamNaarSpelling, sterkMetVoorvoegsel, vervoegd } from './werkwoord.ts';
import { SOORT, type Woordenboek, ZELFSTANDIG } from './woordenboek.ts';

/** Splitst een woord in wat voorop staat en het laatste deel; niets als het geen samenstelling is. */
export type Staart = (woord: string) => { voor: string; laatste: string } | undefined;

/** Vaker verandert een woord niet: jeugdigen, jeugdige, jeugdig. */
const MEESTE_STAPPEN = 4;

/**
 * De grondvorm van een woord. Vormen van hetzelfde woord krijgen dezelfde: van een zelfstandig naamwoord het enkelvoud, van een
 * bijvoeglijk naamwoord de korte vorm, van een werkwoord de stam. Het woordenboek kiest: eerst naamwoorden, dan werkwoorden. Een
 * samenstelling volgt haar laatste deel. Wat onbekend is, blijft zoals het is, tenzij het zeker een meervoud is.
 */
export function grondvormVan(boek: Woordenboek, woord: string, staart: Staart): string {
  let vorm = woord;
  for (let stap = 0; stap < MEESTE_STAPPEN; stap++) {
    const korter = bekendeVorm(boek, vorm, staart) ?? onbekendEnkelvoud(vorm);
    if (korter === vorm) return vorm;
    vorm = korter;
  }
  return vorm;
}

/** De grondvorm volgens het woordenboek, één stap; niets als het woord onbekend is. */
export function bekendeVorm(boek: Woordenboek, woord: string, staart: Staart): string | undefined {
  if (woord.length < 3) return stamVanSterk(woord) ?? zoalsHetIs(boek, woord);
  return (
    VASTE_GRONDVORM.get(woord) ??
    ONREGELMATIG_MEERVOUD.get(woord) ??
    stamVanSterk(woord) ??
    alsNaamwoord(boek, woord) ??
    alsVorm(boek, woord) ??
    metVoorvoegsel(boek, woord) ??
    alsLaatsteDeel(boek, woord, staart) ??
    stamNaarSpelling(boek, woord) ??
    zoalsHetIs(boek, woord)
  );
}

const zoalsHetIs = (boek: Woordenboek, woord: string): string | undefined =>
  boek.is(woord, SOORT.GEWOON | SOORT.NAAM) ? woord : undefined;

function alsNaamwoord(boek: Woordenboek, woord: string): string | undefined {
  // Het woordenboek kent apenkoppen en sneeuwpoppen ook als enkelvoud, met een eigen meervoud.
  const stuks = woord.endsWith('ppen') ? enkelvoud(boek, woord) : undefined;
  if (stuks !== undefined) return stuks;
  // Een zieke is een vorm van ziek, ook als zelfstandig naamwoord.
  if (boek.is(woord, ZELFSTANDIG)) return (boek.is(woord, SOORT.MV_N) ? verbogen(boek, woord) : undefined) ?? woord;
  if (boek.is(woord, SOORT.STAM) && !boek.is(woord, SOORT.HEEL)) return woord;
  return enkelvoud(boek, woord) ?? verkleind(boek, woord);
}

/** Een vorm van een werkwoord of bijvoeglijk naamwoord, of een naamwoord zonder meervoud. */
function alsVorm(boek: Woordenboek, woord: string): string | undefined {
  const isHeel = boek.is(woord, SOORT.HEEL);
  const trap = /(?:ere|ste)$/.test(woord) ? zonderTrap(boek, woord) : undefined;
  const kort = sterkMetVoorvoegsel(boek, woord) ?? trap ?? (isHeel ? undefined : verbogen(boek, woord));
  if (kort !== undefined) return kort;
  const werkwoord = isEigenNaamwoord(boek, woord) ? undefined : vervoegd(boek, woord);
  if (werkwoord !== undefined) return werkwoord;
  if (boek.is(woord, isHeel ? SOORT.BIJVOEGLIJK : SOORT.EIND | SOORT.BIJVOEGLIJK)) return woord;
  return zonderTrap(boek, woord) ?? onvoltooid(boek, woord)?.deelwoord;
}

/** Een naamwoord zonder meervoud, zoals geduld: het kan achter in een samenstelling staan en is geen deelwoord of heel werkwoord. */
const isEigenNaamwoord = (boek: Woordenboek, woord: string): boolean =>
  boek.is(woord, SOORT.EIND) && !boek.is(woord, SOORT.HEEL | SOORT.DEELWOORD);

function alsLaatsteDeel(boek: Woordenboek, woord: string, staart: Staart): string | undefined {
  const delen = staart(woord);
  return delen === undefined ? undefined : delen.voor + grondvormVan(boek, delen.laatste, staart);
}
