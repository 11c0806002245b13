import * as v from 'valibot';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { EpochMs } from '@/utils/time';

/** Who made a setup file and when, as the file says. */
export interface SetupMaker {
  /** As the maker typed it; may be empty. */
  readonly madeBy: string;
  readonly madeAt: EpochMs;
}

/** The setup file that was taken over last, and what came with it: the next one replaces that, and nothing else. */
export interface TakenSetup extends SetupMaker {
  readonly takenAt: EpochMs;
  readonly setIds: readonly string[];
  readonly origins: readonly string[];
  readonly profiles: readonly ProfileId[];
}

/** Where it is kept: beside the settings, where no content script can write. */
export interface TakenSetupArea {
  get(): Promise<unknown>;
  set(taken: TakenSetup): Promise<void>;
}

const schema: v.GenericSchema<unknown, TakenSetup> = v.object({
  madeBy: v.string(),
  madeAt: v.number(),
  takenAt: v.number(),
  setIds: v.array(v.string()),
  origins: v.array(v.string()),
  profiles: v.array(v.picklist(['pilot', 'toms'])),
});

/** What was kept of a setup file; undefined when none was taken over. */
export function parseTakenSetup(stored: unknown): TakenSetup | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}
