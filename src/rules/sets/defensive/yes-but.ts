import { type About, defineRule, type Examples } from '../../define-rule';
import { hasAlternative } from '../../match/alternatives';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import type { Sentence } from '../../text/sentence';

export default defineRule({
  id: 'yes-but',
  set: 'defensive',
  severity: 1,
  defaultOn: true,
  title: 'A but behind understanding',
  hears: 'May take back what came before',
  why: 'A full stop lets what you understand stand by itself.',
  ...clauseForms(
    {
      understand: {
        patterns: `
          ^ @we do|can? understand|hear|appreciate|realize|realise|recogni*|sympathi*|respect|agree ..8 ,|-? but|however !only ;
          ^ @we get|see|know|agree it|that|your|what? point? ,? but|however ;
          ^ @we get|see|know it|this|that is|must|can|feels ..6 ,? but ;
          ^ @we can|could|fully|do|would? see|hear|get your|that|it|how|why|what|where ..8 ,|-? but|however|yet !only ;
          ^ @we can|could|fully|do|would? take|accept|imagine|grant|know ..8 ,|-? but|however|yet !only ;
          ^ that|it makes|would|sounds ..3 ,? but|however|yet ;
          ^ @it @is a? very|perfectly? fair|good|valid|great|reasonable|understandable|legitimate|nice ..2 ,? but|however|yet ;
          ^ you have|are|may|might ..3 right|point ..5 ,? but|however|yet ; ^ point taken ,? but ;
          ^ that may|might be ..3 ,? but ; ^ @we am|are aware|sympathetic ..5 ,? but|however ;
          ^ @we wish ..4 ,? but ; ^ no? doubt|absolutely|exactly|granted|understood|noted|agreed ,? but`,
        say: ['.'],
        wordsOnly: true,
      },
      grant: {
        patterns: `
          ^ yes|yeah|yh|ya|sure|okay|ok|right|fine|true|gotcha|granted|understandable|valid|agreed|correct|absolutely|certainly|exactly|understood ..5 @pause? but|however|yet|though !only ;
          ^ of course|course ..7 @pause but|however|yet ; no doubt ..9 @pause? but|yet|however ;
          ^ by all means ..5 @pause? but ; ^ in principle ..8 @pause? but ;
          ^ @we am|are !not ..1 with|sure|grateful|aware|glad|happy|pleased|understanding ..8 @pause? but|however|yet|still ;
          ^ @we feel|value|agree|hear|understand|appreciate|totally ..8 @pause? but|however|yet|though ;
          ^ ik|gotcha ..5 @pause? but ; ^ @we do|can not doubt|dispute|deny ..8 @pause? but|however|yet ;
          ^ you are|have|make|made|your ..2 right|correct|point|case|argument ..7 @pause? but|however|yet|though ;
          ^ your right @pause? only|but ;
          ^ your ..3 loyalty|frustration|concern|concerns|point|feedback|comments|worries|suggestion|anger|patience|view|opinion|complaint ..6 @pause? but|however|yet|though ;
          ^ great|good|nice|fair|valid|lovely|interesting|glad|cheers|happy|makes|appreciate|many|would|wish|understandable ..6 @pause? but|however|yet ; ^ sounds !as|like ..5 @pause? but|however|yet ; @we take ..8 seriously @pause however|but ;
          thank|thanks ..9 @pause? though|yet ; ^ @we thank ..7 @pause? but|however ; agree ..3 @pause? but ;
          point ..2 taken ..8 @pause? but|yet ; ^ it would be ..3 to ..4 @pause? but ;
          ^ that may|might|could well? be ..3 @pause? but|yet|however ;
          @we would ..1 love|like to ..6 @pause? but`,
        say: ['.'],
        wordsOnly: true,
      },
      although: {
        patterns:
          '^ although|though|while|whilst|even|much though|as? @we do|can|fully|completely|really|would? understand|appreciate|accept|realize|sympathize|sympathise|feel|like|recognize|recognise|see|hear|value|agree|know|respect|acknowledge|want|get|am|love ..9 , !please',
        say: [],
        wordsOnly: true,
      },
      thanks: {
        patterns:
          '^ thanks|thank you? ..8 ,|-? but|however ; ^ @we would ..5 ,? but ; ^ @we would ..6 , only',
        say: ['.'],
        wordsOnly: true,
      },
      however: {
        patterns: `
          ^ however ,? > @it|you|your ..3 not apply|include|cover|include*|eligible|entitled ;
          ^ that being? said ,? ; ^ having said that ,? ; ^ nevertheless|nonetheless ,? ; ^ all the same , ;
          ^ with that being? said ,? ; ^ be that as it may ,?`,
        say: ['~'],
        wordsOnly: true,
      },
      but: {
        patterns: '^ but ; ^ however ,? ; ^ yet',
        say: [],
        wordsOnly: true,
      },
      yes: {
        patterns: '^ yes|yeah|sure|okay|ok|right|fine|true|fair point|enough? ,? but !only',
        say: ['.'],
        wordsOnly: true,
      },
    },
    isHelpful,
  ),
});

