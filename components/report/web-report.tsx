import { useWords } from '@/components/shared/words-context';

export interface WebReportProps {
  /** The page as it came. */
  readonly text: string;
  onViewer(frame: HTMLIFrameElement): void;
  /** Opens the report's own link in this tab. */
  onOpenLink(): void;
}

/**
 * A report that is a web page, in a frame where nothing of it runs: no script, no form, no other page. Its styles are
 * laid on from here, since our own pages let no style in that stands in a text.
 */
export function WebReport({ text, onViewer, onOpenLink }: WebReportProps) {
  const { t } = useWords();
  return (
    <>
      <iframe
        // No `allow-scripts`: that it is of our origin lets us lay its styles on and print it, and gives it nothing.
        sandbox="allow-same-origin allow-modals"
        srcdoc={text}
        title={t('reportTitle')}
        onLoad={({ currentTarget }) => {
          if (currentTarget.contentDocument !== null) layStylesOn(currentTarget.contentDocument);
          onViewer(currentTarget);
        }}
      />
      <p class="below">
        {t('webReportSays')}{' '}
        <button type="button" class="link" onClick={onOpenLink}>
          {t('openLink')}
        </button>{' '}
        {t('openLinkSays')}
      </p>
    </>
  );
}

function layStylesOn(page: Document): void {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return;
  page.adoptedStyleSheets = [...page.querySelectorAll('style')].map((style) => {
    const sheet = new Sheet(style.media === '' ? {} : { media: style.media });
    // Without what it would load from elsewhere.
    sheet.replaceSync((style.textContent ?? '').replace(/@import[^;]*;/gi, ''));
    return sheet;
  });
  for (const element of page.querySelectorAll<HTMLElement>('[style]')) {
    element.style.cssText = element.getAttribute('style') ?? '';
  }
}
