/** An answer as the service may give it, of nobody. */
export const exampleAnswer = JSON.stringify(
  {
    reports: [
      {
        type: 'CAASPP',
        testName: 'CAASPP',
        year: '2025-26',
        grade: '05',
        language: 'ENG',
        format: 'PDF',
        url: 'https://reports.s3.us-west-2.amazonaws.com/2026/example-1.pdf?X-Amz-Expires=1800',
      },
      {
        type: 'CAASPP',
        testName: 'CAASPP',
        year: '2025-26',
        grade: '05',
        language: 'SPA',
        format: 'PDF',
        url: 'https://reports.s3.us-west-2.amazonaws.com/2026/example-2.pdf?X-Amz-Expires=1800',
      },
    ],
  },
  null,
  2,
);
