import type { UnlockAnswer } from '@/components/shared/answers';
import { CHECK, LOCK, Mark } from '@/components/shared/icon';
import { StateCard } from '@/components/shared/state-card';
import { UnlockForm } from '@/components/shared/unlock-form';
import { useWords } from '@/components/shared/words-context';
import type { EpochMs } from '@/utils/time';

/** Our own page on which the vault is unlocked when the panel asks for it. */
interface UnlockPageProps {
  readonly state: 'locked' | 'open';
  readonly now: EpochMs;
  onUnlock(passphrase: string): Promise<UnlockAnswer>;
  onOpenPage(page: 'options'): void;
  /** Closes this tab. */
  onClose(): void;
}

/** The page that takes the passphrase when the panel needs it. */
export function UnlockPage({ state, now, onUnlock, onOpenPage, onClose }: UnlockPageProps) {
  const { t } = useWords();
  return (
    <main class="page narrow">
      <header class="top">
        <Mark size={30} />
        <h1>{t('extensionName')}</h1>
      </header>
      <section class="sheet">
        {state === 'open' ? (
          <StateCard level={2} icon={CHECK} tone="info" title={t('unlocked')} says={[t('unlockedSays')]}>
            <button type="button" class="primary" onClick={onClose}>
              {t('closeTab')}
            </button>
          </StateCard>
        ) : (
          <>
            <StateCard level={2} icon={LOCK} tone="info" title={t('unlockTitle')} says={[t('lockedSays')]} />
            <UnlockForm now={now} onUnlock={onUnlock} />
          </>
        )}
      </section>
      <p>
        <button type="button" class="link" onClick={() => onOpenPage('options')}>
          {t('settings')}
        </button>
      </p>
    </main>
  );
}
