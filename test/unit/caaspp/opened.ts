import type { Account, Credentials } from '@/utils/caaspp/profile';

/** Credentials as an account gives them, from a vault that is open. */
export function opened(credentials: Credentials): Account['credentials'] {
  return async () => ({ kind: 'credentials', credentials });
}
