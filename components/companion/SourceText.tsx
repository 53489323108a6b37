interface SourceTextProps {
  /** A reference with or without a URL in it. */
  source: string;
  label: string;
  /** What a screen reader adds to the link. */
  opensTab: string;
}

const URL_IN_TEXT = /https?:\/\/\S+/;

/** A rule's reference. Its address is written out, so that a reader sees where a click leads. */
export function SourceText({ source, label, opensTab }: SourceTextProps) {
  const url = URL_IN_TEXT.exec(source)?.[0];
  const reference = (url ? source.replace(url, '') : source).trim().replace(/[,;:(]$/, '');
  return (
    <p className="source">
      <span className="unseen">{label} </span>
      {reference && <span className="source-reference">{reference}</span>}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          <span className="unseen"> {opensTab}</span>
        </a>
      )}
    </p>
  );
}
