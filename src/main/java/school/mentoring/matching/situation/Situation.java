package school.mentoring.matching.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.policy.MatchingPolicy;
import school.mentoring.matching.policy.PairFacts;
import school.mentoring.matching.preference.Choices;
import school.mentoring.matching.settings.MatchingSettings;

/**
 * What the rules look at.
 *
 * @param people who take part; of the mentees those who still want a mentor
 */
public record Situation(
    LocalDate today, People people, Ties ties, Choices choices, MatchingSettings settings)
    implements PairFacts {

  public List<Mentor> mentors() {
    return people.mentors();
  }

  public List<Mentee> mentees() {
    return people.mentees();
  }

  @Override
  public int placesLeft(Mentor mentor) {
    return Math.max(0, mentor.capacity() - ties.of(mentor.id()));
  }

  /** How many more mentees the mentor needs for a group; 0 where pairs are welcome. */
  public int leastLeft(Mentor mentor) {
    int least = settings.groups() ? mentor.profile().smallestGroup() : 0;
    int left = least - ties.of(mentor.id());
    return least <= 1 || left <= 1 ? 0 : Math.min(left, placesLeft(mentor));
  }

  /** How many more mentors the mentee wants. */
  public int wanted(Mentee mentee) {
    return wanted(mentee, ties);
  }

  public static int wanted(Mentee mentee, Ties ties) {
    return Math.max(0, mentee.profile().mentorsWanted() - ties.of(mentee.id()));
  }

  /** Whether the mentee has no mentor at all. */
  public boolean alone(Mentee mentee) {
    return ties.of(mentee.id()) == 0;
  }

  @Override
  public boolean banned(Mentor mentor, Mentee mentee) {
    return ties.banned().contains(new PairKey(mentor.id(), mentee.id()));
  }

  @Override
  public boolean together(Mentor mentor, Mentee mentee) {
    return ties.together().contains(new PairKey(mentor.id(), mentee.id()));
  }

  @Override
  public boolean succeeded(UUID mentor, UUID mentee) {
    return ties.succeeded().contains(new PairKey(new MentorId(mentor), new MenteeId(mentee)));
  }

  @Override
  public OptionalInt rank(UUID by, UUID about) {
    return choices.rank(by, about);
  }

  @Override
  public boolean choseSomebody(UUID by) {
    return choices.choseSomebody(by);
  }

  public MatchingPolicy policy() {
    return new MatchingPolicy(this, settings.pairs());
  }

  /** The same, but for one mentee only. */
  public Situation only(MenteeId mentee) {
    return new Situation(today, people.only(mentee), ties, choices, settings);
  }

  /** The same by other settings. */
  public Situation by(MatchingSettings other) {
    return new Situation(today, people, ties, choices, other);
  }

  public boolean knows(PairKey pair) {
    return people.know(pair);
  }

  public Mentor mentor(MentorId id) {
    return people.mentor(id);
  }

  public Mentee mentee(MenteeId id) {
    return people.mentee(id);
  }
}
