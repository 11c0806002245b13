import type { Report } from './answer';

/** The tests whose reports the service keeps, in the order in which a table shows them. */
const TESTS: readonly { readonly codes: readonly string[]; readonly name: string }[] = [
  { codes: ['CAASPP', 'SB', 'SBAC'], name: 'Smarter Balanced ELA and Mathematics' },
  { codes: ['SBELA'], name: 'Smarter Balanced ELA' },
  { codes: ['SBMATH'], name: 'Smarter Balanced Mathematics' },
  { codes: ['CAST'], name: 'California Science Test (CAST)' },
  { codes: ['CAA'], name: 'California Alternate Assessments (CAA)' },
  { codes: ['CAAELA'], name: 'California Alternate Assessment (CAA) for ELA' },
  { codes: ['CAAMATH'], name: 'California Alternate Assessment (CAA) for Mathematics' },
  { codes: ['CAASCIENCE', 'CAASCI'], name: 'California Alternate Assessment (CAA) for Science' },
  { codes: ['CSA'], name: 'California Spanish Assessment (CSA)' },
  { codes: ['ELPAC', 'ELPACSUMMATIVE', 'SUMMATIVEELPAC', 'ELPACSUM'], name: 'Summative ELPAC' },
  { codes: ['ELPACINITIAL', 'INITIALELPAC', 'ELPACINIT'], name: 'Initial ELPAC' },
  { codes: ['ELPACALTERNATE', 'ALTERNATEELPAC', 'ELPACALT', 'ALTELPAC'], name: 'Alternate ELPAC' },
];

const BY_CODE = new Map(TESTS.flatMap((test, rank) => test.codes.map((code) => [code, { name: test.name, rank }])));

/** Our name for a type code (`CAST`, `ELPAC-Initial`); undefined for a type we do not know. */
export function testName(type: string): string | undefined {
  return BY_CODE.get(bare(type))?.name;
}

/** The order of the table: the newest year first, then test by test, then grade and language, English first. */
export function byYearThenTest(a: Report, b: Report): number {
  return (
    compare(yearRank(b.year), yearRank(a.year)) ||
    compare(testRank(a), testRank(b)) ||
    a.test.localeCompare(b.test, 'en') ||
    a.format.localeCompare(b.format, 'en') * -1 ||
    compare(languageRank(a), languageRank(b))
  );
}

function bare(type: string): string {
  return type.toUpperCase().replace(/[^A-Z]/g, '');
}

function testRank(report: Report): number {
  return BY_CODE.get(bare(report.type))?.rank ?? TESTS.length;
}

/** `2023-24` → 2023; a year that can't be read goes to the end. */
function yearRank(year: string): number {
  return Number(/\d{4}/.exec(year)?.[0] ?? 0);
}

function languageRank(report: Report): number {
  return report.languages[0]?.code === 'en' ? 0 : 1;
}

function compare(a: number, b: number): number {
  return a - b;
}
