/** A file as text, put in when the extension is built. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
