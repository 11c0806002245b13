import { parseArgs } from 'node:util';
import { startSimulator } from './server.ts';
import { FILE_HOST, PILOT_KEY, PILOT_PATH, REGION, SERVICE_HOST, TOMS_KEYS, TOMS_PATH } from './world.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8443' }, 'link-life': { type: 'string', default: '1800' } },
});

const port = wholeNumber('port', values.port);
const simulator = await startSimulator({ port, linkLifeSeconds: wholeNumber('link-life', values['link-life']) });

console.log(`The CAASPP service simulator listens on https://127.0.0.1:${simulator.port}

Chromium reaches it by
  --ignore-certificate-errors --host-resolver-rules="MAP ${SERVICE_HOST}:443 127.0.0.1:${simulator.port},MAP ${FILE_HOST}:443 127.0.0.1:${simulator.port}"

Profile "toms", base URL https://${SERVICE_HOST}${TOMS_PATH}
${TOMS_KEYS.map((key) => `  user name ${key.userName}, secret key ${key.secretKey}`).join('\n')}
Profile "pilot", base URL https://${SERVICE_HOST}${PILOT_PATH}, region ${REGION}
  access key ${PILOT_KEY.accessKeyId}, secret key ${PILOT_KEY.secretAccessKey}

Control-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.close());
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} wants a whole number, not "${text}"`);
  process.exit(2);
}
