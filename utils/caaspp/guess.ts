import * as v from 'valibot';
import type { ProfileId, ServiceProfile } from './profile';
import type { Guess } from './read-answer';

const field = v.exactOptional(v.pipe(v.string(), v.maxLength(100)));
const guessSchema = v.object({
  ...{ reports: field, message: field, type: field, testName: field, subject: field, year: field },
  ...{ grade: field, language: field, format: field, url: field },
} satisfies Record<keyof ServiceProfile['answer'], unknown>);

/** Under which the background keeps what it guessed of a profile's last answer, for the browser session. */
export const guessKey = (id: ProfileId) => `guess ${id}`;

/** A guess as it was kept; undefined when all of the last answer stood where the profile says. */
export function parseGuess(stored: unknown): Guess | undefined {
  const parsed = v.safeParse(guessSchema, stored);
  return parsed.success && Object.keys(parsed.output).length > 0 ? parsed.output : undefined;
}

/**
 * The change of the profile after which nothing of such an answer is a guess any more, as text for a policy or the
 * workbench. Undefined when a profile can't name what was found.
 */
export function profileChange(guesses: Readonly<Partial<Record<ProfileId, Guess>>>): string | undefined {
  const named = Object.entries(guesses).flatMap(([id, guess]) => {
    const fields = Object.entries(guess).filter(([, path]) => path !== '');
    return fields.length === 0
      ? []
      : [[id, { answer: Object.fromEntries(fields.map(([name, path]) => [name, [path]])) }]];
  });
  return named.length === 0 ? undefined : JSON.stringify({ profileOverrides: Object.fromEntries(named) }, null, 2);
}
