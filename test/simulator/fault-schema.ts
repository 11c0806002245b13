import * as v from 'valibot';

/**
 * Everything that can be made to go wrong, as data. The control endpoint parses what it is sent with these
 * schemas; tests in the same process use the types made from them.
 */

const milliseconds = v.pipe(v.number(), v.minValue(0));

/** Nobody could make a report of these. */
export const UNREADABLE = [
  'null',
  'text',
  'number',
  'list',
  'emptyObject',
  'noUrl',
  'urlIsNumber',
  'urlIsNoUrl',
] as const;

/** The others a lenient reader may take. */
const MALFORMATIONS = [...UNREADABLE, 'languageIsObject', 'yearIsObject', 'typeIsList'] as const;

const FORBIDDEN_FORMS = [
  'forbidden',
  'missingToken',
  'signatureMismatch',
  'signatureExpired',
  'notYetCurrent',
  'tokenInvalid',
  'plainText',
] as const;

const LINK_FORMS = [
  'javascript',
  'data',
  'file',
  'http',
  'otherHost',
  'endsLikeGoodHost',
  'startsLikeGoodHost',
  'userInfo',
  'otherPort',
] as const;

/** What a file is, and how it comes, whatever the answer says of it. */
const FILE_FORMS = [
  'pdfAfterMark',
  'pdfAfterBlankLines',
  'html',
  'htmlAttachment',
  'htmlAsPdf',
  'video',
  'program',
  'anotherStudent',
] as const;

/** What a network answers in place of whom it stands before: no form of a gateway of Amazon's, none of S3. */
export const NETWORK_FORMS = [
  ...(['signInRedirect', 'text401', 'text403', 'json403', 'json200', 'empty200', 'html403'] as const),
  ...(['proxyAuth', 'networkSignIn', 'badGateway'] as const),
] as const;

/** Where an answer names its student: beside the reports, in each of them, as a number, as the name of a branch, in the links. */
export const OTHER_STUDENT_FORMS = ['answer', 'reports', 'number', 'nested', 'byNumber', 'link'] as const;

/** `seconds`: the number of seconds. `date`: an HTTP date that many milliseconds ahead of the simulator's clock. */
const retryAfter = v.variant('form', [
  v.object({ form: v.literal('seconds'), seconds: v.number() }),
  v.object({ form: v.literal('date'), aheadMs: v.number() }),
]);

/** Faults of the transport and of the gateway: they can meet every request. */
const anywhere = [
  /** Head and half of the body, then the connection is reset. */
  v.object({ name: v.literal('resetInMidAnswer') }),
  /** The connection is reset before a byte of the answer. */
  v.object({ name: v.literal('resetBeforeAnswer') }),
  /** The request is taken and never answered. */
  v.object({ name: v.literal('noAnswer') }),
  /** Nothing for `ms`, then the usual answer. */
  v.object({ name: v.literal('slowHeaders'), ms: milliseconds }),
  /** Head and half of the body at once, the rest after `ms`. */
  v.object({ name: v.literal('slowBody'), ms: milliseconds }),
  /** Half of the body as if it were all of it. */
  v.object({ name: v.literal('truncatedJson') }),
  v.object({ name: v.literal('emptyBody') }),
  /** Status 200 with a sign-in page, as a captive portal or a proxy sends it. */
  v.object({ name: v.literal('htmlPage') }),
  /** The usual body under another `Content-Type`. */
  v.object({ name: v.literal('wrongContentType'), contentType: v.string() }),
  v.object({
    name: v.literal('redirectToOtherHost'),
    /** Default 302. */
    status: v.optional(v.number()),
    /** Default an address of a host that is neither the service's nor the files'. */
    location: v.optional(v.string()),
  }),
  /** Any status. Without `text` the gateway's own words; `text: null` sends no body. */
  v.object({
    name: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    text: v.optional(v.nullable(v.string())),
    /** `json` (default) sends `{"message": text}`. */
    as: v.optional(v.picklist(['json', 'text', 'html'])),
    retryAfter: v.optional(retryAfter),
  }),
  /** Met by a request for a file: the file is another one, or comes in another way. */
  v.object({ name: v.literal('fileForm'), form: v.picklist(FILE_FORMS) }),
  /** Something on the way answers: a captive portal, a filter, a proxy. */
  v.object({ name: v.literal('network'), form: v.picklist(NETWORK_FORMS) }),
  /** 403 in the gateway's several forms. */
  v.object({ name: v.literal('forbidden'), form: v.picklist(FORBIDDEN_FORMS) }),
] as const;

