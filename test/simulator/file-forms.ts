import type { Answer } from './answer.ts';
import type { FileForm } from './fault-schema.ts';

/** A page as the state might make one: styled, with a script that must not run and a way out that must not open. */
const PAGE = `<!doctype html><html lang="en"><head><title>SIMULATED</title>
<style>h1 { color: rgb(1, 2, 3) }</style>
<script>document.title = 'attacked'; parent.document.title = 'attacked'; document.documentElement.id = 'ran'</script>
<meta http-equiv="refresh" content="0;url=https://www.attacker.example/"></head>
<body onload="document.documentElement.id = 'ran'"><h1>Score report as a web page</h1>
<p style="background: rgb(4, 5, 6)">ELA</p><img src="https://www.attacker.example/a.png" onerror="document.documentElement.id = 'ran'">
<form action="https://www.attacker.example/"><button>Send</button></form></body></html>`;

/** The beginning of an MP4, which no browser can play: what it is shows in its first bytes. */
const VIDEO = Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1');

/** A file of the file host, in another form. */
export function fileInForm(usual: Answer, form: FileForm): Answer {
  const as = (body: Buffer, type: string, disposition = 'inline'): Answer => ({
    ...usual,
    headers: { ...usual.headers, 'Content-Type': type, 'Content-Disposition': disposition },
    body,
  });
  const page = Buffer.from(PAGE);
  switch (form) {
    case 'pdfAfterMark':
      return { ...usual, body: Buffer.concat([Buffer.from('\uFEFF'), usual.body]) };
    case 'pdfAfterBlankLines':
      return { ...usual, body: Buffer.concat([Buffer.from('\r\n\r\n'), usual.body]) };
    case 'html':
      return as(page, 'text/html; charset=utf-8');
    case 'htmlAttachment':
      return as(page, 'text/html; charset=utf-8', 'attachment; filename="report.html"');
    case 'htmlAsPdf':
      return as(page, 'application/pdf');
    case 'video':
      return as(VIDEO, 'video/mp4');
    // Which file it is is decided before (respond.ts).
    case 'anotherStudent':
      return usual;
    case 'program':
      return as(Buffer.from('MZ'), 'application/octet-stream', 'attachment');
  }
}
