import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { pagesOf, type ReportFile, type ReportPage } from './report-pages.ts';
import type { ReportTexts } from './report-texts.ts';
import { unpackWoff } from './woff.ts';

type Document = InstanceType<typeof PDFDocument>;

/** One of the fonts that every PDF reader has: enough for English, Spanish and Filipino. */
const PLAIN = 'Helvetica';
const BOLD = 'Helvetica-Bold';
/** The others come from packages: the machine's own fonts may have no letters for these languages. */
const DEJAVU = '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff';
const PACKAGED: Readonly<Record<string, string>> = {
  vi: DEJAVU,
  ar: DEJAVU,
  'zh-Hant': '@fontsource/chocolate-classical-sans/files/chocolate-classical-sans-chinese-traditional-400-normal.woff',
  ko: '@fontsource/gowun-dodum/files/gowun-dodum-korean-400-normal.woff',
};

const unpacked = new Map<string, Buffer>();

/** What the PDF library takes as the font of a language: a name, or a font's bytes. */
function fontOf(tag: string): string | Buffer {
  const path = PACKAGED[tag];
  if (path === undefined) return PLAIN;
  const known = unpacked.get(path);
  if (known !== undefined) return known;
  const font = unpackWoff(readFileSync(createRequire(import.meta.url).resolve(path)));
  unpacked.set(path, font);
  return font;
}

const MARGIN = 64;
const RED = '#8a1c1c';
const INK = '#1d1d1d';
const GREY = '#5a5a5a';

/** A report in PDF format, Letter size, one page for each language, marked SIMULATED on every page. */
export function reportPdf(file: ReportFile): Promise<Buffer> {
  const pages = pagesOf(file);
  const document = new PDFDocument({
    size: 'LETTER',
    margin: MARGIN,
    autoFirstPage: false,
    lang: pages[0]?.texts.tag ?? 'en',
    info: { Title: 'SIMULATED score report', Author: 'Simulator', Subject: 'Made up for tests' },
  });
  const whole = collect(document);
  for (const page of pages) drawPage(document.addPage(), page);
  if (file.report.bytes !== undefined) addWeight(document, file.report.bytes);
  document.end();
  return whole;
}

/** What pictures weigh in a real report: bytes that can't be made smaller, on no page. */
function addWeight(document: Document, bytes: number): void {
  const weight = document.ref({});
  weight.end(randomBytes(bytes));
}

function collect(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

function drawPage(document: Document, { texts, rows }: ReportPage): void {
  const width = document.page.width - 2 * MARGIN;
  document.rect(MARGIN, MARGIN, width, 34).fill(RED);
  document.font(BOLD).fontSize(16).fillColor('#fff');
  document.text('SIMULATED', MARGIN, MARGIN + 8, { width, align: 'center', characterSpacing: 6, lineBreak: false });

  drawWatermark(document);
  const line = lineDrawer(document, texts, width);
  line(texts.heading, MARGIN + 66, 24, INK);
  line(texts.simulated, MARGIN + 108, 12, RED);

  let y = MARGIN + 156;
  for (const { label, value } of rows) {
    line(label, y, 10, GREY);
    // Values are names, numbers and test names: Latin letters in every language.
    document.font(PLAIN).fontSize(13).fillColor(INK);
    const x = texts.direction === 'rtl' ? MARGIN + width - document.widthOfString(value) : MARGIN;
    document.text(value, x, y + 16, { lineBreak: false });
    y += 46;
  }
  y += 12;
  for (const text of texts.lines) {
    line(text, y, 13, INK);
    y += 26;
  }
}

/**
 * Draws one line of one language. With `features` given, a line is shaped as one run; without, each word
 * would be shaped alone and Arabic words would stand in the wrong order.
 */
function lineDrawer(document: Document, { tag, direction }: ReportTexts, width: number) {
  return (text: string, y: number, size: number, colour: string): void => {
    document.font(fontOf(tag)).fontSize(size).fillColor(colour);
    const x = direction === 'rtl' ? MARGIN + width - document.widthOfString(text, { features: [] }) : MARGIN;
    document.text(text, x, y, { lineBreak: false, features: [] });
  };
}

function drawWatermark(document: Document): void {
  const { width, height } = document.page;
  document.save();
  document.rotate(-40, { origin: [width / 2, height / 2] });
  document.font(BOLD).fontSize(88).fillColor(RED, 0.08);
  document.text('SIMULATED', 0, height / 2 - 50, { width, align: 'center', lineBreak: false });
  document.restore();
  document.fillOpacity(1);
}
