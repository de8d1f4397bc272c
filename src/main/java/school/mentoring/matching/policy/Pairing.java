package school.mentoring.matching.policy;

/** Two people compared, with what is known of them. */
record Pairing(Traits mentor, Traits mentee, PairFacts facts) {

  boolean bothLearn() {
    return mentor.learner() && mentee.learner();
  }
}
