import type { Blokmaat } from './blokmaat.ts';
import { gemiddeldenVan } from './gemiddelden.ts';
import { kenmerkenVan } from './kenmerken.ts';
import type { Namen } from './namen.ts';
import { type Reden, redenenVan } from './redenen.ts';
import { schrijfSleutel } from './sleutel.ts';
import type { Overlaprecord, Overlapsoort } from './vormen.ts';
import { zinVan } from './zin.ts';

/** Een record in een groep. */
export interface Overlaplid {
  id: string;
  /** Ids van de organisaties die het aanbieden. */
  aanbieders: string[];
  families: string[];
  /** Hoe gelijk het gemiddeld is aan wat andere aanbieders in de groep bieden. */
  percentage: number;
  /** Wat er onzeker aan is, in zinnen. */
  bijzonderheden: string[];
}

/** Wat verschillende aanbieders hetzelfde bieden. Percentages en zekerheid zijn hele getallen van 0 tot en met 100. */
export interface Overlapgroep {
  soort: Overlapsoort;
  /** Blijft gelijk zolang de leden gelijk zijn. */
  sleutel: string;
  zin: string;
  percentage: number;
  zekerheid: number;
  redenen: Reden[];
  /** Hoeveel verschillende aanbieders. */
  aanbieders: number;
  leden: Overlaplid[];
}

/** Beschrijft een groep records uit een blok. Leeg als er geen twee van verschillende aanbieders in zitten. */
export function beschrijf(
  nummers: readonly number[],
  blok: readonly Overlaprecord[],
  maat: Blokmaat,
  namen: Namen,
): Overlapgroep | undefined {
  const soort = blok[0]?.soort ?? 'AANBOD';
  const { percentage, zekerheid, perLid, scores } = gemiddeldenVan(nummers, maat, soort);
  if (percentage === undefined || zekerheid === undefined) return undefined;
  // Wie met niemand van een andere aanbieder vergeleken is, hoort er niet bij.
  const leden = nummers.flatMap((nr, plek) => {
    const [record, eigen] = [blok[nr], perLid[plek]];
    return record && eigen !== undefined ? [{ record, percentage: Math.round(eigen) }] : [];
  });
  const kenmerken = kenmerkenVan(leden.map(({ record }) => record));
  return {
    soort,
    sleutel: schrijfSleutel({ soort, ids: leden.map(({ record }) => record.id) }),
    zin: zinVan(kenmerken, namen),
    percentage: Math.round(percentage),
    zekerheid: Math.round(zekerheid),
    redenen: redenenVan(kenmerken, scores, namen),
    aanbieders: kenmerken.aanbieders,
    leden: leden.map((lid) => alsLid(lid.record, lid.percentage)),
  };
}

function alsLid(record: Overlaprecord, percentage: number): Overlaplid {
  return {
    id: record.id,
    aanbieders: record.aanbieders.map(({ id }) => id),
    families: [...new Set(record.aanbieders.map(({ familie }) => familie))],
    percentage,
    bijzonderheden: bijzonderheden(record),
  };
}

function bijzonderheden({ status, leeftijdVan, leeftijdTot }: Overlaprecord): string[] {
  return [
    ...(status === 'ONBEKEND' || status === null ? ['Het is niet bekend of dit er is.'] : []),
    ...(status === 'PILOT' ? ['Dit is een proef.'] : []),
    ...(leeftijdVan === null && leeftijdTot === null ? ['De leeftijd is niet bekend.'] : []),
  ];
}
