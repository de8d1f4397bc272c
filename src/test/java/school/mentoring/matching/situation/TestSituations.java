package school.mentoring.matching.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.preference.Choices;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.settings.Preset;

/** Situations for tests without a database. */
public final class TestSituations {

  private final People people;
  private Ties ties = Ties.NONE;
  private MatchingSettings settings = Preset.TOPICS_FIRST.settings();

  private TestSituations(People people) {
    this.people = people;
  }

  public static TestSituations of(List<Mentor> mentors, List<Mentee> mentees) {
    return new TestSituations(new People(mentors, mentees));
  }

  public TestSituations banning(Set<PairKey> bans) {
    ties = new Ties(ties.mentors(), ties.mentees(), ties.together(), bans, Set.of());
    return this;
  }

  public TestSituations together(PairKey... pairs) {
    Map<MentorId, Integer> mentors = new HashMap<>();
    Map<MenteeId, Integer> mentees = new HashMap<>();
    for (PairKey pair : pairs) {
      mentors.merge(pair.mentor(), 1, Integer::sum);
      mentees.merge(pair.mentee(), 1, Integer::sum);
    }
    ties = new Ties(mentors, mentees, Set.of(pairs), ties.banned(), Set.of());
    return this;
  }

  public TestSituations by(MatchingSettings settings) {
    this.settings = settings;
    return this;
  }

  public Situation situation() {
    return new Situation(TestPeople.TODAY, people, ties, Choices.NONE, settings);
  }
}
