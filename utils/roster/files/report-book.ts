import { PDF, PdfDict, PdfName, StandardFonts } from '@libpdf/core';
import { Ssid } from '@/utils/ssid';
import type { Step } from './sheet-plan';
import { isOfAnother } from './whose-report';

/** What became of a report's file that was put into the book. */
export type Added =
  | { readonly kind: 'added'; readonly pages: number }
  /** No PDF that can be read, or one under a password: it can't be put together with others. */
  | { readonly kind: 'broken' | 'encrypted' }
  /** Its text says that it is another student's: nothing may go on. */
  | { readonly kind: 'anotherStudent' };

/** Draws what the fonts that every reader has can't: a picture of a text, as PNG. */
export type DrawText = (text: string) => Promise<Uint8Array | undefined>;

const LETTER = { width: 612, height: 792 };
/** Letters that the fonts of every PDF reader have. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/**
 * Puts reports together, page by page as they are: their text stays text. The tree of tags that a report may have for
 * screen readers is of its own file, and does not come along into a file of many; no library that we know does that.
 */
export function createReportBook(drawText: DrawText) {
  const files = new Map<number, Uint8Array>();
  const sizes = new Map<number, { readonly width: number; readonly height: number }>();

  return {
    /** @param ssid digits of the student in whose place it goes */
    async add(index: number, bytes: Uint8Array, ssid: string): Promise<Added> {
      const student = Ssid.parse(ssid);
      if (student === undefined) return { kind: 'anotherStudent' };
      let pdf: PDF;
      let texts: string;
      try {
        pdf = await PDF.load(bytes);
        if (!pdf.isAuthenticated) return { kind: 'encrypted' };
        if (pdf.getPageCount() === 0) return { kind: 'broken' };
        texts = pdf
          .getPages()
          .map((page) => textOf(page))
          .join('\n');
      } catch {
        return { kind: /\/Encrypt\b/.test(latin(bytes.subarray(-4_096))) ? 'encrypted' : 'broken' };
      }
      if (isOfAnother(texts, student)) return { kind: 'anotherStudent' };
      // One that anybody may read and nobody may change.
      if (pdf.isEncrypted) return { kind: 'encrypted' };
      const [first] = pdf.getPages();
      sizes.set(index, first === undefined ? LETTER : { width: first.width, height: first.height });
      files.set(index, bytes);
      return { kind: 'added', pages: pdf.getPageCount() };
    },

    /**
     * @param titles what stands on the page before each report, line by line
     * @param printsItself the viewer opens the print dialog by itself, which the file asks it to do
     */
    async build(
      steps: readonly Step[],
      titles: readonly (readonly string[])[],
      printsItself = false,
    ): Promise<Uint8Array> {
      const book = PDF.create();
      book.setTitle('CAASPP');
      let size: { readonly width: number; readonly height: number } = LETTER;
      for (const step of steps) {
        if (step.kind === 'blank') book.addPage(size);
        else if (step.kind === 'separator') {
          size = sizes.get(step.index) ?? LETTER;
          await addSeparator(book, size, titles[step.index] ?? [], drawText);
        } else {
          const bytes = files.get(step.index);
          if (bytes === undefined) continue;
          size = sizes.get(step.index) ?? LETTER;
          const report = await PDF.load(bytes);
          await book.copyPagesFrom(
            report,
            Array.from({ length: report.getPageCount() }, (_, page) => page),
          );
        }
      }
      if (printsItself)
        book.getCatalog().set('OpenAction', PdfDict.of({ S: PdfName.of('Named'), N: PdfName.of('Print') }));
      return book.save();
    },

    /** The same file under a password (AES-256), its tags with it. */
    async protect(index: number, password: string): Promise<Uint8Array | undefined> {
      const bytes = files.get(index);
      if (bytes === undefined) return undefined;
      const pdf = await PDF.load(bytes);
      // Nobody needs the owner's password: it is one of chance.
      pdf.setProtection({ userPassword: password, ownerPassword: crypto.randomUUID(), algorithm: 'AES-256' });
      return pdf.save();
    },

    /** Whether a file opens with this password. */
    async opens(bytes: Uint8Array, password: string): Promise<boolean> {
      try {
        const pdf = await PDF.load(bytes, { credentials: password });
        return pdf.isAuthenticated && pdf.getPageCount() > 0;
      } catch {
        return false;
      }
    },

    drop(indexes: readonly number[]): void {
      for (const index of indexes) {
        files.delete(index);
        sizes.delete(index);
      }
    },
  };
}

/** A page that can't be read to its end says nothing of anybody. */
function textOf(page: ReturnType<PDF['getPages']>[number]): string {
  try {
    return page.extractText().text;
  } catch {
    return '';
  }
}

async function addSeparator(
  book: PDF,
  size: { readonly width: number; readonly height: number },
  lines: readonly string[],
  drawText: DrawText,
): Promise<void> {
  const page = book.addPage(size);
  let y = size.height * 0.6;
  for (const [index, line] of lines.entries()) {
    const height = index === 0 ? 28 : 16;
    if (PLAIN.test(line)) {
      page.drawText(line, {
        x: 72,
        y,
        size: height,
        font: index === 0 ? StandardFonts.HelveticaBold : StandardFonts.Helvetica,
      });
    } else {
      const drawn = await drawText(line);
      const image = drawn && book.embedImage(drawn);
      if (image) page.drawImage(image, { x: 72, y, height, width: (image.width / image.height) * height });
    }
    y -= height * 1.8;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
