import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ImportFout } from '../fout.ts';

/** Waar gelezen wordt: een bestand of map op schijf, of bytes die al binnen zijn. */
export interface Bron {
  naam: string;
  /** Bytes, voor de voortgang. */
  grootte: number;
  pad?: string;
  isMap?: boolean;
  inhoud?: Uint8Array;
  /** Een deel van iets anders, zoals een bestand in een zip. */
  open?: () => AsyncIterable<Uint8Array>;
  /** Hoeveel er al gelezen is, in bytes. */
  gelezen: number;
}

export async function bronVanPad(pad: string): Promise<Bron> {
  const info = await stat(pad).catch(() => undefined);
  if (!info) throw new ImportFout(`Het bestand ${pad} is er niet. Controleer de naam.`);
  return { naam: path.basename(pad), pad, isMap: info.isDirectory(), grootte: info.size, gelezen: 0 };
}

export const bronVanInhoud = (naam: string, inhoud: Uint8Array): Bron => ({
  naam,
  inhoud,
  grootte: inhoud.byteLength,
  gelezen: 0,
});

export const bronVanStroom = (naam: string, grootte: number, open: () => AsyncIterable<Uint8Array>): Bron => ({
  naam,
  grootte,
  open,
  gelezen: 0,
});

/** De bytes van een bron, van voren af aan. */
export async function* stroom(bron: Bron): AsyncGenerator<Uint8Array> {
  bron.gelezen = 0;
  if (bron.inhoud) {
    bron.gelezen = bron.grootte;
    yield bron.inhoud;
    return;
  }
  if (bron.open) return yield* bron.open();
  if (!bron.pad || bron.isMap) throw new ImportFout(`${bron.naam} is een map, en geen bestand.`);
  for await (const deel of createReadStream(bron.pad, { highWaterMark: 256 * 1024 })) {
    bron.gelezen += (deel as Buffer).byteLength;
    yield deel as Buffer;
  }
}

/** De eerste bytes, om te zien wat voor bestand het is. */
export async function begin(bron: Bron, lengte = 4_096): Promise<Uint8Array> {
  for await (const deel of stroom(bron)) return deel.subarray(0, lengte);
  return new Uint8Array();
}
