package school.mentoring.matching;

/** Why a draft of pairs was opened. */
public enum ProposalKind {
  /** The best pairs for everybody who has none. */
  COMPUTED,
  /** Pairs that people know already; nobody else is proposed. */
  KNOWN,
  /** A change in pairs that an order has joined. */
  AMENDMENT;

  /** Whether only the pairs stand in it that people decided on. */
  boolean byHand() {
    return this != COMPUTED;
  }
}
