import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (rule: string, text: string) =>
  assess({ text })
    .sieves.private.findings.filter((finding) => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Replaces the digit at `index` by another. */
const changed = (text: string, index: number, by: number) =>
  text.slice(0, index) + String((Number(text[index]) + by) % 10) + text.slice(index + 1);

/** Groups of four, as printed. */
const inFours = (text: string) => text.replace(/(.{4})(?=.)/g, '$1 ');

describe('an IBAN', () => {
  const check = (country: string, account: string) => {
    const digitsOf = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
    return pad(98 - Number(BigInt(digitsOf) % 97n), 2);
  };
  const iban = fc
    .oneof(
      fc.tuple(fc.constant('FR'), digits(23)),
      fc.tuple(fc.constant('DE'), digits(18)),
      fc.tuple(fc.constant('BE'), digits(12)),
      fc.tuple(
        fc.constant('GB'),
        digits(14).map((number) => `WEST${number}`),
      ),
      fc.tuple(
        fc.constant('NL'),
        digits(10).map((number) => `ABNA${number}`),
      ),
    )
    .map(([country, account]) => country + check(country, account) + account);

  it('is found, however it is spaced', () => {
    fc.assert(
      fc.property(iban, fc.boolean(), (number, spaced) => {
        const written = spaced ? inFours(number) : number;
        expect(found('iban', `Virement sur ${written}, merci.`)).toEqual([written]);
      }),
    );
  });

  it('is none with one digit changed', () => {
    fc.assert(
      fc.property(iban, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const places = [...number.matchAll(/\d/g)].map(({ index }) => index);
        const wrong = changed(number, places[place % places.length]!, by);
        expect(found('iban', `Virement sur ${wrong}, merci.`)).toEqual([]);
      }),
    );
  });
});

describe('a card number', () => {
  const luhn = (body: string) => {
    const sum = [...body].reverse().reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return String((10 - (sum % 10)) % 10);
  };
  const card = fc
    .oneof(
      fc.tuple(fc.constant('4'), digits(14)),
      fc.tuple(fc.integer({ min: 51, max: 55 }).map(String), digits(13)),
      fc.tuple(fc.constantFrom('34', '37'), digits(12)),
      fc.tuple(fc.constant('6011'), digits(11)),
    )
    .map(([prefix, rest]) => prefix + rest + luhn(prefix + rest));
  const printed = (number: string) =>
    number.length === 15 ? number.replace(/(.{4})(.{6})/, '$1 $2 ') : inFours(number);

  it('is found, however it is spaced', () => {
    fc.assert(
      fc.property(card, fc.boolean(), (number, spaced) => {
        const written = spaced ? printed(number) : number;
        expect(found('card', `Voici ma carte : ${written} merci`)).toEqual([written]);
      }),
    );
  });

  it('is none with one digit changed', () => {
    fc.assert(
      fc.property(card, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        expect(found('card', `Voici ma carte : ${changed(number, place % number.length, by)} merci`)).toEqual([]);
      }),
    );
  });

  it('is none beside the word for a parcel', () => {
    fc.assert(
      fc.property(card, (number) => {
        expect(found('card', `Numéro de suivi ${number}`)).toEqual([]);
      }),
    );
  });
});

describe('a French social security number', () => {
  const number = fc
    .tuple(
      fc.constantFrom('1', '2'),
      fc.nat(99),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(
        fc.integer({ min: 1, max: 95 }).map((one) => pad(one, 2)),
        fc.constantFrom('2A', '2B', '97', '98', '99'),
      ),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 999 }),
    )
    .map(([sex, year, month, department, commune, order]) => {
      const body = `${sex}${pad(year, 2)}${pad(month, 2)}${department}${pad(commune, 3)}${pad(order, 3)}`;
      const key = 97 - Number(BigInt(body.replace('2A', '19').replace('2B', '18')) % 97n);
      return body + pad(key, 2);
    });
  const spaced = (one: string) => one.replace(/(.)(..)(..)(..)(...)(...)(..)/, '$1 $2 $3 $4 $5 $6 $7');

  it('is found, Corsica included', () => {
    fc.assert(
      fc.property(number, fc.boolean(), (one, apart) => {
        const written = apart ? spaced(one) : one;
        expect(found('national-id', `Mon numéro : ${written}.`)).toEqual([written]);
      }),
    );
  });

  it('is found with its key named', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(' clé ', ', clé : ', ' cle '), (one, key) => {
        const written = spaced(one).slice(0, -3) + key + one.slice(-2);
        expect(found('national-id', `Mon numéro : ${written}.`)).toEqual([written]);
      }),
    );
  });

  it('is none with one digit changed', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), (one, place, by) => {
        const places = [...one.matchAll(/\d/g)].map(({ index }) => index);
        expect(found('national-id', `Mon numéro : ${changed(one, places[place % places.length]!, by)}.`)).toEqual([]);
      }),
    );
  });
});

describe('a phone number', () => {
  // libphonenumber's own mobile examples, of every country it knows.
  const international = Object.entries(examples).map(
    ([country, national]) => parsePhoneNumberFromString(national, country as never)!,
  );

  it.each(international.map((number) => [number.country!, number.formatInternational()]))(
    'of %s is found: %s',
    (_country, written) => {
      expect(found('phone', `Appelez le ${written} ce soir.`)).toEqual([written]);
    },
  );

  it.each([
    '06 39 98 12 34',
    '06.39.98.12.34',
    '06-39-98-12-34',
    '06 39 98 (12) 34',
    '0639981234',
    '+33 6 39 98 12 34',
    '+33 (0)6 39 98 12 34',
    '0033 6 39 98 12 34',
    '+33639981234',
    '01 99 00 45 67',
    '06\u00a039\u00a098\u00a012\u00a034',
    '020 7946 0123',
    '07700 900123',
    '07700 900 123',
    '(020) 7946 0123',
    '+44 (0)20 7946 0123',
    '(212) 555-0123',
    '212-555-0123',
    '+1 212 555 0123',
    '0470 12 34 56',
    '079 123 45 67',
  ])('is found as %s', (written) => {
    expect(found('phone', `Tel: ${written}.`)).toHaveLength(1);
  });

  it.each([
    'le 12/05/2025 à 14 h 30',
    'du 01.02.2025 au 03.04.2025',
    '2025-03-14 12:20:39',
    '12 500 000 visiteurs',
    '1 200 000 €',
    'score 101-99, puis 98-102',
    'ISBN 978-2-07-036822-8',
    'ISBN 2-07-036822-X',
    'SIRET 732 829 320 00074',
    'SIREN 732 829 320',
    'commande n° 0639981234',
    'order number 212-555-0123',
    'suivi 0123456789',
    'le 0 800 123 456',
    'le 08 92 68 12 34',
    '1-800-555-0199',
    '+33 800 123 456',
    'le 3919 ou le 15',
    '01 02 03 04 05',
    '192.168.100.200',
    'latitude 48.856613, longitude 2.352222',
    'IBAN FR14 2004 1010 0505 0001 3M02 606',
    '+20 000 000 habitants',
    'https://exemple.fr/0639981234',
    'A0639981234',
    '06 39 98 XX XX',
  ])('is not seen in: %s', (text) => {
    expect(found('phone', text)).toEqual([]);
  });
});
