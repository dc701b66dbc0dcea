import { type About, defineRule, type Examples } from '../../define-rule';
import { isGoodNews } from '../../match/good-news';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

export default defineRule({
  id: 'emotion-policing',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Orders about feelings',
  hears: 'May feel like being told off',
  why: 'Being told how to feel rarely calms anyone. Being heard often does.',
  ...clauseForms(
    {
      calm: {
        patterns: `
          ^ please? just|try? to? calm down|yourself ; you will? @must to? calm|relax|chill|settle ;
          ^ please|just? try? to? relax|chill !& $|out|and|it|its ; ^ please|just? take it easy !with|on|for ;
          ^ please|just? take a deep? breath !and ; ^ please? do not be|get|feel so|too? @mood|rude !with|at ;
          ^ please? stop being|acting|getting so|too|such|a? @mood|like|child* ; ^ get a grip ;
          make|making such? a? fuss|scene|drama ; ^ keep your cool|temper ; ^ please? do not panic ;
          there? is? no need|reason|point to|for|in be|get|being|getting? so? @mood|panic ;
          ^ let us not be|get|start|all so|too|all? @mood|carried|ahead|personal ;
          no|not any? need|reason|call|cause|point|use ..5 @mood|anger|drama|sarcasm|shouting ;
          pointless|useless|senseless|silly to|getting ..3 @mood ;
          ^ getting|being|becoming ..1 @mood ..6 not|never|only help|bring|change|solve|make|get|fix ;
          you are|were taking|take @it ..2 personal*|serious*|hard|badly ;
          ^ please|just|do? try? to|and? be|stay|keep|remain|become a? bit|little|more? calm|calmer|civil|polite|reasonable|realistic|nicer|respectful|cool ;
          ^ please? do not stress|overreact|exaggerate|shout|yell|whine|moan|fuss|sulk|dramati* ;
          ^ you are|sound|seem|look|get being|getting|too|very|so|overly|rather a? bit|little? @mood|sensitive ;
          ^ let us all? try? to? calm|relax|settle|cool ; ^ cool|settle|simmer|quiet down $|a|please ;
          you are making a|such|too ..1 deal|fuss|scene|drama|much ;
          ^ you should not feel|be|get so|that|this|like|@mood ;
        not worth getting|being so? @mood`,
        say: [
          'I can see this is upsetting.',
          'I can see this is upsetting. What I can do is: [another option]',
        ],
        standsFor: true,
      },
      breath: { patterns: '^ please|just? take a deep? breath and', say: [] },
      settle: {
        patterns: `
          keep|keeping our|your|the cool|temper|hair|shirt|head|voice on|down|$|and|please|while ;
          keep ..3 emotion*|feelings|drama|anger out|aside|away ;
          lower|mind|watch|moderate|check your|that|the voice|tone|language|manners|mouth|words|attitude ;
          mind|watch how|what you ;
          cool|cooled|cooling|calm|calmed|calming|settle|settled|simmer|chill|quieten off|down|out|yourself !period|time|for|in|the|your|completely|with ;
          ^ cool it ; ^ chillax ; ^ breathe mate|please|in ; took|taking|maybe|perhaps take? a deep breath* ;
          lighten|cheer|grow|man up !your|the ; ^ chin up ; get a grip ; pull yourself together ;
          compose yourself ; control your|yourself emotion*|temper|anger|feelings|$ ;
          stop|quit worrying|crying|moaning|complaining|whining|shouting|yelling|stressing|fussing ;
          put @it|all behind you ; time to|you move|let|get|moved on|go|over ;
          do not ..1 freak|flip|lose|blow out|your|over ; sleep on it ;
          less|calmer|more|bit|little ..1 emotional|dramatic|upset|angry|reasonable|civil|aggressive|sensitive|hostile|composed|courteous|composure|courtesy !than|about ;
          calmer|civil|polite|friendlier|respectful|nicer attitude|tone|manner ;
          let|lets us? ..1 be|act|stay|keep|remain ..1 adult*|grown-ups|reasonable|civil|sensible|mature|realistic ;
          ^ be nice|civil|polite|reasonable|sensible|kind|fair|grateful|realistic $|to|and|about ;
          adults ,? @we|should ; no|without drama|hostility|theatrics please|$|here|now ;
          stay|remain|keep|be calm|civil|polite|patient @we|there|i|$|,|please ;
          one must|should|needs have|be to? ..1 patience|patient|calm ; out of ..2 proportion ;
          mountain out of ; over the top ; uncalled for ;
          overreact|overreacting|overreaction|overreacted !to|if ;
          you ..3 take|taking|took @it ..2 personal* ;
          you are ..2 emotional|sensitive|overreacting|dramatic|hysterical|melodramatic|irrational|unreasonable|childish ;
          no ..1 use|point|sense|good|reason|need in|to? crying|losing|getting|shouting|raising|being|swearing ;
          losing|shouting|getting|being|raising|swearing|yelling ..2 temper|cool|emotional|angry|rude|voice|support|staff|me|capital*|letters ..4 not|nobody|never|only|no-one|un* ;
          no right|cause|business|reason to be|feel|get|complain ; nothing to be|get ..1 @mood ;
          ought|should to? be ..1 grateful|content|relieved|thankful|glad|pleased|happy that|we|you|with|for ;
          you should not ..1 feel|let ..1 cheated|a|it|this|upset|angry|so|worked ;
          your ..2 frustration|anger|reaction|annoyance|tone|outburst|rudeness is|was ..2 misplaced|uncalled|unjustified|unwarranted|unnecessary|not|over|un* ;
          anger|shouting|swearing|rudeness do|does|will|is? not|never help*|change|solve|fix|bring|speed ;
          some|the|this|that|such hostility|aggression|negativity|attitude|rudeness ;
          people with bigger|real|worse ; knickers in ; boo hoo ; ^ tough|hard break|cheese|luck|cookies ;
          there is no|not call|need|place for ..2 kind|sort|language|tone ;
          that kind|sort of language|tone|attitude|talk ;
          help|helps|appreciate|grateful|nice if you ..4 breath|tone|calmer|reasonable|civil|polite|emotion*|patient|temper|language|manners ;
          if you ..3 stay|remain|keep|get ..1 civil|calm|polite|grip ; unless you ..5 tone|civil|polite|calm ;
          take|taking it ..1 personal* ;
          shouting|yelling|swearing ..5 not|never on|help*|work*|the|ok|okay|change|acceptable|necessary ;
          you are? ..1 too|very|rather|overly|far ..1 sensitive|emotional|dramatic|touchy|personal ;
          your too|so sensitive|emotional|dramatic ;
          a? little|bit|some of? ..1 composure|courtesy|respect|perspective|decency ;
          grown man|woman|adult|up should|would|does`,
        say: [],
        severity: 2,
      },
      asked: {
        patterns: `
          ^ why are|so|be|the|get you|so? so? @mood ;
          can|could|would|will you|we ..2 control|be|try|stay|become ..2 understanding|patient|calm|civil|polite|dramatic|emotional|emotions|temper|reasonable|calmer|nicer|respectful|rude ;
          what is|with w? with|the? the|that|your attitude|drama|tone|fuss ; rude much ;
          why all? the|this|such|so ..1 fuss|drama|commotion|anger|aggression`,
        say: [],
        severity: 2,
      },
      patient: {
        patterns: `
          you will? @must to? be more|a|little|bit? patient ;
          ^ please|just? be more|a|little|bit? patient !with|while ;
          ^ please|just? have|show some|a|more little|bit? more|of? patience ;
          some|little|more|bit of? patience would|please|goes|is|will ; ^ patience is !appreciated ;
        patience please`,
        say: ["Thank you for waiting. Here's where it stands: [the answer]"],
        standsFor: true,
      },
      understand: {
        patterns: `
          ^ you will? @must to? understand|realize|realise|recogni* that? !how ; ^ you will? @must to? accept that !how ;
          ^ please|just? try? to? understand|realize|realise our|that|we|my|where|us ;
          see|look|put @it|things|yourself at|it? ..1 from|in|into our|my side|point|perspective|shoes|position|view ;
        what you @must to|not? understand|realize|realise`,
        say: ['~', "Here's where it stands: [the answer]"],
      },
      accept: {
        patterns: '^ you will? @must to? accept !that|how',
        say: ["Here's where it stands: [the answer]"],
      },
      tone: {
        patterns: `
          @we do|will|did|can not appreciate|like|accept|tolerate the way|how you ;
          @we will not be spoken|shouted|yelled|talked to|at|like|down ;
          @we do|will|did|can not appreciate|like|accept|tolerate|stand for? your|the|this|that|being|such ..1 tone|attitude|language|behavio* ;
          your tone|attitude|language|behavio* is|are|was not|very? ..1 help*|rude|accept*|needed|called|unaccept*|inappropriate|offensive|out|uncalled|disrespect* ;
          do without @my ..1 sarcasm|tone|attitude|drama|insults|shouting|language|comments|remarks|anger ;
          spare me|us @my ;
          that|this|such|your tone|attitude|sarcasm|rudeness|shouting|swearing|anger is|will|does|gets ..1 not|un*|nowhere|out ;
          there? is? no need|call|reason to take|use|adopt that|this|such|a ;
        there? is? no need|call|reason for that|your|this|the|such tone|attitude|language ;
        lose|drop|change the|your|that attitude|tone`,
        say: ['I want to help, and I can do that best if we keep this respectful.'],
        standsFor: true,
      },
      over: {
        patterns: `
          ^ please|just? get over it|this|that ; ^ just? deal|live with it|that $ ; ^ whatever $ ;
          ^ @it? is? too bad $ ; ^ tough luck? $ ; ^ suck it up ; ^ you will get over|used it|to|that ;
          ^ oh well $$ ; ^ suit yourself ; ^ @it? is? your loss $`,
        say: ["I know this isn't the news you wanted."],
      },
    },
    isSaidToHelp,
  ),
});

