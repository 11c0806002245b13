import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { Tone } from './problem-words';

export interface StateCardProps {
  readonly icon: string;
  readonly tone: Tone;
  readonly title: ComponentChildren;
  /** Of its heading: one below what it stands under. */
  readonly level?: 2 | 3;
  /** What happened and what to do, one paragraph each. */
  readonly says?: readonly string[];
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** A state with nothing to list: a picture, a title, what it means, what to do, and how. */
export function StateCard({ icon, tone, title, level = 3, says = [], children }: StateCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class={`card ${tone}`}>
      <span class="badge">
        <Icon path={icon} size={24} />
      </span>
      <div class="card-text">
        <Heading>{title}</Heading>
        {says.map((it) => it && <p key={it}>{it}</p>)}
        {children && <div class="actions">{children}</div>}
      </div>
    </div>
  );
}
