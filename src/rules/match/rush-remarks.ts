import { type Remark, Remarks } from './remarks';

const KINDS: Record<string, Remark> = {
  quick: {
    phrases: ['[please] (make it|be|keep it) (quick|brief|concise|short)', '[please] hurry [up]', 'quickly'],
    forms: `
      @we do|have not have|got got? much|the|all|any? time|day !to|for ;
      @we do|have not have|got ..1 time for|to ;
      @we have|only have|only|got got? a|@few ..1 minute|minutes|moment|second|seconds !to|for|and|at|until|left|of ;
      let|can|could? us|you|we? make|get|wrap|speed|hurry|cut|finish this|it|things|that? fast|quick|up|over|short !for|with ;
      please|just? answer|reply|respond now|quickly|fast|immediately $|please ;
      just answer|give|the the|my|me? question|facts|answer ;
      quick|quickly|short|brief answer|version? please ; yes or no $ ;
        @we have no time ;
        @we am|are in|about|out a|to|of hurry|rush|go|leave|time ;
        @we can not spend|wait ..1 time|all|forever|any`,
    severity: 3,
    stands: 'opens',
    say: ["What's the most urgent part for you?"],
  },
  shift: {
    forms: 'my shift|break ends|finishes|is|starts',
    severity: 3,
    stands: 'opens',
  },
  closing: {
    phrases: [
      'if there is nothing [else|more|further]',
      'if that is all [then]',
      '(if not|if that is (all|it|everything)|if nothing else|if there is nothing else) (i|we) [will|am|are] [going to|be] (close|end|closing|ending) [[this|the] (chat|conversation|session)]',
    ],
    forms:
      '^ @we will|am|are|be|have|need going|to|go? to|ahead? and? be? close|closing|end|ending|wrap|wrapping this|the|it|up? chat|conversation|session|call|now|if|it|up ; if you have no ..1 question|questions|queries',
    severity: 2,
    stands: 'opens',
    say: ["Is there something else I can look at while you're here?"],
  },
  done: {
    phrases: [
      '[so] is that (all|it|everything) [then]',
      'so that is (all|it) [then]',
      '(are we|are you) (done|finished) [now|or is there more]',
      'will that be all',
      '(no more questions|anything more)',
    ],
    severity: 1,
    stands: 'alone',
    say: ["Is there something else I can look at while you're here?"],
  },
  others: {
    forms: `
      @we have got? @many ..2 @people !who|that|like|from|with ;
      @we have ..2 @people waiting|open|queued|behind|in|on|at|to ;
      @we have got? a|the ..1 queue|line of|full ..1 @people ;
      handling|helping|serving|juggling|dealing with? @many ..2 @people ;
      other|more|many customers|people|callers|guests|users ..1 wait*|in|before ;
      there are|is other|others|many|more|a customers|people|callers|guests|users|queue|line behind|waiting? ;
        @we have got? a|lots|tons|loads|plenty lot|ton|load|bunch|pile? of @people !who|that|like|from|with ;
        @we have|need to move|get on|to to? the|my next @people|customer|one`,
    own: 'may',
    severity: 3,
    stands: 'opens',
    say: ['Let me make sure this gets the time it needs.'],
  },
  busy: {
    forms: `
      @we|it @be ..1 busy|swamped|slammed|overwhelmed|understaffed|short-staffed|snowed|hectic|rammed|mad|crazy|stretched|chaos !with|on|getting|making|for|doing|about|that|to|<v> ;
      @we @be ..1 short|flat|drowning|buried|up|run staffed|handed|of|on|out|in|under|to|off ..2 ;
        @we have a lot on $|right|at|today`,
    severity: 2,
    stands: 'opens',
    say: ['Replies are taking longer than usual right now.'],
  },
  volume: {
    forms:
      'due|owing|because|thanks to|of @my? ..1 @high ..2 @volume ; @we @be ..1 experienc*|seeing|receiving|facing|getting ..4 @volume|backlog|requests|calls|enquiries',
    severity: 1,
    stands: 'opens',
    say: ['Replies are taking longer than usual right now.'],
  },
  point: {
    forms: `
      can|could|let? you|we|us? please? get|come to the point ; cut to the chase ;
      too much text|information|writing|to ; one line|sentence is enough|plenty|fine ;
      @we can|do|will not read all|through ; what exactly? is your point|question ;
      please|try? to? keep|be it|this|that|your? message|messages|answers|replies? short|brief|concise !and ;
      tldr ;
        your message|email @is much|too ..1 long ;
        please? shorten your message|email ;
        tl @semi dr`,
    severity: 3,
    stands: 'opens',
    say: ['If I hear you right, the main thing is [what you need].'],
  },
  next: {
    phrases: [
      '[okay|so] next [question|issue|one|topic|please]',
      'moving on',
      'let us move on',
      '[so] (anyway|anyways|whatever)',
      'long story short',
    ],
    severity: 2,
    stands: 'alone',
  },
  noted: {
    phrases: ['[duly] noted [with thanks]'],
    severity: 1,
    stands: 'alone',
    say: ["Thank you, I've noted that."],
  },
  nothing: {
    forms: `
      @it is|was all the? information|info|details that? @we have ;
      @it is|was all @we can|have say|tell|to ..1 ;
      @we|there ..1 have|is nothing more|further|else? to add|say|report ;
      ^ nothing more|further|else to? add|say? $|from ; no further information|info|comment|details`,
    severity: 2,
    stands: 'opens',
    say: ["That's what I know so far."],
  },
  urgent: {
    forms:
      'time is running|up out? ; act now ; @it is urgent ; please? respond|reply|act immediately|asap ; your? immediate|urgent action|attention|response is? required|needed|appreciated ; as soon as possible please',
    severity: 2,
    stands: 'opens',
  },
  weary: {
    forms: `
      @we get|hear|see|have this|that|it|these|asked ..2 a|all|every the? lot|time|day|week|single ;
      you are|is not|hardly? the? first|second|third|fourth|fifth|tenth to|person|one|customer !of ;
      @it? is? the? same rules? apply|for|to everyone|everybody|all|anyone ;
        happens|asked|comes asked|up? a|all|every the? lot|time|day|week ;
        @we get ..2 of these|those|them a|every|per|all ;
        every? @everyone says|asks|thinks|wants that|this|the|to ..1 $ ;
        @we have not? heard ..1 this|it|that all|before|many ;
        nothing @we have not|never heard|seen ;
        @everyone has|have to wait`,
    severity: 2,
    stands: 'opens',
    say: ["Here's what we can do about it: [next step]."],
  },
  shrug: {
    forms: `
      @it is|are how @it|things|our|the ..2 is|are|go|goes ; @it|these things? is|are? happens|happen|life ;
      happens sometimes? $ ; @it? nothing new|special|unusual about? your? case? ; not? this|that again ;
      what do|did you expect ; same old|as story|always|ever|usual? ; @it? is? a? standard|normal procedure ;
      is? what it is ; @it is normal|routine|expected ;
        @it? is? old|hardly news ;
        here we go again`,
    severity: 2,
    stands: 'alone',
    say: ["Here's what we can do about it: [next step]."],
  },
  on: {
    forms: 'let us move on ..1 ,? ; long story short ,',
    severity: 1,
    stands: 'opens',
  },
  time: {
    forms: `
      pressed|short|pushed|strapped for time ; @we am|are ..1 running behind|late ;
      time is ..1 short|up|ticking|limited|tight|precious|money ; times up|ticking ;
      time is of the essence for me ; not|no|little much|enough|any|the? time to|for|,|now|right ;
      not|have got? all day|night|evening ;
      can|could|will only? give|spare you ..1 minute|minutes|moment|seconds|sec|min|mins ;
      have|got|must|need|gotta|better to? run|dash|hop|jump|rush|fly off|now|to|,|.|$ ;
      @we have got? to go|leave now|$|soon|, ; eating into my|our ; hands are? full ;
      rushed|run off my|our feet ; phones are ..1 ringing|busy|mad|crazy ;
      the|our busiest ..1 day|week|time|month|hour|season ; interest|interests of time|brevity|speed ;
      waste|wasting any|more|my|our more|further? ..1 time ;
      spent|wasted ..2 long|minutes|mins|hours|time|enough enough? on|over|with this|that|it|you|yours|one ..1 already|now|. ;
      spent long enough ; @it|call|chat|conversation has ..1 taken|gone|lasted ..2 minutes|hours|long ;
      unable|not to? ..1 spend|stay|devote|give ..2 longer|more ; limit to how long ;
      not keep|hold|stay|wait|keeping ..4 all|until day|night|forever ; got time for $|. ;
      only have|got a? ..2 moment|minute|minutes|min|mins|second|seconds|sec|secs ;
      in the middle of something|other ; have|got a ..2 meeting|appointment|call in|at|now|to ; my ..1 lunch|break|shift is|starts|ends ..1 in|over|soon|now ;
      inbox|desk|hands is|are ..1 full`,
    severity: 2,
  },
  hurry: {
    forms: `
      chop chop ; step on it ; quick|fast as you can ; get|getting on with|w it ;
      make|keep this|it|things ..1 snappy|quick|short|brief|fast !for|and ;
      ^ please? answer|reply|respond|type|decide|choose ..2 fast|quick|quickly|faster|promptly ;
      the sooner you ..3 , the sooner @we ..1 get|finish|move|close|go|be ;
      speed this|things|it|up ..1 up|along ; come on ,? come|what|we|, ; quick please|pls ;
      hurry ..1 please|it|along ;
      can|could|would you ..2 be ..1 quicker|faster|briefer|brief|concise|succinct ;
      limit|confine yourself|your ; to the? main? essentials|basics ; come|get to the? main? point ;
      is this going to take ;
      can|could|would|will you|we ..2 keep|make this|it|things ..1 short|brief|quick|concise !for ;
      hurry|move|push this|that|it|things along|up ; straight to the point ; point of your ;
      ^ please? summarize|summarise|shorten|condense ;
      could|can|would|will you ..1 summarize|summarise|shorten|condense ; get this over ;
      get this|it|that ..1 done|finished quick*|fast|now|today|over ; please decide|choose now ;
      this is taking|getting too|very? long ; you|that are|is holding up ; to make it short|quick`,
    severity: 2,
  },
  crowd: {
    forms: `
      queue|line|people|others|@waiting ..3 behind you|us ;
      next @waiting ..1 is|are|already|on|at|in|comes|up|please|, ;
      @many|dozen|so|lot|lots|too|other|more|hundred ..2 @work ..1 still? to get|process|answer|do|handle|go|work|deal|reply|attend ;
      @many|dozen|so|lot|lots|too|other|hundred|@many other? @work ..1 on my|our|hold ;
      @many|so|too ..1 @work open|waiting|queued|pending|today|tonight|now ;
      got|have|had @many|other|more other|more? @work|@waiting $|. ;
      others|people need|want ..1 help|answers|me|us ; before my next ;
      @we get|receive|have|answer ..2 hundreds|dozens|thousands|loads|tons|lots of ..2 @work like|a|per|every|each|today|daily ;
      conscious|aware|mindful of the ..2 people|others|time|queue ;
      still have|need to call|see|answer|help|serve ..2 people|back|others|customers ;
      @many ..1 @waiting|people on|in|at the|hold line|hold|desk|queue|counter|phone ;
      another|next chat|call|customer now|to|waiting|, ;
      you are the ..1 fifteenth|tenth|ninth|eighth|sixth|seventh|hundredth|umpteenth|nth ;
      other|more @waiting are|is ..1 holding|waiting|queueing|queuing|next ;
      overloaded|flooded|inundated|bombarded|overrun with ; have a ..1 backlog`,
    severity: 2,
  },
  short: {
    forms: `
      ^ in a nutshell , ; ^ the? bottom line :|is|,? ; the gist ; spare me|us the|your|all ;
      skip|skipping|skipped|cut ..1 background|details|story|history|pleasantries|chat|chit-chat|intro|preamble|essay ;
      without boring ; too long ,? did|didnt ; not ..1 read all|through|that ;
      just|only the facts|basics|essentials|headlines ; yes or no ,? will|please|answer|to|is|, ;
      answer yes or no ;
      not need|want ..2 whole|full|entire|life|all ..1 story|backstory|background|essay|history|details ;
      let|getting|right us? ,? get? back to the|our|my|business ..1 point|matter|issue|question|topic|business|$ ;
      ^ enough about|chat|talk|said ; stop|cut|interrupt you there|short|off|here ;
      let|lets us? not ..1 drag|labour|dwell|prolong|waste|get|go ; park|shelve that|this|it ;
      leaving|putting it|that|this ..1 aside|one ; leave it|that there ; a short answer would|is|please ;
      beside|besides the point ;
      leave|leaving|drop|save|forget out|the|me|us ..2 details|story|rest|background|explanation ;
      not need|want|have ..2 all|every|long|so ..3 details|detail|explanation|information|much ;
      no need for the|all|a ..1 long|details|whole|full ; cut to the ; in one|a word|sentence ,|please|:`,
    severity: 2,
  },
  onward: {
    forms: `
      ^ right|ok|okay|cool|done|alright ,? next thing|one|question|issue|point|,|$ ;
      ^ next thing|question|topic|issue|item|point ;
      moving|move ..1 swiftly|quickly|right|straight|along on|along ;
      get|press|crack|push|moving|getting on to|with the|my|our|other ; let us get on ;
      should|must|better|had|can|could|to get going|moving|cracking ; be that as it may ; what else , ;
      ^ anyway|anyways , let|what|so|back ; whatever the reason was`,
    severity: 1,
  },
  ending: {
    forms: `
      wrap|wrapping|wraps this|that|things|it|the chat|call|conversation? up ;
      closing|ending|end|terminate|leave the|this|our? chat|session|conversation|call now|here|there|in|soon|if|shortly|. ;
      like|want|going|need to close|end|finish this|the|our|up ;
      may|can|shall|could @we ..1 close|end|finish ;
      assume|take it|that that? is|this|are everything|all|it|done ;
      if that is|was|answers everything|all|it|that ,? bye|@we bye|will|shall|am ;
      ^ is? that everything $|then|for ; are we|you all? done|finished|through here|now|then|with|yet|or|$ ;
      ^ so? we|you done|finished here|now|then|$ ;
      nothing ..1 further|else|more|left to discuss|talk|say|add ; said all|everything that? @we ;
      come|bring to an end ; that will be all from my|our|me ;
      mark the|this|it ..1 as? solved|resolved|done ..1 and|now|so ; good day to you ; else , or ;
      unless there is|are something|anything|more|any ..4 @we ;
      otherwise this|the|@we ..2 will|be ..1 close*|end* ; else|more before @we go|leave|close|end ;
      will|would|should that|this be everything|all|it ;
      are? we ..1 all set|good|sorted|done|through|finished then|here|now|yet|$ ;
      @we are done|finished|through here|with|now ; covers|cover it|that|everything , ;
      that is as much as @we ; @we can|will not ..1 say|tell ..2 more|further ;
      not need|have anything ..1 else|more|further , @we ; or @we will|am move|go|close|end|going ;
      will disconnect|disconnecting`,
    severity: 2,
  },
  seen: {
    forms: `
      ^ point taken $ ; ^ ok|okay|aight|right? noted bye|, ; ^ seen $ ;
      your ..4 point|points|remarks|comments|comment|feedback|message|complaint|concern|concerns|remark is|has|have|are been? ..1 taken|noted|recorded|logged|registered ;
      yeah yeah ; got your ..1 , ok`,
    severity: 1,
  },
  ever: {
    forms:
      'like|as @everyone ..3 does|did|has|do|have|is|are ; full stop $ ; end of story|discussion ; always been|be that|this way ; all of them do $ ; never have|did $',
    severity: 2,
    stands: 'ends',
  },
};
/** What sounds as if the next one were waiting already. */
export const RUSH_REMARKS = new Remarks(KINDS, {
  semi: ';',
  waiting:
    'customer customers caller callers passenger passengers patient patients client clients chat chats call calls person guest guests tenant tenants ticket tickets parent',
  work: 'chats calls tickets claims emails refunds cases requests messages orders jobs customers people enquiries inquiries complaints reports',
  few: 'one two three four five ten few couple 1 2 3 4 5 10',
  everyone: 'everyone everybody anyone anybody people customer customers guest user',
  many: '2 3 4 5 6 7 8 9 10 many multiple several other more thousands hundreds dozens three four five six seven eight nine ten twenty thirty forty fifty hundred dozen 5 15 20 30 40 50',
  people:
    'customers chats tickets people calls guests clients cases emails requests messages callers users others p1s',
  high: 'high higher large larger increased unusual unusually heavy great exceptional overwhelming',
  volume: 'volume volumes number numbers demand amount amounts traffic workload interest',
});
