import type { PasswordChoice } from '@/components/roster/roster-props';
import type { FileJob } from '@/utils/roster/files/files-model';

/** Without those that are taken for each other on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP = 4;

/** The passwords of a run: none, one for all, or one for each student, made by chance (some 59 bits). */
export function createPasswords(choice: PasswordChoice) {
  const own = new Map<string, string>();

  return {
    passwordFor(job: FileJob): string | undefined {
      if (choice.kind !== 'own') return choice.kind === 'shared' ? choice.password : undefined;
      const key = job.entry.ssid.reveal();
      const known = own.get(key) ?? made();
      own.set(key, known);
      return known;
    },
  };
}

function made(): string {
  const groups = Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join(''));
  return groups.join('-');
}

/** Each as likely as any other: what lies beyond the last whole round is thrown away. */
function letter(): string {
  const rounds = Math.floor(256 / LETTERS.length) * LETTERS.length;
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < rounds) return LETTERS[byte % LETTERS.length] ?? '';
  }
}
