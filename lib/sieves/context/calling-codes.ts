/**
 * How many digits follow a country's calling code: "min-max" and the codes it holds for. Landlines and mobiles only; the
 * lengths are those of ITU-T E.164 national plans, as https://github.com/google/libphonenumber collects them.
 */
const PLANS: Readonly<Record<string, string>> = {
  '4-5': '290',
  '4-7': '683 690',
  '5-5': '247 500 682',
  '5-10': '685',
  '6-9': '508',
  '6-7': '688 298 299 672 681 687 376 597',
  '7-7': '676 677 678 238 239 246 248 269 291 297 501 592 673 674 679 680 691 692 960',
  '8-8':
    '45 47 65 216 222 223 226 227 228 232 235 236 253 257 266 268 350 356 357 370 371 373 374 382 386 389 502 503 504 505 506 509 591 598 689 852 853 965 968 973 974 993',
  '9-9':
    '33 34 41 56 61 93 94 211 212 218 221 233 237 240 242 244 245 249 251 255 256 260 261 262 263 351 375 380 420 590 594 596 966 992 994 995 996 998',
  '10-10': '1 7 30 52 58 90 91 225 229 234',
  '8-10': '20 60 64 856 964 976 57 378 850 977 63 82',
  '9-11': '31 92',
  '8-9': '32 36 51 66 213 224 250 258 264 355 377 385 387 593 855 886 962 963 970 971',
  '7-12': '39 43 62 381 383',
  '9-10': '44 81 84',
  '7-9': '27 46 48 220 231 254 265 354 423 595 967 252 359 40 421',
  '7-11': '49 86',
  '7-10': '53 95 98 243 353 358 880',
  '10-11': '54 55',
  '7-8': '230 241 267 372 507 599 670 675 961 975 686',
  '8-12': '352 972',
};

interface LengthRange {
  readonly min: number;
  readonly max: number;
}

const lengths = new Map<string, LengthRange>();
for (const [range, codes] of Object.entries(PLANS)) {
  const [min, max] = range.split('-').map(Number) as [number, number];
  for (const code of codes.split(' ')) lengths.set(code, { min, max });
}

/** Cuts the digits of an international number, without "+" or "00", into code and national number; checks the length. */
export function readInternational(digits: string): { code: string; national: string } | undefined {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    const range = lengths.get(code);
    if (!range) continue;
    const national = digits.slice(length);
    return national.length >= range.min && national.length <= range.max ? { code, national } : undefined;
  }
  return undefined;
}
