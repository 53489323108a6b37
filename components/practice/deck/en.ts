import type { DeckSample } from './sample.ts';

/** The English deck. Our own words; people, firms and places are invented. Telephone numbers are of the ranges set aside for fiction (NANP 555-01, Ofcom 07700 900). */
export const enDeck: readonly DeckSample[] = [
  {
    id: 'en-figure',
    network: 'linkedin',
    kind: 'post',
    title: 'A figure from nowhere',
    teaches: ['hearsay', 'unsourced-figure', 'absolute'],
    before:
      '87% of employees hate meetings. Everybody knows that remote work fixes this. Rumour has it that head offices have been hiding it for years, and nobody will listen.',
    after:
      'In our team of twelve we counted: 9 hours of meetings per person and week in March. Since status updates went into writing we are at 5. The sums are here: https://belmont-works.example/meetings. What has worked where you are?',
  },
  {
    id: 'en-anger',
    network: 'facebook',
    kind: 'comment',
    title: 'Anger at somebody',
    teaches: ['insult', 'contempt'],
    before: 'You are such an idiot, Mark. GO BACK TO SCHOOL before you share your opinions!!!',
    after:
      'I disagree, Mark. The 2025 town budget sets aside £40,000 for the cycle lane, not £400,000. Where did you find your figure?',
  },
  {
    id: 'en-praise',
    network: 'linkedin',
    kind: 'comment',
    title: 'Great post, and nothing else',
    teaches: ['empty-praise'],
    before: 'Great post, thanks for sharing!!! 🔥🔥🔥',
    after:
      'Thank you for the welcome notebook: I tried it on Monday with two trainees and the first day took an hour less. How do you handle the night shift?',
  },
  {
    id: 'en-details',
    network: 'facebook',
    kind: 'post',
    title: 'Claire’s number',
    teaches: ['phone', 'third-person'],
    before:
      'Claire is still off sick with her depression, so for Sunday’s jumble sale just call her on (212) 555-0142 or write to claire.weaver@belmont-council.example, she never leaves the house anyway.',
    after:
      'For Sunday’s jumble sale, book your table at the Belmont town hall desk, 9 to 12, or with the form: https://belmont-council.example/jumble-sale. There are 14 of 60 tables left.',
  },
  {
    id: 'en-bait',
    network: 'linkedin',
    kind: 'post',
    title: 'Comment YES',
    teaches: ['engagement-bait', 'hashtag-stuffing'],
    before:
      '🚀 I found THE method that changes everything. Comment YES and I will send it to you! 👇 Like, share, and tag three friends who need this. #success #motivation #leadership #mindset #business #winning #growth',
    after:
      'For a year I wrote down every quote we lost. Of 46 refusals, 31 went out more than three days after the request. Since February we answer within 24 hours, because customers compare on the same day: 18 quotes of 40 accepted, against 11 last year. The tracking sheet is in the comments. #CraftBusiness',
  },
  {
    id: 'en-urgent',
    network: 'x',
    kind: 'post',
    title: 'Share before they delete it',
    teaches: ['sensational'],
    before:
      'URGENT ‼️ What they are hiding from you about the tap water in Belmont! Nobody dares to talk about it. Share this before it gets deleted!!!',
    after:
      'The health agency published its test of Belmont’s tap water yesterday: 58 readings in order, one nitrate reading too high in March, corrected since. The report, page 4: https://belmont-water.example/report-2026.pdf',
  },
  {
    id: 'en-template',
    network: 'linkedin',
    kind: 'post',
    title: 'The ready-made text',
    teaches: ['template-left', 'fake-font', 'tracking-link'],
    before:
      'Thrilled and humbled to join [Company Name]! 𝗔 𝗻𝗲𝘄 𝗮𝗱𝘃𝗲𝗻𝘁𝘂𝗿𝗲 begins. Thank you to everyone who believed in me. #newbeginnings #thankyouall https://belmont.example/?utm_source=chatgpt.com',
    after:
      'On Monday I join Belmont Works to run customer repairs. First job: answer in two days instead of eight. Thank you, Ines Calder, for teaching me to call customers before they call us. Have you managed this elsewhere? Tell me how. #NewBeginnings',
  },
  {
    id: 'en-criticism',
    network: 'x',
    kind: 'post',
    title: 'Firm criticism',
    teaches: ['insult', 'absolute'],
    before:
      'Your app is a disgrace. You are all incompetent, @notebook_app. You just had to learn how to code, obviously.',
    after:
      'Tuesday’s update deletes drafts when you switch tabs: I lost two hours of writing, @notebook_app. Until there is a fix, export before you close. Is there a date for it?',
  },
  {
    id: 'en-remote',
    network: 'linkedin',
    kind: 'post',
    title: 'An opinion dressed as a fact',
    teaches: ['unsourced-claim'],
    before:
      'Remote work makes people depressed. Managers who still accept it are doing their teams a disservice, and it is high time to bring the whole lot back into the office after the summer.',
    after:
      'After two years of working from home full time I felt lonely. In our team we tried two shared office days, Tuesday and Thursday. Six of my nine colleagues want to go on, three would rather stay at home. How did you find a balance where you are?',
  },
  {
    id: 'en-plant',
    network: 'facebook',
    kind: 'post',
    title: 'The rumour about the plant',
    teaches: ['hearsay'],
    before:
      'Rumour has it that the biscuit factory will close before summer and that the machines have been sold already. Tell anyone who works there, poor things, they probably have no idea.',
    after:
      'Weaver Biscuits is looking for a buyer: it says so in its statement of 3 November, https://weaver-biscuits.example/statement. There is a public meeting on Thursday at 6 pm in Linden Hall. I will be there and will write down here what was said.',
  },
  {
    id: 'en-experts',
    network: 'linkedin',
    kind: 'post',
    title: 'Experts, but which ones?',
    teaches: ['vague-source'],
    before:
      'Experts say that paper will vanish from our offices. According to some sources, the printers of the region are packing up already, and all of us had better get ready for it too.',
    after:
      'Our print shop delivered 214 orders this year, against 260 last year: our customers keep paper for what is meant to last. So we added binding by hand. The figures by month are here: https://calder-print.example/figures. And you, what do you still print?',
  },
  {
    id: 'en-nobody',
    network: 'x',
    kind: 'post',
    title: 'Everyone, nobody, never',
    teaches: ['absolute'],
    before: 'Everyone knows that audits are useless. Nobody reads the reports, and nothing ever changes.',
    after:
      'Our last three audits proposed 40 measures. We carried out 6, all of them described on one page with a name and a date. Since then we ask for one-page reports.',
  },
  {
    id: 'en-leader',
    network: 'linkedin',
    kind: 'post',
    title: 'The best on the market',
    teaches: ['superlative'],
    before:
      "Meet the best payroll software on the market. We are the world's leading agency for simple payroll, and our customers will tell you so better than we can.",
    after:
      'Our payroll software reads every payslip before it goes out and shows what changed since last month. At Laurel Joinery the check went from three hours to forty minutes. A question worth asking whatever tool you use: who reads the payslips where you work, and when?',
  },
  {
    id: 'en-council',
    network: 'facebook',
    kind: 'comment',
    title: 'The cutting question',
    teaches: ['aggressive-punctuation'],
    before: 'When are you going to answer me???? Are you serious?!?!',
    after:
      'I wrote to the roads office on 4 and 18 October and had no answer. Whom can I ask about the hole in front of the school?',
  },
  {
    id: 'en-threat',
    network: 'facebook',
    kind: 'comment',
    title: 'The review that stings',
    teaches: ['threat'],
    before: 'Delete that review or you will regret it. I know where you live, Rowan.',
    after:
      'Hello Rowan, your meal came out cold on Saturday and I am sorry: one of our ovens had broken down. Would you write to me in private, so that we can put it right?',
  },
  {
    id: 'en-school',
    network: 'linkedin',
    kind: 'comment',
    title: 'Putting down instead of answering',
    teaches: ['contempt'],
    before: 'Go back to school before you comment. Nobody asked you.',
    after:
      'I read the table differently: the drop in March comes from the new way of counting, note 2 at the foot of the page. What figure do you get with the old one?',
  },
  {
    id: 'en-disguised',
    network: 'x',
    kind: 'comment',
    title: 'The masked insult',
    teaches: ['disguised-insult'],
    before: 'You are such an 1d10t, your train is an hour late again.',
    after: 'Third delay of the week on the 7:42. Where can I read the cause, and how do I claim my fare back?',
  },
  {
    id: 'en-rocket',
    network: 'linkedin',
    kind: 'post',
    title: 'Talking down',
    teaches: ['condescension'],
    before:
      "It's not rocket science, people. As anyone with half a brain knows, one indicator a page is quite enough, and the rest of your dashboard is there for show.",
    after:
      'Our dashboard had 23 indicators and we looked at four of them in meetings. We hid the others for a month and brought back only two. Try hiding before you delete, because use shows what counts. Which indicators do you really look at?',
  },
  {
    id: 'en-keynote',
    network: 'linkedin',
    kind: 'post',
    title: 'False modesty',
    teaches: ['humblebrag'],
    before:
      'A bit embarrassed to be invited to speak yet again. I still do not understand why they pick me every year, but I suppose that somebody has to do it.',
    after:
      'On Thursday I give the opening talk at the Belmont front desk meeting, and I am proud of it. I will show how we cut the wait at our desk from 25 to 9 minutes, and what did not work. The slides will be here on Friday: https://frontdesk-belmont.example/waiting',
  },
  {
    id: 'en-banker',
    network: 'linkedin',
    kind: 'post',
    title: 'The rest is in the comments',
    teaches: ['clickbait'],
    before:
      "You won't believe what my landlord said next. Full story in the comments, and trust me, you will fall off your chair.",
    after:
      'My bank turned down our loan because the forecast said nothing about the slow months. I added one page, month by month, with the lowest balance. A week later the bank said yes. If you are preparing a file, start with that page.',
  },
  {
    id: 'en-course',
    network: 'linkedin',
    kind: 'post',
    title: 'Nothing but advertising',
    teaches: ['self-promotion'],
    before: 'My new course is live! Grab the launch offer, only 5 spots left. Book your place now, link in bio.',
    after:
      'Before a yearly review I write down three dated facts that I saw myself, then one question. It fits on a card, and the conversation starts better because we talk about the same thing. It is the first exercise of my course on 12 March: the programme is here, https://review-belmont.example.',
  },
  {
    id: 'en-tags',
    network: 'x',
    kind: 'post',
    title: 'The whole address book',
    teaches: ['mass-tagging'],
    before: 'A must read @anna_b @bruno_c @chloe_d @david_e @emma_f @farid_g @gill_h',
    after:
      'The market hall guide is out this morning: 12 pages on opening hours, prices and wheelchair access. Thank you @anna_b, who measured every ramp. https://hall-belmont.example/guide',
  },
  {
    id: 'en-iban',
    network: 'facebook',
    kind: 'post',
    title: 'Bank details for the gift',
    teaches: ['iban'],
    before:
      'For Muriel’s leaving present, send your share to GB82 WEST 1234 5698 7654 32, it is my mother’s account, and be quick because we are buying it on Saturday morning.',
    after:
      'For Muriel’s leaving present there is an envelope at the front desk until Thursday. Would you rather send it? Ask me for the account in a private message. We buy it on Saturday, and I will post the photo.',
  },
  {
    id: 'en-party',
    network: 'facebook',
    kind: 'post',
    title: 'The address for everyone',
    teaches: ['home-address'],
    before:
      'Party at my place on Saturday: 221B Harbour Road! We are off on Sunday for two weeks, so come and empty the cupboards before the house stands empty.',
    after:
      'Party on Saturday at 6 pm near the harbour: bring a dish, we have the tables and games for the children. If you are coming, I will send you the address in a private message.',
  },
  {
    id: 'en-wifi',
    network: 'x',
    kind: 'post',
    title: 'The password in the picture',
    teaches: ['secret'],
    before: 'All set for Monday’s training! The guest password is Belmont-2025!',
    after:
      'Monday’s training: room 2, from 9 to 12:30, coffee from 8:45. For the network in the room, ask for the code at the front desk when you arrive.',
  },
  {
    id: 'en-embargo',
    network: 'linkedin',
    kind: 'post',
    title: 'Do not distribute, and yet',
    teaches: ['confidential'],
    before:
      'Do not distribute: the mobility plan comes out on Monday, and our office moves after the summer. Here are the main points ahead of time, since we are among ourselves.',
    after:
      'Our mobility plan will be presented on Monday at 2 pm, in the council room and online. I will answer questions about parking and bicycles. What would you like to know first? I will prepare answers to what is asked most.',
  },
  {
    id: 'en-colleague',
    network: 'linkedin',
    kind: 'post',
    title: 'A colleague’s health',
    teaches: ['third-person'],
    before:
      'My colleague Sophie is off with burnout, so be patient. We are struggling to keep our deadlines, and our answers will take a while until she is back.',
    after:
      'Our team is smaller until June: please allow four days for an answer instead of two. If it is urgent, the morning switchboard passes it on within the hour. Thank you for your patience, and tell us if a case cannot wait.',
  },
  {
    id: 'en-capitals',
    network: 'facebook',
    kind: 'post',
    title: 'The poster in capitals',
    teaches: ['capitals'],
    before:
      'BIG PLANT SALE THIS SATURDAY MORNING\nTomatoes, squashes and flowers at low prices, in front of the greenhouse of our club.',
    after:
      'Plant sale on Saturday, from 9 to 12, in front of the club’s greenhouse. Twelve kinds of tomato at £2 a plant. We also show how to pot them on: come with a pot and leave with a plant ready to grow.',
  },
  {
    id: 'en-letters',
    network: 'linkedin',
    kind: 'post',
    title: 'Letters that look nice',
    teaches: ['fake-font'],
    before:
      '𝗕𝗶𝗴 𝗻𝗲𝘄𝘀: the market reopens on Saturday. Come and meet your favourite growers again, in a 𝘵𝘰𝘵𝘢𝘭𝘭𝘺 friendly atmosphere.',
    after:
      'The market reopens on Saturday at 8 in Linden Square. Fifteen growers are back, and the fishmonger moves to Friday. The map of the stalls is here: https://market-belmont.example/map. Who is still missing, do you think?',
  },
  {
    id: 'en-bullets',
    network: 'facebook',
    kind: 'post',
    title: 'A list of emoji',
    teaches: ['emoji-bullets'],
    before: 'On the programme:\n✅ welcome at 9\n✅ a tour of the bakery\n✅ cake for the children\nBring the family!',
    after:
      'On the programme on Sunday:\n- 9 am: welcome and coffee\n- 10 am: a tour of the bakery, twenty places, no booking\n- 4 pm: cake for the children\nYou can park at the school.',
  },
  {
    id: 'en-long',
    network: 'x',
    kind: 'post',
    title: 'Too long for the network',
    teaches: ['over-limit'],
    before:
      'On Saturday thirty neighbours, two wheelbarrows and one moody coffee machine replanted the hedge around the sports ground. There are still twenty metres to go, on the car park side. If you own a spade and have an hour to spare, join us next Saturday at nine in front of the stand. Coffee for the brave, and for everyone else too, because the hedge belongs to all of us.',
    after:
      'On Saturday thirty of us replanted the hedge around the sports ground. Twenty metres to go, on the car park side. A spade and an hour to spare? Saturday at 9 in front of the stand. Coffee is on us.',
  },
  {
    id: 'en-link',
    network: 'x',
    kind: 'post',
    title: 'A link and nothing else',
    teaches: ['link-only', 'tracking-link'],
    before: 'https://belmont-news.example/pool?utm_source=letter&utm_medium=email',
    after:
      'The Belmont pool opens an hour earlier on weekdays, at 7, from Monday. The paper lists the lanes kept for clubs: https://belmont-news.example/pool',
  },
  {
    id: 'en-trains',
    network: 'facebook',
    kind: 'post',
    title: 'Shouts, a figure and a number',
    teaches: ['shouting', 'unsourced-figure', 'phone'],
    before:
      'STOP LYING TO US ABOUT THE BUSES! 87% of people here want their bus line back. Call the manager on (212) 555-0187, even at night, so that he gets the message.',
    after:
      'Line 4 has not run after 7 pm since September. At the market on Saturday I asked 60 neighbours: 41 used it in the evening. The petition is at the town hall desk until the 30th, and I take the sheets to the council on 4 December. Who is coming with me?',
  },
  {
    id: 'en-method',
    network: 'linkedin',
    kind: 'post',
    title: 'All of it at once',
    teaches: ['vague-source', 'insult', 'engagement-bait'],
    before:
      'Experts say that meetings kill teams. You are complete idiots if you still hold them. Comment YES and I will send you my method.',
    after:
      'We replaced the Monday meeting with a shared page, read before 10. Two things worked: one question each, and an answer on the same day. One did not: decisions taken by several people, which we take together again. The page we use is here: https://belmont-works.example/monday',
  },
];
