package school.mentoring.order.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.content.PlannedWork.Plan;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** When a programme asks and measures, by its roadmap. */
@Component
@Order(32)
class MonitoringContent implements OrderContent {

  private static final List<String> COLUMNS = List.of("№", "Мероприятие", "Срок", "Ответственный");

  private final PlannedWork work;

  MonitoringContent(PlannedWork work) {
    this.work = work;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.MONITORING);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<List<String>> rows = new ArrayList<>();
    measured(work.all(organisation, programme))
        .forEach(
            it ->
                rows.add(
                    List.of(
                        Integer.toString(rows.size() + 1),
                        it.what(),
                        it.term(),
                        it.responsible())));
    List<Annex> annexes =
        rows.isEmpty() ? List.of() : List.of(new Annex("График мониторинга", COLUMNS, rows));
    return new Content(annexes, List.of(), Map.of());
  }

  /** What measures; the questions that only gather people for the pairs are asked before them. */
  private static List<Plan> measured(List<Plan> all) {
    List<Plan> measured = new ArrayList<>();
    boolean paired = false;
    for (Plan plan : all) {
      paired |= plan.element().order().filter(OrderKind.PAIRS.key()::equals).isPresent();
      if (plan.provedBy(EvidenceKind.MONITORING)
          || paired && plan.provedBy(EvidenceKind.QUESTIONNAIRE)) {
        measured.add(plan);
      }
    }
    return measured;
  }
}
