package school.mentoring.order.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.order.OrderId;
import school.mentoring.order.number.NumberOrder;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.TableExport;

/** The journal in which a series' orders of a period are registered, as a table and on paper. */
@Service
public class OrderJournal {

  private static final int MOST_ON_PAPER = 2_000;
  private static final int MOST = 20_000;
  private static final List<String> COLUMNS =
      List.of(
          "№ п/п",
          "Дата",
          "Номер",
          "Заголовок",
          "Кто подписал",
          "Исполнитель",
          "Примечание, отметка о деле");

  private final RegisteredOrderRepository orders;
  private final FileMarks marks;
  private final Documents documents;
  private final Organisations organisations;
  private final Staff staff;

  OrderJournal(
      RegisteredOrderRepository orders,
      FileMarks marks,
      Documents documents,
      Organisations organisations,
      Staff staff) {
    this.orders = orders;
    this.marks = marks;
    this.documents = documents;
    this.organisations = organisations;
    this.staff = staff;
  }

  /** The lines of the period, in the order of dates and, within a day, of numbers. */
  @Transactional(readOnly = true)
  public List<JournalLine> lines(OrganisationId organisation, JournalPeriod period) {
    return lines(organisation, period, MOST_ON_PAPER);
  }

  /** The journal for spreadsheets. */
  @Transactional(readOnly = true)
  public TableExport table(OrganisationId organisation, JournalPeriod period) {
    return TableExport.of(
        "Журнал приказов %s %s".formatted(period.series().title(), period.text()),
        COLUMNS,
        lines(organisation, period, MOST).stream().map(JournalLine::cells));
  }

  /** The journal on paper, with a line for the clerk's signature. */
  @Transactional(readOnly = true)
  public Document paper(OrganisationId organisation, JournalPeriod period) {
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", organisations.get(organisation).fullName());
    model.put("period", period);
    model.put("columns", COLUMNS);
    model.put("lines", lines(organisation, period, MOST_ON_PAPER));
    model.put("keeper", "Журнал вёл ____________________");
    model.put("clerk", clerk(organisation));
    return documents.compose("order/journal", model);
  }

  private String clerk(OrganisationId organisation) {
    return staff.holders(organisation, Role.CLERK).stream()
        .findFirst()
        .map(it -> it.name().initialsFirst())
        .orElse("");
  }

  private List<JournalLine> lines(OrganisationId organisation, JournalPeriod period, int most) {
    List<JournalLine.Registered> found =
        orders.journal(
            organisation, period.series().key(), period.from(), period.to(), Limit.of(most + 1));
    if (found.size() > most) {
      throw new Refusal(
          "За период %s приказов больше %d: выберите период короче."
              .formatted(period.text(), most));
    }
    Map<OrderId, String> marked =
        marks.newest(organisation, found.stream().map(JournalLine.Registered::id).toList());
    List<JournalLine.Registered> sorted = found.stream().sorted(byDateAndNumber()).toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(it -> JournalLine.of(it + 1, sorted.get(it), marked.get(sorted.get(it).id())))
        .toList();
  }

  private static Comparator<JournalLine.Registered> byDateAndNumber() {
    return Comparator.comparing(JournalLine.Registered::date)
        .thenComparing(JournalLine.Registered::number, NumberOrder.NATURAL);
  }
}
