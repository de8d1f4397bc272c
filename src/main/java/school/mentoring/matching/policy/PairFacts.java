package school.mentoring.matching.policy;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** What is known of two people beside what their questionnaires say. */
public interface PairFacts {

  LocalDate today();

  /** Places of the mentor that no pair in force takes. */
  int placesLeft(Mentor mentor);

  /** Whether people banned the pair, or it failed before. */
  boolean banned(Mentor mentor, Mentee mentee);

  /** Whether the two are a pair already. */
  boolean together(Mentor mentor, Mentee mentee);

  /** Whether the two were a pair before that worked to the end. */
  boolean succeeded(UUID mentor, UUID mentee);

  /** The rank that one gave to the other: 1 to 3 for a choice, 0 for not wanted. */
  OptionalInt rank(UUID by, UUID about);

  /** Whether somebody named anybody at all as a choice. */
  boolean choseSomebody(UUID by);
}
