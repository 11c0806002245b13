/** What our own pages do past the background: for a context that is one of them, without its views. */
export { aboutActions } from '@/entrypoints/options/about-actions';
export { profileActions } from '@/entrypoints/options/profile-actions';
export { readModel } from '@/entrypoints/options/read-model';
export { diagnostics, selfCheck } from '@/entrypoints/options/self-check';
export { setActions } from '@/entrypoints/options/set-actions';
export { settingActions } from '@/entrypoints/options/setting-actions';
export { setupActions } from '@/entrypoints/options/setup-actions';
export { siteActions } from '@/entrypoints/options/site-actions';
export { vaultActions } from '@/entrypoints/options/vault-actions';
export { createActivityReader } from '@/utils/activity/activity-reader';
export { sessionStore } from '@/utils/browser/browser-session-store';
export { vaultAdmin } from '@/utils/browser/browser-vault-admin';
export { activityLog, settingsStore, vault } from '@/utils/browser/stores';
export { unlockWith } from '@/utils/browser/unlock';
export { sendMessage } from '@/utils/messages/messaging';
export { leaveTrace, tracesIn } from '@/utils/storage/traces';
