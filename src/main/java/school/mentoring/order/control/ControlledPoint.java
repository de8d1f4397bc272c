package school.mentoring.order.control;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  /** How the control of a point ended. */
  public enum Ending {
    DONE("исполнен"),
    REMOVED("снят с контроля");

    private final String title;

    Ending(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private static final int LONGEST = 2_000;

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
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  private Ending ending;

  private String endedBy;
  private String note;
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
    if (on.isAfter(stamp.day())) {
      throw new Refusal(
          "Дата исполнения %s ещё не наступила: укажите день не позже сегодняшнего (%s)."
              .formatted(Dates.text(on), Dates.text(stamp.day())));
    }
    end(Ending.DONE, on, words, stamp);
  }

  /** No longer watched, though not done. */
  void remove(String reason, Stamp stamp) {
    end(Ending.REMOVED, stamp.day(), required(reason, "Причина снятия с контроля"), stamp);
  }

  private void end(Ending how, LocalDate on, String words, Stamp stamp) {
    mustBeOpen();
    this.ending = how;
    this.endedOn = on;
    this.endedBy = stamp.by();
    this.note = fitting(words, "Примечание");
  }

  /** It was not done after all. */
  void reopen() {
    if (order.cancelledBy().isPresent()) {
      throw Refusal.conflict(
          "Пункт %s: приказ отменён, контролировать его исполнение незачем.".formatted(point));
    }
    this.ending = null;
    this.endedOn = null;
    this.endedBy = null;
    this.note = null;
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
                required(reason, "Причина продления"),
                stamp.by());
    this.extended = fitting(extended == null ? said : extended + "\n" + said, "Причина продления");
    this.due = to;
  }

  private void mustBeOpen() {
    if (ending != null) {
      throw Refusal.conflict(
          "Пункт %s уже %s: обновите страницу.".formatted(point, ending.title()));
    }
  }

  private static String required(String words, String field) {
    if (words == null || words.isBlank()) {
      throw new Refusal("%s: поле не заполнено. Напишите её.".formatted(field));
    }
    return words.strip();
  }

  private static String fitting(String words, String field) {
    if (words != null && words.length() > LONGEST) {
      throw new Refusal(
          "%s: %d знаков, а можно не больше %d. Сократите текст."
              .formatted(field, words.length(), LONGEST));
    }
    return words == null || words.isBlank() ? null : words.strip();
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

  public Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public String endedBy() {
    return endedBy;
  }

  public String note() {
    return note;
  }

  /** Whether it should have been done before that day. */
  public boolean isOverdue(LocalDate today) {
    return ending == null && due.isBefore(today);
  }
}
