import { expect, test } from 'vitest';
import { Rol } from '../../prisma/generated/client/enums.ts';
import { ROLLEN } from '../../schema/instellingen-toegang.ts';
import { eisRol, PUBLIEK } from '../../schema/toegang.ts';

test('met elke rol behalve publiek kan men zich aanmelden', () => {
  expect(['PUBLIEK', ...ROLLEN].toSorted()).toEqual(Object.values(Rol).toSorted());
});

test('wie de rol heeft, mag; een beheerder mag altijd', () => {
  expect(eisRol({ wie: { rol: 'REGISSEUR' } }, 'REGISSEUR')).toEqual({ rol: 'REGISSEUR' });
  expect(eisRol({ wie: { rol: 'BEHEERDER' } }, 'REGISSEUR')).toEqual({ rol: 'BEHEERDER' });
});

test('wie niet is aangemeld, hoort dat; wie een andere rol heeft ook, en wie het wel mag', () => {
  expect(() => eisRol({ wie: PUBLIEK }, 'REGISSEUR')).toThrow(
    expect.objectContaining({
      message: 'Alleen voor regisseur en beheerder. Meld u aan.',
      extensions: { code: 'UNAUTHENTICATED' },
    }),
  );
  expect(() => eisRol({ wie: { rol: 'PUBLIEK', onderwerp: 'kenmerk' } }, 'REGISSEUR')).toThrow(
    expect.objectContaining({
      message: 'Alleen voor regisseur en beheerder. Uw aanmelding heeft hier geen rol.',
      extensions: { code: 'FORBIDDEN' },
    }),
  );
  expect(() => eisRol({ wie: { rol: 'COACH' } }, 'STEUNPUNT', 'REGISSEUR')).toThrow(
    expect.objectContaining({
      message: 'Alleen voor steunpunt, regisseur en beheerder. U bent aangemeld als coach.',
      extensions: { code: 'FORBIDDEN' },
    }),
  );
});
