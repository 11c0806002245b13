/** One line of the benchmark: a budget beside what was measured. */
export interface Measured {
  readonly name: string;
  readonly measured: number;
  /** undefined: measured for comparison alone. */
  readonly budget: number | undefined;
  readonly unit: 'bytes' | 'ms' | 'times' | '% of a core';
  /** How it came about: the numbers behind a ratio, how many runs. */
  readonly from: string;
}

export const isWithin = ({ measured, budget }: Measured): boolean => budget === undefined || measured <= budget;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : [sorted[middle]];
  return (low + high) / 2;
}

const SHOWN = {
  bytes: (value: number) => `${Math.round(value)} B`,
  ms: (value: number) => `${value.toFixed(1)} ms`,
  times: (value: number) => `${value.toFixed(2)} ×`,
  '% of a core': (value: number) => `${value.toFixed(2)} %`,
};

/** The table, with what is over budget marked so that nobody overlooks it. */
export function tableOf(lines: readonly Measured[]): string {
  const cells = [
    ['', 'what', 'budget', 'measured', 'from'],
    ...lines.map((line) => [
      line.budget === undefined ? '' : isWithin(line) ? 'ok' : 'OVER',
      line.name,
      line.budget === undefined ? '' : SHOWN[line.unit](line.budget),
      SHOWN[line.unit](line.measured),
      line.from,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const padded = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return padded.join('\n');
}
