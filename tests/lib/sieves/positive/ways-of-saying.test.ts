import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) => assess({ text, kind: 'post' }).sieves.positive.findings.map(({ rule }) => rule);

describe('ways of saying that come back', () => {
  it.each([
    ['Espèce de connard, lâche-moi.', 'insult'],
    ['Vous êtes tous lents et lamentables.', 'insult'],
    ['Quel menteur tu fais, Joël.', 'insult'],
    ['Tu n’as jamais été autre chose qu’un lâche.', 'insult'],
    ['Pitoyable, va !', 'insult'],
    ['Vous êtes un triste individu, monsieur Perrot.', 'insult'],
    ['Cet abruti de voisin a encore scié la haie.', 'insult'],
    ['L’autre crétin de Joël a perdu la clé.', 'insult'],
    ['Ce Barnoud est une ordure.', 'insult'],
    ['Jeannine, cette langue de vipère, a tout répété.', 'insult'],
    ['Quelle abrutie celle-là, elle a coupé la file.', 'insult'],
    ['Mais quel k0nar ce @jo_perrot', 'disguised-insult'],
    ['@jo_perrot ta gu*ule', 'disguised-insult'],
    ['Espèce de vieille c*nne, ton chien aboie toute la nuit.', 'disguised-insult'],
    ['Tu vas dérouiller, crois-moi.', 'threat'],
    ['Tu vas regretter d’avoir ouvert ta gueule.', 'threat'],
    ['Profite bien de tes genoux.', 'threat'],
    ['Le jour où je te croise, tu finis sur un brancard.', 'threat'],
    ['La prochaine fois je viens avec mes potes et on réglera ça dehors.', 'threat'],
    ['Encore un avis et je te fais avaler ton clavier.', 'threat'],
    ['Je connais ton quartier, je connais tes horaires.', 'threat'],
    ['T’as pas mieux à faire de tes journées ?', 'contempt'],
    ['Personne ne te parle.', 'contempt'],
    ['Vous êtes un vrai poids mort.', 'contempt'],
    ['T’as rien dans le citron.', 'contempt'],
    ['T’as eu ton permis dans une pochette surprise ?', 'contempt'],
    ['Pas étonnant que ton mari soit parti.', 'contempt'],
    ['La chorale marchait très bien avant que vous débarquiez.', 'contempt'],
    ['On se demande comment quelqu’un a pu vous nommer.', 'contempt'],
    ['Rends ton permis.', 'contempt'],
    ['Votre opinion intéresse qui ?', 'contempt'],
    ['Tu comprendras quand tu seras grand.', 'condescension'],
    ['Ma petite Lucie, laissez parler les adultes.', 'condescension'],
    ['Je vous refais le total comme en CE1.', 'condescension'],
    ['À ton âge on croit tout savoir.', 'condescension'],
    ['Quand vous aurez clôturé un budget, vous comprendrez pourquoi.', 'condescension'],
    ['Faut vraiment tout vous apprendre.', 'condescension'],
  ])('"%s"', (text, rule) => {
    expect(found(text)).toEqual([rule]);
  });

  it.each([
    'Espèce d’idiot que je suis.',
    'Tu es épuisée et incapable de dire non, repose-toi.',
    'Quel gâteau tu fais !',
    'Cet idiot de chat a renversé le vase.',
    'L’autre ami de Joël arrive à midi.',
    'Cet avis est une ordure de trois pages.',
    'Le sinistre est déclaré, un individu a cassé la vitre.',
    'Un individu et un personnage sinistre de la pièce.',
    'Je viens t’attendre à la sortie du train, à tout à l’heure !',
    'Je sais à quelle heure tu finis, alors je t’attends devant.',
    'Je te ferai avaler ta soupe, petit coquin.',
    'La prochaine fois je viens avec mes cousins, on fera un barbecue.',
    'Si tu n’as pas mieux à faire samedi, viens !',
    'Si personne ne te parle, viens nous voir.',
    'Tu n’es pas un poids mort pour nous.',
    'Pas étonnant que tes clients soient ravis.',
    'Je me demande comment vous avez pu obtenir ces billets.',
    'Rendez votre permis de chasse à la préfecture avant le 3.',
    'Pars avant 17 h, tu me rendras service.',
    'Ma petite puce, tu comprendras quand tu seras grande, je t’aime.',
    'À ton âge on récupère vite.',
    'Prenez une feuille et un crayon, on dessine un chat.',
    'Quand vous aurez signé votre contrat, on fixera la date.',
  ])('is not "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
