import { isOfFamily, isSameName, isShortForm } from '../name-parts';

/** Labels of what a student is called at school. */
export const PREFERRED = /^(?:student )?(?:preferred|chosen|goes by)\b/i;

/** Whether a label is that of what somebody is called in other papers: "Legal name", beside a heading that says "Theo". */
export const isOfLegalName = (label: string): boolean => /^(?:full )?legal\b/i.test(label.trim());

/** Entries before and behind a legal name in which the preferred one is told. */
const NEAR = 4;

/**
 * Whether somebody's legal name is surely that of who is called otherwise: it is a longer form, or a field near it says that
 * the other is preferred. A brother's legal name may have the same surname.
 * @param fields those beside the legal name, itself among them
 * @param near so many of them before and behind it may tell of it
 */
export function isLegally(
  own: string,
  legal: string,
  fields: readonly { readonly label: string; readonly value: string }[],
  near = NEAR,
): boolean {
  const at = fields.findIndex(({ value }) => value === legal);
  const beside = at < 0 ? [] : fields.slice(Math.max(0, at - near), at + near + 1);
  return (
    isOfFamily(legal, own) &&
    (isSameName(legal, own) ||
      isShortForm(own, legal) ||
      beside.some(({ label, value }) => PREFERRED.test(label) && isSameName(value, own)))
  );
}
