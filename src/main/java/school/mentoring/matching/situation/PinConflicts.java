package school.mentoring.matching.situation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.policy.MatchingPolicy;
import school.mentoring.shared.Refusal;

/** What people fixed that cannot stand together, in Russian and with all names. */
public final class PinConflicts {

  private final Situation situation;
  private final MatchingPolicy policy;

  public PinConflicts(Situation situation) {
    this.situation = situation;
    this.policy = situation.policy();
  }

  /**
   * Looks at all pins at once.
   *
   * @throws Refusal that names every contradiction and the remedy
   */
  public void refuse(Set<PairKey> pins) {
    List<String> found = of(pins);
    if (!found.isEmpty()) {
      throw Refusal.conflict(
          "Закрепления противоречат правилам или друг другу: "
              + String.join("; ", found)
              + ". Снимите лишнее закрепление кнопкой «Открепить» или исправьте данные на странице «Участники» и пересчитайте.");
    }
  }

  public List<String> of(Set<PairKey> pins) {
    List<String> found = new ArrayList<>();
    pins.forEach(it -> forbidden(it).ifPresent(found::add));
    List<PairKey> known = pins.stream().filter(situation::knows).toList();
    Map<MenteeId, List<PairKey>> byMentee = known.stream().collect(groupingBy(PairKey::mentee));
    Map<MentorId, List<PairKey>> byMentor = known.stream().collect(groupingBy(PairKey::mentor));
    inOrder(byMentee.values()).forEach(it -> tooManyMentors(it).ifPresent(found::add));
    inOrder(byMentor.values()).forEach(it -> tooManyMentees(it).ifPresent(found::add));
    inOrder(byMentor.values()).forEach(it -> groupTooSmall(it).ifPresent(found::add));
    return found;
  }

  /** Why a pair cannot be fixed beside the pins there are; empty if it can. */
  public Optional<String> adding(PairKey pair, Set<PairKey> pins) {
    return forbidden(pair)
        .or(() -> tooManyMentors(with(pair, pins, it -> it.mentee().equals(pair.mentee()))))
        .or(() -> tooManyMentees(with(pair, pins, it -> it.mentor().equals(pair.mentor()))))
        .or(() -> groupTooSmall(List.of(pair)));
  }

  /** Groups that people opened by pins cannot all be filled: the mentors compete for mentees. */
  Refusal groupsCannotBeFilled(Set<PairKey> pins, IllegalArgumentException cause) {
    String mentors =
        pins.stream()
            .map(this::mentor)
            .distinct()
            .filter(it -> situation.leastLeft(it) > 0)
            .map(
                it ->
                    "%s (не меньше %d)"
                        .formatted(it.name().surnameFirst(), situation.leastLeft(it)))
            .sorted()
            .collect(joining(", "));
    if (mentors.isEmpty()) {
      throw cause;
    }
    return Refusal.conflict(
        "Группы этих наставников не наполнить все сразу: %s. Открепите пары одного из них или уменьшите наименьшую группу на странице «Участники»."
            .formatted(mentors));
  }

  private List<PairKey> with(PairKey pair, Set<PairKey> pins, Predicate<PairKey> near) {
    return Stream.concat(Stream.of(pair), pins.stream().filter(near).filter(situation::knows))
        .distinct()
        .toList();
  }

  private static Stream<List<PairKey>> inOrder(Collection<List<PairKey>> sets) {
    return sets.stream().sorted(Comparator.comparing(it -> it.get(0).toString()));
  }

  private Optional<String> forbidden(PairKey pin) {
    if (!situation.knows(pin)) {
      return Optional.of(
          "в закреплённой паре %s кто-то выбыл или у наставляемого уже есть наставник"
              .formatted(names(pin)));
    }
    return policy
        .judge(mentor(pin), mentee(pin))
        .obstacle()
        .map(it -> "%s: %s".formatted(names(pin), it));
  }

  private Optional<String> tooManyMentors(List<PairKey> pins) {
    Mentee mentee = mentee(pins.get(0));
    return pins.size() <= situation.wanted(mentee)
        ? Optional.empty()
        : Optional.of(
            "наставляемый %s закреплён за наставниками %s, а ему нужно: %d"
                .formatted(
                    mentee.name().surnameFirst(),
                    pins.stream()
                        .map(it -> mentor(it).name().surnameFirst())
                        .collect(joining(", ")),
                    situation.wanted(mentee)));
  }

  private Optional<String> tooManyMentees(List<PairKey> pins) {
    Mentor mentor = mentor(pins.get(0));
    return pins.size() <= situation.placesLeft(mentor)
        ? Optional.empty()
        : Optional.of(
            "за наставником %s закреплены %s, а свободных мест у него %d"
                .formatted(
                    mentor.name().surnameFirst(),
                    pins.stream()
                        .map(it -> mentee(it).name().surnameFirst())
                        .collect(joining(", ")),
                    situation.placesLeft(mentor)));
  }

  private Optional<String> groupTooSmall(List<PairKey> pins) {
    Mentor mentor = mentor(pins.get(0));
    int least = situation.leastLeft(mentor);
    long possible =
        least == 0
            ? 0
            : situation.mentees().stream()
                .filter(it -> policy.points(mentor, it).isPresent())
                .count();
    return possible >= least
        ? Optional.empty()
        : Optional.of(
            "группа наставника %s не меньше %d, а подходящих наставляемых %d"
                .formatted(mentor.name().surnameFirst(), least, possible));
  }

  private String names(PairKey pin) {
    return "«%s — %s»"
        .formatted(
            Optional.ofNullable(mentor(pin)).map(it -> it.name().surnameFirst()).orElse("выбыл"),
            Optional.ofNullable(mentee(pin)).map(it -> it.name().surnameFirst()).orElse("выбыл"));
  }

  private Mentor mentor(PairKey pin) {
    return situation.mentor(pin.mentor());
  }

  private Mentee mentee(PairKey pin) {
    return situation.mentee(pin.mentee());
  }
}
