import { useEffect, useRef, useState } from 'preact/hooks';
import { createClickGuard } from '@/components/shared/trusted-click';
import { useWords } from '@/components/shared/words-context';
import type { ReportRow } from '@/utils/links/report-row';
import { type EpochMs, MINUTE_MS } from '@/utils/time';
import { type DrawPanel, mountPanel } from './mount-panel';
import type { PanelState } from './panel-state';

const english = { code: 'en', english: 'English', own: 'English' } as const;
const spanish = { code: 'es', english: 'Spanish', own: 'Español' } as const;

/** A student who does not exist, and reports that do not either. */
function sampleState(start: EpochMs): PanelState {
  const expiresAt = start + 30 * MINUTE_MS;
  const report = (id: string, test: string, year: string, grade: string, language: ReportRow['languages'][0]) => ({
    ...{ id, type: 'CAASPP', test, year, grade, format: 'PDF', expiresAt },
    languages: language ? [language] : [],
  });
  const smarter = 'Smarter Balanced ELA and Mathematics';
  const cast = 'California Science Test (CAST)';
  return {
    kind: 'reports',
    student: {
      lastFour: '0001',
      name: 'Avila, Marisol',
      why: { label: 'State Student ID', place: 'known', adapterId: 'sample', placeKey: '' },
    },
    rows: [
      report('1', smarter, '2025-26', '5', english),
      report('2', smarter, '2025-26', '5', spanish),
      report('3', cast, '2025-26', '5', english),
      report('4', smarter, '2024-25', '4', english),
    ],
    unreadable: 0,
    expiresAt,
    setName: 'Sierra Vista Unified (simulated)',
    renewing: false,
  };
}

/** The real panel with invented data, to be tried without asking anybody anything. */
export function SamplePanel({ now }: { readonly now: EpochMs }) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const draw = useRef<DrawPanel>(undefined);
  const [start] = useState(now);
  const [guard] = useState(() => createClickGuard());
  const [collapsed, setCollapsed] = useState(false);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (host.current === null) return;
    draw.current ??= mountPanel(host.current.attachShadow({ mode: 'open' }), words);
    draw.current({
      state: sampleState(start),
      collapsed,
      docked: false,
      now,
      guard,
      onCorner: () => {},
      onToggle: () => setCollapsed(!collapsed),
      onMinimize: () => setCollapsed(true),
      onPutAway: () => {},
      onOpen: (ids) => setSaid(words.counted('sampleOpened', ids.length)),
      onNewLinks: () => setSaid(words.t('sampleNewLinks')),
      onRetry: () => {},
      onAnswer: () => {},
      onShowSource: () => {},
      onReload: () => {},
      onOpenPage: () => {},
    });
  });

  return (
    <>
      <div class="sis" ref={host} />
      <p role="status" class="small">
        {said}
      </p>
    </>
  );
}
