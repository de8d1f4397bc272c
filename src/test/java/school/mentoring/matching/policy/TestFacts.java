package school.mentoring.matching.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.TestPeople;

/** What is known of people in tests of the policy; nothing until it is said. */
final class TestFacts implements PairFacts {

  private final Map<UUID, Map<UUID, Integer>> ranks = new HashMap<>();
  boolean banned;
  boolean together;
  boolean succeeded;
  int taken;

  TestFacts says(Participant by, Participant about, int rank) {
    ranks.computeIfAbsent(by.uuid(), it -> new HashMap<>()).put(about.uuid(), rank);
    return this;
  }

  @Override
  public LocalDate today() {
    return TestPeople.TODAY;
  }

  @Override
  public int placesLeft(Mentor mentor) {
    return mentor.capacity() - taken;
  }

  @Override
  public boolean succeeded(UUID mentor, UUID mentee) {
    return succeeded;
  }

  @Override
  public boolean banned(Mentor mentor, Mentee mentee) {
    return banned;
  }

  @Override
  public boolean together(Mentor mentor, Mentee mentee) {
    return together;
  }

  @Override
  public OptionalInt rank(UUID by, UUID about) {
    Integer rank = ranks.getOrDefault(by, Map.of()).get(about);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  @Override
  public boolean choseSomebody(UUID by) {
    return ranks.getOrDefault(by, Map.of()).values().stream().anyMatch(it -> it > 0);
  }
}
