package school.mentoring.monitoring.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.shared.russian.Dates;

/** The orders that were issued. */
@Component
@Order(80)
class OrdersPart extends ListedPart {

  private static final String ISSUED = "orders.issued";

  @Override
  public String key() {
    return "orders";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind != ReportKind.SELF_EXAMINATION;
  }

  @Override
  Counted counted(ReportFacts facts) {
    return new Counted()
        .add(
            ISSUED,
            "Приказов издано",
            facts.orders().stream().map(OrderFact::item).collect(Collectors.toList()));
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    Figure issued = counted.figure(ISSUED);
    ReportSection.Draft draft =
        ReportSection.of(key(), "Приказы")
            .say(
                issued.value().signum() == 0
                    ? "Приказов в отчётном периоде не издавали."
                    : "%s %s."
                        .formatted(
                            Numeral.agreed(issued, "Издан", "Издано"), Numeral.ORDERS.of(issued)))
            .show(compared(facts, List.of(issued)));
    if (issued.value().signum() > 0) {
      draft.table(
          new ReportTable(
              "Приказы периода",
              List.of("Дата", "Номер", "О чём"),
              facts.orders().stream().map(OrdersPart::row).toList()));
    }
    return draft.done();
  }

  private static List<ReportTable.Cell> row(OrderFact order) {
    return Stream.of(Dates.text(order.date()), order.number(), order.kind())
        .map(ReportTable.Cell::of)
        .toList();
  }
}
