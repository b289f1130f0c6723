import { z } from 'zod';
import { geheel, leegIsNiets } from './instelvormen.ts';

/** Leest adressen van websites met komma's ertussen, of `*` voor alle. */
function leesHerkomsten(tekst: string, context: z.RefinementCtx): string[] {
  const delen = tekst
    .split(',')
    .map((deel) => deel.trim())
    .filter(Boolean);
  const goed = (deel: string) => deel === '*' || (URL.canParse(deel) && new URL(deel).origin === deel);
  if (delen.every(goed)) return delen;
  context.addIssue({ code: 'custom', message: 'verwacht *, of adressen als https://portaal.nl zonder pad' });
  return z.NEVER;
}

/** De instellingen die zeggen hoeveel men mag vragen, hoe vaak en waarvandaan. */
export const grenzenVorm = {
  VRAAG_DIEPTE: leegIsNiets(geheel(1, 100).default(15)).describe('zoveel lagen diep mag een vraag hoogstens zijn'),
  VRAAG_ALIASSEN: leegIsNiets(geheel(0, 10_000).default(100)).describe(
    'zoveel velden mogen in een vraag een eigen naam krijgen',
  ),
  VRAAG_OMVANG: leegIsNiets(geheel(100, 10_000_000).default(50_000)).describe(
    'zoveel waarden mag een antwoord hoogstens kunnen hebben; een lijst telt zo vaak als er regels kunnen komen',
  ),
  VRAAG_WOORDEN: leegIsNiets(geheel(100, 100_000).default(5_000)).describe(
    'zoveel woorden en tekens mag een vraag hoogstens hebben; daarboven wordt zij niet gelezen',
  ),
  VRAAG_KB: leegIsNiets(geheel(1, 100_000).default(1_024)).describe('zoveel kilobyte mag een verzoek hoogstens zijn'),
  IMPORT_MB: leegIsNiets(geheel(1, 2_000).default(200)).describe(
    'zoveel megabyte mag een bestand voor /importeer hoogstens zijn',
  ),
  VRAAG_SECONDEN: leegIsNiets(geheel(1, 600).default(30)).describe(
    'zo lang mag een antwoord duren; daarna komt er een fout, en begint er geen nieuw werk voor die vraag',
  ),
  VRAAG_BUNDEL: leegIsNiets(geheel(1, 100).default(1)).describe(
    'zoveel vragen mogen er in één verzoek; samen blijven zij binnen VRAAG_OMVANG',
  ),
  VRAGEN_PER_MINUUT: leegIsNiets(geheel(0, 1_000_000).default(1_200)).describe(
    'zoveel verzoeken per minuut mag één gebruiker of, zonder aanmelding, één adres doen bij één gateway; 0 is onbeperkt',
  ),
  VASTE_VRAGEN: leegIsNiets(z.string().optional()).describe(
    'bestand met de enige vragen die gesteld mogen worden (een manifest van Apollo); zonder mag elke vraag',
  ),
  INTROSPECTIE: leegIsNiets(z.enum(['aan', 'uit']).default('aan')).describe(
    'of het schema zelf op te vragen is, zoals GraphiQL doet',
  ),
  CORS_HERKOMSTEN: leegIsNiets(z.string().default('').transform(leesHerkomsten)).describe(
    'websites van elders die vanuit de browser mogen vragen, als https://portaal.nl,https://school.nl, of * voor alle',
  ),
  PROXIES: leegIsNiets(geheel(0, 10).default(0)).describe(
    'aantal eigen proxyservers voor de gateway; alleen zij mogen zeggen van welk adres een verzoek komt',
  ),
};

/** Hoeveel men mag vragen, hoe vaak en waarvandaan. */
export type Grenzen = Readonly<z.output<z.ZodObject<typeof grenzenVorm>>>;
