import { createVaultAdmin } from '@/utils/vault/vault-admin';
import { vaultOptions } from './stores';

/** Entering, changing and unlocking keys: for our own pages alone, so that the background does not carry it. */
export const vaultAdmin = createVaultAdmin(vaultOptions);
