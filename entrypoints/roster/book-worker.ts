import { createReportBook } from '@/utils/roster/files/report-book';
import type { BookAnswer, BookCall } from './book';

/** Reads and puts together PDFs apart from the page, which stays quick. */
const book = createReportBook(async (text) => {
  const height = 96;
  const canvas = new OffscreenCanvas(10, height);
  const font = `${height * 0.7}px system-ui, sans-serif`;
  const measure = canvas.getContext('2d');
  if (measure === null) return undefined;
  measure.font = font;
  canvas.width = Math.ceil(measure.measureText(text).width) + 8;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.font = font;
  context.textBaseline = 'alphabetic';
  context.fillText(text, 4, height * 0.75);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
});

/** One after the other: what is built is of what was added before. */
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly call: BookCall }>) => {
  turn = turn.then(async () => {
    const answer = await answerTo(data.call).catch((): BookAnswer => ({ kind: 'failed' }));
    postMessage({ id: data.id, answer }, answer.kind === 'bytes' ? { transfer: [answer.bytes.buffer] } : {});
  });
});

async function answerTo(call: BookCall): Promise<BookAnswer> {
  switch (call.kind) {
    case 'add':
      return { kind: 'file', added: await book.add(call.index, new Uint8Array(call.bytes), call.ssid) };
    case 'build':
      return bytesOf(await book.build(call.steps, call.titles, call.printsItself));
    case 'protect':
      return bytesOf(await book.protect(call.index, call.password));
    case 'opens':
      return { kind: 'opens', opens: await book.opens(new Uint8Array(call.bytes), call.password) };
    case 'drop':
      book.drop(call.indexes);
      return { kind: 'dropped' };
  }
}

function bytesOf(bytes: Uint8Array | undefined): BookAnswer {
  return bytes === undefined ? { kind: 'failed' } : { kind: 'bytes', bytes: new Uint8Array(bytes) };
}
