import type { ShownFile } from '@/utils/links/report-file';
import { isOfAnother } from '@/utils/roster/files/whose-report';
import { Ssid } from '@/utils/ssid';
import { openBook } from '../roster/book';

/**
 * Whether a file says that it is another student's than the one for whom it was opened, as a list asks of each of its own. One
 * that can't be read says nothing of anybody.
 * @param digits the student's SSID
 */
export async function isAnothers(file: ShownFile, digits: string): Promise<boolean> {
  switch (file.kind) {
    case 'pdf': {
      const book = openBook();
      try {
        return (await book.add(0, await file.blob.arrayBuffer(), digits)).kind === 'anotherStudent';
      } finally {
        book.close();
      }
    }
    case 'html': {
      const ssid = Ssid.parse(digits);
      return ssid !== undefined && isOfAnother(textsIn(file.text), ssid);
    }
    case 'video':
      return false;
  }
}

/** Where a new line begins. A label and its value stand in two cells of one. */
const LINE = 'tr, dl, p, li, div, section, h1, h2, h3, h4';

/**
 * The texts of a web page: line by line, with a blank between what stands in two elements and without, for a number may be
 * drawn in several; and each cell of a table beside the head of its column. It is read, and neither shown nor run.
 */
function textsIn(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of page.querySelectorAll('script, style, template')) silent.remove();
  const cells = [...page.querySelectorAll('td')].map((cell) => {
    const head = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
    return head === cell ? '' : `${head?.textContent ?? ''} ${cell.textContent}`;
  });
  return [linesIn(page, ' '), linesIn(page, ''), ...cells].join('\n');
}

function linesIn(page: Document, between: string): string {
  const texts = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  let said = '';
  let before: Element | null | undefined;
  while (texts.nextNode() !== null) {
    const { textContent, parentElement } = texts.currentNode;
    const line = parentElement?.closest(LINE);
    said += `${line === before ? between : '\n'}${textContent?.replace(/\s+/g, ' ')}`;
    before = line;
  }
  return said;
}
