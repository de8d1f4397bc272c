package school.mentoring.mentorship.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.mentorship.AwardedPeople;
import school.mentoring.mentorship.AwardedPeople.Awarded;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Who is rewarded: everybody of the pairs that kept together, with what a jury awarded them.
 * Employees stand in an order of the personnel series, pupils and partners in one of the core
 * series, as the two are kept for different terms.
 */
abstract class RewardContent implements OrderContent {

  private static final Set<MentorshipState> KEPT =
      Set.of(MentorshipState.ACTIVE, MentorshipState.FINISHED);

  private final LabourCases cases;
  private final AwardedPeople winners;
  private final OrderKind kind;

  RewardContent(LabourCases cases, AwardedPeople winners, OrderKind kind) {
    this.cases = cases;
    this.winners = winners;
    this.kind = kind;
  }

  /** The order on pupils and partners. */
  @Component
  static class OfParticipants extends RewardContent {

    OfParticipants(LabourCases cases, AwardedPeople winners) {
      super(cases, winners, OrderKind.REWARD);
    }
  }

  /** The order on employees. */
  @Component
  static class OfEmployees extends RewardContent {

    OfEmployees(LabourCases cases, AwardedPeople winners) {
      super(cases, winners, OrderKind.REWARD_EMPLOYEES);
    }
  }

  @Override
  public boolean serves(OrderKind asked) {
    return asked.equals(kind);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    boolean employees = kind.equals(OrderKind.REWARD_EMPLOYEES);
    Awarded awarded = winners.of(organisation, programme);
    List<Rewarded> people =
        Rewarded.once(
                cases.of(organisation, programme).stream()
                    .filter(it -> KEPT.contains(it.pair().state()))
                    .flatMap(RewardContent::people),
                awarded.titles())
            .stream()
            .filter(it -> it.employee() == employees)
            .toList();
    return new Content(
        people.isEmpty() ? List.of() : List.of(annex(people, employees)),
        employees ? people.stream().map(Rewarded::reader).toList() : List.of(),
        awarded.grounds().isEmpty()
            ? Map.of()
            : Map.of("конкурс", String.join("; ", awarded.grounds())));
  }

  private static Stream<Participant> people(LabourCase about) {
    return Stream.concat(about.mentor().stream(), about.mentee().stream());
  }

  private static Annex annex(List<Rewarded> people, boolean employees) {
    List<List<String>> rows = new ArrayList<>();
    people.forEach(
        it ->
            rows.add(List.of(Integer.toString(rows.size() + 1), it.name(), it.group(), it.part())));
    return new Annex(
        employees ? "Список поощряемых работников" : "Список поощряемых участников",
        List.of(
            "№",
            "Фамилия, имя, отчество",
            employees ? "Должность" : "Класс, организация",
            "Участие"),
        rows);
  }
}
