import { queryAll } from '@/utils/sis/page/dom';
import type { Sight } from '@/utils/sis/page/field-content';
import type { Root } from '@/utils/sis/page/walk';
import type { Site } from '@/utils/sis/site/site';
import { valueIn } from './known-field';
import { labelNear } from './label-near';
import { normaliseLabel } from './labels';

/**
 * The fields on the page that a taught selector still fits: seen, holding an SSID or nothing, and, where a
 * label was taught with it, standing beside that label. Else the page is read as if nothing had been taught.
 */
export function taughtFields(roots: readonly Root[], site: Site | undefined, sight: Sight): Element[] {
  if (!site?.ssidSelector) return [];
  const wanted = normaliseLabel(site.ssidLabel);
  return roots
    .flatMap((root) => queryAll(root, site.ssidSelector))
    .filter((field) => sight.isVisible(field) && valueIn(field, sight).kind !== 'other')
    .filter((field) => wanted === '' || normaliseLabel(labelNear(field)) === wanted);
}

/** Whether what was taught about a site fits a page: `absent` says nothing, `misfit` that it should be forgotten. */
export function fitOf(roots: readonly Root[], site: Site, sight: Sight): 'fits' | 'absent' | 'misfit' {
  if (taughtFields(roots, site, sight).length > 0) return 'fits';
  const isThere = roots.some((root) => queryAll(root, site.ssidSelector).some((field) => sight.isVisible(field)));
  return isThere ? 'misfit' : 'absent';
}
