import type { SidePanelMessages } from '../side-panel-messages.ts';

export const sidePanel: SidePanelMessages = {
  title: 'Panneau latéral',
  elsewhere: {
    title: 'Pas de réseau dans cet onglet.',
    text: 'Les brouillons de LinkedIn, Facebook et X apparaissent ici à mesure que vous les écrivez.',
  },
  private: { title: 'Une fenêtre privée.', text: "Rien de ses brouillons n'est montré ici." },
  reload: {
    title: 'Rechargez cette page.',
    text: 'Elle était ouverte avant ce Tamis : une fois rechargée, ses brouillons apparaîtront ici.',
  },
  paste: 'Regarder un texte',
  pasteBox: 'Texte à regarder',
  placeholder: 'Collez ou écrivez un texte',
  where: 'Où Tamis se montre',
  terms:
    "Le compagnon se tient à côté de la zone de texte, dans la page. Les conditions de LinkedIn n'admettent pas d'ajouts à ses pages : l'y utiliser est votre choix.",
  surfaces: { beside: 'Près du texte', panel: 'Panneau latéral seul' },
  onlyThere:
    "Panneau latéral seul : rien de Tamis n'entre dans les pages du réseau. Pas de voyants près de la zone de texte, pas de mots soulignés, pas de pause quand vous publiez, et pas de porte quand votre temps est passé.",
};
