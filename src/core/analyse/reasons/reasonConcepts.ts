/** A thing that reasons speak of in many words: what it is usually called, and the words that give it away. */
export interface ReasonConcept {
  readonly id: string;
  readonly name: string;
  /** Beginnings of words, two of them joined by a space where only both together mean it; English and German. */
  readonly words: readonly string[];
}

const concept = (id: string, name: string, words: string): ReasonConcept => ({
  id,
  name,
  words: words.split(', '),
});

/**
 * What sales teams write when they turn a lead away, lose a deal or win one. The narrower come first: a line
 * that says "no budget" is about the budget although money is about the price, too.
 */
export const reasonConcepts: readonly ReasonConcept[] = [
  concept(
    'duplicate',
    'Duplicate',
    'duplicat, dublet, doppelt, dupe, already in crm, bereits angelegt, double entry',
  ),
  concept(
    'unreachable',
    'Unreachable',
    'unreachabl, not reach, never reach, cannot reach, cant reach, nicht erreich, unerreich, nie erreich, no answer, keine antwort, no respon, no repl, antwortet nicht, voicemail, mailbox, ghost, went dark, geht nicht ran, niemand ran, meldet sich nicht, not pick, doesn pick',
  ),
  concept(
    'contactData',
    'Private e-mail or unverifiable',
    'gmail, gmx, hotmail, private mail, private email, private e, privat mail, private adresse, fake, spam, bounce, wrong number, falsche nummer, wrong phone, invalid, ungueltig, test lead, testlead, no contact info',
  ),
  concept(
    'competitor',
    'Competitor',
    'competit, konkurren, mitbewerb, wettbewerb, rival, chose another vendor, other vendor, anderen anbieter, anderer anbieter, another provider, other provider',
  ),
  concept(
    'existing',
    'Existing customer',
    'existing customer, already customer, bestandskund, ist bereits kund, schon kund, current customer',
  ),
  concept(
    'notABuyer',
    'Partner, supplier, student or job-seeker',
    'sell us, verkaufen, student, studier, thesis, bachelorarbeit, masterarbeit, job seek, jobseek, bewerb, applica, supplier, lieferant, partner, journalist, research paper, internship, praktik, freelanc',
  ),
  concept(
    'contract',
    'Under contract with someone else',
    'contract, vertrag, locked in, gebunden, kuendigungsfrist',
  ),
  concept(
    'budget',
    'No budget this period',
    'budget, no money, kein geld, funding, keine mittel, haushalt, spending freeze, sparkurs',
  ),
  concept(
    'price',
    'Price',
    'price, pric, preis, expensiv, teuer, cost, kost, cheaper, guenstiger, billiger, discount, rabatt, afford',
  ),
  concept(
    'decisionMaker',
    'Needs decision maker',
    'decision maker, decisionmaker, entscheider, entscheidungstraeg, no authority, not authori, kein entscheid, keine befugnis, boss decid, chef entscheid, management approval',
  ),
  concept(
    'persona',
    'Wrong title or persona',
    'wrong person, wrong title, persona, falsche person, falscher ansprech, ansprechpartner falsch, not responsib, nicht zustaend, zustaendig, wrong role, wrong contact, job title',
  ),
  concept(
    'size',
    'Wrong company size',
    'too small, zu klein, too big, too large, zu gross, company size, firmengroesse, size, groesse, one man, einzelunternehm, employees, mitarbeit',
  ),
  concept(
    'country',
    'Outside target country',
    'country, countri, territor, region, ausland, outside eu, geograph, foreign, zielland, falsches land, land, location, india, usa',
  ),
  concept('industry', 'Wrong industry', 'industr, branche, sector, vertical'),
  concept(
    'feature',
    'Missing feature',
    'feature, funktion, function, integrat, schnittstell, capabilit, missing, fehlt, cannot do, kann nicht',
  ),
  concept(
    'onHold',
    'Internal project on hold',
    'on hold, hold, project stop, projekt gestoppt, project cancel, projekt abgesagt, gestoppt, eingefroren, postpon, verschob, paus, frozen, reorg, umstruktur, restructur',
  ),
  concept(
    'timing',
    'Timing',
    'timing, later, spaeter, next year, naechstes jahr, next quarter, naechstes quartal, not now, jetzt nicht, nicht jetzt, zeitpunkt, too early, zu frueh, call back in, wieder melden, q1, q2, q3, q4, no time, keine zeit, months',
  ),
  concept(
    'research',
    'Researching only',
    'research, recherch, just looking, only looking, browsing, information only, only information, nur info, nur inform, informier, download, whitepaper, webinar, curious, neugier, content',
  ),
  concept(
    'onboarding',
    'Perceived onboarding or activation trouble',
    'onboard, activation, implement, einfuehrung, migrat, rollout, too complex, zu komplex, kompliziert, effort, aufwand',
  ),
  concept(
    'education',
    'Lack of education for a buying role',
    'educat, training, schulung, understand, verstand, versteh, explain',
  ),
  concept(
    'noDecision',
    'No decision',
    'no decision, keine entscheidung, status quo, do nothing, stay with, bleiben bei, bleibt alles, undecided, unentschlossen',
  ),
  concept(
    'noNeed',
    'No need',
    'no need, kein bedarf, no interest, kein interesse, not interest, nicht interess, no project, kein projekt, no use, not relevant, nicht relevant, irrelevant, happy with, zufrieden, dont need, not need, brauch',
  ),
  concept(
    'relationship',
    'Relationship or referral',
    'relationship, referral, referred, empfehl, recommend, vertrauen, trust, network, netzwerk, knew us, kennt uns, brand',
  ),
  concept('speed', 'Speed of response', 'fast, quick, speed, schnell, first to call, respons'),
  concept(
    'other',
    'Other',
    'other, others, sonstig, sonst, anderes, misc, unknown, unbekannt, n a, na, nan, tbd, test, none, keine angabe, k a, no reason, xxx, asdf',
  ),
];
