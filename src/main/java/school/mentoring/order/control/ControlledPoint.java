package school.mentoring.order.control;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.order.Order;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** A point of a registered order that has a term: it is watched until it is done or taken off. */
@Entity
@Table(name = "order_control")
public class ControlledPoint {

  @Id private UUID id;
  @Embedded private OrganisationId organisation;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  private int position;
  private String point;
  private String text;
  private String executor;
  private LocalDate firstDue;
  private LocalDate due;
  private String extended;

  /** Null while it is open. */
  @Embedded private PointEnding ended;

  @Version private int version;

  protected ControlledPoint() {}

  ControlledPoint(Order order, int position, OrderPoint point, LocalDate due) {
    this.id = UUID.randomUUID();
    this.organisation = order.organisation();
    this.order = order;
    this.position = position;
    this.point = point.number();
    this.text = point.text();
    this.executor = point.executor().orElse(null);
    this.firstDue = due;
    this.due = due;
  }

  /**
   * Done.
   *
   * @param on a day that is not in the future
   */
  void done(LocalDate on, String words, Stamp stamp) {
    PointEnding done = PointEnding.done(on, words, stamp);
    mustBeOpen();
    this.ended = done;
  }

  /** No longer watched, though not done. */
  void remove(String reason, Stamp stamp) {
    PointEnding removed = PointEnding.removed(reason, stamp);
    mustBeOpen();
    this.ended = removed;
  }

  /** It was not done after all. */
  void reopen() {
    if (order.cancelledBy().isPresent()) {
      throw Refusal.conflict(
          "Пункт %s: приказ отменён, контролировать его исполнение незачем.".formatted(point));
    }
    this.ended = null;
  }

  /** Another day, with the reason. */
  void extend(LocalDate to, String reason, Stamp stamp) {
    mustBeOpen();
    if (!to.isAfter(due)) {
      throw new Refusal(
          "Новый срок %s: укажите день позже нынешнего срока %s."
              .formatted(Dates.text(to), Dates.text(due)));
    }
    String said =
        "%s продлён до %s: %s (%s)"
            .formatted(
                Dates.text(stamp.day()),
                Dates.text(to),
                PointEnding.required(reason, "Причина продления"),
                stamp.by());
    this.extended =
        PointEnding.fitting(extended == null ? said : extended + "\n" + said, "Причина продления");
    this.due = to;
  }

  private void mustBeOpen() {
    if (ended != null) {
      throw Refusal.conflict(
          "Пункт %s уже %s: обновите страницу.".formatted(point, ended.ending().title()));
    }
  }

  public UUID id() {
    return id;
  }

  public Order order() {
    return order;
  }

  public String point() {
    return point;
  }

  public String text() {
    return text;
  }

  public Optional<String> executor() {
    return Optional.ofNullable(executor);
  }

  public LocalDate due() {
    return due;
  }

  /** What was said at each extension, a line each. */
  public Optional<String> extended() {
    return Optional.ofNullable(extended);
  }

  /** How the control of it ended, once it did. */
  public Optional<PointEnding> ended() {
    return Optional.ofNullable(ended);
  }

  /** Whether it should have been done before that day. */
  public boolean isOverdue(LocalDate today) {
    return ended == null && due.isBefore(today);
  }
}
