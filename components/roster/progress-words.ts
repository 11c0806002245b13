import type { Progress } from '@/utils/roster/queue';
import type { Words } from '@/utils/words';

/** "12 of 34 · about 20 seconds left". */
export function progressWords({ all, done, failed, msLeft }: Progress, words: Words): string {
  const so = words.t('rosterProgress', done + failed, all);
  const left = timeLeftWords({ msLeft }, words);
  return left === '' ? so : `${so} · ${left}`;
}

/** "about 20 seconds left"; empty while nobody can tell. */
export function timeLeftWords({ msLeft }: Pick<Progress, 'msLeft'>, { t, duration }: Words): string {
  return msLeft === undefined ? '' : t('rosterTimeLeft', duration(Math.max(1_000, msLeft)));
}
