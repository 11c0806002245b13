import { Icon, INFO } from '@/components/shared/icon';
import { Rich, SLOT } from '@/components/shared/rich';
import { useWords } from '@/components/shared/words-context';
import { type EpochMs, MINUTE_MS } from '@/utils/time';

export interface LinksBoxProps {
  readonly expiresAt: EpochMs;
  readonly now: EpochMs;
  readonly renewing: boolean | undefined;
  onNewLinks(event: Event): void;
}

/** The blue box below the reports: how long their links work, and the word that asks for new ones. */
export function LinksBox({ expiresAt, now, renewing, onNewLinks }: LinksBoxProps) {
  const { t, duration } = useWords();
  const left = expiresAt - now;
  return (
    <div class="links-box">
      <Icon path={INFO} />
      <p>
        {t('linksLife')}{' '}
        {left > 0 ? (
          <span class="left">{t('timeLeft', left < MINUTE_MS ? t('underAMinute') : duration(left))}</span>
        ) : (
          t('linksEnded')
        )}{' '}
        <Rich text={t('newLinks', SLOT)}>
          <button
            type="button"
            class="link"
            aria-disabled={renewing}
            onClick={(event) => renewing || onNewLinks(event)}
          >
            {t('newLinksHere')}
          </button>
        </Rich>
        {renewing && <em> {t('askingAgain')}</em>}
      </p>
    </div>
  );
}
