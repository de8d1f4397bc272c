package school.mentoring.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;

/** An order on paper, composed whenever it is fetched from what the order says. */
@Service
public class OrderPaper {

  private static final String TEMPLATE = "order/order";
  private static final String NO_DATE = "__.__.20__";
  private static final String NO_NUMBER = "________";

  private final Documents documents;
  private final Organisations organisations;
  private final OrderPeople people;

  OrderPaper(Documents documents, Organisations organisations, OrderPeople people) {
    this.documents = documents;
    this.organisations = organisations;
    this.people = people;
  }

  /** A line of the acquaintance sheet as printed. */
  public record Reader(String name, String post, String day) {

    static Reader of(Acquaintance line) {
      return new Reader(
          line.name(), line.post(), line.isSigned() ? Dates.text(line.signedOn()) : "");
    }
  }

  /** The whole order: text, annexes, acquaintance sheet; before its registration a draft. */
  @Transactional(readOnly = true)
  public Document document(Order order) {
    return documents.compose(TEMPLATE, model(order));
  }

  /** «Приказ № 12-ОД от 01.09.2026», the name of its files without the extension. */
  public String name(Order order) {
    return order
        .entry()
        .map(it -> "Приказ № %s от %s".formatted(it.number(), Dates.text(it.date())))
        .orElse("Проект приказа " + order.text().heading());
  }

  private Map<String, Object> model(Order order) {
    OrganisationId id = order.organisation();
    Signatory signatory = order.signatory().orElseGet(() -> people.signatory(id, ""));
    List<Reader> readers = order.sheet().lines().stream().map(Reader::of).toList();
    Map<String, Object> model = new HashMap<>(requisites(organisations.get(id), order));
    model.put("heading", order.text().heading());
    model.put("preamble", order.text().preamble());
    model.put("points", order.text().numberedPoints());
    model.put("post", signatory.post());
    model.put("signer", signatory.name());
    model.put("annexes", annexes(order));
    model.put("readers", readers);
    return model;
  }

  private List<PrintedAnnex> annexes(Order order) {
    return IntStream.range(0, order.annexes().size()).mapToObj(it -> annex(order, it)).toList();
  }

  private PrintedAnnex annex(Order order, int index) {
    Annex annex = order.annexes().get(index);
    String from = "от %s № %s".formatted(date(order), order.number().orElse(NO_NUMBER));
    String mark = "Приложение № %d\nк приказу %s".formatted(index + 1, from);
    String approval =
        ApprovalMark.of(annex, order.text().points())
            .map(it -> "\n\n" + it + "\nприказом " + shortName(order) + "\n" + from)
            .orElse("");
    return PrintedAnnex.of(annex, mark + approval);
  }

  private String shortName(Order order) {
    return organisations.get(order.organisation()).shortName();
  }

  private static String date(Order order) {
    return order.date().map(Dates::text).orElse(NO_DATE);
  }

  private Map<String, Object> requisites(Organisation organisation, Order order) {
    return Map.of(
        "title", name(order),
        "organisation", organisation.fullName(),
        "shortName", organisation.shortName(),
        "place", organisation.place(),
        "date", date(order),
        "number", order.number().orElse(NO_NUMBER),
        "draft", order.entry().isEmpty());
  }
}
