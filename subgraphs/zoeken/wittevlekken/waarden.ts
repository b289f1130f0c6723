import { maakEnum } from '../../../schema/waarden/enums.ts';
import { builder } from '../builder.ts';

export const OordeelEnum = maakEnum(builder, 'WitteVlekOordeel', 'Hoe het met het aanbod in een cel staat.', {
  WITTE_VLEK: 'Er is geen aanbod.',
  KNELPUNT: 'Er is aanbod, maar er is te weinig van te bereiken.',
  GEDEKT: 'Er is aanbod dat te bereiken is. Is het alleen voor de hele stad, dan kan de score toch boven nul zijn.',
  ONBEKEND: 'Alleen bij scholen: geen school heeft hier iets over ingevuld. Dat is geen witte vlek.',
});

export const PerEnum = maakEnum(builder, 'WitteVlekPer', 'Hoe fijn de cellen zijn.', {
  LEEFTIJDSGROEP: 'Per wijk, thema en leeftijdsgroep.',
  NIVEAU: 'Per wijk, thema, leeftijdsgroep en niveau van ondersteuning. Aanbod zonder bekend niveau telt dan niet mee.',
});

export const BereikbaarheidEnum = maakEnum(
  builder,
  'Bereikbaarheid',
  'Of iemand bij een aanbod of activiteit terecht kan.',
  {
    OPEN: 'Te bereiken, of er is niets bekend dat het tegenhoudt.',
    VERWIJZING: 'Te bereiken met een verwijzing; telt half.',
    BETAALD: 'Niet te bereiken voor ieder: het kost geld en er is geen regeling voor.',
    BOVEN_NORM: 'Niet op tijd te bereiken: de wachttijd is langer dan de norm.',
    AANMELDSTOP: 'Niet te bereiken: aanmelden kan nu niet.',
    VOL: 'Niet te bereiken: er zijn geen vrije plaatsen.',
    IN_ONTWIKKELING: 'Wordt voorbereid; telt nog niet mee.',
    STATUS_ONBEKEND: 'Geen bron zegt of het er is; telt niet mee.',
    PROFESSIONALS: 'Alleen voor professionals of scholen; telt niet mee.',
  },
);

export const FeitEnum = maakEnum(
  builder,
  'Dekkingsfeit',
  'Wat van aanbod bekend moet zijn om zeker te zijn dat het helpt.',
  {
    LEEFTIJD: 'Voor welke leeftijd het is.',
    GEBIED: 'Voor welke wijken het is.',
    KOSTEN: 'Of de gebruiker betaalt.',
    TOEGANG: 'Hoe iemand er komt.',
    WACHTTIJD: 'Hoe lang iemand nu wacht.',
  },
);

export const KennisgrondEnum = maakEnum(builder, 'Kennisgrond', 'Waarom een aantal kinderen er is, of niet.', {
  GESCHAT: 'Geschat: het getelde aantal, gelijk verdeeld over de jaren.',
  DEELS: 'Geschat over een deel van de jaren; de andere jaren zijn niet geteld.',
  ONBEKEND: 'Niet bekend.',
  KLEINER_DAN_5: 'Minder dan vijf, en daarom niet getoond.',
  KLEINE_WIJK:
    'De wijk heeft minder dan 1.000 inwoners, of het aantal inwoners is niet bekend: er worden geen aantallen getoond.',
});
