import type { SimulatedReport, SimulatedStudent } from './students.ts';

/**
 * A school of 1,200 made-up students, for lists: the same at each start. SSIDs from 9910000001. Seven languages, one to
 * eight reports, two to six pages each, 80 KB to 3 MB, and among every forty one of each outcome.
 */
export const SCHOOL_SIZE = 1_200;
const FIRST_SSID = 9_910_000_001;

const LAST_NAMES = [
  ...['Acosta', 'Baker', 'Castillo', 'Dang', 'Espinoza', 'Flores', 'Gill', 'Huang', 'Ibrahim', 'Juarez', 'Kim', 'Lee'],
  ...['Mendoza', 'Nguyen', 'Ochoa', 'Pham', 'Quintero', 'Ramos', 'Singh', 'Torres', 'Uribe', 'Vang', 'Wong', 'Xiong'],
];
const FIRST_NAMES = [
  ...['Abel', 'Bao', 'Camila', 'Dario', 'Elena', 'Farah', 'Gael', 'Hana', 'Ivan', 'Joy', 'Kai', 'Lucia', 'Mateo'],
  ...['Noor', 'Omar', 'Paula', 'Rosa', 'Sam', 'Tomas', 'Uma', 'Vera', 'Wes', 'Ximena', 'Yuri', 'Zoe'],
];
const LANGUAGES = ['SPA', 'VIE', 'CHI', 'KOR', 'FIL', 'ARA'];
const YEARS = ['2025-26', '2024-25', '2023-24', '2022-23'];

export const SCHOOL: readonly SimulatedStudent[] = Array.from({ length: SCHOOL_SIZE }, (_, index) => studentAt(index));

function studentAt(index: number): SimulatedStudent {
  const chance = chances(index + 1);
  const grade = 3 + (index % 6);
  const last = LAST_NAMES[index % LAST_NAMES.length];
  const first = FIRST_NAMES[Math.floor(index / LAST_NAMES.length) % FIRST_NAMES.length];
  // One of forty is not this LEA's, one has no test data; the last of forty the service does not know at all.
  const turn = index % 40;
  const lea = turn === 37 ? 'elsewhere' : 'sierraVista';
  return {
    ssid: String(FIRST_SSID + index),
    name: `${last}, ${first}`,
    grade,
    school: 1,
    lea,
    reports: turn === 38 ? [] : reportsOf(grade, lea, chance),
  };
}

/** Whether the service has never heard of a student of the school. */
export function isUnknown(ssid: string): boolean {
  return (Number(ssid) - FIRST_SSID) % 40 === 39;
}

function reportsOf(grade: number, lea: SimulatedStudent['lea'], chance: () => number): SimulatedReport[] {
  const home = chance() < 0.4 ? LANGUAGES[Math.floor(chance() * LANGUAGES.length)] : undefined;
  const count = 1 + Math.floor(chance() * (home === undefined ? 8 : 4));
  // One of twelve has none of this year.
  const first = chance() < 1 / 12 ? 1 : 0;
  return Array.from(
    { length: count },
    (_, at) => YEARS[Math.min(first + Math.floor(at / 2), YEARS.length - 1)] ?? '',
  ).flatMap((year, at) =>
    (home === undefined ? ['ENG'] : ['ENG', home]).map(
      (language): SimulatedReport => ({
        ...(at % 2 === 0
          ? { type: 'CAASPP', testName: 'Smarter Balanced ELA and Mathematics' }
          : { type: 'ELPAC', testName: 'Summative ELPAC' }),
        year,
        grade: String(Math.max(1, grade - YEARS.indexOf(year))).padStart(2, '0'),
        language,
        format: 'PDF',
        testedBy: lea,
        pages: 2 + Math.floor(chance() * 5),
        bytes: Math.round(80_000 * (3_000_000 / 80_000) ** (chance() ** 3)),
      }),
    ),
  );
}

/** Numbers from 0 to 1, the same for the same student (mulberry32). */
function chances(seed: number): () => number {
  let state = seed * 0x9e37_79b9;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
