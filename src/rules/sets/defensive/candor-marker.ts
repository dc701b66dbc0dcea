import { type About, defineRule, type Examples } from '../../define-rule';
import { clauseForms } from '../../rewrite/clause-forms';

export default defineRule({
  id: 'candor-marker',
  set: 'defensive',
  severity: 1,
  defaultOn: false,
  title: 'Honesty said aloud',
  hears: 'May make the rest sound doubtful',
  why: 'Without the words, the rest stands just as firmly.',
  ...clauseForms(
    {
      honest: {
        patterns: `
          ^ to be really|completely|very|perfectly|totally|fully? honest|open with? you? ,? !with|about ; ^ to tell you the truth ,? ; ^ truth be told ,? ; ^ tbh ,? ;
          ^ in|with all? honesty ,? ; ^ let me|us be honest|frank|straight|real with? you? :|,? ;
          ^ @we swear that? ; ^ believe|trust you? me|us when? ,? ;
          ^ @we can|do|would? assure|guarantee|promise you that? ,? ; ^ rest assured ,? that? ;
          ^ if @we am|are|may be|being? honest|frank|truthful ,? ;
          ^ my? honest|frank answer|opinion|view|truth :|is|,? that? ; hand on heart ,? ;
          ^ in my honest opinion ,? ; you have my word that? ; ^ in truth|reality , ;
          ^ the? honest? truth|reality is that? ; ^ being honest|frank ,? ; @we will|must level with you? ,? ;
          ^ let me assure you that? ; ^ between you|us and? me? ,? ;
          ^ quite|speaking? honestly|frankly|candidly|truthfully speaking? ,?`,
        say: ['~'],
        wordsOnly: true,
      },
      sworn: {
        patterns:
          "take my word for? it? ,? ; take it from me|us that? ,? ; @we kid you not ,? ; @we would be lying if ; cards on the table ,? ; @we must|have|has to? confess|admit that? ; ^ make no mistake ,? ; let there be no mistake|doubt ,? ; @we can honestly|truthfully|sincerely say that? ; @we am|are|being being? completely|totally|perfectly|fully|entirely|brutally|really? serious|honest|truthful|frank|upfront|candid|open with|when|here|about|,|and ; @we will be brutally|completely|totally? honest|frank ; you can|may trust|believe me|us|it|@we on|or|,? ; let us not kid|fool ourselves ,? ; let|lets us|me? be ..1 real|honest|frank|blunt|candid with? you? ,|:? ; if? ..1 truth be|is told|known ,? ; mark my words ,? ; ^ no lie|cap ,? ; real talk ,? ; ^ straight up ,? ; cross my heart ,? ; scout's|scouts honour|honor ,? ; god's|gods|god honest|is ; as god is my ; full transparency ,? ; in all|complete|total seriousness|candour|candor|honesty|transparency|fairness ,? ; ^ sincerely|openly|honestly|candidly|speaking speaking|quite openly|honestly|candidly|frankly? ,? ; solemn assurance|promise|word ; @we can ..1 vouch ; honest truth ,? ; @we really mean that|it ; ^ if you want|ask my|me? honest|frank? opinion|view|answer ,? ; level with you ,? ; being honest|frank|real|upfront here|with you? ,? ; can|may @we be|speak ..1 straight|honest|frank|open|openly|frankly|blunt|candid",
        say: [],
        wordsOnly: true,
      },
      blunt: {
        patterns: `
          ^ to be ..1 candid|upfront|straight|fair and|with? honest|you? ,? ;
          ^ to put it|this|things ..1 bluntly|plainly|mildly|frankly|simply|politely ,? ;
          not to put too fine a point on it|this ,? ;
          without wishing|meaning|wanting|trying to? ..2 offend|unkind|rude|offence|offense|harsh|blunt|mean|disrespect ,? ;
          get me wrong ,? ; ^ not being|trying ..2 funny|rude|mean|harsh|awkward ,? but? ;
          @we hate|dislike to say|tell|admit|break @it ,? but? ;
          do not take offence|offense|@it personally|badly|wrong? ,? ;
          @sorry to|for be|being|so ..1 direct|blunt|frank|harsh|honest ,? but? ;
          not? mind|forgive me|my being|saying|so ..1 direct|blunt|frank|honest|so ,? but? ;
          @we hope|trust you will|would|are not be? offended ;
          with? no disrespect|hate|offence|offense|shade intended|but|meant ,? ;
          with|the greatest|utmost|all due? respect ,? but? ;
          @we mean no ..1 offence|offense|disrespect|harm ; far be it from ;
          nothing|not have? against you ..1 ,? but?`,
        say: [],
        severity: 2,
        wordsOnly: true,
      },
      frank: {
        patterns: `
          ^ quite? frankly ,? ;
          ^ to be very|completely|quite|perfectly? frank|blunt|clear|direct with? you? ,? !about ;
          ^ let me|us be very? clear|direct with|about? you|that|this? ,|:? ;
          ^ @we will|must|have|am going? to? be blunt|honest|frank|straight|direct with|w? you? :|,|-|and? ;
          ^ @we am|are not going|gonna|trying|here to? lie|sugarcoat|pretend ,? ;
          ^ @we will|can|do not lie ,? ;
          @we|let|must|will|to me|us? have|need|going|want|am? to? be truthful|upfront|candid|transparent|real with? you? ,|:?`,
        say: ['~'],
        severity: 2,
        wordsOnly: true,
      },
      offense: {
        patterns: `
          ^ no offense|offence ,? but? !taken ; ^ please? do not take this|it|that the? wrong? way? ,? but? ;
          ^ no disrespect ,? but? ;
          ^ @we do|would not want|mean|wish|like|intend to? sound|seem|be|appear|come ..2 harsh|rude|mean|blunt|unkind|cruel|across ,? but? ;
        ^ not to|trying to? be rude|mean ,? but?`,
        say: ['~'],
        severity: 3,
        wordsOnly: true,
      },
    },
    () => false,
  ),
});

