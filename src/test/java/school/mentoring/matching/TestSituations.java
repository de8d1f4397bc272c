package school.mentoring.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.TestPeople;

/** Situations for tests without a database. */
final class TestSituations {

  private final People people;
  private Ties ties = Ties.NONE;
  private MatchingSettings settings = Preset.TOPICS_FIRST.settings();

  private TestSituations(People people) {
    this.people = people;
  }

  static TestSituations of(List<Mentor> mentors, List<Mentee> mentees) {
    return new TestSituations(new People(mentors, mentees));
  }

  TestSituations banning(Set<PairKey> bans) {
    ties = new Ties(ties.mentors(), ties.mentees(), ties.together(), bans, Set.of());
    return this;
  }

  TestSituations together(PairKey... pairs) {
    Map<MentorId, Integer> mentors = new HashMap<>();
    Map<MenteeId, Integer> mentees = new HashMap<>();
    for (PairKey pair : pairs) {
      mentors.merge(pair.mentor(), 1, Integer::sum);
      mentees.merge(pair.mentee(), 1, Integer::sum);
    }
    ties = new Ties(mentors, mentees, Set.of(pairs), ties.banned(), Set.of());
    return this;
  }

  TestSituations by(MatchingSettings settings) {
    this.settings = settings;
    return this;
  }

  Situation situation() {
    return new Situation(TestPeople.TODAY, people, ties, Choices.NONE, settings);
  }
}
