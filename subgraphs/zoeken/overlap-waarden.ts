import { maakEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

export const OverlapSoortEnum = maakEnum(builder, 'OverlapSoort', 'Wat met elkaar vergeleken wordt.', {
  AANBOD: 'Preventie- en zorgaanbod.',
  ACTIVITEIT: 'Activiteiten.',
});

export const OverlapDeelEnum = maakEnum(builder, 'OverlapDeel', 'Een punt waarop records vergeleken worden.', {
  THEMA: 'Waar het over gaat.',
  DOELGROEP: 'Voor wie het is, en voor welk onderwijs.',
  LEEFTIJD: 'Voor welke leeftijden.',
  DOEL: 'De woorden van naam, doel en omschrijving; zeldzame woorden tellen zwaarder.',
  GEBIED: 'Waar het is.',
  NIVEAU: 'Het niveau van ondersteuning.',
  KOSTEN: 'Of het gratis is.',
});

export const OverlapoordeelEnum = maakEnum(builder, 'Overlapoordeel', 'Wat een regisseur van een overlap vindt.', {
  GEWENST: 'Dit mag zo blijven, bijvoorbeeld om keuze of om genoeg plekken.',
  ONGEWENST: 'Hier moet iets aan gebeuren.',
});
