import { findStudent, STUDENTS, type Student, studentAt } from '../students.ts';
import type { Answer, Asked } from '../web.ts';
import { studentBanner } from './banner.ts';
import { partsOf } from './pages.ts';
import type { Session } from './session.ts';

/** A partial postback: the answer holds the parts of the page that changed, as length|type|id|content|. */
export function postback(session: Session, asked: Asked, name: string): Answer | undefined {
  act(session, asked.form.get('__EVENTTARGET') ?? '', asked.form.get('__EVENTARGUMENT') ?? '');
  const parts = partsOf(name, session, asked.query);
  if (parts === undefined) return undefined;
  const { student } = session;
  const changes: [type: string, id: string, content: string][] = [
    ['updatePanel', 'ctl00_MainContent_upMain', parts.content],
    ...(parts.ofStudent
      ? [['updatePanel', 'ctl00_upBanner', studentBanner(session)] satisfies [string, string, string]]
      : []),
    ['hiddenField', 'ctl00_PID', student?.id ?? ''],
    ['hiddenField', 'ctl00_SN', student?.schoolNumber ?? ''],
    ['hiddenField', 'ctl00_SC', student?.schoolCode ?? ''],
  ];
  const body = changes.map(([type, id, content]) => `${content.length}|${type}|${id}|${content}|`).join('');
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { headers, body, delayMs: session.delays.response };
}

function act(session: Session, target: string, argument: string): void {
  switch (target) {
    case 'ctl00$lnkNext':
      setStudent(session, neighbour(session, 1));
      return;
    case 'ctl00$lnkPrevious':
      setStudent(session, neighbour(session, -1));
      return;
    case 'ctl00$SetStudent':
      setStudent(session, findStudent(argument));
      return;
    case 'ctl00$DarkMode':
      session.dark = argument === '1';
      return;
    case 'ctl00$CollapseBanner':
      session.bannerCollapsed = argument === '1';
      return;
    case 'ctl00$MainContent$btnChange':
      session.editing = session.role === 'office';
      return;
    case 'ctl00$MainContent$btnSave':
    case 'ctl00$MainContent$btnCancel':
      session.editing = false;
      return;
    default:
      return;
  }
}

function setStudent(session: Session, student: Student | undefined): void {
  session.student = student;
  session.editing = false;
}

function neighbour(session: Session, step: number): Student {
  const index = session.student === undefined ? -1 : STUDENTS.indexOf(session.student);
  return studentAt(index + step);
}
