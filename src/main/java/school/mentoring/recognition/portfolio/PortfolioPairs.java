package school.mentoring.recognition.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderReferences;
import school.mentoring.recognition.Nameless;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.russian.Hours;

/**
 * Tells pairs without naming a mentee: a pupil by the class, a colleague by the post. What people
 * wrote is cleared of the mentee's name.
 */
@Component
class PortfolioPairs {

  private final Participants participants;
  private final OrderReferences orders;
  private final Nameless nameless;

  PortfolioPairs(Participants participants, OrderReferences orders, Nameless nameless) {
    this.participants = participants;
    this.orders = orders;
    this.nameless = nameless;
  }

  Map<UUID, PortfolioContent.Pair> of(OrganisationId organisation, List<PairRecord> pairs) {
    Map<UUID, Mentee> mentees =
        participants
            .mentees(
                organisation,
                pairs.stream().map(PairRecord::mentee).distinct().map(MenteeId::new).toList())
            .stream()
            .collect(Collectors.toMap(Participant::uuid, Function.identity()));
    Map<OrderId, String> references =
        orders.of(organisation, pairs.stream().map(PairRecord::order).distinct().toList());
    return pairs.stream()
        .collect(
            Collectors.toMap(
                PairRecord::id,
                it ->
                    pair(
                        it,
                        mentees.get(it.mentee()),
                        references.getOrDefault(it.order(), "не зарегистрирован"))));
  }

  private PortfolioContent.Pair pair(PairRecord pair, Mentee mentee, String order) {
    return new PortfolioContent.Pair(
        who(mentee),
        pair.form(),
        term(pair),
        order,
        pair.meetings(),
        Hours.text(pair.minutes()),
        pair.planSteps() == 0
            ? ""
            : "выполнено шагов: %d из %d".formatted(pair.planDone(), pair.planSteps()),
        nameless.of(mentee, pair.goal()),
        nameless.of(mentee, pair.finalResult()),
        state(pair.state()));
  }

  private static String who(Mentee mentee) {
    if (mentee == null) {
      return "наставляемый";
    }
    String group = mentee.group() == null ? "" : mentee.group();
    boolean pupil = mentee.kind() == ParticipantKind.PUPIL;
    return (pupil ? "обучающийся " + group : mentee.kind().title() + ", " + group)
        .replaceAll("[, ]+$", "");
  }

  private static String term(PairRecord pair) {
    LocalDate end = pair.endedOn();
    return "с %s%s"
        .formatted(
            Dates.text(pair.startsOn()),
            end == null ? " по настоящее время" : " по " + Dates.text(end));
  }

  private static String state(MentorshipState state) {
    return switch (state) {
      case ACTIVE -> "работа продолжается";
      case FINISHED -> "завершена в срок";
      case TRIAL_FAILED -> "прекращена после пробной встречи";
      case ENDED_EARLY -> "прекращена досрочно";
    };
  }
}
