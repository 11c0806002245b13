import { pagesOf, type ReportFile } from './report-pages.ts';

/** A report in HTML format: a small page without scripts. */
export function reportHtml(file: ReportFile): Buffer {
  const sections = pagesOf(file).map(({ texts, rows }) => {
    const list = rows
      .map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`)
      .join('\n');
    const lines = texts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
    return `<section lang="${texts.tag}" dir="${texts.direction}">
<h1>${escapeHtml(texts.heading)}</h1>
<p><strong>${escapeHtml(texts.simulated)}</strong></p>
<dl>
${list}
</dl>
${lines}
</section>`;
  });
  return Buffer.from(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>SIMULATED score report</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem }
.mark { background: #8a1c1c; color: #fff; font-weight: 700; letter-spacing: .2em; padding: .5rem 1rem }
dt { font-weight: 600 } dd { margin: 0 0 .5rem }
</style>
</head>
<body>
<p class="mark">SIMULATED</p>
${sections.join('\n')}
</body>
</html>
`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
