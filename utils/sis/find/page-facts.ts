import type { PageFacts } from '@/utils/sis/finding';
import { nameOf, query, queryAll } from '@/utils/sis/page/dom';
import { shortText } from '@/utils/sis/page/field-content';
import type { SisAdapter } from '@/utils/sis/site/adapter';

/** What an element says: the value of the control that it is or holds, else its text. */
export function saidBy(element: Element): string {
  const control = nameOf(element) === 'input' ? element : query(element, 'input:not([type="hidden"]),select');
  if (control !== undefined) {
    const { value, type, checked } = control as HTMLInputElement;
    return type === 'checkbox' || type === 'radio' ? (checked ? 'yes' : 'no') : value.trim();
  }
  return (shortText(element, 200) ?? '').replace(/\s+/g, ' ').trim();
}

/** What the adapter knows of the page besides the SSID. */
export function factsOf(document: Document, path: string, adapter: SisAdapter): PageFacts {
  const said = (selector: string | undefined): string | undefined => {
    const element = selector === undefined ? undefined : query(document, selector);
    return (element && saidBy(element)) || undefined;
  };
  const scores = adapter.testScoresPages;
  return {
    studentKey: said(adapter.studentKey),
    schoolCode: said(adapter.schoolCode),
    studentName: said(adapter.studentName),
    doNotRelease: (adapter.doNotRelease ?? []).some((selector) =>
      queryAll(document, selector).some((element) =>
        /^(y|yes|true|1|on|dnr|do not release( records?)?)$/i.test(saidBy(element)),
      ),
    ),
    testScoresPage:
      (scores?.paths ?? []).some((pattern) => pattern.test(path)) ||
      (scores?.selector !== undefined && query(document, scores.selector) !== undefined),
  };
}
