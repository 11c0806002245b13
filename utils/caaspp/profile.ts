import type { Problem } from './problem';

/**
 * A service profile: everything that we take for granted of the CAASPP service, as data. A district that
 * holds the present specification changes the profile (options or policy), not the code.
 */
export interface ServiceProfile {
  readonly id: ProfileId;
  /** Absolute https URL without a trailing slash. */
  readonly baseUrl: string;
  readonly authenticate:
    | { readonly kind: 'sigv4'; readonly service: string; readonly region: string }
    | {
        readonly kind: 'token';
        readonly method: 'POST' | 'GET';
        readonly path: string;
        /** Names under which the token may come, first match wins. */
        readonly tokenFields: readonly string[];
        /** Names under which its life may come, in seconds. */
        readonly expiresInFields: readonly string[];
        /** Used when the answer does not tell, seconds. */
        readonly defaultExpiresInSeconds: number;
        /** What stands before the token in the `Authorization` header (`''` or `'Bearer '`). */
        readonly scheme: string;
      };
  readonly reports: { readonly method: 'GET' | 'POST'; readonly path: string; readonly ssidParameter: string };
  /** Where things stand in the answer. Lists are alternatives, first match wins. */
  readonly answer: {
    readonly reports: readonly string[];
    readonly message: readonly string[];
    readonly type: readonly string[];
    readonly testName: readonly string[];
    /** The content area, where a test has a report for each. */
    readonly subject: readonly string[];
    readonly year: readonly string[];
    readonly grade: readonly string[];
    readonly language: readonly string[];
    readonly format: readonly string[];
    readonly url: readonly string[];
  };
  /**
   * Beginnings of the names of headers by which an answer is known to come from the service itself (its gateway sets
   * them) and not from a network in between. Empty: it is not known by any.
   */
  readonly ownHeaders: readonly string[];
  /** The longest life of a report link, milliseconds. */
  readonly linkLifetimeMs: number;
  /** Hosts that report links may have: a name, or `*.name` for its subdomains. */
  readonly linkHosts: readonly string[];
}

export type ProfileId = 'pilot' | 'toms';

/** What a client needs to act for one LEA. Held in memory only for the time of a request. */
export type Credentials =
  | {
      readonly kind: 'sigv4';
      readonly accessKeyId: string;
      /** Non-extractable HMAC-SHA-256 key over `"AWS4" + secretAccessKey`. */
      readonly signingKey: CryptoKey;
      readonly sessionToken?: string | undefined;
      readonly apiKey?: string | undefined;
    }
  | { readonly kind: 'basic'; readonly userName: string; readonly secretKey: string };

/** What came of opening a secret. */
export type CredentialsAnswer =
  | { readonly kind: 'credentials'; readonly credentials: Credentials }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** One LEA's access to the service: the profile with that LEA's changes, and the way to its credentials. */
export interface Account {
  /** The credential set's id: tokens and joined requests are kept apart by it. */
  readonly id: string;
  readonly profile: ServiceProfile;
  /**
   * Opens the secret. To be called where a request is signed or a token is got, and nowhere else. It opens for the
   * address that it was entered for (`profile.baseUrl`) alone.
   */
  credentials(): Promise<CredentialsAnswer>;
}
