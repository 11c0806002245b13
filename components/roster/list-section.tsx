import { useState } from 'preact/hooks';
import { Field, Select } from '@/components/shared/fields';
import { PEOPLE, WARN } from '@/components/shared/icon';
import { Outcome } from '@/components/shared/outcome';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import { LeftOutLines } from './left-out-lines';
import type { ChosenUse, RosterProps } from './roster-props';

const USES: readonly ChosenUse[] = ['ssid', 'name', 'localId'];

/** The first step: which students. */
export function ListSection(props: RosterProps) {
  const { model, onText, onFile, onReadPage } = props;
  const { t } = useWords();
  const [text, setText] = useState('');
  const { host, tabId } = model.source;
  const hasFound = model.columns !== undefined;
  // What came from a page waits for one press: that press is not to be looked for below a form for other lists.
  const isFromPage = hasFound && tabId !== undefined;
  return (
    <>
      {isFromPage && <Found {...props} />}
      <section aria-labelledby="roster-list">
        <h2 id="roster-list">{t(isFromPage ? 'rosterOther' : 'rosterWhich')}</h2>
        <p>{t('rosterWhichSays')}</p>
        {tabId !== undefined && (
          <p>
            <button type="button" onClick={onReadPage}>
              {host === '' ? t('rosterFromTab') : t('rosterFromPage', host)}
            </button>
          </p>
        )}
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            onText(text);
          }}
        >
          <Field label={t('rosterPaste')} hint={t('rosterPasteHint')} rows={5} value={text} onValue={setText} />
          <div class="actions">
            <button type="submit" disabled={text.trim() === ''}>
              {t('rosterPasteDo')}
            </button>
            <label class="file">
              <span>{t('rosterFile')}</span>
              <input
                type="file"
                accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0];
                  event.currentTarget.value = '';
                  if (file !== undefined) onFile(file);
                }}
              />
            </label>
          </div>
        </form>
        <Outcome text={model.fault && t(`rosterFault_${model.fault}`)} good={false} />
      </section>
      {hasFound && !isFromPage && <Found {...props} />}
    </>
  );
}

/** What was found in what was given: the columns, the students, the lines that are not used. */
function Found(props: RosterProps) {
  const { model, onColumn, onSheet, onBegin, onCut } = props;
  const { t, counted } = useWords();
  const { columns, columnNames, sheets, list, limit } = model;
  const count = list.entries.length;
  const options = [
    { value: '', label: t('rosterNoColumn') },
    ...columnNames.map(({ index, name, isHidden }) => ({
      value: String(index),
      label: t(isHidden ? 'rosterColumnHidden' : 'rosterColumnNamed', index + 1, name),
    })),
  ];
  const chosen = (use: ChosenUse): string => {
    const column = use === 'name' ? (columns?.name ?? columns?.lastName) : columns?.[use];
    return column === undefined ? '' : String(column);
  };
  return (
    <section aria-labelledby="roster-found">
      <h2 id="roster-found">{counted('rosterFound', count)}</h2>
      {sheets.length > 0 && (
        <Select
          label={t('rosterSheet')}
          value={String(sheets.findIndex(({ isRead }) => isRead))}
          options={sheets.map(({ name, count: students, isHidden }, index) => ({
            value: String(index),
            label: `${t(isHidden ? 'rosterSheetHidden' : 'rosterSheetNamed', name)} · ${counted('rosterStudents', students)}`,
          }))}
          onValue={(value) => onSheet(Number(value))}
        />
      )}
      <div class="pair">
        {USES.map((use) => (
          <Select
            key={use}
            label={t(`rosterColumn_${use}`)}
            value={chosen(use)}
            options={options}
            onValue={(value) => onColumn(use, value === '' ? undefined : Number(value))}
          />
        ))}
      </div>
      {count > 0 ? (
        <Sample {...props} />
      ) : (
        <StateCard
          icon={PEOPLE}
          tone="warn"
          title={t(columns?.ssid === undefined ? 'rosterNoNumbers' : 'rosterNobody')}
          says={[t(columns?.ssid === undefined ? 'rosterNoNumbersSays' : 'rosterNobodySays')]}
        />
      )}
      <LeftOutLines {...props} />
      {count > limit ? (
        <StateCard
          icon={WARN}
          tone="warn"
          title={counted('rosterTooMany', count)}
          says={[t('rosterTooManySays', limit)]}
        >
          <button type="button" class="primary" onClick={() => onCut(limit)}>
            {t('rosterCut', limit)}
          </button>
        </StateCard>
      ) : (
        count > 0 && (
          <p class="actions">
            <button type="button" class="primary" onClick={onBegin}>
              {counted('rosterBegin', count)}
            </button>
          </p>
        )
      )}
    </section>
  );
}

const SAMPLE = 5;

/** The first students, so that a person sees whether names and numbers belong together. */
function Sample({ model }: RosterProps) {
  const { t } = useWords();
  const { entries } = model.list;
  return (
    <table>
      <caption>{t('rosterSample')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rosterRow')}</th>
          <th scope="col">{t('rosterStudent')}</th>
          <th scope="col">{t('rosterLocalId')}</th>
          <th scope="col">{t('rosterNumber')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.slice(0, SAMPLE).map((entry) => (
          <tr key={entry.row}>
            <td data-label={t('rosterRow')}>{entry.row}</td>
            <td>
              <bdi>{entry.name}</bdi>
            </td>
            <td data-label={t('rosterLocalId')}>{entry.localId}</td>
            <td data-label={t('rosterNumber')}>{entry.ssid.lastFour}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
