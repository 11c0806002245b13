/** An address that names one student: by a field of its query, by a page of its own name, or by a part before a number. */
const STUDENTS =
  /[?&](?:stu(?:dent)?|pupil)(?:_?(?:id|key|num\w*|no))?=\w|\/(?:student(?!s(?:\?|$)|port)|stu(?![a-z])|pupil(?!s))[^/?]*(?:\?\w|$)|\/(?:students?|pupils?)\/(?:[^?]*\/)?[^/?]*\d|\/students?\/[^?]*\?\w+=\d/i;
/** Of whom such a page may be all the same. */
const OTHERS =
  /staff|teach|faculty|employ|personnel|counsel|contact|famil|guardian|parent|household|user|driver|search|list/i;

/** Whether an address says that its page is of one student. */
export const isOfStudent = ({ pathname, search }: { readonly pathname: string; readonly search: string }): boolean =>
  STUDENTS.test(pathname + search) && !OTHERS.test(pathname);
