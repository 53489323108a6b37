import { unsupported } from '../context/claim.ts';
import { defineRule } from '../sieve.ts';

/** A figure about the world with nothing to check it by: no link, no name, no data of one's own. */
export const unsourcedFigure = defineRule({
  id: 'unsourced-figure',
  sieve: 'true',
  severity: 'look',
  source:
    'Hassan et al. 2017, "Toward Automated Fact-Checking: Detecting Check-worthy Factual Claims by ClaimBuster", https://doi.org/10.1145/3097983.3098131',
  needs: ['percentage', 'world'],
  examples: {
    fr: {
      flags: [
        '87 % des acheteurs lisent les avis avant de commander.',
        'Un salarié sur trois pense à démissionner.',
        'Le Français moyen passe 5 heures par jour sur son téléphone.',
        'Les femmes ont deux fois plus de risques de quitter la tech.',
        'Un chômeur sur quatre a plus de 50 ans. Chez nous, on recrute à tout âge.',
        'Je retiens une phrase : 65 % des métiers vont disparaître.',
      ],
      passes: [
        "Selon l'INSEE, 23 % des ménages n'ont pas de voiture.",
        'Chez nous, 60 % des candidats viennent par cooptation.',
        'À mon avis, 80 % des réunions pourraient être un simple message.',
        "Je suis 100 % d'accord avec toi.",
        'Il reste 20 % des places pour le concert de samedi.',
        'Est-ce que 90 % des startups échouent vraiment ?',
        'Deux enfants sur trois portaient une cape.',
        '-20 % sur toute la boutique samedi.',
        "J'ai relu mes 340 refus. Un sur dix donnait une raison.",
      ],
    },
    en: {
      flags: [
        '87% of shoppers read the reviews before they order.',
        'One in three employees is thinking of quitting.',
        'The average adult checks their phone 96 times a day.',
        'Women are twice as likely to leave the tech industry.',
        'One line stuck with me: 65% of jobs are about to go.',
        'The creator economy is worth 250 billion dollars.',
      ],
      passes: [
        'According to the ONS, 23% of households have no car.',
        'At our company, 60% of hires come through referrals.',
        'I think 80% of meetings could be a message.',
        'I agree 100% with you on this.',
        'Only 20% of the tickets are left for Saturday.',
        'Do 90% of startups really fail?',
        'Two children in three wore a cape.',
        '3% of accounts were affected, all is well now.',
        'I reread my 340 rejections. One in ten gave a reason.',
      ],
    },
  },
  find: (draft) => unsupported(draft, 'figure'),
});