const FIRM = /\b(?:not|no|cannot|\w+n['’]?t|only|must|still|appl(?:y|ies)|remains?|stands?|stays?|final)\b/i;

/** "I understand." before "But the fee stays." */
const ACKNOWLEDGES =
  /^(?:\S+ ){0,3}(?:understand|appreciate|see why|see how|see your|hear you|know how|realise|realize|sympathi[sz]e|grateful|agree|get it|feel for you|fair point|good point|you['’]re right|yes,)\b/i;

/** How far behind "that said" it must be firm, in characters. */
const NEAR = 40;

/** "I understand, but I can help"; "that said, it looks good". */
function isHelpful(sentence: Sentence, { name, first, last }: FoundForm): boolean {
  const from = sentence.tokens[last - 1]?.end ?? 0;
  if (
    name === 'however' &&
    !/^(?:all the same|be that)/i.test(sentence.text) &&
    !FIRM.test(sentence.text.slice(from, from + NEAR))
  )
    return true;
  if (name === 'but' && !(first === 0 && ACKNOWLEDGES.test(sentence.previous ?? ''))) return true;
  return hasAlternative({ text: sentence.text }, from);
}

export const examples: Examples = {
  flags: [
    {
      text: 'I take your point, but the meter was read in June.',
      span: 'I take your point, but',
      best: 'I take your point. The meter was read in June.',
    },
    { text: 'That being said, the fee stays.', span: 'That being said,', best: 'The fee stays.' },
    {
      text: 'I understand your frustration, but the sale has ended.',
      span: 'I understand your frustration, but',
      best: 'I understand your frustration. The sale has ended.',
    },
    {
      text: 'i hear you but the sale has ended',
      span: 'i hear you but',
      best: 'i hear you. The sale has ended',
    },
    { text: 'I get it, but the box is gone.', span: 'I get it, but', best: 'I get it. The box is gone.' },
    {
      text: 'Thank you for your feedback, but the colour stays.',
      span: 'Thank you for your feedback, but',
      best: 'Thank you for your feedback. The colour stays.',
    },
    {
      text: "I'd love to help, but the shop is closed.",
      span: "I'd love to help, but",
      best: "I'd love to help. The shop is closed.",
    },
    {
      text: 'However, that does not apply to your plan.',
      span: 'However,',
      best: 'That does not apply to your plan.',
    },
    { text: 'Yes, but the fee stays.', span: 'Yes, but', best: 'Yes. The fee stays.' },
    { text: 'Sure, but the lid is separate.', span: 'Sure, but', best: 'Sure. The lid is separate.' },
    {
      text: 'We appreciate your patience, but it takes two weeks.',
      span: 'We appreciate your patience, but',
      best: 'We appreciate your patience. It takes two weeks.',
    },
    {
      text: 'Hi Ann, I understand, but the offer is over.',
      span: 'I understand, but',
      best: 'Hi Ann, I understand. The offer is over.',
    },
  ],
  stays: [
    'I see the lid and a hinge, but no screws.',
    'That said, it looks good now.',
    "I understand, and I'll sort it out.",
    'Small but mighty.',
    'Everything but the lid arrived.',
    'Not only fast but free.',
    'Thanks for the photo. It helped.',
    'However you prefer to pay is fine.',
    'Cancel however suits you.',
    'I understand, but I can still help.',
    'Yes, and the fee is gone.',
    'I see the lid but not the box.',
  ],
};

export const about: About = {
  evidence: 'A',
  source:
    'Receptiveness studies (Minson, Yeomans); contested: acknowledging first with “but” also measured well',
};
