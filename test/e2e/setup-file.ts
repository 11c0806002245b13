import { exportSetup, type SetupExport } from '@/utils/organization/setup-file';

/** One of the districts of a setup file, with its key from TOMS. */
interface District {
  readonly name: string;
  readonly userName: string;
  readonly secretKey: string;
  readonly schoolCodes?: readonly string[];
}

/** The text of a setup file, as an administrator's browser makes it. */
export async function setupFileOf(
  districts: readonly District[],
  passphrase: string,
  settings: Partial<SetupExport['settings']> = {},
  more: Partial<Pick<SetupExport, 'madeBy' | 'now'>> = {},
): Promise<string> {
  const none = { cdsCode: '', baseUrl: '', region: '', expiresOn: '', hosts: [] } as const;
  const file = await exportSetup({
    settings: {
      requestWhen: 'testScoresPage',
      allowDoNotRelease: false,
      activityDays: 365,
      rosters: 'print',
      rosterLimit: 200,
      lock: { idleMinutes: 30 },
      sites: [],
      ...settings,
    },
    profileOverrides: {},
    credentialSets: districts.map(({ name, userName, secretKey, schoolCodes = [] }) => ({
      draft: { ...none, name, profile: 'toms', account: userName, schoolCodes: [...schoolCodes] },
      secret: secretKey,
    })),
    passphrase,
    now: Date.now(),
    ...more,
  });
  if (file.kind !== 'file') throw new Error(file.kind);
  return file.text;
}
