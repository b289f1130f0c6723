import { z } from 'zod';

type Gebrek = Parameters<ReturnType<typeof z.locales.nl>['localeError']>[0];

const anders = z.locales.nl().localeError;

const VERWACHT: Record<string, string> = {
  number: 'vul een getal in',
  int: 'vul een heel getal in',
  string: 'vul tekst in',
  boolean: 'kies waar of niet waar',
  array: 'geef een lijst',
  object: 'vul de velden in die erbij horen',
};

const SCHRIJFWIJZE: Record<string, string> = {
  url: 'schrijf het hele adres, zoals https://www.voorbeeld.nl',
  email: 'schrijf een e-mailadres als info@voorbeeld.nl',
  date: 'schrijf een dag als 2026-03-01',
};

/** Of `null` en `undefined`: er is niets ingevuld. */
const isLeeg = (waarde: unknown): boolean => waarde === null || waarde === undefined;

function teKlein({ origin, minimum, inclusive }: Extract<Gebrek, { code: 'too_small' }>): string {
  if (origin === 'string') return minimum === 1 ? 'vul dit in' : `gebruik minstens ${minimum} tekens`;
  if (origin === 'array') return `geef er minstens ${minimum}`;
  return inclusive ? `vul ${minimum} of meer in` : `vul meer dan ${minimum} in`;
}

function teGroot({ origin, maximum, inclusive }: Extract<Gebrek, { code: 'too_big' }>): string {
  if (origin === 'string') return `gebruik hoogstens ${maximum} tekens`;
  if (origin === 'array') return `geef er hoogstens ${maximum}`;
  return inclusive ? `vul ${maximum} of minder in` : `vul minder dan ${maximum} in`;
}

function zegWatTeDoen(gebrek: Gebrek): string | undefined {
  switch (gebrek.code) {
    case 'invalid_type':
      return isLeeg(gebrek.input) ? 'vul dit in' : VERWACHT[gebrek.expected];
    case 'invalid_value':
      return gebrek.values.length === 1 ? `vul ${String(gebrek.values[0])} in` : `kies uit ${gebrek.values.join(', ')}`;
    case 'too_small':
      return teKlein(gebrek);
    case 'too_big':
      return teGroot(gebrek);
    case 'invalid_format':
      return SCHRIJFWIJZE[gebrek.format];
    case 'not_multiple_of':
      return `rond af op een veelvoud van ${String(gebrek.divisor).replace('.', ',')}`;
    case 'unrecognized_keys':
      return `hier bestaat niet: ${gebrek.keys.join(', ')}`;
    default:
      return undefined;
  }
}

/**
 * Voor `safeParse` van zod: wat er mis is, als opdracht aan wie het invulde. Zonder hoofdletter en punt, om achter de naam van een veld te zetten.
 * De Nederlandse teksten van zod zelf noemen typen van de computer ("verwacht dat string >=1 tekens heeft").
 */
export const NEDERLANDS = { error: (gebrek: Gebrek) => zegWatTeDoen(gebrek) ?? anders(gebrek) };
