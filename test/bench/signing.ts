import { AwsV4Signer } from 'aws4fetch';
import type * as Signing from '../../utils/caaspp/signing.ts';
import type * as Sealing from '../../utils/vault/sealing.ts';
import { withProduct } from '../setup/load-product.ts';
import { type Measured, median } from './measure.ts';

const ROUNDS = 40;
const PER_ROUND = 100;

const REQUEST = {
  url: 'https://caaspp-aws.ets.org/pilot/v1/student-score-reports?ssid=9900000001',
  method: 'GET',
  headers: { accept: 'application/json' },
  region: 'us-west-2',
  service: 'execute-api',
};
const SECRET = 'simulated/Secret+Key/for+tests/only000001';
const ACCESS_KEY_ID = 'AKIASIMULATOR0000001';

/** Signing as the extension does it, with a key that cannot be read, against aws4fetch with the secret itself. */
export async function measureSigning(): Promise<Measured[]> {
  return withProduct(async (load) => {
    const { signRequest } = (await load('/utils/caaspp/signing.ts')) as typeof Signing;
    const { signingKeyFromBytes } = (await load('/utils/vault/sealing.ts')) as typeof Sealing;
    const signingKey = await signingKeyFromBytes(new TextEncoder().encode(`AWS4${SECRET}`));
    const credentials = { accessKeyId: ACCESS_KEY_ID, signingKey };
    const ours = () => signRequest({ ...REQUEST, credentials, now: Date.now() });
    const cache = new Map<string, ArrayBuffer>();
    const theirs = () =>
      new AwsV4Signer({ ...REQUEST, accessKeyId: ACCESS_KEY_ID, secretAccessKey: SECRET, cache }).sign();
    const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    // In turn, so that both have the same share of the machine's moods. The first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const one = { ours: await timeOf(ours), theirs: await timeOf(theirs) };
      if (round === 0) continue;
      times.ours.push(one.ours);
      times.theirs.push(one.theirs);
    }
    const [our, their] = [median(times.ours), median(times.theirs)];
    return [
      {
        name: 'signing a request',
        measured: our / their,
        budget: 1.1,
        unit: 'times',
        from: `${our.toFixed(3)} ms, aws4fetch alone ${their.toFixed(3)} ms; medians of ${ROUNDS}, in Node`,
      },
    ];
  });
}

async function timeOf(sign: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  for (let turn = 0; turn < PER_ROUND; turn += 1) await sign();
  return (performance.now() - began) / PER_ROUND;
}
