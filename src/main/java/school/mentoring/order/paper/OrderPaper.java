package school.mentoring.order.paper;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.document.QrCode;
import school.mentoring.order.Annex;
import school.mentoring.order.Order;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.authenticity.PublicOrders;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.text.OrderText;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.russian.Dates;

/** An order on paper, composed whenever it is fetched from what the order says. */
@Service
public class OrderPaper {

  private static final String TEMPLATE = "order/order";
  private static final String NO_DATE = "__.__.20__";
  private static final String NO_NUMBER = "________";

  private final Documents documents;
  private final Organisations organisations;
  private final OrderPeople people;
  private final PublicOrders links;
  private final OrderSeals seals;
  private final Clock clock;

  public OrderPaper(
      Documents documents,
      Organisations organisations,
      OrderPeople people,
      PublicOrders links,
      OrderSeals seals,
      Clock clock) {
    this.documents = documents;
    this.organisations = organisations;
    this.people = people;
    this.links = links;
    this.seals = seals;
    this.clock = clock;
  }

  /** A line of the acquaintance sheet as printed. */
  public record Reader(String name, String post, String day, String mark) {

    static Reader of(Acquaintance line) {
      return new Reader(line.name(), line.post(), line.printedDay(), line.printedMark());
    }
  }

  /** The whole order: text, annexes, acquaintance sheet; before its registration a draft. */
  @Transactional(readOnly = true)
  public Document document(Order order) {
    return documents.compose(TEMPLATE, model(order));
  }

  /** The order without the sheet, for those whom it is made known to. */
  @Transactional(readOnly = true)
  public Document copyForReader(Order order) {
    Map<String, Object> model = model(order);
    model.put("readers", List.of());
    return documents.compose(TEMPLATE, model);
  }

  /**
   * The order for strangers: with other words and only these annexes, without anybody's sheet, visa
   * or certificate.
   *
   * @param annexes by their places, counted from 0
   */
  Document forSite(Order order, Map<String, Object> words, Map<Integer, Annex> annexes) {
    Map<String, Object> model = model(order);
    model.putAll(words);
    model.put("annexes", annexes.entrySet().stream().map(it -> annex(order, it)).toList());
    model.put("readers", List.of());
    model.put("visas", List.of());
    model.put("certificate", null);
    model.put("executor", "");
    model.put("code", null);
    return documents.compose(TEMPLATE, model);
  }

  private PrintedAnnex annex(Order order, Map.Entry<Integer, Annex> annex) {
    return annex(order, annex.getKey(), annex.getValue());
  }

  /** The order as forms show it, without the sheet; long annexes are cut. */
  @Transactional(readOnly = true)
  public PaperOnScreen onScreen(Order order) {
    Organisation organisation = organisations.get(order.organisation());
    Signatory signatory = signatory(order);
    OrderText text = order.text();
    return new PaperOnScreen(
        organisation.fullName(),
        organisation.place(),
        date(order),
        "№ " + order.number().orElse(NO_NUMBER),
        text.heading(),
        text.preamble().lines().toList(),
        text.numberedPoints(),
        IntStream.range(0, order.annexes().size())
            .mapToObj(it -> PaperOnScreen.Part.of(order.annexes().get(it), it + 1))
            .toList(),
        signatory.post(),
        signatory.name());
  }

  private Signatory signatory(Order order) {
    return order.signatory().orElseGet(() -> people.signatory(order.organisation(), ""));
  }

  /** «Приказ № 12-ОД от 01.09.2026», the name of its files without the extension. */
  public String name(Order order) {
    return order
        .entry()
        .map(it -> "Приказ № %s от %s".formatted(it.number(), Dates.text(it.date())))
        .orElse("Проект приказа " + order.text().heading());
  }

  private Map<String, Object> model(Order order) {
    Signatory signatory = signatory(order);
    Map<String, Object> model = new HashMap<>(requisites(order));
    model.putAll(text(order.text()));
    model.put("post", signatory.post());
    model.put("signer", NoBreaks.in(signatory.name()));
    model.put("certificate", PrintedCertificate.of(order));
    model.put("visas", PrintedVisa.of(order.visas(), clock.getZone()));
    model.put("executor", NoBreaks.in(order.executor()));
    model.put("annexes", annexes(order));
    model.put("readers", order.sheet().lines().stream().map(Reader::of).toList());
    model.put("code", links.address(order).map(QrCode::of).orElse(null));
    return model;
  }

  private static Map<String, Object> text(OrderText text) {
    return Map.of(
        "heading", NoBreaks.in(text.heading()),
        "preamble", NoBreaks.in(text.preamble()),
        "points", text.numberedPoints().stream().map(NoBreaks::in).toList());
  }

  private List<PrintedAnnex> annexes(Order order) {
    return IntStream.range(0, order.annexes().size())
        .mapToObj(it -> annex(order, it, order.annexes().get(it)))
        .toList();
  }

  private PrintedAnnex annex(Order order, int index, Annex annex) {
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

  private Map<String, Object> requisites(Order order) {
    Organisation organisation = organisations.get(order.organisation());
    return Map.of(
        "title", name(order),
        "founder", NoBreaks.in(organisation.founder()),
        "organisation", NoBreaks.in(organisation.fullName()),
        "shortName", NoBreaks.in(organisation.shortName()),
        "place", NoBreaks.in(organisation.place()),
        "date", date(order),
        "number", order.number().orElse(NO_NUMBER),
        "draft", order.entry().isEmpty(),
        "changed", !seals.holds(order));
  }
}
