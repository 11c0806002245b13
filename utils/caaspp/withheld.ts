/**
 * Whether a policy of the organization keeps a host from us that the browser has granted. Nothing says so: the request
 * fails as if there were no network. But one whose answer nobody may read goes through.
 */
export async function isWithheld(
  address: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<boolean> {
  const goes = (mode: RequestMode): Promise<boolean> =>
    fetch(new URL('/', address).href, {
      mode,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    }).then(
      () => true,
      () => false,
    );
  // In this order: a network that comes back in between is none that was withheld.
  return (await goes('no-cors')) && !(await goes('cors'));
}
