/** A made-up student. SSIDs begin with 99, telephone numbers are 555-01xx: nobody has them. */
export interface Student {
  /** Ten digits; empty: none assigned. */
  readonly ssid: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  /** Of 2025-26, as it is shown: `K`, `1` … `12`. */
  readonly grade: string;
  readonly schoolCode: string;
  /** The district's own permanent number, six digits: Aeries' STU.ID. */
  readonly id: string;
  /** The number within the school: Aeries' STU.SN. */
  readonly schoolNumber: string;
  /** MM/DD/YYYY. */
  readonly birthdate: string;
  readonly gender: 'F' | 'M' | 'X';
  readonly address: string;
  readonly city: string;
  readonly zip: string;
  /** Ten digits, unformatted, as many systems store them. */
  readonly phone: string;
  readonly parentCell: string;
  readonly parent: string;
  readonly homeLanguage: string;
  readonly counselor: string;
  readonly doNotRelease: boolean;
}

export interface School {
  readonly code: string;
  readonly name: string;
}

export const SCHOOLS: readonly School[] = [
  { code: '1', name: 'Sierra Vista Elementary' },
  { code: '2', name: 'Mesa Middle' },
  { code: '3', name: 'Valley High' },
  { code: '90', name: 'Manzanita Charter' },
];

type Row = [
  ssid: string,
  name: string,
  grade: string,
  schoolCode: string,
  birthdate: string,
  gender: Student['gender'],
  address: string,
  parent: string,
  homeLanguage: string,
];

/** Bui and Tran are one family: the same address and telephone. Silva has no SSID. */
const ROWS: readonly Row[] = [
  ['9900000001', 'Avila, Marisol Inés', '5', '1', '03/14/2015', 'F', '412 Almond Ave', 'Avila, Rosa', 'Spanish'],
  ['9900000002', 'Bui, Minh Quang', '4', '1', '08/02/2016', 'M', '88 Cottonwood Ct', 'Bui, Hanh', 'Vietnamese'],
  ['9900000003', 'Chen, Lihua', '7', '2', '11/21/2013', 'F', '1507 Granite Way', 'Chen, Wei', 'Cantonese'],
  ['9900000004', 'Domingo, Paolo R', '8', '2', '05/30/2012', 'M', '233 Orchard St', 'Domingo, Luisa', 'Filipino'],
  ['9900000005', 'Eom, Jisoo', '6', '2', '01/09/2014', 'F', '70 Fig Tree Ln', 'Eom, Sungmin', 'Korean'],
  ['9900000006', 'Fares, Layla', '3', '1', '09/17/2017', 'F', '915 Walnut Dr Apt 4', 'Fares, Samir', 'Arabic'],
  ['9900000007', 'Garcia, Diego Andrés', '11', '3', '02/25/2009', 'M', '31 Mission Rd', 'Garcia, Elena', 'Spanish'],
  ['9900000008', 'Hart, June', '10', '3', '06/06/2010', 'F', '640 Foothill Blvd', 'Hart, Alice', 'English'],
  ['9900000009', 'Ibarra, Noe', '5', '1', '12/12/2014', 'M', '1201 Quarry Rd', 'Ibarra, Marta', 'Spanish'],
  ['9900000010', 'Jensen, Ole', '4', '1', '04/19/2016', 'M', '55 Harbor Cir', 'Jensen, Kirsten', 'English'],
  ['9900000011', 'Kaur, Simran', '6', '2', '07/28/2013', 'F', '2208 Vineyard Ln', 'Kaur, Harpreet', 'Punjabi'],
  ['9900000012', 'Lopez, Ana', '9', '3', '10/03/2010', 'F', '17 Palm Ct', 'Lopez, Jorge', 'Spanish'],
  ['9900000013', 'Moua, Kong', '7', '2', '03/02/2013', 'M', '808 Raisin St', 'Moua, Mai', 'Hmong'],
  ['9900000014', 'Nolan, Piper', '8', '2', '08/23/2012', 'F', '944 Canal St', 'Nolan, Beth', 'English'],
  ['9900000015', 'Ortiz, Luz', '2', '1', '05/11/2018', 'F', '61 Peach Ave', 'Ortiz, Ramon', 'Spanish'],
  ['9900000016', 'Park, Theo', '12', '3', '09/29/2008', 'M', '1330 Summit Dr', 'Park, Grace', 'English'],
  ['9900000017', 'Quinn, Rory', '5', '90', '02/08/2015', 'X', '205 Manzanita Ln', 'Quinn, Dana', 'English'],
  ['9900000018', 'Reyes, Sol', '5', '1', '11/05/2014', 'F', '77 Citrus Way', 'Reyes, Alma', 'Spanish'],
  ['', 'Silva, Tom', 'K', '1', '06/30/2020', 'M', '390 Plum St', 'Silva, Joana', 'Portuguese'],
  ['9900000020', 'Tran, Vy', '3', '1', '01/26/2017', 'F', '88 Cottonwood Ct', 'Bui, Hanh', 'Vietnamese'],
  ['9900000021', 'Udall, Wren', '6', '2', '10/14/2013', 'X', '18 Meadow Lark Rd', 'Udall, Casey', 'English'],
  ['9900000022', 'Vega, Cruz', '11', '3', '07/04/2009', 'M', '509 Depot St', 'Vega, Irma', 'Spanish'],
];

const COUNSELORS: Record<string, string> = { '1': 'Ms. Okafor', '2': 'Mr. Lindqvist', '3': 'Mrs. Abara', '90': '' };

function student(row: Row, index: number): Student {
  const [ssid, name, grade, schoolCode, birthdate, gender, address, parent, homeLanguage] = row;
  const [lastName = '', given = ''] = name.split(', ');
  const [firstName = '', ...middle] = given.split(' ');
  const line = String(lastName === 'Tran' ? 2 : index + 1).padStart(2, '0');
  return {
    ssid,
    lastName,
    firstName,
    middleName: middle.join(' '),
    grade,
    schoolCode,
    id: String(204_117 + index * 1_013),
    schoolNumber: String(31 + index * 7),
    birthdate,
    gender,
    address,
    city: 'Sierra Vista',
    zip: '93699',
    phone: `55955501${line}`,
    parentCell: `55955501${String(Number(line) + 40)}`,
    parent,
    homeLanguage,
    counselor: COUNSELORS[schoolCode] ?? '',
    doNotRelease: lastName === 'Udall',
  };
}

/** All students, in the order in which "next" goes through them. */
export const STUDENTS: readonly Student[] = ROWS.map(student);

/** The student with this SSID or this local id. */
export function findStudent(ssidOrId: string): Student | undefined {
  return STUDENTS.find((one) => ssidOrId !== '' && (one.ssid === ssidOrId || one.id === ssidOrId));
}

/** The student at a place in the list, counted around its ends. */
export function studentAt(index: number): Student {
  const found = STUDENTS.at(index % STUDENTS.length);
  if (found === undefined) throw new RangeError(`no student at ${index}`);
  return found;
}

export function siblingsOf(one: Student): Student[] {
  return STUDENTS.filter((other) => other !== one && other.phone === one.phone);
}

export function fullName(one: Student): string {
  return `${one.lastName}, ${one.firstName} ${one.middleName}`.trim();
}

export function schoolName(code: string): string {
  return SCHOOLS.find((school) => school.code === code)?.name ?? '';
}

/** `5595550101` as `(559) 555-0101`. */
export function formatPhone(digits: string): string {
  return `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
}
