import type { ServiceBody } from './answer.ts';
import {
  type LinkForm,
  type Malformation,
  type OtherStudentForm,
  type ReportsFault,
  UNREADABLE,
} from './fault-schema.ts';
import { FILE_HOST } from './world.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A body and status after a fault in what the service says. */
export interface Spoilt {
  readonly status: number;
  readonly body: ServiceBody;
}

/** Changes what the service says of a student as the fault tells. Pure. */
export function spoil(fault: ReportsFault, status: number, body: ServiceBody): Spoilt {
  switch (fault.name) {
    case 'message':
      return { status: fault.status ?? 200, body: { message: fault.text } };
    case 'hugeAnswer':
      return { status, body: { ...body, padding: 'x'.repeat(fault.bytes ?? 1_500_000) } };
    case 'malformedReports':
      return { status, body: withEntries(body, (entries) => interleave(entries, fault.forms ?? UNREADABLE)) };
    case 'badLink': {
      const url = fault.url ?? BAD_LINKS[fault.form ?? 'http'];
      return {
        status,
        body: eachEntry(body, (entry, index) => (fault.firstOnly && index > 0 ? entry : { ...entry, url })),
      };
    }
    case 'reportNotes':
      return { status, body: eachEntry(body, (entry) => ({ ...entry, message: fault.text })) };
    case 'unknownFields':
      return { status, body: { ...eachEntry(body, (entry) => ({ ...entry, ...STRANGE })), ...STRANGE } };
    case 'markupNames':
      return { status, body: eachEntry(body, (entry) => ({ ...entry, ...namesOf(fault.text) })) };
    case 'otherStudent':
      return { status, body: ofAnother(body, fault.form ?? 'answer') };
    case 'linkEndsEarly':
      // The links are made to end early when they are made; the answer does not show it.
      return { status, body };
  }
}

/** Nobody's: no student of the simulator has it. */
const ANOTHER = '9900000099';

function ofAnother({ ssid: _, ...body }: ServiceBody, form: OtherStudentForm): ServiceBody {
  switch (form) {
    case 'answer':
      return { ...body, ssid: ANOTHER };
    case 'reports':
      return eachEntry(body, (entry) => ({ ...entry, Student_SSID: ANOTHER }));
    case 'number':
      return { ...body, statewideStudentId: Number(ANOTHER) };
    case 'nested':
      return { request: { student: { identifiers: [{ SSID: { value: ANOTHER } }] } }, ...body };
    case 'byNumber':
      return { ...body, students: { [ANOTHER]: {} } };
    case 'link':
      return eachEntry(body, (entry) => ({ ...entry, url: `${String(entry.url)}&ssid=${ANOTHER}` }));
  }
}

const BAD_LINKS: Readonly<Record<LinkForm, string>> = {
  javascript: 'javascript:document.title="opened"',
  data: 'data:text/html,<h1>opened</h1>',
  file: 'file:///etc/hostname',
  http: `http://${FILE_HOST}/2025-26/report.pdf`,
  otherHost: 'https://reports.example.org/2025-26/report.pdf',
  endsLikeGoodHost: 'https://caaspp-score-reports-s3.us-west-2.amazonaws.com/2025-26/report.pdf',
  startsLikeGoodHost: `https://${FILE_HOST}.example.org/2025-26/report.pdf`,
  userInfo: `https://${FILE_HOST}@reports.example.org/2025-26/report.pdf`,
  otherPort: `https://${FILE_HOST}:8443/2025-26/report.pdf`,
};

function malformed(form: Malformation, good: Entry): unknown {
  const { url, ...withoutUrl } = good;
  switch (form) {
    case 'null':
      return null;
    case 'text':
      return 'report';
    case 'number':
      return 17;
    case 'list':
      return [];
    case 'emptyObject':
      return {};
    case 'noUrl':
      return withoutUrl;
    case 'urlIsNumber':
      return { ...good, url: 17 };
    case 'urlIsNoUrl':
      return { ...good, url: 'not a link' };
    case 'languageIsObject':
      return { ...withoutUrl, url, language: { code: 'ENG' } };
    case 'yearIsObject':
      return { ...good, year: { from: 2025 } };
    case 'typeIsList':
      return { ...good, type: [['CAASPP']] };
  }
}

/** A spoilt entry before each good one, and those that are left over at the end. */
function interleave(good: readonly Entry[], forms: readonly Malformation[]): readonly unknown[] {
  const model = good[0] ?? {};
  const bad = forms.map((form) => malformed(form, model));
  const mixed = good.flatMap((entry, index) => (index < bad.length ? [bad[index], entry] : [entry]));
  return [...mixed, ...bad.slice(good.length)];
}

const STRANGE: Entry = {
  schemaVersion: '9.1',
  embargo: { until: null, reason: ['none', 7] },
  'x-unknown': true,
  // Computed, so that it is a field of this name and not the object's prototype.
  ['__proto__']: { reports: [] },
};

const MARKUP: Entry = {
  type: '<b>CAASPP</b>',
  testName:
    '<img src=x onerror="document.title=\'markup\'">"\'&lt;&amp; \u202Eesrever\u202C \u2066isolate\u2069 \u0000',
  year: '<script>2025</script>',
  grade: '<i>05',
  language: '"><svg onload=alert(1)>',
};

/** The fields of a report that name something. */
function namesOf(text: string | undefined): Entry {
  if (text === undefined) return MARKUP;
  return { type: text, testName: text, year: text, grade: text, language: text, format: text };
}

function eachEntry(body: ServiceBody, change: (entry: Entry, index: number) => Entry): ServiceBody {
  return withEntries(body, (entries) => entries.map(change));
}

/** A body without reports (a message) stays as it is. */
function withEntries(body: ServiceBody, change: (entries: readonly Entry[]) => readonly unknown[]): ServiceBody {
  const { reports } = body;
  if (!Array.isArray(reports)) return body;
  return { ...body, reports: change(reports.filter(isEntry)) };
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
