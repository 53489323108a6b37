import type { Language } from '../language.ts';
import { spelling } from './spelling.ts';

export const fr: Language = {
  code: 'fr',
  franc: 'fra',
  stopWords:
    "le la les l' un une des du de d' au aux ce cet cette ces c' mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en que qu' qui quoi dont ou et mais donc or ni car si ne n' pas plus jamais rien tres trop bien avec sans pour par dans sur sous entre chez vers depuis pendant est es suis sommes etes sont ai as a avons avez ont ete etre avoir fait faire peut peux vais va vont cela ca comme aussi encore toujours quand meme tout tous toute toutes merci bonjour bravo voici voila alors parce aujourd'hui".split(
      ' ',
    ),
  frequentWords:
    'genial hate lire suite super magnifique superbe belle beau jolie joli felicitations dommage photo photos idee idees article livre partage partager travail annee annees jour jours semaine mois demain hier soir matin samedi dimanche lundi mardi mercredi jeudi vendredi gens monde vie temps chose choses fois besoin envie raison faut faudrait voir dire savoir aller venir prendre trouver penser parler lancer moi toi crois putain allez ailleurs merci coucou bises bisous courage bonne bon meilleur nouvelle nouveau nouveaux rentree equipe ville enfants ecole gratuit ici la-bas seulement jusque beaucoup peu assez moins vraiment tellement franchement enfin deja bientot maintenant toujours jamais ensuite ensemble contre selon parfois souvent autre autres chaque plusieurs quel quelle quels quelles celui celle ceux leurs etait etaient sera serait avait avaient dit disait mdr lol ouais oui non pourquoi comment combien oh ah ravi ravie interessant excellent vivement prochaine prochain derniere dernier premier premiere'.split(
      ' ',
    ),
  letters: 'éèêëçàâùûîïôœ',
  abbreviations: [
    'm',
    'mm',
    'mme',
    'mmes',
    'mlle',
    'dr',
    'pr',
    'me',
    'st',
    'ste',
    'cf',
    'etc',
    'ex',
    'p',
    'av',
    'bd',
    'tel',
    'tél',
    'env',
    'min',
    'max',
    'art',
    'vol',
    'n',
    'no',
  ],
  spelling,
};
