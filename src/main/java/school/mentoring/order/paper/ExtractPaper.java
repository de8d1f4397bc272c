package school.mentoring.order.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.order.Order;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** An extract from a registered order for one person, certified by whoever makes it. */
@Service
public class ExtractPaper {

  private static final String TEMPLATE = "order/extract";

  private final Documents documents;
  private final OrderSeals seals;
  private final Organisations organisations;
  private final Staff staff;
  private final Clock clock;

  ExtractPaper(
      Documents documents,
      OrderSeals seals,
      Organisations organisations,
      Staff staff,
      Clock clock) {
    this.documents = documents;
    this.seals = seals;
    this.organisations = organisations;
    this.staff = staff;
    this.clock = clock;
  }

  /** Those whom an extract can be made for; nobody before the order is registered. */
  public List<String> people(Order order) {
    return order.entry().isPresent() ? OrderExtract.people(order) : List.of();
  }

  /**
   * The extract.
   *
   * @param person the full name, one of {@link #people}
   * @param by login of whoever certifies it
   * @throws Refusal if the order is not registered, or says nothing of the person
   */
  public Document document(Order order, String person, String by) {
    RegisterEntry entry =
        order
            .entry()
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "Выписку делают из зарегистрированного приказа: сначала зарегистрируйте его."));
    mustBeAsRegistered(order);
    Map<String, Object> model = new HashMap<>(text(order, person));
    Organisation organisation = organisations.get(order.organisation());
    Signatory signatory = order.signatory().orElseThrow();
    model.put("title", name(order, person));
    model.put("organisation", organisation.fullName());
    model.put("shortName", organisation.shortName());
    model.put("place", organisation.place());
    model.put("date", Dates.text(entry.date()));
    model.put("number", entry.number());
    model.put("post", signatory.post());
    model.put("signer", signatory.name());
    model.put("today", Dates.text(LocalDate.now(clock)));
    model.putAll(certifier(order, by));
    return documents.compose(TEMPLATE, model);
  }

  /** Nobody certifies what the registered order did not say. */
  private void mustBeAsRegistered(Order order) {
    if (!seals.holds(order)) {
      throw Refusal.conflict(
          "Содержание приказа изменилось после регистрации: выписку из него не сделать. Сверьтесь с подписанным приказом.");
    }
  }

  private static Map<String, Object> text(Order order, String person) {
    OrderExtract.Parts parts = OrderExtract.of(order, person);
    return Map.of(
        "heading", NoBreaks.in(order.text().heading()),
        "preamble", NoBreaks.in(parts.preamble()),
        "points", parts.points().stream().map(NoBreaks::in).toList(),
        "annexes", parts.annexes());
  }

  private Map<String, Object> certifier(Order order, String by) {
    StaffMember member =
        staff.find(order.organisation(), by).orElseGet(() -> staff.head(order.organisation()));
    String post = member.post().strip();
    return Map.of("certifierPost", Capital.of(post), "certifier", member.name().initialsFirst());
  }

  /** Name of the extract's file, without the extension. */
  public String name(Order order, String person) {
    return "Выписка из приказа № %s от %s, %s"
        .formatted(order.number().orElse(""), order.date().map(Dates::text).orElse(""), person);
  }
}
