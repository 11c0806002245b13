import type { OptionsProps } from '@/components/options/options-props';
import { SamplePanel } from '@/components/panel/sample-panel';
import { NOW } from './now';
import { ACTIVITY, CHECKS, type OptionsShown, STEPS_OK, TRIED } from './options-states';

const done = async () => ({ kind: 'done' as const });
const nothing = () => {};

/** The props of a state, with callbacks that answer well. */
export function optionsProps({
  model,
  section,
  firstRun = false,
  failed = false,
  answers = {},
}: OptionsShown): OptionsProps {
  return {
    model,
    section,
    firstRun,
    failed,
    onAgain: nothing,
    now: NOW,
    Sample: SamplePanel,
    onSection: nothing,
    onFinishFirstRun: nothing,
    onSaveSet: async () => ({ kind: 'saved', id: 'a' }),
    onRemoveSet: done,
    onTestConnection: async () => STEPS_OK,
    onAllowHost: async () => true,
    onSaveSite: async () => ({ kind: 'notAnAddress' }),
    onRemoveSite: done,
    onRemovePlace: done,
    onShowAgain: done,
    onAgree: done,
    onRequestWhen: done,
    onAllowDoNotRelease: done,
    onRosters: done,
    onRosterLimit: done,
    onKeeping: done,
    onIdleMinutes: done,
    onUnlock: async () => ({ kind: 'wrong', nextTryAt: NOW + 8_000 }),
    onLock: done,
    onReadActivity: async () => ACTIVITY,
    onExportActivity: done,
    onActivityDays: done,
    onClearActivity: done,
    onExportSetup: async () => ({ kind: 'exported', fileName: 'paperless-scores-setup.json' }),
    onGetSetup: async () => ({ kind: 'noFile' }),
    onOpenSetup: async () => ({ kind: 'damaged' }),
    onOpenPolicySetup: async () => ({ kind: 'wrongPassphrase' }),
    onSaveProfile: async () => ({ kind: 'saved', secretsNeeded: 1 }),
    onTryProfile: async () => TRIED,
    onSelfCheck: async () => CHECKS,
    onCopyDiagnostics: done,
    onEraseEverything: done,
    ...answers,
  };
}
