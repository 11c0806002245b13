import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UPDATES } from './browser-policies.ts';
import { type DistrictOptions, liesIn } from './district.ts';
import { type SigningKey, signingKey } from './signing-key.ts';

/**
 * The key for a package that will take the place of what is in a folder. Nothing is made or removed where that would be
 * wrong: the folder is somebody else's, has the key in it, or has a package of another key.
 * @throws with a text for the person who typed the command
 */
export function keyFor(folder: string, { keyFile, valuesFile }: DistrictOptions): SigningKey {
  for (const file of valuesFile === undefined ? [keyFile] : [keyFile, valuesFile]) {
    if (liesIn(file, folder)) {
      throw new Error(
        `${file} is in ${folder}.\nThat folder is made anew each time, and what is in it is for your browsers. Keep the file elsewhere.`,
      );
    }
  }
  const former = formerId(folder);
  const key = former !== undefined && !existsSync(keyFile) ? undefined : signingKey(keyFile);
  if (key !== undefined && (former === undefined || former === key.extensionId)) return key;
  throw new Error(
    `${folder} has a package with the id ${former}, made with another key than ${keyFile}.\nBrowsers would not take the new one as its update: to them it is another extension.\nName the key that the former was made with. If you mean to begin anew, remove the folder first.`,
  );
}

/** The id of the package that is in a folder; undefined where there is nothing yet. */
function formerId(folder: string): string | undefined {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined;
  const updates = join(folder, 'files', UPDATES.chrome);
  const [, id] = (existsSync(updates) && /\bappid="([a-p]{32})"/.exec(readFileSync(updates, 'utf8'))) || [];
  if (id !== undefined) return id;
  throw new Error(
    `${folder} has something else in it than a district package.\nIt would be removed. Name another folder after --out, or empty this one.`,
  );
}
