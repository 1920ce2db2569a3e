import type { ClarityRules } from '../../../domain/boundary/rules.js';

const rows = (text: string) => text.trim().split(/\n */);
const pairs = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split(/\n */)
      .map((row) => row.split('=') as [string, string]),
  );

const auxiliaries =
  'do does did is are was were has have had would could should must need dare might';

/** How English is read by the check of a boundary's words. */
export const rules: ClarityRules = {
  stems: [
    [/(?<=..)ies$/, 'y'],
    [/(?<=[aeiouy].*)ing$|(?<=..[^aious])s$/, ''],
    [/(?<=[aeiou]([bdglmnprt]))\1$/, ''],
    [/(?<=..)e$/, ''],
  ],
  aliases: {
    ...Object.fromEntries(auxiliaries.split(' ').map((verb) => [verb + 'nt', verb + ' not'])),
    ...pairs(`
      wont=will not
      cant=can not
      cannot=can not
      aint=is not
      ill=i will
      id=i would
      im=i am
      ima=i will
      ive=i have
      youre=you are
      youll=you will
      youd=you would
      youve=you have
      theyre=they are
      theyll=they will
      its=it is
      thats=that is
      lets=let us
      u=you
      c=see
      2=to
      r=are
      ya=you
      ur=your
      gonna=going to
      wanna=want to
      gotta=have to
      gimme=give me
      lemme=let me
      cos=because
      cuz=because
      pls=please
      plz=please
      pics=pictures
      alot=a lot
      anytime=any time
      everytime=every time`),
  },
  partner: {
    names: ['my @mate'],
    as: pairs(`
      they=you
      them=you
      their=your
      theyre=you are
      theyll=you will
      he=you
      him=you
      his=your
      she=you
      her=your
      hes=you are
      shes=you are`),
  },
  words: {
    mate: 'bf|gf|partner|wife|husband|girlfriend|boyfriend|spouse|fiance|fiancee',
    you: 'you|my_@mate',
    your: 'your|my_@mate',
    me: 'i|let_me|allow_me_to|we|let_us|me|my',
    must: 'must|has_to|have_to|need_to|should|ought_to|had_better|better|are_to|is_to|have_got_to|shall',
    cant: 'can_not|can_no_longer|may_not|must_not|should_not|will_not|do_not|do_not_get_to|are_not_to|is_not_to|are_not_allowed_to|is_not_allowed_to|not_allowed_to|never|never_get_to|are_forbidden_to|are_never_to|are_banned_from|are_not|have_no|are_done|better_not|cant_ever',
    will: 'will|am_going_to|going_to|shall|swear|swear_i_will|would|could|might|want_to|just|promise_i_will|will_be',
    unit: 'hour|day|night|morning|evening|week|time|minute|few_minutes|few_hours|half_hour|single_day|single_night|single_time|second|message|call|one',
    anytime:
      'whenever|any_time|at_any|any_moment|at_all_times|at_all_hours|always|all_the_time|all_day|every_@unit|each_@unit|daily|nightly|weekly|hourly|24|247|at_random|randomly|random|constantly|round_the_clock|around_the_clock|day_and_night|day_or_night|night_and_day|on_demand|without_warning|without_asking|regularly|as_often|no_matter|everywhere|every_*_minutes|every_*_hours|permanently',

    num: 'one|two|three|four|five|six|seven|eight|nine|ten|half|1*|2*|3*|4*|5*|6*|7*|8*|9*',
    watch:
      'check|read|go_through|look_through|look_in|look_into|look_inside|look_over|look_on|search|scroll_through|scroll|monitor|track|inspect|snoop|snoop_in|snoop_through|spy_on|access|log_into|log_in_to|log_in|get_into|brows|brows_through|hack|hack_into|audit|review|flick_through|peek_at|peek_in|look_up|record|trac|screenshot|watch|keep_an_eye_on|examin|spot_check|open|follow|swip_through|see_into|dig_through|poke_around|comb_through|vet|verify|intercept',
    device:
      'phone|mobile|cell|cellphone|laptop|tablet|ipad|computer|device|iphone|handset|screen|smartphone',
    chats:
      'message|msgs|text|dm|dms|inbox|email|mail|chat|whatsapp|instagram|insta|facebook|snapchat|tiktok|telegram|messenger|socials|social_media|account|call_log|call_history|history|call_list|calls|contacts|camera_roll|gallery|photo_gallery|diary|journal|conversations|notifications|statements|apps|posts|voicemail|letters|feed|search_history|stuff_online|profiles',
    secret:
      'password|passcode|pass_code|pwd|pw|pin|login|log_in|log_ins|login_details|credentials|fingerprint|codes',
    of: 'phone|email|bank|own|new|current|old|social|media|account|facebook|instagram|insta|whatsapp|icloud|apple|google|card|credit|debit|laptop|tablet|unlock|lock|screen|work|private|personal|all|whole|damn|mobile|computer|messages|text|online|gmail|snapchat|tiktok|bloody|entire',
    place: 'location|gps|whereabouts|position|live_location|location_sharing|find_my',
    give: 'give|send|tell|hand|text|share|provide|let_me_have|show|surrender|turn_over|disclose|reveal|write_down|get|want|need|have|has|know|demand|expect|require|ask_for|insist_on|request|hand_over|be_given|entitled_to|deserve|trade|swap|exchange|use|log_in_with|tell_me|owe_me|save|learn|keep_a_copy_of',

    people:
      'friend|mate|buddy|pal|family|folks|mother|mum|mom|dad|father|sister|brother|parents|relatives|cousin|aunt|uncle|coworker|workmates|colleague|siblings|girls|boys|guys|crowd|crew|gang|bestie|besties|roommate|flatmate|classmates|teammates|grandma|gran|grandparents|nephew|niece|girlfriends|boyfriends|gym_buddy|study_group|church|people|side|team|man|woman|bloke|person|men|women|males|females',
    whose:
      '@your|another|all|all_the|every|each|other|any|any_of_your|all_your|all_of_your|those|these|that|male|female|single|work|any_other|old_school',
    them: 'men|women|other_men|other_women|anyone|anybody|anyone_else|other_people|guys|girls|males|females|people|friends|family|him|her|them|male_friends|female_friends|the_guys|the_girls|the_lads|the_boys|co_workers|colleagues|the_opposite_sex|nobody|no_one',
    folk: '@whose_@people|@whose_*_@people|@whose_*_*_@people|@them',
    kin: '@whose_@people|@whose_*_@people|@whose_*_*_@people',
    meet: 'see|talk|speak|visit|meet|hang|text|call|go|spend|contact|be_friends|be_with|be_around|be_close|be_in_touch|be_in_contact|be_alone|friends_with|keep_in_touch|stay_in_touch|in_contact|have_contact|have_anything|messag|phon|party|associat|sociali*|mix|catch|befriend|run|chat|keep_any|follow|writ_to|stay_with|make_friends|make_plans|lunch_with|drinks_with|rely_on|hug',
    cut: 'cut_off|cut_out|cut_ties_with|cut_all_ties_with|cut_contact_with|cut_all_contact_with|break_off_contact_with|break_contact_with|end_contact_with|end_your_friendship_with|unfriend|unfollow|block|delete|remove|ditch|dump|get_rid_of|stay_away_from|keep_away_from|keep_your_distance_from|distance_yourself_from|walk_away_from|move_away_from|turn_your_back_on|have_nothing_to_do_with|have_nothing_more_to_do_with|give_up|drop|lose|forget_about|leave_behind|say_goodbye_to|avoid|quit',

    harm: 'kill|hurt|harm|murder|stab|strangle|choke|shoot|poison|drown|smother|cripple|injure|attack|knife|end|torture|suffocate|maim',
    hit: 'hit|beat|punch|slap|smack|kick|burn|cut|thump|belt|bash|whip|drag|push|shove|batter|throttle|smash|grab|spank|crush|deck',
    pet: 'dog|cat|pet|puppy|kitten|rabbit|bird|horse|hamster|parrot',
    body: 'you|us|yourself|myself|him|her|them|both_of_us|all_of_us|the_@pet|our_@pet|your_@pet|that_@pet|everyone|someone|somebody|anyone|the_kids|the_children|the_baby|@your_@people|@your_*',
    kids: 'kids|children|child|baby|son|daughter|boys|girls|custody|little_ones|twins|toddler',
    all: 'everyone|everybody|the_whole_*|all_@your_*|all_our_*|@your_*|people|the_internet|the_world|your_whole_*|social_media|facebook|instagram|online|the_office|them_all|the_town|the_neighbours|twitter|tiktok|our_friends|our_families|the_police|immigration',
    dirt: 'what_you|who_you|what_kind|what_sort|how_you|how_@you|your_secret|your_dirty|the_truth|about_you|about_your|everything|all_about|what_a|that_you|your_affair|your_little|you_cheated|you_are|about_us|it_all|about_this|the_real_you|every_detail|all_your|your_lies|your_past|your_diagnosis|your_sexuality|what_happened|you_were|you_had|you_did|you_have|you_lied|you_slept|you_use|you_hit',
    nudes:
      'nudes|nude_*|naked_*|intimate_*|sex_tape|sex_video|sex_videos|private_photos|private_pictures|private_videos|those_photos|those_pictures|those_videos|the_photos|the_pictures|the_videos|the_video|@your_photos|@your_pictures|@your_videos|our_videos|our_video|bedroom_*|our_photos|our_pictures|@your_messages|@your_texts|the_screenshots|screenshots|the_tape|the_recording|the_recordings|everything_you_sent_me|those_pics',

    sex: 'sex|have_sex|sleep_with_me|make_love|intimacy|intimate|oral|in_bed|to_bed_with_me|physical|sexual|sexually|my_needs|satisfy_me|please_me|satisfy|pleasure|undress|strip|nudes|naked|kiss_me|touch_me|put_out|get_me_off|make_out|sexy|bedroom|threesome|foreplay|a_blow|blowjob|my_body|your_body|lie_with_me|turn_me_on|go_down_on|perform',
    vow: 'wife|husband|spouse|partner|girlfriend|boyfriend|lover|married_*|woman|man',

    label:
      'liar|cheat|cheater|narcissist|psycho|psychopath|sociopath|idiot|loser|abuser|monster|jerk|brat|slob|bitch|slut|whore|bastard|asshole|arsehole|drunk|addict|child|baby|coward|hypocrite|control_freak|gaslighter|manipulator|player|mess|fool|moron|pig|snake|hoarder|nag|drama_queen|waste_of_*|disgrace|joke|failure|burden|user|creep|prick|disappointment|nightmare|bully|fraud|fake|slacker|crybaby|cow|freeloader|snob|know_it_all|tyrant|scrooge|flirt|traitor',
    bad: 'selfish|lazy|stupid|pathetic|worthless|useless|disgusting|heartless|immature|paranoid|needy|crazy|insane|toxic|manipulative|clingy|jealous|unstable|evil|dishonest|untrustworthy|ungrateful|childish|hysterical|ridiculous|cruel|controlling|spoiled|spoilt|irresponsible|inconsiderate|dramatic|hopeless|impossible|abusive|narcissistic|shady|sneaky|arrogant|stubborn|dumb|mental|nuts|cold_hearted|sick_in|stingy|greedy|careless|thoughtless|messed_up|insensitive|insecure|lying|bad|terrible|awful|horrible|rude|weak|fake|faithless|two_faced|bipolar|oversensitive|too_sensitive|so_sensitive|unreliable|negligent|vain|petty|bossy|unfair|emotionally_*|self_centred|self_centered|frigid|incapable|good_for_nothing|broken',
    really:
      'a|an|the|such|so|just|nothing_but|always|such_a|just_a|so_damn|being|too|really|very|clearly|obviously|still|the_most|acting|nothing|but|total|complete|big|compulsive|pathological|bloody|absolutely|totally|completely|a_bit|kind_of|basically|always_so|all|cheap|born|little|serial|typical|lazy|selfish|lying|cold|bad|terrible|awful|horrible|mean|dirty|hopeless|spoiled|real|huge|stupid',
    feel: 'care|love|want|respect|trust|like|feel|value|believe|mind|miss|listen|appreciate|think|notice|enjoy|understand|bother|give_a_*|find_me|see_me|take_me|mean|know_how|need_me|give',
    nice: 'respectful|nice|nicer|kind|kinder|good|better|normal|normally|reasonable|appropriate|appropriately|mature|open|honest|considerate|supportive|affectionate|caring|loving|thoughtful|attentive|responsible|present|romantic|fair|decent|polite|loyal|trustworthy|faithful|careful|understanding|patient|sensible|helpful|transparent|available|grown_up|there_for_me|sensitive|gentle|warm|warmer|close|closer|committed|involved|right|properly|real|calm|reliable|tidy|clean|sweet|cool|flexible|mindful|aware|discreet|serious|positive|friendly|easier|safe|accountable|my_equal|a_team|on_my_side|clearer|dependable|an_adult|tactful',
    good: 'respect|honesty|affection|effort|support|consideration|attention|space|time|help|trust|love|care|kindness|communication|understanding|patience|intimacy|privacy|openness|quality_time|loyalty|thought|commitment|responsibility|warmth|appreciation|transparency|interest|initiative|freedom|connection|balance|closeness|room|boundaries|contact|fun|romance|stuff|things|decency|maturity|empathy|tact|willingness',
  },
  bar: 'about|i|you|we|he|she|they|but|because|if|when|unless|how|while|so',
  breaks: rows(`
    but|because|so|then|unless|although|if|when|until|while
    i will
    and|or i|you|we|he|she|they|give|send|show|tell
    , i|you|we|he|she|they|my|your|give|send|show|tell|hand|let|please|just|stop`),
  negators: rows(`
    not|never|without|neither|nor|nobody|refuse|avoid|rarely|off|done|delete|uninstall|against|nothing
    no !matter|contact|more|male|female|longer|sex|money|one
    no_longer|no_one|no_more_of
    stop !it|that|this
    stopped|quit
    instead_of|rather_than|free_from|free_of|more_than_just
    gave|given up`),
  lifts: {
    // Of what was, or what others do or say.
    past: {
      within: rows(`
        used to
        than
        think|thoughts about|of
        urge|tempted|temptation|itch|impulse|am_sorry|so_sorry|i_regret|ashamed|guilty|i_apologise|to_apologise|i_apologize|afraid|scared|worried|worry|fear|tempting`),
      before: rows(`
        did|was|had|you_were|have_been|has_been|had_been|once|anxious|wonder|wrong|pressured|accused ~6 $
        if|when|whenever|why|before|whether|how|catch|caught|notice|after $
        if|when|whenever|should|in_case|every_time|each_time|the_day i|we ~4 $
        he|she|they|someone|people|couples|nobody|who ~3 $
        my|the|a|some ~1 ex|mother|mum|mom|father|dad|parents|sister|brother|friend|boss|uncle|kids|son|daughter|teen|employer|company ~3 $`),
    },
    judged: {
      after: rows(`
        ~3 was|were|had|felt
        ~2 would|can|could|will|is|are|does|crosses|breaks|hurts ~2 not|never|wrong|hurt|unfair|break|damage|harm|off_limits|off_the_table|out|unhealthy|controlling|harmful|crossing|a_red|a_breach|beneath|over|violation|invasion`),
    },
    asked: {
      near: rows(`
        . why
        . do you|i|we|they|he|she|your|the
        . should i|we
        . did|was|were|has|have|are|is|am you|i|we|they|he|she|it|this|that|there|the|my
        . do|did ~2 feel|think|want|worry
        . is it|this|that|there
        . what|how if|would|do|did|could`),
    },
    told: {
      before: rows(`
        said|told|shouted|yelled|texted|wrote|called|heard|claimed|joked|threatened|announced|hinted|insisted ~5 $
        say|tell|hear|threaten that|me|you|it ~4 $
        @you|ex|mother|father|he|she|they threatened|say|keep_saying|tell_me|joke|think ~5 $`),
    },
    // A thing that one offers, that is for both, or that has an end.
    offer: {
      near: rows(`
        if|when|only_if|as_long_as|unless|where|whatever|what @you ~1 want|like|wish|choose|prefer|agree|feel_like|feel_comfortable|are_happy|are_comfortable|are_ok|are_okay|are_fine|offer|are_willing|decide|are_up_for|are_ready
        either|each|both|neither|any of_us|one|person|partner|side ~1 can|may|is_free ~1 stop|end|withdraw|say_no|change|switch|turn|opt|cancel|pause
        up to @you|both_of_us|each
        is @your choice|call|decision
        no pressure|obligation|strings|hard_feelings
        @you ~1 can|may|could|are_free_to !not ~2 say_no|refuse|decline|stop|withdraw|change_your_mind|turn_it_off|switch_it_off|opt
        freely|voluntarily|voluntary|optional|of_@your_own|only_with_@your|with_@your_consent|with_@your_okay|with_@your_ok|with_@your_permission|unless_@you_say|unless_@you_ask|unless_@you_invite|if_@you_ask|when_@you_ask|at_@your_request|you_asked_me_to|you_offer|you_offered|invite_me_to|emergency
        both|us|we|mutual|mutually|each|swap ^8 until|for_now|for_the_trip|on_trips|while_we|when_we|during
        would_you_like|would_you_mind|are_you_happy|are_you_willing|is_it_okay|is_it_ok|feel_free|you_are_welcome|you_are_free|you_can_always`),
    },
    mine: { before: rows('i|we|my|i_will|us|me ~3 $') },
    theirs: { before: rows('you|kids|children|teens ~3 $') },
    hers: {
      before: rows('@you|they|kids|children|people ~3 $'),
    },
    // `Your messages` may be those that I get.
    reply: {
      near: rows(`
        before|and|then|until i|we ~2 reply|answer|respond|react|write
        slowly|carefully|twice|and_answer|and_reply|before_answering|before_replying|when_i_get_a|when_i_have|as_soon|get_back_to`),
    },
    topic: {
      after: rows(`
        ^3 about|enough|much|often|as|less|down|late|loudly|while|during|at_dinner|at_the_table|behind_my_back|into|like_that|so_little|rudely|badly|names
        secretly|private|hidden`),
    },
    hidden: { after: rows('~2 private|off|hidden|to_yourself|secret|safe|separate|away|closed') },
    saved: {
      near: rows(`
        if|when|after @you ~2 hit|hurt|beat|threaten|attack|slap|punch|push|shove|grab|drink|choke|touch|scream|throw|get_violent|become_violent|are_violent|are_drunk|drive|force|shout|yell|raise|relapse|use|come_home_drunk
        safe|safety|shelter|doctor|school|hospital|police_if|scared|afraid|calm|helpline`),
    },
    dear: {
      near: rows(
        'only_what|only_with|only_if|only_after|good_news|engaged|engagement|baby|wedding|how_proud|how_much|love|proud|birthday|news|party|flowers|thank|happy|if_you_agree|if_you_like|if_we_both|once_we|when_we|well_done|promotion|surprise|help_us|miss_you|holiday|recipe|ok_first|okay_first|kind_you_are',
      ),
    },
    mutual: {
      near: rows(
        'both|either_of|either_one|each_of|mutual|of_us|only_if|only_when|anyone|nobody|no_one',
      ),
    },
    hedged: { before: rows('not|almost|nearly|hardly $') },
    ifs: {
      before: rows(
        'if|when|whenever|unless|what|whatever|that|whether|which|where|hope|sure|before|until|while|know|after|think|as|in_case|who ~1 $',
      ),
    },
  },
  rules: [
    {
      flag: 'surveillance',
      lifts: ['past', 'judged', 'told', 'offer', 'asked', 'reply', 'hidden'],
      match: rows(`
        @me ~6 @watch ~2 @your|each_others ~2 @device|@chats|@place|bag|pockets|purse|wallet|drawers|car|receipts|bank_account
        @me ~5 see|look_at|have_a_look_at ~1 @your ~2 @chats|@place|call_log
        want|need|get|expect|like|able|allowed|right|going|demand|will|can to? see|look_at|look_into|look_in|use|have|hold|check|go_through|read ~1 @your ~1 @device !number|charger|case|off|down
        show|let me|us ~1 see? ~2 @your ~2 @device|@chats|@place|@secret
        show|let me ~2 who|what @you ~2 text*|messag*|wr*|chat*|call*|follow*
        @give ^3 @your|each_others|one_anothers|all @of? @of? @secret
        @give|keep_a_copy_of|have_a_copy_of ^3 @your ^3 passwords|logins|passcodes|pins
        @give ^4 @secret to|for|of @your|each_others
        @your @of? @of? @secret ~2 @must|will ~2 be|go
        @must|please|.|always|to|@you unlock ~1 @your @device|phones
        access to ~3 @your|each_others|one_anothers|everything|all ~3 @device|@chats|@place|accounts
        full|total|complete|unlimited|free|constant access to ~1 @your|each_others
        hand|give|pass|surrender me|over|us over? ^1 @your @of? @device|phones !number|charger|bill|case|so_i_can_take|and_i_will
        phone|random|spot|device|daily|nightly|surprise check|inspection|searches on|of? @your? @device
        .|to|and @watch ~1 @your|each_others ~2 @device|@chats ~2 @anytime|when_i|if_i
        @your ~2 @device|@chats|@place|@secret ~1 @must|are|stay|is|be|will|to_be? ~2 checked|read|monitored|tracked|inspected|unlocked|visible|open_to|searched|available_to|accessible|open_for|mine_to|open_book|subject|on_display|on_at|on_all|on_24|turned_on|switched_on|on_always|always_on|always_open
        shar|turn|switch|keep|leav|send|enabl|hav|need|want|see|track|put|follow|check|know|get|watch|give|demand|expect me? ~2 @your ~2 location|gps|whereabouts|live_location
        shar|turn|switch|keep|leav|enabl|hav me|on? ~1 location|gps|location_sharing|tracking|find_my ~3 on|@anytime|with_me|for_me
        location|gps|tracking|find_my|location_sharing ~3 on|shared|enabled|active|visible ~1 @anytime|for_me|so_i|to_me
        know|tell|told|report|say|update|inform|text ~3 where @you ~2 are|go|is|have_been|been|at ^3 @anytime|every|exactly_where
        @anytime|exactly|must ~1 know|tell ~1 me? where @you
        know|tell|report|list|record|log|follow|told ^3 everywhere|every_place|each_place @you
        report|account|answer to|for|to_me ~2 every|each|all|where|me every|for|where
        prove|proof|photo|picture|selfie|video|evidence|screenshot|pin|receipt ~4 where|who|that|whenever|every @you|time|hour ~1 are|were|with|at|is|.|go
        i|me|to ~3 track|monitor|spy_on|stalk|tail|surveil|trace @you
        i|me|to ~3 watch|follow @you @anytime|closely|.|when|if|wherever|around|to_see
        keep tabs|watch|track on|over|of ~1 @you|@your|where|who
        install|want|need|put|hid|plac|us|set_up|get|stick|add|fit|download|have ~4 tracker|tracking|airtag|air_tag|spyware|gps|bug|keylogger|recorder|monitoring|hidden_camera|hidden_cameras|spy_app|cameras ~1 on|in|to|app|device|software|under|inside
        app ~4 track*|show*|log*|send*|monitor*|tell*|follow* ~3 me|@your|@you|where|us
        calls|every_call|conversations ~3 on|in speaker|speakerphone|loudspeaker|front_of_me|my_presence
        keep|leave|put|have @your ~1 @device|screen ~2 where i
        listen in|to|on on|to? ~1 @your ~1 calls|phone|phone_calls|conversations|voicemail
        know|see|tell|show|report|list|hear|names|everyone|told|names_of me? ~2 who|whom|everyone|everybody|each_person|anyone @you ~2 text*|messag*|talk*|call*|chat*|dm*|with|were_with|meet|speak*|follow*
        copy|screenshot|forward|cc ~3 of? all|every|each|@your ~1 @chats
        open phone|device policy|rule
        keep|leave|have ~2 camera|video|webcam on
        show|bring|hand|keep|give|send me|over|us|every|all|up? ~2 receipt
        mirror|clone|sync|link|pair|connect ~1 @your ~1 @device|@chats|@place
        my|our fingerprint|face|face_id ~3 @your ~1 @device
        smell|search|go_through|check|empty ~1 @your ~1 clothes|pockets|bag|purse|wallet|underwear ~2 @anytime|when|for|.
        not|never|no ~3 password|passcode|lock|pin on ~1 @your|any|either|@device
        shar @your @device|@chats with me
        @your ~2 @secret|@device|@chats ~1 belong*|is|are ~1 to? me|mine|us
        i|me|to ~3 monitor|track|check|log|watch|record|inspect what|who|where|when @you
        @secret to|for|of|on @your @device|@chats
        @give ^3 all ~1 our|the? @secret
        @your @device ~1 has|have|gets ~1 no @secret|lock
        do_not @you dare delete|hide|clear
        @me ~5 see|read|check every|all|any|each ~1 @chats @you
        no locked|private @device
        take|remove ~2 lock|password|passcode|pin off|from @your
        leav|keep|put @your @device ^2 with|to|beside me
        text|send|message me ~3 photo|picture|selfie|video|screenshot|proof ^3 every|each|whenever|of_where|of_who|to_prove|so_i
        every|each move|step|breath
        leav|keep|have @your|both|our ~1 @device ~1 unlocked|open|face_up|without_a
        nothing|anything on @your @device ~3 private|hid*|from_me
        location|gps|tracking|location_sharing ~2 must|always|stay|has_to|have_to|should|will|never ~2 on|off|shared|be
        text|call|message|check_in|ring|report|facetime|reply|video_call|photo|selfie|update|picture|location|ping ^5 every|each ~2 hour|minutes|mins|half_hour|move|stop
        do_not|never|no|must_not|not_to|can_not|not_allowed_to delet|clear|eras|hid|archive ~1 @your|any|the|a|anything|texts|messages|chats ~1 @chats|before|from|.|on
        no|zero private|secret|hidden|more ~1 @chats|@secret|privacy
        no|not privacy|secrets_on|private_life
        no right to ~1 privacy|private`),
    },
    {
      flag: 'isolation',
      lifts: ['past', 'judged', 'told', 'topic', 'asked', 'offer'],
      match: rows(`
        @you ~2 can|may|are_allowed_to|get_to only @meet ~3 @folk
        no|not|without|stop ~3 friends|friendship|contact of|from|with|who_are ~1 opposite|men|women|other_men|guys|girls
        choose|pick|choice|either|is|its|have|decide|between|come ~3 me or|and|over|before ~1 @folk|@your_*
        @your ~1 @people or me .
        .|is me or @your ~1 @people ,
        @you ~1 only|just need me|us
        me or @your ~1 @people .
        not allowed|permitted|supposed to ^1 @meet ~3 @folk
        choose|pick|either|is|its|between|decide|put ~2 @your ~2 @people or|and|over|before me
        only ~2 go|leave|see|meet|visit|out|talk|socialise|spend ~6 with_me|if_i|when_i|i_approve|i_am|by_my
        @me ~2 present|there|with_you when|whenever|if|every_time @you ~2 @meet
        ask|permission|approval|okay|ok|clear|check ~3 before @you? ~1 @meet ~3 @folk
        ask|permission|approval ~2 to @meet ~3 @folk
        i ~3 decide|choose|pick|approve|control|say|tell_you ~2 who|which|when|whom|@your !i|we ^3 see|meet|talk|speak|friends|hang|visit|spend|with|go|people
        @folk ~2 i approve|have_approved|like|choose|pick
        all|only_one|only_person|only_friend|enough|everything @you ~1 need|have_left|should_need
        forbid|ban|prohibit @you|@your|from? ~2 @meet ~3 @folk
        keep @you ~1 from|away_from ~1 @your ~1 @people
        cancel|skip|miss ~3 with|at ~1 @your ~1 @people
        move|far ~1 away from @your ~1 @people
        spend ~3 time|weekend|evening|evenings|minute with_only_me|only_with_me|with_me_and|with_me_only
        out of @your life
        @you ~3 @cant ~2 @meet ~3 @folk
        @you ~3 no|zero|any ~1 friends|friendships|contact|social_life|life
        @you do_not|will_not|no_longer need|want|have ~1 friends|anyone|anybody|other_people|@your_family|@your_friends|them|others|@your_mother|people !permission|to
        not !mind|object|have_a_problem ^5 male|female|guy|girl|lady|men|women|opposite_sex|single friend|mates|friendships|buddies
        no|any|have|without|not ~2 male|female|guy|girl|lady|men|women|opposite_sex|gay|single|boy|close|other friend|mates|friendships|buddies|pals
        no|zero ~1 contact|visits|calls|nights|time|trips|texting|going|lunches|drinks|evenings|parties|nights_out|girls_nights|talking|girls ~2 with|to|from|out ~1 @folk|without_me|with_the|alone
        quit|leave|give_up|resign_from @your job|work|studies|course|college|degree|career|team|club|band|church|choir
        @you ~2 not|never ~2 leave_the_house|leave_home|go_to_work|go_anywhere|go_outside|use_the_car|go_out
        @you ~2 not allowed|permitted to work|study|drive|have_a_job|learn
        @you|you_only need no_one|nobody|only_me|me_and_no
        @your ~1 @people ~2 have_to_go|must_go|has_to_go|out_of_@your_life|out_of_our_life|out_of_our_lives|are_out|is_out|off_limits|history|are_banned|not_allowed_in_@your
        i ~3 not let|allow|permit|have|want|like|tolerate|accept|stand|approve @you|of|it|to ~2 out|go_out|leave_the_house|go_anywhere|alone
        not ~2 want|let|allow|have|like|accept|permit|stand|tolerate|ok|okay|fine|comfortable|approve|love ^3 @you|@your ~2 @meet ~3 @folk
        not ~2 want|let|allow|have|like|stand|accept @you ^3 around|with|near ~1 @folk
        end|drop|stop|lose ~1 @your|those|that|all|these friendships
        along|come|present|there every|each|any|when|if ^3 @you ~1 @meet ~3 @folk
        @your ~1 @people come|are|is ~1 second|last|bad_for_us|the_enemy|no_longer`),
    },
    {
      flag: 'isolation',
      lifts: ['past', 'judged', 'told', 'mine', 'topic', 'asked', 'offer'],
      match: rows(`
        @cut ~1 @kin !off|at|home|as
        away|contact|ties|do from|with ~4 @kin
        leave ~1 @kin behind
        cut ~1 @kin off|out
        stay at? home|inside|indoors|in while|when|unless|until i
        stop|quit|no_more|no|enough ~1 @meet ~4 !my|our ~1 @folk
        .|please|just|and|, do_not|never|no|do_not_you_dare ~1 @meet ~4 !my|our ~1 @folk
        no ~2 nights|trips|holidays|parties|out|drinks|visits|going ~1 without_me|unless_i
        do_not|never|not|no ~2 go|leave|travel|out|party|drinking|anywhere|socialise ~3 without_me|unless_i|unless_i_am|alone|by_yourself|on_your_own`),
    },
    {
      flag: 'threat',
      lifts: ['told', 'past', 'dear'],
      match: rows(`
        i ~1 @will ~3 kill|harm|murder|stab|strangle|choke|shoot|poison|drown|attack|torture @body !a|an|up|some|the|over|to
        i ~1 will|am_going_to|swear ~3 hurt|injure|cripple|maim|end @body !feelings
        i ~1 will|am_going_to|swear|could ~3 @hit @body !up|at|a|an|in|to|off|out|with|the|some|back
        @you|someone|somebody|people|he|she|they|one_of_us will|going_to|gets|would|could|end_up ~1 get|be|end_up? hurt|beaten|beat|slapped|smacked|punched|killed|dead|die|stabbed|shot|a_beating|a_slap|broken_bones|injured
        @you are dead !to|tired|wrong|on|set|right|serious|sure
        break|snap|smash|wring|bash|cut|slit|twist|burn|knock ~1 @your ~1 arm|neck|legs|face|nose|bones|jaw|fingers|head|teeth|throat|skull|wrist|ribs
        lay|put|raise my|a ~1 hand|fist|finger on|to|at|around @you|@your
        give @you a slap|beating|smack|hiding|black_eye|thrashing|punch|kicking
        i|my|get|grab|fetch|using ~2 gun|rifle|shotgun|knife|weapon|bat !drawer|safe|to_cut|for
        @you ~3 know|see|find_out|forget ~2 what i ~2 can_do|capable|am_capable|do_when|will_do|could_do
        i know where @you|@your ~2 live|sleep|work
        cut|slit|slash my ~1 wrist|throat|veins|arms
        @you ~2 not ~2 live|survive|be_alive|wake_up|leave_alive|get_out_alive|see_tomorrow
        run|mow @you over|down
        @pet ^2 not be|wake|live|see|come
        not ~2 live|go_on ~1 without @you
        not|never ~1 see|find them again
        i ~1 @will ~3 beat|rough @you up
        watch @your back
        do something|anything ~1 to ~1 @you|@your|@pet
        @kids ^8 not|never ~1 see|hold them
        one eye open
        something|things|accident|nasty|awful ~2 will|might|could|happen ~1 happen? ~1 to @you|@your|the_@pet|the_kids|our_@pet|someone
        .|,|will|or|then hurt|kill|harm|poison|drown|get_rid_of|put_down|strangle|kick|starve ~1 the|@your|our|that ~1 @pet
        the|@your|our @pet ~1 gets|will|goes|is ~1 it|hurt|pay|suffer|die|regret|gone|dead|go_missing|disappear|in_the_river|to_the_pound|to_the_shelter
        kill|hurt|harm|hang|drown|shoot|stab|poison|burn myself !at|to|with_work|over|laughing
        cut myself !off|some|a|out|free|from|shaving|slack|while
        end|take my own? life
        end it all
        commit|attempt suicide
        i ~1 will|want_to|going_to|wish ~2 die|be_dead !of|for|laughing|to|old
        jump ~1 off|under|from|in_front a|the|of
        overdose|od on|.
        swallow|take ~1 all|every|a_bottle|whole|enough|the|a_whole ~3 pills|tablets|meds
        find me|my dead|body|hanging
        blood|death|my_death|my_life|this is|be|will_be|on ~2 on ~1 @your ~1 hands|conscience|head
        drive|crash|run ~3 off|into|over ~1 bridge|a_tree|a_wall|the_road|the_wall|a_cliff|you_over
        i ~1 @will ~3 tell|show|text|email|message|inform|let|warn|write ^3 @all ~2 @dirt|know_what|know_who|know_how|see_what
        i ~1 @will ~3 tell|show|spread|post|share|publish|reveal|leak|write|put|blast|announce|broadcast ~1 @dirt ^5 to|with|on|online|all|everywhere ~1 @all|online|.|everywhere
        everyone|everybody|@your_*|the_whole_*|all_@your_*|people|the_world|the_kids ~1 @will|is_going_to|deserves_to|gets_to ~2 know|find_out|see|hear|learn|get ~1 what|who|about|how|everything|the_truth|a_call|an_email|a_copy|those|@your|.|it
        make sure|certain ~1 @all ^1 know*|hear*|see*|find*
        i ~3 expose|out|ruin|destroy|shame @you|@your ~1 online|life|career|reputation|name|job|.|,|to|if|in|forever|for
        i ~1 @will|can ~2 leak|expose ~1 it|everything|@your|@you|all|the
        @your ~1 secret|life|career|reputation|job will|is|are|going ~2 come_out|get_out|be_over|over|public|ruined|be_ruined|be_public|finished|be_finished|gone|be_gone|out
        say goodbye to @your ~1 career|job|reputation|life|kids|children|good_name
        make sure|certain ~1 @you ~2 lose|never|suffer|regret|get_fired
        make @your life ~2 hell|miserable|misery|unbearable
        make @you wish|suffer|hurt|bleed|cry|beg|disappear|sorry_you_were
        i ~1 @will|can ~3 share|post|send|leak|publish|upload|show|put|release|spread|circulate|sell|forward ~1 @nudes ^4 online|to|on|everywhere|everyone|public|with|around|.|,|up|if|and
        nudes|nude_*|naked_*|intimate_*|sex_tape|private_*|@your_photos|@your_pictures|@your_videos|those_* ^2 will|go|are_going|get|end_up|could|might ~2 online|public|viral|to|on|everywhere|go_online|be_posted|be_shared|be_sent|be_online|be_everywhere|leaked|be_leaked
        have @you deported|arrested|fired|locked_up|sectioned|committed
        get @you deported|arrested|fired|sacked|locked_up|sectioned
        report|call ~1 @you|immigration|ice|the_home_office to|on ~1 immigration|@you|the_home_office|@your_boss
        or|else|, i ~1 will|am_going_to call|phone|ring immigration|@your_boss|@your_work|social_services|child_services
        @you ~2 be sleeping with the fishes
        do_not|not make|want|have me ~2 @harm|@hit you
        do_not ~2 make me|want_me ~2 angry|violent|hurt|snap|lose_it|lose_control|show_you
        @you ~2 not|never be safe
        not|never ~2 safe from me
        not|never ~2 see|find ~1 @your|the|our @pet|cat again|alive
        i ~3 die .|,|without|if|because|tonight|and_it
        i ~2 not ~1 be|live|exist|wake ~2 alive|here_tomorrow|here_when|here_in_the|here_anymore|around_much|around_tomorrow|without_you|up_tomorrow|any_longer|longer|to_see
        i ~2 not want to live|go_on|exist|wake_up|be_alive|be_here
        no reason|point|nothing|will to|in|for? ~1 live
        nothing to live for`),
    },
    {
      flag: 'threat',
      lifts: ['told', 'past', 'saved', 'offer'],
      match: rows(`
        if|unless|or|else|time ^12 i ~1 will|am_going_to|get|can ~1 take|keep|have|disappear_with|leave_with|get ~1 my|our|the|full|sole|both|@your ~1 @kids .|,|and|with|away
        @you lose|will_lose ~1 the|our|@your|my ~1 @kids
        say goodbye to|@your ~2 @kids
        keep ~1 the|our|@your|my @kids from @you|seeing
        turn the|our|@your @kids against @you
        i|and ~3 take|have|keep|get|grab|disappear|vanish|go|run|leave|move|raise ~1 with? ~1 my|our|the|both|full|sole|@your ~1 @kids ~1 away|from_you|from_@you|and_you|and_disappear|and_leave|and_go|and_run|and_move|forever|off_you|abroad|where|so_you|out_of|taken|without_you|overseas|far|alone
        @you ~1 will|going_to ~1 not|never|lose ~1 see|hold|touch|hear|get|have|lose ~2 my|our|the|@your|full|those ~1 @kids again|ever|.
        never|not ~1 see|hear_from|hold ~1 the|our|@your|my ~1 @kids again|ever_again|.
        tell|let the|our|@your @kids ~2 @dirt|hate_you|what|never`),
    },
    {
      flag: 'coerced-sex',
      lifts: ['told', 'past', 'asked', 'mutual'],
      match: rows(`
        @you ~1 owe me ~4 @sex
        @you ~1 owe me .|,|after|for_putting|for_all|for_everything|for_being|for_what|for_marrying|for_staying|because|as_@vow|as_my|as_a|tonight|big_time|in_bed|for_dinner_tonight
        @you ~2 @must|have_to|owe|supposed_to ~3 sex|intimacy|sexual|sexually
        do_it|do_this|say_yes|give_in|let_me in|to|have ~2 bed|sex|bedroom
        duty|job|obligation|role|responsibility|place as|of|for my|a|the? good|married? @vow !to_be|to_pay|to_help|to_tell|to_keep|to_listen|to_support|to_clean|to_cook|to_take|who
        duty|job|obligation|responsibility|role ~2 to|is ~2 satisfy|please|sleep_with|have_sex|sex|pleasure|keep_me_satisfied|keep_me_happy_in|meet_my_@sex|be_intimate|look_after_my_needs|take_care_of_my_needs|serve_me
        wifely|marital|conjugal|husbandly|matrimonial duty|right|obligation
        my right as|to ~2 husband|wife|sex|@your_body|spouse|touch_you|sleep_with_you
        right|entitled|entitlement to ~1 sex|@your_body|sleep_with_you|have_sex|touch_you
        i ~2 expect|demand|require|deserve|need_to_have|insist_on|must_have|am_owed|am_entitled_to|have_a_right_to|want ~3 sex|intimacy|nudes|oral ~2 every|whenever|when|at_least|on|daily|twice|as|after|from_you|in_return|because|.|even|tonight|three
        i ~2 keep ~1 asking|pushing|trying|touching|begging|going|pestering|insisting ~2 until|till @you ~2 say_yes|give_in|let_me|agree_to_sex|have_sex|sleep_with
        prove|show ~2 @you love|loved me .|,? ~2 @sex|by_sleeping|by_having
        prove|show ~2 @your love ~2 @sex|by_sleeping|by_having
        sex|sleep_with_me|make_love|intimate|have_sex|put_out or ~1 i|else|it ~5 leave|cheat|find|get|look|go|over|elsewhere|am|tell|else|will|is
        if|unless @you ~1 will_not|do_not|can_not|refuse_to|refuse? ~2 sex|sleep_with_me|intimate|make_love|put_out|touch_me|satisfy_me ^2 i ~3 cheat|find_someone|find_it|get_it|find_somebody|go_elsewhere|someone_who|look_elsewhere|take_it|sleep_with_someone|someone_else|somewhere_else|elsewhere|find_another
        i ~2 get|find|look|take ~1 it|for_it|sex elsewhere|somewhere_else|from_someone|anyway|by_force
        @your body is|belongs|are ~2 mine|to_me|my|ours|property
        @your body ~1 is|belongs to? mine|me
        give me ~1 oral|sex|head|a_blow
        send|give ~2 me ~1 nudes|naked_*|nude_*|a_blow|sexy_*|topless_*
        put out
        @you ~2 @must|will ~2 get_pregnant|give_me_a_baby|have_my_baby|have_another_baby|give_me_a_child
        force|make @you ~2 have_sex|sleep_with|sex|do_it|undress|into_bed
        i ~1 paid|bought|pay|provide|earned|waited ~5 @you ~2 owe|can_at_least|should ~3 me|sex|sleep|put
        @you ~2 @must|owe_it|will|are_going_to|are_obliged_to|are_supposed_to ~2 have_sex|sleep_with_me|make_love|satisfy|please_me|be_intimate|put_out|undress|strip|give_me_sex|send_me_nudes|have_oral|go_down_on_me|let_me_touch|let_me_kiss|perform|get_naked|give_me_your_body|meet_my_needs|have_more_sex|give_me_more_sex|sleep_together|pleasure_me|kiss_me|do_it_in_bed|try_anal|watch_porn
        wife|wives|husband|spouse|partner|couples|woman|women|man|girlfriend|boyfriend|marriage|married|relationship|you_love_me|loved_me ~4 not|never ~2 say_no|refuse|deny|turn_down|withhold|reject
        wife|husband|spouse|partner|couples ~4 never|always|just? refuses|denies|withholds|gives|says_no ~2 sex|to|in_bed|.
        wife|wives|husband|spouse|partner|couples|marriage|married|you_love_me|loved_me ~3 has_to|have_to|must|should|would|means|always ~2 have_sex|sleep_with|put_out|be_available|let_me|give_me|do_it|sex|want_it|in_bed
        @you ~3 @cant|do_not_have_the_right_to|have_no_right_to|do_not_get_to|never ~2 say_no|refuse|turn_me_down|deny_me|push_me_away|reject_me|withhold_sex|refuse_me|refuse_sex|deny_me_sex|tell_me_no|say_you_are_tired ~2 to_me|to_sex|in_bed|when_i|sex|me|.|,|if|because|as|your
        no is not an? answer|option|acceptable ~1 in_bed|when|.|to
        sex|intimacy is ~1 @your job|duty|role
        sex|sleep_with|make_love ^3 whenever|on_demand|even_if|any_time i|you|@you
        sex|intimacy ~1 whenever|every|as_often|at_least|three|twice|on_demand|daily|when_i|any_time|no_matter
        i ~1 expect|demand|require|insist|making @you ~1 to|on? ~1 have_sex|sleep_with|satisfy|be_intimate|make_love|do_it
        no|without a? condom|protection|the_pill|birth_control
        i ~3 touch|use|take|wake|have|enter @you|@your_body ~2 when|whenever|any|even|for_sex|as_often|without_asking
        would ~2 do_it|do_this|sleep_with_me|have_sex|let_me|want_me|say_yes|want_sex ^2 if @you ~2 love|loved|cared
        not ~2 accept|take|hear no ~4 bed|sex|tonight|answer
        if|unless @you will_not|do_not|refuse_to|can_not ~1 put_out|sleep_with_me|have_sex|satisfy_me|make_love|have_sex_with_me ^1 i|we|it ~3 leave|go|gone|done|over|cheat|find|divorce
        send ~1 nudes
        if @you ~2 love|loved|cared ~3 , ~1 sleep_with|have_sex|make_love|come_to_bed|do_it|let_me|prove
        force @you .
        married_people|adults ~1 have|do|give sex
        @you owe me this|it|that ^6 sex|bed
        no refusing|saying_no
        @you owe me ^6 sleep_with_me|have_sex|in_bed|to_bed|make_love
        as my @vow ^3 duty|job|right
        do_not|never say_no|refuse ~2 in_bed|sex|to_me
        not|never stop me from touching|kissing|having_sex|sleeping_with
        no ~1 means nothing|yes|maybe
        even if|when|though @you ~2 not|asleep|tired|sick|no|crying ~4 sex|touch|want_to|sleep_with|.
        whether @you ~1 want|like|feel it|to|like? ~1 or_not
        if @you ~2 love|loved|cared|fancied ~3 @you ~2 sleep_with|have_sex|let_me|do_it|send_me|say_yes_to|give_me_sex|want_sex|show_me_in|make_love|do_this|would_not_say_no
        @you ~4 no|not|without|stop|never ~3 condom|the_pill|birth_control|contraception|protection
        saying_no|refusing|no ~2 not ~2 option|answer|allowed|choice ~2 bed|sex|me|night|marriage|when|our_*`),
    },
    {
      flag: 'punishment',
      anyway: true,
      lifts: ['told', 'past'],
      match: rows(`
        or else .|,|you|i
        or @you|i ~1 will|are_going_to ~1 regret|be_sorry|pay|suffer|see`),
    },
    {
      flag: 'punishment',
      lifts: ['told', 'past', 'asked'],
      match: rows(`
        @you are grounded
        make @you ~1 regret|wish|pay|suffer|sorry|jealous|beg|crawl|earn|feel_what|look_stupid|sleep_outside|wait_outside|sleep_on !rent|half|the
        pay|paid for this|it|that|what_you|lying|every
        silent treatment
        cold shoulder
        @me ~3 ignore|blank|freeze_out|freez @you|out ~4 until|all|for_@num|for|till|.|as|days
        @your ~1 things|stuff|clothes|belongings|xbox|phone|laptop|record ~1 will|goes|end_up|are_going|is_going ~2 in_the_bin|in_the_trash|out|on_the_street|on_the_lawn|in_the_fire|burned|smashed
        withhold|hold_back sex|money|affection|food|love|the_kids
        cut|lock|shut|kick|throw @you off|out|in !late
        @you ~2 sleep outside|rough
        learn ~1 lesson
        @you ~2 sleep on|in|outside|out the|a|tonight|of? couch|sofa|floor|garage|car|bath|there
        @you are|will ~3 on the couch|sofa
        punish|punished|punishment|teach_you_a|payback|get_back_at|get_my_own_back|get_even|revenge|retaliat*|humiliat*|make_a_fool_of_you
        teach @you ~2 lesson
        embarrass|shame|mock|show_up @you ~4 in_front|publicly|in_public|online|friends|family|.
        there|expect|face|suffer|bear|know|have will? ~2 be? ~1 consequences|hell_to_pay|trouble !we|that_we
        i ~2 will|can ~2 cheat|sleep_with_someone|do_the_same|flirt_with|hook_up|go_out_and|have_an_affair|find_someone|kiss_someone|date_other|see_someone|do_it_to_you|treat_you_the_same|give_you_a_taste|sleep_around ~2 too|else|to_you|back|as_well|your|.|if|so|people|myself
        i ~4 cheat|sleep|flirt|hook_up on|with @you|@your|someone|somebody|another|other
        see how @you ~1 like|feel*
        bother coming
        @you ~1 have|has to|got_to earn ~3 back
        dead to me
        wait and see
        last warning|chance
        see what happens
        just you wait
        keep|wake @you ~1 up|awake
        make @your life
        smash|break|burn|trash|destroy|wreck|slash|cut_up ~1 @your|everything|all ~2 *
        days|weeks|a_week|a_month of? silence
        cold|silent until @you
        i ~2 tear|rip ~1 @your|up|the
        @you ~1 will|going_to|are_going_to|would ~2 regret|pay|suffer|be_sorry|be_punished|learn_the_hard|wish|beg|crawl|come_crawling|be_grounded|get_what|see_what|find_out_what|lose_privileges|have_to_earn|get_nothing|wish_you|earn_it !rent|half|the_rent|me_back|attention|the_bill
        i|we ~3 not|never|stop|refuse_to ~2 speak|talk|say_a_word|answer|look_at|acknowledge ~1 to? @you|a_word|@your_calls ~3 until_you|for_a_week|for_days|for_a_month|all|for_weeks|for_*_days|again|till_you|for_a_day|for_the_rest|ever|for_as_long|unless_you|for_the_whole
        i ~3 not ~1 talk|speak ~1 to @you .
        not ~1 get|hear|receive a? ~1 word|cent|penny|dime|thing from|.|until
        take|cut|cancel|freeze|lock|hide|confiscate|withhold|stop|remove|block|destroy|smash|throw|burn|sell|break|keep|dump|cut_up|trash|delete|empty|limit|shut ~1 out|away|off|up? ~1 @your|the|all_your ~1 card|credit|debit|bank_card|money|keys|car|car_keys|allowance|phone|passport|meds|medicine|medication|access|clothes|things|stuff|laptop|account|pills|games|console|spending|xbox|belongings|pocket_money|inhaler|books|glasses|pay|wages|tools !to|in|for_the|for_a_wash|for_you|from_the|with_me|back_to|wash|on_the_table
        no money|food|dinner|car|phone|cash|allowance|sleep|keys|spending|affection|hugs|kisses|tv|privileges|dessert|holiday|medicine for|until|if|unless|when ~1 @you|a_week|a_month|@you_@must
        no sex|intimacy|affection|kisses|cuddles|touching until|unless|till|if|for @you|i|a|the
        i ~2 not|never ~2 cook|feed|let_you_sleep|pay|drive_you|give_you_money|give_you_a ~3 @you|until|for_you|again|cent|penny|.
        not ~1 let @you sleep|eat|rest|in_the_house|back_in
        @you ~1 do_not|need_not|can_not|better_not|not come|bother ~2 back|home|coming|crying
        do_not come|bother ~1 back|home|coming
        i ~3 leave @you with nothing
        @you ~2 get|be_left|see nothing|not_a_cent|a_penny
        @you ~1 lose ~1 @your card|money|phone|car|keys|privileges|allowance
        door|house|locks ~2 be ~1 locked|changed|shut|closed
        @you ~1 will|are_going_to lose ~1 @your *
        do to you what|as|the
        treat you the way|how|as_you|like_you`),
    },
    {
      flag: 'other-directed',
      lifts: ['told', 'ifs', 'asked'],
      match: rows(`
        @you ~1 @must|are_forbidden|are_required|are_expected|are_obliged|are_supposed_to|is_forbidden|is_required|is_expected !be_tired|be_exhausted|be_so_tired|sleep
        @you had|need better|to
        forbid|prohibit|ban|order|command|demand|insist|require
        i ~1 telling|warning|ordering @you to
        i ~1 expect @you|my_@mate
        permission|approval ~2 to|before|from
        ask|check_with|clear|run ~1 me|it|with_me|by_me ~1 first|by_me|past_me|before_you
        obey|obedience|do_as_i|do_what_i|do_as_you|what_i_say|because_i_said|because_i_say|listen_to_me|i_say_so|my_rules|my_way|follow_my|i_make_the_rules|i_decide|under_my|you_answer_to|what_i_tell
        i want|need @you to !know|feel|be_able
        allow @you|@your to
        i will|would|can|shall not? let|allow|permit @you
        @your job|duty to|is
        change @your|how_you|what_you ~1 clothes|hair|attitude|ways|job|dress|outfit|wear|number|personality|behave|talk
        @you wear|dress|eat|weigh ~2 only|what_i|how_i
        @you ~1 can_not|may_not|must_not|should_not|are_not_to|do_not_get_to|will_not_be_allowed|has_no_right|have_no_right !come|make_it
        @you ~1 are|is|will_not_be|were ~1 not|never|only ~1 allowed|permitted
        @you not|only allowed
        @you ~1 are|is not to? go|wear|do|buy|drink|smoke|get|have|spend|eat|come
        .|,|then|and @you ~1 will|are_going_to !find|see|not_find|be_safe|not_be_asked|know_that
        not|never ~2 let|allow|permit|have|tolerate @you|@your|my_@mate
        ask|get|need|have|seek|want|without|with|beg ~3 permission|approval|my_okay|my_ok|my_consent|my_say_so
        i ~3 make|get|force @you ~1 to? stop|do|change|give|quit|go|tell|show|wear|eat|lose|clean|see|stay|apologise|apologize|listen|understand
        do_not @you|you_dare dare|ever
        .|please|,|just never|stop|do_not wear|dress|post|drink|smoke|eat|spend|leave|go|lie|talk_back|argue`),
    },
    {
      flag: 'blame',
      lifts: ['told', 'asked', 'ifs'],
      match: rows(`
        @you|@your are|is|were|act|always_were|have_always_been|being|being_such|turned_into|have_become ~1 @really? @really? @really? @label|@bad
        your|you a|an|such ~1 @label|@bad
        @your ~1 @really? selfish|lazy|stupid|pathetic|disgusting|lying|lies|crazy|toxic|cheating|childish|insane|jealous|cruel|sick|laziness|selfishness|stupidity|madness|craziness|drama|paranoia|temper
        @your ~1 fault|doing|failure|mess
        because of @you .|,
        this|it|that|all is? ~2 on @you .
        blame ~1 @you|on_you|lies_with_you|is_on_you
        @you ~2 ruin|ruined|destroy|destroyed|broke|wreck|wrecked|spoil|spoiled|poisoned|wasted|screw|screwed|mess ~1 up? ~1 everything|our|my|us|it|every|this|up|the
        @you are|is|were the ~1 problem|reason|cause|one_who|worst|one_to_blame
        @you ~1 made|make|drove|drive|force|forced me ~1 do|cheat|lie|yell|shout|scream|hit|so_angry|crazy|mad|act|this|into|to|like_this|insane|sick|check
        all @you ~1 do|did ~1 is|was
        just|exactly like @your ~1 mother|mum|mom|father|dad|ex|family|parents|brother|sister
        what is wrong with @you
        wrong|problem|matter with @you
        once|always|typical|such|only ~1 a? ~1 @label
        if @you were not? ~1 so|such
        people|someone|person|man|woman|partner like @you
        @you should be ashamed
        @you need help|therapy|to_be_fixed|fixing|professional|to_grow_up
        grow up
        @you are to blame
        act|behave|acting like a|an ~1 @label|@bad
        @you ~1 make|made|drive|drove me ~1 drink|leave|angry|jealous|mean|violent|lose_it
        look what @you
        stop|quit being ~2 @label|@bad
        because|thanks|due|down of|to? @you|@your ~3 @bad|@label|ruin*|fault|lies|cheat*|i_can_not|we_are|nothing|drinking
        @you ~2 not|never be trusted
        @you ~2 lack|have_no|never_had ~1 shame|spine|backbone|integrity|morals|empathy|conscience|heart|decency|manners|self_control|class|respect
        @you ~1 always|constantly|never mess|lie|ruin|fail|cheat|let_me_down|screw|disappoint|spoil
        @you ~2 can_not|not ~1 do|handle|get ~1 anything|a_single|one_thing ~1 right|.`),
    },
    {
      flag: 'mind-reading',
      lifts: ['told', 'asked', 'ifs'],
      match: rows(`
        @you ~1 are|were|is|did|do|said ~4 on_purpose|deliberately|intentionally|to_spite|to_hurt|to_annoy|to_punish|to_get_back|to_make_me|because_you_hate|just_to
        @you ~1 are|is ~1 only|just|obviously|clearly|probably|secretly|really|trying|bored|tired|ashamed|sick|embarrassed|over|happy|glad ~1 trying|with_me|of_me|to|pretending|looking|waiting|using|doing|in_love|thinking|hiding|saying|interested|over_me|when_i_suffer|planning|bored|playing|jealous|angry|faking|being
        @you ~2 want|wanted|like|love|enjoy|trying ~1 to? ~1 hurt|see_me|punish|leave_me|embarrass|make_me|control|replace|humiliate|get_rid|be_with_someone|be_rid|upset|provoke|test|watch_me|me_to_fail|me_gone|me_to_suffer|me_to_be|winding|attention
        @you ~1 hate|resent|despise|regret me|my|us|our|being|this|spending|marrying|having
        i ~1 know ~2 @you ~1 hate|think|find|wish|love|resent|want|despise|blame|prefer !me_and
        i know what|why @you ~1 are|did|really|were|want|mean|do
        @your real|true|only ~1 reason|motive|intention|plan|feelings|goal|aim
        @you ~5 on_purpose|deliberately|intentionally
        @you ~1 only|just|never think|care about|of yourself|@you|me|us|@your
        @you ~1 love|like|want|care|value|enjoy ^5 more than me|us|our
        @you ~1 think|believe ~1 this|that|everything
        @you want|wanted me to !know|feel|call
        @you find me
        @you ~1 would be ~2 happier|better|glad|happy|relieved ~2 without_me|if_i|gone|alone
        all|only_thing|all_that @you ~1 want|care|think|see|ever
        @you ~2 mean|meant to|for|it|that ~2 hurt|as_an|as_a
        @you|@your ~1 do_not|never|no_longer|could_not|never_really|stopped|did_not|have_never|will_never|have_stopped ~1 even? ~1 @feel|caring|loving|trying|cared|loved|wanted|respected|trusted|meant|listened ~1 !to_talk|kids|children|to_have
        @you could not care
        @you do_not|did_not|never even
        @you ~1 must|probably|obviously|clearly|secretly|just|really|still ~1 think|hate|want|love|like|believe|miss|feel|wish|be_thinking|not_care|resent|have_feelings|regret|despise|fancy|prefer|find|see_me|know|be_in_love|be_seeing
        @you ~1 wish|wished ~1 i|me|we|it
        @you ~1 think|believe|assume|act_like|figure|reckon ~1 i|im|that_i|of_me|less_of|nothing_of|you_can|you_are|it_is|my|he|she|only_of|everything
        i ~1 know|can_tell|bet|am_sure|just_know ~2 @you|what_you|why_you ~2 are|do|want|wanted|hate|think|would|were|only|secretly|miss|did|still|really|wish|feel|hiding|planning|to|have ~1 not|thinking|cheating|hiding|me|lying|to|someone|feelings|it|that|him|her|still|up_to|really|leave|bored|rather|wish|going|in_love|planning|like
        @you ~1 would rather|prefer ~3 @folk|someone_else|be|not|with|spend|anyone
        nothing i|we ~2 matters|means|is ~2 to_you|for_you|good_enough
        i ~2 mean|matter|am nothing|not_important|do_not_matter ~1 to @you
        i ~1 do_not|no_longer|never matter*|mean|meant|count ~2 to @you
        not ~1 matter|important|good_enough ~1 to|for @you
        @you ~1 see|view|take me as|for|like ~1 a|an|granted|nothing|some|your`),
    },
    {
      flag: 'absolute',
      lifts: ['told', 'hedged'],
      anyway: true,
      match: rows(`
        every ~1 single|time|minute|second|moment|word|thing|last
        all the time
        at all times
        all of the time
        any time|thing|moment i|ever
        anything|whatever|wherever i ~1 want|say|ask|ever|like
        in any way
        each and every
        ever again
        from now on|til
        for good|ever|life
        the whole time
        at any time
        whatsoever|zero
        ever .
        full|total|complete|absolute|totally honesty|transparency|access|trust|loyalty|silence|control|openness|honest|transparent
        all @your ~1 time|attention|money|passwords|secrets|free|messages
        the rest of
        until i die
        only ever|me
        always|everything|constantly|forever|nobody|nothing|everyone|everybody|24_7|no_exceptions|completely|entirely
        never !mind|again_have|@must|have_to|check|read|ask_you|ask_me|hit|hurt|threaten|force|raise_a_hand|push|use_force|share_your|share_my|go_through|spy|track|open_my|post_my|touch|pressure|look|demand|search|know_when
        no matter what|how|when|where|who|the
        under no|any circumstances
        not once|ever
        no one|exceptions
        no|without exception|excuse|ifs
        not a|one single
        100|hundred honest|loyal|faithful|open|transparent|sure
        do|give|take anything|everything|whatever
        zero|100|hundred tolerance|percent|per_cent|contact
        not ~2 at_all|ever`),
    },
    {
      flag: 'vague',
      lifts: ['told', 'hedged'],
      anyway: true,
      match: rows(`
        more|less|some|enough|extra|bit_of|little|better|lots_of|a_lot_of|plenty_of|proper|real|basic|most|greater|good|genuine ~1 @good|@nice !minutes|than|money
        soon|sooner|later|sometime|someday|eventually|often|usually|occasionally|recently|regularly|frequently|quickly|promptly !as_i|than|that
        once|now and|in then|a|again while|.
        every ~1 so often|now_and
        at some|one point|stage
        in|for|after a|some while|time|bit|point
        as soon|much|often|far as possible|you_can|needed|we_can|we_could|they_can
        when|where|if possible|necessary|needed|appropriate|convenient
        too|so|very much|often|late|long|many|far|little|loud|early|fast|few|friendly|close|hard
        a lot|bit|little more|less|better|of|.
        a lot|bit
        better|nicer|kinder|properly|normally|normal|nicely|maturely|respectfully|appropriately|appropriate|respectful|healthy|reasonable|decently|acceptable|inappropriate|disrespectful|responsibly|fairly|differently|healthier|sensibly
        respect|honour|value|support|appreciate|cherish|consider me|us|my|each|@your_@mate|our|one ~1 boundaries|feelings|privacy|space|needs|time|other|wishes|opinion|limits|relationship|family|more|.|,|and
        respect|trust|honesty|loyalty|kindness
        be|been ~1 there for|when
        be on my side
        try|work|make|put|show|step ~1 harder|an_effort|more_effort|effort|on_it|on_yourself|on_us|up|in_more|some_effort|you_care|me_you_care|some_respect|that_you_care|some_love|me_love
        pull @your weight
        do @your|my|our|better|more|your ~1 best|share|part|bit|around|for
        behave yourself|better|well|in|like_an|.
        act @your age
        treat|treated ~1 well|right|fairly|badly|like
        act|behave|be like ~1 a|an|you|we|adults ~1 adult|grown_up|partner|husband|wife|real|man|team|.|care|couple
        change|fix|improve|adjust|watch @your|the|our|things|how|that|it ~1 attitude|ways|behaviour|behavior|tone|communication|mood|things|.
        communicate|connect ~2 better|more|well|openly|with|.|properly
        care|listen|help|contribute|share|talk|open|communicate|cuddle|try|support|trust|worry|work|engage ~2 more|better|less|out|properly|up
        give|make|take|need|want me|us|some|for? ~1 more|some|enough|space|time|priority|room|attention !to_think|at|from
        make @me|us|our ~2 priority|special|feel_*|loved|important
        put|make me|us|our ~2 first|priority
        feel ~2 loved|valued|safe|special|heard|seen|appreciated|important|wanted|supported|respected
        take ~2 responsibility|care|seriously|account|ownership
        cut down|back on|.
        stuff|whatever|somehow|kind_of|sort_of|and_so_on|etc|or_something|or_whatever|things_like_that
        mean|cold|distant|weird|difficult|moody|careless|rude|lazy|annoying|funny|shady|silly to|with|around|.|about
        be|get|acting ~1 so|too|all|less|as? mean|cold|distant|weird|difficult|moody|careless|rude|annoying|shady|silly|flirty|secretive|negative|critical|clingy|dramatic|messy|loud|angry|aggressive|sensitive|stressed
        within|a reason|reasonable
        have|show|use|know|set|keep|expect|need|want good|better|some|healthy|your|clear|proper|the|common|basic|boundaries|limits manners|sense|boundaries|judgement|limits|decency|habits|courtesy
        keep|stay ~1 me|in ~1 in_the_loop|posted|touch|in_touch|updated
        more|less !than|minutes|hours|days|euros|pounds|dollars|time_we
        be|act|behave|get|become|is|are|feel|stay|try|treat|treated|speak|talk ~2 more|less|very|so|really|a_bit|a_little|bit|much|as|too|extra|always|just|also|nothing_but? @nice !to_talk|at_@num|by
        things|something|this|it|that ~1 must|has_to|have_to|need|to|should ~1 to? change|improve|stop|get_better|be_different|be_better`),
    },
  ],
  quotation: {
    told: rows(`
      said|say|told|tell|call|called|shout|shouted|yell|yelled|texted|wrote|hear|heard|words|phrase|like|joke|comment|asked|read|song|film|movie|article|threatened|line|remark|sentence|message|answer|answered|reply|replied|mean|quote|scared|hurt|whispered|screamed`),
    own: rows(`
      my|our|new ~1 rule|boundary|request|demand|condition|terms|need|limit|line is|are|here|now|.|,
      i ~1 want|need|demand|say|expect|insist|mean|repeat ~1 this|that|it|.|,|again
      i will|would|am_going_to ~2 say|tell|shout|text|repeat|answer|reply
      here is|are
      listen|remember|so|rule|request|boundary|agreed|ok|okay .|,
      @you must|should|have_to|need_to|will ~2`),
  },
};
