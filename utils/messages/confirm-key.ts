/** Under which what was pressed in a tab waits in `storage.session` to be confirmed; also the lock of the page that asks. */
export const confirmKey = (tabId: number | string) => `confirm ${tabId}`;
