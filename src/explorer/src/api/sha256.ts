const primes: number[] = [];
for (let number = 2; primes.length < 64; number++) {
  if (primes.every((prime) => number % prime !== 0)) {
    primes.push(number);
  }
}

/** The first 32 bits after the point, as the standard takes them of roots of primes. */
const fraction = (root: number): number => (root % 1) * 2 ** 32 | 0;

const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/**
 * SHA-256 in 64 lower-case hex digits, at once: the browser's own is asynchronous, and only on pages by HTTPS. Linear.
 *
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256(bytes: Uint8Array): string {
  const padded = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6));
  bytes.forEach((byte, index) => padded.setUint8(index, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length) * 8n);
  const hash = Int32Array.from(beginning);
  const words = new Int32Array(64);
  const at = (index: number): number => words[index] ?? 0;
  for (let block = 0; block < padded.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    constants.forEach((constant, round) => {
      const [early, late] = [at(round - 15), at(round - 2)];
      words[round] = round < 16
        ? padded.getInt32(block + round * 4)
        : at(round - 16) + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + at(round - 7) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
      const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + at(round) | 0;
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c)) | 0;
      [a, b, c, d, e, f, g, h] = [first + second | 0, a, b, c, d + first | 0, e, f, g];
    });
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      hash[index] = (hash[index] ?? 0) + word;
    });
  }

  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
