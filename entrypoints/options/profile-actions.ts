import type { OptionsProps } from '@/components/options/options-props';
import type { TryAnswer } from '@/components/options/profile-try';
import { CLOCK_OFFSET, sessionStore } from '@/utils/browser/browser-session-store';
import { mayUseHost, requestHost } from '@/utils/browser/host-permission';
import { readSettings, settingsStore, vault } from '@/utils/browser/stores';
import { createClient } from '@/utils/caaspp/client';
import type { CredentialsAnswer, ProfileId, ServiceProfile } from '@/utils/caaspp/profile';
import { effectiveProfile, type ProfilePatch } from '@/utils/caaspp/profile-patch';
import { tracedFetch } from '@/utils/caaspp/traced-fetch';
import { hasConsent } from '@/utils/settings/consent';
import { SECOND_MS } from '@/utils/time';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { credentialsOfPolicy } from '@/utils/vault/kept-secret';
import { wait } from '@/utils/wait';

type Actions = Pick<OptionsProps, 'onSaveProfile' | 'onTryProfile'>;

const TRY_MS = 70 * SECOND_MS;
/** Names that nobody has: for finding out whether an address is right. */
const NOBODYS = { account: 'paperless-scores-test', secret: 'paperless-scores-test' };

/**
 * What the options do with the service's profiles. They are kept with the settings, where no content script can write; a
 * secret stays sealed for another address than the one that it was entered for, whatever is saved or tried here.
 */
export function profileActions(refresh: () => Promise<void>): Actions {
  return {
    async onSaveProfile(id, patch) {
      const host = await deniedHost(patch.baseUrl);
      if (host !== undefined) return { kind: 'hostDenied', host };
      const settings = await settingsStore.change(({ profileOverrides, ...rest }) => {
        const { [id]: _before, ...others } = profileOverrides;
        return { ...rest, profileOverrides: Object.keys(patch).length === 0 ? others : { ...others, [id]: patch } };
      });
      const own = (await vault.list()).filter(({ profile, source }) => profile === id && source === 'user');
      const kinds = await Promise.all(
        own.map((set) => vault.availability(set.id, effectiveProfile(set, settings.profileOverrides).baseUrl)),
      );
      await refresh();
      return { kind: 'saved', secretsNeeded: kinds.filter(({ kind }) => kind === 'otherAddress').length };
    },

    async onTryProfile({ profile: id, patch, setId, secret }) {
      // First thing in the click: the browser asks for a host only then.
      const asked = await deniedHost(patch.baseUrl);
      if (asked !== undefined) return { kind: 'hostDenied', host: asked };
      if (!hasConsent((await readSettings()).settings)) return { kind: 'problem', problem: { code: 'noConsent' } };
      const set = (await vault.list()).find((it) => it.id === setId);
      const profile = effectiveProfile(set ?? { profile: id, baseUrl: '', region: '' }, { [id]: patch });
      const opened = await credentialsFor(set, id, profile.baseUrl, secret);
      return opened.kind === 'credentials' ? tried(profile, opened) : { kind: 'secretNeeded' };
    },
  };
}

/** Asks for the host of an address if there is one; its name when the person said no. */
async function deniedHost(baseUrl: ProfilePatch['baseUrl']): Promise<string | undefined> {
  if (!baseUrl || (await requestHost(baseUrl)) || (await mayUseHost(baseUrl))) return undefined;
  return new URL(baseUrl).hostname;
}

async function credentialsFor(set: CredentialSet | undefined, id: ProfileId, address: string, secret: string) {
  if (set !== undefined && secret === '') return vault.credentialsFor(set.id, address);
  const { account } = set ?? NOBODYS;
  const credentials = await credentialsOfPolicy(id, account, set === undefined ? NOBODYS.secret : secret.trim());
  return { kind: 'credentials', credentials } as const;
}

/** One try from this page, past the background: nothing of it is kept, no token and no clock. */
async function tried(profile: ServiceProfile, opened: CredentialsAnswer): Promise<TryAnswer> {
  const { fetch: traced, exchanges } = tracedFetch((input, init) => fetch(input, init), Date.now);
  const tokens = new Map<string, unknown>();
  let offset = await sessionStore.get(CLOCK_OFFSET);
  const client = createClient({
    fetch: traced,
    now: Date.now,
    random: Math.random,
    wait,
    online: () => navigator.onLine,
    permitted: mayUseHost,
    tokens: {
      get: async (id) => tokens.get(id),
      set: async (id, token) => {
        tokens.set(id, token);
      },
      remove: async (id) => {
        tokens.delete(id);
      },
    },
    clockOffset: {
      get: async () => (typeof offset === 'number' ? offset : 0),
      set: async (ms) => {
        offset = ms;
      },
    },
    limits: { tries: 1 },
  });
  const account = { id: 'try', profile, credentials: async () => opened };
  const steps = await client.testConnection(account, AbortSignal.timeout(TRY_MS));
  return { kind: 'tried', steps, exchanges: exchanges() };
}
