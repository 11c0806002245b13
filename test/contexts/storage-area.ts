/** A change of one value, as `storage.onChanged` tells of it. */
export interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}
export type Changes = Record<string, Change>;

export type AreaName = 'local' | 'session' | 'managed';
export type AccessLevel = 'TRUSTED_CONTEXTS' | 'TRUSTED_AND_UNTRUSTED_CONTEXTS';

/** Bytes that Chrome lets an extension keep in each area. */
const QUOTA_BYTES: Readonly<Record<AreaName, number>> = {
  local: 10 * 1024 * 1024,
  session: 10 * 1024 * 1024,
  managed: Number.POSITIVE_INFINITY,
};

/** One area of `chrome.storage`: JSON in, JSON out, and no more than the quota. */
export class StorageArea {
  readonly name: AreaName;
  quotaBytes: number;
  /** Who may use it: of content scripts only those of an area that is open to them. */
  access: AccessLevel;
  /** How many values were read, since the start. */
  valuesRead = 0;
  readonly #items = new Map<string, string>();
  readonly #changed: (changes: Changes, area: AreaName) => void;

  constructor(name: AreaName, changed: (changes: Changes, area: AreaName) => void) {
    this.name = name;
    this.quotaBytes = QUOTA_BYTES[name];
    this.access = name === 'session' ? 'TRUSTED_CONTEXTS' : 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
    this.#changed = changed;
  }

  get keys(): string[] {
    return [...this.#items.keys()];
  }

  get bytes(): number {
    return [...this.#items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }

  /** All that is kept, as one text to search in. */
  get text(): string {
    return JSON.stringify([...this.#items]);
  }

  /** Reads values. An object names keys and what to take where nothing is kept. */
  read(keys: unknown): Record<string, unknown> {
    const defaults = typeof keys === 'object' && keys !== null && !Array.isArray(keys) ? { ...keys } : {};
    const names =
      keys === null || keys === undefined ? this.keys : typeof keys === 'string' ? [keys] : namesIn(keys, defaults);
    const there = names.filter((name) => this.#items.has(name));
    this.valuesRead += there.length;
    return { ...defaults, ...Object.fromEntries(there.map((name) => [name, parse(this.#items.get(name))])) };
  }

  write(values: Record<string, unknown>): void {
    const next = new Map<string, string>();
    for (const [name, value] of Object.entries(values)) {
      const text = JSON.stringify(value);
      if (text !== undefined) next.set(name, text);
    }
    const sizeOf = (name: string, text: string | undefined) => (text === undefined ? 0 : name.length + text.length);
    const grows = [...next].reduce((sum, [name, text]) => {
      return sum + sizeOf(name, text) - sizeOf(name, this.#items.get(name));
    }, 0);
    if (grows > 0 && this.bytes + grows > this.quotaBytes) {
      throw new Error(`${this.name} storage quota bytes exceeded. Values were not stored.`);
    }
    const changes: Changes = {};
    for (const [name, text] of next) {
      const before = this.#items.get(name);
      this.#items.set(name, text);
      if (before === text) continue;
      changes[name] = { ...(before === undefined ? {} : { oldValue: parse(before) }), newValue: parse(text) };
    }
    this.#tell(changes);
  }

  remove(keys: string | readonly string[]): void {
    const changes: Changes = {};
    for (const name of typeof keys === 'string' ? [keys] : keys) {
      const before = this.#items.get(name);
      if (this.#items.delete(name)) changes[name] = { oldValue: parse(before) };
    }
    this.#tell(changes);
  }

  #tell(changes: Changes): void {
    if (Object.keys(changes).length > 0) this.#changed(changes, this.name);
  }
}

function namesIn(keys: unknown, defaults: object): string[] {
  return Array.isArray(keys) ? keys.map(String) : Object.keys(defaults);
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
