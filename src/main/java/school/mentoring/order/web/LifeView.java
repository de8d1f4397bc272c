package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import school.mentoring.order.Order;
import school.mentoring.order.OrderState;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.requisite.Certificate;
import school.mentoring.order.requisite.Signing;
import school.mentoring.shared.russian.Dates;

/**
 * What happened to an order, as its page shows it.
 *
 * @param signing null until it is signed
 * @param signedFile address of the scan or signature; null where there is none
 * @param changed the order that it amends or cancels; null where it does not
 * @param changing the orders that amend or cancel it
 * @param changeable whether it may be amended or cancelled
 */
record LifeView(
    List<VisaLine> visas,
    Signing signing,
    String signedFile,
    String certificate,
    Link changed,
    List<Link> changing,
    boolean changeable) {

  /** A visa; the day is null until it is given. */
  record VisaLine(
      String name, String post, String decision, String remarks, LocalDate day, String by) {

    static VisaLine of(Visa visa, ZoneId zone) {
      return new VisaLine(
          visa.name(),
          visa.post(),
          visa.isDecided() ? visa.decision().title() : "ожидается",
          visa.remarks(),
          visa.isDecided() ? LocalDate.ofInstant(visa.decidedAt(), zone) : null,
          visa.isEnteredByAnother() ? visa.decidedBy() : null);
    }
  }

  /** Another order. */
  record Link(String id, String how, String name, String heading, String state) {

    static Link of(String how, Order order, LocalDate today) {
      String name =
          order
              .entry()
              .map(it -> "приказ № %s от %s".formatted(it.number(), Dates.text(it.date())))
              .orElse("проект приказа");
      return new Link(
          order.id().toString(), how, name, order.text().heading(), order.state(today).title());
    }
  }

  static LifeView of(
      Order order, Optional<Order> changed, List<Order> changing, LocalDate today, ZoneId zone) {
    Optional<Signing> signing = order.signing();
    return new LifeView(
        order.visas().lines().stream().map(it -> VisaLine.of(it, zone)).toList(),
        signing.orElse(null),
        signing.map(Signing::file).filter(LifeView::isFile).orElse(null),
        signing.map(Signing::certificate).map(LifeView::text).orElse(null),
        changed
            .map(it -> Link.of(order.cancels().isPresent() ? "Отменяет" : "Изменяет", it, today))
            .orElse(null),
        changing.stream()
            .filter(it -> it.state(today) != OrderState.REJECTED)
            .map(it -> Link.of(how(it), it, today))
            .toList(),
        order.entry().isPresent()
            && order.cancelledBy().isEmpty()
            && order.state(today) != OrderState.REJECTED);
  }

  private static String how(Order later) {
    boolean cancels = later.cancels().isPresent();
    if (later.entry().isEmpty()) {
      return cancels ? "Готовится отмена" : "Готовится изменение";
    }
    return cancels ? "Отменён" : "Изменён";
  }

  private static boolean isFile(String text) {
    return text.matches("[0-9a-fA-F-]{36}");
  }

  private static String text(Certificate mark) {
    String period =
        mark.validFrom() == null || mark.validTo() == null
            ? ""
            : ", действителен с %s по %s"
                .formatted(Dates.text(mark.validFrom()), Dates.text(mark.validTo()));
    return "№ %s, владелец %s%s"
        .formatted(
            mark.number() == null ? "не указан" : mark.number(),
            mark.owner() == null ? "не указан" : mark.owner(),
            period);
  }
}
