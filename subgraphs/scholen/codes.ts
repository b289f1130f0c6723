import { invoerFout } from '../../schema/fouten.ts';

const VESTIGINGSCODE = /^\d{2}[A-Z]{2}\d{2}$/;
const BRIN = /^\d{2}[A-Z]{2}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Leest een vestigingscode; kleine letters mogen. */
export function leesVestigingscode(veld: string, code: string): string {
  const gelezen = code.trim().toUpperCase();
  if (VESTIGINGSCODE.test(gelezen)) return gelezen;
  throw invoerFout(veld, `${code} is geen vestigingscode. Die bestaat uit het BRIN en twee cijfers, zoals 18YS03.`);
}

/** Leest een BRIN; kleine letters mogen. */
export function leesBrin(veld: string, brin: string): string {
  const gelezen = brin.trim().toUpperCase();
  if (BRIN.test(gelezen)) return gelezen;
  throw invoerFout(veld, `${brin} is geen BRIN. Dat bestaat uit twee cijfers en twee letters, zoals 18YS.`);
}

/** Leest het id van een school: een vestigingscode (kleine letters mogen), of een leesbaar id als zij in geen register staat. */
export function leesSchoolId(veld: string, id: string): string {
  const gelezen = id.trim();
  const code = gelezen.toUpperCase();
  if (VESTIGINGSCODE.test(code)) return code;
  if (SLUG.test(gelezen)) return gelezen;
  throw invoerFout(
    veld,
    `${id} is geen id van een school. Gebruik een vestigingscode als 18YS03, of een id als rochade.`,
  );
}
