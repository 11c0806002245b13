/**
 * A Statewide Student ID (SSID): ten digits, leading zeros kept.
 *
 * CDE treats it as personally identifiable, so this class prints itself masked wherever a value is
 * turned into text by accident: logs, template strings, JSON. Only `reveal()` gives the digits.
 */
export class Ssid {
  readonly #digits: string;

  private constructor(digits: string) {
    this.#digits = digits;
  }

  /**
   * Reads the value of an SSID field. White space around it and one trailing `.00` are allowed (some
   * systems print numeric fields so); ten equal digits are a placeholder, not a student.
   * @returns undefined when the text is not exactly one SSID
   */
  static parse(text: string): Ssid | undefined {
    const digits = /^\s*(\d{10})(?:\.00)?\s*$/.exec(text)?.[1];
    if (digits === undefined || /^(\d)\1{9}$/.test(digits)) return undefined;
    return new Ssid(digits);
  }

  /** The ten digits. For the signed request and for messages between our own contexts alone. */
  reveal(): string {
    return this.#digits;
  }

  /** The last four digits: what panel, popup and activity log may show. */
  get lastFour(): string {
    return this.#digits.slice(-4);
  }

  /** "990…0001", to be found again on a page on which the number stands anyway. */
  get short(): string {
    return `${this.#digits.slice(0, 3)}…${this.lastFour}`;
  }

  equals(other: Ssid | undefined): boolean {
    return other !== undefined && other.#digits === this.#digits;
  }

  toString(): string {
    return `••••••${this.lastFour}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
