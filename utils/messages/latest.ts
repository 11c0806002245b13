import { unattended } from '@/utils/unattended';
/**
 * Sends one value at a time; of those that come meanwhile the latest alone. So a page that changes without end
 * costs the receiver no more than it can take.
 * @param send resolves when the value has arrived or is given up; must not reject
 * @param isUrgent a value that cannot wait, since nobody may be there to send it later
 */
export function createLatest<T>(
  send: (value: T, isLatest: () => boolean) => Promise<unknown>,
  isUrgent: (value: T) => boolean = () => false,
): (value: T) => void {
  let waiting: { readonly value: T } | undefined;
  let latest: { readonly value: T } | undefined;
  let isSending = false;

  async function sendAll(): Promise<void> {
    isSending = true;
    while (waiting !== undefined) {
      const next = waiting;
      waiting = undefined;
      await send(next.value, () => latest === next);
    }
    isSending = false;
  }

  return (value) => {
    const next = { value };
    latest = next;
    if (isUrgent(value)) {
      waiting = undefined;
      unattended(send(value, () => latest === next));
    } else {
      waiting = next;
      if (!isSending) unattended(sendAll());
    }
  };
}
