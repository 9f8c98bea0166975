// Numbers and names out of bytes nobody has vouched for: past the end there are none, and nothing throws.

export type Bytes = Uint8Array<ArrayBuffer>;

/** What is left of a picture, in pixels a side. */
export interface Bare {
  readonly bytes: Bytes;
  readonly sides: readonly [width: number, height: number];
}

export function big(bytes: Bytes, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
}

export function little(bytes: Bytes, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduceRight((sum, byte) => sum * 256 + byte, 0);
}

export function name(bytes: Bytes, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

export function letters(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