/** "You can relax, you weren't charged." */
function isSaidToHelp(sentence: Sentence, { name }: FoundForm): boolean {
  if (OWN.test(sentence.text)) return true;
  if (name === 'asked') return false;
  return isGoodNews(sentence) || isQuestion(sentence.tokens);
}

/** "I'll stay calm", "we keep our cool". */
const OWN = /\b(?:i|we)(?:['’]ll| will) (?:\S+ ){0,8}(?:calm|cool|patient)\b/i;

export const examples: Examples = {
  flags: [
    { text: 'You have to accept seeing the sign twice.', span: 'You have to accept seeing the sign twice.' },
    { text: 'Try to see it from our side.', span: 'see it from our side.' },
    {
      text: 'You are taking this too personally.',
      span: 'You are taking this too personally.',
      best: 'I can see this is upsetting. What I can do is: ',
    },
    {
      text: 'Stop being so dramatic.',
      span: 'Stop being so dramatic.',
      best: 'I can see this is upsetting. What I can do is: ',
    },
    { text: 'Calm down.', span: 'Calm down.', best: 'I can see this is upsetting. What I can do is: ' },
    {
      text: 'please calm down',
      span: 'please calm down',
      best: 'I can see this is upsetting. What I can do is: ',
    },
    {
      text: 'You need to calm down.',
      span: 'You need to calm down.',
      best: 'I can see this is upsetting. What I can do is: ',
    },
    {
      text: "Don't be upset.",
      span: "Don't be upset.",
      best: 'I can see this is upsetting. What I can do is: ',
    },
    {
      text: "There's no need to get angry.",
      span: "There's no need to get angry.",
      best: 'I can see this is upsetting. What I can do is: ',
    },
    {
      text: 'You need to be patient.',
      span: 'You need to be patient.',
      best: "Thank you for waiting. Here's where it stands: ",
    },
    {
      text: 'Just be patient.',
      span: 'Just be patient.',
      best: "Thank you for waiting. Here's where it stands: ",
    },
    {
      text: 'Please be patient.',
      span: 'Please be patient.',
      best: "Thank you for waiting. Here's where it stands: ",
    },
    {
      text: 'You have to understand that we are a small team.',
      span: 'You have to understand that we are a small team.',
      best: 'We are a small team.',
    },
    {
      text: "I don't appreciate your tone.",
      span: "I don't appreciate your tone.",
      best: 'I want to help, and I can do that best if we keep this respectful.',
    },
    {
      text: "Your attitude isn't helping.",
      span: "Your attitude isn't helping.",
      best: 'I want to help, and I can do that best if we keep this respectful.',
    },
    { text: 'Deal with it.', span: 'Deal with it.', best: "I know this isn't the news you wanted." },
    { text: 'Too bad.', span: 'Too bad.', best: "I know this isn't the news you wanted." },
    {
      text: 'Take it easy, the parcel is on its way.',
      span: 'Take it easy',
      best: 'I can see this is upsetting. The parcel is on its way.',
    },
    {
      text: 'Hi Ann, relax.',
      span: 'relax.',
      best: 'Hi Ann, I can see this is upsetting. What I can do is: ',
    },
    { text: 'Chill out.', span: 'Chill out.', best: 'I can see this is upsetting. What I can do is: ' },
  ],
  stays: [
    'Your patience is appreciated.',
    "I'll stay calm and sort it.",
    "You can relax, you weren't charged.",
    "I can see why you're upset.",
    'Thank you for being so patient.',
    'I want to understand what happened.',
    "You don't have to understand the code, I'll handle it.",
    "We'll deal with it today.",
    "Whatever you choose, I'll set it up.",
    "It's too bad the blue sold out.",
    'Your own tone of blue is in stock.',
    "Don't worry, the refund went out today.",
  ],
};

export const about: About = {
  evidence: 'B',
  source: '“Calm down” is on almost every list of phrases to avoid',
};
