import type { privateRules } from '../../sieves/private/index.ts';
import type { Advice } from '../draft-messages.ts';

export const privateAdvice: Record<(typeof privateRules)[number]['id'], Advice> = {
  email: {
    name: 'Adresse e-mail',
    reason: 'Une adresse personnelle publiée est vite recopiée par des robots, et elle le reste.',
    suggestion: 'La donner plutôt par message privé ?',
  },
  phone: {
    name: 'Numéro de téléphone',
    reason: 'Ce numéro peut être appelé par n’importe qui, et une publication effacée laisse des copies.',
    suggestion: 'Le donner plutôt par message privé ?',
  },
  iban: {
    name: 'IBAN',
    reason: 'Ce numéro de compte est complet et valable.',
    suggestion: 'L’envoyer seulement à qui doit faire le virement ?',
  },
  card: {
    name: 'Carte de paiement',
    reason: 'Ces chiffres forment un numéro de carte valable.',
    suggestion: 'Ne garder que les quatre derniers chiffres ?',
  },
  'national-id': {
    name: 'Numéro de sécurité sociale',
    reason: 'Ce numéro identifie une personne pour toute sa vie et ne se change pas.',
    suggestion: 'Le retirer avant de publier ?',
  },
  'home-address': {
    name: 'Adresse du domicile',
    reason: 'Cette phrase dit où quelqu’un habite, au numéro près.',
    suggestion: 'Ne garder que le quartier ou la ville ?',
  },
  secret: {
    name: 'Mot de passe ou clé',
    reason: 'Ces caractères ressemblent à un mot de passe ou à une clé d’accès.',
    suggestion: 'Les retirer, et les changer s’ils ont déjà été vus ?',
  },
  confidential: {
    name: 'Texte confidentiel',
    reason: 'Ce texte dit de lui-même qu’il ne doit pas circuler.',
    suggestion: 'Avez-vous le droit de le publier maintenant ?',
  },
  'own-words': {
    name: 'Vos mots confidentiels',
    reason: 'Ces mots sont sur votre liste de ce qui ne doit pas sortir.',
    suggestion: 'Les enlever, ou le dire autrement ?',
  },
  'third-person': {
    name: 'Vie privée d’autrui',
    reason: 'Cette phrase raconte la santé, la famille ou l’intimité de quelqu’un que l’on peut reconnaître.',
    suggestion: 'Cette personne est-elle d’accord, ou peut-on taire son nom ?',
  },
};
