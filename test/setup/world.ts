import { type Simulator, startSimulator } from '../simulator/server.ts';
import { type SisPages, startSisPages } from '../sis-pages/server.ts';

/** The servers that stand for the world outside the browser, all on loopback. */
export interface World {
  readonly simulator: Simulator;
  readonly sis: SisPages;
  /** Which host (`*.name` for its subdomains) is answered by which loopback port. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  close(): Promise<void>;
}

/** Hosts of the CAASPP service and of its report links. */
const SERVICE_HOSTS = ['caaspp-aws.ets.org', '*.amazonaws.com'];

/** Hosts of the SIS look-alikes; the last ones are for attacks. */
const SIS_HOSTS = [
  '*.aeries.net',
  '*.powerschool.com',
  '*.infinitecampus.org',
  '*.edupoint.com',
  '*.illuminateed.com',
  '*.demo-district.example',
  '*.attacker.example',
];

export async function startWorld(options: { linkLifeSeconds?: number } = {}): Promise<World> {
  const [simulator, sis] = await Promise.all([startSimulator(options), startSisPages()]);
  return {
    simulator,
    sis,
    hosts: [
      ...SERVICE_HOSTS.map((host) => ({ host, port: simulator.port })),
      ...SIS_HOSTS.map((host) => ({ host, port: sis.port })),
    ],
    async close() {
      await Promise.all([simulator.close(), sis.close()]);
    },
  };
}
