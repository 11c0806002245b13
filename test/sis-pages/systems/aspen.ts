import { type Expectation, showing } from '../expectation.ts';
import { formatPhone, fullName, type Student, studentAt } from '../students.ts';
import { escapeHtml, htmlPage, type Site } from '../web.ts';
import { BLANK_PLACE, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 12px/1.4 Arial, sans-serif; background: #fff; color: #222; } header { background: #10508f; color: #fff; padding: 8px 12px; } .tabs { background: #cfdfee; padding: 4px 12px; }
table { margin: 10px; border-collapse: collapse; } td { padding: 3px 10px; } .detailProperty { background: #eef3f8; text-align: right; color: #345; } input { width: 170px; }
@media (prefers-color-scheme: dark) { body { background: #16191c; color: #ddd; } .tabs { background: #26313c; } .detailProperty { background: #222a31; color: #b9c8d6; } }
`;

/** The Aspen look-alike: property names stand in the inputs' names. */
export function aspenSite(): Site {
  return ({ path, query }) => {
    if (path !== '/' && path !== '/aspen/portalStudentDetail.do') return undefined;
    const student = studentAt(placeIn(query));
    return htmlPage(
      documentOf({
        title: 'Aspen look-alike',
        css: CSS,
        body: `<header>Aspen look-alike</header><div class="tabs">Details | Contacts | Attendance</div>
<h2 style="margin:10px;font-size:14px">${escapeHtml(fullName(student))}</h2>${details(student, query.get('view') === 'text')}`,
        script: `${SCRIPT_BASICS}
window.demo = { show(ref) { location.search = '?navkey=student&n=' + studentIndex(ref); } };`,
      }),
    );
  };
}

function details(student: Student, asText: boolean): string {
  const rows: [label: string, property: string, value: string][] = [
    ['Local ID', 'stdIDLocal', student.id],
    ['State ID', 'stdIDState', student.ssid],
    ['Phone', 'relStdPsnOid_psnPhone01', student.phone],
    ['Grade', 'stdGradeLevel', student.grade],
    ['Guardian', 'stdContact', `${student.parent} ${formatPhone(student.parentCell)}`],
  ];
  const cells = rows.map(([label, property, value]) => {
    const text = escapeHtml(value);
    const shown = asText ? text : `<input type="text" name="propertyValue(${property})" value="${text}">`;
    return `<tr><td class="detailProperty">${label}</td><td class="detailValue">${shown}</td></tr>`;
  });
  return `<form><input type="hidden" name="formKey" value="1795508553"><table><tbody>${cells.join('')}</tbody></table></form>`;
}

const HOST = 'https://aspen.demo-district.example/aspen/portalStudentDetail.do?navkey=student';
const FIRST = { expect: 'student', ssid: '9900000001' } as const;

export const aspenExpectations: readonly Expectation[] = [
  {
    url: HOST,
    ...FIRST,
    note: 'known by its path and by the name of the input',
    steps: showing(['9900000005', 'student']),
  },
  { url: `${HOST}&n=${BLANK_PLACE}`, expect: 'blank', note: 'no SSID, a telephone number below' },
  { url: `${HOST}&view=text`, ...FIRST, expect: 'unsure', note: 'State ID as text, in a system we know' },
];
