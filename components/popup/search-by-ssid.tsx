import { useMemo, useState } from 'preact/hooks';
import { Field, Select } from '@/components/shared/fields';
import { MessageTable } from '@/components/shared/message-table';
import { openText } from '@/components/shared/open-text';
import { Outcome } from '@/components/shared/outcome';
import { ProblemCard } from '@/components/shared/problem-card';
import { ReportList } from '@/components/shared/report-list';
import { createClickGuard } from '@/components/shared/trusted-click';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { OpenAnswer } from '@/utils/messages/messaging';
import type { PopupProps, SearchAnswer } from './popup-props';

type SearchProps = Pick<PopupProps, 'sets' | 'onSearch' | 'onOpen' | 'onOpenPage'>;

/** For staff who have the number on paper: the reports of one SSID. The number stays in this field alone. */
export function SearchBySsid({ sets, onSearch, onOpen, onOpenPage }: SearchProps) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | undefined>();
  const setId = chosen ?? sets[0]?.id;
  const search = useAnswer<SearchAnswer>();
  const opened = useAnswer<OpenAnswer>();
  const guard = useMemo(() => createClickGuard(), []);
  const find = async () => {
    if (search.busy || typed.trim() === '') return;
    opened.clear();
    const answer = await search.ask(onSearch(typed, setId));
    if (answer.kind === 'look') setTyped(answer.digits);
  };
  const { answer } = search;
  const lastFour = typed.replace(/\D/g, '').slice(-4);

  return (
    <section class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <Field
          label={t('searchLabel')}
          hint={t('searchHint')}
          value={typed}
          fault={answer?.kind === 'notAnSsid' ? t('notAnSsid') : undefined}
          onValue={(text) => {
            setTyped(text);
            search.clear();
          }}
        >
          <button type="submit" aria-busy={search.busy}>
            {t('search')}
          </button>
        </Field>
        {sets.length > 1 && (
          <Select
            label={t('searchSet')}
            value={setId ?? ''}
            options={sets.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={(id) => {
              setChosen(id);
              search.clear();
            }}
          />
        )}
      </form>
      <p role="status" class="whose">
        {(answer?.kind === 'reports' || answer?.kind === 'message') && (
          <>
            {answer.name && (
              <strong>
                <bdi>{answer.name}</bdi>
              </strong>
            )}{' '}
            <span>
              {answer.kind === 'reports'
                ? words.counted('reportsFound', answer.rows.length, lastFour)
                : t('endsIn', lastFour)}
            </span>
          </>
        )}
      </p>
      <Outcome text={answer?.kind === 'look' ? t('searchLook') : undefined} good />
      {answer?.kind === 'reports' && (
        <>
          <ReportList rows={answer.rows} guard={guard} onOpen={(ids) => opened.ask(onOpen(ids))} />
          <p class="small">{t('askedWith', answer.setName)}</p>
        </>
      )}
      {answer?.kind === 'message' && <MessageTable code={answer.code} text={answer.text} />}
      {answer?.kind === 'problem' && (
        <ProblemCard
          problem={answer.problem}
          onRemedy={(remedy) => (remedy === 'retry' ? find() : onOpenPage('options'))}
        />
      )}
      <Outcome text={opened.answer && openText(opened.answer, words)} good={opened.answer?.kind === 'opened'} />
    </section>
  );
}
