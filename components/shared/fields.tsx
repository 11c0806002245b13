import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from './own-id';
import { useWords } from './words-context';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly fault?: string | undefined;
  readonly type?: 'text' | 'password' | 'url' | 'date' | 'search' | 'number';
  /** Several lines. */
  readonly rows?: number | undefined;
  readonly required?: boolean | undefined;
  /** Said after the label: beside required fields, what may be left blank is marked. */
  readonly optional?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Beside the field. */
  readonly children?: ComponentChildren;
  onValue(value: string): void;
}

/** A text field with its label above, its hint and its fault below. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    hint,
    fault,
    type = 'text',
    rows,
    required = false,
    optional = false,
    disabled = false,
    children,
    onValue,
  } = props;
  const { t } = useWords();
  const id = useOwnId();
  /** A secret: who types it wants to see it. */
  const [shown, setShown] = useState(false);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    disabled,
    required,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': fault !== undefined,
    ...(described ? { 'aria-describedby': described } : {}),
  } as const;
  // Not as JSX: Preact types each kind of input apart, and no union of them.
  const input = h('input', {
    type: shown ? 'text' : type,
    ...common,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  });
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="optional"> {t('optional')}</span>}
      </label>
      {rows !== undefined ? (
        <textarea rows={rows} {...common} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : type === 'password' ? (
        <div class="secret">
          {input}
          <button type="button" disabled={disabled} onClick={() => setShown(!shown)}>
            {t(shown ? 'hideSecret' : 'showSecret')}
            <span class="vh"> {label}</span>
          </button>
        </div>
      ) : (
        input
      )}
      {children}
      {hint && (
        <p id={`${id}-hint`} class="small">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} class="fault">
          {fault}
        </p>
      )}
    </div>
  );
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly says?: readonly string[] | undefined;
}

export interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly disabled?: boolean;
  onValue(value: T): void;
}

/** One of a few, each with its explanation. */
export function Choice<T extends string>({ legend, options, value, disabled = false, onValue }: ChoiceProps<T>) {
  const name = useOwnId();
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((it) => (
        <div class="option" key={it.value}>
          <input
            type="radio"
            id={`${name}-${it.value}`}
            name={name}
            checked={it.value === value}
            aria-describedby={it.says && `${name}-${it.value}-says`}
            onChange={() => onValue(it.value)}
          />
          <div>
            <label for={`${name}-${it.value}`}>{it.label}</label>
            {it.says && (
              <div id={`${name}-${it.value}-says`} class="small">
                {it.says.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly disabled?: boolean;
  onValue(value: string): void;
}

/**
 * A list that opens. Closed, a browser shows what is chosen in one line, cut off where that is too short: so it is drawn
 * over the list, on as many lines as it takes.
 */
export function Select({ label, value, options, disabled = false, onValue }: SelectProps) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="select">
        <select id={id} value={value} disabled={disabled} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map((it) => (
            <option key={it.value} value={it.value}>
              {it.label}
            </option>
          ))}
        </select>
        <span aria-hidden="true">{options.find((it) => it.value === value)?.label}</span>
      </div>
    </div>
  );
}

export interface TickProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onValue(checked: boolean): void;
}

export function Tick({ label, hint, checked, disabled = false, onValue }: TickProps) {
  const id = useOwnId();
  return (
    <div class="option">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} class="small">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
