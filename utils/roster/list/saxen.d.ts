/** The part of `saxen` that we use: it comes without types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', tell: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this;
    on(event: 'error', tell: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