export const examples: Examples = {
  flags: [
    {
      text: "I'm not going to lie, the cheaper plan is slow.",
      span: "I'm not going to lie,",
      best: 'The cheaper plan is slow.',
    },
    { text: 'Hand on heart, that oven is loud.', span: 'Hand on heart,', best: 'That oven is loud.' },
    {
      text: 'To be honest, the older model is louder.',
      span: 'To be honest,',
      best: 'The older model is louder.',
    },
    {
      text: 'to be honest with you, it ships from another depot',
      span: 'to be honest with you,',
      best: 'It ships from another depot',
    },
    {
      text: 'Honestly speaking, the smaller bag holds less.',
      span: 'Honestly speaking,',
      best: 'The smaller bag holds less.',
    },
    { text: 'Frankly, the repair takes two weeks.', span: 'Frankly,', best: 'The repair takes two weeks.' },
    {
      text: 'Let me be clear: the fee stays the same.',
      span: 'Let me be clear:',
      best: 'The fee stays the same.',
    },
    {
      text: 'Believe me, the parcel left on Monday.',
      span: 'Believe me,',
      best: 'The parcel left on Monday.',
    },
    {
      text: 'I can assure you that the parcel left on Monday.',
      span: 'I can assure you that',
      best: 'The parcel left on Monday.',
    },
    { text: 'No offense, but the cable was loose.', span: 'No offense, but', best: 'The cable was loose.' },
    {
      text: 'Hi Ann, to tell you the truth, the colour fades.',
      span: 'to tell you the truth,',
      best: 'Hi Ann, the colour fades.',
    },
    {
      text: 'Quite frankly, the part costs more than the lamp.',
      span: 'Quite frankly,',
      best: 'The part costs more than the lamp.',
    },
  ],
  stays: [
    'Thank you for your honest review.',
    'We try to be honest about delays.',
    'Frank from billing will call you.',
    'I want to be clear so you know what to expect.',
    'We hope you can trust us with your data.',
    'No offence taken.',
    'An honest slip on our side, and it is sorted now.',
    'Thank you for trusting us with it.',
    'The honest answer is that it depends on the size.',
  ],
};

export const about: About = {
  evidence: 'C',
  source: 'Lists of phrases to avoid; factuality markers cost in politeness studies',
};
