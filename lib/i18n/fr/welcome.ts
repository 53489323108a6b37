import type { WelcomeMessages } from '../welcome-messages.ts';

export const welcome: WelcomeMessages = {
  title: 'Avant de publier, trois tamis.',
  lead: 'À côté des zones de texte de LinkedIn, Facebook et X, Tamis montre comment votre brouillon passe les trois questions de Socrate, et vous laisse décider.',
  sieves: 'Les trois questions',
  networks: 'Mes réseaux',
  networksHint:
    'On ne peut pas être partout. Dites pourquoi vous y êtes, et combien de temps par jour suffit. Tout cela peut attendre.',
  aDay: 'Au plus par jour',
  minutes: 'min',
  privacy: "Ce qu'il faut savoir",
  privacyLines: [
    'Vos brouillons sont lus dans ce navigateur et ne vont nulle part : pas de compte, pas de serveur, aucune requête.',
    "Aucun texte n'est gardé, sauf si vous retenez un brouillon.",
    'Les messages privés et les fenêtres privées sont laissés tranquilles.',
  ],
  practise: "Essayer dans l'entraînement",
  skip: 'Plus tard',
  later: 'Tout peut se changer dans le tableau de bord.',
};
