// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyOf, calledBlankPages, notBlankEitherPages, notBlankPages } from '@/test/sis-pages/cases';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';

describe('"no SSID assigned" is not said', () => {
  it.each([...notBlankPages, ...notBlankEitherPages, ...calledBlankPages].map((page) => [page.id, page] as const))(
    'of %s',
    (_id, page) => {
      document.body.innerHTML = bodyOf(page);
      const at = new URL(page.url);
      expect(findStudent(document, at, adapterFor(at, document)).kind).not.toBe('blank');
    },
  );
});
