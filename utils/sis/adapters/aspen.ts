import type { SisAdapter, TriedOn } from '../adapter';

/** Aspen (Follett). Property names stand in the names of inputs; read-only pages have label and value cells. */
export default {
  id: 'aspen',
  name: 'Aspen',
  hosts: ['myfollett.com'],
  paths: [/^\/aspen\//i],
  ssid: ['input[name="propertyValue(stdIDState)"]'],
  portalPaths: [/^\/aspen\/(?:family|studentPortal)\w*\.do/i],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [];
