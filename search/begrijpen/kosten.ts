import { patroon } from './lezen.ts';
import type { Duiding, Regel } from './vormen.ts';

/** Zo zegt een vrager dat het niets mag kosten. Weinig geld hebben is iets anders: dat is een thema. */
const GRATIS = [
  'gratis',
  'kostelo(?:os|ze)',
  'kost(?:en)? (?:helemaal )?(?:niets|niks)',
  'niets kost(?:en)?',
  'zonder (?:kosten|betaling|eigen bijdrage|te betalen)',
  'geen (?:kosten|eigen bijdrage)',
  '(?:niet|niets|niks)(?: voor)? hoef(?:t|en)? te betalen',
  'hoef(?:t|en)? (?:je |ik |we |wij |ouders )?(?:er )?(?:niet|niets|niks)(?: voor)? te betalen',
];

/** Woorden voor een hoogste prijs. */
const HOOGSTENS =
  '(?:max(?:imaal)?|hoogstens|hooguit|tot(?: en met)?|onder(?: de)?|minder dan|niet meer dan|niet duurder dan|goedkoper dan|' +
  'binnen|budget van|maximum van)';
const BEDRAG = '(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}(?:[.,]\\d{1,2})?)';

/** Hoe vaak per jaar er betaald wordt. Van een les of keer is dat niet bekend; een activiteit per week gaat in vakanties niet door. */
const PER_JAAR: Readonly<Record<string, number>> = { jaar: 1, kwartaal: 4, maand: 12, week: 40 };
const PER = '(?:per|in (?:de|het)|elke?) ?(\\p{L}+)';

const kosten = (hoogstePrijs: number | null): Duiding => ({
  betekenissen: [
    { soort: 'KOSTEN', sleutel: `kosten:${hoogstePrijs ?? 'gratis'}`, gratis: hoogstePrijs === null, hoogstePrijs },
  ],
  ookZoeken: 'NOOIT',
});

function euros(bedrag: string): number {
  const heel = /^\d{1,3}(?:\.\d{3})+$/.test(bedrag) ? bedrag.replaceAll('.', '') : bedrag;
  return Number.parseFloat(heel.replace(',', '.'));
}

/** Gratis, of een hoogste prijs: maximaal 50 euro, tot € 100 per jaar, onder de 20 euro per maand. */
export const kostenregels: readonly Regel[] = [
  {
    laag: 'INHOUD',
    patroon: patroon(GRATIS.join('|')),
    duid: ({ voor }) => (/(?:^| )niet $/.test(voor) ? null : kosten(null)),
  },
  {
    laag: 'INHOUD',
    patroon: patroon(`(${HOOGSTENS}) (€ ?)?${BEDRAG}(?:,-)?( ?(?:euro|eur|€))?(?: ${PER})?`),
    duid({ delen: [, woorden, teken, bedrag, munt, per], na }) {
      const keer = per === undefined ? 1 : PER_JAAR[per];
      const isGeld = teken ?? munt ?? /duurder|goedkoper|budget/.test(woorden ?? '');
      // `tot 12 maanden` is geen prijs en `5 euro per les` geen prijs per jaar.
      if (!isGeld || !keer || /^ per /.test(na)) return null;
      return kosten(Math.round(euros(bedrag ?? '') * keer * 100) / 100);
    },
  },
];
