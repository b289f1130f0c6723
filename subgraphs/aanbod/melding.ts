import { z } from 'zod';
import * as E from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import type { Aanbod } from '../../prisma/startdata/vorm/aanbod.ts';
import { leesVorm, type Veldfout, Veldfouten } from '../../schema/veldfouten.ts';
import { persoonsfouten } from '../../search/privacy/noemt-mens.ts';

type Resultaat = Aanbod['resultaten'][number];

/** Wie er bereikt zijn. Geen eenheid die een andere omvat: het verschil van twee aantallen kan naar een kind leiden. */
const BEREIKEENHEDEN = ['KINDEREN', 'JONGEREN', 'OUDERS', 'GEZINNEN'] as const;

const JAAR = /^20\d{2}$/;
const SCHOOLJAAR = /^20(\d{2})-20(\d{2})$/;
const MEESTE = 1_000_000;
const GEMELD = 'Gemeld in dit overzicht.';
const tekst = (meeste: number) => z.string().trim().min(1).max(meeste);

/** Alleen een heel jaar of schooljaar: uit een jaar en zijn maanden volgt een klein aantal, ook als dat zelf niet wordt getoond. */
const periode = z.string().refine((waarde) => {
  const [, van, tot] = SCHOOLJAAR.exec(waarde) ?? [];
  return JAAR.test(waarde) || (van !== undefined && Number(tot) === Number(van) + 1);
}, 'Schrijf een jaar als 2025 of een schooljaar als 2024-2025.');

const bereikvorm = z.object({
  periode,
  eenheid: z.enum(BEREIKEENHEDEN),
  aantal: z.number().int().min(0).max(MEESTE),
  toelichting: tekst(500).nullish(),
});

const evaluatievorm = z.object({
  periode,
  uitkomst: tekst(1_000),
  bewijs: tekst(500).refine(
    (waarde) => !/^[a-z]+:/i.test(waarde) || z.url({ protocol: /^https?$/ }).safeParse(waarde).success,
    'Geef een webadres dat met https:// begint, of de titel en het jaar van een document.',
  ),
  effectiviteit: z.enum({ ...E.Effectiviteit, ONBEKEND: 'ONBEKEND' as const }).nullish(),
});

/** Het aanbod met een melding van bereik erin; wat eerder over dezelfde periode en eenheid is gemeld, is vervangen. */
export function metBereik(aanbod: Aanbod, invoer: object, nu: Date): Aanbod {
  const melding = lees(bereikvorm, invoer, nu, ['toelichting']);
  const eenheid = melding.eenheid.toLowerCase();
  const rij: Resultaat = {
    soort: 'BEREIK',
    tekst: melding.toelichting ?? `Aantal bereikte ${eenheid}.`,
    waarde: melding.aantal,
    eenheid,
    periode: melding.periode,
    bron: GEMELD,
    gemeldOp: alsDatum(dagVan(nu)),
  };
  return { ...aanbod, resultaten: vervang(aanbod.resultaten, rij) };
}

/** Het aanbod met een evaluatie en haar bewijs erin; wat eerder over dezelfde periode is gemeld, is vervangen. */
export function metEvaluatie(aanbod: Aanbod, invoer: object, nu: Date): Aanbod {
  const melding = lees(evaluatievorm, invoer, nu, ['uitkomst', 'bewijs']);
  const rij: Resultaat = {
    soort: 'RESULTAAT',
    tekst: melding.uitkomst,
    waarde: null,
    eenheid: null,
    periode: melding.periode,
    bron: melding.bewijs,
    gemeldOp: alsDatum(dagVan(nu)),
  };
  const nieuw = { ...aanbod, resultaten: vervang(aanbod.resultaten, rij) };
  if (!melding.effectiviteit) return nieuw;
  if (melding.effectiviteit === 'ONBEKEND') return { ...nieuw, effectiviteit: null, effectiviteitBron: null };
  return { ...nieuw, effectiviteit: melding.effectiviteit, effectiviteitBron: melding.bewijs };
}

/** Wat uit een bron komt, blijft staan: alleen een eerdere melding wordt vervangen. */
function vervang(resultaten: readonly Resultaat[], nieuw: Resultaat): Resultaat[] {
  const zelfde = (een: Resultaat) =>
    een.gemeldOp !== null &&
    een.soort === nieuw.soort &&
    een.periode === nieuw.periode &&
    een.eenheid === nieuw.eenheid;
  const plaats = resultaten.findIndex(zelfde);
  return plaats < 0 ? [...resultaten, nieuw] : resultaten.with(plaats, nieuw);
}

function lees<T extends { periode: string }>(
  vorm: z.ZodType<T>,
  invoer: object,
  nu: Date,
  teksten: (keyof T & string)[],
): T {
  const { gelezen, fouten } = leesVorm(vorm, invoer);
  if (!gelezen) throw new Veldfouten(fouten);
  const mis = [
    ...tijdfouten(gelezen.periode, nu),
    ...teksten.flatMap((veld) => persoonsfouten(veld, zonderAdres(gelezen[veld]))),
  ];
  if (mis.length > 0) throw new Veldfouten(mis);
  return gelezen;
}

const tijdfouten = (periode: string, nu: Date): Veldfout[] =>
  Number(periode.slice(0, 4)) <= dagVan(nu).getUTCFullYear()
    ? []
    : [{ veld: 'periode', boodschap: 'Deze periode moet nog beginnen.', regel: null }];

/** Een webadres is van een organisatie. */
const zonderAdres = (waarde: unknown): string | null =>
  typeof waarde === 'string' && !/^https?:/i.test(waarde) ? waarde : null;
