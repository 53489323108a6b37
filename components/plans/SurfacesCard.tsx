import type { Surface, Surfaces } from '../../lib/browser/surfaces.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { Card } from '../ui/Card.tsx';
import { Choice } from '../ui/Choice.tsx';

interface SurfacesCardProps {
  surfaces: Surfaces;
  messages: Messages;
  onChoose: (network: NetworkId, surface: Surface) => void;
}

const SURFACES: readonly Surface[] = ['beside', 'panel'];

/** Where Tamis shows itself, network by network, and what either choice means. */
export function SurfacesCard({ surfaces, messages: { sidePanel }, onChoose }: SurfacesCardProps) {
  return (
    <Card title={sidePanel.where}>
      <div className="surfaces">
        <p>{sidePanel.terms}</p>
        <ul className="surfaces-networks">
          {NETWORKS.map(({ id, name }) => (
            <li key={id}>
              <Choice
                legend={name}
                options={SURFACES.map((value) => ({ value, label: sidePanel.surfaces[value] }))}
                value={surfaces[id] ?? 'beside'}
                onChange={(surface) => onChoose(id, surface)}
              />
            </li>
          ))}
        </ul>
        <p>{sidePanel.onlyThere}</p>
      </div>
    </Card>
  );
}
