import { Fragment } from 'react';
import type { Finding } from '../../lib/sieves/index.ts';
import { piecesOf, worstOf } from './mark-up.ts';

interface MarkedTextProps {
  text: string;
  lang: string | undefined;
  /** Marked where they stand. */
  findings: readonly Finding[];
  /** The one it is about now: it stands out, the others step back. */
  current?: Finding | undefined;
  /** Whether each finding has its number, from 1, in the order they are given. */
  numbered?: boolean;
}

/** French signs and figures never stand on another line than their word: shown with spaces that do not break, as many. */
const keepTogether = (text: string) => text.replace(/ (?=[?!:;»€%])|(?<=«) |(?<=\d) (?=\d{3})/g, '\u00A0');

/** A text to read, with its findings underlined by how serious they are. */
export function MarkedText({ text, lang, findings, current, numbered = false }: MarkedTextProps) {
  const endingAt = (end: number) =>
    findings.flatMap((finding, index) => (finding.end === end && finding.end > finding.start ? [index + 1] : []));
  return (
    <p className="marked" lang={lang} data-pointing={current !== undefined}>
      {piecesOf(text, findings).map((piece) => {
        const numbers = numbered ? endingAt(piece.start + piece.text.length) : [];
        if (piece.findings.length === 0) return <span key={piece.start}>{keepTogether(piece.text)}</span>;
        return (
          <Fragment key={piece.start}>
            <mark
              data-severity={worstOf(piece.findings)}
              data-current={current !== undefined && piece.findings.includes(current)}
            >
              {keepTogether(piece.text)}
            </mark>
            {numbers.length > 0 && <sup>{numbers.join(',\u00A0')}</sup>}
          </Fragment>
        );
      })}
    </p>
  );
}
