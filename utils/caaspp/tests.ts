import type { Report } from './answer';

/** The tests whose reports the service keeps, in the order in which a table shows them. */
const TESTS: readonly { readonly codes: readonly string[]; readonly name: string }[] = [
  // Science is in it in grades 5, 8 and 11: its name promises no contents.
  { codes: ['CAASPP'], name: 'CAASPP' },
  { codes: ['SB', 'SBAC'], name: 'Smarter Balanced' },
  { codes: ['SBELA'], name: 'Smarter Balanced ELA' },
  { codes: ['SBMATH'], name: 'Smarter Balanced Mathematics' },
  { codes: ['CAST'], name: 'California Science Test (CAST)' },
  { codes: ['CAA'], name: 'California Alternate Assessments (CAA)' },
  { codes: ['CAAELA'], name: 'California Alternate Assessment (CAA) for ELA' },
  { codes: ['CAAMATH'], name: 'California Alternate Assessment (CAA) for Mathematics' },
  { codes: ['CAASCIENCE', 'CAASCI'], name: 'California Alternate Assessment (CAA) for Science' },
  { codes: ['CSA'], name: 'California Spanish Assessment (CSA)' },
];

const BY_CODE = new Map(TESTS.flatMap((test, rank) => test.codes.map((code) => [code, { name: test.name, rank }])));

/** ELPAC, Initial and Summative, each as an Alternate test, too: four tests, whatever the order of the words. */
const ELPAC = /^(?=.*ELPAC)(?:ELPAC|INIT(?:IAL)?|SUM(?:MATIVE)?|ALT(?:ERNATE)?)+$/;

function elpacName(code: string): string | undefined {
  if (!ELPAC.test(code)) return undefined;
  const which = code.includes('INIT') ? 'Initial ' : code.includes('SUM') ? 'Summative ' : '';
  return `${which}${code.includes('ALT') ? 'Alternate ' : ''}ELPAC`;
}

/** Our name for a type code (`CAST`, `ELPAC-Initial`); undefined for a type we do not know. */
export function testName(type: string): string | undefined {
  return BY_CODE.get(bare(type))?.name ?? elpacName(bare(type));
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
