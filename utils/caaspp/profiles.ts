import { MINUTE_MS } from '@/utils/time';
import type { ProfileId, ServiceProfile } from './profile';

/**
 * The hosts on which the service keeps the report files: Amazon S3 by its names for region us-west-2 and by its global
 * ones, the bucket in the host or in the path. An assumption.
 */
const LINK_HOSTS = [
  ...['*.s3.us-west-2.amazonaws.com', 's3.us-west-2.amazonaws.com', '*.s3-us-west-2.amazonaws.com'],
  ...['*.s3.dualstack.us-west-2.amazonaws.com', '*.s3.amazonaws.com', 's3.amazonaws.com', '*.ets.org'],
];

/** What Amazon API Gateway sets on every answer, its own refusals among them. An assumption. */
const OWN_HEADERS = ['x-amz', 'apigw-'];

/** Field names of an answer; the later alternatives are spellings that other answers of the service had. */
const ANSWER: ServiceProfile['answer'] = {
  reports: ['reports', 'scoreReports', ''],
  message: ['message', 'Message', 'errorMessage', 'error.message', 'error'],
  type: ['type', 'reportType', 'testType'],
  testName: ['testName', 'test', 'name'],
  subject: ['subject', 'contentArea'],
  year: ['year', 'schoolYear', 'testYear'],
  grade: ['grade', 'gradeLevel'],
  language: ['language', 'languages', 'languageCode'],
  format: ['format', 'fileFormat'],
  url: ['url', 'link', 'href'],
};

/**
 * The two ways to reach the service. What is known and what is assumed of it stands in the project's notes
 * on the CAASPP service; everything assumed is here and nowhere else.
 */
export const PROFILES: Readonly<Record<ProfileId, ServiceProfile>> = {
  /** The 2018 service: requests signed with an AWS access key. */
  pilot: {
    id: 'pilot',
    baseUrl: 'https://caaspp-aws.ets.org/pilot/v1',
    authenticate: { kind: 'sigv4', service: 'execute-api', region: 'us-west-2' },
    reports: { method: 'GET', path: '/student-score-reports', ssidParameter: 'ssid' },
    answer: ANSWER,
    ownHeaders: OWN_HEADERS,
    linkLifetimeMs: 30 * MINUTE_MS,
    linkHosts: LINK_HOSTS,
  },
  /** Since 2019: user name and secret key from TOMS, exchanged for a token. */
  toms: {
    id: 'toms',
    baseUrl: 'https://caaspp-aws.ets.org/api/v1',
    authenticate: {
      kind: 'token',
      method: 'POST',
      path: '/token',
      tokenFields: ['token', 'idToken', 'id_token', 'access_token'],
      expiresInFields: ['expiresIn', 'expires_in'],
      defaultExpiresInSeconds: 3600,
      scheme: '',
    },
    reports: { method: 'GET', path: '/scorereports', ssidParameter: 'ssid' },
    answer: ANSWER,
    ownHeaders: OWN_HEADERS,
    linkLifetimeMs: 30 * MINUTE_MS,
    linkHosts: LINK_HOSTS,
  },
};

/**
 * The profile that a credential set uses: its own base URL and region go before those of `profile`.
 * @param profile the set's profile with what options or policy changed in it
 */
export function profileFor(
  set: { readonly profile: ProfileId; readonly baseUrl: string; readonly region: string },
  profile: ServiceProfile = PROFILES[set.profile],
): ServiceProfile {
  const { authenticate } = profile;
  const region = set.region.trim();
  return {
    ...profile,
    baseUrl: (set.baseUrl.trim() || profile.baseUrl).replace(/\/+$/, ''),
    authenticate: authenticate.kind === 'sigv4' && region !== '' ? { ...authenticate, region } : authenticate,
  };
}

/** The host that a profile asks, for texts and permissions; `''` when its base URL is no URL. */
export function hostOf(profile: ServiceProfile): string {
  return URL.parse(profile.baseUrl)?.host ?? '';
}
