import { Fragment } from 'preact';

/** An address, broken where a person would: behind a dot or a slash, and within a word only where nothing else is left. */
export function Address({ of }: { readonly of: string }) {
  return (
    <>
      {of.split(/(?<=[./])(?=[^./])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
