interface SourceTextProps {
  /** A reference with or without URLs in it. */
  source: string;
  label: string;
  /** What a screen reader adds to the link. */
  opensTab: string;
}

/** Splits a reference into words (even places) and addresses (odd ones), without the signs that end an address. */
const ADDRESS = /(https?:\/\/\S*[^\s.,;:)])/;

const withoutEdges = (words: string) => words.replace(/^[\s.,;:]+|[\s,;:(]+$/g, '');

/** A rule's reference. Its addresses are written out, so that a reader sees where a click leads. */
export function SourceText({ source, label, opensTab }: SourceTextProps) {
  return (
    <p className="source">
      <span className="unseen">{label} </span>
      {source.split(ADDRESS).map((part, index) => {
        if (index % 2 === 1) return <SourceLink key={part} url={part} opensTab={opensTab} />;
        const words = withoutEdges(part);
        return (
          words && (
            <span key={words} className="source-reference">
              {words}
            </span>
          )
        );
      })}
    </p>
  );
}

function SourceLink({ url, opensTab }: { url: string; opensTab: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      <span className="unseen"> {opensTab}</span>
    </a>
  );
}
