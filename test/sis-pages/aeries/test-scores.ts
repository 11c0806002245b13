import { type SimulatedReport, studentWith } from '../../simulator/students.ts';
import type { Student } from '../students.ts';
import type { Session } from './session.ts';

const LEVELS = ['Standard Not Met', 'Standard Nearly Met', 'Standard Met', 'Standard Exceeded'];

/** The Test Scores page: the scores that the district loaded from the state service, with dates, parts and numbers. */
export function testScoresPage(session: Session): string {
  const { student } = session;
  if (student === undefined) return '<p class="note">Select a student first: use Student Search.</p>';
  return `<div class="buttons"><a class="button" href="#" onclick="return false">Add New Record</a>
<span class="note">View: All tests</span></div>
<div id="divTestScores"><div class="SectionHeader">Test Scores</div>
<table class="grid" id="StudentTestDetails"><thead><tr><th>Test ID</th><th>Part</th><th>Description</th><th>Date</th><th>Grade</th><th>Scale Score</th><th>Performance Level</th><th>Type</th></tr></thead>
<tbody>${scores(student).join('')}</tbody></table></div>`;
}

function scores(student: Student): string[] {
  const service = studentWith(student.ssid);
  const reports = service?.lea === 'sierraVista' ? service.reports : [];
  // A report in another language has the same scores.
  const rows = new Set(reports.flatMap((report) => partsOf(report).map((part) => row(report, part, student))));
  return rows.size === 0 ? ['<tr><td colspan="8" class="note">No test records found</td></tr>'] : [...rows];
}

type Part = readonly [test: string, part: string, title: string];

function partsOf({ type, testName = type }: SimulatedReport): Part[] {
  if (!testName.startsWith('Smarter Balanced')) return [[type, 'OVER', testName]];
  const parts: Part[] = [
    ['SBAC', 'ELA', 'English Language Arts/Literacy'],
    ['SBAC', 'MATH', 'Mathematics'],
  ];
  return parts.filter(([, part]) => testName.toUpperCase().includes(part));
}

/** A made-up number that stays the same for the same student and test. */
function row(report: SimulatedReport, [test, part, title]: Part, student: Student): string {
  const grade = Number(report.grade);
  const turn = Number(student.id) * 31 + grade * 97 + part.length * 13;
  const level = turn % LEVELS.length;
  const performance = test === 'ELPAC' ? `Level ${level + 1}` : LEVELS[level];
  const cells = [test, part, title, dateOf(report), String(grade), String(2340 + (turn % 300)), performance, 'S'];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The Initial ELPAC is taken in fall, the Summative in winter, all else in spring. */
function dateOf({ testName = '', year }: SimulatedReport): string {
  const begins = Number(year.slice(0, 4));
  if (testName.startsWith('Initial')) return `09/08/${begins}`;
  return `${testName.includes('ELPAC') ? '03' : '05'}/11/${begins + 1}`;
}
