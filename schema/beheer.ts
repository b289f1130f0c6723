import type { Voorstel } from '../prisma/generated/client/client.ts';
import type { Voorstelstatus } from '../prisma/generated/client/enums.ts';
import type { Bladzijde, PaginaArgs } from './bladeren.ts';
import type { Context } from './context.ts';
import type { Veldfout } from './veldfouten.ts';
import type { Dubbelband, Dubbelreden } from './waarden/dubbel.ts';
import type { Veldwijziging } from './waarden/gebeurtenis.ts';

/** Wat elke vraag om een record te veranderen meegeeft. */
export interface Vraag {
  id: string;
  /** De versie die de vrager las. */
  versie: number;
  sleutel?: string | null | undefined;
}

/** Wat ervan kwam. Zonder `id` is er niets veranderd. */
export interface Beheeruitkomst {
  id: string | null;
  fouten: readonly Veldfout[];
}

/** Een record dat er al is en hetzelfde kan zijn als wat iemand toevoegt. */
export interface MogelijkDubbel {
  id: string;
  /** Van 0 tot en met 1. */
  kans: number;
  band: Dubbelband;
  redenen: readonly Dubbelreden[];
}

export interface Toegevoegd extends Beheeruitkomst {
  mogelijkDubbel: readonly MogelijkDubbel[];
}

export interface Toevoegvraag {
  invoer: object;
  /** De vrager zag wat hetzelfde kan zijn, en wil het toch toevoegen. */
  dubbelGezien?: boolean | null | undefined;
  sleutel?: string | null | undefined;
}

/** Wat iemand met een soort record kan doen (`search/beheer`). */
export interface Beheeracties {
  voegToe(context: Context, vraag: Toevoegvraag): Promise<Toegevoegd>;
  wijzig(
    context: Context,
    vraag: Vraag & { invoer: object; reden?: string | null | undefined },
  ): Promise<Beheeruitkomst>;
  controleer(context: Context, vraag: Vraag): Promise<Beheeruitkomst>;
  archiveer(context: Context, vraag: Vraag & { reden: string }): Promise<Beheeruitkomst>;
  herstel(context: Context, vraag: Vraag & { reden: string }): Promise<Beheeruitkomst>;
}

/** Wat er van een voorstel kwam. Zonder `id` is er niets veranderd. */
export interface Voorsteluitkomst {
  /** De sleutel van het voorstel. */
  id: string | null;
  fouten: readonly Veldfout[];
}

export interface Voorstelkeuze {
  status?: readonly Voorstelstatus[] | null | undefined;
}

/** Wat iemand met voorstellen bij een soort record kan doen (`search/beheer`). */
export interface Voorstelacties {
  stelVoor(
    context: Context,
    vraag: { id: string; invoer: object; toelichting: string; sleutel?: string | null | undefined },
  ): Promise<Voorsteluitkomst>;
  neemAan(context: Context, vraag: Vraag & { reden?: string | null | undefined }): Promise<Voorsteluitkomst>;
  wijsAf(
    context: Context,
    vraag: { id: string; reden: string; sleutel?: string | null | undefined },
  ): Promise<Voorsteluitkomst>;
  trekIn(context: Context, vraag: { id: string; sleutel?: string | null | undefined }): Promise<Voorsteluitkomst>;
  /** Het voorstel met deze sleutel, met andere van hetzelfde verzoek samen opgehaald. */
  haal(context: Context, id: string): Promise<Voorstel | null>;
  /** Wat het voorstel zou veranderen aan het record zoals het nu is. */
  wijzigingen(context: Context, voorstel: Voorstel): Promise<Veldwijziging[]>;
  /** Voorstellen bij één record, het nieuwste eerst; `alle` voor wie erover gaat, anders alleen de eigen. */
  bij(context: Context, id: string, keuze: Voorstelkeuze & { alle: boolean; first: number }): Promise<Voorstel[]>;
  mijn(context: Context, keuze: Voorstelkeuze & PaginaArgs): Promise<Bladzijde<Voorstel>>;
  teBeoordelen(context: Context, args: PaginaArgs): Promise<Bladzijde<Voorstel>>;
}
