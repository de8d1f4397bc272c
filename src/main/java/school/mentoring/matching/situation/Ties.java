package school.mentoring.matching.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;

/**
 * What binds people before anything is computed.
 *
 * @param mentors how many mentees each has in force
 * @param mentees how many mentors each has in force
 * @param together pairs in force
 * @param banned pairs that failed or were banned
 * @param succeeded pairs of earlier programmes that worked to the end
 */
public record Ties(
    Map<MentorId, Integer> mentors,
    Map<MenteeId, Integer> mentees,
    Set<PairKey> together,
    Set<PairKey> banned,
    Set<PairKey> succeeded) {

  static final Ties NONE = new Ties(Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

  /** Of the pairs confirmed in a programme, and the bans of a draft. */
  public static Ties of(List<ProposedPair> confirmed, Set<PairKey> bans) {
    List<ProposedPair> inForce = confirmed.stream().filter(ProposedPair::inForce).toList();
    Set<PairKey> banned = new HashSet<>(bans);
    confirmed.stream().filter(ProposedPair::dissolved).map(ProposedPair::key).forEach(banned::add);
    return new Ties(
        inForce.stream().collect(Collectors.toMap(ProposedPair::mentor, it -> 1, Integer::sum)),
        inForce.stream().collect(Collectors.toMap(ProposedPair::mentee, it -> 1, Integer::sum)),
        inForce.stream().map(ProposedPair::key).collect(Collectors.toSet()),
        banned,
        Set.of());
  }

  /** The same without pairs that an order is to end; the two are not joined again. */
  public static Ties of(List<ProposedPair> confirmed, Set<PairKey> bans, Set<PairKey> ending) {
    Set<PairKey> banned = new HashSet<>(bans);
    banned.addAll(ending);
    return of(confirmed.stream().filter(it -> !ending.contains(it.key())).toList(), banned);
  }

  /** The same with other bans. */
  Ties banning(Set<PairKey> bans) {
    return new Ties(mentors, mentees, together, bans, succeeded);
  }

  /** The same with what is known of earlier programmes. */
  public Ties after(Set<PairKey> earlier) {
    return new Ties(mentors, mentees, together, banned, earlier);
  }

  int of(MentorId mentor) {
    return mentors.getOrDefault(mentor, 0);
  }

  int of(MenteeId mentee) {
    return mentees.getOrDefault(mentee, 0);
  }
}
