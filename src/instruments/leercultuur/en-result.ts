import type { ResultTexts } from './texts.js';

export const enResult: ResultTexts = {
  provenance:
    'The makers of this scan wrote the statements themselves. They are based on the five characteristics of a learning culture in the Flemish research project “Werkenden proeven van duaal” (Arteveldehogeschool, Syntra Midden-Vlaanderen and Liberform, 2022). This is not the learning scan from that research. There are no figures from others to compare with yet.',
  shorts: {
    interaction: 'Interaction',
    information: 'Information',
    feedback: 'Learning opportunities',
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
    description: 'Five things that help when someone comes to learn at your workplace. What is already in place?',
    statements: {
      work: {
        text: 'In our team, the work fits what students need to learn on their course.',
        short: 'work that fits the course',
      },
      mentor: { text: 'In our team, there is a regular mentor for each student.', short: 'a regular mentor' },
      time: {
        text: 'In our team, the mentor has set hours in the schedule.',
        short: 'hours for the mentor in the schedule',
      },
      school: {
        text: 'In our team, we are in regular contact with the school.',
        short: 'regular contact with the school',
      },
      days: {
        text: 'In our team, we agree on working days and leave in advance.',
        short: 'advance agreements on working days and leave',
      },
    },
  },
  dimensionLevels: {
    interaction: {
      sprout: {
        looks: 'Colleagues mostly do their own work. If you want to watch or join in, you have to ask.',
        matters: 'People who learn together need to reinvent the wheel less often. Every conversation helps.',
      },
      grow: {
        looks: 'You already learn from each other, but it still depends on the day and on who is there.',
        matters: 'Once learning together is a habit, new and quiet colleagues learn too.',
      },
      sturdy: {
        looks: 'Watching, discussing and joining in are usually part of the work.',
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
        matters: 'People who find information easily feel part of the work sooner.',
      },
      grow: {
        looks: 'Some of the information is ready to use, but the rest is in a few people’s heads.',
        matters: 'People who find the information themselves can get on with their work and feel more involved.',
      },
      sturdy: {
        looks: 'You can usually find information, equipment and the right person quickly.',
        matters: 'So you can get on by yourself, and you feel involved in what you do.',
      },
      rooted: {
        looks: 'When you want to know something, you find it or you know who to ask. Learning comes easily.',
        matters: 'That gets people involved, and the work becomes their own.',
      },
    },
    feedback: {
      sprout: {
        looks: 'You hear little about how you are doing. New tasks come mostly by chance.',
        matters: 'People who hear what they already do well feel ready for the next step.',
      },
      grow: {
        looks: 'Now and then you get an explanation, a new task or some feedback.',
        matters: 'The more regularly this happens, the more people trust in what they can do.',
      },
      sturdy: {
        looks: 'Explanations, new tasks and feedback usually come at the right time.',
        matters: 'That helps people to believe that they can do something new, and they try it.',
      },
      rooted: {
        looks: 'Asking for feedback, discussing mistakes and taking on harder tasks are normal here.',
        matters: 'People who learn this way trust their own abilities and feel ready to take on more.',
      },
    },
    reflection: {
      sprout: {
        looks: 'The work goes on, and there is little time to look back.',
        matters: 'People who stop to look back have a clearer idea of their next step.',
      },
      grow: {
        looks: 'You sometimes look back, but often only when something has gone wrong.',
        matters: 'People who also look back at what went well have a clearer idea of what they can still learn.',
      },
      sturdy: {
        looks: 'The team regularly stops to think about how things went and what there is to learn.',
        matters: 'That is how people learn to adjust the way they work.',
      },
      rooted: {
        looks: 'Looking back is part of every task, and you use what you learn the next time.',
        matters: 'People here choose for themselves what to learn next. That helps the team to deal well with change.',
      },
    },
    coaching: {
      sprout: {
        looks: 'You get guidance mainly when you ask for it yourself.',
        matters: 'People with a regular mentor take the initiative sooner.',
      },
      grow: {
        looks: 'There is guidance, but the time and the approach vary from colleague to colleague.',
        matters: 'Guidance that suits people encourages them to come up with ideas of their own.',
      },
      sturdy: {
        looks: 'People who are learning usually have a mentor with time for them, and colleagues who share ideas.',
        matters: 'With that support, people feel free to look ahead and make suggestions.',
      },
      rooted: {
        looks: 'There is proper time for guidance, and you discuss difficult situations together.',
        matters: 'That way, people see what is needed and make suggestions themselves.',
      },
    },
  },
  steps: {
    'meeting-spot': {
      title: 'Choose a regular place for a quick chat',
      why: 'A lot of learning happens in short conversations. They need a quiet place.',
      action: 'Agree on a table or a corner where people can ask something in peace. Let everyone know where it is.',
      questions: [
        'Where do colleagues talk to each other now, and who is rarely there?',
        'What time of day is easiest for a short conversation?',
      ],
    },
    'shadow-hour': {
      title: 'Plan an hour to watch a colleague at work',
      why: 'Seeing how someone else works teaches you things that are not in any manual.',
      action: 'Let someone watch an experienced colleague for an hour. Talk afterwards about what they noticed.',
      questions: [
        'Who would you like to watch at work for an hour?',
        'What makes it difficult to watch each other here, and how can we solve that?',
      ],
    },
    'open-meeting': {
      title: 'Invite one extra person to a meeting or a project',
      why: 'People who have a seat at the table understand the reasons for a decision.',
      action:
        'Invite a new colleague or a student to the next meeting and give them one item on the agenda. Is there a project running? Then offer them a place in it.',
      questions: [
        'Who does not have a seat at the table now, and why?',
        'Which part of our meeting can a newcomer learn from?',
      ],
    },
    'own-task': {
      title: 'Give new colleagues and students a task of their own',
      why: 'With a task of your own you feel part of the team, even in the first weeks.',
      action: 'Choose one task that someone can do alone from start to finish, and tell the team.',
      questions: [
        'When did you first feel like a real member of this team?',
        'Which task can a new colleague soon do alone?',
      ],
    },
    'one-place': {
      title: 'Put the five things people look for most in one place',
      why: 'Searching takes time and energy. A single place helps everyone, especially newcomers.',
      action:
        'Ask your team what they look for most often, and put those five things in one place, on screen or on the wall.',
      questions: [
        'What did you have to look for last week, and how long did it take?',
        'Which information is only in someone’s head now?',
      ],
    },
    'ready-day-one': {
      title: 'Have everything ready for the first day',
      why: 'People who can start straight away learn from the first hour.',
      action: 'List the tools, logins and keys that a new colleague needs, and write down who takes care of them.',
      questions: ['What was missing when you started here?', 'Which software or equipment is still hard to get?'],
    },
    'write-agreements': {
      title: 'Write down three agreements in plain language',
      why: 'Once something is written down, nobody has to keep asking.',
      action:
        'Choose three things that you “always do this way” here. Write each of them down in no more than five sentences.',
      questions: [
        'Which habit here surprised you when you started?',
        'Which agreement does everyone see a little differently?',
      ],
    },
    'who-knows-what': {
      title: 'Make a list of who to ask about what',
      why: 'Knowing who to ask is often quicker than searching.',
      action:
        'Write down ten questions that keep coming up, put a name next to each one and share the list with everyone.',
      questions: [
        'Who do you go to with a question? Do they know that you rely on them?',
        'Which colleague gets too many questions, and who can help?',
      ],
    },
    'learning-slot': {
      title: 'Put half an hour of learning in the schedule every week',
      why: 'When learning is in the schedule, it happens on busy days too.',
      action: 'Put the same half hour in the diary for the next four weeks, and let everyone choose their own subject.',
      questions: [
        'What would you like to learn for your job this year?',
        'When is the best half hour in the week for this?',
      ],
    },
    'share-news': {
      title: 'Each week, ask one colleague to show something new',
      why: 'The person who explains something learns the most, and the team learns too.',
      action: 'Ask one colleague or student to take ten minutes to show something from a course or a new task.',
      questions: [
        'What have you learned recently that a colleague could use too?',
        'Who is taking a course, and what can we learn from it?',
      ],
    },
    'show-do-let': {
      title: 'Learn a harder task in three steps: watch, do it together, do it alone',
      why: 'Clear steps give people the confidence to take on more.',
      action: 'Choose one task that is a little harder, write the steps on a card and do them together the first time.',
      questions: [
        'Which task did you learn well here, and how did you learn it?',
        'Which task do we explain without going through every step?',
      ],
    },
    'task-ladder': {
      title: 'Put tasks in order, from easy to hard',
      why: 'Every task that goes well gives you confidence for the next one.',
      action:
        'Put six tasks in order, from easy to hard, and agree with one colleague which task comes next. After a hard task, plan an easy one again.',
      questions: ['Which task is the next step for you?', 'Where do we already mix easy and hard tasks well?'],
    },
    'question-round': {
      title: 'Start the meeting with a round of questions',
      why: 'When everyone asks something, asking a question is normal.',
      action:
        'Open the next meeting with this question: what do you want to know this week? Let the manager be the first to ask something.',
      questions: [
        'Which questions are hard to ask here?',
        'How do we react when someone asks the same thing a second time?',
      ],
    },
    'one-good-one-better': {
      title: 'Every week, say what is going well and what could be better',
      why: 'Short, regular feedback is easier to give and easier to take.',
      action:
        'Agree on five minutes at a set time with one colleague, starting this week. Ask for feedback yourself too.',
      questions: [
        'Which feedback has helped you to get better here?',
        'How do you ask for feedback without making it a big thing?',
      ],
    },
    'ask-feedback': {
      title: 'Ask for feedback yourself',
      why: 'When you ask, you hear something you can use. That makes it easier for others to ask too.',
      action: 'Choose one task and ask a colleague: what went well, and what can I do differently next time?',
      questions: [
        'Who do you find it easy to ask for feedback, and who is harder to ask?',
        'How do we react when someone asks for feedback?',
      ],
    },
    'progress-talk': {
      title: 'Every three months, plan a conversation about how work is going',
      why: 'In a calm conversation, you see what is already going well and what the next step is.',
      action: 'Plan half an hour with one employee and agree on two questions in advance.',
      questions: [
        'What is going better now than three months ago?',
        'Which new task would you like to learn? What do you need for it?',
      ],
    },
    'mistake-of-month': {
      title: 'Every month, discuss one mistake and what you can learn from it',
      why: 'When one person talks openly about a mistake, it is easier for others to do the same.',
      action:
        'At the next meeting, let the manager talk about a mistake of their own and what there was to learn from it.',
      questions: [
        'Which mistake here taught you the most?',
        'What do we do in the first five minutes after a mistake?',
      ],
    },
    'five-minutes': {
      title: 'Set aside five minutes of working time to look back',
      why: 'People who can stop to look back do things better the next day.',
      action:
        'For three days in a row, plan five minutes for two questions: what went well, and what will we do differently tomorrow?',
      questions: [
        'What time of day is a good time to pause for a moment?',
        'What have you done differently recently because you stopped to think?',
      ],
    },
    'look-back': {
      title: 'After a big task, look back together',
      why: 'Looking back together turns one experience into a lesson for the whole team.',
      action:
        'After the next task, ask three questions: what went well, what surprised us, and what will we do differently next time?',
      questions: ['Which task would we still like to look back on?', 'Who do we often forget to invite?'],
    },
    'case-quarter': {
      title: 'Spend fifteen minutes of a meeting on one real example',
      why: 'With a real example, you also learn from what someone else has been through.',
      action:
        'Choose one situation from the past month and discuss it for fifteen minutes at your next meeting, without naming customers.',
      questions: [
        'Which situation would you like to look at with others?',
        'What would you have done in that situation?',
      ],
    },
    'thinking-partner': {
      title: 'Every week, ask: “What have you learned this week?”',
      why: 'When you talk about what you have learned, you get more out of it.',
      action: 'Ask one colleague or student. Listen, and tell them what you have seen yourself.',
      questions: ['Who do you talk to about what you are learning?', 'Which question helps you to think further?'],
    },
    'learning-goal': {
      title: 'Choose one learning goal together for this month',
      why: 'With a goal, you see opportunities that you would otherwise miss.',
      action: 'Agree on a goal with one colleague in this form: “At the end of this month, I can …”',
      questions: [
        'What do you want to be able to do by the end of the month?',
        'In which of this week’s tasks can you practise it?',
      ],
    },
    'spot-chances': {
      title: 'Find one opportunity to learn in this week’s schedule',
      why: 'Most opportunities to learn are already there, in everyday work.',
      action: 'On Monday, look at the schedule together and mark one task that can teach someone something new.',
      questions: [
        'Which task this week is a good opportunity to learn, and who is it for?',
        'Which opportunity did we miss last month?',
      ],
    },
    'mentor-time': {
      title: 'Give mentors set hours in the schedule',
      why: 'Guidance in between other work is dropped when it is busy. Time in the schedule stays.',
      action: 'Agree with one mentor how many hours a week they need, and put those in the schedule.',
      questions: [
        'How much time goes into guidance now, and what is dropped when it is busy?',
        'Who would like to be a mentor if there were time for it?',
      ],
    },
    'mentor-course': {
      title: 'Give mentors a course or help them to prepare well',
      why: 'Being good at your job is not the same as teaching it to someone.',
      action:
        'Ask your sector’s training fund or a school which courses there are for mentors. Then ask who would like to take one.',
      questions: [
        'What do you find difficult when you guide someone?',
        'What does a mentor need for a student’s first day?',
      ],
    },
    'ask-how': {
      title: 'Ask what someone needs in order to learn',
      why: 'What one person can already do is new to another, so ask first.',
      action:
        'Ask one person three questions: what can you already do, what is still difficult, and what help would you like from me?',
      questions: [
        'What does someone need to know about you to guide you well?',
        'How do you notice that someone needs a different approach?',
      ],
    },
    'advice-moment': {
      title: 'Agree on a regular time to ask for advice',
      why: 'People who know when they can ask do not keep a question to themselves for so long.',
      action:
        'Choose the same fifteen minutes each day when anyone can put questions to an experienced colleague, and tell the team.',
      questions: [
        'When did you need advice recently, and who could you go to?',
        'Which guideline would help you to get on by yourself?',
      ],
    },
    'agree-freedom': {
      title: 'Agree on which decisions someone can make alone',
      why: 'Clear agreements give peace of mind, because you know what you can do and where to check first.',
      action: 'With one colleague, divide the tasks into three groups: do it yourself, check first, do it together.',
      questions: [
        'Where do you want more freedom, and where would you rather have some direction?',
        'Which task can we hand over from now on?',
      ],
    },
    'peer-talk': {
      title: 'Bring colleagues together around a difficult situation',
      why: 'Looking at a difficult situation together brings ideas and support.',
      action:
        'Plan an hour with three to six colleagues. One tells the story, and at first the others only ask questions.',
      questions: [
        'Which situation in the past few weeks has been on your mind?',
        'What do we need from each other to talk about it openly?',
      ],
    },
    'keep-interaction': {
      title: 'Keep learning from each other, and let others see it',
      why: 'You already learn a lot from each other. People who see that join in sooner.',
      action: 'Tell another team or a school how you learn from each other, and give one example.',
      questions: ['What do we do that another team could copy?', 'How do we keep this going when it is busy?'],
    },
    'keep-information': {
      title: 'Keep the information up to date, and share it',
      why: 'What you keep up to date saves a new colleague a lot of searching.',
      action:
        'Ask someone who has just started to read the explanations and add what is missing. Share them with another team too.',
      questions: ['Who checks that our explanations are still right?', 'Which part would be useful to another team?'],
    },
    'keep-feedback': {
      title: 'Keep giving feedback, and teach others to do it too',
      why: 'Everyone deserves a workplace where mistakes are allowed and feedback is normal.',
      action: 'Ask two colleagues which feedback has helped them, and share it at the meeting.',
      questions: ['What makes it feel safe to ask questions here?', 'How does a new manager learn how we do this?'],
    },
    'keep-reflection': {
      title: 'Keep time free to look back, and share what you learn',
      why: 'You take time to think. That is the first thing to go when it gets busy.',
      action: 'Plan now when you will look back the next three times. Each time, put up what you have learned.',
      questions: [
        'Which lesson from the past year do we use every day?',
        'What do we do when there seems to be no time to look back?',
      ],
    },
    'keep-coaching': {
      title: 'Let mentors pass on their approach',
      why: 'Your mentors know a lot. People who see how they work can become mentors later.',
      action: 'This month, ask one mentor to show a colleague how to guide someone.',
      questions: ['Who will be our next mentor? What do they need?', 'How do we show that we value guidance here?'],
    },
  },
};
