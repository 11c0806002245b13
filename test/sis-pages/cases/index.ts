import { aboutPages } from './about.ts';
import { againPages } from './again.ts';
import { attackedPages } from './attacked.ts';
import { attackedAgainPages } from './attacked-again.ts';
import type { CasePage } from './case-page.ts';
import { coveredPages } from './covered.ts';
import { eighteenthPages } from './eighteenth.ts';
import { eighthPages } from './eighth.ts';
import { eleventhPages } from './eleventh.ts';
import { fifteenthPages } from './fifteenth.ts';
import { fifthPages } from './fifth.ts';
import { fortiethPages } from './fortieth.ts';
import { fortyFirstPages } from './forty-first.ts';
import { fortySecondPages } from './forty-second.ts';
import { foundAgainPages } from './found-again.ts';
import { foundInSourcePages } from './found-in-source.ts';
import { fourteenthPages } from './fourteenth.ts';
import { fourthPages } from './fourth.ts';
import { huntedPages } from './hunted.ts';
import { inSightPages } from './in-sight.ts';
import { kinPages } from './kin.ts';
import { laidOutPages } from './laid-out.ts';
import { layersPages } from './layers.ts';
import { loosenedPages } from './loosened.ts';
import { loosenedAgainPages } from './loosened-again.ts';
import { loosenedFourthPages } from './loosened-fourth.ts';
import { loosenedThirdPages } from './loosened-third.ts';
import { morePages } from './more.ts';
import { narrowedPages } from './narrowed.ts';
import { narrowedAgainPages } from './narrowed-again.ts';
import { narrowedFourthPages } from './narrowed-fourth.ts';
import { narrowedThirdPages } from './narrowed-third.ts';
import { nineteenthPages } from './nineteenth.ts';
import { ninthPages } from './ninth.ts';
import { outOfSightPages } from './out-of-sight.ts';
import { seenPages } from './seen.ts';
import { seventeenthPages } from './seventeenth.ts';
import { seventhPages } from './seventh.ts';
import { sixteenthPages } from './sixteenth.ts';
import { sixthPages } from './sixth.ts';
import { tenthPages } from './tenth.ts';
import { thirdPages } from './third.ts';
import { thirteenthPages } from './thirteenth.ts';
import { thirtiethPages } from './thirtieth.ts';
import { thirtyEighthPages } from './thirty-eighth.ts';
import { thirtyFifthPages } from './thirty-fifth.ts';
import { thirtyFirstPages } from './thirty-first.ts';
import { thirtyFourthPages } from './thirty-fourth.ts';
import { thirtyNinthPages } from './thirty-ninth.ts';
import { thirtySecondPages } from './thirty-second.ts';
import { thirtySeventhPages } from './thirty-seventh.ts';
import { thirtySixthPages } from './thirty-sixth.ts';
import { thirtyThirdPages } from './thirty-third.ts';
import { twelfthPages } from './twelfth.ts';
import { twentiethPages } from './twentieth.ts';
import { twentyEighthPages } from './twenty-eighth.ts';
import { twentyFifthPages } from './twenty-fifth.ts';
import { twentyFirstPages } from './twenty-first.ts';
import { twentyFourthPages } from './twenty-fourth.ts';
import { twentyNinthPages } from './twenty-ninth.ts';
import { twentySecondPages } from './twenty-second.ts';
import { twentySeventhPages } from './twenty-seventh.ts';
import { twentySixthPages } from './twenty-sixth.ts';
import { twentyThirdPages } from './twenty-third.ts';
import { walkedPages } from './walked.ts';
import { walkedAgainPages } from './walked-again.ts';
import { walkedThirdPages } from './walked-third.ts';
import { whosePages } from './whose.ts';

export { bodyOf, type CasePage, HOSTS, needsBrowser } from './case-page.ts';
export { notBlankEitherPages } from './found-again.ts';
export { notBlankPages } from './found-in-source.ts';
export { calledBlankPages } from './loosened.ts';

/** The sets of cases by what they are called in what the test prints. */
export const caseSets: Readonly<Record<string, readonly CasePage[]>> = {
  seen: seenPages,
  brothers: morePages,
  hunted: huntedPages,
  again: againPages,
  third: thirdPages,
  fourth: fourthPages,
  fifth: fifthPages,
  sixth: sixthPages,
  seventh: seventhPages,
  eighth: eighthPages,
  ninth: ninthPages,
  tenth: tenthPages,
  eleventh: eleventhPages,
  twelfth: twelfthPages,
  thirteenth: thirteenthPages,
  fourteenth: fourteenthPages,
  fifteenth: fifteenthPages,
  sixteenth: sixteenthPages,
  seventeenth: seventeenthPages,
  eighteenth: eighteenthPages,
  nineteenth: nineteenthPages,
  twentieth: twentiethPages,
  'twenty-first': twentyFirstPages,
  'twenty-second': twentySecondPages,
  'twenty-third': twentyThirdPages,
  'twenty-fourth': twentyFourthPages,
  'twenty-fifth': twentyFifthPages,
  'twenty-sixth': twentySixthPages,
  'twenty-seventh': twentySeventhPages,
  'twenty-eighth': twentyEighthPages,
  'twenty-ninth': twentyNinthPages,
  thirtieth: thirtiethPages,
  'thirty-first': thirtyFirstPages,
  'thirty-second': thirtySecondPages,
  'thirty-third': thirtyThirdPages,
  'thirty-fourth': thirtyFourthPages,
  'thirty-fifth': thirtyFifthPages,
  'thirty-sixth': thirtySixthPages,
  'thirty-seventh': thirtySeventhPages,
  'thirty-eighth': thirtyEighthPages,
  'thirty-ninth': thirtyNinthPages,
  fortieth: fortiethPages,
  'forty-first': fortyFirstPages,
  'forty-second': fortySecondPages,
  about: aboutPages,
  whose: whosePages,
  narrowed: narrowedPages,
  'narrowed again': narrowedAgainPages,
  'narrowed a third time': narrowedThirdPages,
  'narrowed a fourth time': narrowedFourthPages,
  walked: walkedPages,
  'walked again': walkedAgainPages,
  'walked a third time': walkedThirdPages,
  kin: kinPages,
  'laid out': laidOutPages,
  attacked: attackedPages,
  'attacked again': attackedAgainPages,
  'found in the source': foundInSourcePages,
  'found again': foundAgainPages,
  loosened: loosenedPages,
  'loosened again': loosenedAgainPages,
  'loosened a third time': loosenedThirdPages,
  'loosened a fourth time': loosenedFourthPages,
  'out of sight': outOfSightPages,
  covered: coveredPages,
  'in sight': inSightPages,
  layers: layersPages,
};
