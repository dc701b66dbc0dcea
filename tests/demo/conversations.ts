import { AGENT } from './agent';
import type { Conversation, Message } from './ticket';

function said(from: Message['from'], author: string, at: string, ...paragraphs: string[]): Message {
  return { id: `${author} ${at}`, from, author, at, format: 'text', body: paragraphs.join('\n\n') };
}

/** The four conversations of the demo, newest first. People, businesses and words are made up for it. */
export const CONVERSATIONS: Conversation[] = [
  {
    id: 'ultrasound',
    number: 20418,
    subject: 'Ultrasound moved for the second time',
    customer: { name: 'Maren Okafor', email: 'maren@okafor.example' },
    status: 'Open',
    unread: false,
    tags: ['scheduling', 'clinic'],
    facts: [
      { label: 'Customer of', value: 'Riverside Imaging Clinic' },
      { label: 'Date of birth', value: 'Not on file' },
      { label: 'Appointment', value: 'Bladder ultrasound' },
      { label: 'Was', value: 'Thu 12 Mar, 09:30' },
      { label: 'Preparation', value: 'Full bladder on arrival' },
      { label: 'Phone', value: '+44 20 7946 0142' },
    ],
    messages: [
      said(
        'customer',
        'Maren Okafor',
        '2026-03-12T08:52',
        'Hello, I have a bladder ultrasound at half past nine. Your letter says to come with a full bladder, so I drank a litre of water at eight. Now, on the bus, I get a text that it has been moved to Friday. That is the second time.',
      ),
      said(
        'agent',
        AGENT,
        '2026-03-12T09:06',
        'Hello Maren, thank you for writing straight away. I am sorry that the text reached you when you were already on your way and prepared. I am asking the imaging desk what they have for you on Friday.',
      ),
      said(
        'note',
        'Priya Anand',
        '2026-03-12T09:31',
        'Scanner two is back tomorrow. 08:10 and 08:40 are free. We need to know who she is before we can move anything: there are two M. Okafors.',
      ),
      said(
        'customer',
        'Maren Okafor',
        '2026-03-12T09:48',
        'Friday is possible, but only early. I cannot sit in the waiting room for an hour with a full bladder again.',
        'My sister made the first booking for me, so it may be under her name. What do you have?',
      ),
    ],
  },
  {
    id: 'promise',
    number: 20411,
    subject: 'Nobody came on Monday',
    customer: { name: 'Tomás Ferreira', email: 'tomas@ferreira.example' },
    status: 'Open',
    unread: false,
    tags: ['field visit', 'broadband'],
    facts: [
      { label: 'Customer of', value: 'Brightwave Internet' },
      { label: 'Plan', value: 'Home Fibre 500' },
      { label: 'Customer since', value: 'June 2021' },
      { label: 'Last call', value: 'Thu 5 Mar, 14:20' },
      { label: 'Visits booked', value: 'None' },
      { label: 'Line', value: 'Drops since 2 March' },
    ],
    messages: [
      said(
        'customer',
        'Tomás Ferreira',
        '2026-03-10T17:40',
        'On the phone last Thursday your colleague promised me a technician for Monday between eight and twelve. I took the morning off work. Nobody came and nobody rang.',
      ),
      said(
        'agent',
        AGENT,
        '2026-03-11T08:55',
        'Hello Tomás, a free morning lost to waiting is annoying, and I am sorry. I have asked for the notes of Thursday’s call and will look at them with our field team.',
      ),
      said(
        'customer',
        'Tomás Ferreira',
        '2026-03-12T09:15',
        'The portal now says that there was never an appointment. So did somebody promise me this or not? I work from home and pay for a line I cannot use.',
      ),
    ],
  },
  {
    id: 'dishwasher',
    number: 20397,
    subject: 'Dishwasher leaks, claim turned down',
    customer: { name: 'Joanne Whitlock', email: 'jo@whitlock.example' },
    status: 'Open',
    unread: true,
    tags: ['warranty', 'installation'],
    facts: [
      { label: 'Customer of', value: 'Oakline Appliances' },
      { label: 'Product', value: 'Dishwasher OD-640' },
      { label: 'Installed', value: 'January 2026' },
      { label: 'Claim period', value: '14 days after the leak' },
      { label: 'Claim made', value: 'After 23 days' },
      { label: 'Manual', value: 'Online, page 12: blue hose' },
    ],
    messages: [
      said(
        'customer',
        'Joanne Whitlock',
        '2026-03-10T11:05',
        'My claim was turned down because it came too late. I was abroad for three weeks and found the water when I got home, so I called on the day I knew.',
      ),
      said(
        'agent',
        AGENT,
        '2026-03-10T15:22',
        'Hello Joanne, coming home to a wet kitchen floor is no welcome at all. To see what we can do: which hose was fitted, the blue one or the grey one?',
      ),
      said(
        'customer',
        'Joanne Whitlock',
        '2026-03-11T18:34',
        'The grey one, it was in the box. My plumber has since found a manual online that shows the blue one for this model. We never got a manual, only a card with a square code on it. Who reads those?',
        'What happens now?',
      ),
    ],
  },
  {
    id: 'desk-order',
    number: 20385,
    subject: 'Order 48213: where is my desk?',
    customer: { name: 'Samir Haddad', email: 'samir@haddad.example' },
    status: 'Waiting',
    unread: true,
    tags: ['delivery', 'furniture'],
    facts: [
      { label: 'Customer of', value: 'Pine & Post Furniture' },
      { label: 'Order', value: '48213, oak desk 160 cm' },
      { label: 'Ordered', value: 'Fri 20 Feb' },
      { label: 'Delivery', value: 'Five working days' },
      { label: 'Carrier', value: 'Not yet handed over' },
      { label: 'Paid', value: '£389.00, card' },
    ],
    messages: [
      said(
        'customer',
        'Samir Haddad',
        '2026-03-09T12:18',
        'I ordered an oak desk on 20 February. The shop said five working days. My order page has been on “Preparing” for two weeks.',
      ),
      said(
        'agent',
        'Priya Anand',
        '2026-03-09T16:47',
        'Hello Samir, thank you for your patience so far. I have asked our warehouse in Leeds where order 48213 is, and Robin will take over from me tomorrow.',
      ),
      said(
        'customer',
        'Samir Haddad',
        '2026-03-11T10:03',
        'It is Wednesday and I have heard nothing. I gave my old desk away and work at the kitchen table. When will it arrive? I have to be at home for the carrier.',
      ),
    ],
  },
];
