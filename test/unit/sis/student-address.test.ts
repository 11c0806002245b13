import { expect, it } from 'vitest';
import { isOfStudent } from '@/utils/sis/site/student-address';

it.each([
  ['/students/4711', true],
  ['/students/4711/health', true],
  ['/admin/students/demographics.html?frn=0010204117', true],
  ['/gradebook/stu.asp?s=319', true],
  ['/Student/StudentProfile.aspx', true],
  ['/eSchool/Registration/Demographic?StudentId=50118', true],
  ['/modules/view?student=12', true],
  ['/students', false],
  ['/students?sort=name', false],
  ['/students/search?student=12', false],
  ['/students/4711/contacts', false],
  ['/students/4711/teachers/2', false],
  ['/staff/4711', false],
  ['/studio/12', false],
  ['/study?x=1', false],
  ['/studentportal/', false],
  ['/accounts/88120', false],
])('%s names one student: %s', (address, is) => {
  expect(isOfStudent(new URL(address, 'https://sis.example.org'))).toBe(is);
});
