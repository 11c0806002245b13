import { PDF } from '@libpdf/core';
import { describe, expect, test } from 'vitest';
import { createReportBook } from '@/utils/roster/files/report-book';
import { planSheets } from '@/utils/roster/files/sheet-plan';

async function report(pages: number, text: string): Promise<Uint8Array> {
  const pdf = PDF.create();
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage({ width: 612, height: 792 }).drawText(`${text} page ${page + 1}`, { x: 72, y: 700, size: 12 });
  }
  return pdf.save();
}

const textsOf = async (bytes: Uint8Array, password?: string) => {
  const pdf = await PDF.load(bytes, password === undefined ? {} : { credentials: password });
  return pdf.getPages().map((page) => page.extractText().text.trim());
};

describe('a book of reports', () => {
  test('holds each report as it is, on a new sheet, with the name before it', async () => {
    const book = createReportBook(async () => undefined);
    expect(await book.add(0, await report(1, 'SSID: 9900000001'), '9900000001')).toEqual({ kind: 'added', pages: 1 });
    expect(await book.add(1, await report(2, 'nothing of a number'), '9900000002')).toEqual({
      kind: 'added',
      pages: 2,
    });
    const printed = [1, 2].map((pages) => ({ pages, separator: true }));
    const [steps = []] = planSheets(printed, { sheetTrue: true, mostPages: 1_000 });
    const texts = await textsOf(await book.build(steps, [['Avila, Marisol'], ['Bui, Minh']]));
    expect(texts).toEqual([
      'Avila, Marisol',
      '',
      'SSID: 9900000001 page 1',
      '',
      'Bui, Minh',
      '',
      'nothing of a number page 1',
      'nothing of a number page 2',
    ]);
  });

  test('asks its viewer for the print dialog where a page can’t, and only there', async () => {
    const book = createReportBook(async () => undefined);
    await book.add(0, await report(1, 'SSID: 9900000001'), '9900000001');
    const [steps = []] = planSheets([{ pages: 1, separator: false }], { sheetTrue: true, mostPages: 1_000 });
    const opens = async (printsItself: boolean) =>
      (await PDF.load(await book.build(steps, [], printsItself))).getCatalog().get('OpenAction')?.toString();
    expect(await opens(true)).toBeDefined();
    expect(await opens(false)).toBeUndefined();
  });

  test('takes no report whose text names another student, on whichever page', async () => {
    const book = createReportBook(async () => undefined);
    expect(await book.add(0, await report(3, 'SSID: 9900000002'), '9900000001')).toEqual({ kind: 'anotherStudent' });
    expect(await book.add(1, await report(1, 'Student ID ******0002'), '9900000001')).toEqual({
      kind: 'anotherStudent',
    });
  });

  test('says of what is no PDF that it is broken, and of one under a password that it is', async () => {
    const book = createReportBook(async () => undefined);
    const junk = new TextEncoder().encode('%PDF-1.7 and then nothing of the kind');
    expect((await book.add(0, junk, '9900000001')).kind).toBe('broken');
    await book.add(1, await report(1, 'SSID: 9900000001'), '9900000001');
    const shut = await book.protect(1, 'correct horse');
    expect(await book.add(2, shut ?? junk, '9900000001')).toEqual({ kind: 'encrypted' });
  });

  test('takes another student’s report for what it is where it may be read by anybody and changed by nobody', async () => {
    const book = createReportBook(async () => undefined);
    const closed = async (ssid: string) => {
      const pdf = await PDF.load(await report(1, `SSID: ${ssid}`));
      pdf.setProtection({ userPassword: '', ownerPassword: 'nobody knows', algorithm: 'AES-256' });
      return pdf.save();
    };
    expect(await book.add(0, await closed('9900000002'), '9900000001')).toEqual({ kind: 'anotherStudent' });
    expect(await book.add(0, await closed('9900000001'), '9900000001')).toEqual({ kind: 'encrypted' });
  });

  test('puts a file under a password that opens it, and nothing else does', async () => {
    const book = createReportBook(async () => undefined);
    await book.add(0, await report(2, 'SSID: 9900000001'), '9900000001');
    const shut = (await book.protect(0, 'correct horse')) ?? new Uint8Array();
    const raw = new TextDecoder('latin1').decode(shut);
    expect(raw).toContain('/AESV3');
    expect(raw).not.toContain('SSID');
    expect(await textsOf(shut, 'correct horse')).toEqual(['SSID: 9900000001 page 1', 'SSID: 9900000001 page 2']);
    expect((await PDF.load(shut, { credentials: 'wrong' })).isAuthenticated).toBe(false);
  });
});