/** Faults in what the service says of a student: they meet requests for reports alone. */
const inReports = [
  /** A right answer, padded. Default 1,500,000 bytes; `chunked` leaves out the length. */
  v.object({ name: v.literal('hugeAnswer'), bytes: v.optional(v.number()), chunked: v.optional(v.boolean()) }),
  /** Spoilt entries among the good ones. Default: one of each of the first eight forms. */
  v.object({ name: v.literal('malformedReports'), forms: v.optional(v.array(v.picklist(MALFORMATIONS))) }),
  /** Every link of the answer (or the first alone) leads somewhere it should not. */
  v.object({
    name: v.literal('badLink'),
    form: v.optional(v.picklist(LINK_FORMS)),
    /** Sent as it is, in place of a form. */
    url: v.optional(v.string()),
    firstOnly: v.optional(v.boolean()),
  }),
  /** A message in place of reports, any text. Status 200 unless told. */
  v.object({ name: v.literal('message'), text: v.string(), status: v.optional(v.number()) }),
  /** A text beside every report. */
  v.object({ name: v.literal('reportNotes'), text: v.string() }),
  /** The answer that another student would get, as a cache gives it that does not look at who asks. */
  v.object({ name: v.literal('otherStudent'), form: v.optional(v.picklist(OTHER_STUDENT_FORMS)) }),
  /** Fields nobody has heard of, in the answer and in each report. */
  v.object({ name: v.literal('unknownFields') }),
  /** Type, test, year, grade and language full of markup, quotes and direction marks; or all of them, and the format, this text. */
  v.object({ name: v.literal('markupNames'), text: v.optional(v.string()) }),
] as const;

/**
 * A link that ends before its time. Met by a request for reports: the links of that answer end `seconds`
 * (default 0) after it, whatever they say. Met by a request for a file: that file has "expired".
 */
const linkEndsEarly = v.object({ name: v.literal('linkEndsEarly'), seconds: v.optional(v.number()) });

export const faultSchema = v.variant('name', [...anywhere, ...inReports, linkEndsEarly]);
const reportsFaultSchema = v.variant('name', [...inReports, linkEndsEarly]);

export type Fault = v.InferOutput<typeof faultSchema>;
export type FaultName = Fault['name'];
/** Faults that change what the service says, not how it comes. */
export type ReportsFault = v.InferOutput<typeof reportsFaultSchema>;
export type Malformation = (typeof MALFORMATIONS)[number];
export type NetworkForm = (typeof NETWORK_FORMS)[number];
export type FileForm = (typeof FILE_FORMS)[number];
export type OtherStudentForm = (typeof OTHER_STUDENT_FORMS)[number];
export type LinkForm = (typeof LINK_FORMS)[number];
export type ForbiddenForm = (typeof FORBIDDEN_FORMS)[number];

const requestKindSchema = v.picklist(['token', 'reports', 'file', 'other']);
/** What a request is for; `other` is anything that the simulator has no answer for. */
export type RequestKind = v.InferOutput<typeof requestKindSchema>;

export const faultScopeSchema = v.object({
  /** Which requests meet it; `all` is the three others together. */
  path: v.picklist(['token', 'reports', 'file', 'all']),
  /** How many requests meet it before it is over. Default: until it is taken away. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Only requests for this student. */
  ssid: v.optional(v.string()),
});
export type FaultScope = v.InferOutput<typeof faultScopeSchema>;

export const isReportsFault = (fault: Fault): fault is ReportsFault => v.is(reportsFaultSchema, fault);
