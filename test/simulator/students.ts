import { isUnknown, SCHOOL } from './school.ts';
import type { Lea } from './world.ts';

/** One report as the service keeps it. The link is made when somebody asks. */
export interface SimulatedReport {
  readonly type: string;
  /** Missing where the service names the test by its type alone. */
  readonly testName?: string;
  /** School year, `2025-26`. */
  readonly year: string;
  /** Two digits as the service sends them, `05`. */
  readonly grade: string;
  /** A code, or a list of codes for one file that holds several languages. */
  readonly language: string | readonly string[];
  readonly format: 'PDF' | 'HTML';
  /** The LEA in which the student was tested. */
  readonly testedBy: Lea;
  /** Pages of its file; one for each language when left out. */
  readonly pages?: number;
  /** So large its file is made, about. */
  readonly bytes?: number;
}

export interface SimulatedStudent {
  /** Ten digits, beginning with 99. */
  readonly ssid: string;
  readonly name: string;
  /** Grade of 2025-26, the year of the newest tests. */
  readonly grade: number;
  /** School code in the demo SIS. */
  readonly school: number;
  /** The LEA to which the student belongs by CALPADS today: it alone may see the reports. */
  readonly lea: Lea;
  readonly reports: readonly SimulatedReport[];
}

interface Test {
  readonly type: string;
  readonly testName?: string;
}

const SMARTER_BALANCED: Test = { type: 'CAASPP', testName: 'Smarter Balanced ELA and Mathematics' };
const SMARTER_BALANCED_ELA: Test = { type: 'CAASPP', testName: 'Smarter Balanced ELA' };
const SMARTER_BALANCED_MATH: Test = { type: 'CAASPP', testName: 'Smarter Balanced Mathematics' };
const CAST: Test = { type: 'CAST', testName: 'California Science Test (CAST)' };
const CAA_ELA: Test = { type: 'CAA', testName: 'California Alternate Assessment for ELA' };
const CAA_MATH: Test = { type: 'CAA', testName: 'California Alternate Assessment for Mathematics' };
const CAA_SCIENCE: Test = { type: 'CAA', testName: 'California Alternate Assessment for Science' };
const CSA: Test = { type: 'CSA', testName: 'California Spanish Assessment (CSA)' };
const ELPAC_INITIAL: Test = { type: 'ELPAC', testName: 'Initial ELPAC' };
const ELPAC_SUMMATIVE: Test = { type: 'ELPAC', testName: 'Summative ELPAC' };
const ELPAC_ALTERNATE: Test = { type: 'ELPAC', testName: 'Summative Alternate ELPAC' };
/** Not known to anybody: the extension has to show it as it came. */
const UNKNOWN_TEST: Test = { type: 'CAFE' };

type Taken = readonly [test: Test, year: string, languages: readonly SimulatedReport['language'][]];

/** A student and the tests taken; one report for each language. */
function student(
  ssid: string,
  name: string,
  grade: number,
  school: number,
  tests: readonly Taken[],
  more: { lea?: Lea; testedBy?: (year: string) => Lea; format?: (test: Test) => 'PDF' | 'HTML' } = {},
): SimulatedStudent {
  const lea = more.lea ?? 'sierraVista';
  const reports = tests.flatMap(([test, year, languages]) =>
    languages.map((language) => ({
      ...test,
      year,
      grade: gradeIn(year, grade),
      language,
      format: more.format?.(test) ?? 'PDF',
      testedBy: more.testedBy?.(year) ?? lea,
    })),
  );
  return { ssid, name, grade, school, lea, reports };
}

function gradeIn(year: string, gradeOf2025: number): string {
  return String(gradeOf2025 - (2025 - Number(year.slice(0, 4)))).padStart(2, '0');
}

const ENG = ['ENG'] as const;
const ENG_SPA = ['ENG', 'SPA'] as const;

