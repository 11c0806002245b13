import { Field } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import type { ProfileField, ProfileForm } from '@/utils/caaspp/profile-form';
import type { WordKey } from '@/utils/words';

/** Groups of fields, in the order of a request and its answer. */
const GROUPS: readonly { readonly title: WordKey; readonly says: WordKey; readonly fields: readonly ProfileField[] }[] =
  [
    {
      title: 'spec_addresses',
      says: 'spec_addressesSays',
      fields: [
        ...(['baseUrl', 'reportsPath', 'reportsMethod', 'ssidParameter'] as const),
        ...(['tokenPath', 'tokenMethod', 'tokenFields', 'scheme', 'region', 'service'] as const),
      ],
    },
    {
      title: 'spec_names',
      says: 'spec_namesSays',
      fields: [
        ...(['reports', 'url', 'type', 'testName', 'subject'] as const),
        ...(['year', 'grade', 'language', 'format', 'message'] as const),
      ],
    },
    { title: 'spec_links', says: 'spec_linksSays', fields: ['linkHosts', 'linkMinutes'] },
  ];

export interface ProfileFieldsProps {
  readonly form: ProfileForm;
  /** The built-in values. */
  readonly builtIn: ProfileForm;
  readonly faults: readonly ProfileField[];
  onField(field: ProfileField, text: string): void;
}

/** The parts of a service profile, each with its built-in value below where it was changed. */
export function ProfileFields({ form, builtIn, faults, onField }: ProfileFieldsProps) {
  const { t } = useWords();
  return (
    <>
      {GROUPS.map(({ title, says, fields }) => (
        <article key={title} class="sheet">
          <h3>{t(title)}</h3>
          <p class="small">{t(says)}</p>
          <div class="pair">
            {fields.map((field) => {
              const value = form[field];
              const own = builtIn[field];
              if (value === undefined || own === undefined) return null;
              return (
                <Field
                  key={field}
                  label={t(`spec_${field}`)}
                  value={value}
                  rows={field === 'linkHosts' ? 4 : undefined}
                  hint={value.trim() === own.trim() ? undefined : t('spec_builtIn', own || t('spec_blank'))}
                  fault={faults.includes(field) ? t(faultOf(field)) : undefined}
                  onValue={(text) => onField(field, text)}
                />
              );
            })}
          </div>
        </article>
      ))}
    </>
  );
}

function faultOf(field: ProfileField): WordKey {
  switch (field) {
    case 'baseUrl':
      return 'fault_baseUrl';
    case 'reportsPath':
    case 'tokenPath':
      return 'spec_fault_path';
    case 'reportsMethod':
    case 'tokenMethod':
      return 'spec_fault_method';
    case 'linkHosts':
      return 'spec_fault_hosts';
    case 'linkMinutes':
      return 'spec_fault_minutes';
    case 'scheme':
      return 'spec_fault_scheme';
    default:
      return 'spec_fault_names';
  }
}
