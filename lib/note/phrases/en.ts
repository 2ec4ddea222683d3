import type { Intent } from '../../domain/draft';
import type { ReasonKind } from '../occasion';

/** Plain reasons by what the user wants of the connection (ETIQUETTE P10); longest first, each true of whoever sends it. */
export const reasons: Record<Intent, Record<ReasonKind, string[]>> = {
  knowledge: {
    story: ["I'd like to hear more than the one line.", "I'm asking out of plain curiosity.", "I'd like to know more."],
    topic: ["I'd sooner ask a person than look it up.", "I'd like to understand more.", 'Plain curiosity:'],
    want: ['Perhaps somebody or something comes to mind.', 'I like thinking along:'],
    shared: ["So I thought I'd ask:", 'Which leaves me with a question:', 'So here is a question:'],
  },
  performance: {
    story: ["To be open about it, I'm also looking for people to work with.", "I'm asking for work reasons, too."],
    topic: ["To be open about it, I'm also looking for people to work with.", "I'm asking for work reasons, too."],
    want: ['To be open about it, I could imagine working together.', "I'm asking for work reasons, too."],
    shared: ["To be open about it, I'm also looking for people to work with.", "I'm asking for work reasons, too."],
  },
  recommendation: {
    story: ["I'm looking for people with something to say about that."],
    topic: ["I'm looking for people who know this field."],
    want: ['Perhaps somebody comes to mind.'],
    shared: ["So I thought I'd ask:", 'So here is a question:'],
  },
};

/** Who else to ask: the question of a note that looks for people. */
export const whoElse = 'Who else would you ask about this?';
