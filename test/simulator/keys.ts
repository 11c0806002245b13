import { randomBytes } from 'node:crypto';
import { type Lea, PILOT_KEY, TOMS_KEYS } from './world.ts';

/** Life of a token as the service tells it, seconds. */
const TOKEN_LIFE_SECONDS = 3600;

interface Token {
  readonly userName: string;
  readonly lea: Lea;
  readonly endsAt: number;
}

/** What stands behind a token: an LEA, or why it is of no use. */
export type TokenState = { readonly kind: 'good'; readonly lea: Lea } | { readonly kind: 'ended' | 'unknown' };

/** Names under which services of this kind send their token. */
export type TokenField = 'token' | 'idToken' | 'id_token' | 'access_token';

/** The keys and tokens of the simulated service, and what it wants of a client besides. */
export class Keys {
  #pilotSecret: string = PILOT_KEY.secretAccessKey;
  #tomsSecrets = new Map<string, string>(TOMS_KEYS.map((key) => [key.userName, key.secretKey]));
  #tokens = new Map<string, Token>();
  /** Seconds. */
  tokenLife = TOKEN_LIFE_SECONDS;
  tokenField: TokenField = 'token';
  /** The `x-api-key` that `pilot` calls have to carry; undefined: none. */
  apiKey: string | undefined;
  /** The `x-amz-security-token` that `pilot` calls have to carry; undefined: none may. */
  sessionToken: string | undefined;

  get pilotSecret(): string {
    return this.#pilotSecret;
  }

  /** A token for the right user name and secret key, else undefined. */
  tokenFor(userName: string, secretKey: string, nowMs: number): string | undefined {
    const user = TOMS_KEYS.find((key) => key.userName === userName);
    if (user === undefined || this.#tomsSecrets.get(userName) !== secretKey) return undefined;
    const token = randomBytes(24).toString('base64url');
    this.#tokens.set(token, { userName, lea: user.lea, endsAt: nowMs + this.tokenLife * 1000 });
    return token;
  }

  isUser(userName: string): boolean {
    return this.#tomsSecrets.has(userName);
  }

  stateOf(token: string, nowMs: number): TokenState {
    const found = this.#tokens.get(token);
    if (found === undefined) return { kind: 'unknown' };
    return nowMs < found.endsAt ? { kind: 'good', lea: found.lea } : { kind: 'ended' };
  }

  endTokens(): void {
    this.#endTokensWhere(() => true);
  }

  /** As TOMS does when a new key is generated: the old one ends at once, and the tokens got with it. */
  replaceKey(owner: string, secret: string): void {
    if (owner === PILOT_KEY.accessKeyId) {
      this.#pilotSecret = secret;
      return;
    }
    if (!this.isUser(owner)) throw new Error(`No key of the simulator belongs to "${owner}"`);
    this.#tomsSecrets.set(owner, secret);
    this.#endTokensWhere((token) => token.userName === owner);
  }

  #endTokensWhere(ends: (token: Token) => boolean): void {
    for (const [name, token] of this.#tokens) {
      if (ends(token)) this.#tokens.set(name, { ...token, endsAt: Number.NEGATIVE_INFINITY });
    }
  }
}
