package school.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.Topics;
import school.mentoring.matching.Verdict.Merit;

/** Which pairs are forbidden, and what speaks for those that are not. */
final class MatchingPolicy {

  static final int POINTS_OF_TOPIC = 10;
  static final int POINTS_OF_WISH = 15;

  private final Situation situation;

  MatchingPolicy(Situation situation) {
    this.situation = situation;
  }

  Verdict judge(Mentor mentor, Mentee mentee) {
    return Stream.<Optional<String>>of(
            noConsent(mentor, "наставника"),
            noConsent(mentee, "наставляемого"),
            otherForm(mentor, mentee),
            samePerson(mentor, mentee),
            forbiddenPair(mentor, mentee),
            noPlaceLeft(mentor))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Verdict::forbidden)
        .orElseGet(() -> new Verdict(Optional.empty(), merits(mentor, mentee)));
  }

  private Optional<String> noConsent(Participant person, String whose) {
    return when(
        !person.admitted(situation.today()),
        "у %s (%s) нет действующего согласия".formatted(whose, person.name().surnameFirst()));
  }

  private static Optional<String> otherForm(Mentor mentor, Mentee mentee) {
    return when(
        !mentor.form().equals(mentee.form()),
        "формы наставничества разные: «%s» и «%s»".formatted(mentor.form(), mentee.form()));
  }

  private static Optional<String> samePerson(Mentor mentor, Mentee mentee) {
    return when(mentor.samePerson(mentee), "это один и тот же человек");
  }

  private Optional<String> forbiddenPair(Mentor mentor, Mentee mentee) {
    return when(
        situation.forbidden().contains(new PairKey(mentor.id(), mentee.id())),
        "эта пара запрещена или уже распалась");
  }

  private Optional<String> noPlaceLeft(Mentor mentor) {
    return when(
        situation.placesLeft(mentor) == 0,
        "у наставника (%s) нет свободных мест".formatted(mentor.name().surnameFirst()));
  }

  private List<Merit> merits(Mentor mentor, Mentee mentee) {
    List<Merit> merits = new ArrayList<>();
    List<String> shared = Topics.shared(mentee.topics(), mentor.topics());
    if (!shared.isEmpty()) {
      String topics =
          (shared.size() == 1 ? "общая тема: " : "общие темы: ") + String.join(", ", shared);
      merits.add(new Merit(topics, POINTS_OF_TOPIC * shared.size()));
    }
    if (situation.wishes().contains(new Wish(mentor.id(), mentee.id(), Side.MENTEE))) {
      merits.add(new Merit("наставляемый просил этого наставника", POINTS_OF_WISH));
    }
    if (situation.wishes().contains(new Wish(mentor.id(), mentee.id(), Side.MENTOR))) {
      merits.add(new Merit("наставник просил этого наставляемого", POINTS_OF_WISH));
    }
    return merits;
  }

  private static Optional<String> when(boolean broken, String obstacle) {
    return broken ? Optional.of(obstacle) : Optional.empty();
  }
}
