import type { RequestKind } from './fault-schema.ts';
import type { IncomingCall } from './incoming-call.ts';
import { fileAt } from './report-pages.ts';
import { FILE_HOST, PILOT_PATH, SERVICE_HOST, TOMS_PATH } from './world.ts';

/** What a call is for, by host and path alone. */
export interface Address {
  readonly kind: RequestKind;
  readonly profile?: 'toms' | 'pilot';
  /** The student asked for, or whose report the file is. */
  readonly ssid?: string | undefined;
}

export function addressOf({ host, method, path, query }: IncomingCall): Address {
  if (host === FILE_HOST) {
    const ssid = fileAt(path)?.student.ssid;
    // Browsers ask for an icon of the site by themselves: that is no request for a file.
    const isFile = /^\/\d{4}-\d{2}\//.test(path) && (method === 'GET' || method === 'HEAD');
    return { kind: isFile ? 'file' : 'other', ssid };
  }
  if (host !== SERVICE_HOST) return { kind: 'other' };
  const ssid = query.get('ssid') ?? undefined;
  if (path === `${TOMS_PATH}/token`) return { kind: method === 'POST' ? 'token' : 'other', profile: 'toms' };
  if (path === `${TOMS_PATH}/scorereports`)
    return { kind: method === 'GET' ? 'reports' : 'other', profile: 'toms', ssid };
  if (path === `${PILOT_PATH}/student-score-reports`) {
    return { kind: method === 'GET' ? 'reports' : 'other', profile: 'pilot', ssid };
  }
  return { kind: 'other' };
}
