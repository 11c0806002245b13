import { vaultOptions } from '@/utils/stores';
import { createVaultAdmin } from '@/utils/vault/vault-admin';

/** Entering, changing and unlocking keys: for our own pages alone, so that the background does not carry it. */
export const vaultAdmin = createVaultAdmin(vaultOptions);
