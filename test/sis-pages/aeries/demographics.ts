import { formatPhone, type Student, schoolName } from '../students.ts';
import { escapeHtml } from '../web.ts';
import type { Session } from './session.ts';

type Field = [label: string, field: string, value: string];

const SECTIONS: readonly [title: string, fields: (student: Student) => Field[]][] = [
  ['Student', identity],
  ['Residence', residence],
  ['Enrollment', enrollment],
  ['State and Federal', state],
];

/** The Demographics page: tables of label and value, or of label and input when it is being edited. */
export function demographicsPage(session: Session): string {
  const { student, editing } = session;
  if (student === undefined) return '<p class="note">Select a student first: use Student Search.</p>';
  const buttons = editing
    ? button('btnSave', 'Save') + button('btnCancel', 'Cancel')
    : session.role === 'office'
      ? button('btnChange', 'Change')
      : '';
  const sections = SECTIONS.map(([title, fields]) => {
    const rows = fields(student).map((field) => row(field, editing));
    return `<div class="section"><div class="SectionHeader">${title}</div><table class="fields"><tbody>${rows.join('')}</tbody></table></div>`;
  });
  return `<div class="buttons">${buttons}
<button type="button" class="link" data-dialog="ContactLog.aspx">Contact log</button></div>
<div id="divDemographics" class="columns">${sections.join('')}</div>`;
}

function button(name: string, text: string): string {
  return `<a class="button" id="ctl00_MainContent_${name}" href="javascript:__doPostBack('ctl00$MainContent$${name}','')">${text}</a> `;
}

function row([label, field, value]: Field, editing: boolean): string {
  const id = field.split('.')[1] ?? field;
  const shown = editing
    ? `<input type="text" id="ctl00_MainContent_txt${id}" name="ctl00$MainContent$txt${id}" value="${escapeHtml(value)}" size="18">`
    : escapeHtml(value);
  return `<tr><td class="caption">${label}</td><td class="data" data-tcfc="${field}">${shown}</td></tr>`;
}

function identity(student: Student): Field[] {
  return [
    ['Last Name', 'STU.LN', student.lastName],
    ['First Name', 'STU.FN', student.firstName],
    ['Middle Name', 'STU.MN', student.middleName],
    ['Birthdate', 'STU.BD', student.birthdate],
    ['Gender', 'STU.GN', student.gender],
    ['Student ID', 'STU.ID', student.id],
    ['State Student ID', 'STU.CID', student.ssid],
    ['Telephone', 'STU.TL', student.phone],
  ];
}

function residence(student: Student): Field[] {
  return [
    ['Address', 'STU.AD', student.address],
    ['City', 'STU.CY', student.city],
    ['State', 'STU.ST', 'CA'],
    ['Zip Code', 'STU.ZC', student.zip],
    ['Parent/Guardian', 'STU.PG', student.parent],
    ['Parent Cell', 'STU.MC', formatPhone(student.parentCell)],
    ['Emergency Phone', 'STU.FC', student.parentCell],
    ['Email', 'STU.PEM', `${student.parent.split(', ').reverse().join('.').toLowerCase()}@mail.example`],
  ];
}

function enrollment(student: Student): Field[] {
  return [
    ['School', 'STU.SC', `${student.schoolCode} - ${schoolName(student.schoolCode)}`],
    ['Student #', 'STU.SN', student.schoolNumber],
    ['Grade', 'STU.GR', student.grade],
    ['Status', 'STU.TG', 'Active'],
    ['Counselor', 'STU.CU', student.counselor],
    ['Locker', 'STU.LK', Number(student.grade) > 6 ? `B-${student.schoolNumber}` : ''],
    ['District Enter Date', 'STU.DD', '08/13/2024'],
    ['Next Grade', 'STU.NG', student.grade === 'K' ? '1' : String(Number(student.grade) + 1)],
  ];
}

function state(student: Student): Field[] {
  return [
    ['Home Language', 'STU.HL', student.homeLanguage],
    ['Language Fluency', 'STU.LF', student.homeLanguage === 'English' ? 'E - English Only' : 'L - English Learner'],
    ['Ethnicity', 'STU.ETH', 'N'],
    ['Parent Ed Level', 'STU.PED', '14'],
    ['District of Residence', 'STU.ITD', '9999991'],
    ['Do Not Release Records', 'STU.DNR', student.doNotRelease ? 'Y' : 'N'],
    ['Internet Permission', 'STU.AUP', 'Y'],
    ['Record Updated', 'STU.DTS', '10/02/2025 7:41 AM'],
  ];
}
