package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.ConfirmedPair;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderWarning;

/** Names the employees whom an order gives an employee to mentor without their written consent. */
@Component
class ConsentWarning implements OrderWarning {

  private final Matchings matchings;
  private final Participants participants;
  private final Clock clock;

  ConsentWarning(Matchings matchings, Participants participants, Clock clock) {
    this.matchings = matchings;
    this.participants = participants;
    this.clock = clock;
  }

  @Override
  public List<String> about(Order order) {
    if (!order.kind().equals(OrderKind.PAIRS) || order.subject() == null) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<ConfirmedPair> pairs =
        matchings.confirmedPairs(order.organisation(), ProposalId.of(order.subject()));
    return participants
        .mentors(
            order.organisation(), pairs.stream().map(ConfirmedPair::mentor).distinct().toList())
        .stream()
        .filter(it -> it.betweenEmployees() && it.labourConsent(today).isEmpty())
        .map(ConsentWarning::text)
        .toList();
  }

  private static String text(Mentor mentor) {
    return mentor.name().full()
        + ": не внесено письменное согласие работника на наставничество (статья 351.8 ТК РФ). "
        + "Получите его до подписания приказа и внесите на странице участника.";
  }
}
