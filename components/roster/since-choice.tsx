import { useState } from 'preact/hooks';
import { Field, Select } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import type { EpochMs } from '@/utils/time';

interface SinceChoiceProps {
  /** When the list was begun, where there was one before it; undefined: there is nothing to be newer than. */
  readonly newSince: EpochMs | undefined;
  onSince(since: EpochMs | undefined): void;
}

/** All reports, or those alone that this browser has not known before. */
export function SinceChoice({ newSince, onSince }: SinceChoiceProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<'all' | 'last' | 'day'>('all');
  const [day, setDay] = useState('');
  return (
    <>
      <Select
        label={t('rosterSince')}
        value={kind}
        options={[
          { value: 'all', label: t('rosterSince_all') },
          ...(newSince === undefined ? [] : [{ value: 'last', label: t('rosterSince_last') }]),
          { value: 'day', label: t('rosterSince_day') },
        ]}
        onValue={(value) => {
          const next = value === 'last' || value === 'day' ? value : 'all';
          setKind(next);
          onSince(next === 'last' ? newSince : next === 'day' ? startOf(day) : undefined);
        }}
      />
      {kind === 'day' && (
        <Field
          label={t('rosterSinceDay')}
          type="date"
          value={day}
          onValue={(value) => {
            setDay(value);
            onSince(startOf(value));
          }}
        />
      )}
    </>
  );
}

/** The first moment of a day by this computer's calendar; undefined while none was chosen. */
function startOf(day: string): EpochMs | undefined {
  const at = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(at) ? undefined : at;
}
