import { describe, expect, it, vi } from 'vitest';
import { loadReport } from '@/utils/links/load-report';
import type { FileProblem, ReportFile } from '@/utils/links/report-file';
import type { ReportRow } from '@/utils/links/report-row';
import type { TicketAnswer } from '@/utils/links/tickets';

const row: ReportRow = {
  id: 'one',
  type: 'CAST',
  test: 'California Science Test (CAST)',
  year: '2025-26',
  languages: [],
  format: 'PDF',
  expiresAt: 0,
};
const pdf: ReportFile = { kind: 'pdf', blob: new Blob(['%PDF-'], { type: 'application/pdf' }) };
const failed = (code: 'refused' | 'missing'): ReportFile => ({
  kind: 'failed',
  problem: { code } satisfies FileProblem,
});

/** A background that gives a new link each time, and a file host that answers in this order. */
function world(...files: ReportFile[]) {
  const asked: boolean[] = [];
  const fetched: string[] = [];
  const load = () =>
    loadReport({
      async ask(again) {
        asked.push(again);
        return {
          kind: 'report',
          row,
          url: `https://files.example/${asked.length}`,
          lastFour: '0001',
          hosts: ['files.example'],
        };
      },
      async fetchFile(url) {
        fetched.push(url);
        return files.shift() ?? failed('missing');
      },
    });
  return { asked, fetched, load };
}

describe('the report page', () => {
  it('shows the report of its ticket', async () => {
    const { load, asked } = world(pdf);
    expect(await load()).toEqual({ kind: 'file', row, lastFour: '0001', url: 'https://files.example/1', file: pdf });
    expect(asked).toEqual([false]);
  });

  it('gets a new link, once, when the first one has ended', async () => {
    const { load, asked, fetched } = world(failed('refused'), pdf);
    expect((await load()).kind).toBe('file');
    expect(asked).toEqual([false, true]);
    expect(fetched).toEqual(['https://files.example/1', 'https://files.example/2']);
  });

  it('says so when the new link is refused too, and does not ask on and on', async () => {
    const { load, asked } = world(failed('refused'), failed('refused'), pdf);
    expect(await load()).toMatchObject({ kind: 'fileProblem', problem: { code: 'refused' } });
    expect(asked).toEqual([false, true]);
  });

  it('asks for no new link where the link is not what is wrong', async () => {
    const { load, asked } = world(failed('missing'));
    expect(await load()).toMatchObject({ kind: 'fileProblem', problem: { code: 'missing' } });
    expect(asked).toEqual([false]);
  });

  it('fetches nothing for a ticket that is refused', async () => {
    const fetchFile = vi.fn();
    const answer: TicketAnswer = { kind: 'problem', problem: { code: 'locked' } };
    expect(await loadReport({ ask: async () => answer, fetchFile })).toBe(answer);
    expect(fetchFile).not.toHaveBeenCalled();
  });
});
