import type { DBSchema, IDBPDatabase } from 'idb';
import { openAgain } from '@/utils/storage/open-again';
import type { ActivityEntry } from './activity-entry';

export const ACTIVITY_DATABASE = 'paperless-scores-activity';

export type ActivityIndex = 'byTime' | 'byWhat' | 'bySite' | 'bySiteAndWhat' | 'byStudent' | 'byLastFour';
/** The values that the index is named after, then the time. */
export type IndexKey = (string | number)[];

/** Each index ends in the time, so that any one of them lists its entries in order of time. */
interface ActivitySchema extends DBSchema {
  /** Keys are running numbers. */
  entries: {
    key: number;
    value: ActivityEntry;
    indexes: { [index in ActivityIndex]: IndexKey };
  };
  keys: { key: 'ssid'; value: CryptoKey };
}

export type ActivityDb = IDBPDatabase<ActivitySchema>;

export function activityDb(name: string): () => Promise<ActivityDb> {
  return openAgain<ActivitySchema>(name, 1, (db) => {
    const entries = db.createObjectStore('entries', { autoIncrement: true });
    entries.createIndex('byTime', ['at']);
    entries.createIndex('byWhat', ['what', 'at']);
    entries.createIndex('bySite', ['site', 'at']);
    // Without it, a kind that is rare on a busy site would mean a walk over all that was done there.
    entries.createIndex('bySiteAndWhat', ['site', 'what', 'at']);
    entries.createIndex('byStudent', ['ssidHash', 'at']);
    entries.createIndex('byLastFour', ['lastFour', 'at']);
    db.createObjectStore('keys');
  });
}