/** Every student of the simulated service. Who is not here is unknown to it. */
export const STUDENTS: readonly SimulatedStudent[] = [
  student('9900000001', 'Avila, Marisol', 5, 1, [
    [SMARTER_BALANCED, '2025-26', ENG_SPA],
    [CAST, '2025-26', ENG_SPA],
    [SMARTER_BALANCED, '2024-25', ENG_SPA],
  ]),
  student('9900000002', 'Bui, Minh', 4, 1, [
    [SMARTER_BALANCED, '2025-26', ['ENG', 'VIE']],
    [ELPAC_SUMMATIVE, '2025-26', ['ENG', 'VIE']],
  ]),
  student('9900000003', 'Chen, Lihua', 7, 2, [
    [SMARTER_BALANCED, '2025-26', ['ENG', 'CHI']],
    [SMARTER_BALANCED, '2024-25', ['ENG', 'CHI']],
    [SMARTER_BALANCED, '2023-24', ['ENG', 'CHI']],
  ]),
  student('9900000004', 'Domingo, Paolo', 8, 2, [
    [SMARTER_BALANCED, '2025-26', ['ENG', 'FIL']],
    [CAST, '2025-26', ['ENG', 'FIL']],
  ]),
  student('9900000005', 'Eom, Jisoo', 6, 2, [
    [SMARTER_BALANCED, '2025-26', ['ENG', 'KOR']],
    [ELPAC_INITIAL, '2025-26', ['ENG', 'KOR']],
  ]),
  student('9900000006', 'Fares, Layla', 3, 1, [
    [SMARTER_BALANCED, '2025-26', ['ENG', 'ARA']],
    [ELPAC_SUMMATIVE, '2025-26', ['ENG', 'ARA']],
  ]),
  student('9900000007', 'Garcia, Diego', 11, 3, [
    [SMARTER_BALANCED, '2025-26', ENG],
    [CAST, '2025-26', ENG],
    [CSA, '2025-26', ['SPA']],
  ]),
  // Testing was suspended in 2019-20.
  student('9900000008', 'Hart, June', 10, 3, [
    [SMARTER_BALANCED, '2021-22', ENG],
    [SMARTER_BALANCED, '2020-21', ENG],
    [SMARTER_BALANCED, '2018-19', ENG],
  ]),
  student('9900000009', 'Ibarra, Noe', 5, 1, [
    [CAA_ELA, '2025-26', ENG],
    [CAA_MATH, '2025-26', ENG],
    [CAA_SCIENCE, '2025-26', ENG],
    [ELPAC_ALTERNATE, '2025-26', ENG],
  ]),
  student(
    '9900000010',
    'Jensen, Ole',
    4,
    1,
    [
      [SMARTER_BALANCED_ELA, '2025-26', ENG],
      [SMARTER_BALANCED_MATH, '2025-26', ENG],
      [SMARTER_BALANCED, '2025-26', ENG],
    ],
    { format: (test) => (test === SMARTER_BALANCED ? 'PDF' : 'HTML') },
  ),
  student('9900000011', 'Kaur, Simran', 6, 2, [[SMARTER_BALANCED, '2025-26', ['ENG', 'PAN']]]),
  student('9900000012', 'Lopez, Ana', 9, 3, [[UNKNOWN_TEST, '2025-26', ENG]]),
  student(
    '9900000013',
    'Moua, Kong',
    7,
    2,
    [
      [SMARTER_BALANCED, '2025-26', ENG],
      [SMARTER_BALANCED, '2024-25', ENG],
    ],
    { testedBy: (year) => (year === '2025-26' ? 'sierraVista' : 'elsewhere') },
  ),
  student('9900000014', 'Nolan, Piper', 8, 2, [[SMARTER_BALANCED, '2025-26', ENG]], {
    lea: 'elsewhere',
    testedBy: () => 'sierraVista',
  }),
  student('9900000015', 'Ortiz, Luz', 2, 1, []),
  // 9900000016 (Park, Theo) stands in the SIS alone: the service does not know the number.
  student('9900000017', 'Quinn, Rory', 5, 90, [[SMARTER_BALANCED, '2025-26', ENG]], { lea: 'manzanita' }),
  student('9900000018', 'Reyes, Sol', 5, 1, [[SMARTER_BALANCED, '2025-26', [['ENG', 'SPA']]]]),
  student('9900000020', 'Tran, Vy', 3, 1, [[SMARTER_BALANCED, '2025-26', ENG]]),
  student('9900000021', 'Udall, Wren', 6, 2, [[SMARTER_BALANCED, '2025-26', ENG]]),
  student('9900000022', 'Vega, Cruz', 11, 3, [
    [SMARTER_BALANCED, '2025-26', ENG_SPA],
    [ELPAC_SUMMATIVE, '2025-26', ENG_SPA],
    [CAST, '2024-25', ENG_SPA],
    [CSA, '2024-25', ['SPA']],
    [ELPAC_SUMMATIVE, '2024-25', ENG_SPA],
    [ELPAC_SUMMATIVE, '2023-24', ENG_SPA],
    [ELPAC_INITIAL, '2023-24', ENG],
  ]),
];

/** The school for lists; who is not known to the service is in the SIS alone. */
const BY_SSID = new Map([...SCHOOL.filter(({ ssid }) => !isUnknown(ssid)), ...STUDENTS].map((one) => [one.ssid, one]));

export function studentWith(ssid: string): SimulatedStudent | undefined {
  return BY_SSID.get(ssid);
}
