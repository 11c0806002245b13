import { randomUUID } from 'node:crypto';
import { findStudent, type Student } from '../students.ts';
import { type Asked, millisecondsIn } from '../web.ts';

export type Role = 'office' | 'teacher' | 'parent';

/** How late the parts of a page follow when the student changes, in milliseconds. */
export interface Delays {
  /** The server's own time. */
  response: number;
  banner: number;
  /** The hidden inputs PID, SN and SC. */
  key: number;
  content: number;
}

/** What the server knows of one signed-in browser. As in Aeries the current student is kept here, not in the URL. */
export interface Session {
  readonly id: string;
  role: Role;
  student: Student | undefined;
  editing: boolean;
  dark: boolean;
  bannerCollapsed: boolean;
  readonly delays: Delays;
}

export const COOKIE = 'DemoSisSession';

/** The folder of each role's pages. */
export const FOLDERS: Readonly<Record<Role, string>> = { office: 'admin', teacher: 'teacher', parent: 'student' };

export function roleOfFolder(folder: string): Role | undefined {
  if (folder === 'admin') return 'office';
  if (folder === 'teacher') return 'teacher';
  return folder === 'student' ? 'parent' : undefined;
}

export class Sessions {
  readonly #byId = new Map<string, Session>();

  find(asked: Asked): Session | undefined {
    return this.#byId.get(asked.cookies.get(COOKIE) ?? '');
  }

  /** A parent starts with a child of theirs; staff start without a student. */
  start(role: Role): Session {
    const session: Session = {
      id: randomUUID(),
      role,
      student: role === 'parent' ? findStudent('9900000002') : undefined,
      editing: false,
      dark: false,
      bannerCollapsed: false,
      delays: { response: 0, banner: 0, key: 0, content: 0 },
    };
    this.#byId.set(session.id, session);
    return session;
  }

  end(session: Session): void {
    this.#byId.delete(session.id);
  }
}

/** Forgets what was chosen in the session: dark mode, the collapsed banner, edit mode and delays. */
export function resetChoices(session: Session): void {
  session.editing = false;
  session.dark = false;
  session.bannerCollapsed = false;
  Object.assign(session.delays, { response: 0, banner: 0, key: 0, content: 0 });
}

/** What tests and demos may set by a page's query; it is kept in the session. */
export function applyQuery(session: Session, query: URLSearchParams): void {
  const { delays } = session;
  delays.response = millisecondsIn(query, 'responseDelay') ?? delays.response;
  delays.banner = millisecondsIn(query, 'bannerDelay') ?? delays.banner;
  delays.key = millisecondsIn(query, 'keyDelay') ?? delays.key;
  delays.content = millisecondsIn(query, 'contentDelay') ?? delays.content;
  if (query.has('dark')) session.dark = query.get('dark') === '1';
  if (query.has('collapsed')) session.bannerCollapsed = query.get('collapsed') === '1';
  session.editing = query.get('mode') === 'edit';
}
