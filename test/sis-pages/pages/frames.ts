import { htmlPage } from '../web.ts';
import { documentAround, rows, type SpecialPage } from './special-page.ts';

const student = (ssid: string) => rows(['SSID', ssid], ['Phone', '5595550101']);

/** Fills a window without asking a server: `fill(window, 'written' | 'blob' | 'srcdoc', ssid)`. */
const FILL = `
function fill(view, how, ssid) {
  const text = '<!DOCTYPE html><title>Card</title>' + (ssid ? '<table><tr><td>SSID</td><td>' + ssid + '</td></tr></table>' : '<p>Nobody.</p>');
  if (how === 'written') { view.document.open(); view.document.write(text); view.document.close(); }
  if (how === 'blob') view.location = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  if (how === 'srcdoc') view.frameElement.srcdoc = text;
}`;

/** Pages in frames of the same origin. */
export const framePages: readonly SpecialPage[] = [
  {
    name: 'frame-content',
    expect: 'student',
    ssid: '9900000001',
    note: 'the page that other pages show in a frame; ?ssid= chooses',
    page: ({ query }) => {
      const ssid = query.get('ssid') ?? '9900000001';
      return htmlPage(documentAround('Content', /^\d{10}$/.test(ssid) ? student(ssid) : '<p>No student.</p>'));
    },
  },
  {
    name: 'nested-frames',
    expect: 'student',
    ssid: '9900000001',
    note: 'three frames deep',
    page: ({ query }, folder) => {
      const level = Math.min(Number(query.get('level') ?? 0) || 0, 3);
      const inner = level < 2 ? `nested-frames?level=${level + 1}` : 'frame-content';
      const frame = `<iframe title="Level ${level + 1}" src="${folder}${inner}" style="width:90%;height:240px"></iframe>`;
      return htmlPage(documentAround(`Level ${level}`, `<p>Office 5595550190</p>${frame}`));
    },
  },
  {
    name: 'frame-replaced',
    expect: 'student',
    ssid: '9900000001',
    note: 'the frame is taken out, and another one comes',
    page: (_asked, folder) =>
      htmlPage(
        documentAround(
          'Frame',
          `<div id="place"></div><script>
function put(ssid) { return new Promise((resolve) => {
  const frame = document.createElement('iframe'); frame.title = 'Student'; frame.onload = () => resolve(true);
  frame.src = '${folder}frame-content?ssid=' + ssid; place.replaceChildren(frame);
}); }
window.demo = { remove() { place.replaceChildren(); }, show: put };
put('9900000001');</script>`,
        ),
      ),
    steps: [
      { run: 'window.demo.remove()', expect: 'nothing' },
      { run: `window.demo.show('9900000002')`, expect: 'student', ssid: '9900000002' },
    ],
  },
  {
    name: 'two-frames',
    expect: 'several',
    note: 'two frames with two students: nobody can say which is meant',
    page: (_asked, folder) =>
      htmlPage(
        documentAround(
          'Two frames',
          `<iframe title="One" src="${folder}frame-content?ssid=9900000001"></iframe><iframe title="Two" src="${folder}frame-content?ssid=9900000002"></iframe>`,
        ),
      ),
  },
  {
    name: 'two-frames-same-student',
    expect: 'student',
    ssid: '9900000001',
    note: 'two frames that agree',
    page: (_asked, folder) =>
      htmlPage(
        documentAround(
          'Two frames',
          `<iframe title="One" src="${folder}frame-content"></iframe><iframe title="Two" src="${folder}frame-content"></iframe>`,
        ),
      ),
  },
  {
    name: 'frames-alike',
    expect: 'several',
    note: 'two frames with two students whose numbers end alike',
    page: (_asked, folder) =>
      htmlPage(
        documentAround(
          'Two frames',
          `<iframe title="One" src="${folder}frame-content?ssid=9900000001"></iframe><iframe title="Two" src="${folder}frame-content?ssid=9910000001"></iframe>`,
        ),
      ),
  },
  filledFrame('written', 'document.write'),
  filledFrame('blob', 'a blob'),
  filledFrame('srcdoc', 'srcdoc'),
  {
    name: 'filled-window',
    expect: 'nothing',
    note: 'a window of its own that a script fills, as for printing',
    page: () =>
      htmlPage(
        documentAround(
          'Print view',
          `<button type="button" id="card">Print view</button><script>${FILL}
card.onclick = () => fill(window.open('', 'view'), 'written', '9900000001');</script>`,
        ),
      ),
  },
  {
    name: 'loaded-ahead',
    expect: 'nothing',
    note: 'the page of a student is loaded before anybody goes there (prerendering)',
    page: (_asked, folder) => {
      const next = `${folder}frame-content?ssid=9900000002`;
      const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] });
      return htmlPage(
        documentAround(
          'Search',
          `<a id="next" href="${next}">Next</a><script type="speculationrules">${rules}</script>`,
        ),
      );
    },
  },
];

function filledFrame(how: string, by: string): SpecialPage {
  return {
    name: `frame-${how}`,
    expect: 'student',
    ssid: '9900000001',
    note: `a frame that a script fills by ${by}, and fills again`,
    page: htmlPageOfFilled(how),
    steps: [
      { run: `demo.show('9900000002')`, expect: 'student', ssid: '9900000002' },
      { run: 'demo.beside()', expect: 'several' },
      { run: `demo.show('')`, expect: 'student', ssid: '9900000001' },
    ],
  };
}

function htmlPageOfFilled(how: string): SpecialPage['page'] {
  return () =>
    htmlPage(
      documentAround(
        'Card in a frame',
        `<div id="place"></div><iframe id="card" title="Card" style="width:90%;height:200px"></iframe><script>${FILL}
window.demo = {
  show(ssid) { return new Promise((resolve) => {
    card.onload = () => resolve(true);
    fill(card.contentWindow, '${how}', ssid);
  }); },
  beside() { place.innerHTML = '${student('9900000001')}'; },
};
demo.show('9900000001');</script>`,
      ),
    );
}
