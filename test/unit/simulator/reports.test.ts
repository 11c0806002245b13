import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '@/test/simulator/report-pages';
import { reportPdf } from '@/test/simulator/report-pdf';
import { WRITTEN_LANGUAGES } from '@/test/simulator/report-texts';
import { type SimulatedReport, STUDENTS } from '@/test/simulator/students';

const [student] = STUDENTS;
if (student === undefined) throw new Error('The simulator has no students');

function reportIn(language: SimulatedReport['language']): SimulatedReport {
  return { type: 'CAASPP', year: '2025-26', grade: '05', language, format: 'PDF', testedBy: 'sierraVista' };
}

/** What is drawn on the pages: the unpacked streams that show text. */
function contentOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map((match) => inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1'))
    .filter((content) => / TJ\b/.test(content));
}

describe('a report in PDF format', () => {
  it.each([...WRITTEN_LANGUAGES, 'PAN'])('in %s has a letter for everything it says', async (language) => {
    const pdf = await reportPdf({ student, report: reportIn(language) });
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(pdf.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
    const pages = contentOf(pdf);
    expect(pages).toHaveLength(1);
    // In an embedded font letters are four hexadecimal digits; 0000 is the box for a missing letter.
    const embedded = ['VIE', 'CHI', 'KOR', 'ARA'].includes(language);
    const letters = [...(pages[0] ?? '').matchAll(/<([0-9a-f]+)>/g)].flatMap((match) => match[1]?.match(/.{4}/g) ?? []);
    expect(letters.length).toBeGreaterThan(20);
    if (embedded) expect(letters).not.toContain('0000');
  });

  it('has one page for each of its languages', async () => {
    expect(contentOf(await reportPdf({ student, report: reportIn(['ENG', 'SPA']) }))).toHaveLength(2);
  });

  it('says in its title that it is simulated', async () => {
    const pdf = await reportPdf({ student, report: reportIn('ENG') });
    expect(pdf.toString('latin1')).toContain('SIMULATED score report');
  });

  it("shows the last four digits of the student's number alone", () => {
    const values = pagesOf({ student, report: reportIn('SPA') }).flatMap((page) => page.rows.map((row) => row.value));
    expect(values).toContain('••••••0001');
    expect(values.join(' ')).not.toContain(student.ssid);
  });
});
