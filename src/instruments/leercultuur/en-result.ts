import type { ResultTexts } from './texts.js';

export const enResult: ResultTexts = {
  provenance:
    'We wrote the statements ourselves. They rest on the five characteristics of a learning culture in the Flemish applied research “Werkenden proeven van duaal” (Arteveldehogeschool, Syntra Midden-Vlaanderen and Liberform, 2022). This is not the learning scan of that research. There are no figures of others to compare with yet.',
  shorts: {
    interaction: 'Interaction',
    information: 'Information',
    feedback: 'Learning chances',
    reflection: 'Reflection',
    coaching: 'Guidance',
  },
  sources: {
    'interaction-place':
      'Annex 5, guide for the talk: where employees meet (line 3017); Annex 5, characteristics of the workplace (line 3405)',
    'interaction-watch': 'Annex 5, guide for the talk: learning from different employees, observing (lines 3019–3021)',
    'interaction-questions':
      'Annex 5, guide for the talk: asking for advice (line 3021); an open climate to ask questions, there with feedback (line 3049)',
    'interaction-voice':
      'Annex 5, guide for the talk: taking part in meetings (line 3023); Annex 5, characteristics of the workplace (line 3403)',
    'interaction-team': 'Annex 5, table of student and mentor: acceptance as a full employee (line 3561)',
    'information-find':
      'Annex 5, guide for the talk: which information there is (line 3029); Annex 5, characteristics of the workplace (line 3419)',
    'information-material': 'Annex 5, guide for the talk: materials, laptop, software (line 3031)',
    'information-rules': 'Annex 5, guide for the talk: an idea of procedures and habits (line 3033)',
    'information-contact': 'Annex 5, guide for the talk: who can be consulted (line 3037)',
    'information-knowledge': 'Annex 5, characteristics of the workplace: ways to gain new knowledge (lines 3411–3415)',
    'feedback-harder':
      'Annex 5, guide for the talk: taking over tasks step by step (line 3045); easy and harder tasks (line 3055)',
    'feedback-hear':
      'Annex 5, guide for the talk: spoken feedback as a fixed part (line 3047); Annex 5, characteristics of the workplace (line 3429)',
    'feedback-request':
      'Annex 5, guide for the talk: asking for feedback on tasks (line 3049); Annex 5, characteristics of the workplace (line 3429)',
    'feedback-lesson':
      'Annex 5, guide for the talk: mistakes as a source of learning (line 3051); Annex 5, characteristics of the workplace (line 3439)',
    'feedback-talk':
      'Annex 5, characteristics of the workplace: learning from evaluations of the work (lines 3433–3443)',
    'reflection-time':
      'Annex 5, guide for the talk: enough time to reflect (line 3060); Annex 5, characteristics of the workplace (line 3445)',
    'reflection-debrief': 'Annex 5, guide for the talk: taking part in debriefings (line 3062)',
    'reflection-case': 'Annex 5, guide for the talk: taking part in case discussions (line 3062)',
    'reflection-learned': 'Annex 5, guide for the talk: feedback on one’s own reflection (line 3064)',
    'reflection-chances':
      'Annex 5, characteristics of the workplace: discovering and using rich chances to learn (lines 3447–3449); also with chances to learn (line 3053)',
    'coaching-mentor':
      'Annex 5, guide for the talk: someone who guides (line 3072); sounding board: the mentor needs time (line 811)',
    'coaching-needs': 'Annex 5, guide for the talk: guidance that fits the needs (line 3078)',
    'coaching-advice':
      'Annex 5, the mentor as an expert: giving advice and guidelines (line 3471); Annex 5, characteristics of the workplace: there with information (line 3417)',
    'coaching-decide': 'Annex 5, table of student and mentor: a balance of steering and autonomy (line 3563)',
    'coaching-stuck': 'Annex 5, guide for the talk: coaching and peer consultation (line 3070)',
  },
  addOn: {
    title: 'Ready for a student?',
    description: 'Five things that help when someone comes to learn at your workplace. What is there already?',
    statements: {
      work: { text: 'In our team, the work fits what the course wants to teach.', short: 'work that fits the course' },
      mentor: { text: 'In our team, a fixed mentor is there for anyone who comes to learn.', short: 'a fixed mentor' },
      time: { text: 'In our team, the mentor has time in the schedule.', short: 'time for the mentor in the schedule' },
      school: {
        text: 'In our team, we are in regular contact with the school.',
        short: 'regular contact with the school',
      },
      days: {
        text: 'In our team, we agree on days and leave beforehand.',
        short: 'agreements on days and leave beforehand',
      },
    },
  },
  dimensionLevels: {
    interaction: {
      sprout: {
        looks: 'Colleagues mostly work side by side; anyone who wants to watch or join in has to ask.',
        matters: 'People who learn together reinvent less: every conversation helps.',
      },
      grow: {
        looks: 'You already learn from each other, but it depends on the moment and on who is there.',
        matters: 'Once learning together is a habit, new and quieter colleagues learn too.',
      },
      sturdy: {
        looks: 'Watching, talking things through and joining in are usually part of the work.',
        matters: 'Learning together comes easily here, so knowledge stays in the team when someone leaves.',
      },
      rooted: {
        looks: 'Everyone learns from everyone, and newcomers belong from the start.',
        matters: 'People learn together without anyone having to organise it. That is worth a lot.',
      },
    },
    information: {
      sprout: {
        looks: 'Finding something out or looking it up often takes a long time.',
        matters: 'People who know their way to information feel part of the work sooner.',
      },
      grow: {
        looks: 'Some of the information is at hand; the rest is in a few people’s heads.',
        matters: 'People who find the information themselves can get on, and feel more involved.',
      },
      sturdy: {
        looks: 'Information, tools and the right person are usually found quickly.',
        matters: 'That lets you get on by yourself and feel involved in what you do.',
      },
      rooted: {
        looks: 'If you want to know something you find it, or you know who knows, and learning comes easily.',
        matters: 'That gets people involved: the work becomes their own.',
      },
    },
    feedback: {
      sprout: {
        looks: 'You hear little about how you are doing; new tasks come mostly by chance.',
        matters: 'People who hear what already works dare to take the next step.',
      },
      grow: {
        looks: 'Now and then you get an explanation, a new task or a word on how it is going.',
        matters: 'The more regular those moments are, the more people trust what they can do.',
      },
      sturdy: {
        looks: 'Explanations, new tasks and feedback usually come in time.',
        matters: 'So people believe that they can handle something new, and they try it.',
      },
      rooted: {
        looks: 'Asking for feedback, discussing mistakes and growing in your tasks are normal here.',
        matters: 'People who learn this way trust their own abilities and dare to take on more.',
      },
    },
    reflection: {
      sprout: {
        looks: 'The work goes on; little time is left to look back.',
        matters: 'People who look back for five minutes find it easier to choose their own next step.',
      },
      grow: {
        looks: 'You look back sometimes, often only after something went wrong.',
        matters: 'People who also look at what went well know better what they still want to learn.',
      },
      sturdy: {
        looks: 'The team regularly stops to think about how it went and what to learn from it.',
        matters: 'That is how people learn to adjust their own work.',
      },
      rooted: {
        looks: 'Looking back is part of every task, and what you learn is used the next time.',
        matters: 'People here choose for themselves what to learn next. That makes a team strong when things change.',
      },
    },
    coaching: {
      sprout: {
        looks: 'You get guidance mostly when you ask for it yourself.',
        matters: 'People with a regular mentor take the initiative sooner.',
      },
      grow: {
        looks: 'There is guidance, but time and approach differ from colleague to colleague.',
        matters: 'Guidance that fits a person invites them to come up with ideas.',
      },
      sturdy: {
        looks: 'Learners usually have a mentor with time, and colleagues who help them think.',
        matters: 'With that support people dare to look ahead and suggest something themselves.',
      },
      rooted: {
        looks: 'Mentoring is a real task with time for it, and you discuss difficult situations together.',
        matters: 'So people see for themselves what is needed, and suggest it.',
      },
    },
  },
  steps: {
    'meeting-spot': {
      title: 'Choose a fixed place for a quick talk',
      why: 'Much learning happens in a short conversation. It needs a place where you can hear each other.',
      action:
        'This week, agree on a corner, a table or a bench where people can quietly ask something, and tell everyone.',
      questions: [
        'Where do colleagues talk now, and who is seldom there?',
        'What time of day is easiest for a short talk?',
      ],
    },
    'shadow-hour': {
      title: 'Plan an hour of watching a colleague work',
      why: 'Seeing how someone else does it teaches you what no manual says.',
      action:
        'This week, let one person watch a more experienced colleague for an hour, and talk about what stood out.',
      questions: [
        'Who would you like to watch for an hour?',
        'What makes watching difficult here, and how do we solve that?',
      ],
    },
    'open-meeting': {
      title: 'Invite one extra person to a meeting or into a project',
      why: 'People at the table understand why you decide things.',
      action:
        'Invite a new colleague or a student to the next meeting and give them one item on the agenda. Is there a project running? Offer them a place in it.',
      questions: [
        'Who is missing at the table now, and why?',
        'Which part of our meeting teaches a newcomer the most?',
      ],
    },
    'own-task': {
      title: 'Give newcomers a task of their own',
      why: 'With a task of your own you belong, even in the first weeks.',
      action: 'This week, choose one task that someone may do from start to finish, and tell the team.',
      questions: [
        'When did you first feel like a real member of this team?',
        'Which task can a new colleague soon do alone?',
      ],
    },
    'one-place': {
      title: 'Keep in one place the five things people look for most',
      why: 'Searching costs time and energy. One fixed place helps everyone, newcomers most.',
      action:
        'Ask the team what you look for most often, and put those five things in one place, on screen or on the wall.',
      questions: [
        'What did you look for last week, and how long did it take?',
        'What information is only in someone’s head now?',
      ],
    },
    'ready-day-one': {
      title: 'Have everything ready for the first day',
      why: 'People who can start at once learn from the first hour.',
      action: 'List the tools, logins and keys that a new colleague needs, and name who takes care of each.',
      questions: ['What was missing when you started here?', 'Which software or machine is still hard to get?'],
    },
    'write-agreements': {
      title: 'Write down three ways of working in plain words',
      why: 'Once it is written down, nobody has to keep asking.',
      action: 'Choose three things that “always go like this” here and write five sentences about each.',
      questions: [
        'Which habit here surprised you when you started?',
        'Which agreement do we each remember differently?',
      ],
    },
    'who-knows-what': {
      title: 'Make a list: “for this question, go to …”',
      why: 'Knowing who knows is often quicker than searching.',
      action: 'Note ten questions that keep coming back, put a name beside each and share the list.',
      questions: [
        'Who do you go to with a question, and do they know that?',
        'Which colleague gets too many questions, and who can help?',
      ],
    },
    'learning-slot': {
      title: 'Put half an hour of learning in every week’s schedule',
      why: 'Learning that is in the schedule happens on a busy day too.',
      action: 'Put a fixed half hour in the diary for the next four weeks and let everyone choose the subject.',
      questions: [
        'What would you like to learn for your job this year?',
        'At what time of the week does half an hour fit best?',
      ],
    },
    'share-news': {
      title: 'Let one colleague a week show something new',
      why: 'Explaining something is the best way to learn it, and the team learns too.',
      action: 'Ask one colleague or student to show in ten minutes this week what they learned lately.',
      questions: [
        'What did you learn lately that a colleague can use?',
        'Who is taking a course, and what do we take from it?',
      ],
    },
    'show-do-let': {
      title: 'Teach a task in three steps: show it, do it together, let them do it',
      why: 'With clear steps you know what is expected of you.',
      action: 'Choose one task, write the steps on a card and do them this week with someone who is learning.',
      questions: ['Which task did you learn well here, and how?', 'With which task do we skip steps when we explain?'],
    },
    'task-ladder': {
      title: 'Put tasks in order, from easy to hard',
      why: 'Every task that goes well gives you confidence for the next one.',
      action:
        'Put six tasks in order from easy to hard and agree with one colleague which comes next. After a hard one, plan an easy one.',
      questions: ['Which task is the next step for you?', 'Where do we already mix easy and hard tasks well?'],
    },
    'question-round': {
      title: 'Start the meeting with a round of questions',
      why: 'When everyone asks something, asking is normal.',
      action: 'Open the next meeting with: what do you want to know this week? Let the manager ask first.',
      questions: [
        'Which questions do people here find it hard to ask?',
        'How do we react when someone asks for the second time?',
      ],
    },
    'one-good-one-better': {
      title: 'Every week, name one thing that goes well and one that could be better',
      why: 'Short, regular feedback is easier to give and to get.',
      action:
        'Agree on a fixed five minutes with one colleague, starting this week, and ask for feedback yourself too.',
      questions: ['Which feedback helped you get ahead here?', 'How do you ask for feedback and keep it light?'],
    },
    'ask-feedback': {
      title: 'Ask for feedback yourself',
      why: 'If you ask yourself, you hear something you can use, and others dare to ask too.',
      action:
        'This week, choose one task and ask a colleague: what went well, and what can I do differently next time?',
      questions: [
        'Who do you find it easy to ask for feedback, and who not?',
        'How do we react when someone asks for feedback?',
      ],
    },
    'progress-talk': {
      title: 'Plan a talk about how work is going every three months',
      why: 'In a quiet talk you see what already works and what the next step is.',
      action: 'Plan half an hour with one employee and agree on two questions beforehand.',
      questions: [
        'What goes better now than three months ago?',
        'Which task would you like to add, and what do you need for it?',
      ],
    },
    'mistake-of-month': {
      title: 'Every month, discuss one mistake and what you learned from it',
      why: 'When one person talks openly about a mistake, others dare to as well.',
      action: 'At the next meeting, let the manager talk about a mistake of their own and what came of it.',
      questions: ['Which mistake taught you most here?', 'What do we do in the first five minutes after a mistake?'],
    },
    'five-minutes': {
      title: 'End the day with five minutes of looking back',
      why: 'A short pause costs little and changes what you do tomorrow.',
      action: 'Three days in a row, note at the end of the day: what went well, what do I want to do differently?',
      questions: [
        'At what time of day can we pause for a moment?',
        'What did you do differently lately because you thought about it?',
      ],
    },
    'look-back': {
      title: 'After a large task, look back together',
      why: 'Looking back together turns one experience into a lesson for the whole team.',
      action:
        'After the next task, ask three questions: what went well, what surprised us, what do we do differently next time?',
      questions: ['Which task would we still like to look back on?', 'Who do we often forget to invite?'],
    },
    'case-quarter': {
      title: 'Take a quarter of an hour in a meeting for one real example',
      why: 'With a real example you also learn from what someone else went through.',
      action:
        'Choose one situation of the past month and discuss it for a quarter of an hour in your next meeting, without names of clients.',
      questions: [
        'Which situation would you like to look at with others?',
        'What would you have done in that situation?',
      ],
    },
    'thinking-partner': {
      title: 'Once a week, ask: “What did you learn?”',
      why: 'When someone helps you think about what you learned, you see more in it.',
      action: 'Ask one colleague or student this week, listen, and say what you saw yourself.',
      questions: ['Who do you talk to about what you learn?', 'Which question helps you to think further?'],
    },
    'learning-goal': {
      title: 'Choose one learning goal together for this month',
      why: 'With a goal you see chances to learn that you would otherwise walk past.',
      action: 'Agree on a goal with one colleague in the form: “At the end of the month I can …”',
      questions: [
        'What do you want to be able to do by the end of the month?',
        'In which of this week’s work can you practise it?',
      ],
    },
    'spot-chances': {
      title: 'Find one chance to learn in the week’s schedule',
      why: 'Most chances to learn are there already: in the ordinary work.',
      action: 'On Monday, look at the schedule together and mark one task in which someone can learn something new.',
      questions: [
        'Which task this week is a good chance to learn, and for whom?',
        'Which chance did we miss last month?',
      ],
    },
    'mentor-time': {
      title: 'Give mentors fixed hours in the rota',
      why: 'Mentoring squeezed in between other work always slips; time in the rota is safe.',
      action: 'Agree with one mentor how many hours a week are needed, and put them in the rota.',
      questions: [
        'How much time goes to mentoring now, and what drops out when it is busy?',
        'Who would like to be a mentor if there were time?',
      ],
    },
    'mentor-course': {
      title: 'Let mentors prepare for their role',
      why: 'Being good at your work is not the same as teaching it.',
      action: 'This week, ask your sector or a college which mentor courses there are, and who wants to join.',
      questions: [
        'What do you find hard when you guide someone?',
        'What does a mentor need for a student’s first day?',
      ],
    },
    'ask-how': {
      title: 'Ask how someone learns best',
      why: 'One person watches first, another wants to try at once. Asking is the shortest way.',
      action:
        'This week, ask one person three questions: how do you learn best, what do you want from me, what would you rather avoid?',
      questions: [
        'What should someone know about you to guide you well?',
        'How do you notice that someone needs another approach?',
      ],
    },
    'advice-moment': {
      title: 'Agree on a fixed moment to ask for advice',
      why: 'People who know when they can ask don’t sit on a question for so long.',
      action:
        'Choose a fixed quarter of an hour a day when people may interrupt an experienced colleague, and tell the team.',
      questions: [
        'When did you need advice lately, and who could you turn to?',
        'Which guideline would help you to get on by yourself?',
      ],
    },
    'agree-freedom': {
      title: 'Agree on what someone may decide alone',
      why: 'Clear agreements give peace of mind: you know what you may do and where to check first.',
      action: 'With one colleague, divide the tasks in three: do it yourself, check first, do it together.',
      questions: [
        'Where do you want more freedom, and where some steering?',
        'Which task can we hand over from now on?',
      ],
    },
    'peer-talk': {
      title: 'Bring colleagues together around a difficult situation',
      why: 'Looking at a difficult situation together gives ideas and support.',
      action: 'Plan an hour with three to six colleagues; one tells the story, the others first only ask questions.',
      questions: [
        'Which situation has been on your mind these past weeks?',
        'What do we need from each other to talk about it openly?',
      ],
    },
    'keep-interaction': {
      title: 'Keep learning from each other, and show it',
      why: 'You already learn a lot from each other. Whoever sees it joins in sooner.',
      action: 'This week, tell another team or a college how you learn from each other, with one example.',
      questions: ['What do we do that another team can copy?', 'How do we keep this going when it gets busy?'],
    },
    'keep-information': {
      title: 'Keep the information fresh, and share it',
      why: 'What you keep in order saves a new colleague weeks of searching.',
      action: 'Let someone who has just started read and complete the explanations, and share them with another team.',
      questions: ['Who checks that our explanations still hold?', 'Which part could another team put to good use?'],
    },
    'keep-feedback': {
      title: 'Keep giving feedback, and help others to do it',
      why: 'A place where mistakes are allowed and feedback is normal is something to share.',
      action: 'This week, ask two colleagues which feedback helped them, and tell it at the meeting.',
      questions: ['What makes asking questions feel safe here?', 'How does a new manager learn how we do this?'],
    },
    'keep-reflection': {
      title: 'Keep time for looking back, and share what you learn',
      why: 'You take time to think. It is the first thing to go when it gets busy.',
      action: 'Plan the next three times you will look back, and put up what you learned each time.',
      questions: [
        'Which lesson of the past year do we use every day?',
        'What do we do when a moment to look back is about to be dropped?',
      ],
    },
    'keep-coaching': {
      title: 'Let mentors pass on how they work',
      why: 'Your mentors know a lot. When they pass it on, the next one grows with them.',
      action: 'Ask one mentor to show a colleague this month how they do it.',
      questions: ['Who is our next mentor, and what do they need?', 'How do we show that mentoring is valued here?'],
    },
  },
};
