import type { QuestionTexts } from './texts.js';

export const en: QuestionTexts = {
  title: 'Learning scan',
  instructions:
    'Anyone at work can take the scan, from manager to student. Think of one team or department that you know well. That is “our team”. By “you” we mean anyone who works or learns there, not only yourself. For each statement, choose how often it is true.',
  description: 'What opportunities do people in your team have to learn at work?',
  options: ['(almost) never', 'rarely', 'sometimes', 'often', '(almost) always'],
  levels: { sprout: 'starting out', grow: 'growing', sturdy: 'solid', rooted: 'embedded' },
  dimensions: {
    interaction: {
      title: 'Interaction with colleagues',
      description: 'Meeting colleagues, asking questions and joining in.',
    },
    information: {
      title: 'Access to information',
      description: 'Finding what you need to do your work and keep learning.',
    },
    feedback: {
      title: 'Learning opportunities and feedback',
      description: 'Taking on harder tasks and hearing how you are doing.',
    },
    reflection: {
      title: 'Reflection',
      description: 'Pausing to think about how things went, alone or together.',
    },
    coaching: {
      title: 'Guidance and peer support',
      description:
        'How people are guided, and how colleagues help each other. Is nobody being guided at the moment? Then think of your newest colleague.',
    },
  },
  items: {
    'interaction-place': 'In our team, it is easy to find a place to talk to colleagues.',
    'interaction-watch': 'In our team, you learn by watching different colleagues at work.',
    'interaction-questions': 'In our team, any question is welcome.',
    'interaction-voice': 'In our team, you have your say when we discuss our work.',
    'interaction-team': 'In our team, you take part in the work as a full member.',
    'information-find': 'In our team, you quickly find the information you need for your work.',
    'information-material': 'In our team, you have the equipment you need, from tools to software.',
    'information-rules': 'In our team, it is easy to look up how we have agreed to work.',
    'information-contact': 'In our team, you know who to go to with a question.',
    'information-knowledge': 'In our team, you learn new things from a course, trade magazine or video.',
    'feedback-harder': 'In our team, you move on to harder tasks step by step.',
    'feedback-hear': 'In our team, you hear what is going well and what could be better.',
    'feedback-request': 'In our team, we ask each other for feedback.',
    'feedback-lesson': 'In our team, we discuss what we can learn from a mistake.',
    'feedback-talk': 'In our team, someone talks with you about how your work is going.',
    'reflection-time': 'In our team, you get time to look back on your work.',
    'reflection-debrief': 'In our team, we look back together on how a job or project went.',
    'reflection-case': 'In our team, we discuss real situations to learn from them together.',
    'reflection-learned': 'In our team, someone talks with you about what you have learned.',
    'reflection-chances': 'In our team, we help each other find opportunities to learn at work.',
    'coaching-mentor': 'In our team, someone makes time to guide you.',
    'coaching-needs': 'In our team, the guidance you get fits your needs.',
    'coaching-advice': 'In our team, you get advice when you need it.',
    'coaching-decide': 'In our team, we agree on which decisions you can make yourself.',
    'coaching-stuck': 'In our team, colleagues share ideas when someone is stuck.',
  },
  background: {
    role: {
      title: 'In which role are you answering?',
      choices: {
        lead: 'Owner, manager or HR',
        mentor: 'Mentor',
        employee: 'Employee',
        student: 'Student, trainee or apprentice',
      },
    },
    size: {
      title: 'How many people work in your organisation?',
      choices: { '1-9': '1 to 9', '10-49': '10 to 49', '50-249': '50 to 249', '250+': '250 or more' },
    },
    sector: {
      title: 'Which sector do you work in?',
      placeholder: 'Choose a sector',
      choices: {
        a: 'Farming, forestry and fishing',
        b: 'Mining and quarrying',
        c: 'Manufacturing',
        d: 'Energy',
        e: 'Water and waste',
        f: 'Construction',
        g: 'Retail, wholesale and garages',
        h: 'Transport and storage',
        i: 'Hotels, restaurants and catering',
        j: 'Media, IT and communications',
        k: 'Banking and insurance',
        l: 'Property',
        m: 'Consulting, accounting, research and engineering firms',
        n: 'Temp agencies, cleaning, security and office services',
        o: 'Public administration',
        p: 'Education',
        q: 'Health and social care',
        r: 'Arts, sport and leisure',
        s: 'Other services',
      },
    },
    guides: {
      title: 'Do you guide students, trainees or apprentices at work?',
      choices: { yes: 'Yes', wish: 'Not yet, but we would like to', no: 'No', unsure: 'I don’t know' },
    },
  },
};
