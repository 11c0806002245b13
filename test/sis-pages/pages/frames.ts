import { htmlPage } from '../web.ts';
import { documentAround, rows, type SpecialPage } from './special-page.ts';

const student = (ssid: string) => rows(['SSID', ssid], ['Phone', '5595550101']);

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
];
