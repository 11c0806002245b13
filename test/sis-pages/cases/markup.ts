/** Pieces of HTML that pages of more than one set repeat. */
export type Pair = readonly [label: string, value: string];
type Cells = readonly string[];

const each = <T>(all: readonly T[], one: (item: T, at: number) => string): string => all.map(one).join('');

export const row = (...cells: Cells): string => `<tr>${each(cells, (cell) => `<td>${cell}</td>`)}</tr>`;

export const rows = (...all: readonly Cells[]): string => each(all, (cells) => row(...cells));

export const heads = (...cells: Cells): string => `<tr>${each(cells, (cell) => `<th>${cell}</th>`)}</tr>`;

/** A row of heads and the rows below it, to stand in a table. */
export const grid = (head: Cells, ...all: readonly Cells[]): string => heads(...head) + rows(...all);

/** The same, in a thead and a tbody. */
export const sheet = (head: Cells, ...all: readonly Cells[]): string =>
  `<thead>${heads(...head)}</thead><tbody>${rows(...all)}</tbody>`;

const rowsByTurns =
  (head: string) =>
  (...all: readonly Cells[]): string =>
    each(all, (cells) => {
      const inner = each(cells, (cell, at) => (at % 2 === 0 ? `<${head}>${cell}</th>` : `<td>${cell}</td>`));
      return `<tr>${inner}</tr>`;
    });

/** Rows whose cells are by turns a head and a value. */
export const headRows = rowsByTurns('th');
export const scopeRows = rowsByTurns('th scope="row"');

/** Labels and values, each pair between the same pieces of HTML. */
export const pairsIn =
  (before: string, between: string, after: string) =>
  (...pairs: readonly Pair[]): string =>
    each(pairs, ([label, value]) => before + label + between + value + after);

/** The same, as the cells of one row. */
export const pairRowIn = (before: string, between: string, after: string) => {
  const cells = pairsIn(before, between, after);
  return (...pairs: readonly Pair[]): string => `<tr>${cells(...pairs)}</tr>`;
};

export const terms = pairsIn('<dt>', '</dt><dd>', '</dd>');

/** A row of cells with a small label above each value. */
export const smallRow = pairRowIn('<td><small>', '</small><br>', '</td>');

export const links = (...names: Cells): string => each(names, (name) => `<a href="#">${name}</a>`);

export const linksBy = (between: string, ...names: Cells): string => names.map((name) => links(name)).join(between);

export const items = (...texts: Cells): string => each(texts, (text) => `<li>${text}</li>`);

export const select = (...names: Cells): string =>
  `<select>${each(names, (name) => `<option>${name}</option>`)}</select>`;

/** A card of Bootstrap. */
export const card = (header: string, body: string): string =>
  `<div class="card"><div class="card-header">${header}</div><div class="card-body">${body}</div></div>`;

/** Captions of Aeries with their values, most with the field they show. */
export const dataRows = (...all: readonly (readonly [caption: string, value: string, field?: string])[]): string =>
  each(all, ([caption, value, field]) => {
    const shown = field ? ` data-tcfc="${field}"` : '';
    return `<div class="data-row"><div class="data-caption">${caption}</div><div${shown}>${value}</div></div>`;
  });
