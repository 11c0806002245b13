import { fingerprintOf, openSetupFile } from './setup-file';

/** What became of the setup that a policy brings: it waits for its passphrase, was opened in this browser, or can't be read. */
export type PolicySetup = 'none' | 'waiting' | 'opened' | 'damaged';

/**
 * @param text of the policy `encryptedSetup`
 * @param imported the fingerprint of the setup that was opened last
 */
export async function policySetup(text: string | undefined, imported: string): Promise<PolicySetup> {
  if (text === undefined) return 'none';
  if ((await fingerprintOf(text)) === imported) return 'opened';
  const { kind } = await openSetupFile(text);
  return kind === 'needsPassphrase' || kind === 'ok' ? 'waiting' : 'damaged';
}
