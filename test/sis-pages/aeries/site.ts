import { findStudent } from '../students.ts';
import { type Answer, type Asked, htmlPage, redirect, type Site, staticFile } from '../web.ts';
import { masterPage } from './layout.ts';
import { dialogPage, signInPage } from './other-pages.ts';
import { partsOf } from './pages.ts';
import { postback } from './postback.ts';
import {
  applyQuery,
  COOKIE,
  FOLDERS,
  type Role,
  resetChoices,
  roleOfFolder,
  type Session,
  Sessions,
} from './session.ts';

const STATIC_FILES = ['aeries.css', 'aeries.js', 'storm.js'];

/** The Aeries look-alike at demo.aeries.net. */
export function aeriesSite(): Site {
  const sessions = new Sessions();
  return (asked) => {
    const [, folder = '', ...rest] = asked.path.toLowerCase().split('/');
    if (folder === 'static' && STATIC_FILES.includes(rest.join('/'))) {
      return staticFile(import.meta.url, `static/${rest.join('/')}`);
    }
    if (folder === '' || folder === 'login.aspx') return signIn(sessions, asked);
    if (folder === 'signout.aspx') return signOut(sessions, asked);
    const role = roleOfFolder(folder);
    return role === undefined ? undefined : page(sessions, asked, role, rest.join('/'));
  };
}

function signIn(sessions: Sessions, asked: Asked): Answer {
  if (asked.method !== 'POST') return htmlPage(signInPage(asked.query.get('ReturnUrl') ?? ''));
  const wanted = asked.form.get('role');
  const role: Role = wanted === 'office' || wanted === 'parent' ? wanted : 'teacher';
  const returnUrl = asked.form.get('ReturnUrl') ?? '';
  const home = `/${FOLDERS[role]}/Default.aspx`;
  const mayReturn = returnUrl.toLowerCase().startsWith(`/${FOLDERS[role]}/`);
  return redirect(mayReturn ? returnUrl : home, cookieOf(sessions.start(role)));
}

function signOut(sessions: Sessions, asked: Asked): Answer {
  const session = sessions.find(asked);
  if (session !== undefined) sessions.end(session);
  return redirect('/Login.aspx', { 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly` });
}

function cookieOf(session: Session): Record<string, string> {
  return { 'set-cookie': `${COOKIE}=${session.id}; Path=/; Secure; HttpOnly; SameSite=Lax` };
}

function page(sessions: Sessions, asked: Asked, role: Role, name: string): Answer | undefined {
  const wanted = asked.query.get('student');
  const present = sessions.find(asked);
  if (wanted !== null) return deepLink(present ?? sessions.start(role), asked, role, wanted);
  if (present === undefined || present.role !== role) {
    return redirect(`/Login.aspx?ReturnUrl=${encodeURIComponent(asked.path)}`);
  }
  if (asked.method === 'POST') return postback(present, asked, name);
  if (name === 'helpers/setstudentandredirect.aspx') return setStudentAndRedirect(present, asked);
  if (name.startsWith('dialogs/')) {
    const body = dialogPage(name.slice('dialogs/'.length), present, asked.query.get('id') ?? '');
    return body === undefined ? undefined : htmlPage(body);
  }
  applyQuery(present, asked.query);
  const parts = partsOf(name, present, asked.query);
  return parts && htmlPage(masterPage(present, asked.path, parts));
}

/**
 * `?student=` (an SSID, a local id, or empty for none) signs in as the path implies, with nothing left of former
 * choices, and goes to the page without it: so tests begin the same whatever came before.
 */
function deepLink(session: Session, asked: Asked, role: Role, wanted: string): Answer {
  resetChoices(session);
  session.role = role;
  session.student = findStudent(wanted);
  const query = new URLSearchParams(asked.query);
  query.delete('student');
  const rest = query.size === 0 ? '' : `?${query}`;
  return redirect(`${asked.path}${rest}`, cookieOf(session));
}

function setStudentAndRedirect(session: Session, asked: Asked): Answer {
  session.student = findStudent(asked.query.get('ID') ?? '') ?? session.student;
  const to = asked.query.get('page') ?? '';
  return redirect(`/${FOLDERS[session.role]}/${/^[a-z]+\.aspx$/i.test(to) ? to : 'Demographics.aspx'}`);
}
