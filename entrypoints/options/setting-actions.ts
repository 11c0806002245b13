import type { OptionsProps } from '@/components/options/options-props';
import { activityLog, settingsStore } from '@/utils/browser/stores';
import { sendMessage } from '@/utils/messages/messaging';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import type { Settings } from '@/utils/settings/settings';
import { unattended } from '@/utils/unattended';
import { tellBackground } from './tell-background';

type Actions = Pick<
  OptionsProps,
  | 'onAgree'
  | 'onRequestWhen'
  | 'onAllowDoNotRelease'
  | 'onRosters'
  | 'onRosterLimit'
  | 'onIdleMinutes'
  | 'onActivityDays'
>;

/** What the options do with single settings. */
export function settingActions(refresh: () => Promise<void>): Actions {
  const change = async (news: Partial<Settings>) => {
    await settingsStore.change((settings) => ({ ...settings, ...news }));
    await refresh();
    return { kind: 'done' } as const;
  };
  return {
    async onAgree() {
      const done = await change({ consent: CONSENT_VERSION });
      await tellBackground(() => sendMessage('setUpChanged'));
      return done;
    },
    onRequestWhen: (requestWhen) => change({ requestWhen }),
    onAllowDoNotRelease: (allowDoNotRelease) => change({ allowDoNotRelease }),
    onRosters: (rosters) => change({ rosters }),
    onRosterLimit: (rosterLimit) => change({ rosterLimit }),
    onIdleMinutes: (idleMinutes) => change({ lock: { idleMinutes } }),
    async onActivityDays(activityDays) {
      const done = await change({ activityDays });
      unattended(activityLog.prune(activityDays));
      return done;
    },
  };
}
