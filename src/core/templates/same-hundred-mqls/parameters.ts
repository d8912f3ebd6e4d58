// What the lesson is made of. Everything else about it follows from these five, and is computed where it is shown.

/** MQLs of a month that asked to talk to sales, and that reached the score. */
export const handRaisers = 50;
export const scored = 50;

/** The parts of them that book a meeting. */
export const handRaiserRate = 0.32;
export const scoredRate = 0.02;

/** By how much the number of hand-raisers falls while the total stays. */
export const fall = 0.4;
