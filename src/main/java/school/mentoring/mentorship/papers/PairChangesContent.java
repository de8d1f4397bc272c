package school.mentoring.mentorship.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The annex of an order on changes, and the mentors whom it is made known to. */
@Component
class PairChangesContent implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Наставник", "Наставляемый", "Форма", "Изменение", "Когда");

  private final PairChanges changes;
  private final PlannedChanges planned;

  PairChangesContent(PairChanges changes, PlannedChanges planned) {
    this.changes = changes;
    this.planned = planned;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.CHANGE_PAIRS);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<PairChange> made =
        planned.with(organisation, programme, subject, changes.since(organisation, programme));
    if (made.isEmpty()) {
      return new Content(List.of(), List.of(), Map.of());
    }
    List<List<String>> rows = new ArrayList<>();
    made.forEach(it -> rows.add(it.row(rows.size() + 1)));
    return new Content(
        List.of(
            new Annex("Изменения в составе наставнических пар и групп", COLUMNS, rows)
                .onWidePages()),
        made.stream().map(PairChange::reader).distinct().toList(),
        Map.of("новые пары", (int) made.stream().filter(PairChange::isNew).count()));
  }
}
