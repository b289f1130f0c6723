import { expect, test } from 'vitest';
import { Rol } from '../../prisma/generated/client/enums.ts';
import { ROLLEN } from '../../schema/instellingen-toegang.ts';
import { mag, PUBLIEK } from '../../schema/toegang.ts';
import { weigering } from '../../schema/weigering.ts';

test('met elke rol behalve publiek kan men zich aanmelden', () => {
  expect(['PUBLIEK', ...ROLLEN].toSorted()).toEqual(Object.values(Rol).toSorted());
});

test('wie de rol heeft, mag; een beheerder mag altijd; een ander niet', () => {
  const rollen = Object.values(Rol).filter((rol) => mag({ wie: { rol } }, 'Mutation.signaleer'));
  expect(rollen).toEqual(['PROFESSIONAL', 'STEUNPUNT', 'REGISSEUR', 'BEHEERDER']);
});

test('wie niet is aangemeld, hoort dat; wie een andere rol heeft ook, en wie het wel mag', () => {
  expect(weigering({ wie: PUBLIEK }, 'Mutation.voegSamen')).toMatchObject({
    message: 'Alleen voor regisseur en beheerder. Meld u aan.',
    extensions: { code: 'UNAUTHENTICATED' },
  });
  expect(weigering({ wie: { rol: 'PUBLIEK', onderwerp: 'kenmerk' } }, 'Mutation.voegSamen')).toMatchObject({
    message: 'Alleen voor regisseur en beheerder. Uw aanmelding heeft hier geen rol.',
    extensions: { code: 'FORBIDDEN' },
  });
  expect(weigering({ wie: { rol: 'COACH' } }, 'Mutation.signaleer')).toMatchObject({
    message: 'Alleen voor steunpunt, professional, regisseur en beheerder. U bent aangemeld als coach.',
    extensions: { code: 'FORBIDDEN' },
  });
});
