import { describe, expect, it } from 'vitest';
import { assess, createAssessor } from '../../../lib/sieves/index.ts';

describe('the language of a draft', () => {
  it.each([
    ['Je suis ravi de vous annoncer notre nouveau projet avec la ville.', 'fr'],
    ['We are happy to announce our new project with the city.', 'en'],
    ['Tu es un idiot', 'fr'],
    ['You are an idiot', 'en'],
    ['Ich freue mich, euch heute unser neues Projekt zu zeigen.', 'de'],
    ['Estamos muy contentos de anunciar nuestro nuevo proyecto con la ciudad.', 'es'],
    ['Siamo felici di annunciare il nostro nuovo progetto con la città.', 'it'],
    ['We zijn blij om ons nieuwe project met de stad aan te kondigen.', 'nl'],
    ['', 'und'],
    ['12 345', 'und'],
    ['@marie #Paris', 'und'],
    ['Привет, как дела?', 'und'],
  ])('%s → %s', (text, language) => {
    expect(assess({ text }).language).toBe(language);
  });

  it.each([
    ['Génial, hâte de lire la suite !', 'fr'],
    ['Trop bien', 'fr'],
    ['Bravo Marie', 'fr'],
    ['Mort de rire', 'fr'],
    ['Congés posés, valise bouclée.', 'fr'],
    ['Love it', 'en'],
    ['Well done Helen', 'en'],
    ['Front door code 5519, back door is open.', 'en'],
    ['New season, new trainers. #LifelongLearning #FE #STEM', 'en'],
    ['Danke schön', 'de'],
    ['Muchas gracias por todo', 'es'],
    ['Xkcd qwrty', 'und'],
  ])('of the short comment %s is %s', (text, language) => {
    expect(assess({ text }).language).toBe(language);
  });

  it.each(['Tu me dégoûtes, Marcel.', 'Oh le pauvre, il a essayé'])(
    'is told with accents apart as well: %s',
    (text) => {
      expect(assess({ text: text.normalize('NFC') }).language).toBe('fr');
      expect(assess({ text: text.normalize('NFD') }).language).toBe('fr');
    },
  );

  it('is asked of each sentence where a draft mixes two', () => {
    const text =
      'La réunion est finie et je rentre chez nous. My colleague Sophie is off with burnout and she told us today.';
    const rules = assess({ text }).sieves.private.findings.map(({ rule }) => rule);
    expect(rules).toEqual(['third-person']);
  });

  it('is not taken for one of ours where no word of it is known', () => {
    const text = 'Dzisiaj rano kupilismy chleb oraz mleko, potem poszlismy nad rzeke i wrocilismy pozno';
    expect(['fr', 'en']).not.toContain(assess({ text }).language);
  });

  it('is the person’s choice above all', () => {
    expect(assess({ text: 'We are happy to announce our new project.', language: 'fr' }).language).toBe('fr');
  });

  it('is found although the first words looked like a language we do not judge', () => {
    const assessAgain = createAssessor();
    const text = 'Idris Novak Il paraît que la gare rouvre.';
    for (let end = 1; end < text.length; end++) assessAgain({ text: text.slice(0, end) });
    expect(assessAgain({ text }).language).toBe('fr');
  });

  it('does not flicker while somebody types', () => {
    const assessAgain = createAssessor();
    const text = 'Nous avons organisé un meeting avec notre team marketing pour le launch du produit.';
    const languages = new Set<string>();
    for (let end = 25; end <= text.length; end++) languages.add(assessAgain({ text: text.slice(0, end) }).language);
    expect([...languages]).toEqual(['fr']);
  });
});
