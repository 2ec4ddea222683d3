import type { Intent } from '../../domain/draft';
import type { ReasonKind } from '../occasion';

const workTogether = ['To be open about it, I could imagine us working together.', "I'm asking for work reasons, too."];
const getToKnow = ['Reason enough to say hello.', "So I thought I'd say hello."];
const perhapsSomebody = ['Perhaps somebody comes to mind.', "I'm happy to keep an eye out."];

/** Plain reasons by what the user wants of the connection (ETIQUETTE P10); each true of whoever sends it. */
export const reasons: Record<Intent, Record<ReasonKind, string[]>> = {
  knowledge: {
    story: ['That stayed with me.', 'That made me curious.', "I'm curious:"],
    topic: ["I'd sooner ask a person than look it up.", "I'd like to understand it better."],
    want: perhapsSomebody,
    shared: getToKnow,
  },
  performance: { story: workTogether, topic: workTogether, want: workTogether, shared: workTogether },
  recommendation: {
    story: ["I'd like to get to know more people in your field."],
    topic: ["I'd like to get to know more people in your field."],
    want: perhapsSomebody,
    shared: getToKnow,
  },
};

/** Whom to meet next: the question of a note that looks for people; only behind its reason. */
export const whoElse = 'Whose door should I knock on next?';

/** The question of a note that looks for work together and stands on common ground; only behind its reason. */
export const whatNow = 'What are you working on at the moment?';

/** What the first message after an accepted request begins with. */
export const thanks = 'Thank you for accepting!';
