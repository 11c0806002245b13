import { htmlPage } from '../web.ts';
import { documentAround, rows, type SpecialPage } from './special-page.ts';

const FIRST = { expect: 'student', ssid: '9900000001', heavy: true } as const;
const MEGABYTE = 1_000_000;
const MOST_NODES = 5_000_000;
/** Elements and texts in one row of the huge page: tr, five td, five texts. */
const NODES_IN_ROW = 11;
const ROWS_IN_TABLE = 200;

/** Streams tables of about `nodes` nodes; the student stands in the middle. */
function* hugePage(nodes: number): Generator<string> {
  const [before = '', after = ''] = documentAround('Huge', '<!--rows-->').split('<!--rows-->');
  const count = Math.max(Math.floor(nodes / NODES_IN_ROW), 1);
  const middle = Math.floor(count / 2);
  yield `${before}<table><tbody>`;
  let chunk = '';
  for (let row = 0; row < count; row += 1) {
    if (row === middle)
      chunk += `</tbody></table>${rows(['SSID', '9900000001'], ['Phone', '5595550101'])}<table><tbody>`;
    else if (row % ROWS_IN_TABLE === 0) chunk += '</tbody></table><table><tbody>';
    chunk += `<tr><td>Period ${row % 7}</td><td>State of record ${row}</td><td>${5_595_550_100 + (row % 100)}</td><td>Present</td><td>09/${10 + (row % 20)}/2026</td></tr>`;
    if (chunk.length > 60_000) {
      yield chunk;
      chunk = '';
    }
  }
  yield `${chunk}</tbody></table>${after}`;
}

/** Pages that are too much: the browser must stay usable and the extension quiet. */
export const heavyPages: readonly SpecialPage[] = [
  {
    name: 'huge',
    ...FIRST,
    query: '?nodes=1000000',
    note: '?nodes= nodes in tables, with the student in the middle',
    page: ({ query }) => htmlPage(hugePage(Math.min(Number(query.get('nodes')) || 50_000, MOST_NODES))),
  },
  {
    name: 'deep',
    ...FIRST,
    query: '?levels=10000',
    note: '?levels= elements inside each other, with the student at the bottom',
    page: ({ query }) => {
      const levels = Math.min(Number(query.get('levels')) || 10_000, 100_000);
      // The parser does not nest so deep; script does. Chromium's own layout takes minutes over so many boxes
      // inside each other, so they have none: what is left is the depth of the tree.
      const script = `<style>#deep i { display: contents; }</style><div id="deep"></div><script>
let at = document.createElement('p'); at.textContent = 'SSID: 9900000001';
for (let n = 0; n < ${levels}; n += 1) { const around = document.createElement('i'); around.append(at); at = around; }
deep.append(at);</script>`;
      return htmlPage(documentAround('Deep', script));
    },
  },
  {
    name: 'long-label',
    expect: 'nothing',
    note: 'a label a megabyte long is not the label',
    page: () => htmlPage(documentAround('Long', rows([`SSID ${'x'.repeat(MEGABYTE)}`, '9900000001']))),
  },
  {
    name: 'long-white-space',
    expect: 'nothing',
    note: 'a megabyte of spaces inside another label',
    page: () => htmlPage(documentAround('Long', rows([`SSID${' '.repeat(MEGABYTE)}Request Date`, '9900000001']))),
  },
  {
    name: 'long-digits',
    expect: 'nothing',
    note: 'a megabyte of digits after the label',
    page: () => htmlPage(documentAround('Long', `<p>SSID: ${'9'.repeat(MEGABYTE)}</p>`)),
  },
  {
    name: 'many-labels',
    expect: 'several',
    heavy: true,
    note: 'twenty thousand labels with as many numbers',
    page: () => {
      const pairs = Array.from({ length: 20_000 }, (_, index) => ['SSID', String(9_900_000_000 + index)] as const);
      return htmlPage(documentAround('Many', rows(...pairs)));
    },
  },
  {
    name: 'many-rows',
    expect: 'several',
    heavy: true,
    note: 'a list of two thousand students',
    page: () => {
      const row = (index: number) =>
        `<tr><td>Student ${index}, Ana</td><td>${9_900_000_000 + index}</td><td>5</td></tr>`;
      const all = Array.from({ length: 2_000 }, (_, index) => row(index)).join('');
      const heads = '<tr><th>Name</th><th>SSID</th><th>Grade</th></tr>';
      return htmlPage(documentAround('Many', `<table><thead>${heads}</thead><tbody>${all}</tbody></table>`));
    },
  },
  {
    name: 'many-empty-labels',
    expect: 'nothing',
    heavy: true,
    note: 'twenty thousand labels without a value: too many to say that none is assigned',
    page: () => {
      const pairs = Array.from({ length: 20_000 }, () => ['SSID', ''] as const);
      return htmlPage(documentAround('Many', rows(...pairs)));
    },
  },
];
