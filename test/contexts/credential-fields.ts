/** What a person fills into the form for one LEA's credentials; what is left out stays as it is. */
export interface SetFields {
  readonly name?: string;
  readonly userName?: string;
  readonly accessKeyId?: string;
  readonly secret?: string;
  readonly expiresOn?: string;
  readonly cdsCode?: string;
  readonly schoolCodes?: string;
  readonly hosts?: string;
}

/** What the fields are called on the page, in Node and in browsers. */
export const LABELS = {
  name: 'District or charter school (LEA)',
  userName: 'User name',
  accessKeyId: 'Access key ID',
  expiresOn: 'Expires on (optional)',
  cdsCode: 'CDS code (optional)',
  schoolCodes: 'School codes (optional)',
  hosts: 'SIS sites (optional)',
} as const;
