import { useState } from 'react';
import type { BackupError, ImportPlan } from '../../../lib/browser/backup.ts';
import type { Messages } from '../../../lib/i18n/index.ts';
import { KEPT_KINDS } from '../../../lib/stats/kept-kinds.ts';
import { MERGE_WAYS, type MergeWay } from '../../../lib/stats/merge-figures.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import type { CardProps } from '../card.ts';

type State =
  | { readonly at: 'rest' | 'imported' | 'refused' | 'undone' }
  | { readonly at: 'tried'; readonly file: string; readonly outcome: ImportPlan | BackupError };

/** Brings a backup back: first what would change, then, if it is wanted, the change; and a way back. */
export function ImportCard({ facts, actions, messages }: CardProps) {
  const words = messages.dashboard.data;
  const [way, setWay] = useState<MergeWay>('keep-larger');
  const [state, setState] = useState<State>({ at: 'rest' });
  const tryFile = async (file: string, by: MergeWay) =>
    setState({ at: 'tried', file, outcome: await actions.tryImport(file, by) });
  const chooseWay = (by: MergeWay) => {
    setWay(by);
    if (state.at === 'tried') void tryFile(state.file, by);
  };
  const take = async (file: string) => setState({ at: (await actions.takeImport(file, way)) ? 'imported' : 'refused' });
  const undo = async () => {
    await actions.undoImport();
    setState({ at: 'undone' });
  };
  return (
    <Card title={words.import}>
      <p className="card-hint">{words.importHint}</p>
      <Choice
        legend={words.days}
        options={MERGE_WAYS.map((value) => ({ value, label: words.ways[value] }))}
        value={way}
        onChange={chooseWay}
      />
      <div className="card-actions">
        <FileButton label={words.choose} tone="outline" onFile={(file) => tryFile(file, way)} />
        {facts.canUndoImport && (
          <Button tone="text" onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
      </div>
      <div role="status">
        {state.at === 'tried' ? (
          <Tried outcome={state.outcome} messages={messages} onTake={() => void take(state.file)} />
        ) : (
          state.at !== 'rest' && <p className="card-said">{words[state.at]}</p>
        )}
      </div>
    </Card>
  );
}

interface TriedProps {
  outcome: ImportPlan | BackupError;
  messages: Messages;
  onTake: () => void;
}

function Tried({ outcome, messages, onTake }: TriedProps) {
  const words = messages.dashboard.data;
  if ('why' in outcome) {
    return (
      <div className="card-said" data-tone="stop">
        <p>{words.errors[outcome.why]}</p>
        {'item' in outcome && <p>{words.at(outcome.item)}</p>}
      </div>
    );
  }
  return (
    <div className="card-said">
      <p>{words.planHint}</p>
      <ul>
        {KEPT_KINDS.map((kind) => {
          const { added, changed, same } = outcome[kind];
          return <li key={kind}>{words.plan(words.kinds[kind], added, changed, same)}</li>;
        })}
      </ul>
      <Button tone="solid" onClick={onTake}>
        {words.take}
      </Button>
    </div>
  );
}
