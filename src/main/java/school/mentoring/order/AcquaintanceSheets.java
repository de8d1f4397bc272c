package school.mentoring.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.acquaintance.AcquaintanceRefusal;
import school.mentoring.order.register.WordIndex;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * The acquaintance sheets of registered orders. Everywhere {@code by} is the login of whoever
 * records, a day is the one on the paper (null: today), and a line is named by its position,
 * counted from 0.
 */
@Service
public class AcquaintanceSheets {

  private static final int LONGEST_NAME = 300;

  private final HeldOrders held;
  private final OrderPeople people;
  private final Staff staff;
  private final WordIndex index;

  AcquaintanceSheets(HeldOrders held, OrderPeople people, Staff staff, WordIndex index) {
    this.held = held;
    this.people = people;
    this.staff = staff;
    this.index = index;
  }

  /** People of a sheet signed; earlier marks stay. */
  @Transactional
  public void acquaint(
      OrganisationId organisation,
      OrderId id,
      Collection<Integer> positions,
      LocalDate day,
      String by) {
    if (positions.isEmpty()) {
      throw new Refusal("Никто не отмечен: выберите хотя бы одну строку листа ознакомления.");
    }
    held.held(organisation, id).acquaint(positions, orToday(day), held.stamp(organisation, by));
  }

  /** People of several sheets signed on one day: all of them are recorded, or none. */
  @Transactional
  public void acquaint(
      OrganisationId organisation,
      Map<OrderId, ? extends Collection<Integer>> lines,
      LocalDate day,
      String by) {
    if (lines.isEmpty()) {
      throw new Refusal("Никто не отмечен: выберите хотя бы одну строку списка.");
    }
    // always in the same order, so that two clerks never wait for each other
    lines.keySet().stream()
        .sorted(Comparator.comparing(OrderId::toString))
        .forEach(it -> acquaint(organisation, it, lines.get(it), day, by));
  }

  /** All people of a sheet signed; earlier marks stay. */
  @Transactional
  public void acquaintAll(OrganisationId organisation, OrderId id, LocalDate day, String by) {
    held.held(organisation, id).acquaintAll(orToday(day), held.stamp(organisation, by));
  }

  /**
   * The acquaintance is over, though some of the sheet may not have signed.
   *
   * @param remarks why; needed only if somebody is missing
   */
  @Transactional
  public void close(OrganisationId organisation, OrderId id, String remarks, String by) {
    held.held(organisation, id).closeSheet(remarks, held.stamp(organisation, by));
  }

  /** A person would not sign: settles the line, though nobody was acquainted. */
  @Transactional
  public void refuse(
      OrganisationId organisation,
      OrderId id,
      int position,
      AcquaintanceRefusal refusal,
      String by) {
    String author =
        staff
            .find(organisation, by)
            .map(it -> it.name().full() + ", " + it.post())
            .orElseGet(() -> people.name(organisation, by));
    held.held(organisation, id)
        .refuseToRead(position, refusal, author, held.stamp(organisation, by));
  }

  /** A person left before reading the order. */
  @Transactional
  public void release(
      OrganisationId organisation, OrderId id, int position, String reason, String by) {
    held.held(organisation, id).release(position, reason, held.stamp(organisation, by));
  }

  /** Takes a mistaken mark off; it stays in the order's history with the reason. */
  @Transactional
  public void unmark(
      OrganisationId organisation, OrderId id, int position, String reason, String by) {
    held.held(organisation, id).unmark(position, reason, held.stamp(organisation, by));
  }

  /** Somebody of the staff is to read the order too. */
  @Transactional
  public void addMember(OrganisationId organisation, OrderId id, String login, String by) {
    StaffMember member =
        staff
            .find(organisation, login)
            .orElseThrow(
                () -> Refusal.notFound("Сотрудник с логином «%s» не найден.".formatted(login)));
    NamedPerson reader = new NamedPerson(member.name().full(), member.post(), member.login());
    makeKnown(organisation, id, reader, by);
  }

  /** Somebody who is not on the staff is to read the order too. */
  @Transactional
  public void addOther(
      OrganisationId organisation, OrderId id, String name, String post, String by) {
    NamedPerson reader =
        new NamedPerson(
            typed("Фамилия, имя, отчество", name, true), typed("Должность", post, false));
    makeKnown(organisation, id, reader, by);
  }

  /** Whoever is added is found by the register's search too. */
  private void makeKnown(OrganisationId organisation, OrderId id, NamedPerson reader, String by) {
    Order order = held.held(organisation, id);
    order.makeKnownTo(reader, held.stamp(organisation, by));
    index.take(order);
  }

  private static String typed(String field, String text, boolean required) {
    String typed = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    if (required && typed.isEmpty()) {
      throw new Refusal(
          "%s: поле не заполнено. Выберите сотрудника или напишите, кого добавить."
              .formatted(field));
    }
    if (typed.length() > LONGEST_NAME) {
      throw new Refusal("%s: длиннее %d знаков.".formatted(field, LONGEST_NAME));
    }
    return typed;
  }

  private LocalDate orToday(LocalDate day) {
    return day == null ? held.today() : day;
  }
}
