package school.mentoring.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.shared.Refusal;

/** Pairs are agreed only while the rules allow each of them. */
@Component
class ConfirmationPolicy {

  /**
   * Looks at every pair of a proposal again.
   *
   * @throws Refusal that names the rows, the reasons and the remedy
   */
  void check(Proposal proposal, Situation situation) {
    List<String> broken =
        proposal.pairs().stream().flatMap(it -> broken(it, situation).stream()).toList();
    if (!broken.isEmpty()) {
      throw Refusal.conflict(
          String.join("; ", broken)
              + ". Исправьте это на странице «Участники» или пересчитайте подбор и подтвердите снова.");
    }
    proposal.pairs().forEach(it -> checkPlaces(proposal, situation, it.mentor()));
  }

  /** Why people cannot decide on a pair, in Russian; empty if they can. */
  Optional<String> obstacle(Proposal proposal, Situation situation, PairKey pair) {
    if (!situation.knows(pair)) {
      return Optional.of("кто-то из двоих выбыл или уже состоит в паре этой программы");
    }
    Mentor mentor = situation.mentor(pair.mentor());
    return new MatchingPolicy(situation)
        .judge(mentor, situation.mentee(pair.mentee()))
        .obstacle()
        .or(
            () ->
                promised(proposal, pair) < situation.placesLeft(mentor)
                    ? Optional.empty()
                    : Optional.of(noPlace(mentor)));
  }

  /** Places that pins of other mentees take. */
  private static long promised(Proposal proposal, PairKey pair) {
    return proposal.pins().stream()
        .filter(it -> it.mentor().equals(pair.mentor()) && !it.mentee().equals(pair.mentee()))
        .count();
  }

  private static void checkPlaces(Proposal proposal, Situation situation, MentorId id) {
    long pairs = proposal.pairs().stream().filter(it -> it.mentor().equals(id)).count();
    Mentor mentor = situation.mentor(id);
    if (pairs > situation.placesLeft(mentor)) {
      throw Refusal.conflict("Пары не подтверждены: " + noPlace(mentor) + ".");
    }
  }

  private static String noPlace(Mentor mentor) {
    return "у наставника %s не хватает мест (всего %d), снимите одно закрепление или добавьте мест на странице «Участники»"
        .formatted(mentor.name().surnameFirst(), mentor.capacity());
  }

  private static List<String> broken(ProposedPair pair, Situation situation) {
    String row = "Строка %d: ".formatted(pair.row());
    if (!situation.knows(pair.key())) {
      return List.of(row + "кто-то из двоих выбыл или уже состоит в другой паре");
    }
    Mentor mentor = situation.mentor(pair.mentor());
    Mentee mentee = situation.mentee(pair.mentee());
    return new MatchingPolicy(situation)
        .judge(mentor, mentee).obstacle().stream().map(it -> row + it).collect(Collectors.toList());
  }
}
