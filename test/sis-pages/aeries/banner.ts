import { formatPhone, fullName, type Student, schoolName } from '../students.ts';
import { escapeHtml } from '../web.ts';
import { FOLDERS, type Session } from './session.ts';

/** The student banner: tabs of small fields, or name and grade alone when it is collapsed. */
export function studentBanner(session: Session): string {
  const { student, bannerCollapsed } = session;
  if (student === undefined) return '<div id="divBanner" class="banner empty">No student selected</div>';
  const initials = `${student.firstName.charAt(0)}${student.lastName.charAt(0)}`;
  return `<div id="divBanner" class="banner${bannerCollapsed ? ' collapsed' : ''}">
<div class="banner-top">
  <span class="photo" aria-hidden="true">${escapeHtml(initials)}</span>
  <span class="banner-name">${escapeHtml(fullName(student))}</span>
  <span class="banner-grade">Grd <b data-tcfc="STU.GR">${student.grade}</b></span>
  ${student.doNotRelease ? '<span class="flag" data-tcfc="STU.DNR">Do Not Release Records</span>' : ''}
  <span class="banner-buttons">
    <a id="ctl00_lnkPrevious" href="javascript:__doPostBack('ctl00$lnkPrevious','')" title="Previous student">&#9664; Prev</a>
    <a id="ctl00_lnkNext" href="javascript:__doPostBack('ctl00$lnkNext','')" title="Next student">Next &#9654;</a>
    <button type="button" id="btnCollapseBanner" aria-expanded="${!bannerCollapsed}" aria-controls="divBannerDetails">${bannerCollapsed ? 'Expand' : 'Collapse'}</button>
  </span>
</div>
<div id="divBannerDetails">
  <div class="banner-tabs" role="tablist">
    <button type="button" role="tab" aria-selected="true" aria-controls="tabStudent">Student</button>
    <button type="button" role="tab" aria-selected="false" aria-controls="tabPhones">Phones</button>
    <button type="button" role="tab" aria-selected="false" aria-controls="tabOther">Other</button>
  </div>
  <div id="tabStudent" class="banner-tab" role="tabpanel">${studentTab(student)}</div>
  <div id="tabPhones" class="banner-tab" role="tabpanel" hidden>${phonesTab(student)}</div>
  <div id="tabOther" class="banner-tab" role="tabpanel" hidden>${otherTab(session, student)}</div>
</div>
</div>`;
}

/** The telephone number stands right after the State Student ID, which may be blank: a trap that real pages set. */
function studentTab(student: Student): string {
  return [
    dataRow('Student ID', 'STU.ID', student.id),
    dataRow('Student #', 'STU.SN', student.schoolNumber),
    dataRow('Birthdate', 'STU.BD', student.birthdate),
    dataRow('Gender', 'STU.GN', student.gender),
    dataRow('State Student ID', 'STU.CID', student.ssid),
    dataRow('Telephone', 'STU.TL', student.phone),
    dataRow('Counselor', 'STU.CU', student.counselor),
  ].join('');
}

function phonesTab(student: Student): string {
  return [
    dataRow('Telephone', 'STU.TL', formatPhone(student.phone)),
    dataRow('Parent/Guardian', 'STU.PG', student.parent),
    dataRow('Parent Cell', 'STU.MC', student.parentCell),
  ].join('');
}

function otherTab(session: Session, student: Student): string {
  return [
    dataRow('School', 'STU.SC', `${student.schoolCode} - ${schoolName(student.schoolCode)}`),
    dataRow('Address', 'STU.AD', student.address),
    dataRow('Home Language', 'STU.HL', student.homeLanguage),
    `<div class="data-row"><a href="/${FOLDERS[session.role]}/Contacts.aspx">Contacts</a></div>`,
  ].join('');
}

function dataRow(label: string, field: string, value: string): string {
  return `<div class="data-row"><span class="caption">${label}</span><span class="data" data-tcfc="${field}">${escapeHtml(value)}</span></div>`;
}
