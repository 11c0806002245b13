import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words-context';

export interface ConfirmProps {
  /** What the button says. */
  readonly label: string;
  /** Said with the label where it alone would not tell which: "Remove Sierra Vista Unified". */
  readonly name?: string | undefined;
  readonly question: string;
  readonly yes: string;
  readonly busy?: boolean;
  onYes(): void;
}

/** A button for what can't be undone: asks once more in its own place. */
export function Confirm({ label, name = label, question, yes, busy = false, onYes }: ConfirmProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button
        ref={first}
        type="button"
        class="risky"
        aria-label={name}
        aria-busy={busy}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset
      class="strip bad confirm"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <p>{question}</p>
      <div class="actions">
        <button
          type="button"
          class="risky"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
        <button ref={no} type="button" onClick={() => setAsking(false)}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
