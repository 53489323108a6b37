import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

/** The text once a rule's fixes are made. */
function fixed(rule: string, text: string): string {
  const { findings } = assess({ text }).sieves.legible;
  const fixes = findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.fixes ?? []);
  return [...fixes]
    .sort((a, b) => b.start - a.start)
    .reduce((all, fix) => all.slice(0, fix.start) + fix.text + all.slice(fix.end), text);
}

describe('the fixes', () => {
  it.each([
    ['fake-font', '𝗚𝗿𝗮𝗻𝗱𝗲 𝗻𝗼𝘂𝘃𝗲𝗹𝗹𝗲 : le marché 𝘳𝘰𝘶𝘷𝘳𝘦', 'Grande nouvelle : le marché rouvre'],
    ['fake-font', '𝐋’𝐞́𝐪𝐮𝐢𝐩𝐞 est là', 'L’équipe est là'],
    ['fake-font', '🅝🅔🅦🅢 et ⓕⓔⓣⓔ', 'NEWS et fete'],
    ['fake-font', 'ʙᴏɴᴊᴏᴜʀ Ａｌｌｅｚ 𝟐𝟎𝟐𝟓', 'bonjour Allez 2025'],
    ['fake-font', '𝑥 + 𝑦 = 𝑧', '𝑥 + 𝑦 = 𝑧'],
    ['tracking-link', 'https://exemple.fr/a?utm_source=x&id=3&fbclid=z#suite', 'https://exemple.fr/a?id=3#suite'],
    ['tracking-link', 'Voir https://exemple.fr/a?utm_source=x.', 'Voir https://exemple.fr/a.'],
    ['tracking-link', 'https://youtu.be/abc?si=Zz&t=12', 'https://youtu.be/abc?t=12'],
    ['hashtag-case', 'Pour le climat #transitionécologique', 'Pour le climat #TransitionÉcologique'],
    ['hashtag-case', 'The week in one word #worklifebalance', 'The week in one word #WorkLifeBalance'],
    ['hashtag-case', '#bookkeeping #workstation #contestation', '#bookkeeping #workstation #contestation'],
    ['tracking-link', 'https://exemple.fr/watch?v=a1&t=95', 'https://exemple.fr/watch?v=a1&t=95'],
    [
      'capitals',
      'LE FOUR DU VILLAGE ROUVRE À LYON. VENEZ AVEC LA SNCF',
      'Le four du village rouvre à Lyon. Venez avec la SNCF',
    ],
    ['capitals', 'ON SATURDAY I AND THE BBC WILL BE THERE', 'On Saturday I and the BBC will be there'],
  ])('%s: %s', (rule, text, expected) => {
    expect(fixed(rule, text)).toBe(expected);
  });

  it.each(['fake-font', 'tracking-link', 'hashtag-case', 'capitals'])('of %s leave nothing for it to find', (rule) => {
    const text =
      '𝗚𝗿𝗮𝗻𝗱𝗲 𝗻𝗼𝘂𝘃𝗲𝗹𝗹𝗲\nLE FOUR DU VILLAGE ROUVRE SAMEDI MATIN\nhttps://exemple.fr/?utm_source=a #transitionécologique pour le quartier';
    const once = fixed(rule, text);
    expect(once).not.toBe(text);
    expect(assess({ text: once }).sieves.legible.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

describe('shouting and capitals', () => {
  it.each([
    ['ARRÊTEZ DE GARER VOS VOITURES DEVANT LE FOUR !!!', false],
    ['WHY DO YOU NEVER ANSWER YOUR PHONE', false],
    ['MERCI À VOUS TOUS POUR CETTE BELLE FÊTE', true],
    ['JOIN US ON SATURDAY FOR THE PLANT SALE', true],
    ['OTAN, UNESCO, FIFA, INSEE, ADEME', false],
    ['LE PETIT PRINCE', false],
    ['DERNIERS JOURS POUR DÉPOSER VOTRE DOSSIER', true],
    ['TROIS HEURES DE RETARD ET AUCUNE ANNONCE', false],
    ['LAST DAYS TO HAND IN YOUR FORMS', true],
    ['WE CAN’T EVEN CROSS THE ROAD ANY MORE', false],
    ['Mettez YOUR_SECRET_API_KEY_HERE dans le fichier', false],
  ])('%s', (text, isCapitals) => {
    expect(assess({ text }).sieves.legible.findings.some(({ rule }) => rule === 'capitals')).toBe(isCapitals);
  });
});
