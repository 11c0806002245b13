import type { Student } from '../students.ts';
import type { Session } from './session.ts';

const LEVELS = ['Standard Not Met', 'Standard Nearly Met', 'Standard Met', 'Standard Exceeded'];

/** The Test Scores page: the scores that the district loaded, with dates, parts and numbers. */
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
  const grade = Number(student.grade) || 0;
  const rows: string[] = [];
  for (let back = 1; back <= 3; back += 1) {
    const tested = grade - back;
    if (tested < 3 || (tested > 8 && tested !== 11)) continue;
    const date = `05/${String(8 + back * 3).padStart(2, '0')}/${2027 - back}`;
    rows.push(score('SBAC', 'ELA', 'English Language Arts/Literacy', date, tested, student));
    rows.push(score('SBAC', 'MATH', 'Mathematics', date, tested, student));
  }
  if (student.homeLanguage !== 'English') {
    rows.push(score('ELPAC', 'OVER', 'ELPAC Summative Overall', '03/11/2026', Math.max(grade - 1, 0), student));
  }
  if (rows.length === 0) return ['<tr><td colspan="8" class="note">No test records found</td></tr>'];
  return rows;
}

/** A made-up number that stays the same for the same student and test. */
function score(test: string, part: string, title: string, date: string, grade: number, student: Student): string {
  const turn = Number(student.id) * 31 + grade * 97 + part.length * 13;
  const level = turn % LEVELS.length;
  const performance = test === 'ELPAC' ? `Level ${level + 1}` : LEVELS[level];
  const cells = [test, part, title, date, String(grade), String(2340 + (turn % 300)), performance, 'S'];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
