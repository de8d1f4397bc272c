package school.mentoring.order.acquaintance;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.order.Order;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** The papers of acquaintance: the sheet alone, and the act of a refusal to sign it. */
@Service
public class AcquaintancePapers {

  private final Documents documents;
  private final Organisations organisations;
  private final Clock clock;

  AcquaintancePapers(Documents documents, Organisations organisations, Clock clock) {
    this.documents = documents;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A line as the sheet alone prints it. */
  public record Line(String name, String post, String day, String mark) {}

  /** The sheet of a registered order, to be signed apart from it. */
  @Transactional(readOnly = true)
  public Document sheet(Order order) {
    Map<String, Object> model = model(order, sheetName(order));
    List<Acquaintance> lines = order.sheet().lines();
    model.put("lines", lines.stream().map(this::line).toList());
    model.put(
        "grounds",
        lines.stream()
            .filter(it -> it.isSettled() && it.mark().way() == AcquaintanceWay.ELECTRONIC)
            .map(it -> it.mark().grounds())
            .distinct()
            .toList());
    return documents.compose("order/acquaintance-sheet", model);
  }

  /** «Лист ознакомления с приказом № 12-ОД от 01.09.2026». */
  public String sheetName(Order order) {
    return "Лист ознакомления с приказом № %s от %s".formatted(number(order), date(order));
  }

  /**
   * The act of a refusal, ready to be signed by whoever drew it up and the witnesses.
   *
   * @throws Refusal if nobody refused on that line
   */
  @Transactional(readOnly = true)
  public Document refusalAct(Order order, int position) {
    Acquaintance line = refused(order, position);
    Map<String, Object> model = model(order, refusalActName(order, position));
    model.put("day", Dates.text(line.mark().day()));
    model.put("name", line.name());
    model.put("post", line.post());
    model.put("reason", line.mark().grounds() == null ? "не названа" : line.mark().grounds());
    model.put("by", line.mark().by());
    model.put("witnesses", line.mark().witnesses().lines().toList());
    return documents.compose("order/refusal-act", model);
  }

  /** «Акт об отказе от ознакомления с приказом № 12-ОД, строка 3». */
  public String refusalActName(Order order, int position) {
    return "Акт об отказе от ознакомления с приказом № %s, строка %d"
        .formatted(number(order), position + 1);
  }

  private static Acquaintance refused(Order order, int position) {
    Acquaintance line = order.sheet().line(position);
    if (!line.isSettled() || line.mark().way() != AcquaintanceWay.REFUSED) {
      throw Refusal.notFound(
          "%s: отказ от ознакомления не записан, акта нет.".formatted(line.name()));
    }
    return line;
  }

  private Line line(Acquaintance line) {
    String mark =
        line.isSettled() && line.mark().way() == AcquaintanceWay.ELECTRONIC
            ? "электронно в " + Dates.time(line.mark().at().atZone(clock.getZone()))
            : line.printedMark();
    return new Line(line.name(), line.post(), line.printedDay(), mark);
  }

  private Map<String, Object> model(Order order, String title) {
    Organisation organisation = organisations.get(order.organisation());
    Map<String, Object> model = new HashMap<>();
    model.put("title", title);
    model.put("organisation", organisation.fullName());
    model.put("shortName", organisation.shortName());
    model.put("place", organisation.place());
    model.put("number", number(order));
    model.put("date", date(order));
    model.put("heading", order.text().heading());
    return model;
  }

  private static String number(Order order) {
    return order.number().orElseThrow(AcquaintancePapers::notRegistered);
  }

  private static String date(Order order) {
    return order.date().map(Dates::text).orElseThrow(AcquaintancePapers::notRegistered);
  }

  private static Refusal notRegistered() {
    return Refusal.conflict(
        "Приказ ещё не зарегистрирован: лист ознакомления печатают после регистрации.");
  }
}
