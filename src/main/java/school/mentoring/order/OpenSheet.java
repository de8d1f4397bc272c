package school.mentoring.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.acquaintance.AcquaintanceMark;
import school.mentoring.order.acquaintance.AcquaintanceRefusal;
import school.mentoring.order.acquaintance.OwnAct;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.Decision.Act;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * The acquaintance sheet of a registered order in the hands of whoever enters what became of its
 * lines; every entry is told by the order's history. Lines are named by their positions, counted
 * from 0.
 */
final class OpenSheet {

  private final Order order;
  private final Stamp stamp;

  OpenSheet(Order order, Stamp stamp) {
    this.order = order;
    this.stamp = stamp;
  }

  /** People of the sheet signed on a day; earlier marks stay. */
  void sign(Collection<Integer> positions, LocalDate day) {
    mustFit(day);
    String names =
        order.sheet.mark(positions, AcquaintanceMark.paper(day, stamp)).stream()
            .map(Acquaintance::name)
            .collect(Collectors.joining(", "));
    tell(Act.ACQUAINTED, "%s: %s".formatted(Dates.text(day), names));
  }

  /** All of the sheet signed on a day; earlier marks stay. */
  void signAll(LocalDate day) {
    mustFit(day);
    order.sheet.mark(order.sheet.open(), AcquaintanceMark.paper(day, stamp));
    tell(Act.ACQUAINTED, "%s: все по листу".formatted(Dates.text(day)));
  }

  /** A person marks the own line, which an act of the organisation allows; an earlier one stays. */
  void confirm(String login, OwnAct act) {
    mustFit(stamp.day());
    if (!order.isIntact()) {
      throw Refusal.conflict(
          "Содержание приказа изменилось после регистрации, отметка не поставлена. Сообщите секретарю или куратору.");
    }
    int own = order.sheet.positionOf(login).orElseThrow(Order::notOnSheet);
    if (!order.sheet.line(own).isSigned()) {
      String seal = order.contentHash().orElseThrow();
      order.sheet.settle(own, AcquaintanceMark.electronic(login, act, seal, stamp));
      tell(Act.ACQUAINTED, "электронно, " + act.text());
    }
  }

  /** A person would not sign; two witnesses saw it. */
  void refuse(int position, AcquaintanceRefusal refusal, String author) {
    mustFit(refusal.day());
    refusal.mustNotBeSeenBy(order.sheet.line(position).name());
    AcquaintanceMark mark = AcquaintanceMark.refused(refusal, author, stamp);
    String name = order.sheet.settle(position, mark).name();
    tell(Act.READING_REFUSED, "%s: %s".formatted(Dates.text(refusal.day()), name));
  }

  /** A person left before reading the order. */
  void release(int position, String reason) {
    mustFit(stamp.day());
    String why = Decision.reason(reason, "Причина выбытия");
    String name = order.sheet.settle(position, AcquaintanceMark.left(why, stamp)).name();
    tell(Act.RELEASED, "%s: %s".formatted(name, why));
  }

  /** A mark was a mistake. */
  void unmark(int position, String reason) {
    mustFit(stamp.day());
    String why = Decision.reason(reason, "Причина снятия отметки");
    Acquaintance was = order.sheet.unmark(position);
    String mark = was.mark().way().title() + ", " + Dates.text(was.mark().day());
    tell(Act.UNMARKED, "%s (%s): %s".formatted(was.name(), mark, why));
  }

  /** Somebody who came later is to read the order too. */
  void add(NamedPerson reader) {
    mustFit(stamp.day());
    order.sheet.add(reader);
    tell(Act.READER_ADDED, reader.name());
  }

  /** Nobody reads an order before its date, or in the future. */
  private void mustFit(LocalDate day) {
    LocalDate first = order.entry.date();
    if (day.isAfter(stamp.day()) || day.isBefore(first)) {
      throw new Refusal(
          "Дата ознакомления %s: приказ № %s от %s, укажите день от даты приказа до сегодняшнего (%s)."
              .formatted(
                  Dates.text(day),
                  order.entry.number(),
                  Dates.text(first),
                  Dates.text(stamp.day())));
    }
  }

  private void tell(Act act, String remarks) {
    order.history.add(act, stamp, remarks);
  }
}
