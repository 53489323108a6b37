import { KEPT_KINDS } from '../../../lib/stats/kept-kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { CardProps } from '../card.ts';

/** What is kept and how large it is, to take along. */
export function ExportCard({ facts, actions, messages }: CardProps) {
  const words = messages.dashboard.data;
  return (
    <Card
      title={words.export}
      aside={<Switch label={words.remind} checked={facts.remindsOfExport} onChange={actions.remindOfExport} />}
    >
      <dl className="kept">
        {KEPT_KINDS.map((kind) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd className="kept-size">
              {facts.sizes && words.items(kind, facts.sizes[kind].items, facts.sizes[kind].size)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="card-hint">{words.exportHint}</p>
      <div className="card-actions">
        <Button tone="solid" onClick={() => void actions.saveBackup()}>
          {words.exportAll}
        </Button>
        <Button onClick={() => void actions.saveCsv('outcomes')}>{words.exportCsv}</Button>
        <Button onClick={() => void actions.saveCsv('time')}>{words.exportTime}</Button>
      </div>
    </Card>
  );
}
