import { STUDENTS } from '../students.ts';
import { inScript } from '../web.ts';
import { studentBanner } from './banner.ts';
import type { Session } from './session.ts';

/** The page of the storm test: it carries every student's banner and keys, and its script switches among them. */
export function stormPage(session: Session): string {
  const students = STUDENTS.map((student) => ({
    ssid: student.ssid,
    pid: student.id,
    sn: student.schoolNumber,
    sc: student.schoolCode,
    banner: studentBanner({ ...session, student, bannerCollapsed: false }),
  }));
  return `<p class="note">Students change here at random times: <code>window.storm.start({ seed, switches, minMs, maxMs })</code>.</p>
<table class="grid"><tbody><tr><td>Switches</td><td id="stormCount">0</td></tr></tbody></table>
<script type="application/json" id="stormStudents">${inScript(students)}</script>`;
}
