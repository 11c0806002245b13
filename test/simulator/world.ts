/**
 * The fixed points of the simulated world: hosts, paths, credentials, LEAs. All made up. Other tests take
 * them from here so that everything agrees.
 */

export const SERVICE_HOST = 'caaspp-aws.ets.org';
export const FILE_HOST = 'caaspp-score-reports.s3.us-west-2.amazonaws.com';
export const REGION = 'us-west-2';

export const TOMS_PATH = '/api/v1';
export const PILOT_PATH = '/pilot/v1';

/** Local education agencies. `elsewhere` stands for every LEA that has no credentials here. */
export type Lea = 'sierraVista' | 'manzanita' | 'elsewhere';

export const LEA_NAMES: Readonly<Record<Lea, string>> = {
  sierraVista: 'Sierra Vista Unified (simulated)',
  manzanita: 'Manzanita Charter (simulated)',
  elsewhere: 'Another district (simulated)',
};

/** AWS-style key of the `pilot` profile. */
export const PILOT_KEY = {
  accessKeyId: 'AKIASIMULATOR0000001',
  secretAccessKey: 'simulated/Secret+Key/for+tests/only000001',
  lea: 'sierraVista',
} as const;

/** User names and secret keys of the `toms` profile. */
export const TOMS_KEYS = [
  { userName: 'sim-district', secretKey: 'SimulatedSecret00001', lea: 'sierraVista' },
  { userName: 'sim-charter', secretKey: 'SimulatedSecret00002', lea: 'manzanita' },
] as const;

/** The key with which the service signs the links to its file host. No client ever needs it. */
export const FILE_KEY = {
  accessKeyId: 'AKIASIMULATORFILES01',
  secretAccessKey: 'simulated/Files+Key/for+tests/only0000001',
} as const;

/** The three texts that the service itself says about a student. */
export const MESSAGES = {
  unknownSsid: 'Student identification number not found',
  noTestData: 'Student does not have any test data',
  notAuthorized: 'You are not authorized to make this request',
} as const;
