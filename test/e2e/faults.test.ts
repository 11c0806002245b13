import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsoleWatch } from './console-watch.ts';
import { type Outcomes, play } from './fault-play.ts';
import { PLAYED_TABLE } from './fault-table.ts';
import { Stage } from './stage.ts';

const outcomes: Outcomes = new Map();

/**
 * Faults of each kind, on the shipped build. All rows are played before the tests look at what came of them. */
describe.each(['toms', 'pilot'] as const)('whatever goes wrong on the way to CAASPP (%s)', (profile) => {
  const rows = PLAYED_TABLE.filter((row) => row.profile === profile);
  let stage: Stage;
  let consoles: ConsoleWatch;

  beforeAll(async () => {
    stage = await Stage.open();
    consoles = new ConsoleWatch(stage.browser);
    await play(stage, profile, rows, outcomes);
  }, 240_000);
  afterAll(() => stage?.close());

  test.each(rows)('$name: the user sees what is wrong, and gets the reports once it is over', (row) => {
    const outcome = outcomes.get(row);
    if (outcome instanceof Error) throw outcome;
    expect(outcome).toMatchObject({
      requests: row.arrive,
      recovered: expect.not.stringMatching(/^no$/),
      ...(row.click === undefined ? {} : { clickRefused: true }),
    });
  });

  test('no number of a student, no link and no key gets onto a console, and no error of ours', () => {
    expect(consoles.leaks()).toEqual([]);
    expect(consoles.errors()).toEqual([]);
  });
});

afterAll(() => {
  const lines = [...outcomes].map(([{ name, profile }, outcome]) =>
    outcome instanceof Error
      ? `${profile}  ${name}: ${outcome.message.slice(0, 200)}`
      : [
          profile.padEnd(5),
          name.padEnd(58),
          String(outcome.requests).padStart(2),
          outcome.recovered.padEnd(11),
          String(outcome.seconds).padStart(5),
          outcome.shown,
        ].join('  '),
  );
  const head = `fault, requests, recovers, seconds, what the user sees (${lines.length} rows)`;
  console.log([head, ...lines].join('\n'));
});
