import { useState } from 'preact/hooks';
import { useWords } from '@/components/shared/words-context';

export interface CopyTextProps {
  readonly text: string;
  /** On the button. */
  readonly label: string;
  /** What the text is for. */
  readonly says: string;
}

/** A text to be copied, in sight: who can't copy it by button marks it. */
export function CopyText({ text, label, says }: CopyTextProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div class="copy-text">
      <p class="small">{says}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and only what has the focus scrolls by key. */}
      <pre lang="en" tabIndex={0}>
        {text}
      </pre>
      <button type="button" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {label}
      </button>
      <span role="status" class="small">
        {copied ? t('copied') : ''}
      </span>
    </div>
  );
}
