import { studentAt } from '../students.ts';
import { classListPage } from './class-list.ts';
import { contactsPage } from './contacts.ts';
import { demographicsPage } from './demographics.ts';
import type { PageParts } from './layout.ts';
import { homePage, searchPage } from './other-pages.ts';
import type { Session } from './session.ts';
import { stormPage } from './storm.ts';
import { testScoresPage } from './test-scores.ts';

/** The page of this name (in lower case) for the session; undefined: there is none. */
export function partsOf(name: string, session: Session, query: URLSearchParams): PageParts | undefined {
  switch (name) {
    case '':
    case 'default.aspx':
      return { title: 'Home', content: homePage(session), ofStudent: false };
    case 'studentsearch.aspx': {
      if (session.role === 'parent') return undefined;
      const content = searchPage(session, query.get('q') ?? '', query.get('columns') === 'state');
      return { title: 'Student Search', content, ofStudent: false };
    }
    case 'classlist.aspx':
      if (session.role === 'parent') return undefined;
      return { title: 'Class List', content: classListPage(query), ofStudent: false };
    case 'demographics.aspx':
      return { title: 'Student Demographics', content: demographicsPage(session), ofStudent: true };
    case 'contacts.aspx':
      return { title: 'Contacts', content: contactsPage(session), ofStudent: true };
    case 'testscores.aspx':
      return { title: 'Test Scores', content: testScoresPage(session), ofStudent: true };
    case 'storm':
      session.student ??= studentAt(0);
      return { title: 'Storm', content: stormPage(session), ofStudent: true, scripts: ['storm.js'] };
    default:
      return undefined;
  }
}
